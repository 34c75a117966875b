import type { ArrangedKind } from './calendar-day.js';
import type { CivilDate } from './civil-date.js';

/** A row of `calendar_days`: one day that a notice arranged. */
export interface CalendarDayRow {
  readonly date: CivilDate;
  readonly kind: ArrangedKind;
  readonly nameZh: string;
  readonly nameEn: string;
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

/** What a working calendar is built from. */
export interface CalendarRows {
  readonly days: readonly CalendarDayRow[];
  readonly notices: readonly CalendarNoticeRow[];
}
