// The library's data, not its functions: these answer differently in different time zones of the process.
import arrangements from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { ArrangedKind } from './calendar-day.js';
import type { CalendarDayRow, CalendarNoticeRow, CalendarRows } from './calendar-rows.js';
import { type CivilDate, yearOf } from './civil-date.js';

/** The years whose notices the library holds. */
const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;

const NEW_YEAR = '元旦';

/**
 * The holidays and make-up workdays of 2004–2026 with the notice of each year, as rows for the two calendar
 * tables. A day of late December that belongs to New Year's Day is arranged by the next year's notice.
 */
export function chineseDaysSeed(): CalendarRows {
  const days = [...rows(arrangements.holidays, 'HOLIDAY'), ...rows(arrangements.workdays, 'MAKE_UP_WORKDAY')];
  const notices: CalendarNoticeRow[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const title = `国务院办公厅关于${year}年部分节假日安排的通知`;
    notices.push({ id: noticeId(year), year, title, source: 'chinese-days' });
  }
  return {
    days: days
      .filter(({ date }) => yearOf(date) >= FIRST_YEAR && yearOf(date) <= LAST_YEAR)
      .toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    notices,
  };
}

/** The library names a day "English,中文,days off". */
function rows(names: Readonly<Record<CivilDate, string>>, kind: ArrangedKind): CalendarDayRow[] {
  return Object.entries(names).map(([date, name]) => {
    const [en, zh] = name.split(',');
    if (!en || !zh) throw new Error(`${date} has no name in both languages: ${name}`);
    const newYearBefore = zh === NEW_YEAR && date.slice(5, 7) === '12';
    return {
      date,
      kind,
      name: { zh, en },
      notice: noticeId(newYearBefore ? yearOf(date) + 1 : yearOf(date)),
    };
  });
}

function noticeId(year: number): string {
  return `CN-HOLIDAYS-${year}`;
}
