import sql from 'sql-template-tag';
import { Case, Deadline } from '../cases/index.js';
import { type House, type Write, writeAsSystem } from '../context/index.js';
import type { PartyName } from '../identity/index.js';
import { record } from '../journal/index.js';
import { procedureOf } from './registry.js';
import { share, superiorOf } from './settle.js';

const BATCH = 200;

/**
 * Puts on record that deadlines of a case have passed unmet, each once and at the instant at which its last day
 * ended; the party's superior sees the case from then on.
 */
export async function noteOverdue(into: Write, on: Case, running: readonly Deadline[]): Promise<void> {
  for (const deadline of running) {
    if (deadline.overdueAt || deadline.pausedAt || deadline.dueAt > into.at) continue;
    deadline.overdueAt = deadline.dueAt;
    const superior = superiorOf(deadline.party as PartyName, await parentOf(into, on.unit.id));
    if (superior && !on.seenBy.includes(superior)) on.seenBy = [...on.seenBy, superior];
    record(into, {
      kind: 'OVERDUE',
      at: deadline.dueAt,
      caseId: on.id,
      subjectId: deadline.id,
      party: deadline.party,
      provisionId: deadline.provisionId,
      detail: { deadline: deadline.kind, dueAt: deadline.dueAt.toISOString() },
    });
  }
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
  await into.run(sql`select id from cases where id = ${id} for update`);
  const on = await into.em.findOneOrFail(Case, id);
  const running = await into.em.find(Deadline, { case: id, metAt: null, cancelledAt: null });
  await noteOverdue(into, on, running);
  await into.em.flush();
  await share(into, on, procedureOf(on.procedure));
}
