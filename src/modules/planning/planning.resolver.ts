import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../kernel/access/index.js';
import type { RequestContext } from '../../kernel/context/index.js';
import { Unit } from '../../kernel/identity/index.js';
import {
  among,
  connection,
  Connection,
  equalTo,
  extend,
  type PageArguments,
} from '../../kernel/read/index.js';
import { resourceKinds } from '../capacity/index.js';
import { PlanAccount } from './plan-account.js';
import { ResourcePlanSummary, summaryOf } from './plan-summary.js';
import { ResourcePlan } from './resource-plan.js';
import { planStates } from './texts.js';

/** Plans as a list. */
export const resourcePlans = connection(() => ResourcePlan, {
  name: 'ResourcePlan',
  label: { en: 'resource plans', zh: '年度资源需求计划' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<ResourcePlan>('state', {
      type: () => planStates.values,
      description: 'In one of these states. 状态',
    }),
    unitId: equalTo<ResourcePlan>('unit', { description: 'Of this unit. 所属单位' }),
    year: equalTo<ResourcePlan>('year', { type: () => Int, description: 'Of this year. 计划年度' }),
  },
});

/** What plans give and what is drawn on them, as a list. */
export const planAccounts = connection(() => PlanAccount, {
  name: 'PlanAccount',
  label: { en: 'accounts of approved plans', zh: '计划额度' },
  orderings: { YEAR: { by: 'year', label: { en: 'year of the plan', zh: '计划年度' } } },
  defaultOrder: 'YEAR_DESC',
  filters: {
    unitId: equalTo<PlanAccount>('unit', { description: 'Of this unit. 所属单位' }),
    year: equalTo<PlanAccount>('year', { type: () => Int, description: 'Of this year. 计划年度' }),
    kinds: among<PlanAccount>('kind', {
      type: () => resourceKinds.values,
      description: 'Of one of these kinds. 资源类别',
    }),
  },
});

extend(
  Unit,
  'resourcePlans',
  Connection(resourcePlans, { by: 'unit', description: 'Its yearly resource plans. 年度资源需求计划' }),
);

/** What can be asked of resource plans. */
@Resolver()
export class PlanningResolver {
  @Query(() => ResourcePlan, { nullable: true, description: 'A yearly resource plan. 年度资源需求计划' })
  @Access(signedIn)
  resourcePlan(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, ResourcePlan, id);
  }

  @Query(() => resourcePlans.Connection, {
    description: 'The yearly resource plans that the viewer may see. 年度资源需求计划列表',
  })
  @Access(signedIn)
  resourcePlans(
    @Args(() => resourcePlans.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, resourcePlans, args);
  }

  @Query(() => planAccounts.Connection, {
    description:
      'What approved plans give and what is drawn on them, as far as the viewer may see. 计划额度列表',
  })
  @Access(signedIn)
  planAccounts(
    @Args(() => planAccounts.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, planAccounts, args);
  }

  @Query(() => ResourcePlanSummary, {
    description:
      'The plans of a year, summed up over the units whose plans the viewer may see. 年度资源需求汇总',
  })
  @Access(signedIn)
  resourcePlanSummary(
    @Arg('year', () => Int, { description: 'The year of the plans. 计划年度' }) year: number,
    @Ctx() { read }: RequestContext,
  ): Promise<ResourcePlanSummary> {
    return summaryOf((statement) => read.session.run(statement), year);
  }
}
