import type { Movement } from '../../capacity/index.js';
import type { CloudResource } from '../cloud-resource.js';

/** Marks resources as taken back, and answers what that frees in the pools. */
export function takeBack(resources: readonly CloudResource[], at: Date): readonly Movement[] {
  for (const resource of resources) Object.assign(resource, { state: 'RECLAIMED', reclaimedAt: at });
  return resources.map(({ kind, quantity }) => ({ kind, allocated: -quantity, reserved: 0 }));
}
