import sql from 'sql-template-tag';
import type { Lock } from '../../kernel/procedure/index.js';
import { lockPools } from '../capacity/index.js';

/** The system of a request. */
export const requestedSystem: Lock = {
  table: 'application_systems',
  rows: (caseId) => sql`select system_id from cloud_requests where id = ${caseId}`,
};

/** The pools of the kinds that a request asks for: locked by every step that moves their books. */
export const lockRequestedPools = lockPools(
  (id) => sql`select kind from resource_lines where request_id = ${id} and not replaced`,
);
