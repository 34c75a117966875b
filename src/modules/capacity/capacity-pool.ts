import { Check, Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy, SIGNED_IN } from '../../kernel/access/index.js';
import { civilDateOf } from '../../kernel/calendar/index.js';
import { DateTimeScalar, decimalOf, DecimalScalar, Node } from '../../kernel/graphql/index.js';
import { Computed, idPrefix } from '../../kernel/read/index.js';
import { CapacityForecast } from './capacity-forecast.js';
import { findingOf } from './episode.js';
import type { Forecast } from './forecast.js';
import { capacityLevels, type LevelName, LEVELS, type Part, shareOf, thresholdsOn } from './levels.js';
import { RESOURCE_KINDS, type ResourceKind, resourceKinds } from './resource-kinds.js';

/**
 * What the city's cloud has of one kind, and how much of it is given away. Reservations made by approvals count
 * as allocated (CC-14d); nothing is ever granted beyond what is left (CC-14c). Everybody signed in may know it.
 */
@ObjectType({ implements: Node, description: 'What the cloud has of one kind of resource. 资源池' })
@Access(inherited)
@Entity({ tableName: 'capacity_pools', policies: rowPolicy(SIGNED_IN) })
@Check({
  name: 'capacity_pools_never_beyond_total',
  expression: '0 <= reserved and reserved <= allocated and allocated <= total',
})
export class CapacityPool extends Node {
  @Field({ description: 'What people call it. 名称' })
  @Property({ type: types.text })
  name!: string;

  @Field(() => resourceKinds.values, { description: 'The kind of resource. 资源类别' })
  @Enum({ items: () => Object.keys(RESOURCE_KINDS), unique: true })
  kind!: ResourceKind;

  @Field(() => Int, { description: 'All there is. 总量' })
  @Property({ type: types.integer })
  total!: number;

  @Field(() => Int, { description: 'What is given away, reservations included. 已分配量(含预留)' })
  @Property({ type: types.integer })
  allocated!: number;

  @Field(() => Int, { description: 'What of it is reserved by approvals and not yet delivered. 预留量' })
  @Property({ type: types.integer })
  reserved!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The instant of its latest reading; absent before the first. 最近监控时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  measuredAt?: Date | null;

  /** What was used of it at its latest reading. */
  @Property({ type: types.double, nullable: true })
  measuredUsed?: number | null;

  /** All that there was of it at its latest reading. */
  @Property({ type: types.double, nullable: true })
  measuredTotal?: number | null;

  /** Its forecast as of the day of its latest reading; null where the days before carry none. */
  @Property({ type: types.json, nullable: true })
  forecastMade?: Forecast | null;

  /** The open alert on its capacity, the level announced last in it, and the highest share so far. */
  @Property({ type: types.text, nullable: true })
  alertId?: string | null;

  @Enum({ items: () => Object.keys(LEVELS), nullable: true })
  alertLevel?: LevelName | null;

  @Property({ type: types.double, nullable: true })
  alertPeak?: number | null;

  /** The open alert on its silence. */
  @Property({ type: types.text, nullable: true })
  silenceId?: string | null;

  @Computed<Measured>(() => DecimalScalar, {
    nullable: true,
    description: 'What was used at its latest reading. 已使用量',
    columns: ['measuredUsed', 'measuredTotal'],
    value: (row) => decimalOrNull(useOf(row)?.of),
  })
  used?: string | null;

  @Computed<Measured>(() => DecimalScalar, {
    nullable: true,
    description: 'What share of it is used, by its latest reading, 1 being all. 使用率',
    columns: ['measuredUsed', 'measuredTotal'],
    value: (row) => {
      const use = useOf(row);
      return decimalOrNull(use && shareOf(use));
    },
  })
  utilisation?: string | null;

  @Computed<Pick<CapacityPool, 'allocated' | 'total'>>(() => DecimalScalar, {
    description: 'What share of it is given away, 1 being all. 分配率',
    columns: ['allocated', 'total'],
    value: ({ allocated, total }) => decimalOf(shareOf({ of: allocated, total })),
  })
  allocatedShare?: string;

  @Computed<StandingRow>(() => capacityLevels.values, {
    description:
      'How near it is to its capacity now, by use, allocation and forecast; no less than approaching while its alert is open. 容量水平',
    columns: ['measuredUsed', 'measuredTotal', 'allocated', 'total', 'forecastMade', 'alertId'],
    value: (row, { house, viewer }) => {
      const figures = {
        use: useOf(row),
        allocation: { of: row.allocated, total: row.total },
        forecast: row.forecastMade ?? null,
      };
      const { level } = findingOf(figures, viewer.at, thresholdsOn(house.ruleBook, civilDateOf(viewer.at)));
      return row.alertId && level === 'NORMAL' ? 'APPROACHING' : level;
    },
  })
  level?: LevelName;

  @Computed<Pick<CapacityPool, 'forecastMade'>>(() => CapacityForecast, {
    nullable: true,
    description:
      'When its use is expected to reach the warning level; absent where its days carry no trend. 趋势预测',
    columns: ['forecastMade'],
    value: ({ forecastMade: made }) => (made ? { ...made, confidence: decimalOf(made.confidence) } : null),
  })
  forecast?: CapacityForecast | null;

  @Computed<Pick<CapacityPool, 'total' | 'allocated'>>(() => Int, {
    description: 'What is left to grant. 剩余量',
    sql: (pool) => sql`${pool('total')} - ${pool('allocated')}`,
  })
  available?: number;
}
idPrefix(CapacityPool, 'cpl');

type Measured = Pick<CapacityPool, 'measuredUsed' | 'measuredTotal'>;
type StandingRow = Measured & Pick<CapacityPool, 'allocated' | 'total' | 'forecastMade' | 'alertId'>;

/** What is used of all there was, at the latest reading. */
function useOf({ measuredUsed: used, measuredTotal: total }: Measured): Part | null {
  return typeof used === 'number' && typeof total === 'number' ? { of: used, total } : null;
}

function decimalOrNull(value: number | null | undefined): string | null {
  return typeof value === 'number' ? decimalOf(value) : null;
}
