import sql from 'sql-template-tag';
import { instantOf } from '../calendar/index.js';
import type { Run } from '../context/index.js';

/** What of the journal is not sealed yet. */
export interface Waiting {
  /** How many entries wait for their seal. */
  readonly entries: number;
  /** When the oldest of them was made, by the clock of the machine that made it; null where none waits. */
  readonly since: Date | null;
}

/** What waits for its seal. Subscriptions tell nothing of it until it has one. */
export async function waitingForSeal(run: Run): Promise<Waiting> {
  const [row] = await run<{ entries: string; since: string | null }>(
    sql`select entries, since from journal_waiting()`,
  );
  return { entries: Number(row?.entries), since: row?.since ? instantOf(row.since) : null };
}
