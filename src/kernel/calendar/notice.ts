import { z } from 'zod';
import type { Text } from '../i18n/index.js';
import type { ArrangedKind } from './calendar-day.js';
import type { CalendarDayRow, CalendarRows } from './calendar-rows.js';
import { addDays, type CivilDate, civilDateSchema, daysBetween, isWeekend, yearOf } from './civil-date.js';
import type { WorkingCalendar } from './working-calendar.js';

const line = z.string().trim().min(1).max(200);
const name = z.strictObject({ zh: line, en: line });
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .max(100)
    .nullish()
    .transform((list) => list ?? []);

/** No arrangement is longer than this many days; a longer one is a mistyped date. */
const LONGEST_HOLIDAY = 16;

/** The parts of a notice, each with its bounds: what the mutation takes and what a file holds. */
export const noticeParts = {
  id: line,
  year: z.int().min(2000).max(2999),
  title: line,
  source: line.nullish().transform((source) => source ?? '国务院办公厅'),
  holidays: listOf(z.strictObject({ from: civilDateSchema, to: civilDateSchema, name })),
  workdays: listOf(z.strictObject({ date: civilDateSchema, name })),
  ordinary: listOf(civilDateSchema),
} as const;

/**
 * A State Council holiday notice: its reference, year and title, the holidays from day to day (both included), the
 * weekend days on which work is made up, and, correcting an earlier notice, the days that go by weekday again.
 */
export type NoticeContent = z.output<z.ZodObject<typeof noticeParts>>;

/** A fault of a notice and its place in it. */
export interface NoticeFault {
  readonly path: readonly (string | number)[];
  readonly message: Text;
}

/** Every fault that a notice has by itself: days twice, of another year, or worked though no weekend day. */
export function faultsOfNotice(notice: NoticeContent): readonly NoticeFault[] {
  const faults: NoticeFault[] = [];
  const fault = (path: NoticeFault['path'], zh: string, en: string) =>
    faults.push({ path, message: { zh, en } });
  const taken = new Set<CivilDate>();
  const take = (date: CivilDate, path: NoticeFault['path']) => {
    if (taken.has(date)) fault(path, `${date} 重复安排。`, `${date} is arranged twice`);
    taken.add(date);
    if (!belongsTo(date, notice.year)) {
      const zh = `${date} 不属于 ${notice.year} 年安排的日期。`;
      fault(path, zh, `${date} is not a day that the notice for ${notice.year} arranges`);
    }
  };
  notice.holidays.forEach(({ from, to }, index) => {
    const length = daysBetween(from, to) + 1;
    const end = ['holidays', index, 'to'];
    if (length < 1) fault(end, `${to} 早于 ${from}。`, `${to} lies before ${from}`);
    else if (length > LONGEST_HOLIDAY)
      fault(end, `假期不可能长达 ${length} 天。`, `${length} days are too many for a holiday`);
    else for (const date of daysFrom(from, length)) take(date, ['holidays', index]);
  });
  notice.workdays.forEach(({ date }, index) => {
    const path = ['workdays', index, 'date'];
    take(date, path);
    if (!isWeekend(date))
      fault(path, `${date} 不是周末,本就上班。`, `${date} is no weekend day: it is worked anyway`);
  });
  notice.ordinary.forEach((date, index) => take(date, ['ordinary', index]));
  if (taken.size === 0 && faults.length === 0)
    fault(['holidays'], '通知未安排任何日期。', 'The notice arranges no day');
  return faults;
}

/** Every fault that a notice has beside the notices known so far. */
export function faultsBeside(notice: NoticeContent, known: WorkingCalendar): readonly NoticeFault[] {
  const faults: NoticeFault[] = [];
  if (!known.knows(notice.year) && notice.holidays.length === 0) {
    const zh = `${notice.year} 年尚无通知:请列出全年假期。`;
    const en = `No notice for ${notice.year} is known yet: give the holidays of the whole year`;
    faults.push({ path: ['holidays'], message: { zh, en } });
  }
  notice.ordinary.forEach((date, index) => {
    if (known.day(date).name) return;
    const zh = `${date} 没有通知安排,无须恢复。`;
    faults.push({
      path: ['ordinary', index],
      message: { zh, en: `${date} is arranged by no notice: it goes by its weekday anyway` },
    });
  });
  return faults;
}

/** A notice as rows of the calendar's two tables. */
export function noticeRows(notice: NoticeContent): CalendarRows {
  const { id, year, title, source } = notice;
  const days: CalendarDayRow[] = [];
  const arrange = (date: CivilDate, kind: ArrangedKind, holiday?: Text) =>
    days.push({ date, kind, name: holiday, notice: id });
  for (const { from, to, name: holiday } of notice.holidays)
    for (const date of daysFrom(from, daysBetween(from, to) + 1)) arrange(date, 'HOLIDAY', holiday);
  for (const { date, name: holiday } of notice.workdays) arrange(date, 'MAKE_UP_WORKDAY', holiday);
  for (const date of notice.ordinary) arrange(date, 'ORDINARY');
  return { days, notices: [{ id, year, title, source }] };
}

function daysFrom(first: CivilDate, length: number): readonly CivilDate[] {
  return Array.from({ length }, (_, index) => addDays(first, index));
}

/** A notice arranges its own year and the days around New Year on either side. */
function belongsTo(date: CivilDate, year: number): boolean {
  const month = date.slice(5, 7);
  return (
    yearOf(date) === year ||
    (yearOf(date) === year - 1 && month === '12') ||
    (yearOf(date) === year + 1 && month === '01')
  );
}
