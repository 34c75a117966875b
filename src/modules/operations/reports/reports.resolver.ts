import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../../kernel/access/index.js';
import type { RequestContext } from '../../../kernel/context/index.js';
import { DateScalar } from '../../../kernel/graphql/index.js';
import { among, connection, equalTo, type PageArguments } from '../../../kernel/read/index.js';
import { MonthlyReport } from './monthly-report.js';
import { reportScopes, reportStates } from './texts.js';

/** Monthly reports as a list. */
export const monthlyReports = connection(() => MonthlyReport, {
  name: 'MonthlyReport',
  label: { en: 'monthly reports', zh: '月度运行报告' },
  orderings: {
    MONTH: { by: 'month', label: { en: 'month', zh: '月份' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'MONTH_DESC',
  filters: {
    states: among<MonthlyReport>('state', {
      type: () => reportStates.values,
      description: 'In one of these states. 状态',
    }),
    scope: equalTo<MonthlyReport>('scope', {
      type: () => reportScopes.values,
      description: 'On the whole cloud, or on units. 报告范围',
    }),
    month: equalTo<MonthlyReport>('month', {
      type: () => DateScalar,
      description: 'On the month with this first day. 报告月份(首日)',
    }),
    unitId: equalTo<MonthlyReport>('unit', { description: 'For this unit. 报告对象' }),
  },
});

/** What can be asked of monthly reports. */
@Resolver()
export class ReportsResolver {
  @Query(() => MonthlyReport, { nullable: true, description: 'A monthly report. 月度运行报告' })
  @Access(signedIn)
  monthlyReport(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, MonthlyReport, id);
  }

  @Query(() => monthlyReports.Connection, {
    description: 'The monthly reports that the viewer may see. 月度运行报告列表',
  })
  @Access(signedIn)
  monthlyReports(
    @Args(() => monthlyReports.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, monthlyReports, args);
  }
}
