import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DateScalar, DateTimeScalar, DecimalScalar, Node } from '../../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { ProjectConstruction } from './project-construction.js';
import { INCIDENT_KINDS, type IncidentKind, incidentKinds } from './texts.js';

/** A serious delay or loss that the unit reported while building, and the authority’s answer (YP-20). */
@ObjectType({
  implements: Node,
  description: 'A serious delay or loss that was reported while building. 建设问题报告',
})
@Access(inherited)
@Entity({
  tableName: 'project_incidents',
  policies: rowPolicy(visibleWithCase('project_incidents.construction_id')),
})
@Check({ name: 'project_incidents_loss', expression: 'loss >= 0' })
export class ProjectIncident extends Node {
  @ManyToOne(() => ProjectConstruction, { ref: true, index: true })
  construction!: Ref<ProjectConstruction>;

  @Field(() => incidentKinds.values, { description: 'What went wrong. 问题类别' })
  @Enum({ items: () => Object.keys(INCIDENT_KINDS) })
  kind!: IncidentKind;

  @Field({ description: 'What happened, why, and what the unit does about it. 情况说明' })
  @Property({ type: types.text })
  description!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'What was lost, in yuan. 损失金额(元)' })
  @Property({ columnType: 'numeric(16,2)', type: types.decimal, nullable: true })
  loss?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the unit expects to complete now. 预计建成日期',
  })
  @Property({ type: types.date, nullable: true })
  expectedCompletion?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was reported. 报告时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  reportedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the authority answered. 答复时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  answeredAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What the authority answered. 答复意见' })
  @Property({ type: types.text, nullable: true })
  answer?: string | null;
}
idPrefix(ProjectIncident, 'pin');

extend(
  ProjectConstruction,
  'incidents',
  List(() => ProjectIncident, {
    by: 'construction',
    orderBy: [
      ['reportedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The delays and losses that were reported. 建设问题报告',
  }),
);
