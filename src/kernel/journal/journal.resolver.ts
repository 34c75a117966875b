import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import type { PageArguments } from '../read/index.js';
import { auditors } from './auditors.js';
import { recordRead } from './reads.js';
import { wholeJournal } from './whole.js';

/** The whole journal, for auditors. */
@Resolver()
export class JournalResolver {
  @Query(() => wholeJournal.Connection, {
    description: 'The whole journal, for auditors; that it was read is on record too. 业务日志',
  })
  @Access(auditors)
  async journal(
    @Args(() => wholeJournal.Args) args: PageArguments,
    @Ctx() { house, actor, read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { filter, orderBy, first, after } = args;
    await recordRead(house, actor!, { step: 'journal', detail: { filter, orderBy, first, after } });
    return read.connection(info, wholeJournal, args);
  }
}
