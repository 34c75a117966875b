import sql, { raw } from 'sql-template-tag';
import type { Lock } from '../../kernel/procedure/index.js';

/** The project of a case, whose own table names it by `project_id`: every step on the case locks it. */
export function projectOf(table: string): Lock {
  return {
    table: 'projects',
    rows: (caseId) => sql`select project_id from ${raw(table)} where id = ${caseId}`,
  };
}
