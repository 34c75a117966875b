export { accessRules, guard } from './guard.js';
export type { Gate } from './guard.js';
export {
  AUDIT_ROLE,
  isOf,
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
export { ACCESS, Access, anyone, holds, inherited, PERSONAL, Personal, signedIn } from './rules.js';
export type { AccessRule, Desk } from './rules.js';
export { membershipsKey, toViewer } from './viewer.js';
export type { Asking, SessionRow, Viewer, ViewerMembership } from './viewer.js';
