import sql from 'sql-template-tag';
import { among } from '../../kernel/context/index.js';
import { check, fact } from '../../kernel/procedure/index.js';
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
  project?.systemId === undefined || systems.has(project.systemId)
    ? []
    : [{ code: 'SYSTEM_OF_ANOTHER', path: 'input.project.systemId', provision: 'CC-8' }],
);
