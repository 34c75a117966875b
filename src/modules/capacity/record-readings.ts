import sql, { raw } from 'sql-template-tag';
import type { Write } from '../../kernel/context/index.js';
import {
  amount,
  declareOperation,
  inputShape,
  instant,
  listOf,
  reference,
} from '../../kernel/procedure/index.js';
import { CapacityPool } from './capacity-pool.js';
import { monitor } from './desks.js';
import { POOL_COLUMNS, type PoolRow } from './pool-row.js';
import { UNKNOWN_POOL } from './reading-faults.js';
import { POOL_READINGS } from './store-readings.js';
import { MOST_READINGS, takeIn } from './take-in-readings.js';
import { readingBounds } from './watch-numbers.js';
import { watchReadings } from './watch-readings.js';

const reading = inputShape(
  'CapacityReadingInput',
  { en: 'What a pool had in use at an instant', zh: '监控数据' },
  {
    poolId: reference({ en: 'The pool', zh: '资源池' }),
    at: instant({ en: 'When it was measured', zh: '监控时间' }),
    used: amount({ en: 'What was used, in the unit of the pool’s kind', zh: '使用量' }),
    total: amount({ en: 'What there was in all, in the same unit', zh: '总量' }),
  },
);

const readings = listOf(
  reading,
  { en: 'The readings, in any order; a known one changes nothing', zh: '监控数据,顺序不限,重复上报无影响' },
  1,
  MOST_READINGS,
);

/**
 * Takes in readings, all of a call or none of them. A reading is known by its pool and instant: sent again it changes
 * nothing. What is newer than the latest of its pool is looked at for the levels (CC-31a); what comes late is kept.
 */
export const recordCapacityReadings = declareOperation({
  name: 'recordCapacityReadings',
  text: { en: 'Records readings of pools', zh: '上报资源池监控数据' },
  by: [monitor],
  takes: { readings },
  basis: 'CC-31a',
  payload: { field: 'capacityPools', type: () => CapacityPool, several: true },
  does: async (into, { readings: given }) => {
    const bounds = readingBounds(into, 'READING_RETENTION');
    const {
      ids,
      things: pools,
      detail,
    } = await takeIn(into, POOL_READINGS, {
      field: 'poolId',
      unknown: UNKNOWN_POOL,
      bounds,
      readings: given.map(({ poolId, ...measured }) => ({ ...measured, of: poolId })),
      // What comes after the locks sees what whoever held them has done.
      find: (some) => lockPools(into, some),
    });
    await watchReadings(into, pools, given);
    return { id: ids.join(), unitId: null, detail };
  },
});

async function lockPools({ run }: Write, ids: readonly string[]): Promise<readonly PoolRow[]> {
  return run<PoolRow>(sql`
    select ${raw(POOL_COLUMNS)} from capacity_pools where id = any(${[...ids]}) order by id for update`);
}
