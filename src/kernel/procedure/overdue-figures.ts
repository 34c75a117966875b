import sql from 'sql-template-tag';
import type { Run } from '../context/index.js';
import { allProcedures } from './registry.js';

/** How many deadlines of each procedure's cases have passed unmet and still run; procedures without any included. */
export async function overdueByProcedure(run: Run): Promise<ReadonlyMap<string, number>> {
  const rows = await run<{ procedure: string; overdue: number }>(sql`
    select c.procedure, count(*)::int as overdue from deadlines d join cases c on c.id = d.case_id
    where d.overdue_at is not null and d.met_at is null and d.cancelled_at is null group by c.procedure`);
  const found = new Map(rows.map(({ procedure, overdue }) => [procedure, overdue]));
  return new Map(allProcedures().map(({ name }) => [name, found.get(name) ?? 0]));
}
