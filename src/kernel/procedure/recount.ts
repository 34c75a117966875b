import sql, { type Sql } from 'sql-template-tag';
import {
  addDays,
  type CalendarRows,
  civilDateOf,
  type DayInfo,
  endOfDay,
  instantOf,
  lastDayOf,
  startOfDay,
  type WorkingCalendar,
} from '../calendar/index.js';
import type { Write } from '../context/index.js';
import { type Happening, record } from '../journal/index.js';
import type { ProvisionId } from '../regulations/index.js';
import { countDeadline, type Counting, kept } from './count.js';

/** How many cases are counted again between two looks at the database. */
const BATCH = 500;

/** A running deadline as it was counted last. */
export interface RunningDeadline extends Counting, ReturnType<typeof kept> {
  readonly extendedAt: Date | null;
}

/** A deadline counted again. */
export interface Recount extends ReturnType<typeof kept> {
  /** The count ended earlier than anybody could have known. */
  readonly held: boolean;
}

/**
 * Counts a running deadline again, by its own number and from its own start. One that was extended keeps the day to
 * which it was. One that ends earlier now makes nobody late by surprise: it stays until the end of the day on which
 * the notice comes, or until its old end where that is earlier still.
 * @param at when the notice comes
 */
export function recount(deadline: RunningDeadline, calendar: WorkingCalendar, at: Date): Recount {
  const { startedAt, dueAt, extendedAt } = deadline;
  const until = (last: Date) => kept(calendar.until(startedAt, lastDayOf(last)));
  if (extendedAt) return { ...until(dueAt), held: false };
  const afresh = kept(countDeadline(calendar, deadline));
  const today = endOfDay(civilDateOf(at));
  const earliest = today < dueAt ? today : dueAt;
  return afresh.dueAt < earliest ? { ...until(earliest), held: true } : { ...afresh, held: false };
}

/** The notice behind a recount, and in whose name its entries are. */
export interface RecountCause extends Pick<Happening, 'step' | 'party' | 'unitId'> {
  readonly notice: CalendarRows;
}

/**
 * Counts every running deadline again that a notice touches, paused and overdue ones too, each change with an entry
 * of the journal. What was met or cancelled is never touched. The instants at which its case and its turns are due
 * follow. The version of the case does not: nobody took a step, and who is about to take one is not to be sent back
 * because a date has moved.
 *
 * The write must see every case and be alone with the calendar; cases are locked in the order of their ids all the
 * same, for servers of an earlier version that know nothing of that.
 * @returns how many deadlines came out otherwise than before
 */
export async function recountDeadlines(
  into: Write,
  calendar: WorkingCalendar,
  cause: RecountCause,
): Promise<number> {
  const touched = touchedBy(cause.notice);
  let changed = 0;
  for (let last = ''; ;) {
    const cases = await into.run<{ id: string }>(sql`
      select id from cases c
      where id > ${last} and exists (select from deadlines d where d.case_id = c.id and ${touched})
      order by id limit ${BATCH} for update`);
    const ids = cases.map(({ id }) => id);
    const end = ids.at(-1);
    if (end === undefined) return changed;
    last = end;
    changed += await recountCases(into, calendar, cause, ids, touched);
  }
}

async function recountCases(
  into: Write,
  calendar: WorkingCalendar,
  cause: RecountCause,
  ids: readonly string[],
  touched: Sql,
): Promise<number> {
  const rows = await into.run<DeadlineRow>(sql`
    select d.* from deadlines d where d.case_id = any(${[...ids]}) and ${touched} order by d.case_id, d.id`);
  const moved: { readonly id: string; readonly after: Recount }[] = [];
  const entries: Happening[] = [];
  for (const row of rows) {
    const before = runningOf(row);
    const after = recount(before, calendar, into.at);
    if (sameCount(before, after)) continue;
    moved.push({ id: row.id, after });
    entries.push(entryOf(cause, row, before, after));
  }
  if (moved.length === 0) return 0;
  for (const entry of entries) record(into, entry);
  await store(into, moved);
  await follow(into, ids);
  return moved.length;
}

/** The running deadlines that a notice can move: their span has one of its days, or their end was provisional. */
function touchedBy({ days }: CalendarRows): Sql {
  const dates = days.map(({ date }) => date).toSorted();
  const [first, last] = [dates[0] as string, dates.at(-1) as string];
  return sql`(d.met_at is null and d.cancelled_at is null and (d.provisional
    or d.started_at < ${startOfDay(addDays(last, 1))} and d.due_at > ${startOfDay(first)}))`;
}

async function store(into: Write, moved: readonly { id: string; after: Recount }[]): Promise<void> {
  const rows = moved.map(({ id, after }) => ({
    id,
    due_at: after.dueAt,
    soon_at: after.soonAt,
    skipped: after.skipped,
    provisional: after.provisional,
  }));
  // What is no longer over is no longer overdue; what has passed twice is on record twice.
  await into.run(sql`
    update deadlines d set due_at = n.due_at, soon_at = n.soon_at, skipped = n.skipped, provisional = n.provisional,
      overdue_at = case when n.due_at > ${into.at} then null else d.overdue_at end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n(id text, due_at timestamptz, soon_at timestamptz, skipped jsonb, provisional boolean)
    where d.id = n.id`);
}

/** What is derived from deadlines: the case's soonest instant, and where it stands on each desk. */
async function follow(into: Write, ids: readonly string[]): Promise<void> {
  await into.run(sql`
    update cases c set due_at = soonest.due_at
    from (
      select case_id, min(due_at) filter (where paused_at is null) as due_at from deadlines
      where case_id = any(${[...ids]}) and met_at is null and cancelled_at is null group by case_id
    ) soonest
    where c.id = soonest.case_id and c.due_at is distinct from soonest.due_at`);
  await into.run(sql`
    update turns t set due_at = coalesce(c.due_at, 'infinity') from cases c
    where c.id = t.case_id and c.id = any(${[...ids]}) and t.due_at <> coalesce(c.due_at, 'infinity')`);
}

function entryOf(
  { notice, ...who }: RecountCause,
  row: DeadlineRow,
  before: RunningDeadline,
  after: Recount,
): Happening {
  return {
    kind: 'RECOUNTED',
    caseId: row.case_id,
    subjectId: row.id,
    provisionId: row.provision_id,
    ...who,
    detail: {
      recount: {
        deadline: row.kind,
        notice: notice.notices[0],
        dueBefore: before.dueAt.toISOString(),
        dueAfter: after.dueAt.toISOString(),
        held: after.held,
        provisional: after.provisional,
      },
    },
  };
}

/** Whether a count came out as before: due when it was, over the same days, and as certain. */
function sameCount(before: RunningDeadline, after: Recount): boolean {
  return (
    before.dueAt.getTime() === after.dueAt.getTime() &&
    before.soonAt.getTime() === after.soonAt.getTime() &&
    before.provisional === after.provisional &&
    daysText(before.skipped) === daysText(after.skipped)
  );
}

function daysText(days: readonly DayInfo[]): string {
  return days
    .map(({ date, kind, notice, provisional }) => [date, kind, notice?.id, provisional].join(' '))
    .join();
}

/** A row of `deadlines`; a statement written by hand gets instants as text. */
interface DeadlineRow extends Pick<
  RunningDeadline,
  'amount' | 'period' | 'fixed' | 'pauses' | 'skipped' | 'provisional'
> {
  readonly id: string;
  readonly case_id: string;
  readonly kind: string;
  readonly provision_id: ProvisionId;
  readonly started_at: string;
  readonly counted_after: string | null;
  readonly extended_at: string | null;
  readonly due_at: string;
  readonly soon_at: string;
}

function runningOf(row: DeadlineRow): RunningDeadline {
  const { amount, period, fixed, pauses, skipped, provisional } = row;
  return {
    startedAt: instantOf(row.started_at),
    countedAfter: row.counted_after === null ? null : instantOf(row.counted_after),
    extendedAt: row.extended_at === null ? null : instantOf(row.extended_at),
    dueAt: instantOf(row.due_at),
    soonAt: instantOf(row.soon_at),
    amount,
    period,
    fixed,
    pauses,
    skipped,
    provisional,
  };
}
