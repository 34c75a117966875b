import sql from 'sql-template-tag';
import { addDays, civilDateOf, startOfDay } from '../src/kernel/calendar/index.js';
import { type House, writeAsSystem } from '../src/kernel/context/index.js';
import { perform } from '../src/kernel/procedure/index.js';
import { type ResourceKind, silentPools } from '../src/modules/capacity/index.js';
import { keepHouse } from './chores.js';
import type { Happening } from './happenings.js';
import { POOLS } from './pools.js';

/** What happens to a pool in the last moments of the year, by how many moments before its end. */
interface Watched {
  /** The share in use from a moment on, in percent. */
  readonly used: Readonly<Record<number, number>>;
  /** By how many percent of itself the pool's use grew in the year before. */
  readonly grew: number;
  /** Between which moments it is without readings. */
  readonly silent?: readonly [from: number, to: number];
  /** What somebody does about its alert. */
  readonly steps?: Readonly<Record<number, keyof typeof STEPS>>;
}

/** For how many moments before the end the pools are monitored. */
const MOMENTS = 20;

/** For how many of them, the last week, every hour and not only at the moment itself. */
const HOURLY = 11;

/** How many readings one call brings. */
const MOST_AT_ONCE = 1_000;

/** Below the lowest level with all that use differs over a day, in percent. */
const HIGHEST_BEFORE = 63;

const HOUR_MS = 3_600_000;

/** One pool for every state in which an alert stands, and some at ease. */
const WATCHED: Partial<Record<ResourceKind, Watched>> = {
  COMPUTE_VCPU: { grew: 34, used: { 20: 58, 12: 61, 6: 64, 2: 71 } },
  MEMORY_GIB: { grew: 8, used: { 20: 60, 18: 72, 14: 52 } },
  STORAGE_TIB: { grew: 22, used: { 20: 66, 10: 74 }, steps: { 18: 'acknowledge' } },
  BANDWIDTH_MBPS: { grew: 15, used: { 20: 55, 12: 78 }, steps: { 11: 'acknowledge', 8: 'plan' } },
  GPU: { grew: 40, used: { 20: 87 }, steps: { 18: 'acknowledge', 12: 'plan', 3: 'complete' } },
  PUBLIC_IP: { grew: 5, used: { 20: 41 }, silent: [10, 1], steps: { 8: 'acknowledge' } },
  DATABASE_INSTANCE: { grew: 70, used: { 20: 47 }, silent: [2, 1] },
  SECURITY_SERVICE: { grew: 55, used: { 20: 57 } },
  MIDDLEWARE_INSTANCE: { grew: 2, used: { 20: 33 }, silent: [16, 13] },
};

const STEPS = {
  acknowledge: () => ['acknowledgeCapacityAlert', { remark: '已知悉,组织核实。' }],
  plan: (today: string) => [
    'planExpansion',
    { plan: '新增一组资源节点,接入现有资源池。', completeBy: addDays(today, 20) },
  ],
  complete: () => ['completeExpansion', { result: '新增节点已上线,待业务均衡后观察。' }],
} as const satisfies Record<string, (today: string) => readonly [string, object]>;

/** How the pools are monitored at the end of the year, and what comes of it. */
export function monitoringOf(house: House, moments: readonly Date[]): readonly Happening[] {
  return Array.from({ length: Math.min(MOMENTS, moments.length) }, (_, index) => {
    const back = index + 1;
    const moment = moments.length - back;
    const run = async () => {
      const at = moments[moment] as Date;
      const before = moments[moment - 1] ?? at;
      if (index === MOMENTS - 1) await reportYear(house, before);
      await report(house, back <= HOURLY ? hourly(before, at) : [at], back);
      await keepHouse(house, [silentPools]);
      for (const [kind, { steps }] of Object.entries(WATCHED)) {
        const step = steps?.[back];
        if (step) await answer(house, kind, STEPS[step](civilDateOf(moments[moment] as Date)));
      }
    };
    return { moment, opens: true, locks: false, run };
  });
}

/** The hours after an instant up to another, which is the last of them. */
function hourly(after: Date, upTo: Date): readonly Date[] {
  const hours = Math.floor((upTo.getTime() - after.getTime() - 1) / HOUR_MS);
  return Array.from(
    { length: hours + 1 },
    (_, hour) => new Date(upTo.getTime() - hour * HOUR_MS),
  ).toReversed();
}

/** Monitors the pools from the last moment on, up to the end of the year: only those are silent that shall be. */
export async function reportEnd(house: House, last: Date, end: Date): Promise<void> {
  if (last < end) await report(house, hourly(last, end), 1);
}

/** What was monitored before anything came of it: at noon, always below every level. */
async function reportYear(house: House, end: Date): Promise<void> {
  const last = civilDateOf(end);
  const instants = Array.from(
    { length: 365 },
    (_, index) => new Date(startOfDay(addDays(last, -index - 1)).getTime() + 12 * HOUR_MS),
  );
  await send(house, instants.toReversed(), ({ used, grew }, at) => {
    const first = used[MOMENTS] as number;
    const years = (end.getTime() - at.getTime()) / (365 * 24 * HOUR_MS);
    return Math.min(HIGHEST_BEFORE, first) * (1 - (grew / 100) * years);
  });
}

/** What is monitored at some instants, so many moments before the year's end. */
async function report(house: House, instants: readonly Date[], back: number): Promise<void> {
  await send(house, instants, (watched) => {
    if (isSilent(watched, back)) return null;
    const moments = Object.keys(watched.used).map(Number);
    return watched.used[Math.min(...moments.filter((from) => from >= back))] as number;
  });
}

/** Sends what the pools had in use at some instants, in percent; no reading where that is null. */
async function send(
  house: House,
  instants: readonly Date[],
  percentOf: (watched: Watched, at: Date) => number | null,
): Promise<void> {
  const pools = await asked<{ id: string; kind: ResourceKind }>(
    house,
    sql`select id, kind from capacity_pools order by kind`,
  );
  const readings = instants.flatMap((at) =>
    pools.flatMap(({ id, kind }, place) => {
      const watched = WATCHED[kind];
      const percent = watched ? percentOf(watched, at) : null;
      if (percent === null) return [];
      const [, total] = POOLS[kind];
      const used = ((percent + ripple(at, place)) * total) / 100;
      return [{ poolId: id, at, used: used.toFixed(3), total: String(total) }];
    }),
  );
  const actor = { subject: 'provider.monitor', requestId: 'seed' };
  for (let from = 0; from < readings.length; from += MOST_AT_ONCE)
    await perform(house, actor, 'recordCapacityReadings', {
      readings: readings.slice(from, from + MOST_AT_ONCE),
    });
}

/** How use differs over a day of the city, in percent of a pool: more while people work, and never the same. */
function ripple(at: Date, place: number): number {
  const hour = (at.getTime() / HOUR_MS + 8) % 24;
  const day = Math.floor(at.getTime() / HOUR_MS / 24);
  return 0.55 * Math.sin(((hour - 9) / 12) * Math.PI) + 0.25 * Math.sin(day * 2.4 + place * 1.7 + hour * 0.9);
}

function isSilent({ silent }: Watched, back: number): boolean {
  return silent !== undefined && back <= silent[0] && back >= silent[1];
}

async function answer(house: House, kind: string, [step, input]: readonly [string, object]): Promise<void> {
  const [alert] = await asked<{ id: string; version: number }>(
    house,
    sql`
      select c.id, c.version from cases c join capacity_alerts a using (id) join capacity_pools p on p.id = a.pool_id
      where p.kind = ${kind} and c.closed_at is null`,
  );
  await perform(house, { subject: 'office.reviewer', requestId: 'seed' }, step, { ...alert, ...input });
}

function asked<Row>(house: House, statement: ReturnType<typeof sql>): Promise<Row[]> {
  return writeAsSystem(house, 'seed', (into) => into.run<Row>(statement));
}
