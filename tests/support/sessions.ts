import pg from 'pg';

/** A connection with the server's own login, held by row level security. */
export class AppConnection {
  private constructor(readonly client: pg.Client) {}

  /** Connects; close it when done. */
  static async open(appUrl: string): Promise<AppConnection> {
    const client = new pg.Client(appUrl);
    await client.connect();
    return new AppConnection(client);
  }

  /** Ends the connection. */
  close(): Promise<void> {
    return this.client.end();
  }

  /** The rows of one statement. */
  async rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(text, [...values])).rows;
  }

  /** How many rows of a table there are for this session. */
  async count(table: string): Promise<number> {
    const [row] = await this.rows<{ count: number }>(`select count(*)::int as count from ${table}`);
    return row!.count;
  }

  /** Does something in a transaction that is rolled back, in the session of somebody or with nobody's. */
  async within<T>(subject: string | null, work: () => Promise<T>): Promise<T> {
    await this.client.query('begin');
    try {
      if (subject !== null) await this.client.query('select open_session($1)', [subject]);
      return await work();
    } finally {
      await this.client.query('rollback');
    }
  }

  /** What PostgreSQL says to a statement that must fail; what was done before it in the transaction stays. */
  async refusal(text: string): Promise<string> {
    await this.client.query('savepoint attempt');
    try {
      await this.client.query(text);
      return 'done';
    } catch (error) {
      return (error as Error).message;
    } finally {
      await this.client.query('rollback to attempt');
    }
  }
}
