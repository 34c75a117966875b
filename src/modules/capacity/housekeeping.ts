import sql, { raw } from 'sql-template-tag';
import { chore } from '../../kernel/chores/index.js';
import { type House, type Write, writeAsSystem } from '../../kernel/context/index.js';
import type { IntegerKey } from '../../kernel/regulations/index.js';
import { openAlert } from './announce.js';
import { POOL_COLUMNS, type PoolRow } from './pool-row.js';
import { dropParts, makeParts, POOL_READINGS, type ReadingShelf } from './store-readings.js';
import { readingBounds, silentSince } from './watch-numbers.js';

/** For how long ahead the parts are made in which readings are kept. */
const AHEAD_MS = 62 * 86_400_000;

/**
 * Raises an alert on each pool that was monitored and has been without a reading for too long: no data is not good
 * news (CC-31a). Monitoring begins with a pool's first reading.
 */
export const silentPools = chore('silent pools', silent, raise);

async function silent(into: Write): Promise<readonly string[]> {
  const rows = await into.run<{ id: string }>(sql`
    select id from capacity_pools where measured_at <= ${silentSince(into)} and silence_id is null order by id`);
  return rows.map(({ id }) => id);
}

async function raise(into: Write, poolId: string): Promise<void> {
  // Another process, or a reading, may have been first.
  const [pool] = await into.run<PoolRow>(sql`
    select ${raw(POOL_COLUMNS)} from capacity_pools
    where id = ${poolId} and measured_at <= ${silentSince(into)} and silence_id is null for update`);
  if (!pool) return;
  const since = { since: pool.measured_at };
  const silenceId = await openAlert(into, 'POOL_SILENCE', 'SILENCE', poolId, {}, since);
  await into.keep();
  into.records.update('capacity_pools', { id: poolId, silence_id: silenceId });
}

/** Makes the parts of the table in which readings will be kept, and drops those whose readings are past retention. */
export async function keepReadingParts(house: House, requestId: string): Promise<void> {
  await writeAsSystem(house, requestId, (into) => keepParts(into, POOL_READINGS, 'READING_RETENTION'));
}

/** The same for readings of any sort, by the number of days for which they are kept. */
export async function keepParts(into: Write, shelf: ReadingShelf, retention: IntegerKey): Promise<void> {
  await makeParts(into.run, shelf, into.at, new Date(into.at.getTime() + AHEAD_MS));
  await dropParts(into.run, shelf, readingBounds(into, retention).oldest);
}
