import { Migration } from '@mikro-orm/migrations';

/**
 * Parts are seen by looking up the one row that they belong to: PostgreSQL could choose to read all cases to answer
 * for a single deadline.
 */
export class Parts extends Migration {
  override name = 'Migration20261122000005_parts';

  override up(): void {
    for (const [table, policy, visible, written = true] of POLICIES) {
      const check = written ? ` with check ((${visible}) and ${WRITER})` : '';
      this.addSql(`alter policy "${policy}" on "${table}" using (${visible})${check}`);
    }
  }
}

const setting = (name: string) => `(select current_setting('${name}', true))`;
const WRITER = `${setting('zy.writer')} = 'on'`;
const SEES_ALL = `${setting('zy.all')} = 'on'`;
const OWN_UNIT = `unit_id = any((select nullif(current_setting('zy.units', true), ''))::text[])`;
const seenWith = (whole: string, column: string) =>
  `exists (select 1 from ${whole} whole where whole.id = ${column} offset 0)`;
const ofCase = (table: string, column = 'case_id') =>
  [table, 'visible', seenWith('cases', `${table}.${column}`)] as const;

const POLICIES: readonly (readonly [table: string, policy: string, visible: string, written?: boolean])[] = [
  ofCase('turns'),
  ofCase('minimums'),
  ofCase('decisions'),
  ofCase('deadlines'),
  ofCase('materials'),
  ofCase('test_reports', 'request_id'),
  ofCase('resource_lines', 'request_id'),
  ofCase('cloud_requests', 'id'),
  ['system_findings', 'visible', seenWith('application_systems', 'system_id')],
  ['cloud_resources', 'visible', `${OWN_UNIT} or ${SEES_ALL} or ${seenWith('cases', 'granted_by_id')}`],
  [
    'journal_entries',
    'visible',
    `${SEES_ALL} or (kind in ('STEP', 'OVERDUE', 'RECOUNTED') and ${seenWith('cases', 'case_id')})`,
    false,
  ],
  ['journal_seals', 'journal_seals_visible', seenWith('journal_entries', 'entry_id'), false],
];
