import { addDays, type CivilDate, daysBetween } from '../../kernel/calendar/index.js';

/** The most of a pool that was used on a day. */
export interface DayPeak {
  readonly on: CivilDate;
  readonly used: number;
}

/** When a pool's use is expected to reach its warning level. */
export interface Forecast {
  /** The day before which its days were looked at. */
  readonly madeOn: CivilDate;
  readonly reachesWarningOn: CivilDate;
  /** By the steepest trend that the days still agree with. */
  readonly earliestOn: CivilDate;
  /** By the gentlest; null where that comes only after the farthest day that is looked at. */
  readonly latestOn: CivilDate | null;
  /** How sure it is that there is a rising trend at all, from 0 to 1. */
  readonly confidence: number;
}

/** What a forecast is made by. */
export interface ForecastRule {
  /** How many days with readings it needs. */
  readonly leastDays: number;
  /** How many percent of the days since the first must have readings. */
  readonly coverage: number;
  /** No trend is drawn farther than so many days ahead. */
  readonly farthest: number;
}

/** The normal quantile of the two-sided 99 % interval: one in two hundred lots of mere noise passes for a rise. */
const Z = 2.576;

/**
 * When use reaches a target, by the trend of Theil and Sen over the days' peaks: the median of the slopes between all
 * pairs of days, which a few days out of line do not move. There is none where the days do not carry one: too few of
 * them, too many without readings, no rise that is surer than chance (Kendall), the target reached already or
 * too far.
 * @param days in order, each once, before `madeOn`
 * @param target in the unit of use
 */
export function forecast(
  days: readonly DayPeak[],
  target: number,
  madeOn: CivilDate,
  { leastDays, coverage, farthest }: ForecastRule,
): Forecast | null {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || days.length < Math.max(leastDays, 2)) return null;
  const x = days.map(({ on }) => daysBetween(first.on, on));
  const y = days.map(({ used }) => used);
  const today = daysBetween(first.on, madeOn);
  if (days.length * 100 < today * coverage) return null;

  const slopes = slopesBetween(x, y);
  const spread = deviationOfRises(y);
  const [low, high] = intervalOf(slopes, spread);
  const slope = median(slopes);
  if (!(low > 0)) return null;
  const level = median(y.map((value, index) => value - slope * (x[index] as number)));
  const now = level + slope * today;
  if (Math.max(now, last.used) >= target) return null;
  const reachedBy = (rise: number) => Math.ceil((target - now) / rise);
  const ahead = reachedBy(slope);
  if (ahead > farthest) return null;
  const latest = reachedBy(low);
  return {
    madeOn,
    reachesWarningOn: addDays(madeOn, ahead),
    earliestOn: addDays(madeOn, reachedBy(high)),
    latestOn: latest > farthest ? null : addDays(madeOn, latest),
    confidence: certaintyOf(y, spread),
  };
}

/** The slopes between all pairs, in ascending order. */
function slopesBetween(x: readonly number[], y: readonly number[]): Float64Array {
  const slopes = new Float64Array((x.length * (x.length - 1)) / 2);
  let at = 0;
  for (let right = 1; right < x.length; right += 1)
    for (let left = 0; left < right; left += 1)
      slopes[at++] =
        ((y[right] as number) - (y[left] as number)) / ((x[right] as number) - (x[left] as number));
  return slopes.toSorted();
}

/** The standard deviation of the count of rises less falls where there is no trend, equal values allowed for. */
function deviationOfRises(y: readonly number[]): number {
  const weight = (n: number) => n * (n - 1) * (2 * n + 5);
  const ties = [...Map.groupBy(y, (value) => value).values()].reduce(
    (sum, equal) => sum + weight(equal.length),
    0,
  );
  return Math.sqrt((weight(y.length) - ties) / 18);
}

/** Sen's interval: the slopes between which the true one lies, as surely as `Z` says. */
function intervalOf(slopes: Float64Array, spread: number): readonly [low: number, high: number] {
  const away = Z * spread;
  const low = Math.floor((slopes.length - away) / 2);
  const high = Math.ceil((slopes.length + away) / 2);
  return [slopes[low] ?? -Infinity, slopes[high] ?? Infinity];
}

/** How sure it is, by Kendall's count of rises and falls, that what rose did not rise by chance. */
function certaintyOf(y: readonly number[], spread: number): number {
  let score = 0;
  for (let right = 1; right < y.length; right += 1)
    for (let left = 0; left < right; left += 1)
      score += Math.sign((y[right] as number) - (y[left] as number));
  if (spread === 0) return 0;
  return Math.min(1, Math.max(0, 1 - 2 * tailOf((score - 1) / spread)));
}

/** How likely a standard normal variable lies above `z` (Abramowitz and Stegun 26.2.17). */
function tailOf(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.max(z, 0));
  const factors = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153];
  const series = factors.reduce((sum, factor) => (sum + factor) * t, 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

function median(values: Float64Array | readonly number[]): number {
  const sorted = Float64Array.from(values).toSorted();
  const middle = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(middle)] as number;
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
