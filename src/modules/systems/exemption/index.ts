import './end-exemption.js';
import './refusals.js';

export { CloudExemption } from './cloud-exemption.js';
export { ExemptInfrastructure } from './exempt-infrastructure.js';
export { infrastructureExemption, migrationExemption } from './procedures.js';
export { ExemptionsResolver } from './exemptions.resolver.js';
export { INFRASTRUCTURE, infrastructureKinds } from './texts.js';
export type { InfrastructureKind } from './texts.js';
