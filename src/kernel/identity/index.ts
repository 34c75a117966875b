export { creditCodeCheckCharacter, isCreditCode } from './credit-code.js';
export { Membership } from './membership.js';
export { PARTIES, parties, PARTY_NAMES, READING_ROLES, ROLE_NAMES, roles } from './parties.js';
export type { PartyName, RoleName } from './parties.js';
export { Person } from './person.js';
export { Unit } from './unit.js';
