import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Text } from '../i18n/index.js';

/** A calendar date in China as `YYYY-MM-DD`, whatever the process's time zone is. 日期 */
export type CivilDate = string;

const ZONE = 'Asia/Shanghai';
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const SATURDAY = 6;
const DAY_MS = 86_400_000;

/** From this day on the zone has been eight hours ahead without summer time, which needs no table of the zone's past. */
const EVEN_SINCE = '1992-01-01';
const EVEN_SINCE_MS = Date.parse(`${EVEN_SINCE}T00:00:00+08:00`);
const EIGHT_HOURS = 8 * 3_600_000;

/** Whether a text is a date that exists, written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The same as a schema, for files and inputs. */
export const civilDateSchema = z
  .string()
  // Stops here: what is checked next may compute with the date.
  .refine(isCivilDate, { error: 'must be a date that exists, written YYYY-MM-DD', abort: true });

/** The date that a calendar in China shows at an instant. */
export function civilDateOf(instant: Date): CivilDate {
  if (instant.getTime() >= EVEN_SINCE_MS) {
    const text = new Date(instant.getTime() + EIGHT_HOURS).toISOString();
    if (text.length === 24) return text.slice(0, 10);
  }
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(ZONE)
    .toPlainDate()
    .toString();
}

/** The instant at which a date begins: 00:00 in Asia/Shanghai. */
export function startOfDay(date: CivilDate): Date {
  if (date >= EVEN_SINCE) return new Date(epochDay(date) - EIGHT_HOURS);
  return new Date(plain(date).toZonedDateTime(ZONE).epochMilliseconds);
}

/** The instant at which a date ends: 24:00, which is 00:00 of the next day. */
export function endOfDay(date: CivilDate): Date {
  return startOfDay(addDays(date, 1));
}

/** The date a number of days later (earlier, if negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  const moved = new Date(epochDay(date) + days * DAY_MS).toISOString();
  if (moved.length !== 24)
    throw new RangeError(`${date} and ${days} days lead beyond the years that are written with four digits`);
  return moved.slice(0, 10);
}

/** The corresponding date a number of months later, else that month's last day. CIVIL-202. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return plain(date).add({ months }, { overflow: 'constrain' }).toString();
}

/** The number of days from one date to another; 0 for the same date, negative if `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return plain(from).until(plain(to), { largestUnit: 'day' }).days;
}

/** Whether a date is a Saturday or a Sunday. */
export function isWeekend(date: CivilDate): boolean {
  const weekday = new Date(epochDay(date)).getUTCDay();
  return weekday === 0 || weekday === SATURDAY;
}

/** The calendar year of a date. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** The instant at which a date begins in UTC: dates are counted there, where every day is as long as the next. */
function epochDay(date: CivilDate): number {
  const instant = SHAPE.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // A day that a month does not have is read as one of the next.
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(date)) {
    throw new RangeError(`${date} is not a date that exists, written YYYY-MM-DD`);
  }
  return instant;
}

function plain(date: CivilDate): Temporal.PlainDate {
  if (!SHAPE.test(date)) throw new RangeError(`${date} is not a date written YYYY-MM-DD`);
  return Temporal.PlainDate.from(date, { overflow: 'reject' });
}

/** What a date outside the countable years is told. */
export const COUNTABLE_YEARS: Text = {
  zh: '年份应在 1900 至 2999 之间。',
  en: 'Its year must lie between 1900 and 2999.',
};

/** Whether periods can be counted from a date: years beyond 1900 – 2999 are mistyped. */
export function isCountable(date: CivilDate): boolean {
  return date.length === 10 && date >= '1900-01-01' && date <= '2999-12-31';
}

/** The last day of a period by the instant at which it ends. */
export function lastDayOf(dueAt: Date): CivilDate {
  return civilDateOf(new Date(dueAt.getTime() - 1));
}
