import type { StepWork } from '../../../kernel/procedure/index.js';
import { move } from '../../capacity/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { CloudResource } from '../cloud-resource.js';
import { ResourceLine } from '../resource-line.js';
import { free } from './occupy.js';
import { releaseReserved } from './reserved.js';
import { takeBack } from './take-back.js';

/** Gives the reservation of a request back of which nothing was delivered (CC-16c). */
export async function giveBack(work: StepWork<unknown, CloudRequest>): Promise<void> {
  const { write, case: request } = work;
  const lines = await write.em.find(ResourceLine, { request: request.id, reserved: { $gt: 0 } });
  const movements = releaseReserved(lines).map(({ kind, quantity }) => ({
    kind,
    allocated: -quantity,
    reserved: -quantity,
  }));
  await move(write, movements);
  await free(work);
}

/** Takes back what was delivered for a cancelled request: it is free in its pools again (CC-16b). */
export async function reclaim(work: StepWork<unknown, CloudRequest>): Promise<void> {
  const { write, case: request } = work;
  const resources = await write.em.find(CloudResource, { grantedBy: request.id, reclaimedAt: null });
  await move(write, takeBack(resources, write.at));
  await free(work);
}
