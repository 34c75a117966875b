import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../../kernel/access/index.js';
import type { RequestContext } from '../../../kernel/context/index.js';
import {
  among,
  connection,
  Connection,
  equalTo,
  extend,
  type PageArguments,
} from '../../../kernel/read/index.js';
import { ApplicationSystem } from '../application-system.js';
import { LegacyDisposal } from './legacy-disposal.js';
import { disposalStates } from './texts.js';

/** Disposals as a list. */
export const legacyDisposals = connection(() => LegacyDisposal, {
  name: 'LegacyDisposal',
  label: { en: 'disposals of old systems', zh: '原系统处置' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<LegacyDisposal>('state', {
      type: () => disposalStates.values,
      description: 'In one of these states. 状态',
    }),
    unitId: equalTo<LegacyDisposal>('unit', { description: 'Of this unit. 所属单位' }),
    systemId: equalTo<LegacyDisposal>('system', { description: 'Of this system. 应用系统' }),
  },
});

extend(
  ApplicationSystem,
  'legacyDisposals',
  Connection(legacyDisposals, {
    by: 'system',
    description: 'What became of the systems that it replaced. 原系统处置',
  }),
);

/** What can be asked of the disposal of old systems. */
@Resolver()
export class LegacyResolver {
  @Query(() => LegacyDisposal, { nullable: true, description: 'The disposal of an old system. 原系统处置' })
  @Access(signedIn)
  legacyDisposal(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, LegacyDisposal, id);
  }

  @Query(() => legacyDisposals.Connection, {
    description: 'The disposals of old systems that the viewer may see. 原系统处置列表',
  })
  @Access(signedIn)
  legacyDisposals(
    @Args(() => legacyDisposals.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, legacyDisposals, args);
  }
}
