import './operations/confirm-connection.js';
import './operations/register-system.js';
import './operations/update-system.js';

export { ApplicationSystem } from './application-system.js';
export {
  CloudExemption,
  ExemptInfrastructure,
  ExemptionsResolver,
  INFRASTRUCTURE,
  infrastructureExemption,
  infrastructureKinds,
  migrationExemption,
} from './exemption/index.js';
export {
  LegacyDisposal,
  legacyDisposal,
  LegacyResolver,
  LegacyResource,
  retainLegacy,
} from './legacy/index.js';
export { MobileApp, MobileResolver, withdrawApps } from './mobile/index.js';
export { findSystem } from './operations/find-system.js';
export { SystemFinding } from './system-finding.js';
export { SystemsResolver } from './systems.resolver.js';
export { PLACEMENT_FACTS } from './placements.js';
export type { InfrastructureKind } from './exemption/index.js';
export { PLACEMENTS } from './texts.js';
export type { PlacementName } from './texts.js';
