import 'reflect-metadata';
import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ReadSession } from '../../../src/kernel/read/index.js';
import { StatementNames } from '../../../src/kernel/read/statements.js';
import { startToy, type Toy } from './toy/server.js';

let toy: Toy;
beforeAll(async () => void (toy = await startToy()));
afterAll(() => toy?.stop());

describe('a read session', () => {
  afterEach(() => {
    const taken = toy.pool.totalCount - toy.pool.idleCount;
    if (taken + toy.pool.waitingCount > 0) throw new Error('a connection was not given back');
  });

  it('takes no connection until something is read', async () => {
    toy.statements();
    await new ReadSession(toy.pool, 'somebody').close();
    expect(toy.statements()).toEqual([]);
  });

  it('law 10: finds the viewer with the instant of the operation', async () => {
    const session = new ReadSession(toy.pool, 'somebody');
    const viewer = await session.viewer();
    expect(viewer).toMatchObject({
      personId: 'psn_1',
      login: 'somebody',
      at: new Date('2026-06-01T01:00:00.123Z'),
    });
    expect(viewer.memberships[0]).toEqual({ unitId: 'off_1', party: 'OFFICE', role: 'ADMITTER' });
    await session.close();
  });

  it('law 7: is one snapshot that cannot write, with the settings of its subject', async () => {
    const session = new ReadSession(toy.pool, 'somebody');
    const [row] = await session.run<
      Record<string, string>
    >(sql`select current_setting('transaction_isolation') as isolation,
      current_setting('transaction_read_only') as read_only, current_setting('toy.subject') as subject, ${3}::int + 1 as sum`);
    expect(row).toEqual({ isolation: 'repeatable read', read_only: 'on', subject: 'somebody', sum: 4 });
    await session.close();
    const [after] = (await toy.pool.query(`select current_setting('toy.subject', true) as subject`)).rows;
    expect(after.subject).toBe('');
  });

  it('is closed once, however often it is asked, and then reads no more', async () => {
    const session = new ReadSession(toy.pool, 'somebody');
    await session.viewer();
    toy.statements();
    await Promise.all([session.close(), session.close()]);
    await session.close();
    expect(toy.statements()).toEqual(['commit']);
    await expect(session.run(sql`select 1`)).rejects.toThrow('closed');
  });

  it('gives the connection back when it is closed while it opens, or while a statement runs', async () => {
    const opening = new ReadSession(toy.pool, 'somebody');
    const viewer = opening.viewer();
    await opening.close();
    await expect(viewer).resolves.toMatchObject({ login: 'somebody' });

    const running = new ReadSession(toy.pool, 'somebody');
    const rows = running.run(sql`select count(*)::int as count from generate_series(1, 100000)`);
    await running.close();
    await expect(rows).resolves.toEqual([{ count: 100_000 }]);
  });

  it('gives the connection back when the subject is unknown or a statement fails', async () => {
    const unknown = new ReadSession(toy.pool, 'nobody');
    await expect(unknown.viewer()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await unknown.close();

    const failing = new ReadSession(toy.pool, 'somebody');
    await expect(failing.run(sql`select 1 / 0`)).rejects.toThrow('division by zero');
    await failing.close();
  });

  it('destroys a connection that the server has ended, and the process lives on', async () => {
    const session = new ReadSession(toy.pool, 'somebody');
    const [row] = await session.run<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await toy.pool.query('select pg_terminate_backend($1)', [row!.pid]);
    await expect(session.run(sql`select 1`)).rejects.toThrow(/terminat|connection/i);
    await session.close();
    const client: PoolClient = await toy.pool.connect();
    await expect(client.query('select 1 as one')).resolves.toMatchObject({ rows: [{ one: 1 }] });
    client.release();
  });
});

describe('names of prepared statements', () => {
  it('are given from the second time on, and stay', () => {
    const names = new StatementNames();
    expect(names.of('select 1')).toBeUndefined();
    const name = names.of('select 1');
    expect(name).toMatch(/^zy_/);
    expect(names.of('select 1')).toBe(name);
  });

  it('are bounded in number', () => {
    const names = new StatementNames(2);
    const given = ['a', 'b', 'c'].map((text) => names.of(text) ?? names.of(text));
    expect(given.map(Boolean)).toEqual([true, true, false]);
    expect(names.of('a')).toBe(given[0]);
  });
});
