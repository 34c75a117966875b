import sql from 'sql-template-tag';
import type { Write } from '../../../kernel/context/index.js';
import type { StepWork } from '../../../kernel/procedure/index.js';
import type { CloudRequest } from '../cloud-request.js';

/** Marks the system as occupied by this request (CC-15c). */
export async function occupy(write: Write, request: CloudRequest): Promise<void> {
  await write.run(
    sql`update application_systems set open_request_id = ${request.id} where id = ${request.system.id}`,
  );
}

/** Frees the system for its next request, where this one occupies it. */
export async function free({ write, case: request }: StepWork<unknown, CloudRequest>): Promise<void> {
  await write.run(sql`
    update application_systems set open_request_id = null
    where id = ${request.system.id} and open_request_id = ${request.id}`);
}
