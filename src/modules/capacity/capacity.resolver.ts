import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../kernel/access/index.js';
import type { RequestContext } from '../../kernel/context/index.js';
import { CapacityPool } from './capacity-pool.js';

/** What can be asked of capacity. */
@Resolver()
export class CapacityResolver {
  @Query(() => [CapacityPool], { description: 'The city’s pools, one a kind of resource. 资源池列表' })
  @Access(signedIn)
  capacityPools(@Ctx() { read }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return read.list(info, CapacityPool, { orderBy: [['kind', 'asc']] });
  }
}
