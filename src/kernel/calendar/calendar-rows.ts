import type { Text } from '../i18n/index.js';
import type { ArrangedKind } from './calendar-day.js';
import type { CivilDate } from './civil-date.js';

/** A row of `calendar_days`: one day that a notice arranged. */
export interface CalendarDayRow {
  readonly date: CivilDate;
  readonly kind: ArrangedKind;
  /** The holiday; an ordinary day has none. */
  readonly name?: Text;
  /** Id of the notice that says so. */
  readonly notice: string;
}

/** A row of `calendar_notices`: the notice for one year. */
export interface CalendarNoticeRow {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly source: string;
}

/** Notices with the days that they arrange. */
export interface CalendarRows {
  readonly days: readonly CalendarDayRow[];
  readonly notices: readonly CalendarNoticeRow[];
}
