export { ARRANGED_KINDS, CalendarDay, type ArrangedKind } from './calendar-day.js';
export { CalendarNotice } from './calendar-notice.js';
export { CalendarResolver, type CalendarContext } from './calendar.resolver.js';
export { CalendarDayInfo, DayKind, DueDate } from './calendar.types.js';
export type { CalendarDayRow, CalendarNoticeRow, CalendarRows } from './calendar-rows.js';
export {
  addDays,
  addMonths,
  type CivilDate,
  civilDateOf,
  civilDateSchema,
  COUNTABLE_YEARS,
  daysBetween,
  endOfDay,
  isCivilDate,
  isCountable,
  lastDayOf,
  startOfDay,
  yearOf,
} from './civil-date.js';
export { instantOf } from './instant.js';
export { type CalendarHolder, keepCalendar, loadCalendar, type RowQuery } from './load-calendar.js';
export { faultsBeside, faultsOfNotice, type NoticeContent, noticeParts, noticeRows } from './notice.js';
export type { NoticeFault } from './notice.js';
export {
  calendarNoticeSchema,
  InvalidCalendarNotice,
  invalidNotice,
  readCalendarNotice,
} from './notice-file.js';
export {
  months,
  naturalDays,
  type Period,
  periodSchema,
  periodText,
  PeriodUnit,
  workingDays,
} from './period.js';
export { chineseDaysSeed } from './seed.js';
export {
  type CalendarDayKind,
  type Counted,
  type DayInfo,
  type Minimum,
  type Pause,
  WorkingCalendar,
} from './working-calendar.js';
export { monthAndDay, type YearDay, yearDayIn, yearDaySchema, yearDayText } from './year-day.js';
