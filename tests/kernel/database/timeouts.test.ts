import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../src/database/index.js';
import { cloneDatabase, type TestDatabase } from '../../support/database.js';
import { execute } from '../../support/roles.js';

let copy: TestDatabase;
let database: Database;

beforeAll(async () => {
  copy = await cloneDatabase();
  database = await openDatabase({ url: copy.appUrl, poolSize: 3, statementTimeoutMs: 250 });
});
afterAll(async () => {
  await database?.close();
  await copy?.drop();
});

describe('law 14 the server’s connections', () => {
  it('do not wait for a statement without end', async () => {
    await expect(database.pool.query('select pg_sleep(30)')).rejects.toThrow('statement timeout');
  });

  it('do not wait for a lock without end', async () => {
    // Held by a login to which no timeouts apply.
    const holder = new pg.Client(copy.ownerUrl);
    await holder.connect();
    try {
      await holder.query('select pg_advisory_lock(7)');
      await expect(database.pool.query('select pg_advisory_lock(7)')).rejects.toThrow('lock timeout');
    } finally {
      await holder.end();
    }
  });

  it('do not hold a transaction open that does nothing', async () => {
    const idle = await database.pool.connect();
    const ended = new Promise<Error>((resolve) => idle.once('error', resolve));
    await idle.query('begin');
    expect((await ended).message).toMatch(/idle-in-transaction|terminated/);
    idle.release(true);
  });

  it.each(['half way', 'at the commit'])(
    'are given back to the pool where they are lost %s',
    async (moment) => {
      const lose = (pid: number) => execute(copy.appUrl, `select pg_terminate_backend(${pid})`);
      const work = database.orm.em.fork().transactional(async (em) => {
        const [row] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
        await lose(row!.pid);
        if (moment === 'half way') await em.execute('select 1');
      });
      await expect(work).rejects.toThrow(/terminat|connection|not queryable/i);
      await expect.poll(() => database.pool.totalCount - database.pool.idleCount).toBe(0);
    },
  );

  it('law 10 show dates as people in the city read them, whatever TZ says', async () => {
    const { rows } = await database.pool.query(`select current_setting('timezone') as zone`);
    expect(rows).toEqual([{ zone: 'Asia/Shanghai' }]);
  });
});
