import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/kernel/calendar/index.js';
import { type DayPeak, forecast } from '../../../src/modules/capacity/forecast.js';

const FIRST = '2026-01-01';
const RULE = { leastDays: 14, coverage: 50, farthest: 365 };

/** Days one after the other with these peaks. */
const daysOf = (peaks: readonly number[]): DayPeak[] =>
  peaks.map((used, index) => ({ on: addDays(FIRST, index), used }));
const after = (days: readonly DayPeak[]) => addDays(days.at(-1)!.on, 1);

/** Rising use: a level, a slope and noise that is small beside what rises. */
const rising = fc
  .record({
    level: fc.integer({ min: 100, max: 500 }),
    slope: fc.integer({ min: 2, max: 10 }),
    noise: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 30, maxLength: 60 }),
  })
  .map(({ level, slope, noise }) => noise.map((off, index) => level + slope * index + off));

describe('CC-31a the forecast', () => {
  it('CC-31a is the day on which a straight line gets there', () => {
    const days = daysOf(Array.from({ length: 40 }, (_, index) => 100 + index));
    expect(forecast(days, 150, after(days), RULE)).toEqual({
      madeOn: '2026-02-10',
      reachesWarningOn: '2026-02-20',
      earliestOn: '2026-02-20',
      latestOn: '2026-02-20',
      confidence: expect.closeTo(1, 6),
    });
  });

  it('CC-31a does not hang on the unit, nor on the day from which days are counted', () => {
    fc.assert(
      fc.property(
        rising,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 400 }),
        (peaks, unit, shift) => {
          const days = daysOf(peaks);
          const target = peaks.at(-1)! + 100;
          const made = forecast(days, target, after(days), RULE)!;
          const scaled = days.map(({ on, used }) => ({ on, used: used * 2 ** unit }));
          expect(forecast(scaled, target * 2 ** unit, after(days), RULE)).toEqual(made);
          const later = days.map(({ on, used }) => ({ on: addDays(on, shift), used }));
          const moved = forecast(later, target, after(later), RULE)!;
          expect(daysBetween(made.reachesWarningOn, moved.reachesWarningOn)).toBe(shift);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('CC-31a lies within its own interval, and later for a higher target', () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 50, max: 200 }), (peaks, above) => {
        const days = daysOf(peaks);
        const [near, far] = [above, above + 50].map((more) =>
          forecast(days, peaks.at(-1)! + more, after(days), RULE),
        );
        expect(near!.earliestOn <= near!.reachesWarningOn).toBe(true);
        expect(near!.reachesWarningOn <= (near!.latestOn ?? '9999-12-31')).toBe(true);
        expect(near!.reachesWarningOn <= far!.reachesWarningOn).toBe(true);
        expect(near!.confidence).toBeGreaterThan(0.99);
      }),
      { numRuns: 50 },
    );
  });

  it('CC-31a is not moved far by a few days out of line', () => {
    const wild = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(rising, wild, fc.integer({ min: 0, max: 20 }), (peaks, outliers, from) => {
        const days = daysOf(peaks);
        const target = peaks.at(-1)! + 100;
        const made = forecast(days, target, after(days), RULE)!;
        const disturbed = days.map((day, index) => ({ ...day, used: outliers[index - from] ?? day.used }));
        const still = forecast(disturbed, target, after(days), RULE)!;
        const ahead = daysBetween(made.madeOn, made.reachesWarningOn);
        const off = Math.abs(daysBetween(made.reachesWarningOn, still.reachesWarningOn));
        expect(off).toBeLessThanOrEqual(2 + ahead * 0.5);
      }),
      { numRuns: 100 },
    );
  });

  it('CC-31a is not made of mere noise: of four hundred lots, at most one in a hundred passes for a rise', () => {
    let state = 7;
    const random = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
    const lots = Array.from({ length: 400 }, () => Array.from({ length: 60 }, () => 400 + 200 * random()));
    const made = lots.filter((peaks) => forecast(daysOf(peaks), 700, after(daysOf(peaks)), RULE) !== null);
    expect(made.length).toBeLessThanOrEqual(4);
  });

  it('CC-31a is absent where the days do not carry one', () => {
    const line = (length: number, slope: number) =>
      daysOf(Array.from({ length }, (_, index) => 500 + slope * index));
    const none = (days: readonly DayPeak[], target = 700) => forecast(days, target, after(days), RULE);
    expect(forecast([], 700, FIRST, RULE)).toBeNull();
    expect(none(line(13, 5))).toBeNull();
    expect(none(line(14, 5))).not.toBeNull();
    expect(none(line(40, 0))).toBeNull();
    expect(none(line(40, -1))).toBeNull();
    // There already.
    expect(none(line(41, 5))).toBeNull();
    // There already by a step on the last day, which the trend does not follow.
    expect(none(line(30, 5))).not.toBeNull();
    expect(none(line(30, 5).map((day, index) => (index < 29 ? day : { ...day, used: 700 })))).toBeNull();
    // More than a year ahead, unless the rule book looks farther.
    expect(none(line(40, 0.1))).toBeNull();
    const farther = { ...RULE, farthest: 3_650 };
    expect(forecast(line(40, 0.1), 700, '2026-02-10', farther)).not.toBeNull();
    // Half of the days and more are without readings.
    const sparse = line(60, 3).filter((_, index) => index % 3 === 0 || index === 59);
    expect(none(sparse)).toBeNull();
    expect(forecast(sparse, 700, after(sparse), { ...RULE, coverage: 30 })).not.toBeNull();
    // The days are long past.
    expect(forecast(line(20, 5), 700, addDays(FIRST, 60), RULE)).toBeNull();
  });
});
