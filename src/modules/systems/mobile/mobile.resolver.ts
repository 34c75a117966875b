import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../../kernel/access/index.js';
import type { RequestContext } from '../../../kernel/context/index.js';
import {
  among,
  connection,
  equalTo,
  extend,
  Connection,
  type PageArguments,
} from '../../../kernel/read/index.js';
import { ApplicationSystem } from '../application-system.js';
import { MobileApp } from './mobile-app.js';
import { mobilePlatforms } from './texts.js';

/** Mobile apps as a list. */
export const mobileApps = connection(() => MobileApp, {
  name: 'MobileApp',
  label: { en: 'mobile apps', zh: '移动应用' },
  orderings: { REGISTERED_AT: { by: 'registeredAt', label: { en: 'date of registration', zh: '登记时间' } } },
  defaultOrder: 'REGISTERED_AT_DESC',
  filters: {
    systemId: equalTo<MobileApp>('system', { description: 'Of this system. 应用系统' }),
    platforms: among<MobileApp>('platform', {
      type: () => mobilePlatforms.values,
      description: 'On one of these platforms. 平台',
    }),
    toPublish: {
      type: () => Boolean,
      description: 'Only those whose newest version waits to be published, or only the others. 待上架',
      sql: (waits: never, t) =>
        sql`(${t('withdrawnAt')} is null and ${t('publishedVersion')} is distinct from ${t('version')}) = ${waits}`,
    },
  },
});

extend(
  ApplicationSystem,
  'mobileApps',
  Connection(mobileApps, { by: 'system', description: 'Its mobile apps. 移动应用' }),
);

/** What can be asked of mobile apps. */
@Resolver()
export class MobileResolver {
  @Query(() => mobileApps.Connection, {
    description: 'The mobile apps that the viewer may see. 移动应用列表',
  })
  @Access(signedIn)
  mobileApps(
    @Args(() => mobileApps.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, mobileApps, args);
  }
}
