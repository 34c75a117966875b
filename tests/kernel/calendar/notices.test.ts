import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import {
  chineseDaysSeed,
  InvalidCalendarNotice,
  loadCalendar,
  noticeRows,
  readCalendarNotice,
  WorkingCalendar,
  workingDays,
} from '../../../src/kernel/calendar/index.js';

const newYear = { zh: '元旦', en: "New Year's Day" };
const notice = {
  id: '国办发明电〔2026〕99号',
  year: 2027,
  title: '国务院办公厅关于2027年部分节假日安排的通知',
  holidays: [{ from: '2027-01-01', to: '2027-01-03', name: newYear }],
  workdays: [{ date: '2026-12-27', name: newYear }],
};

describe('CC-12a the seed', () => {
  const seed = chineseDaysSeed();

  test('CC-12a knows one notice for each year from 2004 to 2026', () => {
    expect(seed.notices.map(({ year }) => year)).toEqual(
      Array.from({ length: 23 }, (_, index) => 2004 + index),
    );
    expect(seed.days.every(({ notice }) => seed.notices.some(({ id }) => id === notice))).toBe(true);
  });

  test('CC-12a has each date once, and works only on weekends that it arranges', () => {
    expect(new Set(seed.days.map(({ date }) => date)).size).toBe(seed.days.length);
    const worked = seed.days.filter(({ kind }) => kind === 'MAKE_UP_WORKDAY');
    expect(worked.length).toBeGreaterThan(100);
    expect(worked.filter(({ date }) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()))).toEqual(
      [],
    );
  });

  test("CC-12a a day of December that belongs to New Year's Day comes from the next year's notice", () => {
    expect(seed.days.find(({ date }) => date === '2022-12-31')).toEqual({
      date: '2022-12-31',
      kind: 'HOLIDAY',
      name: newYear,
      notice: 'CN-HOLIDAYS-2023',
    });
  });
});

describe('CC-12a a later notice from a file', () => {
  test('CC-12a makes its year known and its days count', () => {
    const seed = chineseDaysSeed();
    const later = noticeRows(readCalendarNotice(JSON.stringify(notice)));
    expect(later.days.map(({ date, kind }) => [date, kind])).toEqual([
      ['2027-01-01', 'HOLIDAY'],
      ['2027-01-02', 'HOLIDAY'],
      ['2027-01-03', 'HOLIDAY'],
      ['2026-12-27', 'MAKE_UP_WORKDAY'],
    ]);
    const before = WorkingCalendar.from(seed.days, seed.notices);
    const after = WorkingCalendar.from([...seed.days, ...later.days], [...seed.notices, ...later.notices]);
    expect(before.count('2026-12-25', workingDays(5))).toMatchObject({
      lastDay: '2027-01-01',
      provisional: true,
    });
    expect(after.count('2026-12-25', workingDays(5))).toMatchObject({
      lastDay: '2026-12-31',
      provisional: false,
    });
    expect(after.day('2027-01-01')).toMatchObject({
      kind: 'HOLIDAY',
      notice: { id: notice.id },
      provisional: false,
    });
  });

  test.each([
    ['not JSON', '{', /not JSON/],
    ['a missing title', { ...notice, title: undefined }, /title/],
    ['an unknown field', { ...notice, holiday: [] }, /holiday/],
    [
      'a day that does not exist',
      { ...notice, workdays: [{ date: '2027-02-30', name: newYear }] },
      /exists[\s\S]*workdays\[0\]\.date/,
    ],
    [
      'a make-up workday on a weekday',
      { ...notice, workdays: [{ date: '2027-02-10', name: newYear }] },
      /2027-02-10 is no weekend day/,
    ],
    [
      'a holiday that ends before it begins',
      { ...notice, holidays: [{ from: '2027-01-03', to: '2027-01-01', name: newYear }] },
      /lies before/,
    ],
    [
      'a holiday of half a year',
      { ...notice, holidays: [{ from: '2027-01-03', to: '2027-06-01', name: newYear }] },
      /too many/,
    ],
    [
      'a day arranged twice',
      { ...notice, workdays: [{ date: '2027-01-02', name: newYear }] },
      /2027-01-02 is arranged twice/,
    ],
    [
      'a day of another year',
      { ...notice, workdays: [{ date: '2028-03-04', name: newYear }] },
      /2028-03-04 is not a day/,
    ],
  ])('CC-12a %s is refused with its place', (_, content, message) => {
    const json = typeof content === 'string' ? content : JSON.stringify(content);
    expect(() => readCalendarNotice(json)).toThrow(InvalidCalendarNotice);
    expect(() => readCalendarNotice(json)).toThrow(message);
  });
});

test('CC-12a the calendar is read in one statement, with the revision that it is of', async () => {
  const notices = [{ id: 'N', year: 2027, title: '通知', source: '国务院办公厅' }];
  const asked: string[] = [];
  const calendar = await loadCalendar(async (sql) => {
    asked.push(sql);
    const days = [
      { date: '2027-01-01', kind: 'HOLIDAY', zh: '元旦', en: "New Year's Day", notice: 'N' },
      { date: '2027-01-02', kind: 'HOLIDAY', zh: '元旦', en: "New Year's Day", notice: 'N' },
      { date: '2027-01-02', kind: 'ORDINARY', zh: null, en: null, notice: 'N' },
    ];
    return [{ revision: 3, notices, days }];
  });
  expect([asked.length, calendar.revision]).toEqual([1, 3]);
  const [notice] = notices;
  expect(calendar.day('2027-01-01')).toEqual({
    date: '2027-01-01',
    working: false,
    kind: 'HOLIDAY',
    name: newYear,
    notice,
    provisional: false,
  });
  // Of two rows for a day the later one counts; an ordinary day goes by its weekday, here a Saturday.
  expect(calendar.day('2027-01-02')).toEqual({
    date: '2027-01-02',
    working: false,
    kind: 'WEEKEND',
    notice,
    provisional: false,
  });
});
