import type { ArrangedKind } from './calendar-day.js';
import type { CalendarNoticeRow } from './calendar-rows.js';
import { WorkingCalendar } from './working-calendar.js';

/** Runs one SQL statement and answers its rows. */
export type RowQuery = (sql: string) => Promise<readonly object[]>;

/** Whoever counts with a calendar that others may change. */
export interface CalendarHolder {
  calendar: WorkingCalendar;
}

/**
 * One statement, hence one snapshot: the revision and the days of that revision. Dates come as text, of which a
 * driver would otherwise make an instant in the process's time zone.
 */
const CALENDAR = `
  select calendar_revision() as revision,
    (select coalesce(json_agg(json_build_object('id', id, 'year', year, 'title', title, 'source', source)
       order by revision, year, id), '[]') from calendar_notices) as notices,
    (select coalesce(json_agg(json_build_object('date', d.date::text, 'kind', d.kind, 'zh', d.name_zh, 'en', d.name_en,
       'notice', d.notice_id) order by n.revision, n.year, d.date), '[]')
     from calendar_days d join calendar_notices n on n.id = d.notice_id) as days`;

/** Reads the working calendar from its two tables: of two notices for one day the one loaded later counts. */
export async function loadCalendar(query: RowQuery): Promise<WorkingCalendar> {
  const [row] = (await query(CALENDAR)) as readonly CalendarColumns[];
  if (!row) throw new Error('The database answers no calendar');
  const days = row.days.map(({ date, kind, zh, en, notice }) => {
    const name = zh === null || en === null ? undefined : { zh, en };
    return { date, kind, name, notice };
  });
  return WorkingCalendar.from(days, row.notices, row.revision);
}

/**
 * Makes sure that a process counts with the calendar that its session sees, or with a later one: another process
 * may have loaded a notice since. Asks nothing where the calendar is that of the revision.
 * @param query what reads on the session's connection: what it sees, or what came since
 */
export async function keepCalendar(holder: CalendarHolder, revision: number, query: RowQuery): Promise<void> {
  if (holder.calendar.revision >= revision) return;
  const calendar = await loadCalendar(query);
  // Another request of this process may have read a later one meanwhile.
  if (calendar.revision > holder.calendar.revision) holder.calendar = calendar;
}

interface CalendarColumns {
  readonly revision: number;
  readonly notices: readonly CalendarNoticeRow[];
  readonly days: readonly {
    readonly date: string;
    readonly kind: ArrangedKind;
    readonly zh: string | null;
    readonly en: string | null;
    readonly notice: string;
  }[];
}
