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
  await city.sealed();
  const entries = await city.sql<{ request_id: string; step: string; version: number | null }>(
    `select request_id, step, version from journal_entries where kind in ('STEP', 'OPERATION')`,
  );
  const entriesOf = Map.groupBy(
    entries.filter((entry) => !before.has(entry.request_id)),
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
  const owner = await city.connect();
  try {
    return [...faults, ...(await discrepancies(owner))];
  } finally {
    await owner.end();
  }
}
