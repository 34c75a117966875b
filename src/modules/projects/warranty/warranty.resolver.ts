import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../../kernel/access/index.js';
import type { RequestContext } from '../../../kernel/context/index.js';
import { WarrantyCheck } from './warranty-check.js';

/** What can be asked of warranties. */
@Resolver()
export class WarrantyResolver {
  @Query(() => WarrantyCheck, {
    nullable: true,
    description: 'The check before a warranty ends. 保修期满检查',
  })
  @Access(signedIn)
  warrantyCheck(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, WarrantyCheck, id);
  }
}
