import sql from 'sql-template-tag';
import type { Lock } from '../../kernel/procedure/index.js';
import { lockPools } from '../capacity/index.js';

/** The system of a request. */
export const requestedSystem: Lock = {
  table: 'application_systems',
  rows: (caseId) => sql`select system_id from cloud_requests where id = ${caseId}`,
};

/** The project that a request names. */
export const lockNamedProject: Lock = {
  table: 'projects',
  rows: (caseId) => sql`select project_id from cloud_requests where id = ${caseId}`,
};

/** The pools of the kinds that a request asks for: locked by every step that moves their books. */
export const lockRequestedPools = lockPools(
  (id) => sql`select kind from resource_lines where request_id = ${id} and not replaced`,
);

/** The pools of what the system of a request has: locked when all of it is given back. */
export const lockSystemPools = lockPools(
  (id) => sql`
    select x.kind from cloud_resources x join cloud_requests r on r.system_id = x.system_id
    where r.id = ${id} and x.reclaimed_at is null`,
);
