import './capacity-announcement.js';
import './pool-readings.js';
import './record-readings.js';
import './refusals.js';

export { CapacityAlert } from './capacity-alert.js';
export { capacityAlert } from './capacity-alert.procedure.js';
export { CapacityAnnouncement } from './capacity-announcement.js';
export { CapacityPool } from './capacity-pool.js';
export { CapacityResolver } from './capacity.resolver.js';
export { keepReadingParts, sweepSilence } from './housekeeping.js';
export { lockPools, move, pools, poolsLeft } from './pool-ledger.js';
export type { Left, Movement } from './pool-ledger.js';
export { RESOURCE_KINDS, resourceKinds } from './resource-kinds.js';
export type { ResourceKind } from './resource-kinds.js';
export { poolSilence } from './silence.procedure.js';
