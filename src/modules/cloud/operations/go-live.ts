import { civilDateOf } from '../../../kernel/calendar/index.js';
import type { StepWork } from '../../../kernel/procedure/index.js';
import { move } from '../../capacity/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { CloudResource } from '../cloud-resource.js';
import { grantBasisOf } from '../facts.js';
import { grantedBy } from '../grants.js';
import { increasesOf } from '../increases.js';
import { ResourceLine } from '../resource-line.js';
import type { GrantsTaken } from '../takes.js';
import { writeGrants } from './approve.js';
import { addResources } from './deliver.js';
import { free } from './occupy.js';

/**
 * Fixes what the system keeps at the reasonable value for normal operation (CC-14c), lets it run on that, and
 * frees the system for its next request. Later changes are measured against it (CC-15b).
 */
export async function goLive(work: StepWork<{ readonly grants: GrantsTaken }, CloudRequest>): Promise<void> {
  const { write, case: request, input } = work;
  const { lines, holdings } = work.fact(grantBasisOf);
  const granted = grantedBy(input.grants, lines);
  await writeGrants(write, granted);
  await move(
    write,
    increasesOf(granted, holdings).map(({ kind, increase }) => ({ kind, allocated: increase, reserved: 0 })),
  );
  await run(work);

  const system = await write.em.findOneOrFail(ApplicationSystem, { id: request.system.id });
  Object.assign(system, { placement: 'ON_CLOUD', goLiveOn: civilDateOf(write.at) });
  request.baselineGrade = system.mlpsGrade;
  await free(work);
}

/** Brings the delivered resources to what the lines are granted now. */
async function run({ write, case: request }: StepWork<unknown, CloudRequest>): Promise<void> {
  const lines = await write.em.find(ResourceLine, { request: request.id, replaced: false });
  const resources = await write.em.find(CloudResource, { grantedBy: request.id, state: 'TRIAL' });
  const resourceOf = new Map(resources.map((resource) => [resource.line.id, resource]));
  for (const line of lines) {
    const resource = resourceOf.get(line.id);
    if (!resource) continue;
    if (line.granted) Object.assign(resource, { quantity: line.granted, state: 'RUNNING' });
    else Object.assign(resource, { state: 'RECLAIMED', reclaimedAt: write.at });
  }
  // What the test did without is delivered now.
  const added = lines
    .filter((line) => line.granted && !resourceOf.has(line.id))
    .map((line) => ({ line, quantity: line.granted as number }));
  await addResources(write, request, added, 'RUNNING', resources[0]?.environment ?? '');
}
