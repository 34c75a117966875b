import { GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { type Context, makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import { DomainError, rateLimited } from '../../kernel/refusals/index.js';
import type { Settings } from '../../settings.js';
import { type Authenticate, validForMs } from '../authenticate.js';
import { present } from '../graphql/errors.js';
import type { Pipeline } from '../graphql/pipeline.js';
import { type Answer, SubscriptionEnded } from '../graphql/subscription.js';
import { languageOf } from '../http/language.js';
import { requestIdOf } from '../http/request-id.js';
import type { Metrics } from '../metrics/index.js';
import { CLOSINGS } from './close-codes.js';
import type { Connection } from './connection.js';

/** What the protocol stands on. */
export interface ProtocolParts {
  readonly pipeline: Pipeline;
  readonly schema: GraphQLSchema;
  readonly settings: Settings;
  readonly authenticate: Authenticate;
  readonly metrics: Metrics;
}

/** The longest time that a timer takes. */
const LONGEST_MS = 2 ** 31 - 1;

/** Stands for a document that the pipeline has parsed: the protocol's library looks at its kind alone. */
const SUBSCRIPTION = parse('subscription { begun }');

type Socket = Context<Record<string, unknown> | undefined, Connection>;

/** The protocol graphql-transport-ws, over the one pipeline: who connects, how many, and how their subscriptions are told. */
export function subscriptionProtocol(parts: ProtocolParts): Server<Connection> {
  const { pipeline, schema, settings, metrics } = parts;
  const people = new Map<string, number>();

  const subscribe = async (socket: Socket, payload: SubscribePayload): Promise<AsyncGenerator<Answer>> => {
    const { request, subject, log } = socket.extra;
    const language = languageOf(request.headers['accept-language']);
    const most = settings.websocketMaxSubscriptions;
    if (socket.extra.subscriptions > most) {
      throw new SubscriptionEnded([present(tooMany(most), { language, requestId: requestIdOf(request) })]);
    }
    const { headers } = request;
    return pipeline.subscribe(payload, { subject: subject as string, language, headers, log });
  };

  return makeServer<Record<string, unknown> | undefined, Connection>({
    connectionInitWaitTimeout: settings.websocketInitMs,
    onConnect: (socket) => admit(parts, people, socket),
    onDisconnect: ({ extra: { subject } }) => {
      const left = (people.get(subject ?? '') ?? 0) - 1;
      if (left > 0) people.set(subject ?? '', left);
      else people.delete(subject ?? '');
    },
    onSubscribe: async (socket, _id, payload) => {
      // Counted here: one that is given up while it begins is work all the same.
      socket.extra.subscriptions += 1;
      try {
        const answers = await subscribe(socket, payload);
        metrics.subscriptions(1);
        return { schema, document: SUBSCRIPTION, rootValue: answers };
      } catch (error) {
        socket.extra.subscriptions -= 1;
        return [new GraphQLError('refused', { originalError: error as Error })];
      }
    },
    subscribe: ({ rootValue }) => rootValue as never,
    // Of every subscription that has begun, however it ended.
    onComplete: ({ extra }) => {
      extra.subscriptions -= 1;
      metrics.subscriptions(-1);
    },
    onNext: (_socket, _id, _payload, _args, result) => result,
    onError: (_socket, _id, _payload, errors) => {
      const cause = (errors[0] as GraphQLError).originalError;
      if (cause instanceof SubscriptionEnded) return cause.errors;
      throw new Error('a subscription failed', { cause });
    },
  });
}

/** Lets whoever connects in, or closes the socket: by a valid token of somebody who is known, until its end. */
async function admit(
  { authenticate, pipeline, settings, metrics }: ProtocolParts,
  people: Map<string, number>,
  { extra: connection, connectionParams }: Socket,
): Promise<boolean> {
  const authorization = connectionParams?.['authorization'];
  const subject = await subjectOf(authenticate, authorization);
  if (subject === null || (await pipeline.memberships(subject)) === null) {
    metrics.anonymousAttempt();
    connection.close(CLOSINGS.unauthenticated);
    return false;
  }
  // Who has gone meanwhile is not waited for.
  if (connection.isGone) return false;
  const held = people.get(subject) ?? 0;
  if (held >= settings.websocketMaxPerPerson) {
    connection.close(CLOSINGS.tooManySockets);
    return false;
  }
  people.set(subject, held + 1);
  connection.subject = subject;
  const left = validForMs(authorization as string);
  if (left !== null) {
    connection.expiry = setTimeout(() => connection.close(CLOSINGS.expired), Math.min(left, LONGEST_MS));
  }
  return true;
}

async function subjectOf(authenticate: Authenticate, authorization: unknown): Promise<string | null> {
  if (typeof authorization !== 'string') return null;
  try {
    return await authenticate(authorization);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

function tooMany(most: number): DomainError {
  return rateLimited({
    zh: `同一连接最多 ${most} 个订阅,请先结束不再需要的订阅。`,
    en: `One connection carries ${most} subscriptions at most: complete one first.`,
  });
}
