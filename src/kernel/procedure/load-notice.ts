import sql, { raw } from 'sql-template-tag';
import {
  CalendarNotice,
  type CalendarRows,
  faultsBeside,
  faultsOfNotice,
  InvalidCalendarNotice,
  invalidNotice,
  loadCalendar,
  type NoticeContent,
  type NoticeFault,
  noticeParts,
  noticeRows,
} from '../calendar/index.js';
import { type House, seeingEverything, type Write, writeAsSystem } from '../context/index.js';
import { DateScalar } from '../graphql/index.js';
import { record } from '../journal/index.js';
import { badInput, declareRefusals, refused } from '../refusals/index.js';
import { cite } from '../regulations/index.js';
import { actingAs, office } from './desks.js';
import { declareOperation } from './operation.js';
import { recountDeadlines } from './recount.js';
import { day, group, inputShape, line, listOf, optional, whole } from './takes.js';

const LOADERS = [office('REVIEWER')];

/** Which days are statutory days off is the State Council's to say, year by year. */
const BASIS = cite('CIVIL-203');

declareRefusals({
  NOTICE_KNOWN: {
    en: 'A notice of this reference is loaded already: a correction has a reference of its own.',
    zh: '该文号的通知已载入;如需更正,请使用更正通知的文号。',
  },
});

const holidayName = inputShape(
  'HolidayNameInput',
  { en: 'The name of a holiday', zh: '节日名称' },
  {
    zh: line({ en: 'In Chinese', zh: '中文名称' }),
    en: line({ en: 'In English', zh: '英文名称' }),
  },
);
const name = group(holidayName, { en: 'The holiday', zh: '节日' });
const holiday = inputShape(
  'HolidayInput',
  { en: 'Days off, one after the other', zh: '放假安排' },
  {
    from: day({ en: 'The first day off', zh: '放假首日' }),
    to: day({ en: 'The last day off', zh: '放假末日' }),
    name,
  },
);
const makeUpWorkday = inputShape(
  'MakeUpWorkdayInput',
  { en: 'A weekend day on which work is made up', zh: '调休上班安排' },
  { date: day({ en: 'The day', zh: '日期' }), name },
);

/** What the mutation takes: the SDL's types here, the bounds those of a notice in a file. */
const takes = {
  id: { ...line({ en: 'The reference by which it is cited', zh: '文号' }), schema: noticeParts.id },
  year: {
    ...whole({ en: 'The year whose holidays it arranges', zh: '年份' }, 2000, 2999),
    schema: noticeParts.year,
  },
  title: { ...line({ en: 'The title as published', zh: '标题' }), schema: noticeParts.title },
  source: {
    ...optional(line({ en: 'Where it was read, by default the State Council', zh: '来源' })),
    schema: noticeParts.source,
  },
  holidays: {
    ...listOf(holiday, { en: 'The days off', zh: '放假' }),
    schema: noticeParts.holidays,
  },
  workdays: {
    ...listOf(makeUpWorkday, { en: 'The weekend days on which work is made up', zh: '调休上班' }),
    schema: noticeParts.workdays,
  },
  ordinary: {
    type: () => [DateScalar],
    nullable: true,
    text: { en: 'Days that an earlier notice arranged and that go by their weekday again', zh: '恢复常态' },
    schema: noticeParts.ordinary,
  },
} as const;

/**
 * The office loads the holiday notice of a year, or one that corrects an earlier notice in the days that it names.
 * Running deadlines that it touches are counted again.
 */
declareOperation({
  name: 'loadCalendarNotice',
  text: {
    en: 'Loads a holiday notice, by whose days running deadlines are counted again',
    zh: '载入节假日安排通知',
  },
  by: LOADERS,
  takes,
  basis: BASIS,
  changesCalendar: true,
  payload: { field: 'calendarNotice', type: () => CalendarNotice },
  does: async (into, notice, act) => {
    // Asked first: from here on the operation sees cases that the office may not.
    act('');
    const known = into.house.calendar;
    const faults = [...faultsOfNotice(notice), ...faultsBeside(notice, known)];
    if (faults.length > 0) throw badInput(faults.map(issueOf));
    if (known.hasNotice(notice.id))
      throw refused([{ code: 'NOTICE_KNOWN', path: 'input.id', provision: BASIS }]);
    const acting = actingAs(LOADERS, into.viewer, '');
    await enterNotice(into, noticeRows(notice), {
      step: 'loadCalendarNotice',
      party: acting?.holder.party,
      unitId: acting?.unitId,
    });
    return { id: notice.id, unitId: null, remark: notice.title };
  },
});

/**
 * Loads a notice from a deployment's file, once: what the mutation does, in nobody's name. One that is loaded
 * already, by whichever process, is left as it is.
 * @throws InvalidCalendarNotice naming every fault; also where other days are loaded under its reference
 */
export async function loadNoticeOfFile(house: House, notice: NoticeContent): Promise<void> {
  const rows = noticeRows(notice);
  const isLoaded = () => house.calendar.hasNotice(notice.id);
  if (isLoaded()) return writeAsSystem(house, 'start', (into) => refuseOtherDays(into, rows));
  const load = async (into: Write) => {
    // Another process may have loaded it while this one waited.
    if (isLoaded()) return refuseOtherDays(into, rows);
    const faults = faultsBeside(notice, house.calendar);
    if (faults.length > 0) throw invalidNotice(faults);
    await enterInNobodysName(into, rows);
  };
  await writeAsSystem(house, 'start', load, { changesCalendar: true });
}

/** Loads a notice that came with this version of the house, where none for its year is known. */
export async function loadNoticeOfHouse(house: House, rows: CalendarRows): Promise<void> {
  const isKnown = () => rows.notices.every(({ year }) => house.calendar.knows(year));
  if (isKnown()) return;
  const load = async (into: Write) => (isKnown() ? undefined : enterInNobodysName(into, rows));
  await writeAsSystem(house, 'start', load, { changesCalendar: true });
}

async function enterInNobodysName(into: Write, rows: CalendarRows): Promise<void> {
  await enterNotice(into, rows, {});
  const [notice] = rows.notices;
  record(into, {
    kind: 'OPERATION',
    subjectId: notice?.id,
    remark: notice?.title,
    provisionId: BASIS,
    detail: { notice, days: rows.days },
  });
}

/** Adds a notice to the calendar and counts what it touches again. Memory follows once the write is committed. */
async function enterNotice(
  into: Write,
  rows: CalendarRows,
  who: { readonly step?: string; readonly party?: string; readonly unitId?: string },
): Promise<void> {
  const revision = into.house.calendar.revision + 1;
  for (const notice of rows.notices) into.records.insert('calendar_notices', { ...notice, revision });
  for (const { date, kind, name: names, notice } of rows.days) {
    const day = { date, kind, name_zh: names?.zh ?? null, name_en: names?.en ?? null, notice_id: notice };
    into.records.insert('calendar_days', day);
  }
  const [, calendar] = await Promise.all([into.keep(), loadCalendar((text) => into.run(raw(text)))]);
  await seeingEverything(into, () => recountDeadlines(into, calendar, { notice: rows, ...who }));
}

/** Stops where a reference stands for other days than those that are loaded: nobody would know which hold. */
async function refuseOtherDays(into: Write, { notices, days }: CalendarRows): Promise<void> {
  const id = notices[0]?.id;
  const loaded = await into.run<{ day: string }>(
    sql`select date::text || ' ' || kind as day from calendar_days where notice_id = ${id} order by 1`,
  );
  const given = days.map(({ date, kind }) => `${date} ${kind}`).toSorted();
  if (given.join() === loaded.map(({ day: one }) => one).join()) return;
  throw new InvalidCalendarNotice(
    `The calendar notice ${id} is loaded already with other days: give the correction a reference of its own`,
  );
}

function issueOf({ path, message }: NoticeFault) {
  return { path: ['input', ...path].join('.'), message };
}
