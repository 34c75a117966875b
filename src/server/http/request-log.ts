import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

/** What the log says of a GraphQL operation. */
export interface OperationLine {
  /** `query`, `mutation`, `subscription`, `event`, or `unknown` where there was none to be found. */
  readonly kind: string;
  readonly operationName: string | null | undefined;
  /** `OK`, or the code of its first error. */
  readonly outcome: string;
}

const operations = new WeakMap<FastifyRequest, OperationLine>();

/** Has the line of a request say what operation came with it. */
export function noteOperation(request: FastifyRequest, operation: OperationLine): void {
  operations.set(request, operation);
}

/** Logs each request once, when it has been answered: what was asked, how it ended, how long it took. */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const line = {
      req: request,
      res: reply,
      responseTime: reply.elapsedTime,
      ...operations.get(request),
    };
    if (error) reply.log.error({ ...line, err: error }, 'request errored');
    else reply.log.info(line, 'request completed');
  }
}
