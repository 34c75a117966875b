import sql, { raw, type Sql } from 'sql-template-tag';
import { concerning } from '../../kernel/restrictions/index.js';

/** Whom the cases of a table concern beside their unit: the project that it names by `project_id`, and its system. */
export function projectConcerned(table: string) {
  const rows = (ids: Sql) => sql`
    select d.id, 'PROJECT', d.project_id from ${raw(table)} d where d.id ${ids}
    union all
    select d.id, 'SYSTEM', p.system_id from ${raw(table)} d join projects p on p.id = d.project_id
    where d.id ${ids} and p.system_id is not null`;
  return concerning(table, rows);
}

/** Whom plan declarations concern. */
export const planConcerned = projectConcerned('plan_declarations');
