import sql, { join, type Sql } from 'sql-template-tag';
import { civilDateOf } from '../calendar/index.js';
import type { Actor, House } from '../context/index.js';
import { type Language, say, type Text } from '../i18n/index.js';
import { type Columns, filterConditions, type ReadSession, scopeOf } from '../read/index.js';
import { forbidden } from '../refusals/index.js';
import { recordRefusal } from './attempts.js';
import { isAuditor } from './auditors.js';
import { type ExportFilter, readExportFilter } from './export-filter.js';
import { JournalEntry } from './journal-entry.js';
import { recordRead } from './reads.js';
import { wholeJournal } from './whole.js';

/** How an export is called in the journal. */
const STEP = 'exportJournal';

/** An export that is on record and may be sent. */
export interface JournalExport {
  /** The title of each column. */
  readonly header: readonly string[];
  /** The rows as texts, oldest first, read while they are taken. */
  readonly rows: AsyncIterable<readonly (string | null)[]>;
  /** Named after the day of the export. */
  readonly fileName: string;
}

interface Column {
  readonly title: Text;
  readonly value: (entry: Columns<JournalEntry>) => Sql;
}

/** A column that holds a property of the entry as it is. */
const stored = (property: keyof JournalEntry, zh: string, en: string): Column => ({
  title: { zh, en },
  value: (entry) => sql`${entry(property)}`,
});

const COLUMNS: readonly Column[] = [
  { title: { zh: '编号', en: 'Number' }, value: () => sql`s.number` },
  {
    title: { zh: '时间', en: 'Time' },
    value: (entry) =>
      sql`to_char(${entry('at')} at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"')`,
  },
  stored('kind', '类别', 'Kind'),
  stored('step', '步骤', 'Step'),
  stored('personName', '经办人', 'Person'),
  stored('personId', '经办人标识', 'Person id'),
  stored('party', '参与方', 'Party'),
  { title: { zh: '经办单位', en: 'Unit' }, value: () => sql`u.name` },
  stored('unitId', '经办单位标识', 'Unit id'),
  { title: { zh: '办件编号', en: 'Case' }, value: () => sql`c.number` },
  stored('caseId', '办件标识', 'Case id'),
  stored('subjectId', '对象标识', 'Subject id'),
  stored('fromState', '原状态', 'From state'),
  stored('toState', '新状态', 'To state'),
  stored('version', '版本', 'Version'),
  stored('remark', '意见或理由', 'Remark'),
  stored('provisionId', '依据条款', 'Provision'),
  {
    title: { zh: '拒绝原因', en: 'Refusals' },
    value: (entry) => sql`(
      select string_agg((r ->> 'code') || ' (' || (r ->> 'provision') || ')', '; ' order by place)
      from jsonb_array_elements(${entry('detail')} -> 'refusals') with ordinality as refusal (r, place))`,
  },
  stored('requestId', '请求编号', 'Request'),
  stored('id', '条目标识', 'Entry id'),
  { title: { zh: '哈希', en: 'Hash' }, value: () => sql`s.hash` },
  stored('detail', '详情', 'Detail'),
];

/**
 * Prepares an export of the journal for an auditor and puts it on record with its filter and how many rows it has. All
 * rows are of the one moment at which the session was opened.
 * @param query the parameters of the filter
 * @throws FORBIDDEN, which is put on record, where the viewer is no auditor
 * @throws BAD_USER_INPUT naming every parameter that is unknown or cannot be read
 */
export async function exportJournal(
  house: House,
  actor: Actor,
  session: ReadSession,
  query: unknown,
  language: Language,
): Promise<JournalExport> {
  const viewer = await session.viewer();
  if (!isAuditor(viewer)) {
    await recordRefusal(house, actor, { step: STEP }, forbidden());
    throw forbidden();
  }
  const filter = readExportFilter(query);
  const { count, rows } = statements(house, filter);
  const [counted] = await session.run<{ rows: number }>(count);
  await recordRead(house, actor, { step: STEP, detail: { filter, rows: counted?.rows } });
  return {
    header: COLUMNS.map(({ title }) => say(title, language)),
    rows: cellsOf(session, rows),
    fileName: `journal-${civilDateOf(viewer.at)}.csv`,
  };
}

async function* cellsOf(session: ReadSession, statement: Sql): AsyncGenerator<readonly (string | null)[]> {
  for await (const { cells } of session.stream<{ cells: readonly (string | null)[] }>(statement)) yield cells;
}

function statements(house: House, filter: ExportFilter): { readonly count: Sql; readonly rows: Sql } {
  const entry = scopeOf(house.orm.getMetadata(JournalEntry));
  const conditions = filterConditions(wholeJournal, filter, entry.column, entry.column);
  const where = conditions.length === 0 ? sql`` : sql`where ${join(conditions, ' and ')}`;
  const cells = COLUMNS.map(({ value }) => sql`${value(entry.column)}::text`);
  return {
    count: sql`select count(*)::int as rows from ${entry.from()} ${where}`,
    rows: sql`
      select array[${join(cells, ', ')}] as cells from ${entry.from()}
      left join journal_seals s on s.entry_id = ${entry.id}
      left join units u on u.id = ${entry.column('unitId')}
      left join cases c on c.id = ${entry.column('caseId')}
      ${where} order by ${entry.column('at')}, ${entry.id}`,
  };
}
