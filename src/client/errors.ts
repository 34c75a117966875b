import type { RefusalCode } from './generated/operations.js';

/** What can go wrong; `UNREACHABLE`: the server did not answer, or something between here and it did. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'REFUSED'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'CURSOR_EXPIRED'
  | 'INTERNAL'
  | 'UNREACHABLE';

/** A rule that says no, with its article. `path` names the input at fault, e.g. `input.grants.0.quantity`. */
export interface ClientRefusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly path: string | null;
  readonly provision: string;
}

/** A fault of the input, e.g. `input.opinion`. */
export interface InputIssue {
  readonly path: string;
  readonly message: string;
}

/** An error as the server sends it. */
export interface SentError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: ErrorCode;
    readonly requestId?: string;
    readonly refusals?: readonly ClientRefusal[];
    readonly issues?: readonly InputIssue[];
    readonly version?: number;
  };
}

/** What every failed request throws. `message` is written for people, in the language asked for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  /** To quote when asking the people who run the server; their logs have it. */
  readonly requestId: string | undefined;
  /** With `REFUSED`: every rule that stands in the way, not only the first. */
  readonly refusals: readonly ClientRefusal[];
  /** With `BAD_USER_INPUT`: what is wrong with the input, place by place. */
  readonly issues: readonly InputIssue[];
  /** With `CONFLICT`: the version that the case has now. Read it again before taking the step on it. */
  readonly version: number | undefined;

  /**
   * @param sent the first error as the server sent it
   * @param options the cause, where the server did not answer
   */
  constructor({ message, extensions }: SentError, options?: ErrorOptions) {
    super(message, options);
    this.code = extensions.code;
    this.requestId = extensions.requestId;
    this.refusals = extensions.refusals ?? [];
    this.issues = extensions.issues ?? [];
    this.version = extensions.version;
  }
}
