import sql from 'sql-template-tag';
import { among } from '../../kernel/context/index.js';
import { check, fact } from '../../kernel/procedure/index.js';
import type { ProvisionId } from '../../kernel/regulations/index.js';
import { unit } from './desks.js';
import type { RevisedProject } from './takes.js';

/** The systems of the unit of a case. */
const ownSystems = fact<ReadonlySet<string>>('ownSystems', new Set(), async (source, ids) => {
  const rows = await source.run<{ case_id: string; ids: string[] }>(sql`
    select c.id as case_id, array_agg(s.id) as ids
    from cases c join application_systems s on s.unit_id = c.unit_id
    where c.id ${among(ids)} group by c.id`);
  return new Map(rows.map((row) => [row.case_id, new Set(row.ids)]));
});

/** The system that is named anew is one of the unit's own (CC-8). */
export const systemIsOwn = check(ownSystems, ({ project }: { readonly project?: RevisedProject }, systems) =>
  typeof project?.systemId !== 'string' || systems.has(project.systemId)
    ? []
    : [{ code: 'SYSTEM_OF_ANOTHER', path: 'input.project.systemId', provision: 'CC-8' }],
);

interface Judging {
  readonly number: string;
  readonly provision: ProvisionId;
}

/** The other cases of a project by which somebody is deciding on it: declarations and construction plans that do not lie with its unit. */
const judgedIn = fact<readonly Judging[]>('projectJudgedIn', [], async (source, ids) => {
  const rows = await source.run<Judging & { readonly case_id: string }>(sql`
    with own as (
      select id, project_id, 'CC-17' as provision from plan_declarations
      union all select id, project_id, 'YP-10' from project_approvals)
    select mine.id as case_id, c.number, other.provision
    from own mine join own other on other.project_id = mine.project_id and other.id <> mine.id
      join cases c on c.id = other.id
    where mine.id ${among(ids)} and c.closed_at is null and c.waiting_for <> ${unit.party}
    order by c.number`);
  return Map.groupBy(rows, (row) => row.case_id);
});

/** Nothing is said anew of a project while somebody decides on what was said of it in another case (CC-17, YP-10). */
export const isNotJudged = check(judgedIn, ({ project }: { readonly project?: RevisedProject }, judging) =>
  project === undefined
    ? []
    : judging.map(({ number, provision }) => ({
        code: 'PROJECT_UNDER_REVIEW',
        params: { number },
        path: 'input.project',
        provision,
      })),
);
