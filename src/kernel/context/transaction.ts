import type { Writable } from 'node:stream';
import { Kysely, PostgresDialect } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import type { Sql } from 'sql-template-tag';
import { StatementNames } from '../read/index.js';
import type { House } from './house.js';
import { Records } from './records.js';

const names = new StatementNames();

/**
 * One write transaction on a connection of its own. Statements run in the order in which they are handed over;
 * those handed over together travel together, so whoever needs several answers asks for all before awaiting one.
 */
export class Transaction {
  readonly records = new Records();
  #em: EntityManager | undefined;
  #over = false;

  private constructor(
    private readonly house: House,
    private readonly client: PoolClient,
  ) {}

  /** Runs work in a new transaction: what it did stands when it succeeds, and nothing of it when it throws. */
  static async run<T>(house: House, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const client = await house.pool.connect();
    const transaction = new Transaction(house, client);
    let broken = false;
    try {
      // Not awaited: the first statement travels with it, and fails where this one does.
      transaction.#holdBack();
      client.query('begin').catch(ignore);
      const result = await work(transaction);
      await transaction.#commit();
      return result;
    } catch (error) {
      transaction.#over = true;
      // A connection whose transaction cannot be ended is destroyed rather than handed to the next request.
      await client.query('rollback').catch(() => (broken = true));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** The ORM's unit of work, on this transaction; it is flushed before the commit. */
  get em(): EntityManager {
    if (!this.#em) {
      this.#em = this.house.orm.em.fork();
      this.#em.setTransactionContext(ormConnection(this.client));
    }
    return this.#em;
  }

  /** Runs one statement; prepared by name where its text comes again. */
  async query<Row>({ text, values }: Sql): Promise<Row[]> {
    // What was asked beside a statement that failed may go on asking.
    if (this.#over) throw new Error('The transaction is over');
    this.#holdBack();
    return (await this.client.query({ name: names.of(text), text, values })).rows as Row[];
  }

  /** Lets the driver write what is handed over in this turn of the event loop at once. */
  #holdBack(): void {
    const { stream } = (this.client as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  async #commit(): Promise<void> {
    await this.#em?.flush();
    const records = this.records.take();
    // Where the records fail, PostgreSQL makes a rollback of the commit behind them.
    await Promise.all([records && this.query(records), this.client.query('commit')]);
  }
}

/** What the ORM needs of a connection: a Kysely that takes every statement to this one. */
const connections = new WeakMap<PoolClient, Kysely<unknown>>();

function ormConnection(client: PoolClient): Kysely<unknown> {
  const known = connections.get(client);
  if (known) return known;
  const lent = { query: client.query.bind(client), release: ignore } as unknown as PoolClient;
  const pool = { options: {}, connect: async () => lent, end: async () => undefined };
  const made = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  connections.set(client, made);
  return made;
}

function ignore(): void {}
