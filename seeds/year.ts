import { addDays, civilDateOf, startOfDay, type WorkingCalendar } from '../src/kernel/calendar/index.js';
import { MOMENTS_A_DAY } from './lives.js';
import { Chance } from './random.js';

const DAYS = 365;
const MINUTE = 60_000;

/** When something happens on a working day: so many minutes after midnight, and up to so many later. */
const HALVES = [
  [9 * 60 + 5, 150],
  [14 * 60 + 5, 170],
] as const;

/** The instants of the year up to an end at which something happens, two for each working day, in order. */
export function momentsUntil(end: Date, calendar: WorkingCalendar): readonly Date[] {
  const chance = new Chance(end.getTime() % 2_147_483_647);
  const last = civilDateOf(end);
  const moments: Date[] = [];
  for (let back = DAYS; back >= 0; back--) {
    const date = addDays(last, -back);
    if (!calendar.day(date).working) continue;
    for (const [from, span] of HALVES) {
      const minutes = from + chance.between(0, span);
      moments.push(new Date(startOfDay(date).getTime() + minutes * MINUTE));
    }
  }
  const past = moments.filter((moment) => moment.getTime() <= end.getTime() - MINUTE);
  // Whole days only, so that a working day is always as many moments.
  return past.slice(past.length % MOMENTS_A_DAY);
}
