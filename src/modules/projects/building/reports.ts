import sql from 'sql-template-tag';
import { civilDateOf, instantOf, startOfDay, yearOf } from '../../../kernel/calendar/index.js';
import { chore } from '../../../kernel/chores/index.js';
import { asSystem, type Write } from '../../../kernel/context/index.js';
import { asOf, openBySystem, stepBySystem } from '../../../kernel/procedure/index.js';

/** A project that is being built. */
interface Building {
  readonly id: string;
  readonly unitId: string;
}

/** Opens the performance report of the year that runs, once the step that started to build is over; the project is locked (YP-19). */
export function openReportOf(write: Write, project: Building): void {
  write.atEnd(() => asSystem(write, (into) => open(into, project, yearOf(civilDateOf(into.at)))));
}

/** Drops a report that is no longer owed, once the step that completed the project is over; the project is locked. */
export function lapseReportOf(write: Write, reportId: string): void {
  write.atEnd(() => asSystem(write, (into) => stepBySystem(into, reportId, 'lapsePerformanceReport', {})));
}

async function open(into: Write, { id, unitId }: Building, year: number): Promise<void> {
  const opened = { unitId, columns: { project_id: id, year } };
  await openBySystem(into, 'PERFORMANCE_REPORT', 'openPerformanceReport', opened, {});
}

/**
 * Opens the performance report of each year that has begun while a project was built, as of the year's beginning,
 * also where nobody kept house then (YP-19).
 */
export const reportsToOpen = chore('performance reports to open', withoutReport, openMissing);

/** Projects that are built and have no report for the year that runs. */
async function withoutReport(into: Write): Promise<readonly string[]> {
  const rows = await into.run<{ id: string }>(sql`
    select p.id from projects p
    where p.stage = 'BUILDING' and not exists (
      select from performance_reports r where r.project_id = p.id and r.year = ${yearOf(civilDateOf(into.at))})
    order by p.id`);
  return rows.map(({ id }) => id);
}

interface Built {
  readonly unit_id: string;
  readonly opened_at: string;
  readonly years: readonly number[];
}

async function openMissing(into: Write, id: string): Promise<void> {
  // Whoever else keeps house waits here, and then finds the reports opened.
  const [held] = await into.run(
    sql`select from projects where id = ${id} and stage = 'BUILDING' for no key update`,
  );
  if (!held) return;
  const [project] = await into.run<Built>(sql`
    select p.unit_id, c.opened_at, array(select r.year from performance_reports r where r.project_id = p.id) as years
    from projects p join project_constructions k on k.project_id = p.id join cases c on c.id = k.id
    where p.id = ${id}`);
  if (!project) return;
  const last = yearOf(civilDateOf(into.at));
  for (let year = yearOf(civilDateOf(instantOf(project.opened_at))); year <= last; year += 1) {
    if (project.years.includes(year)) continue;
    await open(asOf(into, startOfDay(`${year}-01-01`)), { id, unitId: project.unit_id }, year);
  }
}
