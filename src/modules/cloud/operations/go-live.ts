import { civilDateOf } from '../../../kernel/calendar/index.js';
import { standingOn } from '../../../kernel/procedure/index.js';
import { move, pools } from '../../capacity/index.js';
import { grantBasisOf, resourcesOf } from '../facts.js';
import { drawsOf, redrawOnPlan } from '../../planning/index.js';
import { PLACEMENT_FACTS, retainLegacy } from '../../systems/index.js';
import { type Granted, grantedBy } from '../grants.js';
import { increasesOf } from '../increases.js';
import type { GrantsTaken } from '../takes.js';
import { writeGrants } from './approve.js';
import { addResources } from './deliver.js';
import { free } from './occupy.js';
import type { RequestWork } from './work.js';

type Work = RequestWork<{ readonly grants: GrantsTaken }>;

/**
 * Fixes what the system keeps at the reasonable value for normal operation (CC-14c), lets it run on that, and
 * frees the system for its next request. Later changes are measured against it (CC-15b). Where an existing system
 * moved, the old one is kept for a while (CC-22).
 */
export const goLive = standingOn([resourcesOf, pools, drawsOf], (work: Work) => {
  const { write, case: request, input } = work;
  const [system] = work.shared;
  const { lines, holdings } = work.fact(grantBasisOf);
  const granted = grantedBy(input.grants, lines);
  writeGrants(write, granted);
  const increases = increasesOf(granted, holdings);
  move(
    work,
    increases.map(({ kind, increase }) => ({ kind, allocated: increase, reserved: 0 })),
  );
  redrawOnPlan(work, increases);
  run(work, granted);
  write.records.update('application_systems', {
    id: system.id,
    placement: 'ON_CLOUD',
    go_live_on: civilDateOf(write.at),
  });
  write.records.update('cloud_requests', { id: request.id, baseline_grade: system.mlps_grade });
  if (PLACEMENT_FACTS[system.placement].moves) retainLegacy(write, { id: system.id, unitId: request.unitId });
  free(work);
});

/** Brings the delivered resources to what the lines are granted now. */
function run(work: Work, granted: readonly Granted[]): void {
  const { write, case: request } = work;
  const resources = work
    .fact(resourcesOf)
    .filter(({ grantedBy: by, state }) => by === request.id && state === 'TRIAL');
  const resourceOf = new Map(resources.map((resource) => [resource.lineId, resource]));
  for (const { line, quantity } of granted) {
    const resource = resourceOf.get(line.id);
    if (!resource) continue;
    const becomes =
      quantity > 0 ? { quantity, state: 'RUNNING' } : { state: 'RECLAIMED', reclaimed_at: write.at };
    write.records.update('cloud_resources', { id: resource.id, ...becomes });
  }
  // What the test did without is delivered now.
  const added = granted.filter(({ line }) => !resourceOf.has(line.id));
  addResources(work, added, 'RUNNING', resources[0]?.environment ?? '');
}
