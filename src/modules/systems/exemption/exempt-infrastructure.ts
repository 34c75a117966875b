import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { Node } from '../../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { CloudExemption } from './cloud-exemption.js';
import { INFRASTRUCTURE, type InfrastructureKind, infrastructureKinds } from './texts.js';

/** One piece of infrastructure that a unit asks to have by itself (CC-3). */
@ObjectType({
  implements: Node,
  description: 'One piece of infrastructure that a unit asks to have by itself. 自有基础设施条目',
})
@Access(inherited)
@Entity({
  tableName: 'exempt_infrastructure',
  policies: rowPolicy(visibleWithCase('exempt_infrastructure.exemption_id')),
})
export class ExemptInfrastructure extends Node {
  @ManyToOne(() => CloudExemption, { ref: true, index: true })
  exemption!: Ref<CloudExemption>;

  /** Its place in the list, from 1. */
  @Property({ type: types.integer })
  place!: number;

  @Field(() => Int, { description: 'The round of submission for which it was written. 轮次' })
  @Property({ type: types.integer })
  round!: number;

  /** Whether a later round has another list in its place; kept for the record. */
  @Property({ type: types.boolean })
  replaced!: boolean;

  @Field(() => infrastructureKinds.values, { description: 'The kind of infrastructure. 基础设施类别' })
  @Enum({ items: () => Object.keys(INFRASTRUCTURE) })
  kind!: InfrastructureKind;

  @Field({ description: 'What it is, and how much. 说明' })
  @Property({ type: types.text })
  specification!: string;
}
idPrefix(ExemptInfrastructure, 'exi');

extend(
  CloudExemption,
  'infrastructure',
  List(() => ExemptInfrastructure, {
    by: 'exemption',
    where: (t) => sql`not ${t('replaced')}`,
    orderBy: [['place', 'asc']],
    description: 'The infrastructure that it is about; none for a system that cannot move. 基础设施清单',
  }),
);
