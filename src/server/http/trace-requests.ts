import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OpenSpan, Tracing } from '../../kernel/tracing/index.js';

/** What machines ask every few seconds, and nobody looks for in a trace. */
const UNTRACED = new Set(['/livez', '/readyz', '/metrics']);

/** Traces every request as part of its caller's trace; whatever answers it runs within its span. */
export function traceRequests(app: FastifyInstance, tracing: Tracing | undefined): void {
  if (!tracing) return;
  const spans = new WeakMap<FastifyRequest, OpenSpan>();
  app.addHook('onRequest', (request, reply, done) => {
    const route = request.routeOptions.url;
    if (route !== undefined && UNTRACED.has(route)) return done();
    const span = tracing.receive(
      route === undefined ? request.method : `${request.method} ${route}`,
      request.headers,
      {
        'http.request.method': request.method,
        ...(route !== undefined && { 'http.route': route }),
        'zhengyun.request.id': request.id,
      },
    );
    spans.set(request, span);
    // Also where the client has gone before it was answered.
    reply.raw.once('close', () => span.end());
    span.run(done);
  });
  // A body arrives outside of what awaited it: what follows it is put back in.
  app.addHook('preValidation', (request, _reply, done) => within(spans.get(request), done));
  app.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request);
    span?.set({ 'http.response.status_code': reply.statusCode });
    if (reply.statusCode >= 500) span?.fail(String(reply.statusCode));
    span?.end();
    within(span, done);
  });
}

function within(span: OpenSpan | undefined, done: () => void): void {
  if (span) span.run(done);
  else done();
}
