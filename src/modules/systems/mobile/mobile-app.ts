import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy, seenWith } from '../../../kernel/access/index.js';
import { DateTimeScalar, Node } from '../../../kernel/graphql/index.js';
import { Computed, idPrefix } from '../../../kernel/read/index.js';
import { ApplicationSystem } from '../application-system.js';
import { MOBILE_PLATFORMS, type MobilePlatform, mobileAppStates, mobilePlatforms } from './texts.js';

/** A mobile app of a system, distributed through the cloud’s app market alone (CC-23). Whoever sees the system sees it. */
@ObjectType({
  implements: Node,
  description: 'A mobile app of a system, distributed through the cloud’s app market. 移动应用',
})
@Access(inherited)
@Entity({
  tableName: 'mobile_apps',
  policies: rowPolicy(seenWith('application_systems', 'mobile_apps.system_id')),
})
@Index({
  name: 'mobile_apps_once',
  expression: `create unique index "mobile_apps_once" on "mobile_apps" ("system_id", "platform", "identifier") where "withdrawn_at" is null`,
})
@Index({ properties: ['registeredAt', 'id'] })
export class MobileApp extends Node {
  @Field(() => ApplicationSystem, { description: 'The system with which it is registered. 应用系统' })
  @ManyToOne(() => ApplicationSystem, { ref: true, index: true })
  system!: Ref<ApplicationSystem>;

  @Field({ description: 'Its name in the market. 应用名称' })
  @Property({ type: types.text })
  name!: string;

  @Field(() => mobilePlatforms.values, { description: 'On what it runs. 平台' })
  @Enum({ items: () => Object.keys(MOBILE_PLATFORMS) })
  platform!: MobilePlatform;

  @Field({ description: 'By what its platform knows it, e.g. its package name. 应用标识' })
  @Property({ type: types.text })
  identifier!: string;

  @Field({ description: 'The newest version that its unit registered. 最新登记版本' })
  @Property({ type: types.text })
  version!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The version that the market distributes; absent before it was published. 上架版本',
  })
  @Property({ type: types.text, nullable: true })
  publishedVersion?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was published. 上架时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  publishedAt?: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was registered. 登记时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  registeredAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken out of the market, by hand or with its system. 下架时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  withdrawnAt?: Date | null;

  @Computed<Pick<MobileApp, 'version' | 'publishedVersion' | 'withdrawnAt'>>(() => mobileAppStates.values, {
    description: 'Where it stands in the market. 状态',
    sql: (app) => sql`case when ${app('withdrawnAt')} is not null then 'WITHDRAWN'
      when ${app('publishedVersion')} is null then 'REGISTERED'
      when ${app('publishedVersion')} = ${app('version')} then 'PUBLISHED' else 'UPDATE_WAITING' end`,
  })
  state?: string;
}
idPrefix(MobileApp, 'app');
