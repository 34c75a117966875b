export { InvalidOverrides, type Override, overridesSchema, readOverrides } from './overrides.js';
export { ParameterKind } from './parameter.js';
export { Parameter, ParameterSource } from './parameter-version.js';
export { isDayKey } from './parameters.js';
export type { DayKey, IntegerKey, ParameterKey, PeriodKey } from './parameters.js';
export { Provision, RegulationDocument } from './provision.js';
export { cite, type ProvisionId } from './provisions.js';
export { type RegulationsContext, RegulationsResolver } from './regulations.resolver.js';
export { type InForce, RuleBook } from './rule-book.js';
