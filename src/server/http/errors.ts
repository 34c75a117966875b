import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorCode, notFound } from '../../kernel/refusals/index.js';
import { badRequest, present } from '../graphql/errors.js';
import { languageOf } from './language.js';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  REFUSED: 422,
  RATE_LIMITED: 429,
  TOO_COMPLEX: 400,
  CURSOR_EXPIRED: 410,
  INTERNAL: 500,
};

/** A fault of an HTTP request with a status more precise than its code's own. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';

  constructor(
    readonly statusCode: number,
    readonly fault: DomainError,
  ) {
    super(fault.message);
  }
}

/** Answers whatever goes wrong outside GraphQL in the shape of a GraphQL error, and logs what is our own fault. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler(answerHttpError);
  app.setNotFoundHandler((request, reply) =>
    answer(request, reply, 404, notFound({ zh: '该地址', en: 'this address' })),
  );
}

/** Answers one such error; also for what is wrong with a request before it has a route. */
export function answerHttpError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { fault, statusCode } = httpFault(error);
  if (statusCode >= 500) logInternal(request.log, error);
  return answer(request, reply, statusCode, fault);
}

/** Logs a fault of our own with its stack; the log line carries the request id. */
export function logInternal(log: FastifyBaseLogger, error: unknown): void {
  log.error({ err: error instanceof Error ? error : new Error(String(error)) }, 'request failed');
}

function answer(request: FastifyRequest, reply: FastifyReply, statusCode: number, error: unknown) {
  const language = languageOf(request.headers['accept-language']);
  if (statusCode === 401) void reply.header('www-authenticate', 'Bearer');
  return reply
    .code(statusCode)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [present(error, { language, requestId: request.id })] }));
}

function httpFault(error: unknown): { fault: unknown; statusCode: number } {
  if (error instanceof HttpFault) return { fault: error.fault, statusCode: error.statusCode };
  if (error instanceof DomainError) return { fault: error, statusCode: STATUS[error.code] };
  // The framework's own refusals: unreadable JSON, too large a body, an unknown media type.
  const statusCode = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (!(error instanceof Error) || !(statusCode >= 400 && statusCode < 500))
    return { fault: error, statusCode: 500 };
  const zh = statusCode === 413 ? '请求内容过大。' : `请求无法读取:${error.message}`;
  return { fault: badRequest({ zh, en: error.message }), statusCode };
}
