import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../../../src/kernel/procedure/index.js';
import { poolId } from '../../support/readings.js';
import { World } from '../../support/world.js';

const HOUR = 3_600_000;
const START = Date.parse('2026-03-02T00:00:00+08:00');
const HOURS = 365 * 24;

let world: World;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhengyun-parameters-'));
  // The trend is looked at elsewhere: with so many days asked of a window of so few, none is drawn.
  const file = join(folder, 'parameters.json');
  const least = { key: 'FORECAST_LEAST_DAYS', value: 365, from: '2018-06-12' };
  writeFileSync(file, JSON.stringify({ overrides: [least] }));
  world = await World.open({ PARAMETERS_FILE: file });
  await world.open.housekeeping.stop();
  await world.stopAt(new Date(START + HOURS * HOUR).toISOString());
}, 30_000);
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Reading {
  readonly poolId: string;
  readonly at: Date;
  readonly used: string;
  readonly total: string;
}

/** Episodes as they must come out: for each, the level and instant of every announcement, and when it ended. */
interface Expected {
  readonly announced: [level: string, at: number][];
  peak: number;
  over: boolean;
}

/** The rule said anew, as plainly as can be: a level is a number of percent reached. */
class Model {
  readonly episodes = new Map<string, Expected[]>();
  readonly #latest = new Map<string, number>();

  take(call: readonly Reading[]): void {
    const before = new Map(this.#latest);
    for (const one of call.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
      const at = one.at.getTime();
      if (at <= (before.get(one.poolId) ?? 0) || at === this.#latest.get(one.poolId)) continue;
      this.#latest.set(one.poolId, at);
      this.#look(one.poolId, Number(one.used), at);
    }
  }

  #look(pool: string, percent: number, at: number): void {
    const all = this.episodes.get(pool) ?? [];
    this.episodes.set(pool, all);
    const level = percent >= 85 ? 'CRITICAL' : percent >= 70 ? 'WARNING' : percent >= 65 ? 'APPROACHING' : '';
    let open = all.find(({ over }) => !over);
    if (!open && level) all.push((open = { announced: [], peak: 0, over: false }));
    if (!open) return;
    if (!level) return void (open.over = true);
    open.peak = Math.max(open.peak, percent);
    const order = ['', 'APPROACHING', 'WARNING', 'CRITICAL'];
    const highest = open.announced.at(-1)?.[0] ?? '';
    if (order.indexOf(level) > order.indexOf(highest)) open.announced.push([level, at]);
  }
}

/** What the database holds of the alerts on a pool, in the model's words. */
async function found(pool: string): Promise<Expected[]> {
  const rows = await world.sql<{ levels: string[]; instants: Date[]; peak: number; over: boolean }>(
    `select array_agg(n.level order by n.announced_at, n.id) as levels,
       array_agg(n.crossed_at order by n.announced_at, n.id) as instants,
       a.highest as peak, c.closed_at is not null as over
     from capacity_alerts a join cases c using (id) join capacity_announcements n on n.alert_id = a.id
     where a.pool_id = $1 group by a.id, c.number, c.closed_at order by c.number`,
    [pool],
  );
  return rows.map(({ levels, instants, peak, over }) => ({
    announced: levels.map((level, index) => [level, instants[index]!.getTime()]),
    peak: Math.round(peak * 10_000) / 100,
    over,
  }));
}

/** A year of a pool by the hour: a wave over the year, a ripple over the day, spikes, and hours that are missing. */
function year(pool: string, random: () => number, phase: number): Reading[] {
  return Array.from({ length: HOURS }, (_, hour) => {
    const wave = 60 + 14 * Math.sin(phase + (hour / HOURS) * 9 * Math.PI);
    const used = wave + 3 * Math.sin((hour / 24) * 2 * Math.PI) + 4 * random() + (random() < 0.002 ? 12 : 0);
    const at = new Date(START + hour * HOUR);
    return { poolId: pool, at, used: used.toFixed(2), total: '100' };
  }).filter(() => random() > 0.05);
}

describe('CC-31a a year of readings', () => {
  it('CC-31a CC-31b with gaps, repeats and disorder raises every alert exactly once, as a plain model does', async () => {
    const [seed = 0] = fc.sample(fc.integer(), { numRuns: 1, seed: 20_260_302 });
    let state = seed >>> 0;
    const random = () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
    const pools = [await poolId(world, 'COMPUTE_VCPU'), await poolId(world, 'MEMORY_GIB')];
    const readings = pools
      .flatMap((pool, index) => year(pool, random, index))
      // Each is sent within a day or so of its time: what is overtaken comes late.
      .map((reading) => ({
        reading,
        sent: reading.at.getTime() + (random() < 0.2 ? random() * 30 * HOUR : 0),
      }))
      .toSorted((a, b) => a.sent - b.sent)
      .map(({ reading }) => reading);
    const model = new Model();
    const actor = { subject: 'provider.monitor', requestId: 'replay' };
    const send = (call: readonly Reading[]) =>
      perform(world.open.house, actor, 'recordCapacityReadings', { readings: call });
    for (let from = 0; from < readings.length;) {
      const size = 1 + Math.floor(random() * 700);
      // The end of the call before comes again, as after a crash whose outcome nobody knows.
      const call = readings.slice(Math.max(0, from - Math.floor(random() * 50)), from + size);
      model.take(call);
      // Twice at once: one of them finds everything done.
      await (random() < 0.3 ? Promise.all([send(call), send(call)]) : send(call));
      from += size;
    }
    for (const pool of pools) {
      const expected = model.episodes.get(pool)!;
      expect(expected.length).toBeGreaterThan(10);
      expect(await found(pool)).toEqual(expected);
    }
    const [{ count }] = (await world.sql<{ count: number }>(
      'select count(*)::int as count from capacity_readings',
    )) as [{ count: number }];
    expect(count).toBe(readings.length);
    expect(
      await world.sql(`
        select pool_id, length, date_trunc(length, at, 'Asia/Shanghai'), min(used), max(used), count(*)::int
        from capacity_readings, (values ('hour'), ('day')) as lengths (length) group by 1, 2, 3
        except select pool_id, resolution, starts_at, minimum, maximum, count from capacity_rollups`),
    ).toEqual([]);
  }, 60_000);
});
