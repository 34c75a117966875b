export { accessRules, guard } from './guard.js';
export type { Gate } from './guard.js';
export {
  AUDIT_ROLE,
  OFFICIAL,
  ownUnit,
  rowPolicy,
  SEES_ALL,
  seenBy,
  seenWith,
  SIGNED_IN,
  UNITS,
  writesFor,
} from './row-policy.js';
export { ACCESS, Access, anyone, holds, inherited, signedIn } from './rules.js';
export type { AccessRule, Desk } from './rules.js';
export { toViewer } from './viewer.js';
export type { SessionRow, Viewer, ViewerMembership } from './viewer.js';
