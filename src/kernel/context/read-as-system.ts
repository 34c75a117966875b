import type { Pool } from 'pg';
import sql from 'sql-template-tag';
import { type SessionRow, toViewer } from '../access/index.js';
import type { Run } from './house.js';

/**
 * Reads as housekeeping does, which sees every case, at one moment and without changing anything. For what concerns
 * nobody's case, such as counts for operators.
 * @param timeoutMs after how many milliseconds each statement is given up
 * @throws what PostgreSQL throws, where it does not answer in time or at all
 */
export async function readAsSystem<T>(
  pool: Pool,
  timeoutMs: number,
  work: (run: Run, at: Date) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  const run: Run = async ({ text, values }) => (await client.query({ text, values })).rows as never;
  try {
    await client.query('begin isolation level repeatable read, read only');
    await client.query(`set local statement_timeout = ${Math.ceil(timeoutMs)}`);
    const [row] = await run<{ session: SessionRow }>(sql`select open_system_session() as session`);
    const result = await work(run, toViewer((row as { session: SessionRow }).session).at);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}
