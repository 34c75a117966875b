import type { StepWork } from '../../../kernel/procedure/index.js';
import { move } from '../../capacity/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { CloudResource } from '../cloud-resource.js';
import { ResourceLine } from '../resource-line.js';
import { free } from './occupy.js';

/** Gives the reservation of a request back of which nothing was delivered (CC-16c). */
export async function giveBack(work: StepWork<unknown, CloudRequest>): Promise<void> {
  const { write, case: request } = work;
  const lines = await write.em.find(ResourceLine, {
    request: request.id,
    replaced: false,
    granted: { $gt: 0 },
  });
  const movements = lines.map(({ kind, granted }) => ({
    kind,
    allocated: -(granted as number),
    reserved: -(granted as number),
  }));
  await move(write, movements);
  await free(work);
}

/** Takes back what was delivered for a cancelled request: it is free in its pools again (CC-16b). */
export async function reclaim(work: StepWork<unknown, CloudRequest>): Promise<void> {
  const { write, case: request } = work;
  const resources = await write.em.find(CloudResource, {
    grantedBy: request.id,
    state: { $ne: 'RECLAIMED' },
  });
  for (const resource of resources) Object.assign(resource, { state: 'RECLAIMED', reclaimedAt: write.at });
  await move(
    write,
    resources.map(({ kind, quantity }) => ({ kind, allocated: -quantity, reserved: 0 })),
  );
  await free(work);
}
