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
import { CloudExemption } from './cloud-exemption.js';
import { exemptionKinds, exemptionStates } from './texts.js';

/** Exemptions as a list. */
export const cloudExemptions = connection(() => CloudExemption, {
  name: 'CloudExemption',
  label: { en: 'exemptions from the cloud', zh: '例外申请' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<CloudExemption>('state', {
      type: () => exemptionStates.values,
      description: 'In one of these states. 状态',
    }),
    kinds: among<CloudExemption>('kind', {
      type: () => exemptionKinds.values,
      description: 'Of one of these kinds. 例外类型',
    }),
    unitId: equalTo<CloudExemption>('unit', { description: 'Of this unit. 所属单位' }),
    systemId: equalTo<CloudExemption>('system', { description: 'For this system. 应用系统' }),
  },
});

extend(
  ApplicationSystem,
  'exemptions',
  Connection(cloudExemptions, { by: 'system', description: 'Its exemptions from the cloud. 例外申请' }),
);

/** What can be asked of exemptions. */
@Resolver()
export class ExemptionsResolver {
  @Query(() => CloudExemption, { nullable: true, description: 'An exemption from the cloud. 例外申请' })
  @Access(signedIn)
  cloudExemption(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, CloudExemption, id);
  }

  @Query(() => cloudExemptions.Connection, {
    description: 'The exemptions from the cloud that the viewer may see. 例外申请列表',
  })
  @Access(signedIn)
  cloudExemptions(
    @Args(() => cloudExemptions.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, cloudExemptions, args);
  }
}
