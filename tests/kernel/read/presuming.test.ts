import 'reflect-metadata';
import { Socket } from 'node:net';
import sql from 'sql-template-tag';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadSession } from '../../../src/kernel/read/index.js';
import { type Data, startToy, type Toy } from './toy/server.js';

const INBOX = `{ me { inbox(first: 100) { nodes { id } } } }`;
const MATTER = `{ matter(id: "lea_01") { number office { name } } }`;

let toy: Toy;
let serial = 0;
let subject: string;
beforeAll(async () => void (toy = await startToy()));
beforeEach(() => void (subject = `somebody ${(serial += 1)}`));
afterEach(() => {
  vi.restoreAllMocks();
  const taken = toy.pool.totalCount - toy.pool.idleCount;
  if (taken + toy.pool.waitingCount > 0) throw new Error('a connection was not given back');
});
afterAll(() => toy?.stop());

const become = async (memberships: object[] | null) => {
  await toy.pool.query('delete from toy.moved where subject = $1', [subject]);
  await toy.pool.query('insert into toy.moved values ($1, $2)', [
    subject,
    memberships && JSON.stringify(memberships),
  ]);
};
const ADMITTER = { unitId: 'off_1', party: 'OFFICE', role: 'ADMITTER' };
const REVIEWER = { unitId: 'off_2', party: 'OFFICE', role: 'REVIEWER' };

const inbox = async (): Promise<string[]> => {
  const { data } = (await toy.ask(INBOX, {}, subject)) as { data: Data };
  return data.me.inbox.nodes.map(({ id }: { id: string }) => id).toSorted();
};
const waitingAt = async (role: string): Promise<string[]> =>
  (
    await toy.pool.query<{ id: string }>('select matter_id as id from toy.turns where desk = $1 order by 1', [
      `OFFICE:${role}`,
    ])
  ).rows.map(({ id }) => id);

/** How often a connection was written to. */
function countWrites(): () => number {
  const writes = [vi.spyOn(Socket.prototype, '_write'), vi.spyOn(Socket.prototype, '_writev' as never)];
  return () => writes.reduce((sum, { mock }) => sum + mock.calls.length, 0);
}

describe('law 7 who asked before is presumed to be who they were', () => {
  it('so that all of a read goes to the database at once', async () => {
    for (const query of [MATTER, INBOX])
      for (let time = 0; time < 3; time += 1) await toy.ask(query, {}, subject);
    for (const query of [MATTER, INBOX]) {
      toy.statements();
      const writes = countWrites();
      await toy.ask(query, {}, subject);
      expect(writes()).toBe(1);
      expect(toy.statements()).toHaveLength(4);
      vi.restoreAllMocks();
    }
  });

  it('CC-20b and is answered by what they are: with a membership more, less or another', async () => {
    await become([ADMITTER]);
    expect(await inbox()).toEqual(await waitingAt('ADMITTER'));
    await become([REVIEWER]);
    expect(await inbox()).toEqual(await waitingAt('REVIEWER'));
    await become([ADMITTER, REVIEWER]);
    const both = [...(await waitingAt('ADMITTER')), ...(await waitingAt('REVIEWER'))];
    expect(await inbox()).toEqual([...new Set(both)].toSorted());
    await become([]);
    expect(await inbox()).toEqual([]);
  });

  it('and is nobody where nobody is known by their name any more, and may be somebody again', async () => {
    await become([ADMITTER]);
    await inbox();
    await become(null);
    const gone = await toy.ask(INBOX, {}, subject);
    expect(gone.errors?.[0]?.originalError).toMatchObject({ code: 'UNAUTHENTICATED' });
    await become([REVIEWER]);
    expect(await inbox()).toEqual(await waitingAt('REVIEWER'));
  });
});

describe('a session that presumes', () => {
  const met = async () => {
    const session = new ReadSession(toy.pool, subject);
    await session.viewer();
    await session.close();
  };

  it('presumes nothing of whom no session met, nor of whoever has no membership', async () => {
    const first = new ReadSession(toy.pool, subject);
    expect(first.presume()).toBeUndefined();
    await first.close();
    await become([]);
    await met();
    const second = new ReadSession(toy.pool, subject);
    expect(second.presume()).toBeUndefined();
    expect(await second.holds()).toBe(true);
    await second.close();
  });

  it('fails as a whole where somebody else is found: it answers no statement, and says that it does not hold', async () => {
    await become([ADMITTER]);
    await met();
    await become([REVIEWER]);
    const session = new ReadSession(toy.pool, subject);
    expect(session.presume()?.memberships).toEqual([ADMITTER]);
    const rows = session.run(sql`select 1 as one`, { isLast: true });
    await expect(rows).rejects.toMatchObject({ name: 'Mistaken' });
    await expect(session.viewer()).rejects.toMatchObject({ name: 'Mistaken' });
    expect(await session.holds()).toBe(false);
    await session.close();

    // What it was told it tells the next.
    const next = new ReadSession(toy.pool, subject);
    expect(next.presume()?.memberships).toEqual([REVIEWER]);
    await expect(next.run(sql`select 1 as one`)).resolves.toEqual([{ one: 1 }]);
    expect(await next.holds()).toBe(true);
    await next.close();
  });

  it('finds out at the end where nothing was asked, and keeps to what it knows once it is open', async () => {
    await become([ADMITTER]);
    await met();
    await become([REVIEWER]);
    const silent = new ReadSession(toy.pool, subject);
    silent.presume();
    expect(await silent.holds()).toBe(false);
    await silent.close();

    const open = new ReadSession(toy.pool, subject);
    await open.viewer();
    expect(open.presume()).toBeUndefined();
    await open.close();
  });

  it('tells a statement’s own fault as that, and gives the connection back', async () => {
    await become([ADMITTER]);
    await met();
    const session = new ReadSession(toy.pool, subject);
    session.presume();
    await expect(session.run(sql`select 1 / 0`, { isLast: true })).rejects.toThrow('division by zero');
    expect(await session.holds()).toBe(true);
    await session.close();
  });

  it('does not say that it holds where the database cannot be asked', async () => {
    await become([ADMITTER]);
    await met();
    const session = new ReadSession(toy.pool, subject);
    session.presume();
    const gone = async (): Promise<never> => Promise.reject(new Error('The database is gone'));
    vi.spyOn(toy.pool, 'connect').mockImplementation(gone as never);
    expect(await session.holds()).toBe(false);
    await session.close();
  });
});
