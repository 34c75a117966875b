import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../access/index.js';
import { Node } from '../graphql/index.js';
import type { RequestContext } from './request.js';

/** Finds anything by its id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Whatever has this id and the viewer may see. 按标识查询',
  })
  @Access(signedIn)
  node(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.node(info, id);
  }
}
