import type { FastifyInstance } from 'fastify';

/** Whether the server can do its work, and if not, why. */
export interface Readiness {
  readonly ok: boolean;
  /** In English, for operators; without secrets. */
  readonly reasons: readonly string[];
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Makes `/readyz` fail from now on, so that no new traffic is sent here; requests are still answered, each the last of its connection. */
    startDraining(): void;
    /** Has work done when that begins. */
    onDraining(work: () => void): void;
  }
}

/** Answers `/livez` (the process runs) and `/readyz` (the database is reachable, migrations are current, not stopping). */
export function serveHealth(app: FastifyInstance, ready: () => Promise<Readiness>): void {
  let draining = false;
  const begins: (() => void)[] = [];
  app.decorate('onDraining', (work: () => void) => void begins.push(work));
  app.decorate('startDraining', () => {
    if (draining) return;
    draining = true;
    for (const work of begins) work();
  });
  app.addHook('preClose', async () => app.startDraining());
  // A connection kept open for more would be waited for until it times out.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (draining) void reply.header('connection', 'close');
    done(null, payload);
  });
  app.get('/livez', { logLevel: 'warn' }, async () => ({ ok: true }));
  app.get('/readyz', { logLevel: 'warn' }, async (request, reply) => {
    const readiness = draining
      ? { ok: false, reasons: ['stopping'] }
      : await ready().catch((error: unknown) => {
          request.log.error({ err: error }, 'readiness cannot be told');
          return { ok: false, reasons: ['readiness cannot be told'] };
        });
    return reply.code(readiness.ok ? 200 : 503).send(readiness);
  });
}
