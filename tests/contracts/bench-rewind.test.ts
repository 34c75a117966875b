import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { alertsOn, poolId, record } from '../support/readings.js';
import { execute } from '../support/roles.js';
import { World } from '../support/world.js';

const REWIND = readFileSync(join(import.meta.dirname, '../bench/data/rewind.sql'), 'utf8');

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

it('CC-31a what the benchmark takes back includes alerts that housekeeping raised beside what was measured', async () => {
  const pool = await poolId(world, 'GPU');
  const books = () =>
    world.sql(
      `select (select json_agg(p order by p.id) from capacity_pools p) as pools, (select count(*) from cases) as cases,
         (select count(*) from turns) as turns, (select count(*) from capacity_alerts) as alerts,
         (select count(*) from deadlines) as deadlines`,
    );
  const before = await books();
  await record(world, [{ poolId: pool, at: '2026-03-02T09:00:00+08:00', used: 80, total: 100 }]);
  await world.moveTo('2026-03-02T10:01:00+08:00');
  await world.open.housekeeping.runNow();
  expect((await alertsOn(world, pool)).map(({ kind }) => kind)).toEqual(['UTILISATION', 'SILENCE']);
  await world.open.housekeeping.stop();
  const superuser = new URL(inject('superuserUrl'));
  superuser.pathname = world.database.name;
  await execute(
    superuser.href,
    'create schema bench',
    `create function bench.today() returns timestamptz language sql immutable
       as $$ select '2026-03-02T00:00:00+08:00'::timestamptz $$`,
    `begin; ${REWIND} commit`,
  );
  expect(await books()).toEqual(before);
  expect(await alertsOn(world, pool)).toEqual([]);
});
