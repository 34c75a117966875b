import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../kernel/access/index.js';
import type { RequestContext } from '../../kernel/context/index.js';
import {
  among,
  connection,
  Connection,
  equalTo,
  extend,
  type PageArguments,
} from '../../kernel/read/index.js';
import { CapacityAlert } from './capacity-alert.js';
import { CapacityPool } from './capacity-pool.js';
import { capacityLevels } from './levels.js';
import { alertKinds, alertStates } from './procedure.texts.js';

/** Alerts as a list. */
export const capacityAlerts = connection(() => CapacityAlert, {
  name: 'CapacityAlert',
  label: { en: 'capacity alerts', zh: '容量预警' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<CapacityAlert>('state', {
      type: () => alertStates.values,
      description: 'In one of these states. 状态',
    }),
    kinds: among<CapacityAlert>('kind', {
      type: () => alertKinds.values,
      description: 'Of one of these kinds. 预警类型',
    }),
    levels: among<CapacityAlert>('level', {
      type: () => capacityLevels.values,
      description: 'At one of these levels. 预警级别',
    }),
    poolId: equalTo<CapacityAlert>('pool', { description: 'On this pool. 资源池' }),
  },
});

extend(
  CapacityPool,
  'alerts',
  Connection(capacityAlerts, {
    by: 'pool',
    description: 'The alerts on it that the viewer may see. 容量预警',
  }),
);

/** What can be asked of capacity. */
@Resolver()
export class CapacityResolver {
  @Query(() => [CapacityPool], { description: 'The city’s pools, one a kind of resource. 资源池列表' })
  @Access(signedIn)
  capacityPools(@Ctx() { read }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return read.list(info, CapacityPool, { orderBy: [['kind', 'asc']] });
  }

  @Query(() => CapacityPool, { nullable: true, description: 'A pool. 资源池' })
  @Access(signedIn)
  capacityPool(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, CapacityPool, id);
  }

  @Query(() => CapacityAlert, { nullable: true, description: 'A capacity alert. 容量预警' })
  @Access(signedIn)
  capacityAlert(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, CapacityAlert, id);
  }

  @Query(() => capacityAlerts.Connection, {
    description: 'The capacity alerts that the viewer may see. 容量预警列表',
  })
  @Access(signedIn)
  capacityAlerts(
    @Args(() => capacityAlerts.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, capacityAlerts, args);
  }
}
