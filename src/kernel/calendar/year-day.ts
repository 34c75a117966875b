import { z } from 'zod';
import type { Text } from '../i18n/index.js';
import { type CivilDate, isCivilDate } from './civil-date.js';

/** A day that every year has, written `MM-DD`, e.g. `08-31`: where the law names dates instead of a period. */
export type YearDay = string;

const COMMON_YEAR = 2001;
const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day of every year in a file. */
export const yearDaySchema = z.string().refine((text) => isCivilDate(`${COMMON_YEAR}-${text}`), {
  error: 'must be a day that every year has, written MM-DD',
});

/** The day in a year. It never moves, whether work is done on it or not. */
export function yearDayIn(year: number, day: YearDay): CivilDate {
  return `${year}-${day}`;
}

/** Month and day of a day of every year. */
export function monthAndDay(day: YearDay): { readonly month: number; readonly day: number } {
  return { month: Number(day.slice(0, 2)), day: Number(day.slice(3)) };
}

/** A day of every year in words, e.g. "31 August". */
export function yearDayText(on: YearDay): Text {
  const { month, day } = monthAndDay(on);
  return { zh: `${month}月${day}日`, en: `${day} ${ENGLISH_MONTHS[month - 1]}` };
}
