import { CompiledQuery, type Kysely } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';
import sql, { type Sql } from 'sql-template-tag';
import { type SessionRow, type Viewer, toViewer } from '../access/index.js';
import { unauthenticated } from '../refusals/index.js';
import type { Actor, House, Write } from './house.js';

/**
 * PostgreSQL's codes for a transaction that is to be run again: a serialisation failure, a deadlock, and a value
 * that somebody else entered at the same time, which the second run sees and refuses by its rule.
 */
const RETRYABLE = new Set(['40001', '40P01', '23505']);

/**
 * Runs an operation in one write transaction, in the session of the actor: it reads its instant once and sees
 * and changes only what the actor's memberships allow. Everything rolls back when it throws. A deadlock or a
 * serialisation failure is run again once.
 */
export async function write<T>(house: House, actor: Actor, work: (write: Write) => Promise<T>): Promise<T> {
  return inTransaction(house, actor.requestId, sql`select open_session(${actor.subject}) as session`, work);
}

/** Runs housekeeping in one write transaction that sees every case. */
export async function writeAsSystem<T>(
  house: House,
  requestId: string,
  work: (write: Write) => Promise<T>,
): Promise<T> {
  return inTransaction(house, requestId, sql`select open_system_session() as session`, work);
}

async function inTransaction<T>(
  house: House,
  requestId: string,
  open: Sql,
  work: (write: Write) => Promise<T>,
): Promise<T> {
  const attempt = () =>
    house.orm.em.fork().transactional(async (em) => {
      const run = <Row>(statement: Sql) => runIn<Row>(em, statement);
      const [row] = await run<{ session: SessionRow | null }>(open);
      if (!row?.session) throw unauthenticated();
      const viewer: Viewer = toViewer(row.session);
      return work({ house, em, viewer, at: viewer.at, requestId, run });
    });
  try {
    return await attempt();
  } catch (error) {
    if (!isRetryable(error)) throw error;
    house.log.warn({ requestId, err: error }, 'transaction run again after a conflict');
    return attempt();
  }
}

async function runIn<Row>(em: EntityManager, statement: Sql): Promise<Row[]> {
  const transaction = em.getTransactionContext<Kysely<unknown>>();
  if (!transaction) throw new Error('A statement of an operation needs its transaction');
  const result = await transaction.executeQuery<Row>(
    CompiledQuery.raw(statement.text, [...statement.values]),
  );
  return result.rows;
}

function isRetryable(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && RETRYABLE.has(String(cause.code))) return true;
  }
  return false;
}
