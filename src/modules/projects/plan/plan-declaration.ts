import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DateTimeScalar } from '../../../kernel/graphql/index.js';
import { idPrefix } from '../../../kernel/read/index.js';
import { planDeclarationStates } from './texts.js';
import { Project } from '../project.js';

/** A unit’s declaration of a project for the plan of a year (CC-17). */
@ObjectType({
  implements: Case,
  description: 'A unit’s declaration of a project for the plan of a year. 项目计划申报',
})
@Access(inherited)
@Entity({ tableName: 'plan_declarations', policies: rowPolicy(visibleWithCase('plan_declarations.id')) })
export class PlanDeclaration extends Case {
  @Field(() => Project, { description: 'The project that is declared. 项目' })
  @ManyToOne(() => Project, { ref: true, index: true })
  project!: Ref<Project>;

  @Field(() => Int, { description: 'The year in whose plan it shall stand. 计划年度' })
  @Property({ type: types.integer })
  year!: number;

  @Field({ description: 'What it is for and why it is needed. 建设必要性' })
  @Property({ type: types.text })
  purpose!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was first submitted: whether in time is told by that. 首次申报时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  declaredAt?: Date | null;
}
idPrefix(PlanDeclaration, 'pld');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => planDeclarationStates.values, { description: 'Where it stands. 状态' })(
  PlanDeclaration.prototype,
  'state',
);
