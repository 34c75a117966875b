import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../../kernel/access/index.js';
import type { RequestContext } from '../../../kernel/context/index.js';
import { among, connection, type Filter, type PageArguments } from '../../../kernel/read/index.js';
import { FaultNotice } from './fault-notice.js';
import { faultStates } from './texts.js';

/** Faults as a list. */
export const faultNotices = connection(() => FaultNotice, {
  name: 'FaultNotice',
  label: { en: 'faults', zh: '故障通报' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'time of announcement', zh: '通报时间' } },
    BEGAN_AT: { by: 'beganAt', label: { en: 'time at which it began', zh: '发生时间' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<FaultNotice>('state', {
      type: () => faultStates.values,
      description: 'In one of these states. 状态',
    }),
    poolId: affecting('pool_id', 'Affecting this pool. 资源池'),
    systemId: affecting('system_id', 'Affecting this system. 应用系统'),
  },
});

/** A filter by one of the things that a fault affects. */
function affecting(column: 'pool_id' | 'system_id', description: string): Filter<FaultNotice, FaultNotice> {
  const holds = {
    pool_id: (id: string) => sql`i.pool_id = ${id}`,
    system_id: (id: string) => sql`i.system_id = ${id}`,
  }[column];
  return {
    type: () => ID,
    description,
    sql: (id: never, row) =>
      sql`exists (select from fault_impacts i where i.fault_id = ${row('id')} and ${holds(id)})`,
  };
}

/** What can be asked of faults. */
@Resolver()
export class FaultsResolver {
  @Query(() => FaultNotice, { nullable: true, description: 'A fault. 故障通报' })
  @Access(signedIn)
  faultNotice(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, FaultNotice, id);
  }

  @Query(() => faultNotices.Connection, {
    description: 'The faults that the viewer may see: a unit those that affect it. 故障通报列表',
  })
  @Access(signedIn)
  faultNotices(
    @Args(() => faultNotices.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, faultNotices, args);
  }
}
