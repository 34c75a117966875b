import './refusals.js';

export { adjustment } from './adjustment.procedure.js';
export { AdjustmentLine } from './adjustment-line.js';
export { AdjustmentResolver } from './adjustment.resolver.js';
export { ProjectAdjustment } from './project-adjustment.js';
