import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { type House, openRequest, type RequestContext } from '../../kernel/context/index.js';
import { stringify } from '../../kernel/read/index.js';
import { DomainError } from '../../kernel/refusals/index.js';
import { Feed, SharedReads } from '../../kernel/events/index.js';
import { traced } from '../../kernel/tracing/index.js';
import type { Settings } from '../../settings.js';
import type { Authenticate } from '../authenticate.js';
import { logInternal } from '../http/errors.js';
import { languageOf } from '../http/language.js';
import { noteOperation } from '../http/request-log.js';
import type { Metrics } from '../metrics/index.js';
import { accountingPlugin } from './accounting.js';
import { badRequest, present, toDomainError } from './errors.js';
import { currentFrame } from './frame.js';
import { httpRequestOf } from './http-request.js';
import { idempotencyPlugin } from './idempotency.js';
import { limitsPlugin, oneMutation } from './limits.js';
import { ownExecution } from './own-execution.js';
import { storableTextPlugin } from './storable-text.js';
import {
  type Answer,
  type AskedOperation,
  openSubscription,
  type Subscriber,
  type SubscriptionParts,
} from './subscription.js';
import { transportPlugin } from './transport.js';
import { TrustedDocuments } from './trusted-documents.js';

/** What the pipeline is made of. */
export interface PipelineParts {
  readonly house: House;
  readonly schema: GraphQLSchema;
  readonly settings: Settings;
  readonly authenticate: Authenticate;
  readonly metrics: Metrics;
}

/**
 * The one way of a GraphQL operation, whatever its transport: parsed, validated, limited, executed in an open
 * request context, its errors formatted, and the context closed.
 */
export interface Pipeline {
  /** Answers one HTTP request; throws UNAUTHENTICATED where its token is not valid. */
  answerHttp(request: FastifyRequest, reply: FastifyReply): Promise<string>;
  /**
   * Begins a subscription; its events are read as they are taken.
   * @throws SubscriptionEnded where it is refused; taking throws it where it is over
   */
  subscribe(asked: AskedOperation, by: Subscriber): Promise<AsyncGenerator<Answer>>;
  /** What somebody's memberships are, as `membershipsKey` has them; null where nobody is known by this subject. */
  memberships(subject: string): Promise<string | null>;
  /** Ends it: whatever is followed is over. */
  stop(): Promise<void>;
}

/** Starts the pipeline. */
export async function startPipeline(parts: PipelineParts): Promise<Pipeline> {
  const { house, schema, settings, authenticate, metrics } = parts;
  const { trustedDocuments: file } = settings;
  const trusted = file === undefined ? undefined : TrustedDocuments.load(file, schema, settings);
  const apollo = new ApolloServer<RequestContext>({
    gateway: ownExecution(schema),
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: !settings.introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    // Nothing here is done in a visitor's name by a browser on its own: tokens are sent by code, and bodies must be JSON.
    csrfPrevention: false,
    parseOptions: { maxTokens: settings.queryMaxTokens },
    validationRules: [oneMutation],
    stringifyResult: stringify,
    formatError: (_, error) => formatError(error),
    logger: house.log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin<RequestContext>({
        depth: settings.queryMaxDepth,
        cost: settings.queryMaxCost,
        aliases: settings.queryMaxAliases,
        directives: settings.queryMaxDirectives,
      }),
      transportPlugin,
      storableTextPlugin<RequestContext>(),
      onlyReadsPlugin,
      idempotencyPlugin(),
      accountingPlugin(metrics),
    ],
  });
  await apollo.start();
  const feed = new Feed(house.pool, house.log);
  const reads = new SharedReads(house.pool);
  const subscriptions: SubscriptionParts = {
    house,
    feed,
    reads,
    replay: settings.eventsReplayEntries,
    textOf: (asked) => attempt(metrics, () => trusted?.textOf(asked) ?? String(asked.query)),
    operate: async (request, contextValue) => {
      const { body } = await apollo.executeOperation(request, { contextValue });
      if (body.kind !== 'single') throw new Error('An answer in parts has no client here');
      return body.singleResult;
    },
  };
  return {
    stop: async () => {
      await feed.stop();
      await apollo.stop();
    },
    subscribe: (asked, by) => openSubscription(subscriptions, asked, by),
    memberships: (subject) => reads.memberships(subject),
    async answerHttp(request, reply) {
      if (!URL.canParse(`${request.protocol}://${request.hostname}/`)) {
        throw badRequest({ zh: '请求的 Host 头无效。', en: 'The Host header is not valid.' });
      }
      const language = languageOf(request.headers['accept-language']);
      const subject = await authenticate(request.headers.authorization).catch((error: unknown) => {
        if (error instanceof DomainError) metrics.anonymousAttempt();
        throw error;
      });
      const httpGraphQLRequest = attempt(metrics, () => httpRequestOf(request, trusted));
      const onceKey = request.headers['idempotency-key'];
      const context = openRequest(house, {
        requestId: request.id,
        language,
        subject,
        onceKey: Array.isArray(onceKey) ? onceKey[0] : onceKey,
      });
      void reply.header('cache-control', 'no-store');
      void reply.header('vary', 'accept-language, authorization');
      try {
        return await traced(house.tracing, 'GraphQL', {}, (span) =>
          currentFrame.run(
            {
              language,
              requestId: request.id,
              log: request.log,
              span,
              note: (operation) => noteOperation(request, operation),
            },
            async () => {
              const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
                httpGraphQLRequest,
                context: async () => context,
              });
              if (body.kind !== 'complete') throw new Error('An answer in parts has no client here');
              void reply.code(status ?? 200).headers(Object.fromEntries(headers));
              return body.string;
            },
          ),
        );
      } finally {
        // The answer stands, whatever becomes of the connection that it was read on, and does not wait for it.
        context.close().catch((error: unknown) => logInternal(request.log, error));
      }
    },
  };
}

/** Reads a request; what is refused before there is an operation is counted as one all the same. */
function attempt<T>(metrics: Metrics, read: () => T): T {
  try {
    return read();
  } catch (error) {
    metrics.operation('unknown', toDomainError(error)?.code ?? 'INTERNAL', 0);
    throw error;
  }
}

function formatError(error: unknown) {
  const frame = currentFrame.getStore();
  if (!frame) throw new Error('an error outside any request');
  if (!toDomainError(error)) logInternal(frame.log, error);
  return present(error, frame);
}

/** What only reads asks everything, who asks included, in one read session. */
const onlyReadsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      contextValue.onlyReads = operation !== undefined && operation.operation !== OperationTypeNode.MUTATION;
      contextValue.mayPresume = operation?.operation === OperationTypeNode.QUERY;
    },
  }),
};
