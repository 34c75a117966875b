import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { membershipsKey } from '../../kernel/access/index.js';
import { type House, openRequest } from '../../kernel/context/index.js';
import {
  type Begun,
  cancellable,
  type Following,
  isSeen,
  type SealedEvent,
  type SharedRead,
} from '../../kernel/events/index.js';
import type { Language } from '../../kernel/i18n/index.js';
import { NO_SPAN, traced } from '../../kernel/tracing/index.js';
import { logInternal } from '../http/errors.js';
import type { OperationLine } from '../http/request-log.js';
import { present, toDomainError } from './errors.js';
import { currentFrame } from './frame.js';
import type { AskedDocument } from './trusted-documents.js';

/** An answer as the client gets it, its errors localised and masked. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** What a client asks over a transport that is not HTTP. */
export interface AskedOperation extends AskedDocument {
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Who is at the other end of a connection. */
export interface Subscriber {
  /** The subject of the verified token. */
  readonly subject: string;
  readonly language: Language;
  /** Those of the request that made the connection: they may name the trace that it belongs to. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly log: FastifyBaseLogger;
}

/** A subscription was refused, or is over: these errors are the last that its client gets. */
export class SubscriptionEnded extends Error {
  override readonly name = 'SubscriptionEnded';

  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message);
  }
}

/** What subscriptions are made of. */
export interface SubscriptionParts extends Pick<Following, 'feed' | 'reads' | 'replay'> {
  readonly house: House;
  /** The text of what is asked. */
  readonly textOf: (asked: AskedOperation) => string;
  /** Sends an operation down the pipeline. */
  readonly operate: (request: OperationRequest, context: ReturnType<typeof openRequest>) => Promise<Answer>;
}

/** An operation as the pipeline takes it. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

/** Codes after which nothing of the subscription can follow. */
const FINAL = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

/**
 * Begins a subscription and answers its events one by one as they are taken, each read like a request of its own.
 * Taking no more ends it.
 * @throws SubscriptionEnded where it is refused; taking throws it where it is over
 */
export async function openSubscription(
  parts: SubscriptionParts,
  asked: AskedOperation,
  by: Subscriber,
): Promise<AsyncGenerator<Answer>> {
  const { feed, reads, replay } = parts;
  const following: Following = { feed, reads, replay };
  const query = await orEnded(by, async () => parts.textOf(asked));
  const { operationName, variables } = asked;
  const request = { query, operationName: operationName ?? undefined, variables: { ...variables } };
  const { errors } = await ask(parts, request, by, following, async (answer) => answer);
  const { begun } = following;
  if (errors || !begun) throw new SubscriptionEnded(errors ?? []);
  return cancellable((signal) => answers(parts, request, by, begun, signal));
}

async function* answers(
  parts: SubscriptionParts,
  request: OperationRequest,
  by: Subscriber,
  begun: Begun,
  signal: AbortSignal,
): AsyncGenerator<Answer, void, void> {
  const events = begun.events[Symbol.asyncIterator]();
  signal.addEventListener('abort', () => void events.return?.());
  for (;;) {
    const { done, value: event } = await orEnded(by, () => events.next());
    if (done) return;
    const answer = await orEnded(by, () => answerTo(parts, request, by, begun, event));
    if (answer) yield answer;
  }
}

/** The answer to one event; null where it is no longer the subscriber's to see. */
async function answerTo(
  parts: SubscriptionParts,
  request: OperationRequest,
  by: Subscriber,
  { isPersonal, variables }: Begun,
  event: SealedEvent,
): Promise<Answer | null> {
  const { feed, reads, replay, house } = parts;
  const { query, operationName } = request;
  const person = isPersonal ? by.subject : null;
  const what = JSON.stringify([
    event.list,
    event.number,
    query,
    operationName,
    variables,
    by.language,
    person,
  ]);
  const answer = await reads.read(event.memberships, what, () =>
    ask(
      parts,
      request,
      by,
      { feed, reads, replay, event },
      async (value, context): Promise<SharedRead<Answer>> => {
        const viewer = await context.viewer();
        return { memberships: viewer ? membershipsKey(viewer) : '', value };
      },
    ),
  );
  if (answer.data) return answer;
  const { errors = [] } = answer;
  if (errors.some(({ extensions }) => FINAL.has(String(extensions?.['code']))))
    throw new SubscriptionEnded(errors);
  return (await isSeen(house, by.subject, event)) ? answer : null;
}

/** Sends one request of a subscription down the pipeline, in a context of its own. */
async function ask<T>(
  { house, operate }: SubscriptionParts,
  request: OperationRequest,
  { subject, language, headers, log }: Subscriber,
  following: Following,
  take: (answer: Answer, context: ReturnType<typeof openRequest>) => Promise<T>,
): Promise<T> {
  const requestId = randomUUID();
  const context = { ...openRequest(house, { requestId, language, subject }), following };
  const span = house.tracing?.receive('WebSocket /graphql', headers, { 'zhengyun.request.id': requestId });
  const logged = log.child({ requestId });
  const note = (operation: OperationLine) =>
    logged[operation.kind === 'event' ? 'debug' : 'info'](operation, 'operation');
  const frame = { language, requestId, log: logged, note };
  const work = () =>
    traced(house.tracing, 'GraphQL', {}, (inner) =>
      currentFrame.run({ ...frame, span: inner }, async () => take(await operate(request, context), context)),
    );
  try {
    return await (span ? span.run(work) : currentFrame.run({ ...frame, span: NO_SPAN }, work));
  } finally {
    span?.end();
    await context.close().catch((error: unknown) => logInternal(log, error));
  }
}

/** Does a part of a subscription; whatever goes wrong ends it, told as any error is. */
async function orEnded<T>({ language, log }: Subscriber, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SubscriptionEnded) throw error;
    const requestId = randomUUID();
    if (!toDomainError(error)) logInternal(log.child({ requestId }), error);
    throw new SubscriptionEnded([present(error, { language, requestId })]);
  }
}
