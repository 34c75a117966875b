import sql, { raw, type Sql } from 'sql-template-tag';
import type { Run } from '../../kernel/context/index.js';
import type { Measured } from './reading-faults.js';

/** A reading of something, by its id. */
export type ReadingOf = Measured & { readonly of: string };

/** Where readings of one sort of thing are kept. */
export interface ReadingShelf {
  /** The table of single readings, in parts of a month. */
  readonly readings: string;
  /** The table of what they come to. */
  readonly rollups: string;
  /** The column of both that says of what they are. */
  readonly of: string;
  /** Over which lengths they are summed up. */
  readonly lengths: readonly ('hour' | 'day')[];
}

/** Where readings of pools are kept. */
export const POOL_READINGS: ReadingShelf = {
  readings: 'capacity_readings',
  rollups: 'capacity_rollups',
  of: 'pool_id',
  lengths: ['hour', 'day'],
};

/**
 * Makes the parts of the table in which readings between two instants are kept, where they are missing. Housekeeping
 * makes them ahead; no reading fails for want of one.
 */
export async function makeParts(
  run: Run,
  { readings }: ReadingShelf,
  first: Date,
  last: Date,
): Promise<void> {
  await run(sql`select make_month_parts(${readings}, ${first}, ${last})`);
}

/** Drops the parts all of whose readings are older. */
export async function dropParts(run: Run, { readings }: ReadingShelf, before: Date): Promise<void> {
  await run(sql`select drop_month_parts(${readings}, ${before})`);
}

/**
 * Stores readings and brings the figures by hour and day up to date, all in one statement. What is known already
 * stays as it is. Readings are only ever added, so that each new one is merged into the figures of its hour and its
 * day, late ones like others: no reading is read again for it. Rows are taken in their order, so that two calls at
 * once wait for each other at most in one direction.
 * @returns how many were new
 */
export async function storeReadings(
  run: Run,
  shelf: ReadingShelf,
  readings: readonly ReadingOf[],
): Promise<number> {
  const [table, rollups, of] = [raw(shelf.readings), raw(shelf.rollups), raw(shelf.of)];
  const figures = shelf.lengths.map((length) => `select '${length}' as resolution, * from ${length}s`);
  const [row] = await run<{ added: number }>(sql`
    with added as (
      insert into ${table} (${of}, at, used, total)
      select of, at, used, total from ${given(readings)} order by of, at
      on conflict do nothing returning ${of} as of, at, used, total
    ), hours as (
      select of, date_bin('1 hour', at, timestamptz 'epoch') as starts_at, min(used) as minimum,
        max(used) as maximum, sum(used) as sum, count(*) as count, max(at) as last_at,
        max(array[extract(epoch from at)::float8, used, total]) as last
      from added group by 1, 2
    ), days as (
      select of, date_trunc('day', starts_at, 'Asia/Shanghai') as starts_at, min(minimum) as minimum,
        max(maximum) as maximum, sum(sum) as sum, sum(count) as count, max(last_at) as last_at, max(last) as last
      from hours group by 1, 2
    ), merged as (
      insert into ${rollups} as kept
        (${of}, resolution, starts_at, minimum, maximum, sum, count, last_at, last_used, last_total)
      select of, resolution, starts_at, minimum, maximum, sum, count, last_at, last[2], last[3]
      from (${raw(figures.join(' union all '))}) figures order by of, resolution, starts_at
      on conflict (${of}, resolution, starts_at) do update set
        minimum = least(kept.minimum, excluded.minimum), maximum = greatest(kept.maximum, excluded.maximum),
        sum = kept.sum + excluded.sum, count = kept.count + excluded.count,
        last_at = greatest(kept.last_at, excluded.last_at),
        last_used = case when excluded.last_at > kept.last_at then excluded.last_used else kept.last_used end,
        last_total = case when excluded.last_at > kept.last_at then excluded.last_total else kept.last_total end
    )
    select count(*)::int as added from added`);
  return (row as { added: number }).added;
}

/** The places of readings for whose owner and instant other figures are known. */
export async function findConflicts(
  run: Run,
  { readings: table, of }: ReadingShelf,
  readings: readonly ReadingOf[],
): Promise<readonly number[]> {
  const rows = await run<{ place: number }>(sql`
    select given.place::int as place
    from ${given(readings)} join ${raw(table)} kept on kept.${raw(of)} = given.of and kept.at = given.at
    where (kept.used, kept.total) <> (given.used, given.total) order by place`);
  return rows.map(({ place }) => place - 1);
}

/** Readings as rows of a statement, in their order. */
function given(readings: readonly ReadingOf[]): Sql {
  return sql`unnest(
    ${readings.map(({ of }) => of)}::text[], ${readings.map(({ at }) => at.toISOString())}::timestamptz[],
    ${readings.map(({ used }) => used)}::float8[], ${readings.map(({ total }) => total)}::float8[]
  ) with ordinality as given (of, at, used, total, place)`;
}
