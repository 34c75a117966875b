import { civilDateOf, instantOf } from '../../kernel/calendar/index.js';
import { asSystem, type Write } from '../../kernel/context/index.js';
import { stepBySystem } from '../../kernel/procedure/index.js';
import { enterTurnings } from './announce.js';
import { after, type Turning, turn } from './episode.js';
import { makeForecasts } from './make-forecasts.js';
import { type Thresholds, thresholdsOn } from './levels.js';
import { episodeOf, figuresOf, type PoolRow } from './pool-row.js';
import type { Reading } from './reading-faults.js';
import { silentSince } from './watch-numbers.js';

/**
 * Looks at the readings that are newer than the latest of their pool, in the order of their instants: levels that
 * they cross are announced or resolved in their own transaction, and the first of a day has the pool's trend drawn
 * anew. What comes late neither raises nor resolves anything.
 * @param pools locked, as they were before the readings
 */
export async function watchReadings(
  into: Write,
  pools: readonly PoolRow[],
  readings: readonly Reading[],
): Promise<void> {
  const byPool = Map.groupBy(readings, ({ poolId }) => poolId);
  const watched = pools.flatMap((pool) => {
    const newer = newerOf(pool, byPool.get(pool.id) ?? []);
    return newer.length > 0 ? [{ pool, newer, newest: newer.at(-1) as Reading }] : [];
  });
  if (watched.length === 0) return;
  const thresholds = thresholdsOn(into.house.ruleBook, civilDateOf(into.at));
  const forecasts = await makeForecasts(into, watched, thresholds);
  const turned = watched.map(({ pool, newer, newest }) => {
    const forecast = forecasts.get(pool.id);
    const measured = {
      id: pool.id,
      measured_at: newest.at,
      measured_used: newest.used,
      measured_total: newest.total,
      ...(forecast !== undefined && { forecast_made: forecast }),
    };
    into.records.update('capacity_pools', measured);
    return { pool, turnings: turningsOf(pool, newer, forecast, thresholds) };
  });
  await enterTurnings(into, turned);
  await endSilence(into, watched);
}

/** What is newer than the latest reading of a pool, in the order of time. */
function newerOf({ measured_at: latest }: PoolRow, readings: readonly Reading[]): readonly Reading[] {
  const since = latest === null ? -Infinity : instantOf(latest).getTime();
  return readings
    .filter(({ at }) => at.getTime() > since)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

/** What becomes of the episode of a pool, reading by reading and then with the new forecast. */
function turningsOf(
  pool: PoolRow,
  newer: readonly Reading[],
  forecast: PoolRow['forecast_made'] | undefined,
  thresholds: Thresholds,
): readonly Turning[] {
  const before = figuresOf(pool);
  const turnings: Turning[] = [];
  let episode = episodeOf(pool);
  const look = (figures: typeof before, at: Date) => {
    const turning = turn(episode, figures, at, thresholds);
    episode = after(episode, turning);
    const last = turnings.at(-1);
    // Of peaks that follow one another the highest says all.
    if (turning?.kind === 'PEAK' && last?.kind === 'PEAK') turnings.pop();
    if (turning) turnings.push(turning);
  };
  for (const { at, used, total } of newer) look({ ...before, use: { of: used, total } }, at);
  const { at, used, total } = newer.at(-1) as Reading;
  if (forecast !== undefined) look({ ...before, use: { of: used, total }, forecast }, at);
  return turnings;
}

/** Ends the silence of pools that have a reading again, if it is not as old as silence itself. */
async function endSilence(
  into: Write,
  watched: readonly { readonly pool: PoolRow; readonly newest: Reading }[],
): Promise<void> {
  const since = silentSince(into);
  const heard = watched.filter(({ pool, newest }) => pool.silence_id !== null && newest.at > since);
  if (heard.length === 0) return;
  await asSystem(into, async (system) => {
    for (const { pool, newest } of heard) {
      const input = { at: newest.at.toISOString() };
      await stepBySystem(system, pool.silence_id as string, 'resolveSilenceAlert', input);
      await system.keep();
      system.records.update('capacity_pools', { id: pool.id, silence_id: null });
    }
  });
}
