import type { Application } from './application.js';
import type { Answer, World } from './world.js';

/** A notice as the mutation and a file take it. */
export interface NoticeInput {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly source?: string;
  readonly holidays?: readonly { readonly from: string; readonly to: string; readonly name: HolidayName }[];
  readonly workdays?: readonly { readonly date: string; readonly name: HolidayName }[];
  readonly ordinary?: readonly string[];
}

interface HolidayName {
  readonly zh: string;
  readonly en: string;
}

/** What loading a notice answers. */
export interface Loaded {
  readonly loadCalendarNotice: { readonly calendarNotice: Readonly<Record<string, unknown>> | null };
}

/** Loads a notice through the API, as somebody. */
export function loadNotice(
  world: World,
  input: Readonly<Record<string, unknown>> | NoticeInput,
  login: string | null = 'office.reviewer',
): Promise<Answer<Loaded>> {
  return world.ask<Loaded>(
    login,
    `mutation ($input: LoadCalendarNoticeInput!) {
      loadCalendarNotice(input: $input) { calendarNotice { id year title source } }
    }`,
    { input },
  );
}

/** Everything that a notice could change, written out: what is equal before and after was left alone. */
export async function everything(world: World): Promise<string> {
  const tables = ['calendar_notices', 'calendar_days', 'deadlines', 'cases', 'turns', 'minimums'];
  const rows = tables.map(
    (table) => `'${table}', (select md5(string_agg(t::text, ' ' order by t::text)) from ${table} t)`,
  );
  const recounts = `'recounts', (select count(*) from journal_entries where kind = 'RECOUNTED')`;
  const [row] = await world.sql<{ all: object }>(
    `select json_build_object(${[...rows, recounts].join(', ')}) as all`,
  );
  return JSON.stringify(row?.all);
}

/** Cases whose own due instant, or whose place in an inbox, is not that of their soonest running deadline. */
export async function casesAstray(world: World): Promise<readonly string[]> {
  const rows = await world.sql<{ number: string }>(`
    select number from cases c, lateral (
      select min(due_at) as due_at from deadlines d
      where d.case_id = c.id and met_at is null and cancelled_at is null and paused_at is null
    ) soonest
    where c.due_at is distinct from soonest.due_at
      or exists (select from turns t where t.case_id = c.id and t.due_at <> coalesce(c.due_at, 'infinity'))`);
  return rows.map(({ number }) => number);
}

/** The festivals of the notices below. */
export const NEW_YEAR = { zh: '元旦', en: "New Year's Day" };
export const FESTIVAL = { zh: '春节', en: 'Spring Festival' };
/** A notice for 2027, which the house does not know. */
export const NOTICE: NoticeInput = {
  id: '国办发明电〔2026〕99号',
  year: 2027,
  title: '国务院办公厅关于2027年部分节假日安排的通知',
  holidays: [
    { from: '2027-01-01', to: '2027-01-03', name: NEW_YEAR },
    { from: '2027-02-05', to: '2027-02-11', name: FESTIVAL },
  ],
  workdays: [
    { date: '2027-01-30', name: FESTIVAL },
    { date: '2027-02-13', name: FESTIVAL },
  ],
};
/** The first day of 2027, and a period that reaches into it. */
export const CALENDAR = `{
  calendar(from: "2027-01-01", to: "2027-01-01") { kind provisional notice { id } }
  dueDate(from: "2026-12-30T10:00:00+08:00", days: 3, kind: WORKING) { dueAt provisional }
}`;

/** A deadline as the API shows it. */
export interface Deadline {
  readonly kind: string;
  readonly dueAt: string;
  readonly status: string;
  readonly counted: {
    readonly provisional: boolean;
    readonly extended: boolean;
    readonly skipped: readonly { readonly date: string }[];
  };
}

/** The latest deadline of a kind on a case. */
export async function deadline(application: Application, kind: string): Promise<Deadline> {
  const { deadlines } = await application.look<{ deadlines: Deadline[] }>(
    'deadlines { kind dueAt status counted { provisional extended skipped { date } } }',
  );
  return deadlines.findLast((one) => one.kind === kind) as Deadline;
}

/** What the timeline of a case says of deadlines that were counted again. */
export async function recounts(application: Application, login = application.admin) {
  const { timeline } = await application.look<{ timeline: { nodes: { kind: string }[] } }>(
    `timeline(first: 50) { nodes { kind at step personName party provision { id }
      recount { deadline dueBefore dueAfter held provisional notice { id title } } } }`,
    login,
  );
  return timeline.nodes.filter(({ kind }) => kind === 'RECOUNTED');
}
