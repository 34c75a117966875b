import type { House } from '../../kernel/context/index.js';
import { readAsSystem } from '../../kernel/context/index.js';
import { type Waiting, waitingForSeal } from '../../kernel/journal/index.js';
import { overdueByProcedure } from '../../kernel/procedure/index.js';
import { levelShares, type PoolStanding, poolStandings } from '../../modules/capacity/index.js';

/** How long a statement may take, in milliseconds: who scrapes is not kept waiting. */
const STATEMENT_MS = 2_000;

/** What the metrics say of the city, as of one moment. */
export interface HouseFigures {
  readonly pools: readonly PoolStanding[];
  /** From which share of a pool on each level stands. */
  readonly levels: readonly (readonly [level: string, share: number])[];
  /** Deadlines that have passed unmet, by procedure. */
  readonly overdue: ReadonlyMap<string, number>;
  /** What waits for its seal. */
  readonly waiting: Waiting;
}

/** Reads it: a handful of statements that touch what is open, never the past. */
export function readHouseFigures(house: House): Promise<HouseFigures> {
  return readAsSystem(house.pool, STATEMENT_MS, async (run, at) => {
    const [pools, overdue, waiting] = await Promise.all([
      poolStandings(house, run, at),
      overdueByProcedure(run),
      waitingForSeal(run),
    ]);
    return { pools, levels: levelShares(house, at), overdue, waiting };
  });
}
