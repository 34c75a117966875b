import sql from 'sql-template-tag';
import { type House, type Write, writeAsSystem } from '../context/index.js';
import type { PartyName } from '../identity/index.js';
import { record } from '../journal/index.js';
import { Clocks } from './clocks.js';
import { lockShared } from './locks.js';
import { procedureOf } from './registry.js';
import { share, superiorOf } from './settle.js';

const BATCH = 200;

/** A case as far as a passed deadline concerns it. */
interface Swept {
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

/**
 * Puts every deadline that has passed on record, however long nobody looked; one case a transaction, so that a
 * fault in one is logged and holds up no other.
 * @returns how many cases were swept
 */
export async function sweepDeadlines(house: House, requestId: string): Promise<number> {
  const failed = new Set<string>();
  let swept = 0;
  for (;;) {
    const cases = await writeAsSystem(house, requestId, (into) => casesWithPassed(into, [...failed]));
    if (cases.length === 0) return swept;
    for (const id of cases) {
      try {
        await writeAsSystem(house, requestId, (into) => sweepCase(into, id));
        swept += 1;
      } catch (error) {
        failed.add(id);
        house.log.error({ requestId, caseId: id, err: error }, 'a case could not be swept');
      }
    }
  }
}

async function casesWithPassed(into: Write, but: readonly string[]): Promise<readonly string[]> {
  const rows = await into.run<{ case_id: string }>(sql`
    select distinct case_id from (
      select case_id from deadlines
      where overdue_at is null and met_at is null and cancelled_at is null and paused_at is null
        and due_at <= ${into.at} and case_id <> all(${but})
      order by due_at limit ${BATCH}
    ) passed`);
  return rows.map((row) => row.case_id);
}

async function sweepCase(into: Write, id: string): Promise<void> {
  const [row] = await into.run<SweptRow>(sql`
    select procedure, unit_id as "unitId", seen_by as "seenBy" from cases where id = ${id} for update`);
  const on = { id, ...(row as SweptRow) };
  const table = procedureOf(on.procedure);
  const [shared, asked] = await Promise.all([
    lockShared(into.run, table.shares, id),
    Clocks.ask(into.run, id),
  ]);
  const clocks = Clocks.of(into, on, asked);
  const seenBy = await noteOverdue(into, on, clocks);
  clocks.keep();
  into.records.update('cases', { id, seen_by: seenBy });
  share(into, table, shared, seenBy);
}

type SweptRow = Omit<Swept, 'id'> & { readonly procedure: string };
