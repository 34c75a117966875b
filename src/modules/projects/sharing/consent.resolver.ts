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
import { ApplicationSystem } from '../../systems/index.js';
import { SharingConsent } from './sharing-consent.js';
import { sharingStates } from './texts.js';

/** Consents as a list. */
export const sharingConsents = connection(() => SharingConsent, {
  name: 'SharingConsent',
  label: { en: 'applications not to share', zh: '不予共享申请' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<SharingConsent>('state', {
      type: () => sharingStates.values,
      description: 'In one of these states. 状态',
    }),
    unitId: equalTo<SharingConsent>('unit', { description: 'Of this unit. 所属单位' }),
    systemId: equalTo<SharingConsent>('system', { description: 'For this system. 应用系统' }),
  },
});

extend(
  ApplicationSystem,
  'sharingConsents',
  Connection(sharingConsents, { by: 'system', description: 'Its applications not to share. 不予共享申请' }),
);

/** What can be asked of consents. */
@Resolver()
export class SharingResolver {
  @Query(() => SharingConsent, { nullable: true, description: 'An application not to share. 不予共享申请' })
  @Access(signedIn)
  sharingConsent(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, SharingConsent, id);
  }

  @Query(() => sharingConsents.Connection, {
    description: 'The applications not to share that the viewer may see. 不予共享申请列表',
  })
  @Access(signedIn)
  sharingConsents(
    @Args(() => sharingConsents.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, sharingConsents, args);
  }
}
