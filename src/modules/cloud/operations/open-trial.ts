import sql from 'sql-template-tag';
import type { RequestWork } from './work.js';

/** Lets the delivered resources serve the trial, in the environment that the provider names (CC-14a). */
export function openTrial({
  write,
  case: request,
  input,
}: RequestWork<{ readonly environment: string }>): void {
  write.records.add(sql`
    update cloud_resources set state = 'TRIAL', environment = ${input.environment}
    where granted_by_id = ${request.id} and state = 'TEST'`);
}
