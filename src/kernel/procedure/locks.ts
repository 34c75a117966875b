import sql, { raw } from 'sql-template-tag';
import type { KnownRow, Run, Write } from '../context/index.js';
import type { Lock } from './effects.js';
import type { Step } from './grammar.js';

/** A row of a register that a procedure shares with its cases. */
export type SharedRow = KnownRow & { readonly seen_by: readonly string[] };

/** Locks the rows that a procedure shares with a case, and answers them: every step does so right after the case. */
export async function lockShared(
  run: Run,
  shares: Lock | undefined,
  caseId: string,
): Promise<readonly SharedRow[]> {
  return shares ? run<SharedRow>(lockStatement(shares, caseId)) : [];
}

/** Locks the rows behind which a case stands, ahead of the case itself. */
export async function lockBehind(run: Run, behind: Lock | undefined, caseId: string): Promise<void> {
  if (behind) await run(lockStatement(behind, caseId));
}

/**
 * Locks the further rows that a step changes, by table and then by id, so that no two steps lock crosswise. What is
 * asked after it without waiting is asked under the locks.
 */
export async function lockOthers(into: Write, { locks = [] }: Step, caseId: string): Promise<void> {
  const ordered = locks.toSorted((a, b) => (a.table < b.table ? -1 : 1));
  await Promise.all(ordered.map((lock) => into.run(lockStatement(lock, caseId))));
}

/**
 * The lock keeps others from changing the rows, not from referring to them, which their keys never forbid: a step that
 * enters a reference late waits for nobody there, and hence not crosswise.
 */
function lockStatement({ table, rows }: Lock, caseId: string) {
  return sql`select * from ${raw(table)} where id in (${rows(caseId)}) order by id for no key update`;
}
