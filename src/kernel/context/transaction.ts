import type { PoolClient } from 'pg';
import type { Sql } from 'sql-template-tag';
import { sendTogether, StatementNames } from '../read/index.js';
import type { House } from './house.js';
import { Records } from './records.js';

const names = new StatementNames();

/**
 * One write transaction on a connection of its own. Statements run in the order in which they are handed over;
 * those handed over together travel together, so whoever needs several answers asks for all before awaiting one.
 */
export class Transaction {
  readonly records = new Records();
  #over = false;

  private constructor(private readonly client: PoolClient) {}

  /** Runs work in a new transaction: what it did stands when it succeeds, and nothing of it when it throws. */
  static async run<T>(house: House, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const client = await house.pool.connect();
    const transaction = new Transaction(client);
    let broken = false;
    try {
      // Not awaited: the first statement travels with it, and fails where this one does.
      sendTogether(client);
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

  /** Runs one statement; prepared by name where its text comes again. */
  async query<Row>({ text, values }: Sql): Promise<Row[]> {
    // What was asked beside a statement that failed may go on asking.
    if (this.#over) throw new Error('The transaction is over');
    sendTogether(this.client);
    return (await this.client.query({ name: names.of(text), text, values })).rows as Row[];
  }

  /** Writes what is on record so far. */
  async keep(): Promise<void> {
    const records = this.records.take();
    if (records) await this.query(records);
  }

  async #commit(): Promise<void> {
    // Where the records fail, PostgreSQL makes a rollback of the commit behind them.
    await Promise.all([this.keep(), this.client.query('commit')]);
  }
}

function ignore(): void {}
