import sql from 'sql-template-tag';
import { civilDateOf, startOfDay } from '../../../kernel/calendar/index.js';
import { chore } from '../../../kernel/chores/index.js';
import type { Write } from '../../../kernel/context/index.js';
import { asOf, openBySystem, stepBySystem } from '../../../kernel/procedure/index.js';
import { windowColumns } from './operations.js';
import { type Accepted, type EvaluationWindow, operatingSince, windowSince } from './window.js';

/** Opens the evaluations whose window has opened, as of that instant, however long nobody looked (YP-26). */
export const evaluationsToOpen = chore(
  'evaluations to open',
  async (into) => {
    const rows = await toOpen(into);
    return rows.filter((row) => windowOf(into, row)).map(({ id }) => id);
  },
  open,
);

/** Reminds of the evaluations whose window ends soon, as of the day on which that was due (YP-26). */
export const evaluationsToRemind = chore('evaluations to remind of', (into) => toRemind(into), remind);

type Row = Accepted & { readonly id: string; readonly unitId: string };

/** Accepted projects that have no evaluation that must be reported. */
function toOpen(into: Write, id?: string): Promise<readonly Row[]> {
  return into.run<Row>(sql`
    select p.id, p.unit_id as "unitId", p.accepted_on::text as "acceptedOn", s.placement,
      s.go_live_on::text as "goLiveOn"
    from projects p left join application_systems s on s.id = p.system_id
    where p.stage = 'ACCEPTED' and (${id ?? null}::text is null or p.id = ${id ?? null})
      and not exists (select from self_evaluations e where e.project_id = p.id and e.required)
    order by p.id`);
}

/** The window of a project, where it has opened. */
function windowOf(into: Write, row: Row): EvaluationWindow | null {
  const since = operatingSince(row);
  if (since === null) return null;
  const window = windowSince(into.house, since);
  return window.opensAt <= into.at ? window : null;
}

async function open(into: Write, projectId: string): Promise<void> {
  // Another process may have been first.
  await into.run(sql`select from projects where id = ${projectId} for no key update`);
  const [row] = await toOpen(into, projectId);
  const window = row && windowOf(into, row);
  if (!window) return;
  const columns = { project_id: projectId, required: true, ...windowColumns(window) };
  const opened = { unitId: row.unitId, columns };
  const { operatingSince: since, opensAt } = window;
  await openBySystem(asOf(into, opensAt), 'SELF_EVALUATION', 'openSelfEvaluation', opened, {
    operatingSince: since,
  });
}

async function toRemind(into: Write, id?: string): Promise<readonly string[]> {
  const rows = await into.run<{ id: string }>(sql`
    select e.id from self_evaluations e join cases c on c.id = e.id
    where c.state = 'OPEN' and e.reminded_at is null and e.remind_on <= ${civilDateOf(into.at)}
      and (${id ?? null}::text is null or e.id = ${id ?? null})
    order by e.id`);
  return rows.map((row) => row.id);
}

async function remind(into: Write, id: string): Promise<void> {
  const [row] = await into.run<{ remind_on: string }>(sql`
    select e.remind_on::text from cases c join self_evaluations e on e.id = c.id where c.id = ${id} for no key update of c`);
  if (!row || (await toRemind(into, id)).length === 0) return;
  await stepBySystem(asOf(into, startOfDay(row.remind_on)), id, 'remindSelfEvaluation', {});
}
