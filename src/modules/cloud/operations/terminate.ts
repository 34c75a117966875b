import type { StepWork } from '../../../kernel/procedure/index.js';
import { move } from '../../capacity/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { CloudResource } from '../cloud-resource.js';
import { free } from './occupy.js';
import { takeBack } from './take-back.js';

/** Takes back all that the system has, and retires it: its service on the cloud is over (CC-16b). */
export async function terminate(work: StepWork<unknown, CloudRequest>): Promise<void> {
  const { write, case: request } = work;
  const resources = await write.em.find(CloudResource, { system: request.system.id, reclaimedAt: null });
  await move(write, takeBack(resources, write.at));
  const system = await write.em.findOneOrFail(ApplicationSystem, { id: request.system.id });
  system.placement = 'RETIRED';
  await free(work);
}
