import sql, { type Sql } from 'sql-template-tag';
import type { Blocker } from '../../../kernel/refusals/index.js';
import { PROJECT_STAGES, type ProjectStage } from '../texts.js';

/** A project that builds a system and is not accepted. */
export interface NotAccepted {
  readonly name: string;
  readonly stage: ProjectStage;
}

/**
 * A column of a statement: the projects that the city has taken up, that build a system, and that are not accepted,
 * also those that whoever asks does not see.
 * @param systemId the system's id within that statement
 */
export function projectsBefore(systemId: Sql): Sql {
  return sql`(select coalesce(json_agg(json_build_object('name', p.name, 'stage', p.stage) order by p.name), '[]')
    from projects_not_accepted(array[${systemId}]) p)`;
}

/** Before the acceptance of what builds it nothing goes into use (YP-24c, XE-7c, IR-14). */
export function notBeforeAcceptance(projects: readonly NotAccepted[]): readonly Blocker[] {
  return projects.map(({ name, stage }) => {
    const params = { project: name, stage: PROJECT_STAGES[stage] };
    return { code: 'PROJECT_NOT_ACCEPTED', params, provision: 'YP-24c' };
  });
}
