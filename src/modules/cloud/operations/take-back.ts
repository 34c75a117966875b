import type { Write } from '../../../kernel/context/index.js';
import type { Movement } from '../../capacity/index.js';
import type { ResourceFacts } from '../facts.js';

/** Marks resources as taken back, and answers what that frees in the pools. */
export function takeBack({ records, at }: Write, resources: readonly ResourceFacts[]): readonly Movement[] {
  for (const { id } of resources)
    records.update('cloud_resources', { id, state: 'RECLAIMED', reclaimed_at: at });
  return resources.map(({ kind, quantity }) => ({ kind, allocated: -quantity, reserved: 0 }));
}
