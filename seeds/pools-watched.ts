import sql from 'sql-template-tag';
import { addDays, civilDateOf } from '../src/kernel/calendar/index.js';
import { type House, writeAsSystem } from '../src/kernel/context/index.js';
import { perform } from '../src/kernel/procedure/index.js';
import { type ResourceKind, sweepSilence } from '../src/modules/capacity/index.js';
import type { Happening } from './happenings.js';
import { POOLS } from './pools.js';

/** What happens to a pool in the last moments of the year, by how many moments before its end. */
interface Watched {
  /** The share in use from a moment on, in percent. */
  readonly used: Readonly<Record<number, number>>;
  /** Between which moments it is without readings. */
  readonly silent?: readonly [from: number, to: number];
  /** What somebody does about its alert. */
  readonly steps?: Readonly<Record<number, keyof typeof STEPS>>;
}

/** For how many moments before the end the pools are monitored. */
const MOMENTS = 20;

/** One pool for every state in which an alert stands, and some at ease. */
const WATCHED: Partial<Record<ResourceKind, Watched>> = {
  COMPUTE_VCPU: { used: { 20: 58, 12: 61, 6: 64, 2: 71 } },
  MEMORY_GIB: { used: { 20: 60, 18: 72, 14: 52 } },
  STORAGE_TIB: { used: { 20: 66, 10: 74 }, steps: { 18: 'acknowledge' } },
  BANDWIDTH_MBPS: { used: { 20: 55, 12: 78 }, steps: { 11: 'acknowledge', 8: 'plan' } },
  GPU: { used: { 20: 87 }, steps: { 18: 'acknowledge', 12: 'plan', 3: 'complete' } },
  PUBLIC_IP: { used: { 20: 41 }, silent: [10, 1], steps: { 8: 'acknowledge' } },
  DATABASE_INSTANCE: { used: { 20: 47 }, silent: [2, 1] },
  MIDDLEWARE_INSTANCE: { used: { 20: 33 }, silent: [16, 13] },
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
      await report(house, moments[moment] as Date, back);
      await sweepSilence(house, 'seed');
      for (const [kind, { steps }] of Object.entries(WATCHED)) {
        const step = steps?.[back];
        if (step) await answer(house, kind, STEPS[step](civilDateOf(moments[moment] as Date)));
      }
    };
    return { moment, opens: true, locks: false, run };
  });
}

async function report(house: House, at: Date, back: number): Promise<void> {
  const pools = await asked<{ id: string; kind: ResourceKind }>(
    house,
    sql`select id, kind from capacity_pools order by kind`,
  );
  const readings = pools.flatMap(({ id, kind }) => {
    const watched = WATCHED[kind];
    if (!watched || isSilent(watched, back)) return [];
    const since = Math.min(
      ...Object.keys(watched.used)
        .map(Number)
        .filter((from) => from >= back),
    );
    const [, total] = POOLS[kind];
    const used = ((watched.used[since] as number) * total) / 100;
    return [{ poolId: id, at, used: String(used), total: String(total) }];
  });
  await perform(house, { subject: 'provider.monitor', requestId: 'seed' }, 'recordCapacityReadings', {
    readings,
  });
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
