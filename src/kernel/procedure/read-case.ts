import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { instantOf } from '../calendar/index.js';
import { Case } from '../cases/index.js';
import type { House, RecordRow, Run } from '../context/index.js';
import { classOfId, type EntityClass } from '../read/index.js';
import type { CaseRow } from './facts.js';

/** A case with its own table, which its id names; null where the viewer sees none. */
export async function readCase(
  house: House,
  run: Run,
  id: string,
  lock: Sql = empty,
): Promise<CaseRow | null> {
  const type = caseTypeOf(id);
  if (!type) return null;
  const { tableName } = house.orm.getMetadata(type);
  const [columns] = await run<CaseColumns>(
    sql`select own.*, c.* from cases c join ${raw(tableName)} own on own.id = c.id where c.id = ${id} ${lock}`,
  );
  if (!columns) return null;
  const { procedure, state, version, round, involved } = columns;
  return {
    id,
    procedure,
    state,
    version,
    round,
    involved,
    unitId: columns.unit_id,
    openedAt: instantOf(columns.opened_at),
    seenBy: columns.seen_by,
    columns,
  };
}

function caseTypeOf(id: string): EntityClass<Case> | null {
  const type = classOfId(id);
  return type && type.prototype instanceof Case ? (type as EntityClass<Case>) : null;
}

type CaseColumns = RecordRow & {
  readonly procedure: string;
  readonly state: string;
  readonly version: number;
  readonly round: number;
  readonly involved: readonly string[];
  readonly unit_id: string;
  readonly opened_at: string;
  readonly seen_by: readonly string[];
};
