/** The typed client of the API, for front ends: in a browser or in Node, without anything of the server. */
export { type ClientOptions, type RequestOptions, ZhengyunClient } from './client.js';
export { ApiError, type ClientRefusal, type ErrorCode, type InputIssue } from './errors.js';
export { type AnyStep, mutationDocument, type MutationName } from './mutations.js';
export { type DrawnProcedure, stateDiagram } from './state-diagram.js';
export * from './generated/operations.js';
