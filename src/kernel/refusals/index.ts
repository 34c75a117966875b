export {
  badInput,
  busy,
  conflict,
  DomainError,
  forbidden,
  notFound,
  rateLimited,
  refused,
  unauthenticated,
} from './errors.js';
export type { Blocker, ErrorCode, InputIssue } from './errors.js';
export { declareRefusals, refusalCodes, refusalText } from './refusal-codes.js';
export type { RefusalParams } from './refusal-codes.js';
export { Refusal, refusalOf } from './refusal.js';
