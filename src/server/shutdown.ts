import { setTimeout as wait } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** How a server goes down. */
export interface ShutdownOptions {
  readonly log: Logger;
  /** How long `/readyz` fails before the server stops taking requests, in milliseconds. */
  readonly noticeMs: number;
  /** How long requests under way may take after that, in milliseconds. */
  readonly graceMs: number;
  /** What is closed when the last request has been answered: the database and what uses it. */
  readonly release: () => Promise<void>;
}

/**
 * Stops the server on SIGTERM, SIGINT or an error that nobody caught: readiness fails first, requests under way
 * finish, then the rest is released. When the grace is over, or at a second signal, the process exits at once.
 */
export function stopOnSignals(app: FastifyInstance, options: ShutdownOptions): void {
  const { log, noticeMs, graceMs, release } = options;
  closeWithGrace(
    { delay: noticeMs + graceMs, logger: { error: (message: unknown) => log.error(message) } },
    async ({ signal, err }) => {
      if (err) log.fatal({ err }, 'stopping after an error that nobody caught');
      else log.info({ signal }, 'stopping');
      app.startDraining();
      // After an error the process may be in any state: no notice then.
      if (!err) await wait(noticeMs);
      await app.close();
      await release();
      log.info('stopped');
    },
  );
}
