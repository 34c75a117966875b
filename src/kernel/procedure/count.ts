import type { Counted, WorkingCalendar } from '../calendar/index.js';
import type { PeriodUnit } from '../calendar/index.js';

/** What a deadline is counted by, as it keeps it: the number in force on the day it started. */
export interface Counting {
  readonly startedAt: Date;
  /** The end of the minimum after which it is counted, where that came later than its start. */
  readonly countedAfter?: Date | null;
  readonly amount: number;
  readonly period: PeriodUnit;
}

/** Lays a deadline's period onto a calendar. */
export function countDeadline(calendar: WorkingCalendar, counting: Counting): Counted {
  const { startedAt, countedAfter, amount, period: unit } = counting;
  return countedAfter
    ? calendar.countAfter(countedAfter, { amount, unit })
    : calendar.count(startedAt, { amount, unit });
}

/** What a deadline keeps of its count. */
export function kept({ dueAt, soonAt, skipped, provisional }: Counted) {
  return { dueAt, soonAt, skipped, provisional };
}
