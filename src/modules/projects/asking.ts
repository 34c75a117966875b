import sql, { type Sql } from 'sql-template-tag';
import type { Blocker } from '../../kernel/refusals/index.js';
import { STAGE_FACTS } from './stages.js';
import { PROJECT_STAGES, type ProjectStage } from './texts.js';

/** A project for which something is asked, such as cloud resources. */
export interface AskingProject {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  /** The system that it builds or works on; null where it names none yet. */
  readonly systemId: string | null;
  readonly stage: ProjectStage;
}

/**
 * A column of a statement: the project of this id, null where there is none; also where whoever asks does not see it,
 * for a rule that cannot see what it asks about must not say yes.
 * @param projectId the project’s id within that statement
 */
export function askingProject(projectId: Sql): Sql {
  return sql`(select json_build_object('id', p.id, 'name', p.name, 'unitId', p.unit_id, 'systemId', p.system_id,
      'stage', p.stage) from projects_named(array[${projectId}]) p)`;
}

/** Nothing is had for a project before its construction plan is approved or filed, nor once it is terminated (YP-12). */
export function goesAhead({ name, stage }: AskingProject): readonly Blocker[] {
  if (STAGE_FACTS[stage].goesAhead) return [];
  const params = { project: name, stage: PROJECT_STAGES[stage] };
  return [{ code: 'PROJECT_NOT_APPROVED', params, provision: 'YP-12' }];
}

/** A project builds one system: what is asked for another is not asked for it. */
export function buildsOther({ systemId }: Pick<AskingProject, 'systemId'>, system: string): boolean {
  return systemId !== null && systemId !== system;
}
