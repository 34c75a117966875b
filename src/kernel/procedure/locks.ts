import sql, { raw } from 'sql-template-tag';
import type { KnownRow, Write } from '../context/index.js';
import type { Lock } from './effects.js';
import type { Procedure, Step } from './grammar.js';

/** A row of a register that a procedure shares with its cases. */
export type SharedRow = KnownRow & { readonly seen_by: readonly string[] };

/**
 * Locks the rows that a step on a case changes beside it, by table and then by id, so that no two steps lock
 * crosswise. What is asked after it without waiting is asked under the locks.
 * @returns the rows that the procedure shares with its cases
 */
export async function lockOthers(
  into: Write,
  { shares }: Procedure,
  step: Step,
  caseId: string,
): Promise<readonly SharedRow[]> {
  const locks = [...(shares ? [shares] : []), ...(step.locks ?? [])].toSorted((a, b) =>
    a.table < b.table ? -1 : 1,
  );
  const rows = await Promise.all(locks.map((lock) => lockRows(into, lock, caseId)));
  return shares ? (rows[locks.indexOf(shares)] as SharedRow[]) : [];
}

/** Locks the rows that a procedure shares with a case, and answers them. */
export async function lockShared(
  into: Write,
  { shares }: Procedure,
  caseId: string,
): Promise<readonly SharedRow[]> {
  return shares ? ((await lockRows(into, shares, caseId)) as SharedRow[]) : [];
}

function lockRows(
  into: Write,
  { table, rows }: Lock,
  caseId: string,
): Promise<(KnownRow & Partial<SharedRow>)[]> {
  return into.run(sql`select * from ${raw(table)} where id in (${rows(caseId)}) order by id for update`);
}
