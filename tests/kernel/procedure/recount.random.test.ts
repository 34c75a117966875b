import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  addDays,
  type CalendarRows,
  chineseDaysSeed,
  civilDateOf,
  endOfDay,
  lastDayOf,
  PeriodUnit,
  WorkingCalendar,
} from '../../../src/kernel/calendar/index.js';
import { Application } from '../../support/application.js';
import { casesAstray, loadNotice, type NoticeInput } from '../../support/notices.js';
import { World } from '../../support/world.js';

const NOW = '2026-12-15T10:00:00+08:00';
const TODAY = endOfDay('2026-12-15');
const DAY = 86_400_000;
const NAME = { zh: '节日', en: 'Holiday' };
const ARRANGEABLE = Array.from({ length: 150 }, (_, index) =>
  new Date(Date.parse('2026-12-01T00:00:00Z') + index * DAY).toISOString().slice(0, 10),
);
const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** What a notice does to a day: nothing, a day off, a weekend day worked, or back to its weekday if it was arranged. */
const arrangement = fc.record({
  off: fc.subarray(ARRANGEABLE, { minLength: 1, maxLength: 12 }),
  worked: fc.subarray(ARRANGEABLE.filter(isWeekend), { maxLength: 6 }),
  back: fc.subarray(ARRANGEABLE, { maxLength: 60 }),
});

/** A deadline as it may stand in the database. */
const planted = fc.record({
  onCase: fc.nat({ max: 3 }),
  startedAgo: fc.integer({ min: 0, max: 40 * DAY }),
  unit: fc.constantFrom(...Object.values(PeriodUnit)),
  amount: fc.integer({ min: 1, max: 45 }),
  afterDays: fc.constantFrom(null, null, 3, 17, 30),
  extendedBy: fc.constantFrom(null, null, null, 5, 60),
  /** Ends with a day of the year. */
  fixed: fc.constantFrom(false, false, true),
  state: fc.constantFrom('runs', 'runs', 'runs', 'paused', 'met', 'met late', 'cancelled'),
});
type Planted = typeof planted extends fc.Arbitrary<infer Value> ? Value : never;

interface Row {
  readonly id: string;
  readonly state: Planted['state'];
  readonly due: string;
  readonly whole: string;
  readonly skipped: readonly { date: string }[];
  readonly provisional: boolean;
  readonly overdue: boolean;
}

let world: World;
let cases: readonly string[];

beforeAll(async () => {
  world = await World.open();
  await world.open.housekeeping.stop();
  const applications: Application[] = [];
  for (let n = 0; n < 4; n += 1) applications.push(await Application.draft(world, { materials: [] }));
  cases = applications.map(({ view }) => view.id);
  await world.stopAt(NOW);
}, 30_000);
afterAll(() => world?.close());

it('CC-12a CIVIL-203 for any notice: what runs is counted afresh or held, what was met stays, and each change has its entry', async () => {
  const seed = chineseDaysSeed();
  let known: CalendarRows = { days: [...seed.days], notices: [...seed.notices] };
  let serial = 0;

  await fc.assert(
    fc.asyncProperty(arrangement, fc.array(planted, { minLength: 25, maxLength: 40 }), async (days, plan) => {
      serial += 1;
      const before = WorkingCalendar.from(known.days, known.notices);
      const notice = noticeOf(days, before, `notice ${serial}`);
      known = {
        days: [...known.days, ...notice.days],
        notices: [...known.notices, { id: notice.input.id, year: 2027, title: 'x', source: 'x' }],
      };
      const after = WorkingCalendar.from(known.days, known.notices);
      const expected = await plant(plan, before, after);
      const old = await rows();

      expect((await loadNotice(world, notice.input)).errors).toBeUndefined();

      const found = await rows();
      const changed = found.filter(({ id, whole }) => old.find((one) => one.id === id)?.whole !== whole);
      for (const row of found) {
        const wanted = expected.get(row.id);
        expect([row.id, row.state, wanted === undefined && changed.includes(row)]).toEqual([
          row.id,
          row.state,
          false,
        ]);
        if (!wanted) continue;
        const { dueAt, skipped, provisional } = wanted;
        expect([row.state, row.due, row.skipped.map(({ date }) => date), row.provisional]).toEqual([
          row.state,
          dueAt.toISOString(),
          skipped,
          provisional,
        ]);
      }
      // Nobody is late who was not, and nobody is overdue whose day is yet to come.
      const ahead = ({ due }: Row) => new Date(due) > new Date(NOW);
      const inTime = old.filter(ahead).map(({ id }) => found.find((row) => row.id === id) as Row);
      expect(inTime.filter((row) => !ahead(row))).toEqual([]);
      expect(found.filter((row) => row.overdue && row.state === 'runs' && ahead(row))).toEqual([]);
      expect(await entriesOf(notice.input.id)).toEqual(
        changed.map(({ id, due }) => [id, old.find((one) => one.id === id)?.due, due]),
      );
      expect(await casesAstray(world)).toEqual([]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);

/** A notice for 2027 in which no day comes twice, and its days as the calendar takes them. */
function noticeOf(
  { off, worked, back }: { off: string[]; worked: string[]; back: string[] },
  before: WorkingCalendar,
  id: string,
): { input: NoticeInput; days: CalendarRows['days'] } {
  const holidays = off.filter((date) => !worked.includes(date));
  const first = holidays.length === 0 ? ['2027-05-01'] : holidays;
  const taken = new Set([...first, ...worked]);
  const ordinary = back.filter((date) => !taken.has(date) && before.day(date).name !== undefined);
  return {
    input: {
      id,
      year: 2027,
      title: id,
      holidays: first.map((date) => ({ from: date, to: date, name: NAME })),
      workdays: worked.map((date) => ({ date, name: NAME })),
      ordinary,
    },
    days: [
      ...first.map((date) => ({ date, kind: 'HOLIDAY' as const, name: NAME, notice: id })),
      ...worked.map((date) => ({ date, kind: 'MAKE_UP_WORKDAY' as const, name: NAME, notice: id })),
      ...ordinary.map((date) => ({ date, kind: 'ORDINARY' as const, notice: id })),
    ],
  };
}

interface Wanted {
  readonly dueAt: Date;
  readonly skipped: readonly string[];
  readonly provisional: boolean;
}

/** Puts deadlines into the database as counted so far, and answers for each that runs how it must come out. */
async function plant(
  plan: readonly Planted[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): Promise<Map<string, Wanted>> {
  await world.sql('delete from deadlines');
  const wanted = new Map<string, Wanted>();
  const deadlines: object[] = [];
  const now = new Date(NOW);
  for (const [index, one] of plan.entries()) {
    const id = `dln_${String(index).padStart(3, '0')}`;
    const startedAt = new Date(now.getTime() - one.startedAgo);
    const unit = one.fixed ? 'NATURAL_DAYS' : one.unit;
    const period = { amount: unit === 'YEARS' ? 1 : unit === 'MONTHS' ? 2 : one.amount, unit };
    const overAt =
      one.afterDays === null || one.fixed
        ? null
        : before.minimum(startedAt, { amount: one.afterDays, unit: 'NATURAL_DAYS' }).overAt;
    const event = civilDateOf(startedAt);
    const lastDay = addDays(event, one.amount);
    const pauses = one.onCase % 2 === 1 ? [{ from: addDays(event, 1), to: addDays(event, 4) }] : [];
    const count = (calendar: WorkingCalendar) => {
      if (one.fixed) return calendar.until(startedAt, lastDay);
      return overAt ? calendar.countAfter(overAt, period, pauses) : calendar.count(startedAt, period, pauses);
    };
    const first = count(before);
    const extendedTo =
      one.extendedBy === null ? null : lastDayOf(new Date(first.dueAt.getTime() + one.extendedBy * DAY));
    const kept = extendedTo ? before.until(startedAt, extendedTo) : first;
    const done = { met: kept.soonAt, 'met late': new Date(kept.dueAt.getTime() + DAY) };
    deadlines.push({
      id,
      case_id: cases[one.onCase],
      kind: 'TEST',
      party: 'UNIT',
      desk: 'UNIT/UNIT_ADMIN/x',
      started_at: startedAt,
      counted_after: overAt,
      due_at: kept.dueAt,
      soon_at: kept.soonAt,
      met_at: one.state in done ? done[one.state as keyof typeof done] : null,
      cancelled_at: one.state === 'cancelled' ? now : null,
      paused_at: one.state === 'paused' ? now : null,
      extended_at: extendedTo ? startedAt : null,
      overdue_at: kept.dueAt <= now && one.state === 'runs' ? kept.dueAt : null,
      provision_id: 'CC-13b',
      parameter: 'TEST_PERIOD',
      legal: 'LAW',
      amount: period.amount,
      period: period.unit,
      fixed: one.fixed,
      skipped: kept.skipped,
      pauses,
      provisional: kept.provisional,
    });
    if (one.state !== 'runs' && one.state !== 'paused') continue;
    const fresh = count(after);
    const floor = kept.dueAt < TODAY ? kept.dueAt : TODAY;
    const set = extendedTo ?? (fresh.dueAt < floor ? lastDayOf(floor) : null);
    const { dueAt, skipped, provisional } = set === null ? fresh : after.until(startedAt, set);
    wanted.set(id, { dueAt, skipped: skipped.map(({ date }) => date), provisional });
  }
  await world.sql('insert into deadlines select * from jsonb_populate_recordset(null::deadlines, $1)', [
    JSON.stringify(deadlines),
  ]);
  await world.sql(`update cases c set due_at = (select min(due_at) from deadlines d
    where d.case_id = c.id and met_at is null and cancelled_at is null and paused_at is null)`);
  await world.sql(
    `update turns t set due_at = coalesce(c.due_at, 'infinity') from cases c where c.id = t.case_id`,
  );
  return wanted;
}

async function rows(): Promise<readonly Row[]> {
  const found = await world.sql<Omit<Row, 'due'> & { due_at: Date }>(`
    select id, due_at, skipped, provisional, overdue_at is not null as overdue, d::text as whole,
      case when met_at >= due_at then 'met late' when met_at is not null then 'met'
        when cancelled_at is not null then 'cancelled' when paused_at is not null then 'paused' else 'runs' end as state
    from deadlines d order by case_id, id`);
  return found.map(({ due_at: due, ...row }) => ({ ...row, due: due.toISOString() }));
}

/** The entries of a notice: which deadline moved, from when to when. */
async function entriesOf(notice: string): Promise<readonly (readonly string[])[]> {
  const entries = await world.sql<{ subject_id: string; before: string; after: string }>(
    `select subject_id, detail->'recount'->>'dueBefore' as before, detail->'recount'->>'dueAfter' as after
     from journal_entries where kind = 'RECOUNTED' and detail->'recount'->'notice'->>'id' = $1
     order by case_id, subject_id`,
    [notice],
  );
  return entries.map(({ subject_id: id, before, after }) => [id, before, after]);
}
