import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { discrepancies } from '../support/books.js';
import { City } from '../support/crowd/city.js';
import { Crowd } from '../support/crowd/crowd.js';
import { CAPACITY_ALERTS, Follower } from '../support/crowd/follower.js';
import { chance } from '../support/crowd/inputs.js';
import type { ServerProcess } from '../support/crowd/server-process.js';

/** How many steps the crowd takes in each test; `npm run soak` takes thousands. */
const STEPS = 45;

let city: City;
let crowd: Crowd;
let server: ServerProcess;

beforeAll(async () => {
  city = await City.open(1, {
    SHUTDOWN_NOTICE_MS: '1500',
    SHUTDOWN_GRACE_MS: '60000',
    STATEMENT_TIMEOUT_MS: '60000',
  });
  server = city.servers[0] as ServerProcess;
  crowd = await Crowd.gather(city, 20260302);
}, 120_000);
afterAll(() => city?.close());

/** A wish of an administrator to withdraw a case that is there for it. */
async function withdrawal() {
  const unitId = (
    await city.sql<{ id: string }>(`select id from units where name = '市人力资源和社会保障局'`)
  )[0]?.id;
  const system = { unitId, name: '随时可撤回的系统', classified: false, mlpsGrade: 1 };
  const registered = await crowd.want('hrss.admin', 'registerSystem', system, 'system { id }');
  const draft = { systemId: 'shown' in registered && registered.shown.id, purpose: '备用' };
  const drafted = await crowd.want('hrss.admin', 'draftApplication', draft, 'cloudRequest { id version }');
  if (!('shown' in drafted)) throw new Error(JSON.stringify(drafted));
  const { id, version } = drafted.shown;
  return { id, wish: crowd.make('hrss.admin', 'withdrawCloudRequest', { id, version }) };
}

describe('law 2 law 8 nothing is lost and nothing is doubled', () => {
  it('where the server is killed while many take steps', { timeout: 120_000 }, async () => {
    await city.sealed();
    const follower = await Follower.begin(city, 'audit.auditor');
    onTestFinished(() => follower.stop());
    await crowd.run(STEPS, () =>
      crowd.line.allowing(['SILENCE'], async () => {
        expect(await server.end('SIGKILL')).toBe('SIGKILL');
        await server.start();
      }),
    );
    expect(await crowd.verify()).toEqual([]);
    await city.sealed();
    const owed = await follower.owed();
    await expect.poll(() => follower.taken.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(owed.length);
    expect(follower.taken).toEqual(owed);
    expect(follower.lines).toBeGreaterThan(1);
    expect(crowd.line.counts['SILENCE']).toBeGreaterThan(0);
    expect(crowd.line.counts['done']).toBeGreaterThan(STEPS);
  });

  it('where it is killed between the commit and the seal', { timeout: 120_000 }, async () => {
    const sealer = await city.connect();
    try {
      await city.sealed();
      // The place of the sealer is taken: what is committed from now on waits.
      await sealer.query(`select pg_advisory_lock(hashtext('seal_journal'))`);
      await crowd.run(STEPS / 3);
      await crowd.line.allowing(['SILENCE'], async () => void (await server.end('SIGKILL')));
      const [row] = await city.sql<{ left: number }>('select count(*)::int as left from journal_unsealed');
      expect(row?.left).toBeGreaterThan(0);
    } finally {
      await sealer.end();
    }
    await server.start();
    expect(await crowd.verify()).toEqual([]);
  });

  it(
    'where the database crashes: the server is not ready until it is back, by itself',
    { timeout: 120_000 },
    async () => {
      const seen: (number | null)[] = [];
      await crowd.run(STEPS, () =>
        crowd.line.allowing(['SILENCE', 'INTERNAL'], async () => {
          await city.crashDatabase(async () => {
            while (seen.at(-1) !== 503) seen.push(await server.readiness());
          });
          while (seen.at(-1) !== 200) seen.push(await server.readiness());
        }),
      );
      expect(new Set(seen)).toEqual(new Set([503, 200]));
      expect(await crowd.verify()).toEqual([]);
      expect(crowd.line.counts['INTERNAL']).toBeGreaterThan(0);
    },
  );

  it(
    'where the server is told to stop: not ready first, what is under way is answered',
    { timeout: 120_000 },
    async () => {
      const { id, wish } = await withdrawal();
      const holder = await city.connect();
      let ended: Promise<number | string | null> | undefined;
      let late: ReturnType<Crowd['fulfil']> | undefined;
      try {
        await holder.query('begin');
        await holder.query('select from cases where id = $1 for update', [id]);
        await crowd.run(STEPS / 2, async () => {
          late = crowd.fulfil(wish);
          await expect.poll(waiting, { timeout: 20_000 }).toBe(true);
          ended = server.end('SIGTERM');
          // Whoever balances the load sends nothing more once it is not ready; until then it answers.
          await expect.poll(() => server.readiness(), { timeout: 20_000, interval: 5 }).toBe(503);
          const asked = await fetch(`${server.origin}/livez`);
          expect(asked.status).toBe(200);
          await crowd.line.holding(async () => {
            await expect.poll(() => server.readiness(), { timeout: 20_000, interval: 20 }).toBeNull();
            expect(await Promise.race([ended, pause(50, 'at work')])).toBe('at work');
            await holder.query('rollback');
            expect(await late).toMatchObject({ shown: { id, state: 'WITHDRAWN' } });
            expect(await ended).toBe(0);
            await server.start();
          });
        });
      } finally {
        await holder.end();
      }
      expect(wish.requestIds).toHaveLength(1);
      expect(await crowd.verify()).toEqual([]);
    },
  );
});

/** Whether somebody waits for what another holds. */
async function waiting(): Promise<boolean> {
  return (await city.sql('select from pg_locks where not granted')).length > 0;
}

/** Sends readings as the provider's monitoring, again and again until an answer says that they are there. */
async function monitor(readings: readonly object[], token: string): Promise<void> {
  const query =
    'mutation ($input: RecordCapacityReadingsInput!) { recordCapacityReadings(input: $input) { capacityPools { id } } }';
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input: { readings } } }),
  };
  for (;;) {
    const answer = await fetch(`${server.origin}/graphql`, init)
      .then((response) => response.json() as Promise<{ data?: unknown; errors?: unknown }>)
      .catch(() => null);
    if (answer?.data) return;
    if (answer?.errors) throw new Error(JSON.stringify(answer.errors));
  }
}

describe('CC-31a law 8 every alert is told exactly once', () => {
  it(
    'CC-31a over a year of readings, where the server is killed and whoever listens connects again at random',
    { timeout: 120_000 },
    async () => {
      const HOUR = 3_600_000;
      const random = chance(31);
      const [{ id: pool, now }] = (await city.sql<{ id: string; now: Date }>(
        `select id, house_now() as now from capacity_pools where kind = 'STORAGE_TIB'`,
      )) as [{ id: string; now: Date }];
      const year = Array.from({ length: 365 * 4 }, (_, index) => {
        const used = 62 + 14 * Math.sin((index / 365 / 4) * 40 * Math.PI) + 8 * random();
        const at = new Date(now.getTime() - (365 * 24 - index * 6) * HOUR);
        return { poolId: pool, at: at.toISOString(), used: used.toFixed(2), total: '100' };
      });
      await city.sealed();
      const token = await city.issuer.token('provider.monitor');
      const followers = [
        await Follower.begin(city, 'office.reviewer', CAPACITY_ALERTS),
        await Follower.begin(city, 'provider.operator', CAPACITY_ALERTS),
      ];
      onTestFinished(async () => void (await Promise.all(followers.map((one) => one.stop()))));
      for (let from = 0, calls = 0; from < year.length; calls += 1) {
        const size = 1 + Math.floor(random() * 60);
        const sent = monitor(year.slice(Math.max(0, from - 5), from + size), token);
        if (random() < 0.3) followers[calls % 2]?.breakOff();
        if (calls === 15) {
          await server.end('SIGKILL');
          await server.start();
        }
        await sent;
        from += size;
      }
      await city.sealed();
      const announced = await city.sql<{ id: string }>(
        `select n.id from capacity_announcements n join capacity_alerts a on a.id = n.alert_id
         where a.pool_id = '${pool}' order by n.announced_at, n.id`,
      );
      expect(announced.length).toBeGreaterThan(20);
      for (const follower of followers) {
        const owed = await follower.owed();
        await expect
          .poll(() => follower.taken.length, { timeout: 10_000 })
          .toBeGreaterThanOrEqual(owed.length);
        expect(follower.taken).toEqual(owed);
        const told = follower.events.flatMap(({ announcement }) => (announcement ? [announcement] : []));
        expect(told.map((one) => (one as { id: string }).id)).toEqual(announced.map(({ id }) => id));
        expect(follower.lines).toBeGreaterThan(3);
      }
    },
  );
});

describe('the check of the books', () => {
  it.each([
    [`update capacity_pools set allocated = allocated + 1 where kind = 'GPU'`, 'a pool gives away what'],
    [
      `update capacity_pools set reserved = reserved + 1, allocated = allocated + 1 where kind = 'GPU'`,
      'a pool reserves what',
    ],
    [
      `update cases set version = version + 1 where id = (select max(id) from cases)`,
      'a case’s version counts',
    ],
    [`update cases set state = 'TRIAL' where state = 'WITHDRAWN'`, 'a case is in the state'],
    [`update cases set closed_at = null where state = 'WITHDRAWN'`, 'a case has ended'],
    [`delete from turns where case_id = (select min(case_id) from turns)`, 'what has ended lies on no desk'],
    [
      `insert into deadlines select twin.* from deadlines d, generate_series(1, 2) n,
       jsonb_populate_record(d, jsonb_build_object('id', d.id || n, 'met_at', null, 'cancelled_at', null)) twin`,
      'of each kind one deadline',
    ],
    [
      `update application_systems set open_request_id = 'nobody' where id = (select min(id) from application_systems)`,
      'a system is occupied',
    ],
    [
      `update application_systems set placement = 'ON_CLOUD' where id = (select min(id) from application_systems)`,
      'a system runs on something',
    ],
    [
      `update materials set version = version + 1 where id = (select max(id) from materials)`,
      'the files of a kind',
    ],
    [`update idempotency_keys set result_id = null`, 'a key that is kept'],
    [
      `alter table journal_seals disable trigger user; update journal_seals set hash = repeat('1', 64) where number = 3`,
      'the chain of the journal',
    ],
    [
      `alter table journal_seals disable trigger user; delete from journal_seals where number = (select max(number) from journal_seals)`,
      'every entry of the journal',
    ],
  ])('finds %s', async (harm, law) => {
    const owner = await city.connect();
    try {
      await owner.query('begin');
      await owner.query(harm);
      expect((await discrepancies(owner)).some((fault) => fault.startsWith(law))).toBe(true);
      await owner.query('rollback');
    } finally {
      await owner.end();
    }
  });
});
