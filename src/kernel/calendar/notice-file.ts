import { z } from 'zod';
import type { CalendarDayRow, CalendarRows } from './calendar-rows.js';
import { addDays, civilDateSchema, daysBetween, isWeekend, yearOf } from './civil-date.js';

const name = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** No arrangement is longer than this many days; a longer one is a mistyped date. */
const LONGEST_HOLIDAY = 16;

const shape = z.strictObject({
  id: z.string().trim().min(1),
  year: z.int().min(2000).max(2999),
  title: z.string().trim().min(1),
  source: z.string().trim().min(1).default('国务院办公厅'),
  holidays: z.array(z.strictObject({ from: civilDateSchema, to: civilDateSchema, name })).min(1),
  workdays: z.array(z.strictObject({ date: civilDateSchema, name })),
});

/**
 * A State Council holiday notice in a file: its reference, year and title, the holidays from day to day
 * (both included), and the weekend days on which work is made up.
 */
export const calendarNoticeSchema = shape.superRefine((notice, context) => {
  const fault = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message, input: notice });
  const taken = new Set<string>();
  const take = (date: string, path: (string | number)[]) => {
    if (taken.has(date)) fault(path, `${date} is arranged twice`);
    taken.add(date);
    if (!belongsTo(date, notice.year))
      fault(path, `${date} is not a day that the notice for ${notice.year} arranges`);
  };
  notice.holidays.forEach(({ from, to }, index) => {
    const length = daysBetween(from, to) + 1;
    if (length < 1) fault(['holidays', index, 'to'], `${to} lies before ${from}`);
    else if (length > LONGEST_HOLIDAY)
      fault(['holidays', index, 'to'], `${length} days are too many for a holiday`);
    else for (let date = from; date <= to; date = addDays(date, 1)) take(date, ['holidays', index]);
  });
  notice.workdays.forEach(({ date }, index) => {
    take(date, ['workdays', index, 'date']);
    if (!isWeekend(date))
      fault(['workdays', index, 'date'], `${date} is no weekend day: it is worked anyway`);
  });
});

/** A calendar notice's file does not hold what it should; the message names every fault and its place. */
export class InvalidCalendarNotice extends Error {
  override readonly name = 'InvalidCalendarNotice';
}

/**
 * Reads a State Council notice from the text of its JSON file into rows for the calendar tables, where they
 * replace the rows of the same dates. With it, its year is known.
 * @throws InvalidCalendarNotice naming every fault
 */
export function readCalendarNotice(json: string): CalendarRows {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    throw new InvalidCalendarNotice(`The calendar notice is not JSON: ${(error as Error).message}`);
  }
  const result = calendarNoticeSchema.safeParse(content);
  if (!result.success) {
    throw new InvalidCalendarNotice(`The calendar notice is not valid:\n${z.prettifyError(result.error)}`);
  }
  const { id, year, title, source, holidays, workdays } = result.data;
  const days: CalendarDayRow[] = [];
  for (const holiday of holidays) {
    const row = { kind: 'HOLIDAY', nameZh: holiday.name.zh, nameEn: holiday.name.en, notice: id } as const;
    for (let date = holiday.from; date <= holiday.to; date = addDays(date, 1)) days.push({ date, ...row });
  }
  for (const {
    date,
    name: { zh, en },
  } of workdays) {
    days.push({ date, kind: 'MAKE_UP_WORKDAY', nameZh: zh, nameEn: en, notice: id });
  }
  return { days, notices: [{ id, year, title, source }] };
}

/** A notice arranges its own year and the days around New Year on either side. */
function belongsTo(date: string, year: number): boolean {
  const month = date.slice(5, 7);
  return (
    yearOf(date) === year ||
    (yearOf(date) === year - 1 && month === '12') ||
    (yearOf(date) === year + 1 && month === '01')
  );
}
