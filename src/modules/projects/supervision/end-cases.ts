import sql from 'sql-template-tag';
import { chore } from '../../../kernel/chores/index.js';
import type { Write } from '../../../kernel/context/index.js';
import { type Procedure, stepBySystem } from '../../../kernel/procedure/index.js';
import { acceptance } from '../acceptance/index.js';
import { construction, report } from '../building/index.js';

/** The procedures that a unit cannot leave by itself, and the step by which a case of each ends with its project. */
const LAPSES: Readonly<Record<string, readonly [Procedure, string]>> = {
  [construction.name]: [construction, 'lapseConstruction'],
  [report.name]: [report, 'lapsePerformanceReport'],
  [acceptance.name]: [acceptance, 'lapseProjectAcceptance'],
};

/**
 * Ends what is still open of projects that were terminated, one case a transaction: each locks its case before its
 * project, as everybody's steps on it do (YP-29). What a unit drafted or asked for it withdraws itself.
 */
export const casesOfTerminated = chore('cases of terminated projects', lapsing, async (into, id) => {
  const [held] = await into.run<{ procedure: string }>(
    sql`select procedure from cases where id = ${id} for no key update`,
  );
  // Another process, or somebody's step, may have been first.
  if (!held || !(await lapsing(into)).includes(id)) return;
  const [, step] = LAPSES[held.procedure] as readonly [Procedure, string];
  await stepBySystem(into, id, step, {});
});

async function lapsing(into: Write): Promise<readonly string[]> {
  const rows = await into.run<{ id: string; procedure: string; state: string }>(sql`
    select c.id, c.procedure, c.state from projects p
      join (select id, project_id from project_constructions union all select id, project_id from performance_reports
        union all select id, project_id from project_acceptances) own on own.project_id = p.id
      join cases c on c.id = own.id
    where p.stage = 'TERMINATED' and c.closed_at is null order by c.id`);
  const ends = rows.filter(({ procedure, state }) => {
    const [table, step] = LAPSES[procedure] as readonly [Procedure, string];
    return table.steps[step]?.from?.includes(state);
  });
  return ends.map(({ id }) => id);
}
