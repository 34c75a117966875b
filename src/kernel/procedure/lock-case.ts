import sql, { raw } from 'sql-template-tag';
import { instantOf } from '../calendar/index.js';
import { Case } from '../cases/index.js';
import type { House, RecordRow, Run } from '../context/index.js';
import { classOfId, type EntityClass } from '../read/index.js';
import { type ClockRows, Clocks } from './clocks.js';
import type { CaseRow } from './facts.js';
import { lockBehind, lockShared, type SharedRow } from './locks.js';
import { rowsOf } from './registry.js';

/** A case as a step finds it: its row and what stands beside it, whatever the step. */
export interface Standing {
  readonly about: CaseRow;
  /** The rows that its procedure shares with it. */
  readonly shared: readonly SharedRow[];
  readonly clocks: ClockRows;
}

/**
 * Locks a case, what it stands behind and the rows that its procedure shares with it, and reads its clocks; all travels together. Whoever
 * comes second waits here and then meets the new version.
 * @returns null where the viewer sees no such case
 */
export async function lockCase(house: House, run: Run, id: string): Promise<Standing | null> {
  const type = caseTypeOf(id);
  if (!type) return null;
  const { tableName } = house.orm.getMetadata(type);
  const [, [columns], shared, clocks] = await Promise.all([
    lockBehind(run, rowsOf(type, 'behind'), id),
    run<CaseColumns>(sql`
      select own.*, c.* from cases c join ${raw(tableName)} own on own.id = c.id where c.id = ${id}
      for no key update of c`),
    lockShared(run, rowsOf(type, 'shares'), id),
    Clocks.ask(run, id),
  ]);
  if (!columns) return null;
  const { procedure, state, version, round, involved } = columns;
  const about: CaseRow = {
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
  return { about, shared, clocks };
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
