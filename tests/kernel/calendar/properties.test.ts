import 'reflect-metadata';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type CivilDate,
  chineseDaysSeed,
  naturalDays,
  type Period,
  PeriodUnit,
  WorkingCalendar,
  workingDays,
} from '../../../src/kernel/calendar/index.js';

const seed = chineseDaysSeed();
const calendar = WorkingCalendar.from(seed.days, seed.notices);

const DAY = 86_400_000;
const EIGHT_HOURS = 8 * 3_600_000;

// The arithmetic here is its own, so that a fault of the calendar's cannot hide behind itself.
const number = (date: CivilDate) => Date.parse(`${date}T00:00:00Z`) / DAY;
const date = (day: number): CivilDate => new Date(day * DAY).toISOString().slice(0, 10);
const dayOf = (instant: Date) => Math.floor((instant.getTime() + EIGHT_HOURS) / DAY);
const midnight = (day: number) => new Date(day * DAY - EIGHT_HOURS);
const daysAfter = (event: number, last: number) =>
  Array.from({ length: last - event }, (_, index) => date(event + 1 + index));

const instant = fc.date({
  min: new Date('2004-01-05T00:00:00Z'),
  max: new Date('2026-06-30T00:00:00Z'),
  noInvalidDate: true,
});
const amount = fc.integer({ min: 1, max: 90 });
const unit = fc.constantFrom(...Object.values(PeriodUnit));
const period: fc.Arbitrary<Period> = unit.chain((unit) =>
  fc
    .integer({ min: 1, max: unit === 'YEARS' ? 3 : unit === 'MONTHS' ? 24 : 90 })
    .map((amount) => ({ amount, unit })),
);

describe('CIVIL-201 CIVIL-203 every period', () => {
  test('CIVIL-203 ends on a working day after the event, and is due when that day ends', () => {
    fc.assert(
      fc.property(instant, period, (from, period) => {
        const { startedAt, lastDay, dueAt, soonAt } = calendar.count(from, period);
        expect(startedAt).toBe(from);
        expect(calendar.day(lastDay).working).toBe(true);
        expect(number(lastDay)).toBeGreaterThan(dayOf(from));
        expect(dueAt).toEqual(midnight(number(lastDay) + 1));
        expect(soonAt).toEqual(midnight(number(lastDay)));
      }),
    );
  });

  test('AL-45 counts no day on which its clock stood still, and keeps what was left of its last day', () => {
    const span = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      days: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(instant, amount, span, (from, amount, { at, days }) => {
        const event = dayOf(from);
        const end = number(calendar.count(from, workingDays(amount)).lastDay);
        // It stops on a day from the event to its last one, and goes on some days later.
        const stopped = event + Math.floor(at * (end - event + 0.999));
        const goes = stopped + days;
        const pause = { from: date(stopped + 1), to: date(goes) };
        const counted = calendar.count(from, workingDays(amount), [pause]);
        const worked = daysAfter(event, goes + 200).filter((day) => calendar.day(day).working);
        const left = worked.filter((day) => number(day) <= stopped || number(day) > goes);
        const onLast = number(left[amount - 1]!) === stopped;
        const last = onLast ? worked.find((day) => number(day) >= goes) : left[amount - 1];
        expect(counted.lastDay).toBe(last);
        expect(counted.dueAt).toEqual(midnight(number(last!) + 1));
        expect(counted.skipped.every(({ date: day }) => day < pause.from || day > pause.to || onLast)).toBe(
          true,
        );
      }),
    );
  });

  test('CIVIL-201 ends no earlier for a later event', () => {
    fc.assert(
      fc.property(instant, instant, period, (one, other, period) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(calendar.count(earlier, period).dueAt <= calendar.count(later, period).dueAt).toBe(true);
      }),
    );
  });

  test('CIVIL-201 ends no earlier for a larger amount', () => {
    fc.assert(
      fc.property(instant, period, fc.integer({ min: 1, max: 20 }), (from, period, more) => {
        const longer = { ...period, amount: period.amount + more };
        expect(calendar.count(from, period).dueAt <= calendar.count(from, longer).dueAt).toBe(true);
      }),
    );
  });

  test('CIVIL-201 depends on the day of the event, not its hour', () => {
    fc.assert(
      fc.property(instant, period, (from, period) => {
        expect(calendar.count(date(dayOf(from)), period).dueAt).toEqual(calendar.count(from, period).dueAt);
      }),
    );
  });

  test('CC-14b counted after the end of a day is counted from that day', () => {
    fc.assert(
      fc.property(instant, period, (from, period) => {
        const event = dayOf(from);
        expect(calendar.countAfter(midnight(event + 1), period).lastDay).toBe(
          calendar.count(date(event), period).lastDay,
        );
      }),
    );
  });
});

describe('CC-12a working days', () => {
  test('CC-12a the days worked in a period are as many as it says, all others are shown as skipped', () => {
    fc.assert(
      fc.property(instant, amount, (from, amount) => {
        const { lastDay, skipped } = calendar.count(from, workingDays(amount));
        const days = daysAfter(dayOf(from), number(lastDay));
        expect(days.filter((day) => calendar.day(day).working)).toHaveLength(amount);
        expect(skipped.map((day) => day.date)).toEqual(days.filter((day) => !calendar.day(day).working));
      }),
    );
  });
});

describe('CIVIL-203 natural days', () => {
  test('CIVIL-203 the end moves over days off alone, and shows them', () => {
    fc.assert(
      fc.property(instant, amount, (from, amount) => {
        const nominal = dayOf(from) + amount;
        const { lastDay, skipped } = calendar.count(from, naturalDays(amount));
        const moved = daysAfter(nominal - 1, number(lastDay) - 1);
        expect(skipped.map((day) => day.date)).toEqual(moved);
        expect(moved.some((day) => calendar.day(day).working)).toBe(false);
      }),
    );
  });
});

describe('CIVIL-202 months and years', () => {
  test('CIVIL-202 a minimum ends on the corresponding date, else on the last day of the month', () => {
    const spans = fc.record({
      unit: fc.constantFrom('MONTHS', 'YEARS'),
      amount: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(instant, spans, (from, span) => {
        const event = date(dayOf(from));
        const { lastDay } = calendar.minimum(from, span);
        const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(count(lastDay) - count(event)).toBe(span.unit === 'YEARS' ? span.amount * 12 : span.amount);
        const lastOfMonth = date(number(lastDay) + 1).endsWith('-01');
        expect(
          lastDay.slice(8) === event.slice(8) || (lastOfMonth && lastDay.slice(8) < event.slice(8)),
        ).toBe(true);
      }),
    );
  });
});

describe('CC-14b minimum durations', () => {
  test('CC-14b natural days never move, whatever the calendar says', () => {
    const empty = WorkingCalendar.from([], []);
    fc.assert(
      fc.property(instant, amount, (from, amount) => {
        const { overAt } = calendar.minimum(from, naturalDays(amount));
        expect(overAt).toEqual(midnight(dayOf(from) + amount + 1));
        expect(empty.minimum(from, naturalDays(amount)).overAt).toEqual(overAt);
      }),
    );
  });
});

describe('the time zone of the process', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['America/Los_Angeles', 480],
    ['Asia/Shanghai', -480],
    ['Pacific/Kiritimati', -840],
  ])('CIVIL-203 days are those of Asia/Shanghai in a process that runs in %s', (name, offset) => {
    vi.stubEnv('TZ', name);
    expect(new Date('2026-01-15T00:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(chineseDaysSeed()).toEqual(seed);
    fc.assert(
      fc.property(instant, amount, (from, amount) => {
        const { lastDay, dueAt } = calendar.count(from, workingDays(amount));
        expect(
          daysAfter(dayOf(from), number(lastDay)).filter((day) => calendar.day(day).working),
        ).toHaveLength(amount);
        expect(dueAt).toEqual(midnight(number(lastDay) + 1));
      }),
    );
  });
});
