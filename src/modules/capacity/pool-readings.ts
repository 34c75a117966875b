import sql, { raw, type Sql } from 'sql-template-tag';
import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access, inherited } from '../../kernel/access/index.js';
import { instantOf } from '../../kernel/calendar/index.js';
import { DateTimeScalar, decimalOf, DecimalScalar } from '../../kernel/graphql/index.js';
import { Computed, extend, type FactContext } from '../../kernel/read/index.js';
import { badInput } from '../../kernel/refusals/index.js';
import { CapacityPool } from './capacity-pool.js';
import { shareOf } from './levels.js';
import { POOL_READINGS, type ReadingShelf } from './store-readings.js';

/** How finely readings are given. */
export enum ReadingResolution {
  RAW = 'RAW',
  HOUR = 'HOUR',
  DAY = 'DAY',
}
registerEnumType(ReadingResolution, {
  name: 'ReadingResolution',
  description: 'How finely readings are given. 数据粒度',
  valuesConfig: {
    RAW: { description: 'Each reading by itself, as long as it is kept. 原始数据' },
    HOUR: { description: 'One figure an hour. 按小时' },
    DAY: { description: 'One figure a day of the city. 按日' },
  },
});

/** The use of a pool or a resource at an instant, or over an hour or a day. */
@ObjectType({
  description: 'The use of a pool or a resource at an instant, or over an hour or a day. 监控数据',
})
@Access(inherited)
export class CapacityReading {
  @Field(() => DateTimeScalar, { description: 'The instant, or the beginning of the hour or day. 时间' })
  at!: Date;

  @Field(() => DecimalScalar, { description: 'What was used; of several readings, at the last. 使用量' })
  used!: string;

  @Field(() => DecimalScalar, {
    description: 'What there was in all; of several readings, at the last. 总量',
  })
  total!: string;

  @Field(() => DecimalScalar, { description: 'The share that was used then, 1 being all. 使用率' })
  utilisation!: string;

  @Field(() => DecimalScalar, { description: 'The least that was used. 最小值' })
  minimum!: string;

  @Field(() => DecimalScalar, { description: 'The most that was used. 最大值' })
  maximum!: string;

  @Field(() => DecimalScalar, { description: 'What was used on average over the readings. 平均值' })
  average!: string;

  @Field(() => Int, { description: 'How many readings it stands for. 数据条数' })
  count!: number;
}

/** Which readings of a pool are asked for. */
@ArgsType()
export class ReadingArgs {
  @Field(() => DateTimeScalar, { description: 'From this instant on. 起始时间' })
  from!: Date;

  @Field(() => DateTimeScalar, { description: 'Before this instant. 截止时间' })
  to!: Date;

  @Field(() => ReadingResolution, {
    description: 'How finely. 数据粒度',
    defaultValue: ReadingResolution.HOUR,
  })
  resolution!: ReadingResolution;
}

/** How many points one pool answers. */
const MOST_POINTS = 2_000;

/** A point as the database answers it. */
type Point = Record<'used' | 'total' | 'minimum' | 'maximum' | 'average' | 'count', number> & {
  readonly at: string;
};

extend(
  CapacityPool,
  'readings',
  Computed<CapacityPool, ReadingArgs>(() => [CapacityReading], {
    description: `Its readings between two instants, in order, ${MOST_POINTS} at most. 监控数据`,
    args: () => ReadingArgs,
    columns: ['id'],
    batch: (rows, context, args) =>
      readingsOf(
        POOL_READINGS,
        rows.map(({ id }) => id),
        context,
        args,
      ),
  }),
);

/** The readings of several things of one sort, asked for at once. */
export async function readingsOf(
  shelf: ReadingShelf,
  ids: readonly string[],
  { session }: FactContext,
  { from, to, resolution }: ReadingArgs,
): Promise<readonly (readonly CapacityReading[])[]> {
  if (from >= to) throw badInput([{ path: 'to', message: NOTHING_BETWEEN }]);
  const rows = await session.run<{ id: string; points: readonly Point[] | null }>(sql`
    select id, (select json_agg(p) from (${pointsOf(shelf, resolution, from, to)}) p) as points
    from unnest(${[...ids]}::text[]) as wanted (id)`);
  const byId = new Map(rows.map(({ id, points }) => [id, points ?? []]));
  if (rows.some(({ points }) => (points?.length ?? 0) > MOST_POINTS))
    throw badInput([{ path: 'from', message: TOO_MANY }]);
  return ids.map((id) => (byId.get(id) ?? []).map(readingOf));
}

function readingOf({ at, used, total, minimum, maximum, average, count }: Point): CapacityReading {
  return {
    at: instantOf(at),
    used: decimalOf(used),
    total: decimalOf(total),
    utilisation: decimalOf(shareOf({ of: used, total })),
    minimum: decimalOf(minimum),
    maximum: decimalOf(maximum),
    average: decimalOf(average),
    count,
  };
}

function pointsOf(
  { readings, rollups, of }: ReadingShelf,
  resolution: ReadingResolution,
  from: Date,
  to: Date,
): Sql {
  if (resolution === ReadingResolution.RAW)
    return sql`
      select at, used, total, used as minimum, used as maximum, used as average, 1 as count from ${raw(readings)}
      where ${raw(of)} = wanted.id and at >= ${from} and at < ${to} order by at limit ${MOST_POINTS + 1}`;
  return sql`
    select starts_at as at, last_used as used, last_total as total, minimum, maximum, sum / count as average, count
    from ${raw(rollups)}
    where ${raw(of)} = wanted.id and resolution = ${resolution.toLowerCase()} and starts_at >= ${from} and starts_at < ${to}
    order by starts_at limit ${MOST_POINTS + 1}`;
}

const NOTHING_BETWEEN = { zh: '截止时间须晚于起始时间。', en: 'It must lie after `from`.' };
const TOO_MANY = {
  zh: `所查时段的数据超过 ${MOST_POINTS} 条,请缩短时段或改用更粗的粒度(HOUR、DAY)。`,
  en: `There are more than ${MOST_POINTS} points: ask for a shorter time, or for HOUR or DAY.`,
};
