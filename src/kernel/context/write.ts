import { setTimeout as pause } from 'node:timers/promises';
import sql, { raw, type Sql } from 'sql-template-tag';
import { type SessionRow, type Viewer, toViewer } from '../access/index.js';
import { keepCalendar } from '../calendar/index.js';
import { busy, unauthenticated } from '../refusals/index.js';
import { traced } from '../tracing/index.js';
import type { Actor, House, Run, Write } from './house.js';
import type { Records } from './records.js';
import { Transaction } from './transaction.js';

/**
 * PostgreSQL's codes for a transaction that is to be run again: a serialisation failure, a deadlock, and a value
 * that somebody else entered at the same time, which the second run sees and refuses by its rule.
 */
const RETRYABLE = new Set(['40001', '40P01', '23505']);

/** PostgreSQL's codes for a transaction that failed because of others alone; the last: it waited long enough for a lock. */
const CONTENTION = new Set(['40001', '40P01', '55P03']);

/** How long a transaction that is to be run again lets others go first. */
const AGAIN_AFTER_MS = 20;

/** What a write is about to do beside changing rows. */
export interface WriteOptions<Asked = undefined> {
  /**
   * What it asks first: it travels with what opens the session, and takes effect after it. Whoever is not known to
   * the house never learns the answer.
   */
  readonly asks?: ((run: Run) => Promise<Asked>) | undefined;
  /**
   * It changes the working calendar: it waits until every other write has ended and lets none begin, so that
   * whatever counts either is seen by it or counts with the new calendar.
   */
  readonly changesCalendar?: boolean | undefined;
}

/**
 * Runs an operation in one write transaction, in the session of the actor: it reads its instant once and sees
 * and changes only what the actor's memberships allow. The calendar is the latest and stays it until the end.
 * Everything rolls back when it throws. A deadlock or a serialisation failure is run again once.
 * @throws DomainError CONFLICT, without a version, where others stood in the way again or for too long
 */
export async function write<T, Asked = undefined>(
  house: House,
  actor: Actor,
  work: (write: Write, asked: Promise<Asked>) => Promise<T>,
  options: WriteOptions<Asked> = {},
): Promise<T> {
  return inTransaction(house, actor.requestId, sql`open_session(${actor.subject})`, work, options);
}

/** Runs housekeeping in one write transaction that sees every case. */
export async function writeAsSystem<T, Asked = undefined>(
  house: House,
  requestId: string,
  work: (write: Write, asked: Promise<Asked>) => Promise<T>,
  options: WriteOptions<Asked> = {},
): Promise<T> {
  return inTransaction(house, requestId, sql`open_system_session()`, work, options);
}

/**
 * Lets a part of a write see and change every case, as housekeeping does, for what must miss none of them. That the
 * actor may have it done is the caller's to have asked before.
 */
export async function seeingEverything<T>(into: Write, work: () => Promise<T>): Promise<T> {
  await into.run(sql`select open_system_session()`);
  const result = await work();
  await into.keep();
  if (into.viewer.login !== '') await into.run(sql`select open_session(${into.viewer.login})`);
  return result;
}

/**
 * Lets the house itself act within a write, for what somebody's operation brought about and nobody did: it sees and
 * changes every case, and goes on record without a person. What the operation collected so far is written before,
 * under what its actor may.
 */
export async function asSystem<T>(into: Write, work: (system: Write) => Promise<T>): Promise<T> {
  if (into.viewer.login === '') return work(into);
  await into.keep();
  const { house, records, at, requestId, run } = into;
  const [row] = await run<{ session: SessionRow }>(sql`select open_system_session() as session`);
  const viewer: Viewer = { ...toViewer((row as { session: SessionRow }).session), at };
  const result = await work({
    house,
    records,
    at,
    requestId,
    run,
    viewer,
    keep: () => into.keep(),
    atEnd: (last) => into.atEnd(last),
  });
  await into.keep();
  await run(sql`select open_session(${into.viewer.login})`);
  return result;
}

async function inTransaction<T, Asked>(
  house: House,
  requestId: string,
  session: Sql,
  work: (write: Write, asked: Promise<Asked>) => Promise<T>,
  { changesCalendar = false, asks = nothing }: WriteOptions<Asked>,
): Promise<T> {
  // The calendar first: the session's instant is read after the wait for whoever is changing it.
  const open = sql`select ${session} as session, revision from hold_calendar(${changesCalendar}) as revision`;
  const attempt = (count: number) =>
    traced(house.tracing, 'transaction', { 'zhengyun.transaction.attempt': count }, () =>
      Transaction.run(house, async (transaction) => {
        const opening = transaction.query<{ session: SessionRow | null; revision: number }>(open);
        const asked = asks((statement) => transaction.query(statement));
        // Nobody may be there to hear of it.
        asked.catch(ignore);
        const [row] = await opening;
        if (!row?.session) throw unauthenticated();
        await keepCalendar(house, row.revision, (text) => transaction.query(raw(text)));
        const into = new OpenWrite(house, transaction, toViewer(row.session), requestId);
        const result = await work(into, asked);
        await into.end();
        return result;
      }),
    );
  try {
    return await attempt(1).catch(async (error: unknown) => {
      if (!hasCode(error, RETRYABLE)) throw error;
      // Whoever stood in the way is let through first, or the same happens again.
      await pause(AGAIN_AFTER_MS);
      house.log.warn({ requestId, err: error }, 'transaction run again after a conflict');
      return attempt(2);
    });
  } catch (error) {
    if (!hasCode(error, CONTENTION)) throw error;
    house.log.warn({ requestId, err: error }, 'transaction given up after a conflict');
    throw busy(error);
  }
}

/** A transaction in its session. */
class OpenWrite implements Write {
  readonly at: Date;
  readonly records: Records;
  readonly run: Write['run'];
  readonly #last: (() => Promise<void>)[] = [];

  constructor(
    readonly house: House,
    private readonly transaction: Transaction,
    readonly viewer: Viewer,
    readonly requestId: string,
  ) {
    this.at = viewer.at;
    this.records = transaction.records;
    this.run = (statement) => transaction.query(statement);
  }

  keep(): Promise<void> {
    return this.transaction.keep();
  }

  atEnd(work: () => Promise<void>): void {
    this.#last.push(work);
  }

  /** Does what was left for the end, and what that leaves. */
  async end(): Promise<void> {
    for (let work = this.#last.shift(); work; work = this.#last.shift()) await work();
  }
}

async function nothing(): Promise<never> {
  return undefined as never;
}

function ignore(): void {}

function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && codes.has(String(cause.code))) return true;
  }
  return false;
}
