import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DateScalar, DateTimeScalar } from '../../../kernel/graphql/index.js';
import { idPrefix } from '../../../kernel/read/index.js';
import { Project } from '../project.js';
import { acceptanceStates } from './texts.js';

/** The acceptance of a completed project (YP-24): opened by the house when it is completed, one for each project. */
@ObjectType({ implements: Case, description: 'The acceptance of a completed project. 项目验收' })
@Access(inherited)
@Entity({ tableName: 'project_acceptances', policies: rowPolicy(visibleWithCase('project_acceptances.id')) })
export class ProjectAcceptance extends Case {
  @Field(() => Project, { description: 'The project. 项目' })
  @ManyToOne(() => Project, { ref: true, unique: true })
  project!: Ref<Project>;

  @Field(() => String, { nullable: true, description: 'What was built and how it went. 建设总结' })
  @Property({ type: types.text, nullable: true })
  summary?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the archive’s acceptance was passed; absent before it. 档案验收是否合格',
  })
  @Property({ type: types.boolean, nullable: true })
  archivePassed?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the archive examined it. 档案验收日期' })
  @Property({ type: types.date, nullable: true })
  archivedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who examined it for the archive. 档案验收单位' })
  @Property({ type: types.text, nullable: true })
  archivedBy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether its catalogue is in the sharing platform and its interfaces work; absent before it was looked at. 目录和接口是否就绪',
  })
  @Property({ type: types.boolean, nullable: true })
  catalogueReady?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was looked at. 目录确认时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  catalogueConfirmedAt?: Date | null;
}
idPrefix(ProjectAcceptance, 'pac');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => acceptanceStates.values, { description: 'Where it stands. 状态' })(
  ProjectAcceptance.prototype,
  'state',
);
