import type { Pool, PoolClient, QueryResult } from 'pg';
import sql, { raw, type Sql } from 'sql-template-tag';
import { type CalendarHolder, keepCalendar } from '../calendar/index.js';
import { type Asking, type SessionRow, toViewer, type Viewer } from '../access/index.js';
import { unauthenticated } from '../refusals/index.js';
import { type Acquaintance, Acquaintances } from './acquaintances.js';
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

interface OpeningRow {
  readonly session: SessionRow | null;
  readonly revision: number;
}

/** Hands a statement over to a connection. */
type Send<Result extends object = object> = (client: PoolClient) => Promise<QueryResult<Result>>;

/** Who asks is not who they were presumed to be. */
class Mistaken extends Error {
  override readonly name = 'Mistaken';
}

/**
 * One read: a `repeatable read, read only` transaction on a connection of its own, opened when something
 * first needs it. The database function `open_session` says who asks and sets row level security for the
 * transaction. Whoever makes a session closes it, whatever happened.
 *
 * What is asked first travels with what opens the session. Where it hangs on who asks, whom only the opening tells,
 * `presume` says who that was the last time. The database goes by what is so in any case; where that is not what was
 * presumed, the session fails as a whole, and nothing of it may be answered.
 */
export class ReadSession {
  #opening: Promise<Opened> | undefined;
  #closing: Promise<void> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** The end of the transaction, where it went out with the last statement. */
  #committed: Promise<unknown> | undefined;
  #presumed: Acquaintance | undefined;

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
    // Once it is known it stays known, also where the session is closed.
    return (await (this.#opening ?? this.#open())).viewer;
  }

  /**
   * Presumes who asks, from before the session opens: whoever has a membership and was there before. What comes of it
   * must not be answered, and nothing be done for it, before `holds`.
   * @returns undefined where nothing can be presumed: ask for the viewer then
   */
  presume(): Asking | undefined {
    if (this.subject !== null && !this.#opening && !this.#presumed) {
      const last = Acquaintances.of(this.pool).last(this.subject);
      if (last && last.asking.memberships.length > 0) this.#presumed = last;
    }
    return this.presumed;
  }

  /** Who was presumed to ask. */
  get presumed(): Asking | undefined {
    return this.#presumed?.asking;
  }

  /** Whether who asks is known to be who was presumed to; opens the session where nothing has. */
  async holds(): Promise<boolean> {
    if (!this.#presumed) return true;
    // Where the database cannot be asked, nobody knows: what goes without presuming says why.
    return (this.#opening ?? this.#open()).then(
      () => true,
      () => false,
    );
  }

  /**
   * Runs one statement under the session's row level security. Statements run in the order in which they are handed
   * over, and travel together where none is awaited in between, the first with what opens the session; one that was
   * handed over before `close` still runs.
   * @param options with `isLast` nothing comes after it: the end of the transaction travels with it
   */
  async run<Result extends object>(
    { text, values }: Pick<Sql, 'text' | 'values'>,
    { isLast = false } = {},
  ): Promise<Result[]> {
    const send: Send<Result> = (client) => {
      sendTogether(client);
      const sent = client.query<Result>({ name: names.of(text), text, values });
      if (isLast) this.#committed = client.query('commit');
      return sent;
    };
    const isFirst = !this.#opening && !this.#closing;
    const result = isFirst ? this.#openWith(send) : this.#open().then(({ client }) => send(client));
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

  async #openWith<Result extends object>(send: Send<Result>): Promise<QueryResult<Result>> {
    let sent: Promise<QueryResult<Result>> | undefined;
    this.#opening = this.#begin((client) => {
      sent = send(client);
      // Where the session does not open, nobody hears of it.
      sent.catch(ignore);
      return sent;
    });
    await this.#opening;
    return sent!;
  }

  /** @param first hands over what travels with what opens the session */
  async #begin(first?: Send): Promise<Opened> {
    const client = await this.pool.connect();
    client.on('error', ignore);
    try {
      sendTogether(client);
      // Not awaited: what follows travels with it, and fails where it does.
      client.query('begin isolation level repeatable read, read only').catch(ignore);
      const { counting, subject } = this;
      const revision = counting ? sql`calendar_revision()` : sql`0`;
      const { text, values } = sql`select open_session(${subject}) as session, ${revision} as revision`;
      const opening = client.query<OpeningRow>({ name: names.of(text), text, values });
      const sent = first?.(client);
      const [row] = (await opening).rows;
      const viewer = this.#found(row?.session ?? null);
      if (counting)
        await keepCalendar(counting, row!.revision, async (query) => {
          // Behind one that failed nothing can be asked, and its error is the one to tell.
          await sent;
          return (await client.query(query)).rows;
        });
      return { client, viewer };
    } catch (error) {
      await release(client, this.#committed ?? client.query('rollback'));
      throw error;
    }
  }

  /** Who was found; throws where that is nobody, or not who was presumed to be there. */
  #found(row: SessionRow | null): Viewer {
    const all = Acquaintances.of(this.pool);
    if (!row) {
      if (this.subject !== null) all.forget(this.subject);
      throw unauthenticated();
    }
    const viewer = toViewer(row);
    const met = all.meet(this.subject!, row, viewer);
    if (this.#presumed && this.#presumed.key !== met.key) throw new Mistaken();
    return viewer;
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
