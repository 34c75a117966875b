import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../../support/application.js';
import { poolId } from '../../support/readings.js';
import { type Answer, failedWith, refusalsOf, World } from '../../support/world.js';

const CIVIL = { admin: 'riverside.civil.admin', unit: '江滨区民政局' };

let world: World;
/** A system of 人社局 with processors, and one of 江滨区民政局 with GPUs. */
let hrss: Application;
let civil: Application;

beforeAll(async () => {
  world = await World.open();
  hrss = await (await Application.draft(world)).reach('TESTING');
  const lines = [{ kind: 'GPU', specification: '推理卡', quantity: 2 }];
  civil = await (await Application.draft(world, { ...CIVIL, lines })).reach('TESTING');
}, 60_000);
afterAll(() => world?.close());

interface FaultView {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly title: string;
  readonly waitingFor: string | null;
  readonly closedAt: string | null;
  readonly restoredAt: string | null;
  readonly expectedAt: string | null;
  readonly cause: string | null;
  readonly impacts: readonly { pool: { kind: string } | null; system: { id: string } | null }[];
  readonly affectedUnits: { totalCount: number; nodes: readonly { unit: { name: string } }[] };
  readonly deadlines: readonly { kind: string; status: string; dueAt: string; party: string }[];
  readonly timeline: { nodes: readonly { step: string | null; remark: string | null }[] };
}

const FAULT = `id version state title waitingFor closedAt restoredAt expectedAt cause
  impacts { pool { kind } system { id } } affectedUnits(first: 100) { totalCount nodes { unit { name } } }
  deadlines { kind status dueAt party } timeline(first: 50) { nodes { step remark } }`;

/** Takes a step on a fault; the opening one has no fault yet. */
function step(
  login: string,
  name: string,
  input: Readonly<Record<string, unknown>>,
  on: Partial<Pick<FaultView, 'id' | 'version'>> = {},
): Promise<Answer<Record<string, { faultNotice: FaultView }>>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const known = on.id === undefined ? {} : { id: on.id, version: on.version };
  return world.ask(
    login,
    `mutation ($input: ${type}!) { ${name}(input: $input) { faultNotice { ${FAULT} } } }`,
    { input: { ...known, ...input } },
  );
}

/** The same, for steps that must succeed. */
async function taken(...args: Parameters<typeof step>): Promise<FaultView> {
  const { data, errors } = await step(...args);
  const fault = data?.[args[1]]?.faultNotice;
  if (!fault) throw new Error(JSON.stringify(errors, null, 2));
  return fault;
}

const described = {
  title: '核心交换机故障',
  description: '部分云主机网络中断。',
  beganAt: '2026-03-02T08:50:00+08:00',
};

/** A fault as somebody sees it; null where they do not. */
async function seen(login: string, { id }: Pick<FaultView, 'id'>): Promise<FaultView | null> {
  const { faultNotice } = await world.get<{ faultNotice: FaultView | null }>(
    login,
    `query ($id: ID!) { faultNotice(id: $id) { ${FAULT} } }`,
    { id },
  );
  return faultNotice;
}

/** The titles of the faults that somebody finds. */
async function titles(login: string, filter: object = {}): Promise<readonly string[]> {
  const { faultNotices } = await world.get<{ faultNotices: { nodes: { title: string }[] } }>(
    login,
    `query ($filter: FaultNoticeFilter) { faultNotices(first: 100, filter: $filter, orderBy: OPENED_AT_ASC) {
      nodes { title } } }`,
    { filter },
  );
  return faultNotices.nodes.map(({ title }) => title);
}

const counted = async () =>
  (
    await world.sql(
      `select (select count(*)::int from fault_notices) as faults, (select count(*)::int from fault_impacts) as impacts,
         (select count(*)::int from affected_units) as units, (select count(*)::int from cases) as cases`,
    )
  )[0];

describe('CC-31c a fault', () => {
  it('CC-31c is announced by the provider alone, with something that it affects, and not ahead of time', async () => {
    const before = await counted();
    const named = { ...described, systemIds: [hrss.systemId] };
    for (const login of ['office.reviewer', 'hrss.admin', 'authority.planner'])
      expect(failedWith(await step(login, 'announceFault', named))).toBe('FORBIDDEN');
    expect(refusalsOf(await step('provider.monitor', 'announceFault', described))).toEqual([
      { code: 'NOTHING_AFFECTED', path: 'input.poolIds', provision: 'CC-31c' },
    ]);
    const gpu = await poolId(world, 'GPU');
    const bare = await Application.draft(world, { materials: [] });
    const wrong = await step('provider.operator', 'announceFault', {
      ...described,
      beganAt: '2026-03-03T00:00:00+08:00',
      poolIds: [gpu, 'cpl_none'],
      systemIds: [hrss.systemId, 'sys_none', bare.systemId],
    });
    expect(refusalsOf(wrong)).toEqual([
      { code: 'UNKNOWN_POOL', path: 'input.poolIds.1', provision: 'CC-31c' },
      { code: 'SYSTEM_NOT_ON_CLOUD', path: 'input.systemIds.1', provision: 'CC-31c' },
      { code: 'SYSTEM_NOT_ON_CLOUD', path: 'input.systemIds.2', provision: 'CC-31c' },
      { code: 'AHEAD_OF_CLOCK', path: 'input.beganAt', provision: 'CC-31c' },
    ]);
    const after = (await counted()) as { cases: number };
    expect({ ...after, cases: after.cases - 1 }).toEqual(before);
  });

  it('CC-31c CC-36 is seen at once by the office and each unit affected, and a unit knows of itself alone', async () => {
    const systemIds = [hrss.systemId, civil.systemId, hrss.systemId];
    const fault = await taken('provider.monitor', 'announceFault', { ...described, systemIds });
    expect(fault).toMatchObject({
      state: 'ANNOUNCED',
      waitingFor: 'PROVIDER',
      affectedUnits: { totalCount: 2 },
      deadlines: [{ kind: 'FAULT_PROGRESS', party: 'PROVIDER', dueAt: '2026-03-04T00:00:00+08:00' }],
    });
    expect(fault.impacts).toHaveLength(2);
    expect((await seen('office.reviewer', fault))?.affectedUnits.totalCount).toBe(2);
    for (const [login, own, unit] of [
      ['hrss.staff', hrss, '市人力资源和社会保障局'],
      ['riverside.civil.admin', civil, CIVIL.unit],
    ] as const) {
      const view = await seen(login, fault);
      expect(view?.impacts).toEqual([{ pool: null, system: { id: own.systemId } }]);
      expect(view?.affectedUnits).toEqual({ totalCount: 1, nodes: [{ unit: { name: unit } }] });
      expect(view?.timeline.nodes).toEqual([{ step: 'announceFault', remark: described.description }]);
      expect(await titles(login, { systemId: own.systemId })).toEqual([described.title]);
    }
    expect(await titles('hrss.staff', { systemId: civil.systemId })).toEqual([]);
    for (const login of ['riverside.admin', 'authority.planner', 'finance.officer'])
      expect(await titles(login)).toEqual([]);
    const { viewer } = await world.get<{ viewer: { inbox: { nodes: { id: string }[] } } }>(
      'provider.operator',
      '{ viewer { inbox(first: 100, filter: { procedures: [FAULT] }) { nodes { id } } } }',
    );
    expect(viewer.inbox.nodes).toEqual([{ id: fault.id }]);
  });

  it('CC-31c tells whoever has resources from a pool, and what is added tells more units and takes none away', async () => {
    const cpu = await poolId(world, 'COMPUTE_VCPU');
    const gpu = await poolId(world, 'GPU');
    let fault = await taken('provider.operator', 'announceFault', {
      ...described,
      title: '存储链路故障',
      poolIds: [cpu],
    });
    expect(await seen('hrss.staff', fault)).toMatchObject({ impacts: [{ pool: { kind: 'COMPUTE_VCPU' } }] });
    expect(await seen('riverside.civil.admin', fault)).toBeNull();
    expect(refusalsOf(await step('provider.operator', 'widenFault', { remark: '无' }, fault))).toEqual([
      { code: 'NOTHING_AFFECTED', path: 'input.poolIds', provision: 'CC-31c' },
    ]);
    fault = await taken('provider.operator', 'widenFault', { poolIds: [gpu], remark: '影响扩大。' }, fault);
    expect(fault).toMatchObject({ state: 'ANNOUNCED', affectedUnits: { totalCount: 2 } });
    expect((await seen('riverside.civil.admin', fault))?.impacts).toHaveLength(2);
    const again = { poolIds: [gpu, cpu], systemIds: [civil.systemId] };
    fault = await taken('provider.monitor', 'widenFault', again, fault);
    expect(fault.impacts.map(({ pool, system }) => pool?.kind ?? system?.id)).toEqual([
      'COMPUTE_VCPU',
      'GPU',
      civil.systemId,
    ]);
    expect(fault.affectedUnits.totalCount).toBe(2);
    // What was under way goes on.
    expect(fault.deadlines.map(({ kind, status }) => [kind, status])).toEqual([
      ['FAULT_PROGRESS', 'RUNNING'],
    ]);
  });

  it('CC-31c is followed to its end: progress anew each time, restoration, relapse, final report', async () => {
    let fault = await taken('provider.operator', 'announceFault', {
      ...described,
      title: '数据库故障',
      expectedAt: '2026-03-02T12:00:00+08:00',
      systemIds: [hrss.systemId],
    });
    const by = async (name: string, input: Readonly<Record<string, unknown>>) =>
      (fault = await taken('provider.operator', name, input, fault));
    expect(failedWith(await step('hrss.admin', 'reportFaultProgress', { progress: '好了吗' }, fault))).toBe(
      'FORBIDDEN',
    );
    expect(await by('reportFaultProgress', { progress: '已定位。' })).toMatchObject({ state: 'HANDLING' });
    expect(fault.expectedAt).toBe('2026-03-02T12:00:00+08:00');
    await by('reportFaultProgress', { progress: '切换备机。', expectedAt: '2026-03-02T13:00:00+08:00' });
    expect(fault.expectedAt).toBe('2026-03-02T13:00:00+08:00');
    expect(fault.deadlines.map(({ status }) => status)).toEqual(['MET', 'MET', 'RUNNING']);
    for (const [restoredAt, code] of [
      ['2026-03-02T08:49:59+08:00', 'ENDED_BEFORE_BEGAN'],
      ['2026-03-02T23:00:00+08:00', 'AHEAD_OF_CLOCK'],
    ] as const)
      expect(refusalsOf(await step('provider.operator', 'restoreService', { restoredAt }, fault))).toEqual([
        { code, path: 'input.restoredAt', provision: 'CC-31c' },
      ]);
    await by('restoreService', { restoredAt: '2026-03-02T08:58:00+08:00' });
    expect(fault).toMatchObject({
      state: 'RESTORED',
      restoredAt: '2026-03-02T08:58:00+08:00',
      expectedAt: null,
    });
    await by('reopenFault', { reason: '再次中断。' });
    expect(fault).toMatchObject({ state: 'HANDLING', restoredAt: null });
    await by('restoreService', { restoredAt: '2026-03-02T08:59:00+08:00', remark: '已稳定。' });
    expect(fault.deadlines.at(-1)).toMatchObject({
      kind: 'FAULT_REPORT',
      dueAt: '2026-03-10T00:00:00+08:00',
    });
    expect(
      failedWith(await step('provider.monitor', 'closeFault', { cause: '-', measures: '-' }, fault)),
    ).toBe('FORBIDDEN');
    await by('closeFault', { cause: '控制器固件缺陷。', measures: '升级固件,增加巡检。' });
    const told = await seen('hrss.staff', fault);
    expect(told).toMatchObject({ state: 'CLOSED', cause: '控制器固件缺陷。', closedAt: expect.any(String) });
    expect(told?.timeline.nodes.map(({ remark }) => remark)).toEqual([
      described.description,
      '已定位。',
      '切换备机。',
      null,
      '再次中断。',
      '已稳定。',
      '控制器固件缺陷。',
    ]);
  });

  it('CC-31c announced in error is withdrawn with its reason, which whoever was told sees', async () => {
    const systemIds = [hrss.systemId];
    let fault = await taken('provider.monitor', 'announceFault', { ...described, title: '误报', systemIds });
    expect(failedWith(await step('provider.operator', 'withdrawFault', {}, fault))).toBe('BAD_USER_INPUT');
    expect(failedWith(await step('provider.operator', 'withdrawFault', { reason: '  ' }, fault))).toBe(
      'BAD_USER_INPUT',
    );
    expect(await seen('hrss.staff', fault)).toMatchObject({ state: 'ANNOUNCED', version: fault.version });
    fault = await taken('provider.operator', 'withdrawFault', { reason: '探针误报。' }, fault);
    expect(await seen('hrss.staff', fault)).toMatchObject({
      state: 'WITHDRAWN',
      waitingFor: null,
      timeline: { nodes: [{ step: 'announceFault' }, { step: 'withdrawFault', remark: '探针误报。' }] },
    });
    const more = await step('provider.operator', 'widenFault', { systemIds: [civil.systemId] }, fault);
    expect(refusalsOf(more).map(({ code }) => code)).toEqual(['WRONG_STATE']);
    expect(await seen('riverside.civil.admin', fault)).toBeNull();
  });

  it('CC-31c without progress in time is overdue, and that shows', async () => {
    const [fault] = await world.sql<{ id: string }>(
      `select c.id from cases c join fault_notices f using (id) where title = '存储链路故障'`,
    );
    await world.moveTo('2026-03-04T00:00:00+08:00');
    const view = await seen('office.reviewer', fault!);
    expect(view?.deadlines.map(({ kind, status }) => [kind, status])).toEqual([
      ['FAULT_PROGRESS', 'OVERDUE'],
    ]);
  });
});
