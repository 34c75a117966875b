import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { discrepancies } from '../books.js';
import type { City } from './city.js';
import type { Wish } from './wish.js';

/**
 * Compares all that was answered with what the city has on record, and checks its books: what was done is on
 * record once, what was refused not at all, and nothing is that nobody asked for.
 * @param before request ids that were on record before anybody asked
 * @returns everything that is wrong, in words
 */
export async function verify(
  city: City,
  wishes: readonly Wish[],
  before: ReadonlySet<string>,
): Promise<string[]> {
  const owner = await city.connect();
  try {
    await atRest(owner);
    return [...(await unlikeAnswers(owner, wishes, before)), ...(await discrepancies(owner))];
  } finally {
    await owner.end();
  }
}

/** Where what is on record is not what was answered. */
async function unlikeAnswers(
  owner: pg.Client,
  wishes: readonly Wish[],
  before: ReadonlySet<string>,
): Promise<string[]> {
  const entries = await owner.query<{ request_id: string; step: string; version: number | null }>(
    `select request_id, step, version from journal_entries where kind in ('STEP', 'OPERATION')`,
  );
  const entriesOf = Map.groupBy(
    entries.rows.filter((entry) => !before.has(entry.request_id)),
    (entry) => entry.request_id,
  );
  const faults: string[] = [];
  for (const one of wishes) {
    const found = one.requestIds.flatMap((id) => entriesOf.get(id) ?? []);
    for (const id of one.requestIds) entriesOf.delete(id);
    const shown = one.answers.flatMap((answer) => ('shown' in answer ? [answer.shown] : []));
    const name = `${one.step} by ${one.login} (${one.key})`;
    if (found.length !== (shown.length > 0 ? 1 : 0))
      faults.push(`${name}: answered ${JSON.stringify(one.answers)}, ${found.length} times on record`);
    if (new Set(shown.map(({ id }) => id)).size > 1) faults.push(`${name}: answered different things`);
    if (shown.some(({ version }) => version !== undefined && version < (found[0]?.version ?? 0)))
      faults.push(`${name}: answered what was before it`);
  }
  for (const [id, [entry]] of entriesOf)
    faults.push(`${entry?.step}: on record for ${id}, which nobody sent`);
  return faults;
}

/**
 * Has a connection see the database at one instant at which every entry of the journal has its seal: a server's
 * housekeeping goes on making entries while its books are read.
 */
async function atRest(owner: pg.Client): Promise<void> {
  for (;;) {
    await owner.query('begin isolation level repeatable read, read only');
    const { rows } = await owner.query('select from journal_unsealed limit 1');
    if (rows.length === 0) return;
    await owner.query('rollback');
    await pause(50);
  }
}
