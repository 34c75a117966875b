import sql, { type Sql } from 'sql-template-tag';
import type { Run } from '../../kernel/context/index.js';
import type { Reading } from './reading-faults.js';

/**
 * Makes the parts of the table in which readings between two instants are kept, where they are missing. Housekeeping
 * makes them ahead; no reading fails for want of one.
 */
export async function makeParts(run: Run, first: Date, last: Date): Promise<void> {
  await run(sql`select make_reading_parts(${first}, ${last})`);
}

/**
 * Stores readings and brings the hourly and daily figures up to date, all in one statement. What is known already
 * stays as it is. Readings are only ever added, so that each new one is merged into the figures of its hour and its
 * day, late ones like others: no reading is read again for it.
 * @returns how many were new
 */
export async function storeReadings(run: Run, readings: readonly Reading[]): Promise<number> {
  const [row] = await run<{ added: number }>(sql`
    with added as (
      insert into capacity_readings (pool_id, at, used, total)
      select pool_id, at, used, total from ${given(readings)}
      on conflict do nothing returning pool_id, at, used, total
    ), hours as (
      select pool_id, date_bin('1 hour', at, timestamptz 'epoch') as starts_at, min(used) as minimum,
        max(used) as maximum, sum(used) as sum, count(*) as count, max(at) as last_at,
        max(array[extract(epoch from at)::float8, used, total]) as last
      from added group by 1, 2
    ), days as (
      select pool_id, date_trunc('day', starts_at, 'Asia/Shanghai') as starts_at, min(minimum) as minimum,
        max(maximum) as maximum, sum(sum) as sum, sum(count) as count, max(last_at) as last_at, max(last) as last
      from hours group by 1, 2
    ), merged as (
      insert into capacity_rollups as kept
        (pool_id, resolution, starts_at, minimum, maximum, sum, count, last_at, last_used, last_total)
      select pool_id, resolution, starts_at, minimum, maximum, sum, count, last_at, last[2], last[3]
      from (select 'hour' as resolution, * from hours union all select 'day', * from days) figures
      on conflict (pool_id, resolution, starts_at) do update set
        minimum = least(kept.minimum, excluded.minimum), maximum = greatest(kept.maximum, excluded.maximum),
        sum = kept.sum + excluded.sum, count = kept.count + excluded.count,
        last_at = greatest(kept.last_at, excluded.last_at),
        last_used = case when excluded.last_at > kept.last_at then excluded.last_used else kept.last_used end,
        last_total = case when excluded.last_at > kept.last_at then excluded.last_total else kept.last_total end
    )
    select count(*)::int as added from added`);
  return (row as { added: number }).added;
}

/** The places of readings for whose pool and instant other figures are known. */
export async function findConflicts(run: Run, readings: readonly Reading[]): Promise<readonly number[]> {
  const rows = await run<{ place: number }>(sql`
    select given.place::int as place from ${given(readings)} join capacity_readings kept using (pool_id, at)
    where (kept.used, kept.total) <> (given.used, given.total) order by place`);
  return rows.map(({ place }) => place - 1);
}

/** Readings as rows of a statement, in their order. */
function given(readings: readonly Reading[]): Sql {
  return sql`unnest(
    ${readings.map(({ poolId }) => poolId)}::text[], ${readings.map(({ at }) => at.toISOString())}::timestamptz[],
    ${readings.map(({ used }) => used)}::float8[], ${readings.map(({ total }) => total)}::float8[]
  ) with ordinality as given (pool_id, at, used, total, place)`;
}
