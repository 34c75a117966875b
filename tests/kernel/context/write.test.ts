import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type Run, type Write, write, writeAsSystem } from '../../../src/kernel/context/index.js';
import { record } from '../../../src/kernel/journal/index.js';
import { World } from '../../support/world.js';

const ACTOR: Actor = { subject: 'hrss.admin', requestId: 'test' };

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

const as = <T>(actor: Actor, work: (into: Write) => Promise<T>) => write(world.open.house, actor, work);

/** What PostgreSQL throws where a transaction may simply be run again. */
function conflict(code: string): Error {
  return Object.assign(new Error('could not serialize access'), { code });
}

async function entries(step: string): Promise<number> {
  return (await world.sql('select from journal_entries where step = $1', [step])).length;
}

describe('law 2 a write transaction', () => {
  it('is all or nothing', async () => {
    const failing = as(ACTOR, async (into) => {
      record(into, { kind: 'OPERATION', step: 'halfway' });
      await into.keep();
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await entries('halfway')).toBe(0);
  });

  it('is in the session of the actor, with all of their memberships, and ends with it', async () => {
    await as({ ...ACTOR, subject: 'dual.person' }, async (into) => {
      expect(into.viewer.memberships.map(({ party, role }) => `${party} ${role}`)).toEqual([
        'UNIT UNIT_ADMIN',
        'OFFICE REVIEWER',
      ]);
      const [row] = await into.run<{ units: string[] }>(
        sql`select current_setting('zy.units')::text[] as units`,
      );
      expect(row!.units.toSorted()).toEqual(into.viewer.memberships.map(({ unitId }) => unitId).toSorted());
    });
    const { rows } = await world.open.house.pool.query(`select current_setting('zy.person', true) as person`);
    expect(rows[0].person || null).toBeNull();
  });

  it('CC-20b does nothing for a subject that is not known', async () => {
    let worked = false;
    const unknown = as({ ...ACTOR, subject: 'ghost' }, async () => void (worked = true));
    await expect(unknown).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(worked).toBe(false);
  });

  it('law 10 knows one instant, however long it takes', async () => {
    await as(ACTOR, async (into) => {
      const before = into.at.getTime();
      await into.run(sql`select count(*) from generate_series(1, 100000)`);
      expect(into.at.getTime()).toBe(before);
      expect(into.viewer.at).toEqual(into.at);
      expect(Math.abs(before - (await world.clock.now()).getTime())).toBeLessThan(60_000);
    });
  });

  it.each(['40001', '40P01'])('law 14 is run again once after %s, and only then', async (code) => {
    const step = `again ${code}`;
    let attempts = 0;
    const result = await as(ACTOR, async (into) => {
      record(into, { kind: 'OPERATION', step });
      await into.keep();
      attempts += 1;
      if (attempts === 1) throw conflict(code);
      return 'done';
    });
    expect([result, attempts, await entries(step)]).toEqual(['done', 2, 1]);

    attempts = 0;
    const hopeless = as(ACTOR, async () => {
      attempts += 1;
      throw conflict(code);
    });
    await expect(hopeless).rejects.toMatchObject({ code: 'CONFLICT', details: {} });
    expect(attempts).toBe(2);
  });

  it('makes one change of all that is said of a row, and adds up what is added to it', async () => {
    const id = 'upl_merged';
    const pools = () =>
      world.sql<{ kind: string; allocated: number; reserved: number }>(
        'select kind, allocated, reserved from capacity_pools order by kind',
      );
    const before = await pools();
    await as(ACTOR, async (into) => {
      const { records, viewer, at } = into;
      const sha256 = 'a'.repeat(64);
      const own = { person_id: viewer.personId, created_at: at, expires_at: at };
      records.insert('uploads', { id, ...own, file_name: 'a', media_type: 'text/plain', size: 1, sha256 });
      // Into a row that is not there yet
      records.update('uploads', { id, file_name: 'b' });
      await into.keep();
      records.update('uploads', { id, stored_at: at });
      records.update('uploads', { id, stored_at: into.at });
      records.increase('capacity_pools', 'kind', 'GPU', { allocated: 3, reserved: 2 });
      records.increase('capacity_pools', 'kind', 'GPU', { allocated: 1, reserved: -2 });
      records.increase('capacity_pools', 'kind', 'MEMORY_GIB', { allocated: 5, reserved: 0 });
      records.increase('capacity_pools', 'kind', 'MEMORY_GIB', { allocated: -5, reserved: 0 });
    });
    expect(await world.sql('select file_name, stored_at is not null as stored from uploads')).toEqual([
      { file_name: 'b', stored: true },
    ]);
    const after = before.map((pool) =>
      pool.kind === 'GPU' ? { ...pool, allocated: pool.allocated + 4 } : pool,
    );
    expect(await pools()).toEqual(after);
  });

  it('asks first what travels with the session, in that session, and of nobody unknown', async () => {
    const asks = (run: Run) => run<{ person: string }>(sql`select current_setting('zy.person') as person`);
    const asked = await write(
      world.open.house,
      ACTOR,
      async (into, answer) => [(await answer)[0]?.person, into.viewer.personId],
      { asks },
    );
    expect(asked[0]).toBe(asked[1]);

    const refused = async () => Promise.reject(new Error('nobody hears of it'));
    const unknown = write(world.open.house, { ...ACTOR, subject: 'ghost' }, async () => 'done', {
      asks: refused,
    });
    await expect(unknown).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('law 14 is not run again after another error', async () => {
    let attempts = 0;
    const broken = as(ACTOR, async (into) => {
      attempts += 1;
      await into.run(sql`select 1 / 0`);
    });
    await expect(broken).rejects.toThrow('division by zero');
    expect(attempts).toBe(1);
  });

  it('law 14 a real deadlock of two ends with both done', async () => {
    const names = ['COMPUTE_VCPU', 'MEMORY_GIB'];
    let waiting = 2;
    let go: () => void;
    const both = new Promise<void>((resolve) => (go = resolve));
    const lock = (order: readonly string[]) => {
      let first = true;
      return as(ACTOR, async (into) => {
        await into.run(sql`select id from capacity_pools where kind = ${order[0]} for update`);
        if (first) {
          first = false;
          waiting -= 1;
          if (waiting === 0) go();
          await both;
        }
        await into.run(sql`select id from capacity_pools where kind = ${order[1]} for update`);
        return order[0];
      });
    };
    expect(await Promise.all([lock(names), lock(names.toReversed())])).toEqual(names);
  });
});

describe('law 5 housekeeping’s transaction', () => {
  it('sees everything and acts in nobody’s name', async () => {
    await writeAsSystem(world.open.house, 'sweep', async (into) => {
      expect(into.viewer).toMatchObject({ personId: '', login: '', memberships: [] });
      record(into, { kind: 'OPERATION', step: 'as nobody' });
    });
    const [entry] = await world.sql(
      `select person_id, person_name, request_id from journal_entries where step = 'as nobody'`,
    );
    expect(entry).toEqual({ person_id: null, person_name: null, request_id: 'sweep' });
  });
});
