import { EnumRegistry } from '../../kernel/graphql/index.js';
import type { CivilDate } from '../../kernel/calendar/index.js';
import type { RuleBook } from '../../kernel/regulations/index.js';

/** How near a pool is to its capacity, from the lowest to the highest. */
export const LEVELS = {
  NORMAL: { en: 'Below every level', zh: '正常' },
  APPROACHING: { en: 'Approaches the warning level, or is forecast to reach it', zh: '接近预警' },
  WARNING: { en: 'At the level at which the measures ask for a warning', zh: '预警' },
  CRITICAL: { en: 'Far above it', zh: '严重预警' },
} as const;

/** The name of a level. */
export type LevelName = keyof typeof LEVELS;

/** `CapacityLevel` in the SDL. */
export const capacityLevels = new EnumRegistry(
  'CapacityLevel',
  'How near a pool is to its capacity. 容量水平',
);
capacityLevels.add(LEVELS);

/** What brings a pool to a level. */
export const CAUSES = {
  USE: { en: 'What is used, by its readings', zh: '使用量' },
  ALLOCATION: { en: 'What is given away, by its books', zh: '分配量' },
  FORECAST: { en: 'When its use is forecast to reach the warning level', zh: '趋势预测' },
} as const;

/** The name of a cause. */
export type CauseName = keyof typeof CAUSES;

/** `CapacityCause` in the SDL. */
export const capacityCauses = new EnumRegistry('CapacityCause', 'What brings a pool to a level. 预警原因');
capacityCauses.add(CAUSES);

/** Some of a whole, in the same unit. */
export interface Part {
  readonly of: number;
  readonly total: number;
}

/** The levels as percentages of a pool, as in force on a day, and how far ahead a forecast counts. */
export interface Thresholds {
  /** The level names that have a threshold, with it; highest first. */
  readonly levels: readonly (readonly [level: LevelName, percent: number])[];
  readonly release: number;
  readonly horizonDays: number;
  /** An alert is not resolved while a forecast lies within so many days. */
  readonly releaseDays: number;
}

/** The thresholds as in force on a day (CC-31a). */
export function thresholdsOn(ruleBook: RuleBook, day: CivilDate): Thresholds {
  const number = (key: Parameters<RuleBook['integer']>[0]) => ruleBook.integer(key, day).value;
  return {
    levels: [
      ['CRITICAL', number('CRITICAL_LEVEL')],
      ['WARNING', number('WARNING_LEVEL')],
      ['APPROACHING', number('APPROACH_LEVEL')],
    ],
    release: number('RELEASE_LEVEL'),
    horizonDays: number('FORECAST_HORIZON'),
    releaseDays: number('FORECAST_RELEASE'),
  };
}

/** Amounts have six digits after the point; as whole numbers of their millionths they compare exactly. */
const MILLION = 1_000_000;

/** Whether a part has reached a percentage of its whole; of nothing, anything is all. */
export function reaches({ of, total }: Part, percent: number): boolean {
  return Math.round(of * MILLION) * 100 >= percent * Math.round(total * MILLION);
}

/** The level at which a part of a pool stands. */
export function levelOf(part: Part, { levels }: Thresholds): LevelName {
  return levels.find(([, percent]) => reaches(part, percent))?.[0] ?? 'NORMAL';
}

const ORDER = Object.keys(LEVELS) as LevelName[];

/** Whether a level is above another. */
export function isAbove(level: LevelName, other: LevelName): boolean {
  return ORDER.indexOf(level) > ORDER.indexOf(other);
}

/** A part as a share of its whole, 1 being all of it. */
export function shareOf({ of, total }: Part): number {
  return total === 0 ? 1 : of / total;
}
