import type { ArrangedKind } from './calendar-day.js';
import type { CalendarRows } from './calendar-rows.js';
import { WorkingCalendar } from './working-calendar.js';

/** Runs one SQL statement and answers its rows. */
export type RowQuery = (sql: string) => Promise<readonly object[]>;

/** Reads the working calendar from its two tables; what `later` notices arrange goes before what is there. */
export async function loadCalendar(
  query: RowQuery,
  later: readonly CalendarRows[] = [],
): Promise<WorkingCalendar> {
  const notices = await query('select id, year, title, source from calendar_notices order by year, id');
  // As text: a driver would otherwise make an instant of the date, in the process's time zone.
  const days = await query(
    'select date::text as date, kind, name_zh, name_en, notice_id from calendar_days order by date',
  );
  const known = (days as DayColumns[]).map((day) => ({
    date: day.date,
    kind: day.kind,
    nameZh: day.name_zh,
    nameEn: day.name_en,
    notice: day.notice_id,
  }));
  return WorkingCalendar.from(
    [...known, ...later.flatMap((notice) => notice.days)],
    [...(notices as NoticeColumns[]), ...later.flatMap((notice) => notice.notices)],
  );
}

interface DayColumns {
  readonly date: string;
  readonly kind: ArrangedKind;
  readonly name_zh: string;
  readonly name_en: string;
  readonly notice_id: string;
}

interface NoticeColumns {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly source: string;
}
