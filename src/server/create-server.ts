import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { House } from '../kernel/context/index.js';
import type { Settings } from '../settings.js';
import type { Authenticate } from './authenticate.js';
import { serveCapacityPage } from './capacity-page/index.js';
import { type ExplorerFiles, explorerFiles } from './explorer/index.js';
import { type OnDownload, serveFiles } from './files.js';
import { startPipeline } from './graphql/pipeline.js';
import { serveGraphql } from './graphql/route.js';
import { type Readiness, serveHealth } from './health.js';
import { answerHttpError, answerHttpErrors } from './http/errors.js';
import { REQUEST_ID_HEADER, requestIdOf } from './http/request-id.js';
import { RequestLog } from './http/request-log.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { traceRequests } from './http/trace-requests.js';
import { serveJournalExport } from './journal-export.js';
import { addHouseGauges, createMetrics, readHouseFigures, serveMetrics } from './metrics/index.js';
import { servePlanExport } from './plan-export.js';
import { recordDownloads } from './record-download.js';
import { serveWebSocket } from './websocket/index.js';

/** How long a request may take to arrive: the largest upload over a slow line. */
const ARRIVAL_MS = 15 * 60 * 1000;

/** What a server is made of. */
export interface ServerParts {
  readonly house: House;
  readonly schema: GraphQLSchema;
  readonly settings: Settings;
  readonly authenticate: Authenticate;
  /** Whether the house can do its work. */
  readonly ready: () => Promise<Readiness>;
  /** Called before a material's bytes are sent; unless stated, it puts the read on record. */
  readonly onDownload?: OnDownload;
  /** The page for browsers; the one that was built unless stated. */
  readonly explorer?: ExplorerFiles;
  /** The sandbox's own routes; production has none. */
  readonly sandbox?: FastifyPluginAsync;
}

/** Makes the HTTP server, ready to listen. Closing it finishes what is under way; the house stays open. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { house, schema, settings, authenticate } = parts;
  const log: FastifyBaseLogger = house.log;
  const app = Fastify({
    loggerInstance: log,
    genReqId: requestIdOf,
    logController: new RequestLog(),
    requestIdHeader: false,
    bodyLimit: settings.bodyMaxBytes,
    frameworkErrors: (error, request, reply) => void answerHttpError(error, request, reply),
    requestTimeout: ARRIVAL_MS,
    trustProxy: settings.trustProxy,
    forceCloseConnections: 'idle',
  });
  traceRequests(app, house.tracing);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
    done();
  });
  // Bodies are JSON: a form that another site's page posts is not.
  app.removeContentTypeParser('text/plain');
  answerHttpErrors(app);
  await addSecurityHeaders(app);

  const metrics = createMetrics(house.pool);
  const refresh = addHouseGauges(
    metrics.registry,
    () => readHouseFigures(house),
    (error) => log.warn({ err: error }, 'figures for the metrics could not be read'),
  );
  serveMetrics(app, metrics, settings.metrics, refresh);
  serveHealth(app, parts.ready);
  const pipeline = await startPipeline({ house, schema, settings, authenticate, metrics });
  app.addHook('onClose', () => pipeline.stop());
  serveWebSocket(app, {
    pipeline,
    schema,
    settings,
    authenticate,
    metrics,
    allowLocalPages: parts.sandbox !== undefined,
  });
  await serveGraphql(app, pipeline, parts.explorer ?? explorerFiles(), parts.sandbox !== undefined);
  await serveFiles(app, { house, authenticate, onDownload: parts.onDownload ?? recordDownloads(house) });
  serveJournalExport(app, { house, authenticate });
  servePlanExport(app, { house, authenticate });
  const { oidcIssuer: issuer, oidcPageClientId: clientId, oidcPageScope: scope } = settings;
  if (parts.sandbox) await serveCapacityPage(app, null);
  else if (clientId) await serveCapacityPage(app, { issuer, clientId, scope });
  if (parts.sandbox) await app.register(parts.sandbox);
  return app;
}
