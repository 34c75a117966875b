import sql from 'sql-template-tag';
import type { Write } from '../context/index.js';
import type { PartyName } from '../identity/index.js';
import { record } from '../journal/index.js';
import type { Clocks } from './clocks.js';
import { superiorOf } from './settle.js';

/** A case as far as a passed deadline concerns it. */
export interface Swept {
  readonly id: string;
  readonly unitId: string;
  readonly seenBy: readonly string[];
}

/**
 * Puts on record that deadlines of a case have passed unmet, each once and at the instant at which its last day
 * ended.
 * @returns who sees the case from then on: a party's superior is added when the party is late
 */
export async function noteOverdue(into: Write, on: Swept, clocks: Clocks): Promise<readonly string[]> {
  let { seenBy } = on;
  for (const clock of clocks.running) {
    if (clock.overdueAt || clock.pausedAt || clock.dueAt > into.at) continue;
    clock.overdueAt = clock.dueAt;
    const superior = superiorOf(clock.party as PartyName, await parentOf(into, on.unitId));
    if (superior && !seenBy.includes(superior)) seenBy = [...seenBy, superior];
    record(into, {
      kind: 'OVERDUE',
      at: clock.dueAt,
      caseId: on.id,
      subjectId: clock.id,
      party: clock.party,
      provisionId: clock.provisionId,
      detail: { deadline: clock.kind, dueAt: clock.dueAt.toISOString() },
    });
  }
  return seenBy;
}

async function parentOf(into: Write, unitId: string): Promise<string | null> {
  const [row] = await into.run<{ parent_id: string | null }>(
    sql`select parent_id from units where id = ${unitId}`,
  );
  return row?.parent_id ?? null;
}
