import pg from 'pg';
import type { Pool } from 'pg';
import type { Logger } from 'pino';

/** The channel on which the database says that more of the journal is sealed. */
export const CHANNEL = 'journal_sealed';

/**
 * Hears of new seals, on a connection of its own. It may miss words, as while its connection is lost or where a pooler
 * stands between: whoever follows also looks by itself.
 */
export class SealListener {
  #client: pg.Client | undefined;
  #stopped = false;

  constructor(
    private readonly pool: Pool,
    private readonly log: Logger,
    private readonly heard: () => void,
  ) {}

  /** Connects unless it is connected, or about to be. */
  start(): void {
    if (this.#client || this.#stopped) return;
    const client = new pg.Client(this.pool.options);
    this.#client = client;
    client.on('error', (error) => this.#lost(client, error));
    client.once('end', () => this.#lost(client));
    client.on('notification', this.heard);
    client
      .connect()
      .then(() => client.query(`listen ${CHANNEL}`))
      // What was sealed while nobody listened.
      .then(this.heard)
      .catch((error: unknown) => this.#lost(client, error));
  }

  /** Ends it for good. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  #lost(client: pg.Client, error?: unknown): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    this.log.warn({ err: error }, 'the connection that hears of seals is lost');
    client.end().catch(() => undefined);
    this.heard();
  }
}
