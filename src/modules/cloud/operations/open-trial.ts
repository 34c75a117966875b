import type { StepWork } from '../../../kernel/procedure/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { CloudResource } from '../cloud-resource.js';

/** Lets the delivered resources serve the trial, in the environment that the provider names (CC-14a). */
export async function openTrial({
  write,
  case: request,
  input,
}: StepWork<{ readonly environment: string }, CloudRequest>): Promise<void> {
  const resources = await write.em.find(CloudResource, { grantedBy: request.id, state: 'TEST' });
  for (const resource of resources)
    Object.assign(resource, { state: 'TRIAL', environment: input.environment });
}
