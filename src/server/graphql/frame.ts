import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger } from 'fastify';
import type { Span } from '../../kernel/tracing/index.js';
import type { OperationLine } from '../http/request-log.js';
import type { Audience } from './errors.js';

/** The request that is being answered, for what Apollo calls without saying for whom: formatting an error. */
export interface Frame extends Audience {
  readonly log: FastifyBaseLogger;
  /** The operation's, in a trace. */
  readonly span: Span;
  /** Puts the operation into the log. */
  readonly note: (operation: OperationLine) => void;
}

/** Known wherever a request's own code runs, whatever its transport. */
export const currentFrame = new AsyncLocalStorage<Frame>();
