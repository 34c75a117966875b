import './grounds.js';
import './refusals.js';

export { casesOfTerminated } from './end-cases.js';
export { PublicCriticism } from './public-criticism.js';
export { rectificationProcedure } from './rectification.procedure.js';
export { RectificationOrder } from './rectification-order.js';
export { SupervisionMeasure } from './supervision-measure.js';
export { SupervisionResolver } from './supervision.resolver.js';
