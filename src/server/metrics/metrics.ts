import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the server counts and measures; label values come from small fixed sets only. */
export interface Metrics {
  /** One executed or refused GraphQL operation, by kind and by `OK` or its first error's code. */
  operation(kind: string, outcome: string, seconds: number): void;
  /** Somebody who is not signed in, or not validly so, was refused. */
  anonymousAttempt(): void;
  /** One answered HTTP request. */
  http(method: string, route: string, status: number, seconds: number): void;
  /** A WebSocket was opened (1) or is gone (-1). */
  sockets(change: 1 | -1): void;
  /** A subscription has begun (1) or is over (-1). */
  subscriptions(change: 1 | -1): void;
  /** A WebSocket was closed from here, or refused; the code is one of a small set. */
  socketClosed(code: number): void;
  readonly registry: Registry;
}

const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the metrics of one server, the process's own among them. */
export function createMetrics(pool: Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const http = new Histogram({
    name: 'zhengyun_http_request_seconds',
    help: 'Time to answer HTTP requests.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const operations = new Histogram({
    name: 'zhengyun_graphql_operation_seconds',
    help: 'Time to answer GraphQL operations, by kind and outcome.',
    labelNames: ['kind', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const anonymous = new Counter({
    name: 'zhengyun_anonymous_attempts_total',
    help: 'Requests refused because nobody was validly signed in.',
    registers,
  });
  const sockets = new Gauge({ name: 'zhengyun_websockets', help: 'Open WebSockets.', registers });
  const subscriptions = new Gauge({
    name: 'zhengyun_subscriptions',
    help: 'Subscriptions that are followed.',
    registers,
  });
  const closed = new Counter({
    name: 'zhengyun_websockets_closed_total',
    help: 'WebSockets that were closed from here, by close code.',
    labelNames: ['code'],
    registers,
  });
  new Gauge({
    name: 'zhengyun_database_connections',
    help: 'Database connections of the pool, and requests waiting for one.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
  return {
    registry,
    operation: (kind, outcome, seconds) => operations.observe({ kind, outcome }, seconds),
    anonymousAttempt: () => anonymous.inc(),
    sockets: (change) => sockets.inc(change),
    subscriptions: (change) => subscriptions.inc(change),
    socketClosed: (code) => closed.inc({ code }),
    http: (method, route, status, seconds) =>
      http.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds),
  };
}

/**
 * Measures every HTTP request and, if `published`, answers `/metrics`.
 * @param refresh brings up to date what is read when somebody scrapes
 */
export function serveMetrics(
  app: FastifyInstance,
  metrics: Metrics,
  published: boolean,
  refresh: () => Promise<void>,
): void {
  app.addHook('onResponse', (request, reply, done) => {
    // The route's pattern, never the path: paths carry ids and are without end.
    const route = request.routeOptions.url ?? 'unknown';
    metrics.http(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  if (!published) return;
  app.get('/metrics', async (_, reply) => {
    void reply.type(metrics.registry.contentType);
    await refresh();
    return metrics.registry.metrics();
  });
}
