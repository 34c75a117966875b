import type { Text } from '../i18n/index.js';
import type { CalendarDayRow, CalendarNoticeRow } from './calendar-rows.js';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDateOf,
  daysBetween,
  endOfDay,
  isWeekend,
  startOfDay,
  yearOf,
} from './civil-date.js';
import type { Period } from './period.js';

/** Why a day is worked or not. */
export type CalendarDayKind = 'WORKING_DAY' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP_WORKDAY';

/** What the calendar says of one day. */
export interface DayInfo {
  readonly date: CivilDate;
  readonly working: boolean;
  readonly kind: CalendarDayKind;
  /** The holiday it is part of or makes up for; only where a notice arranged the day. */
  readonly name?: Text;
  /** The notice that arranged the day, or took an arrangement back. */
  readonly notice?: CalendarNoticeRow;
  /** No notice for its year is known: it goes by weekday until there is one. */
  readonly provisional: boolean;
}

/** Days on which a clock stood still, both included: they count for nothing. */
export interface Pause {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A period laid onto the calendar. */
export interface Counted {
  /** The event from which it was counted. */
  readonly startedAt: Date;
  readonly lastDay: CivilDate;
  /** The instant at which the last day ends; what happens before it is on time. */
  readonly dueAt: Date;
  /** The instant at which its last working day begins; from then on it is due soon. */
  readonly soonAt: Date;
  /** Days off that put the end later: all between for working days, else those that moved the last day. */
  readonly skipped: readonly DayInfo[];
  /** A day that decided the result lies beyond the known notices. */
  readonly provisional: boolean;
}

/** A minimum duration laid onto the calendar. */
export interface Minimum {
  readonly lastDay: CivilDate;
  /** The instant from which enough time has passed: 00:00 of the day after the last. */
  readonly overAt: Date;
}

/**
 * The State's working days, and every way in which the law counts time. Immutable. The day of the event is
 * not counted (CIVIL-201); a period ends at 24:00 of its last day in Asia/Shanghai (CIVIL-203).
 */
export class WorkingCalendar {
  readonly #days: ReadonlyMap<CivilDate, CalendarDayRow>;
  readonly #notices: ReadonlyMap<string, CalendarNoticeRow>;
  readonly #years: ReadonlySet<number>;

  private constructor(
    days: Iterable<CalendarDayRow>,
    notices: readonly CalendarNoticeRow[],
    /** How many notices have been loaded into it since the house opened: of two calendars the higher one holds. */
    readonly revision: number,
  ) {
    this.#days = new Map(Array.from(days, (day) => [day.date, day]));
    this.#notices = new Map(notices.map((notice) => [notice.id, notice]));
    this.#years = new Set(notices.map((notice) => notice.year));
  }

  /**
   * A calendar of the arranged days and their notices. The years of the notices are known; any other is
   * computed by weekday and provisional. Of two rows for one date the later one counts.
   */
  static from(
    days: Iterable<CalendarDayRow>,
    notices: Iterable<CalendarNoticeRow>,
    revision = 0,
  ): WorkingCalendar {
    return new WorkingCalendar(days, [...notices], revision);
  }

  /** Whether a notice for the year is known: until then its days go by weekday, and are provisional. */
  knows(year: number): boolean {
    return this.#years.has(year);
  }

  /** Whether a notice of this reference was loaded. */
  hasNotice(id: string): boolean {
    return this.#notices.has(id);
  }

  /**
   * What the calendar says of a day.
   * @throws RangeError if there is no such day
   */
  day(date: CivilDate): DayInfo {
    const provisional = !this.#years.has(yearOf(date));
    const arranged = this.#days.get(date);
    const notice = arranged && this.#notices.get(arranged.notice);
    if (!arranged || arranged.kind === 'ORDINARY') {
      const weekend = isWeekend(date);
      const byWeekday = { date, working: !weekend, kind: weekend ? 'WEEKEND' : 'WORKING_DAY' } as const;
      return arranged ? { ...byWeekday, notice, provisional: false } : { ...byWeekday, provisional };
    }
    const { kind, name } = arranged;
    return { date, working: kind === 'MAKE_UP_WORKDAY', kind, name, notice, provisional: false };
  }

  /**
   * Lays a period onto the calendar, counted from the day after the event. Working days skip days off and
   * count make-up workdays; in other units a last day off moves to the next working day (CIVIL-203); months
   * and years end on the corresponding date, else the month's last day (CIVIL-202).
   * @param from the event, or its day
   * @param pauses the days on which its clock stood still, in order
   * @throws RangeError if the amount is not a whole number from 1
   */
  count(from: Date | CivilDate, period: Period, pauses: readonly Pause[] = []): Counted {
    const startedAt = from instanceof Date ? from : startOfDay(from);
    return this.#countFrom(startedAt, eventDay(from), period, pauses);
  }

  /**
   * Lays a period onto the calendar that begins where another one ended: day 1 is the day that begins at
   * `overAt`, because the event is the day before, which ended then. A trial whose minimum is over at
   * 2026-04-16T00:00+08:00 has 16 April as the first of the days for its report.
   * @param overAt the end of a minimum, or a `dueAt`: 00:00 in Asia/Shanghai
   * @param pauses the days on which its clock stood still, in order
   * @throws RangeError if `overAt` is another time of day
   */
  countAfter(overAt: Date, period: Period, pauses: readonly Pause[] = []): Counted {
    const firstDay = civilDateOf(overAt);
    if (startOfDay(firstDay).getTime() !== overAt.getTime()) {
      throw new RangeError(`${overAt.toISOString()} is not the end of a day in Asia/Shanghai`);
    }
    return this.#countFrom(overAt, addDays(firstDay, -1), period, pauses);
  }

  /**
   * A period that ends on a set date, as a window or an extension "until" does: the date never moves, also
   * when it is a day off. Due soon begins with its last working day; if no working day is left, at once.
   * @param from the event, or its day
   * @throws RangeError if the date lies before the event's day
   */
  until(from: Date | CivilDate, lastDay: CivilDate): Counted {
    const event = eventDay(from);
    if (daysBetween(event, lastDay) < 0) throw new RangeError(`${lastDay} lies before ${event}`);
    const startedAt = from instanceof Date ? from : startOfDay(from);
    let last = this.day(lastDay);
    let provisional = last.provisional;
    while (!last.working && last.date > event) {
      last = this.day(addDays(last.date, -1));
      provisional ||= last.provisional;
    }
    const begins = startOfDay(last.date);
    const soonAt = begins > startedAt ? begins : startedAt;
    return { startedAt, lastDay, dueAt: endOfDay(lastDay), soonAt, skipped: [], provisional };
  }

  /**
   * A minimum duration: how long something lasts at least, counted from the day after the event. Its end
   * never moves, also when it is a day off: 30 natural days from 16 March are over at 16 April 00:00.
   * @param from the event, or its day
   * @throws RangeError if the amount is not a whole number from 1
   */
  minimum(from: Date | CivilDate, period: Period): Minimum {
    const event = eventDay(from);
    const lastDay =
      period.unit === 'WORKING_DAYS' ? this.count(from, period).lastDay : nominalEnd(event, period);
    return { lastDay, overAt: endOfDay(lastDay) };
  }

  #countFrom(startedAt: Date, event: CivilDate, period: Period, pauses: readonly Pause[]): Counted {
    const skipped: DayInfo[] = [];
    const counted =
      period.unit === 'WORKING_DAYS'
        ? this.#workingDayAfter(event, wholeAmount(period), skipped, pauses)
        : this.#workingDayFrom(later(nominalEnd(event, period), pauses), skipped);
    // Whose clock stood still from its last day on has what was left of that day when it goes on.
    const pause = pauses.find(({ from }) => addDays(from, -1) === counted.day.date);
    const last = pause ? this.#workingDayFrom(pause.to, skipped) : counted;
    return {
      startedAt,
      lastDay: last.day.date,
      dueAt: endOfDay(last.day.date),
      // However counted, the last day is a working day, hence the last one.
      soonAt: startOfDay(last.day.date),
      skipped,
      provisional: last.provisional,
    };
  }

  /** The nth working day after a day; the days off on the way are added to `skipped`, those of a pause are none. */
  #workingDayAfter(
    event: CivilDate,
    n: number,
    skipped: DayInfo[],
    pauses: readonly Pause[] = [],
  ): { day: DayInfo; provisional: boolean } {
    let date = event;
    let provisional = false;
    for (let left = n; ;) {
      date = addDays(date, 1);
      if (pauses.some(({ from, to }) => from <= date && date <= to)) continue;
      const day = this.day(date);
      provisional ||= day.provisional;
      if (!day.working) skipped.push(day);
      else if (--left === 0) return { day, provisional };
    }
  }

  /** The first working day from a day on; the days off on the way are added to `skipped`. */
  #workingDayFrom(date: CivilDate, skipped: DayInfo[]): { day: DayInfo; provisional: boolean } {
    const day = this.day(date);
    if (day.working) return { day, provisional: day.provisional };
    skipped.push(day);
    const next = this.#workingDayAfter(date, 1, skipped);
    return { day: next.day, provisional: day.provisional || next.provisional };
  }
}

function eventDay(from: Date | CivilDate): CivilDate {
  return from instanceof Date ? civilDateOf(from) : from;
}

/** The last day by the calendar alone, before any move to a working day. */
function nominalEnd(event: CivilDate, period: Period): CivilDate {
  const amount = wholeAmount(period);
  if (period.unit === 'MONTHS') return addMonths(event, amount);
  return period.unit === 'YEARS' ? addMonths(event, amount * 12) : addDays(event, amount);
}

/** The end of a period of days of the calendar, later by every day on which its clock stood still. */
function later(end: CivilDate, pauses: readonly Pause[]): CivilDate {
  return pauses.reduce(
    (last, { from, to }) => (from <= last ? addDays(last, daysBetween(from, to) + 1) : last),
    end,
  );
}

function wholeAmount({ amount }: Period): number {
  if (!Number.isSafeInteger(amount) || amount < 1) throw new RangeError(`a period of ${amount} is none`);
  return amount;
}
