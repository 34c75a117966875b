import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import {
  chineseDaysSeed,
  civilDateOf,
  naturalDays,
  type Period,
  startOfDay,
  WorkingCalendar,
  workingDays,
} from '../../../src/kernel/calendar/index.js';

const seed = chineseDaysSeed();
const calendar = WorkingCalendar.from(seed.days, seed.notices);
const at = (beijing: string) => new Date(`${beijing}+08:00`);
const months = (amount: number): Period => ({ amount, unit: 'MONTHS' });
const years = (amount: number): Period => ({ amount, unit: 'YEARS' });
const skippedDates = (counted: { skipped: readonly { date: string }[] }) =>
  counted.skipped.map((day) => day.date);

describe('CIVIL-201 the day of the event is not counted', () => {
  test('CIVIL-201 a minute before midnight and a minute after are different events', () => {
    expect(calendar.count(at('2026-03-02T23:59:00'), workingDays(1)).lastDay).toBe('2026-03-03');
    expect(calendar.count(at('2026-03-03T00:00:00'), workingDays(1)).lastDay).toBe('2026-03-04');
  });

  test('CIVIL-201 a day given as a date is the day of the event', () => {
    const counted = calendar.count('2026-03-02', workingDays(3));
    expect(counted).toEqual({
      startedAt: at('2026-03-02T00:00:00'),
      lastDay: '2026-03-05',
      dueAt: at('2026-03-06T00:00:00'),
      soonAt: at('2026-03-05T00:00:00'),
      skipped: [],
      provisional: false,
    });
  });
});

describe('CC-12a working days follow the notices', () => {
  test('CC-12a before Spring Festival 2026 the make-up Saturday counts and nine days off do not', () => {
    const counted = calendar.count(at('2026-02-12T10:00:00'), workingDays(3));
    expect(counted.lastDay).toBe('2026-02-24');
    expect(counted.dueAt).toEqual(at('2026-02-25T00:00:00'));
    expect(counted.soonAt).toEqual(at('2026-02-24T00:00:00'));
    expect(skippedDates(counted)).toEqual(
      [15, 16, 17, 18, 19, 20, 21, 22, 23].map((day) => `2026-02-${day}`),
    );
    expect(counted.skipped[0]).toEqual({
      date: '2026-02-15',
      working: false,
      kind: 'HOLIDAY',
      name: { zh: '春节', en: 'Spring Festival' },
      notice: expect.objectContaining({ id: 'CN-HOLIDAYS-2026', year: 2026 }),
      provisional: false,
    });
    expect(calendar.day('2026-02-14')).toMatchObject({ kind: 'MAKE_UP_WORKDAY', working: true });
  });

  test('CC-12a over National Day 2026 seven days are off and Saturday 10 October is worked', () => {
    const counted = calendar.count(at('2026-09-30T17:00:00'), workingDays(3));
    expect(counted.lastDay).toBe('2026-10-10');
    expect(skippedDates(counted)).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`));
  });

  test('CC-12a over the turn of the year 2025–2026 the first working day is Sunday 4 January', () => {
    const counted = calendar.count(at('2025-12-31T09:00:00'), workingDays(1));
    expect(counted.lastDay).toBe('2026-01-04');
    expect(counted.skipped.map((day) => day.name?.zh)).toEqual(['元旦', '元旦', '元旦']);
  });

  test('CC-12a an ordinary weekend is skipped without a name or a notice', () => {
    expect(calendar.count(at('2026-03-06T09:00:00'), workingDays(1)).skipped).toEqual([
      { date: '2026-03-07', working: false, kind: 'WEEKEND', provisional: false },
      { date: '2026-03-08', working: false, kind: 'WEEKEND', provisional: false },
    ]);
  });
});

describe('CIVIL-203 a last day off moves to the next working day', () => {
  test('CC-13b fifteen natural days that end in National Day end on 8 October', () => {
    const counted = calendar.count(at('2026-09-18T09:00:00'), naturalDays(15));
    expect(counted.lastDay).toBe('2026-10-08');
    expect(skippedDates(counted)).toEqual([3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`));
  });

  test('CC-13b days off within natural days are counted', () => {
    const counted = calendar.count(at('2026-09-24T09:00:00'), naturalDays(15));
    expect(counted.lastDay).toBe('2026-10-09');
    expect(counted.skipped).toEqual([]);
  });

  test('CIVIL-203 a make-up workday is no day off: nothing moves', () => {
    expect(calendar.count('2026-01-31', months(1)).lastDay).toBe('2026-02-28');
  });

  test('CIVIL-203 a set date never moves; due soon begins with its last working day', () => {
    const counted = calendar.until(at('2025-08-20T09:00:00'), '2025-08-31');
    expect(counted).toMatchObject({ lastDay: '2025-08-31', dueAt: at('2025-09-01T00:00:00'), skipped: [] });
    expect(counted.soonAt).toEqual(at('2025-08-29T00:00:00'));
  });

  test('CIVIL-203 a set date with no working day left is due soon at once', () => {
    const from = at('2026-10-02T09:00:00');
    expect(calendar.until(from, '2026-10-05').soonAt).toEqual(from);
    expect(() => calendar.until(from, '2026-10-01')).toThrow(RangeError);
  });
});

describe('CIVIL-202 months and years end on the corresponding date', () => {
  test.each([
    ['2025-12-26', months(1), '2026-01-26'],
    ['2023-12-31', months(2), '2024-02-29'],
    ['2022-12-31', months(2), '2023-02-28'],
    ['2024-02-29', years(1), '2025-02-28'],
    ['2024-02-29', years(2), '2026-02-28'],
    ['2025-10-03', months(3), '2026-01-04'],
  ])('CIVIL-202 from %s', (from, period, lastDay) => {
    expect(calendar.count(from, period).lastDay).toBe(lastDay);
  });
});

describe('CC-14b minimum durations', () => {
  test('CC-14b a trial opened on 16 March is over at 00:00 of 16 April', () => {
    expect(calendar.minimum(at('2026-03-16T14:30:00'), naturalDays(30))).toEqual({
      lastDay: '2026-04-15',
      overAt: at('2026-04-16T00:00:00'),
    });
  });

  test('CC-14b a minimum that ends in Spring Festival stays there, where a deadline would move', () => {
    expect(calendar.minimum(at('2026-01-18T09:00:00'), naturalDays(30)).overAt).toEqual(
      at('2026-02-18T00:00:00'),
    );
    expect(calendar.count(at('2026-01-18T09:00:00'), naturalDays(30)).lastDay).toBe('2026-02-24');
  });

  test('CC-14b a minimum in working days is over after the last of them', () => {
    expect(calendar.minimum(at('2026-09-30T09:00:00'), workingDays(1)).overAt).toEqual(
      at('2026-10-09T00:00:00'),
    );
  });

  test('CC-14b the ten working days of the report begin on the day on which the minimum is over', () => {
    const { overAt } = calendar.minimum(at('2026-03-16T14:30:00'), naturalDays(30));
    const counted = calendar.countAfter(overAt, workingDays(10));
    expect(counted).toMatchObject({ startedAt: overAt, lastDay: '2026-04-29' });
    expect(calendar.countAfter(overAt, workingDays(1)).lastDay).toBe('2026-04-16');
  });

  test('CC-14b only the end of a day can be counted after', () => {
    expect(() => calendar.countAfter(at('2026-04-16T00:00:01'), workingDays(1))).toThrow(RangeError);
  });
});

describe('beyond the known notices', () => {
  test('CC-12a days go by weekday and are provisional', () => {
    expect(calendar.day('2027-10-01')).toEqual({
      date: '2027-10-01',
      working: true,
      kind: 'WORKING_DAY',
      provisional: true,
    });
    expect(calendar.day('2027-10-02')).toMatchObject({ kind: 'WEEKEND', provisional: true });
  });

  test('CC-12a a period is provisional when a day that decides it is', () => {
    expect(calendar.count('2026-12-30', workingDays(1)).provisional).toBe(false);
    expect(calendar.count('2026-12-30', workingDays(2)).provisional).toBe(true);
    expect(calendar.count('2026-12-20', naturalDays(11)).provisional).toBe(false);
    expect(calendar.count('2026-12-20', naturalDays(12)).provisional).toBe(true);
    expect(calendar.until('2026-12-20', '2027-01-03').provisional).toBe(true);
  });

  test('CC-12a a period of no days is none', () => {
    expect(() => calendar.count('2026-03-02', workingDays(0))).toThrow(RangeError);
    expect(() => calendar.minimum('2026-03-02', naturalDays(1.5))).toThrow(RangeError);
    expect(() => calendar.day('2026-02-30')).toThrow(RangeError);
  });
});

describe('CIVIL-203 a day in the city', () => {
  test.each([
    // In the summers of 1986 – 1991 clocks were an hour ahead; since then they never were.
    ['1991-07-01', '1991-06-30T15:00:00.000Z'],
    ['1991-12-31', '1991-12-30T16:00:00.000Z'],
    ['1992-01-01', '1991-12-31T16:00:00.000Z'],
    ['1992-07-01', '1992-06-30T16:00:00.000Z'],
    ['2026-07-01', '2026-06-30T16:00:00.000Z'],
  ])('CIVIL-203 %s begins at %s', (date, instant) => {
    expect(startOfDay(date).toISOString()).toBe(instant);
    expect(civilDateOf(new Date(instant))).toBe(date);
    expect(civilDateOf(new Date(Date.parse(instant) - 1)) < date).toBe(true);
  });
});
