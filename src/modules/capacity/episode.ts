import { addDays, civilDateOf } from '../../kernel/calendar/index.js';
import type { Forecast } from './forecast.js';
import {
  type CauseName,
  isAbove,
  levelOf,
  type LevelName,
  type Part,
  reaches,
  shareOf,
  type Thresholds,
} from './levels.js';

/** What is known of a pool at an instant. */
export interface Figures {
  /** What was used at the last reading; null before the first. */
  readonly use: Part | null;
  readonly allocation: Part;
  readonly forecast: Forecast | null;
}

/** A pool above its release level, from the alert on: the highest level announced, and the highest share so far. */
export interface Episode {
  readonly level: LevelName;
  readonly peak: number;
}

/** At which level a pool is, what brings it there, and the share at which that stands. */
export interface Finding {
  readonly level: LevelName;
  readonly cause: CauseName;
  readonly share: number;
}

/** What becomes of a pool's episode at an instant. */
export type Turning =
  | ({ readonly kind: 'RAISE' | 'ESCALATE'; readonly at: Date; readonly peak: number } & Finding)
  | { readonly kind: 'PEAK'; readonly at: Date; readonly peak: number }
  | { readonly kind: 'RESOLVE'; readonly at: Date };

/** At which level a pool is at an instant; of several causes the one that brings it highest, use before the others. */
export function findingOf(figures: Figures, at: Date, thresholds: Thresholds): Finding {
  const { use, allocation } = figures;
  const found: Finding[] = [];
  if (use) found.push({ level: levelOf(use, thresholds), cause: 'USE', share: shareOf(use) });
  found.push({
    level: levelOf(allocation, thresholds),
    cause: 'ALLOCATION',
    share: shareOf(allocation),
  });
  if (use && comesWithin(figures.forecast, at, thresholds.horizonDays))
    found.push({ level: 'APPROACHING', cause: 'FORECAST', share: shareOf(use) });
  return found.reduce((highest, one) => (isAbove(one.level, highest.level) ? one : highest));
}

/**
 * What becomes of an episode with these figures: it begins with the approach, each level is announced once within it,
 * and it is over only below the release level in use and allocation, with the warning level forecast for no day near:
 * farther than where an approach begins, lest a trend that lies on the line open a case every other day.
 */
export function turn(
  episode: Episode | null,
  figures: Figures,
  at: Date,
  thresholds: Thresholds,
): Turning | null {
  const finding = findingOf(figures, at, thresholds);
  const { use, allocation } = figures;
  const share = Math.max(use ? shareOf(use) : 0, shareOf(allocation));
  const peak = Math.max(share, episode?.peak ?? 0);
  if (!episode) return finding.level === 'NORMAL' ? null : { kind: 'RAISE', at, peak, ...finding };
  if (isAbove(finding.level, episode.level)) return { kind: 'ESCALATE', at, peak, ...finding };
  const low = [use, allocation].every((part) => !part || !reaches(part, thresholds.release));
  const far = !comesWithin(figures.forecast, at, thresholds.releaseDays);
  if (low && far && finding.level === 'NORMAL') return { kind: 'RESOLVE', at };
  return share > episode.peak ? { kind: 'PEAK', at, peak } : null;
}

/** The episode after a turning. */
export function after(episode: Episode | null, turning: Turning | null): Episode | null {
  switch (turning?.kind) {
    case 'RAISE':
    case 'ESCALATE':
      return { level: turning.level, peak: turning.peak };
    case 'PEAK':
      return { level: (episode as Episode).level, peak: turning.peak };
    case 'RESOLVE':
      return null;
    case undefined:
      return episode;
  }
}

/** Whether the warning level is forecast within so many days. */
function comesWithin(forecast: Forecast | null, at: Date, days: number): boolean {
  return forecast !== null && forecast.reachesWarningOn <= addDays(civilDateOf(at), days);
}
