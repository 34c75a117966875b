import './operations.js';
import './refusals.js';

export {
  barredAmong,
  barredBy,
  barredWhere,
  concerning,
  held,
  holdingFor,
  imposing,
  lifting,
} from './concerned.js';
export type { Concerned, HeldRow, InForce } from './concerned.js';
export { declareGrounds, groundOf } from './grounds.js';
export type { Ground } from './grounds.js';
export { imposeOn, liftFrom, liftOfCase } from './impose.js';
export type { Imposing } from './impose.js';
export { RESTRICTION_KINDS } from './kinds.js';
export type { RestrictionKind } from './kinds.js';
export { Restriction } from './restriction.js';
export { RestrictionFile } from './restriction-file.js';
export { restrictable, RestrictionsResolver } from './restrictions.resolver.js';
export { declareSubject } from './subjects.js';
export type { SubjectName, Subjects } from './subjects.js';
