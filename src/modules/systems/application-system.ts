import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Opt, type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, ownUnit, rowPolicy, SEES_ALL, seenBy } from '../../kernel/access/index.js';
import { civilDateOf } from '../../kernel/calendar/index.js';
import { DateScalar, DateTimeScalar, Node } from '../../kernel/graphql/index.js';
import { Unit } from '../../kernel/identity/index.js';
import { Computed, idPrefix } from '../../kernel/read/index.js';
import { type InfrastructureKind, infrastructureKinds } from './exemption/texts.js';
import { PLACEMENT_FACTS } from './placements.js';
import { PLACEMENTS, type PlacementName, placements } from './texts.js';

/**
 * An application system of a unit, as the register holds it (CC-2, CC-4). Its own unit sees it, the parties that
 * run and supervise the register, and whoever a case of it has come to.
 */
@ObjectType({ implements: Node, description: 'An application system of a unit. 应用系统' })
@Access(inherited)
@Entity({
  tableName: 'application_systems',
  policies: rowPolicy(`${ownUnit()} or ${seenBy()} or ${SEES_ALL}`),
})
@Check({ name: 'application_systems_mlps_grade', expression: 'mlps_grade >= 1 and mlps_grade <= 5' })
export class ApplicationSystem extends Node {
  @Field({ description: 'Its name. 系统名称' })
  @Property({ type: types.text })
  name!: string;

  @Field(() => Unit, { description: 'The unit that owns it. 所属单位' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field({ description: 'Whether it holds state secrets. 是否涉密' })
  @Property({ type: types.boolean })
  classified!: boolean;

  @Field(() => Int, { description: 'Its MLPS grade, 1 to 5. 等级保护级别' })
  @Property({ type: types.integer })
  mlpsGrade!: number;

  @Field(() => placements.values, { description: 'Where it runs. 部署方式' })
  @Enum({ items: () => Object.keys(PLACEMENTS) })
  placement!: PlacementName;

  /** When the office confirmed its connection to the sharing platform (CC-27). */
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  sharingPlatformAt?: Date | null;

  /** When the office confirmed its connection to the unified sign-on (CC-20b). */
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  unifiedSignOnAt?: Date | null;

  @Computed<Pick<ApplicationSystem, 'sharingPlatformAt'>>(() => Boolean, {
    description:
      'Whether the office has confirmed its connection to the sharing platform. 是否已接入共享平台',
    sql: (system) => sql`${system('sharingPlatformAt')} is not null`,
  })
  sharingPlatformConnected?: boolean;

  @Computed<Pick<ApplicationSystem, 'unifiedSignOnAt'>>(() => Boolean, {
    description: 'Whether the office has confirmed its connection to the unified sign-on. 是否已接入统一认证',
    sql: (system) => sql`${system('unifiedSignOnAt')} is not null`,
  })
  unifiedSignOn?: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it is planned to move to the cloud. 计划迁移日期',
  })
  @Property({ type: types.date, nullable: true })
  plannedMigrationOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it went live on the cloud. 正式上线日期' })
  @Property({ type: types.date, nullable: true })
  goLiveOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Since when it need not share its data, by the city government’s consent; absent where it must. 经批准不予共享日期',
  })
  @Property({ type: types.date, nullable: true })
  sharingConsentOn?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was registered. 登记时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  registeredAt!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Once it moved to the cloud: the last day on which its old system must still be kept. 原系统保留期限',
  })
  @Property({ type: types.date, nullable: true })
  legacyRetentionUntil?: string | null;

  @Field(() => [infrastructureKinds.values], {
    description:
      'The infrastructure that it may have by itself, by the committee’s decision. 获准自有的基础设施',
  })
  @Property({ type: types.array, columnType: 'text[]', runtimeType: 'string[]', default: [] })
  infrastructureExemption: InfrastructureKind[] & Opt = [];

  @Computed<Pick<ApplicationSystem, 'placement' | 'plannedMigrationOn'>>(() => Boolean, {
    description: 'Whether it should have moved to the cloud by now, and has not. 是否逾期未迁移',
    columns: ['placement', 'plannedMigrationOn'],
    value: ({ placement, plannedMigrationOn }, { viewer }) =>
      Boolean(PLACEMENT_FACTS[placement].moves && plannedMigrationOn) &&
      String(plannedMigrationOn) < civilDateOf(viewer.at),
  })
  migrationOverdue?: boolean;

  /** The submitted, unfinished request that occupies it; kept by steps. */
  @Property({ type: types.text, nullable: true })
  openRequestId?: string | null;

  /** Parties that may see it. */
  @Property({ type: types.array, columnType: 'text[]', runtimeType: 'string[]' })
  seenBy: string[] = [];
}
idPrefix(ApplicationSystem, 'sys');
