import type { Pool, PoolClient } from 'pg';
import sql, { raw, type Sql } from 'sql-template-tag';
import { type CalendarHolder, keepCalendar } from '../calendar/index.js';
import { type SessionRow, toViewer, type Viewer } from '../access/index.js';
import { unauthenticated } from '../refusals/index.js';
import { StatementNames } from './statements.js';
import { sendTogether } from './together.js';

const names = new StatementNames();

/** How many streamed rows are in memory at once. */
const STREAM_BATCH = 500;

const STREAM_PATIENCE = '5min';

interface Opened {
  readonly client: PoolClient;
  readonly viewer: Viewer;
}

/**
 * One read: a `repeatable read, read only` transaction on a connection of its own, opened when something
 * first needs it. The database function `open_session` says who asks and sets row level security for the
 * transaction. Whoever makes a session closes it, whatever happened.
 */
export class ReadSession {
  #opening: Promise<Opened> | undefined;
  #closing: Promise<void> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** The end of the transaction, where it went out with the last statement. */
  #committed: Promise<unknown> | undefined;

  /**
   * @param subject the subject of the verified token, null where nobody is signed in
   * @param counting who counts in this session: their calendar is made no older than what the session sees
   */
  constructor(
    private readonly pool: Pool,
    private readonly subject: string | null,
    private readonly counting?: CalendarHolder,
  ) {}

  /**
   * Who asks.
   * @throws UNAUTHENTICATED where `open_session` knows no such subject
   */
  async viewer(): Promise<Viewer> {
    return (await this.#open()).viewer;
  }

  /**
   * Runs one statement under the session's row level security. Statements run in the order in which they are handed
   * over, and travel together where none is awaited in between; one that was handed over before `close` still runs.
   * @param options with `isLast` nothing comes after it: the end of the transaction travels with it
   */
  async run<Result extends object>(
    { text, values }: Pick<Sql, 'text' | 'values'>,
    { isLast = false } = {},
  ): Promise<Result[]> {
    const result = this.#open().then(({ client }) => {
      sendTogether(client);
      const sent = client.query<Result>({ name: names.of(text), text, values });
      if (isLast) this.#committed = client.query('commit');
      return sent;
    });
    this.#last = Promise.all([this.#last, result.catch(ignore)]);
    if (isLast) this.close().catch(ignore);
    return (await result).rows;
  }

  /**
   * The rows of one statement that has more of them than memory should hold: the next are read when those before have
   * been taken. Whoever takes none for five minutes has lost the session.
   */
  async *stream<Result extends object>(statement: Sql): AsyncGenerator<Result> {
    await this.run(sql`set local idle_in_transaction_session_timeout = ${raw(`'${STREAM_PATIENCE}'`)}`);
    await this.run(sql`declare streamed no scroll cursor for ${statement}`);
    for (let size = STREAM_BATCH; size === STREAM_BATCH;) {
      const rows = await this.run<Result>(sql`fetch ${raw(String(STREAM_BATCH))} from streamed`);
      yield* rows;
      size = rows.length;
    }
    await this.run(sql`close streamed`);
  }

  /** Ends the transaction and gives the connection back, after what still runs; can be called again. */
  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  #open(): Promise<Opened> {
    if (this.#closing) return Promise.reject(new Error('the read session is closed'));
    this.#opening ??= this.#begin();
    return this.#opening;
  }

  async #begin(): Promise<Opened> {
    const client = await this.pool.connect();
    client.on('error', ignore);
    try {
      sendTogether(client);
      // Not awaited: what follows travels with it, and fails where it does.
      client.query('begin isolation level repeatable read, read only').catch(ignore);
      const { counting, subject } = this;
      const revision = counting ? sql`calendar_revision()` : sql`0`;
      const { text, values } = sql`select open_session(${subject}) as session, ${revision} as revision`;
      const { rows } = await client.query<{ session: SessionRow | null; revision: number }>({
        name: names.of(text),
        text,
        values,
      });
      const [row] = rows;
      if (!row?.session) throw unauthenticated();
      if (counting)
        await keepCalendar(counting, row.revision, async (query) => (await client.query(query)).rows);
      return { client, viewer: toViewer(row.session) };
    } catch (error) {
      await release(client, client.query('rollback'));
      throw error;
    }
  }

  async #end(): Promise<void> {
    // Nothing was opened, or opening failed and has released its connection itself.
    const opened = await this.#opening?.catch(() => undefined);
    if (!opened) return;
    await this.#last;
    await release(opened.client, this.#committed ?? opened.client.query('commit'));
  }
}

/** A connection whose transaction cannot be ended is destroyed rather than handed to the next request. */
async function release(client: PoolClient, end: Promise<unknown>): Promise<void> {
  const broken = await end.then(
    () => false,
    () => true,
  );
  client.off('error', ignore);
  client.release(broken);
}

/** A connection lost while it is ours fails the statement that uses it; without a listener it would end the process. */
function ignore(): void {}
