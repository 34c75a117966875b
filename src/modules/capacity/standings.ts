import sql, { raw } from 'sql-template-tag';
import { civilDateOf, daysBetween, instantOf } from '../../kernel/calendar/index.js';
import type { House, Run } from '../../kernel/context/index.js';
import { findingOf } from './episode.js';
import { LEVELS, type LevelName, reaches, shareOf, thresholdsOn } from './levels.js';
import { figuresOf, POOL_COLUMNS, type PoolRow } from './pool-row.js';
import type { AlertKind } from './procedure.texts.js';
import type { ResourceKind } from './resource-kinds.js';

/** How a pool stands at an instant. */
export interface PoolStanding {
  readonly kind: ResourceKind;
  /** The share in use by its latest reading, 1 being all; null before the first. */
  readonly utilisation: number | null;
  /** The share that is given away, 1 being all. */
  readonly allocatedShare: number;
  /** As {@link levelRanks} ranks it; no less than approaching while its alert is open. */
  readonly level: number;
  /** How many seconds old its latest reading is; null before the first. */
  readonly readingAge: number | null;
  /** In how many days the warning level is forecast; null where nothing is, or it is reached. */
  readonly daysToWarning: number | null;
  /** Which kinds of alert are open on it. */
  readonly open: Readonly<Record<AlertKind, boolean>>;
}

/** The levels as numbers, from normal, which is 0, upwards. */
export const levelRanks: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(LEVELS).map((name, rank) => [name, rank]),
);

/** From which share of a pool on each level but the lowest stands on a day, 1 being all of the pool. */
export function levelShares({ ruleBook }: Pick<House, 'ruleBook'>, at: Date): readonly [LevelName, number][] {
  return thresholdsOn(ruleBook, civilDateOf(at)).levels.map(([level, percent]) => [level, percent / 100]);
}

/** How each pool stands at an instant; asked in a session that sees them. */
export async function poolStandings(
  { ruleBook }: Pick<House, 'ruleBook'>,
  run: Run,
  at: Date,
): Promise<readonly PoolStanding[]> {
  const thresholds = thresholdsOn(ruleBook, civilDateOf(at));
  const warning = thresholds.levels.find(([level]) => level === 'WARNING')?.[1] ?? 100;
  const pools = await run<PoolRow>(sql`select ${raw(POOL_COLUMNS)} from capacity_pools order by kind`);
  return pools.map((pool) => {
    const figures = figuresOf(pool);
    const { level } = findingOf(figures, at, thresholds);
    const least = pool.alert_id === null ? 'NORMAL' : 'APPROACHING';
    return {
      kind: pool.kind,
      utilisation: figures.use && shareOf(figures.use),
      allocatedShare: shareOf(figures.allocation),
      level: Math.max(levelRanks[level] as number, levelRanks[least] as number),
      readingAge:
        pool.measured_at === null ? null : (at.getTime() - instantOf(pool.measured_at).getTime()) / 1000,
      daysToWarning:
        pool.forecast_made && (!figures.use || !reaches(figures.use, warning))
          ? daysBetween(civilDateOf(at), pool.forecast_made.reachesWarningOn)
          : null,
      open: { UTILISATION: pool.alert_id !== null, SILENCE: pool.silence_id !== null },
    };
  });
}
