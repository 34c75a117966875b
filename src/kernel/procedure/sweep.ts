import sql from 'sql-template-tag';
import { chore } from '../chores/index.js';
import type { Write } from '../context/index.js';
import { Clocks } from './clocks.js';
import { lockCase } from './lock-case.js';
import { noteOverdue } from './overdue.js';
import { procedureOf } from './registry.js';
import { share } from './settle.js';
import { decidedByTime, takenByTime } from './time.js';

/** How many cases are looked for at a time. */
const BATCH = 200;

/** Puts every deadline that has passed on record, however long nobody looked: by case. */
export const passedDeadlines = chore('passed deadlines', casesWithPassed, sweepCase);

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

/** Puts on record what has passed on one case: what time alone has decided first, else what is overdue. */
export async function sweepCase(into: Write, id: string): Promise<void> {
  const found = await lockCase(into.house, into.run, id);
  if (!found) return;
  const { about, shared } = found;
  const table = procedureOf(about.procedure);
  const decided = decidedByTime(table, found, into.at);
  if (decided) return takenByTime(into, table, decided, found);
  const clocks = Clocks.of(into, about, found.clocks);
  const seenBy = await noteOverdue(into, about, clocks);
  clocks.keep();
  into.records.update('cases', { id, seen_by: seenBy });
  share(into, table, shared, seenBy);
}
