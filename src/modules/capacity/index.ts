import './capacity-announcement.js';
import './record-readings.js';
import './refusals.js';

export { CapacityAlert } from './capacity-alert.js';
export { capacityAlert } from './capacity-alert.procedure.js';
export { CapacityAnnouncement } from './capacity-announcement.js';
export { CapacityPool } from './capacity-pool.js';
export { CapacityResolver } from './capacity.resolver.js';
export { keepParts, keepReadingParts, sweepSilence } from './housekeeping.js';
export { lockPools, move, pools, poolsLeft } from './pool-ledger.js';
export type { Left, Movement } from './pool-ledger.js';
export { CapacityReading, ReadingResolution, readingsOf } from './pool-readings.js';
export { RESOURCE_KINDS, resourceKinds } from './resource-kinds.js';
export type { ResourceKind } from './resource-kinds.js';
export type { ReadingShelf } from './store-readings.js';
export { MOST_READINGS, takeIn } from './take-in-readings.js';
export { numberAt, readingBounds } from './watch-numbers.js';
export { poolSilence } from './silence.procedure.js';
