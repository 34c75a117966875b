import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../../support/application.js';
import { act, type AlertView, alertsOn, poolId, record, send } from '../../support/readings.js';
import { World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

/** The instant so many minutes after the beginning of the world. */
const minute = (minutes: number) =>
  new Date(Date.parse('2026-03-02T08:40:00+08:00') + minutes * 60_000).toISOString();

/** Sends shares of a pool, in percent, a minute apart from a minute on. */
async function percent(kind: string, from: number, ...shares: readonly number[]): Promise<AlertView[]> {
  const id = await poolId(world, kind);
  const readings = shares.map((used, index) => ({ poolId: id, at: minute(from + index), used, total: 100 }));
  await record(world, readings);
  return alertsOn(world, id);
}

const levels = ({ announcements }: AlertView) => announcements.map(({ level }) => level);

describe('CC-31a the levels', () => {
  it('CC-31a below 65 % nothing is raised, at 65 % the approach is, at 70 % the warning, in one case', async () => {
    expect(await percent('COMPUTE_VCPU', 0, 10, 64.99)).toEqual([]);
    const [approach] = await percent('COMPUTE_VCPU', 2, 65);
    expect(approach).toMatchObject({
      kind: 'UTILISATION',
      state: 'RAISED',
      level: 'APPROACHING',
      cause: 'USE',
      peak: '0.65',
      waitingFor: 'OFFICE',
      closedAt: null,
      announcements: [{ level: 'APPROACHING', cause: 'USE', share: '0.65', crossedAt: expect.any(String) }],
      currentDeadline: { kind: 'ACKNOWLEDGEMENT', status: 'RUNNING', dueAt: '2026-03-04T00:00:00+08:00' },
    });
    expect(approach?.timeline.nodes).toEqual([{ step: 'raiseCapacityAlert', personName: null, party: null }]);
    const [still] = await percent('COMPUTE_VCPU', 3, 69.99);
    expect(still).toMatchObject({ level: 'APPROACHING', peak: '0.6999', version: approach?.version });
    const alerts = await percent('COMPUTE_VCPU', 4, 70);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({ level: 'WARNING', state: 'RAISED', peak: '0.7' });
    expect(levels(alerts[0]!)).toEqual(['APPROACHING', 'WARNING']);
  });

  it('CC-31a each level is announced once in an episode, however often it is crossed', async () => {
    const [alert] = await percent('COMPUTE_VCPU', 5, 66, 71, 65, 90, 66, 88, 70);
    expect(levels(alert!)).toEqual(['APPROACHING', 'WARNING', 'CRITICAL']);
    expect(alert).toMatchObject({ level: 'CRITICAL', peak: '0.9' });
  });

  it('CC-31a CC-31b only below the release level it is resolved, and the next approach is another case', async () => {
    const [open] = await percent('COMPUTE_VCPU', 12, 65);
    expect(open).toMatchObject({ state: 'RAISED', closedAt: null });
    const [closed] = await percent('COMPUTE_VCPU', 13, 64.99);
    expect(closed).toMatchObject({ state: 'RESOLVED', waitingFor: null, closedAt: expect.any(String) });
    const alerts = await percent('COMPUTE_VCPU', 14, 75);
    expect(alerts.map(({ state }) => state)).toEqual(['RESOLVED', 'RAISED']);
    // The approach was leapt over.
    expect(levels(alerts[1]!)).toEqual(['WARNING']);
  });

  it('CC-31a late readings raise, announce and resolve nothing', async () => {
    const id = await poolId(world, 'COMPUTE_VCPU');
    const before = await alertsOn(world, id);
    const late = [13.2, 13.4, 13.6].map((at, index) => ({
      poolId: id,
      at: minute(at),
      total: 100,
      used: [99, 10, 99][index] as number,
    }));
    await record(world, late);
    expect(await alertsOn(world, id)).toEqual(before);
    await record(world, [{ poolId: id, at: minute(15), used: 20, total: 100 }]);
    expect((await alertsOn(world, id)).map(({ state }) => state)).toEqual(['RESOLVED', 'RESOLVED']);
  });

  it('CC-31a a whole episode within one call, in disorder, is one case with its levels in their order', async () => {
    const id = await poolId(world, 'MEMORY_GIB');
    const shares = [50, 66, 72, 68, 86, 60];
    const readings = shares.map((used, index) => ({ poolId: id, at: minute(index), used, total: 100 }));
    await record(world, readings.toReversed());
    const alerts = await alertsOn(world, id);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({ state: 'RESOLVED', level: 'CRITICAL', peak: '0.86' });
    expect(levels(alerts[0]!)).toEqual(['APPROACHING', 'WARNING', 'CRITICAL']);
    await record(world, readings);
    expect(await alertsOn(world, id)).toEqual(alerts);
  });

  it('CC-31a the office and the provider see it, and what to do next; a unit does not', async () => {
    const [alert] = await percent('GPU', 0, 80);
    const id = await poolId(world, 'GPU');
    expect(alert?.nextSteps).toEqual([{ step: 'acknowledgeCapacityAlert', open: true }]);
    expect(await alertsOn(world, id, 'provider.operator')).toHaveLength(1);
    expect(await alertsOn(world, id, 'hrss.admin')).toEqual([]);
    expect(await alertsOn(world, id, 'authority.planner')).toEqual([]);
    const { viewer } = await world.get<{ viewer: { inbox: { nodes: { id: string }[] } } }>(
      'office.reviewer',
      '{ viewer { inbox(first: 100, filter: { procedures: [CAPACITY_ALERT] }) { nodes { id } } } }',
    );
    expect(viewer.inbox.nodes).toEqual([{ id: alert?.id }]);
  });

  it('CC-31a two calls at once raise one case', async () => {
    const id = await poolId(world, 'STORAGE_TIB');
    const one = (at: number, used: number) => send(world, [{ poolId: id, at: minute(at), used, total: 100 }]);
    const answers = await Promise.all([
      one(1, 70),
      one(2, 71),
      one(3, 86),
      one(2, 71),
      one(4, 72),
      one(1, 70),
    ]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const alerts = await alertsOn(world, id);
    expect(alerts).toHaveLength(1);
    expect(new Set(levels(alerts[0]!)).size).toBe(alerts[0]!.announcements.length);
  });
});

describe('CC-31a allocation', () => {
  it('CC-31a what is granted raises an alert of its own cause, and what is given back resolves it', async () => {
    const gpu = await poolId(world, 'BANDWIDTH_MBPS');
    const lines = [{ kind: 'BANDWIDTH_MBPS', specification: '互联网带宽', quantity: 3_500 }];
    const two = [
      await (await Application.draft(world, { lines })).reach('ADMITTED'),
      await (await Application.draft(world, { lines })).reach('ADMITTED'),
    ] as const;
    await two[0].take('office.reviewer', 'approveCloudRequest', { opinion: '同意。' });
    expect(await alertsOn(world, gpu)).toEqual([]);
    await Promise.all([
      two[1].take('office.reviewer', 'approveCloudRequest', { opinion: '同意。' }),
      record(world, [{ poolId: gpu, at: minute(1), used: 69, total: 100 }]),
    ]);
    const [alert, ...others] = await alertsOn(world, gpu);
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ level: 'WARNING', cause: 'ALLOCATION', peak: '0.7', state: 'RAISED' });
    await record(world, [{ poolId: gpu, at: minute(2), used: 10, total: 100 }]);
    expect(await alertsOn(world, gpu)).toMatchObject([{ state: 'RAISED' }]);
    // Whoever gives back need not see the alert.
    await two[1].take('hrss.admin', 'cancelCloudRequest', { reason: '项目取消。' });
    const [resolved] = await alertsOn(world, gpu);
    expect(resolved).toMatchObject({ state: 'RESOLVED' });
    expect(resolved?.timeline.nodes.at(-1)).toEqual({
      step: 'resolveCapacityAlert',
      personName: null,
      party: null,
    });
  });
});

describe('CC-31b the expansion', () => {
  it('CC-31b is acknowledged, planned and completed by the office, within its periods', async () => {
    const id = await poolId(world, 'PUBLIC_IP');
    let [alert] = await percent('PUBLIC_IP', 0, 90);
    const now = async () => ([alert] = await alertsOn(world, id));
    expect(await act(world, 'provider.operator', 'acknowledgeCapacityAlert', alert!)).toEqual(['FORBIDDEN']);
    expect(
      await act(world, 'office.reviewer', 'planExpansion', alert!, {
        plan: '扩容',
        completeBy: '2026-04-01',
      }),
    ).toEqual(['WRONG_STATE']);
    expect(
      await act(world, 'office.reviewer', 'acknowledgeCapacityAlert', alert!, { remark: '收到。' }),
    ).toEqual([]);
    await now();
    expect(alert).toMatchObject({ state: 'ACKNOWLEDGED', currentDeadline: { kind: 'EXPANSION_PLAN' } });
    const plan = { plan: '新增两个地址段。', completeBy: '2026-03-01' };
    expect(await act(world, 'office.reviewer', 'planExpansion', alert!, plan)).toEqual(['PLANNED_IN_PAST']);
    plan.completeBy = '2026-03-20';
    expect(await act(world, 'office.reviewer', 'planExpansion', alert!, plan)).toEqual([]);
    await now();
    expect(alert).toMatchObject({ state: 'EXPANDING', currentDeadline: { kind: 'EXPANSION' } });
    const done = { result: '已新增。', total: 512 };
    expect(await act(world, 'office.reviewer', 'completeExpansion', alert!, done)).toEqual(['NOT_EXPANDED']);
    expect(
      await act(world, 'office.reviewer', 'completeExpansion', alert!, { ...done, total: 1024 }),
    ).toEqual([]);
    await now();
    expect(alert).toMatchObject({ state: 'EXPANDED', closedAt: null });
    expect(await world.sql('select total from capacity_pools where id = $1', [id])).toEqual([
      { total: 1024 },
    ]);
    await record(world, [{ poolId: id, at: minute(2), used: 90, total: 200 }]);
    await now();
    expect(alert).toMatchObject({ state: 'RESOLVED' });
    const taken = alert?.timeline.nodes.map(({ step, party }) => `${step} ${party}`);
    expect(new Set(taken)).toEqual(
      new Set([
        'raiseCapacityAlert null',
        'acknowledgeCapacityAlert OFFICE',
        'planExpansion OFFICE',
        'completeExpansion OFFICE',
        'resolveCapacityAlert null',
      ]),
    );
  });

  it('CC-31b no client takes the steps of the system', async () => {
    const [alert] = await percent('GPU', 1, 81);
    const { id, version } = alert!;
    const answer = await world.ask(
      'office.reviewer',
      'mutation { resolveCapacityAlert(input: {}) { capacityAlert { id } } }',
    );
    expect(answer.errors?.[0]?.message).toContain('resolveCapacityAlert');
    expect((await alertsOn(world, await poolId(world, 'GPU')))[0]).toMatchObject({ id, version });
  });

  it('CC-31b an unanswered alert goes to the authority', async () => {
    const id = await poolId(world, 'GPU');
    await world.moveTo('2026-03-05T09:00:00+08:00');
    const [alert] = await alertsOn(world, id, 'authority.planner');
    expect(alert?.currentDeadline).toMatchObject({ kind: 'ACKNOWLEDGEMENT', status: 'OVERDUE' });
  });
});

describe('CC-31a the trend', () => {
  it('CC-31a an approach forecast within 30 days opens the case below every level, until it is 45 days off', async () => {
    const pool = await poolId(world, 'DATABASE_INSTANCE');
    const day = (before: number) =>
      new Date(Date.parse('2026-03-02T08:30:00+08:00') - before * 86_400_000).toISOString();
    const readings = Array.from({ length: 30 }, (_, index) => ({
      poolId: pool,
      at: day(30 - index),
      used: 30 + index,
      total: 100,
    }));
    await record(world, readings.slice(0, 14));
    expect((await alertsOn(world, pool)).filter(({ kind }) => kind === 'UTILISATION')).toEqual([]);
    // The first reading of a day has the trend drawn by the days before it.
    await record(world, readings.slice(14));
    const alert = (await alertsOn(world, pool)).find(({ kind }) => kind === 'UTILISATION');
    expect(alert).toMatchObject({ level: 'APPROACHING', cause: 'FORECAST', peak: '0.59' });
    const { capacityPool } = await world.get<{ capacityPool: unknown }>(
      'hrss.staff',
      `{ capacityPool(id: "${pool}") { level forecast { madeOn reachesWarningOn confidence } } }`,
    );
    expect(capacityPool).toMatchObject({
      level: 'APPROACHING',
      forecast: { madeOn: '2026-03-01', reachesWarningOn: '2026-03-12' },
    });
    // The same trend and ever larger pools: 41 days ahead the alert stays, 47 days ahead it goes.
    const stays = async (before: number, total: number) => {
      await record(world, [{ poolId: pool, at: day(before), used: 60 - before, total }]);
      // Days that are past are silence too.
      return (await alertsOn(world, pool)).filter(({ kind }) => kind === 'UTILISATION');
    };
    expect(await stays(0, 144)).toMatchObject([{ state: 'RAISED' }]);
    expect(await stays(-1, 154)).toMatchObject([{ state: 'RESOLVED' }]);
  });
});
