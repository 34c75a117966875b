import sql from 'sql-template-tag';
import type { Actor, House } from '../../../kernel/context/index.js';
import { type Language, say, type Text } from '../../../kernel/i18n/index.js';
import { recordRead, recordRefusal } from '../../../kernel/journal/index.js';
import type { ReadSession } from '../../../kernel/read/index.js';
import { forbidden } from '../../../kernel/refusals/index.js';
import { FUNDINGS, PROJECT_KINDS, PROJECT_STAGES } from '../texts.js';
import { PLAN_READERS } from './readers.js';

/** How an export is called in the journal. */
const STEP = 'exportProjectPlan';

/** A plan that is on record as read and may be sent. */
export interface PlanExport {
  /** The title of each column. */
  readonly header: readonly string[];
  /** The rows as texts, by unit and name, read while they are taken. */
  readonly rows: AsyncIterable<readonly (string | null)[]>;
  readonly fileName: string;
}

interface Row {
  readonly unit: string;
  readonly name: string;
  readonly kind: keyof typeof PROJECT_KINDS;
  readonly funding: keyof typeof FUNDINGS;
  readonly stage: keyof typeof PROJECT_STAGES;
  readonly estimate: string;
  readonly approved: string | null;
  readonly ppp: boolean;
  readonly major: boolean;
  readonly grade: number;
  readonly id: string;
}

const YES: Text = { zh: '是', en: 'Yes' };
const NO: Text = { zh: '否', en: 'No' };

const COLUMNS: readonly (readonly [Text, (row: Row, language: Language) => string | null])[] = [
  [{ zh: '项目建设单位', en: 'Unit' }, (row) => row.unit],
  [{ zh: '项目名称', en: 'Project' }, (row) => row.name],
  [{ zh: '项目类型', en: 'Kind' }, (row, language) => say(PROJECT_KINDS[row.kind], language)],
  [{ zh: '资金来源', en: 'Funding' }, (row, language) => say(FUNDINGS[row.funding], language)],
  [{ zh: '投资估算(元)', en: 'Estimate (yuan)' }, (row) => row.estimate],
  [{ zh: '批复概算(元)', en: 'Approved (yuan)' }, (row) => row.approved],
  [{ zh: 'PPP模式', en: 'PPP' }, (row, language) => say(row.ppp ? YES : NO, language)],
  [{ zh: '重大项目', en: 'Major' }, (row, language) => say(row.major ? YES : NO, language)],
  [{ zh: '等级保护级别', en: 'MLPS grade' }, (row) => String(row.grade)],
  [{ zh: '项目阶段', en: 'Stage' }, (row, language) => say(PROJECT_STAGES[row.stage], language)],
  [{ zh: '项目标识', en: 'Project id' }, (row) => row.id],
];

/**
 * Prepares the city's plan of a year for who may read it, and puts the reading on record (CC-17).
 * @throws FORBIDDEN, which is put on record, for everybody else
 */
export async function exportPlan(
  house: House,
  actor: Actor,
  session: ReadSession,
  year: number,
  language: Language,
): Promise<PlanExport> {
  const viewer = await session.viewer();
  const reads = viewer.memberships.some(({ party, role }) =>
    PLAN_READERS.some((desk) => desk.party === party && desk.role === role),
  );
  if (!reads) {
    await recordRefusal(house, actor, { step: STEP }, forbidden());
    throw forbidden();
  }
  await recordRead(house, actor, { step: STEP, detail: { year } });
  return {
    header: COLUMNS.map(([title]) => say(title, language)),
    rows: rowsOf(session, year, language),
    fileName: `plan-${year}.csv`,
  };
}

async function* rowsOf(
  session: ReadSession,
  year: number,
  language: Language,
): AsyncGenerator<readonly (string | null)[]> {
  const statement = sql`
    select u.name as unit, p.name, p.kind, p.funding, p.stage, p.estimate::text, p.approved_estimate::text as approved,
      p.ppp, p.major, p.mlps_grade as grade, p.id
    from projects p join units u on u.id = p.unit_id
    where p.year = ${year} and p.planned_at is not null order by u.name, p.name, p.id`;
  for await (const row of session.stream<Row>(statement))
    yield COLUMNS.map(([, value]) => value(row, language));
}
