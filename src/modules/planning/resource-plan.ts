import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../kernel/cases/index.js';
import { DateTimeScalar, DecimalScalar } from '../../kernel/graphql/index.js';
import { idPrefix } from '../../kernel/read/index.js';
import { planStates } from './texts.js';

/** By how much a unit's resources on the cloud shall grow in a year: declared in the October before (CC-50). */
@ObjectType({
  implements: Case,
  description: 'By how much a unit’s resources on the cloud shall grow in a year. 年度资源需求计划',
})
@Access(inherited)
@Entity({ tableName: 'resource_plans', policies: rowPolicy(visibleWithCase('resource_plans.id')) })
@Unique({ properties: ['slot'] })
export class ResourcePlan extends Case {
  @Field(() => Int, { description: 'The year in which they are needed. 计划年度' })
  @Property({ type: types.integer })
  year!: number;

  /** Unit and year, while it is the plan that the unit has declared for it: there is one. */
  @Property({ type: types.text, nullable: true })
  slot?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When use and settlement were summed up beside it. 汇总时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  summedUpAt?: Date | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was entered for it in the budget, in yuan. 预算金额(元)',
  })
  @Property({ type: types.decimal, precision: 16, scale: 2, nullable: true })
  budget?: string | null;
}
idPrefix(ResourcePlan, 'rpl');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => planStates.values, { description: 'Where it stands. 状态' })(ResourcePlan.prototype, 'state');
