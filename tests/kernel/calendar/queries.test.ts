import 'reflect-metadata';
import { graphql } from 'graphql';
import { buildSchema } from 'type-graphql';
import { describe, expect, test } from 'vitest';
import { CalendarResolver, chineseDaysSeed, WorkingCalendar } from '../../../src/kernel/calendar/index.js';

const seed = chineseDaysSeed();
const house = { calendar: WorkingCalendar.from(seed.days, seed.notices) };
const schema = await buildSchema({ resolvers: [CalendarResolver], validate: false });
const viewer = async () => ({ at: new Date('2026-03-02T01:00:00Z') });
const ask = (source: string, language = 'zh') =>
  graphql({ schema, source, contextValue: { house, language, viewer } });

describe('Query.calendar', () => {
  test('CC-12a says of each day whether it is worked, why, and by which notice', async () => {
    const source = `{ calendar(from: "2026-02-13", to: "2026-02-15") { date working kind name notice { id title } reason provisional } }`;
    const notice = { id: 'CN-HOLIDAYS-2026', title: '国务院办公厅关于2026年部分节假日安排的通知' };
    expect(await ask(source)).toEqual({
      data: {
        calendar: [
          {
            date: '2026-02-13',
            working: true,
            kind: 'WORKING_DAY',
            name: null,
            notice: null,
            reason: '工作日',
            provisional: false,
          },
          {
            date: '2026-02-14',
            working: true,
            kind: 'MAKE_UP_WORKDAY',
            name: '春节',
            notice,
            reason: '春节调休上班',
            provisional: false,
          },
          {
            date: '2026-02-15',
            working: false,
            kind: 'HOLIDAY',
            name: '春节',
            notice,
            reason: '春节放假',
            provisional: false,
          },
        ],
      },
    });
    const english = await ask(`{ calendar(from: "2026-02-15", to: "2026-02-15") { name reason } }`, 'en');
    expect(english.data?.calendar).toEqual([{ name: 'Spring Festival', reason: 'Day off: Spring Festival' }]);
  });

  test.each([
    ['2026-02-13', '2026-02-12', 'to'],
    ['2026-01-01', '2027-02-05', 'to'],
    ['0001-01-01', '0001-01-02', 'from'],
  ])('CC-12a refuses the span from %s to %s', async (from, to, path) => {
    const { data, errors } = await ask(`{ calendar(from: "${from}", to: "${to}") { date } }`);
    expect(data).toBeNull();
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { issues: expect.arrayContaining([expect.objectContaining({ path })]) },
    });
  });

  test('CC-12a answers 400 days', async () => {
    const { data } = await ask(`{ calendar(from: "2026-01-01", to: "2027-02-04") { date } }`);
    expect(data?.calendar).toHaveLength(400);
  });
});

describe('Query.dueDate', () => {
  test('CC-12a counts working days and shows each day skipped', async () => {
    const source = `{ dueDate(from: "2026-02-12T10:00:00+08:00", days: 3, kind: WORKING) { startedAt lastDay dueAt soonAt provisional skipped { date reason } } }`;
    const { data } = await ask(source);
    expect(data?.dueDate).toMatchObject({
      startedAt: '2026-02-12T10:00:00+08:00',
      lastDay: '2026-02-24',
      dueAt: '2026-02-25T00:00:00+08:00',
      soonAt: '2026-02-24T00:00:00+08:00',
      provisional: false,
      skipped: [15, 16, 17, 18, 19, 20, 21, 22, 23].map((day) => ({
        date: `2026-02-${day}`,
        reason: '春节放假',
      })),
    });
  });

  test('CIVIL-203 moves the last of natural days to a working day', async () => {
    const { data } = await ask(
      `{ dueDate(from: "2026-09-18T01:00:00Z", days: 15, kind: NATURAL) { lastDay } }`,
    );
    expect(data?.dueDate).toEqual({ lastDay: '2026-10-08' });
  });

  test.each([0, -1, 3661])('CIVIL-201 refuses %i days', async (days) => {
    const { errors } = await ask(
      `{ dueDate(from: "2026-09-18T01:00:00Z", days: ${days}, kind: NATURAL) { lastDay } }`,
    );
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('CIVIL-201 refuses an instant without an offset', async () => {
    const { errors } = await ask(
      `{ dueDate(from: "2026-09-18T01:00:00", days: 1, kind: NATURAL) { lastDay } }`,
    );
    expect(errors?.[0]?.message).toContain('with an offset');
  });
});
