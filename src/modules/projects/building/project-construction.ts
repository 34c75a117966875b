import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DateScalar, DecimalScalar } from '../../../kernel/graphql/index.js';
import { idPrefix } from '../../../kernel/read/index.js';
import { Project } from '../project.js';
import { constructionStates } from './texts.js';

/** The construction of a project, from its start until what was left of the money is returned (YP-14, YP-21). */
@ObjectType({
  implements: Case,
  description: 'The construction of a project, until its money is settled. 项目建设',
})
@Access(inherited)
@Entity({
  tableName: 'project_constructions',
  policies: rowPolicy(visibleWithCase('project_constructions.id')),
})
@Check({ name: 'project_constructions_money', expression: 'spent > 0 and surplus >= 0' })
export class ProjectConstruction extends Case {
  @Field(() => Project, { description: 'The project that is built. 项目' })
  @ManyToOne(() => Project, { ref: true, index: true })
  project!: Ref<Project>;

  @Field({ description: 'The body that carries it out. 项目实施机构' })
  @Property({ type: types.text })
  implementer!: string;

  @Field({ description: 'The person in charge. 项目责任人' })
  @Property({ type: types.text })
  personInCharge!: string;

  @Field(() => DateScalar, { description: 'The day by which it is to be completed. 计划建成日期' })
  @Property({ type: types.date })
  plannedCompletion!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was completed. 建成日期' })
  @Property({ type: types.date, nullable: true })
  completedOn?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What it cost, as reported with its completion. 实际支出',
  })
  @Property({ columnType: 'numeric(16,2)', type: types.decimal, nullable: true })
  spent?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was left of the approved total. 结余资金',
  })
  @Property({ columnType: 'numeric(16,2)', type: types.decimal, nullable: true })
  surplus?: string | null;
}
idPrefix(ProjectConstruction, 'pcn');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => constructionStates.values, { description: 'Where it stands. 状态' })(
  ProjectConstruction.prototype,
  'state',
);
