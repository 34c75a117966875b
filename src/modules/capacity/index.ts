export { CapacityPool } from './capacity-pool.js';
export { CapacityResolver } from './capacity.resolver.js';
export { lockPools, move, poolsLeft } from './pool-ledger.js';
export type { Left, Movement } from './pool-ledger.js';
export { RESOURCE_KINDS, resourceKinds } from './resource-kinds.js';
export type { ResourceKind } from './resource-kinds.js';
