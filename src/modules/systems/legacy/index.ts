import './refusals.js';

export { legacyDisposal } from './disposal.procedure.js';
export { LegacyDisposal } from './legacy-disposal.js';
export { LegacyResource } from './legacy-resource.js';
export { LegacyResolver } from './legacy.resolver.js';
export { retainLegacy } from './retain.js';
