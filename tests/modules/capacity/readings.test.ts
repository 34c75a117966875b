import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepReadingParts } from '../../../src/modules/capacity/index.js';
import { act, alertsOn, faultsOf, poolId, record, send, type Sent } from '../../support/readings.js';
import { failedWith, World } from '../../support/world.js';

let world: World;
let cpu: string;
beforeAll(async () => {
  world = await World.open();
  cpu = await poolId(world, 'COMPUTE_VCPU');
}, 30_000);
afterAll(() => world?.close());

const at = (text: string) => `2026-03-02T${text}+08:00`;
const reading = (more: Partial<Sent> = {}): Sent => ({
  poolId: cpu,
  at: at('08:30:00'),
  used: 10,
  total: 100,
  ...more,
});
const stored = async () =>
  (await world.sql<{ count: number }>('select count(*)::int as count from capacity_readings'))[0]!.count;

interface Point {
  readonly at: string;
  readonly used: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly average: string;
  readonly count: number;
}

const pointsBetween = (from: string, to: string, resolution: string) =>
  world.ask<{ capacityPool: { readings: Point[] } }>(
    'hrss.staff',
    `query ($id: ID!, $from: DateTime!, $to: DateTime!, $resolution: ReadingResolution!) {
      capacityPool(id: $id) { readings(from: $from, to: $to, resolution: $resolution) {
        at used minimum maximum average count } } }`,
    { id: cpu, from, to, resolution },
  );

describe('CC-31a readings', () => {
  it('CC-31a are taken from the provider’s monitoring alone', async () => {
    for (const login of ['provider.operator', 'office.reviewer', 'hrss.admin'])
      expect(failedWith(await send(world, [reading()], login))).toBe('FORBIDDEN');
    expect(await stored()).toBe(0);
  });

  it('CC-31a are refused by their place in the call, with nothing stored', async () => {
    const wrong: [Partial<Sent>, string][] = [
      [{ poolId: 'cpl_unknown' }, 'poolId'],
      [{ used: -1 }, 'used'],
      [{ used: 101 }, 'used'],
      [{ used: 0, total: 0 }, 'total'],
      [{ used: 1, total: 2_000_000_000 }, 'total'],
      [{ at: at('09:30:00') }, 'at'],
      [{ at: '2023-12-31T09:00:00+08:00' }, 'at'],
    ];
    for (const [more, field] of wrong) {
      const readings = [reading(), reading({ at: at('08:31:00'), ...more })];
      expect(faultsOf(await send(world, readings))).toEqual([`input.readings.1.${field}`]);
    }
    const mixed = [
      reading({ used: 5, total: 3 }),
      reading({ at: at('08:31:00') }),
      reading({ at: at('23:00:00') }),
    ];
    expect(faultsOf(await send(world, mixed))).toEqual(['input.readings.0.used', 'input.readings.2.at']);
    const many = Array.from({ length: 1_001 }, (_, index) =>
      reading({ at: new Date(Date.parse(at('08:00:00')) + index).toISOString() }),
    );
    expect(faultsOf(await send(world, many))).toEqual(['input.readings']);
    expect(await stored()).toBe(0);
    expect(await world.sql('select id from capacity_pools where measured_at is not null')).toEqual([]);
  });

  it('CC-31a sent again change nothing; another figure for a known instant is refused, wherever it stands', async () => {
    const two = [reading(), reading({ at: at('08:31:00'), used: 12.5 })];
    await record(world, two);
    await record(world, [...two, two[1]!]);
    expect(await stored()).toBe(2);
    const other = [reading({ at: at('08:32:00') }), reading({ used: 11 })];
    expect(faultsOf(await send(world, other))).toEqual(['input.readings.1.at']);
    const within = [reading({ at: at('08:33:00') }), reading({ at: at('08:33:00'), total: 99 })];
    expect(faultsOf(await send(world, within))).toEqual(['input.readings.1.at']);
    expect(await stored()).toBe(2);
    const [hour] = await world.sql(`select sum, count from capacity_rollups where resolution = 'hour'`);
    expect(hour).toEqual({ sum: 22.5, count: 2 });
  });

  it('CC-31a show in the pool at the latest instant, whatever came last', async () => {
    await record(world, [reading({ at: at('08:29:00'), used: 50 })]);
    const { capacityPool } = await world.get<{ capacityPool: unknown }>(
      'hrss.staff',
      '{ capacityPool(id: "' +
        cpu +
        '") { measuredAt used utilisation allocatedShare level forecast { madeOn } } }',
    );
    expect(capacityPool).toEqual({
      measuredAt: at('08:31:00'),
      used: '12.5',
      utilisation: '0.125',
      allocatedShare: '0',
      level: 'NORMAL',
      forecast: null,
    });
  });

  it('CC-31a hours and days are those of the readings, late ones included, over months that had no part yet', async () => {
    const late = ['2025-07-31T23:59:59+08:00', '2025-08-01T00:00:00+08:00', '2025-08-01T07:59:59.999+08:00'];
    await record(
      world,
      [late[2]!, late[0]!, late[1]!].map((instant, index) => reading({ at: instant, used: 20 + index })),
    );
    const figures = { minimum: '20', maximum: '22', average: '21' };
    const day = await pointsBetween('2025-08-01T00:00:00+08:00', '2025-08-02T00:00:00+08:00', 'DAY');
    expect(day.data?.capacityPool.readings).toEqual([
      { at: '2025-08-01T00:00:00+08:00', used: '20', ...figures, count: 2 },
    ]);
    const hours = await pointsBetween('2025-07-31T00:00:00+08:00', '2025-08-02T00:00:00+08:00', 'HOUR');
    expect(hours.data?.capacityPool.readings.map((point) => [point.at, point.used, point.count])).toEqual([
      ['2025-07-31T23:00:00+08:00', '21', 1],
      ['2025-08-01T00:00:00+08:00', '22', 1],
      ['2025-08-01T07:00:00+08:00', '20', 1],
    ]);
    const raw = await pointsBetween(late[1]!, late[2]!, 'RAW');
    expect(raw.data?.capacityPool.readings.map((point) => [point.at, point.used])).toEqual([[late[1], '22']]);
    // What the rollups hold is what the readings come to.
    const wrong = await world.sql(`
      select pool_id, length, date_trunc(length, at, 'Asia/Shanghai'), min(used), max(used), sum(used), count(*)::int
      from capacity_readings, (values ('hour'), ('day')) as lengths (length) group by 1, 2, 3
      except select pool_id, resolution, starts_at, minimum, maximum, sum, count from capacity_rollups`);
    expect(wrong).toEqual([]);
  });

  it('CC-31a answer 2,000 points at most, and say what to ask for instead', async () => {
    const start = Date.parse('2026-01-01T00:00:00+08:00');
    for (let call = 0; call < 3; call += 1)
      await record(
        world,
        Array.from({ length: 667 }, (_, index) =>
          reading({ at: new Date(start + (call * 667 + index) * 60_000).toISOString() }),
        ),
      );
    const [from, to] = ['2026-01-01T00:00:00+08:00', '2026-01-03T00:00:00+08:00'];
    const { errors } = await pointsBetween(from, to, 'RAW');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path: 'from' }] });
    expect(errors?.[0]?.extensions.issues?.[0]?.message).toContain('HOUR or DAY');
    expect((await pointsBetween(from, to, 'HOUR')).data?.capacityPool.readings).toHaveLength(34);
    expect(failedWith(await pointsBetween(to, from, 'DAY'))).toBe('BAD_USER_INPUT');
  });
});

describe('CC-31a retention', () => {
  it('CC-31a months past it are dropped, months ahead are made, and the rollups stay', async () => {
    const parts = async () =>
      (
        await world.sql<{ name: string }>(
          `select relname as name from pg_class where relnamespace = 'readings'::regnamespace and relkind = 'r' order by 1`,
        )
      ).map(({ name }) => name);
    expect(await parts()).toEqual(['month_2025_07', 'month_2025_12', 'month_2026_01', 'month_2026_03']);
    const { house } = world.open;
    await keepReadingParts(house, 'test');
    expect(await parts()).toEqual([
      'month_2025_07',
      'month_2025_12',
      'month_2026_01',
      'month_2026_03',
      'month_2026_04',
      'month_2026_05',
    ]);
    const rollups = 'select count(*) from capacity_rollups';
    const before = await world.sql(rollups);
    await world.stopAt('2027-07-31T07:59:59+08:00');
    await keepReadingParts(house, 'test');
    expect(await parts()).toContain('month_2025_07');
    await world.stopAt('2027-08-01T08:00:00+08:00');
    await keepReadingParts(house, 'test');
    expect((await parts())[0]).toBe('month_2025_12');
    expect(await world.sql(rollups)).toEqual(before);
    await world.stopAt('2026-03-02T09:05:00+08:00');
    await world.goOn();
  });
});

describe('CC-31a silence', () => {
  it('CC-31a a pool without readings for an hour is an alert of its own kind, which the next reading ends', async () => {
    const gpu = await poolId(world, 'GPU');
    const silences = async () => (await alertsOn(world, gpu)).filter(({ kind }) => kind === 'SILENCE');
    const now = at('09:00:00');
    await record(world, [reading({ poolId: gpu, at: now })]);
    await world.moveTo(at('09:59:00'));
    expect(await silences()).toEqual([]);
    await world.moveTo(at('10:00:30'));
    await world.open.housekeeping.runNow();
    const [silence] = await silences();
    expect(silence).toMatchObject({
      state: 'RAISED',
      level: null,
      announcements: [],
      waitingFor: 'PROVIDER',
    });
    expect(await act(world, 'office.reviewer', 'acknowledgeCapacityAlert', silence!)).toEqual([]);
    const [known] = await silences();
    const explanation = { explanation: '采集服务器更换中。' };
    const plan = { plan: '扩容', completeBy: '2026-04-01' };
    expect(await act(world, 'office.reviewer', 'planExpansion', known!, plan)).toEqual(['NOT_IN_PROCEDURE']);
    expect(await act(world, 'provider.operator', 'explainSilence', known!, explanation)).toEqual([]);
    // What was measured as long ago is as silent as nothing.
    await record(world, [reading({ poolId: gpu, at: at('09:00:10') })]);
    expect((await silences())[0]).toMatchObject({ state: 'ACKNOWLEDGED' });
    await record(world, [reading({ poolId: gpu, at: at('09:58:00') })]);
    expect(await silences()).toMatchObject([{ state: 'RESOLVED' }]);
  });
});
