import {
  addDays,
  type Counted,
  type CivilDate,
  civilDateOf,
  daysBetween,
  type Pause,
  type PeriodUnit,
  type WorkingCalendar,
  yearDayIn,
  yearOf,
} from '../calendar/index.js';
import { type DayKey, type InForce, isDayKey, type PeriodKey, type RuleBook } from '../regulations/index.js';

/** What a deadline is counted by, as it keeps it: the number in force on the day it started. */
export interface Counting {
  readonly startedAt: Date;
  /** The end of the minimum after which it is counted, where that came later than its start. */
  readonly countedAfter?: Date | null;
  readonly amount: number;
  readonly period: PeriodUnit;
  /** Whether it ends with a day of the year, so many days after its start, which no day off moves. */
  readonly fixed: boolean;
  /** The days on which its clock stood still. */
  readonly pauses: readonly Pause[];
}

/** Lays a deadline's period onto a calendar. */
export function countDeadline(calendar: WorkingCalendar, counting: Counting): Counted {
  const { startedAt, countedAfter, amount, period: unit, fixed, pauses } = counting;
  if (fixed) return calendar.until(startedAt, addDays(civilDateOf(startedAt), amount));
  return countedAfter
    ? calendar.countAfter(countedAfter, { amount, unit }, pauses)
    : calendar.count(startedAt, { amount, unit }, pauses);
}

/** A parameter as a deadline that starts on a day is counted by it. */
export interface Length extends Pick<Counting, 'amount' | 'period' | 'fixed'> {
  readonly from: InForce<unknown>;
}

/** The length of a deadline that starts on a day: its period, or the days until the next such day of a year. */
export function lengthOn(ruleBook: RuleBook, key: PeriodKey | DayKey, on: CivilDate): Length {
  if (!isDayKey(key)) {
    const from = ruleBook.period(key, on);
    return { from, amount: from.value.amount, period: from.value.unit, fixed: false };
  }
  const from = ruleBook.day(key, on);
  const thisYear = yearDayIn(yearOf(on), from.value);
  const last = thisYear < on ? yearDayIn(yearOf(on) + 1, from.value) : thisYear;
  return { from, amount: daysBetween(on, last), period: 'NATURAL_DAYS', fixed: true };
}

/** What a deadline keeps of its count. */
export function kept({ dueAt, soonAt, skipped, provisional }: Counted) {
  return { dueAt, soonAt, skipped, provisional };
}
