import type { Language } from './texts.js';

const ZONE = { timeZone: 'Asia/Shanghai' } as const;

/** Numbers and instants as people of the city write them. */
export interface Format {
  /** A share as percent, e.g. 71.3 %. */
  readonly percent: (share: number) => string;
  readonly amount: (value: number) => string;
  /** The day of an instant, or a date itself. */
  readonly day: (instant: string | Date) => string;
  /** Day and month, for an axis. */
  readonly shortDay: (instant: Date) => string;
  /** Day and time. */
  readonly moment: (instant: string | Date) => string;
}

/** How it is written in a language. */
export function formatOf(language: Language): Format {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(language, { ...ZONE, year: 'numeric', month: 'short', day: 'numeric' });
  const shortDay = new Intl.DateTimeFormat(language, { ...ZONE, month: 'short', day: 'numeric' });
  const moment = new Intl.DateTimeFormat(language, {
    ...ZONE,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return {
    percent: (share) => `${number.format(share * 100)} %`,
    amount: (value) => number.format(value),
    // A date without a time is a day of the city.
    day: (instant) =>
      day.format(
        new Date(
          typeof instant === 'string' && instant.length === 10 ? `${instant}T12:00:00+08:00` : instant,
        ),
      ),
    shortDay: (instant) => shortDay.format(instant),
    moment: (instant) => moment.format(new Date(instant)),
  };
}
