import sql from 'sql-template-tag';
import { addDays, type CivilDate, civilDateOf, instantOf, startOfDay } from '../../kernel/calendar/index.js';
import type { Write } from '../../kernel/context/index.js';
import { type DayPeak, forecast, type Forecast } from './forecast.js';
import type { Thresholds } from './levels.js';
import type { PoolRow } from './pool-row.js';
import type { Reading } from './reading-faults.js';
import { numberAt } from './watch-numbers.js';

/** A pool with its newest reading. */
interface Measured {
  readonly pool: PoolRow;
  readonly newest: Reading;
}

/**
 * Draws the trends of the pools whose newest reading begins a day, by the days before it.
 * @returns for each such pool its forecast, or null where there is none
 */
export async function makeForecasts(
  into: Write,
  measured: readonly Measured[],
  thresholds: Thresholds,
): Promise<ReadonlyMap<string, Forecast | null>> {
  const begun = measured.filter(({ pool, newest }) => {
    const latest = pool.measured_at;
    return latest === null || civilDateOf(newest.at) > civilDateOf(instantOf(latest));
  });
  if (begun.length === 0) return new Map();
  const window = numberAt(into, 'FORECAST_WINDOW');
  const rule = {
    leastDays: numberAt(into, 'FORECAST_LEAST_DAYS'),
    coverage: numberAt(into, 'FORECAST_COVERAGE_PERCENT'),
    farthest: numberAt(into, 'FORECAST_FARTHEST'),
  };
  const warning = thresholds.levels.find(([level]) => level === 'WARNING')?.[1] ?? 100;
  const days = await dayPeaks(into, begun, window);
  return new Map(
    begun.map(({ pool, newest }) => {
      const target = (newest.total * warning) / 100;
      return [pool.id, forecast(days.get(pool.id) ?? [], target, civilDateOf(newest.at), rule)];
    }),
  );
}

/** The most that was used of each pool on each of so many days before its newest reading's. */
async function dayPeaks(
  { run }: Write,
  begun: readonly Measured[],
  window: number,
): Promise<ReadonlyMap<string, readonly DayPeak[]>> {
  const until = begun.map(({ newest }) => startOfDay(civilDateOf(newest.at)).toISOString());
  const from = begun.map(({ newest }) => startOfDay(addDays(civilDateOf(newest.at), -window)).toISOString());
  const rows = await run<{ pool_id: string; on: CivilDate; used: number }>(sql`
    select r.pool_id, to_char(r.starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as on, r.maximum as used
    from unnest(${begun.map(({ pool }) => pool.id)}::text[], ${from}::timestamptz[], ${until}::timestamptz[])
        as wanted (pool_id, since, until)
      join capacity_rollups r on r.pool_id = wanted.pool_id and r.resolution = 'day'
        and r.starts_at >= wanted.since and r.starts_at < wanted.until
    order by r.pool_id, r.starts_at`);
  return Map.groupBy(rows, (row) => row.pool_id);
}
