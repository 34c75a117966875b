import sql from 'sql-template-tag';
import { asked, check, factOf, type FactSource } from '../../kernel/procedure/index.js';
import type { Blocker } from '../../kernel/refusals/index.js';
import { type AskingProject, buildsOther } from '../projects/index.js';
import { admitter } from './desks.js';
import { systemOf } from './facts.js';
import type { RequestWork } from './operations/work.js';

interface Naming {
  readonly projectId?: string | null;
}

type Named = Pick<AskingProject, 'unitId' | 'systemId'>;

/** The project that is named now; null where none is, or none that whoever names it may see. */
const namedNow = asked('projectNamedNow', async (source: FactSource, { projectId }: Naming) => {
  if (typeof projectId !== 'string') return null;
  const [row] = await source.run<Named>(
    sql`select unit_id as "unitId", system_id as "systemId" from projects where id = ${projectId}`,
  );
  return row ?? null;
});

const besideSystem = factOf('projectBesideSystem', [namedNow, systemOf], (_source, project, { id }) => ({
  project,
  systemId: id,
}));

/** The project is for the system of the request, or for none yet. */
export function forSystem(project: Named, systemId: string, path?: string): readonly Blocker[] {
  return buildsOther(project, systemId)
    ? [{ code: 'PROJECT_OF_ANOTHER_SYSTEM', path, provision: 'CC-8' }]
    : [];
}

/** A project that is named is one of the unit’s own, and for this system (CC-8). */
export const projectIsOwn = check(
  besideSystem,
  ({ projectId }: Naming, { project, systemId }, { unitId }) => {
    if (typeof projectId !== 'string') return [];
    const path = 'input.projectId';
    if (project?.unitId !== unitId) return [{ code: 'PROJECT_OF_ANOTHER', path, provision: 'CC-8' }];
    return forSystem(project, systemId, path);
  },
);

/** Whoever admits the request sees the project that it names. */
export function showProject({ write, fact }: RequestWork): void {
  const { project } = fact(systemOf);
  if (project)
    write.records.add(sql`
      update projects set seen_by = array_append(seen_by, ${admitter.party}::text)
      where id = ${project.id} and ${admitter.party}::text <> all (seen_by)`);
}

/**
 * The system becomes that of the project, by which alone the two belong together: its go-live waits for the project’s
 * acceptance whatever request comes to it (XE-7c).
 */
export function tieProject({ write, fact }: RequestWork): void {
  const { id, project } = fact(systemOf);
  if (project) write.records.update('projects', { id: project.id, system_id: id });
}
