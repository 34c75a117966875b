import type { Turning } from './episode.js';
import type { Forecast } from './forecast.js';
import type { LevelName, Part } from './levels.js';
import type { ResourceKind } from './resource-kinds.js';
import type { Episode, Figures } from './episode.js';

/** A pool as its table has it: the books, the latest reading, what is forecast, and the alerts that are open. */
export interface PoolRow {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly total: number;
  readonly allocated: number;
  readonly measured_at: string | null;
  readonly measured_used: number | null;
  readonly measured_total: number | null;
  readonly forecast_made: Forecast | null;
  readonly alert_id: string | null;
  readonly alert_level: LevelName | null;
  readonly alert_peak: number | null;
  readonly silence_id: string | null;
}

/** The columns of it. */
export const POOL_COLUMNS =
  'id, kind, total, allocated, measured_at, measured_used, measured_total, forecast_made, alert_id, alert_level, alert_peak, silence_id';

/** What is known of a pool by its row. */
export function figuresOf(pool: PoolRow): Figures {
  const { measured_used: used, measured_total: total, forecast_made: forecast } = pool;
  const use: Part | null = used === null || total === null ? null : { of: used, total };
  return { use, allocation: { of: pool.allocated, total: pool.total }, forecast };
}

/** The episode that a pool is in. */
export function episodeOf({ alert_id: id, alert_level: level, alert_peak: peak }: PoolRow): Episode | null {
  return id === null || level === null ? null : { level, peak: peak ?? 0 };
}

/** A pool whose episode turns, with its turnings in their order. */
export interface Turned {
  readonly pool: PoolRow;
  readonly turnings: readonly Turning[];
}
