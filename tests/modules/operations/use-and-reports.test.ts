import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginDay, keepUseParts, openMonthlyReports } from '../../../src/modules/operations/index.js';
import { Application, runningSystems } from '../../support/application.js';
import { faultsOf } from '../../support/readings.js';
import { type Answer, failedWith, World } from '../../support/world.js';

/** What both systems of 人社局 are granted: one resource a kind. */
const LINES = [
  { kind: 'COMPUTE_VCPU', specification: '8 核云主机', quantity: 16 },
  { kind: 'MEMORY_GIB', specification: '内存', quantity: 64 },
  { kind: 'STORAGE_TIB', specification: '云硬盘', quantity: 10 },
  { kind: 'BANDWIDTH_MBPS', specification: '互联网带宽', quantity: 100 },
  { kind: 'DATABASE_INSTANCE', specification: '云数据库', quantity: 20 },
  { kind: 'MIDDLEWARE_INSTANCE', specification: '消息队列', quantity: 2 },
  { kind: 'SECURITY_SERVICE', specification: '主机防护', quantity: 4 },
  { kind: 'PUBLIC_IP', specification: '弹性公网 IP', quantity: 1 },
];

let world: World;
let watched: string;
let unwatched: string;
/** The resources of the watched system, by their kinds. */
let resources: ReadonlyMap<string, string>;

beforeAll(async () => {
  world = await World.open();
  // It keeps house only when a test says so.
  await world.open.housekeeping.stop();
  const lines = [{ kind: 'GPU', specification: '推理卡', quantity: 2 }];
  await (
    await Application.draft(world, { admin: 'riverside.civil.admin', unit: '江滨区民政局', lines })
  ).reach('TESTING');
  [watched, unwatched] = (await runningSystems(world, 2, LINES)) as [string, string];
  const { system: found } = await world.get<{
    system: { resources: { id: string; kind: string }[] };
  }>('hrss.admin', 'query ($id: ID!) { system(id: $id) { resources { id kind } } }', {
    id: watched,
  });
  resources = new Map(found.resources.map(({ id, kind }) => [kind, id]));
}, 60_000);
afterAll(() => world?.close());

interface Sent {
  readonly resourceId: string;
  readonly at: string;
  readonly used: number;
  readonly total: number;
}

/** Noon of a day of April. */
const noon = (day: number) => `2026-04-${String(day).padStart(2, '0')}T12:00:00+08:00`;

const reading = (kind: string, day: number, used: number): Sent => ({
  resourceId: resources.get(kind) as string,
  at: noon(day),
  used,
  total: LINES.find((line) => line.kind === kind)!.quantity,
});

function send(readings: readonly Sent[], login = 'provider.monitor') {
  const given = readings.map(({ used, total, ...rest }) => ({
    ...rest,
    used: String(used),
    total: String(total),
  }));
  return world.ask(
    login,
    `mutation ($input: RecordResourceUseInput!) { recordResourceUse(input: $input) { cloudResources { id } } }`,
    { input: { readings: given } },
  );
}

const stored = async () =>
  (
    await world.sql<{ readings: number; days: number }>(
      `select (select count(*)::int from resource_readings) as readings,
       (select count(*)::int from resource_rollups) as days`,
    )
  )[0];

interface Judged {
  readonly kind: string;
  readonly verdict: string;
  readonly average: string | null;
  readonly peak: string | null;
  readonly days: number;
  readonly suggestedQuantity: number | null;
  readonly system: { id: string };
}

/** What is listed to somebody, least used first. */
async function listed(login: string, filter: object = {}): Promise<readonly Judged[]> {
  const { resourceEfficiencies: page } = await world.get<{ resourceEfficiencies: { nodes: Judged[] } }>(
    login,
    `query ($filter: ResourceEfficiencyFilter) { resourceEfficiencies(first: 100, filter: $filter) {
      nodes { kind verdict average peak days suggestedQuantity system { id } unit { name } } } }`,
    { filter },
  );
  return page.nodes;
}

const systemQuery = `query ($id: ID!) { system(id: $id) {
  efficiency { verdict idle overProvisioned fit unknown judgedOn } resources { kind efficiency { verdict } } } }`;
interface SystemView {
  readonly efficiency: Record<string, unknown> | null;
  readonly resources: readonly { kind: string; efficiency: { verdict: string } | null }[];
}
const systemAs = async (login: string, id: string) =>
  (await world.get<{ system: SystemView }>(login, systemQuery, { id })).system;

describe('CC-32 the use of resources', () => {
  it('CC-32 is taken from the provider’s monitoring alone, all of a call or none, with every fault by its place', async () => {
    await world.moveTo('2026-04-30T20:00:00+08:00');
    const good = reading('COMPUTE_VCPU', 4, 1);
    for (const login of ['provider.operator', 'office.reviewer', 'hrss.admin'])
      expect(failedWith(await send([good], login))).toBe('FORBIDDEN');
    const wrong = await send([
      good,
      { ...good, resourceId: 'res_none' },
      { ...good, at: '2026-03-02T08:00:00+08:00' },
      reading('STORAGE_TIB', 4, 2),
    ]);
    expect(faultsOf(wrong)).toEqual(['input.readings.1.resourceId', 'input.readings.2.at']);
    const later = { ...good, at: '2026-05-01T00:00:00+08:00' };
    const old = { ...good, at: '2026-01-01T00:00:00+08:00' };
    expect(faultsOf(await send([later, { ...good, used: 17 }, good, old]))).toEqual([
      'input.readings.0.at',
      'input.readings.1.used',
      'input.readings.3.at',
    ]);
    expect(await stored()).toEqual({ readings: 0, days: 0 });
  });

  it('CC-32 sent again changes nothing, another figure is refused, and a figure a day is shown', async () => {
    const two = [
      reading('COMPUTE_VCPU', 4, 2),
      { ...reading('COMPUTE_VCPU', 4, 1), at: '2026-04-04T18:00:00+08:00' },
    ];
    for (const readings of [two, two.toReversed()]) expect((await send(readings)).errors).toBeUndefined();
    expect(await stored()).toEqual({ readings: 2, days: 1 });
    const other = await send([reading('COMPUTE_VCPU', 5, 2), { ...two[1]!, used: 3 }]);
    expect(faultsOf(other)).toEqual(['input.readings.1.at']);
    expect(await stored()).toEqual({ readings: 2, days: 1 });
    const asking = `query ($id: ID!, $from: Date!, $to: Date!) { node(id: $id) { ... on CloudResource {
      use(from: $from, to: $to) { at used maximum average utilisation count } } } }`;
    const id = resources.get('COMPUTE_VCPU');
    const days = { id, from: '2026-04-01', to: '2026-04-30' };
    const { node } = await world.get<{ node: { use: unknown[] } }>('hrss.staff', asking, days);
    expect(node.use).toEqual([
      {
        at: '2026-04-04T00:00:00+08:00',
        used: '1',
        maximum: '2',
        average: '1.5',
        utilisation: '0.0625',
        count: 2,
      },
    ]);
    expect(failedWith(await world.ask('hrss.staff', asking, { ...days, to: '2026-03-31' }))).toBe(
      'BAD_USER_INPUT',
    );
    expect((await world.get<{ node: null }>('riverside.civil.admin', asking, days)).node).toBeNull();
  });

  it('CC-32 CC-45b says of each resource whether it is idle, over-provisioned, fit or unknown, to the day and the percent', async () => {
    const days = Array.from({ length: 27 }, (_, index) => index + 4);
    const readings = days.flatMap((day) => [
      // A peak of half of it, once, is a peak.
      { ...reading('COMPUTE_VCPU', day, day === 20 ? 8 : 0), at: noon(day).replace('T12', 'T15') },
      reading('MEMORY_GIB', day, 1),
      reading('STORAGE_TIB', day, 3),
      reading('BANDWIDTH_MBPS', day, 40),
      reading('DATABASE_INSTANCE', day, 1),
      ...(day <= 23 ? [reading('MIDDLEWARE_INSTANCE', day, 1)] : []),
      ...(day <= 24 ? [reading('SECURITY_SERVICE', day, 0)] : []),
    ]);
    expect((await send(readings)).errors).toBeUndefined();
    await world.get(
      'provider.monitor',
      'mutation ($input: AnnounceFaultInput!) { announceFault(input: $input) { faultNotice { id } } }',
      {
        input: {
          title: '网络抖动',
          description: '短时丢包。',
          beganAt: '2026-04-30T19:00:00+08:00',
          systemIds: [watched],
        },
      },
    );
    await world.moveTo('2026-05-01T00:00:05+08:00');
    const found = await listed('hrss.staff', { systemId: watched });
    const shown = Object.fromEntries(
      found.map(({ kind, verdict, average, peak, days: n, suggestedQuantity: q }) => [
        kind,
        [verdict, average, peak, n, q],
      ]),
    );
    expect(shown).toMatchObject({
      COMPUTE_VCPU: ['FIT', expect.any(String), '0.5', 27, null],
      MEMORY_GIB: ['IDLE', '0.015625', '0.015625', 27, 0],
      STORAGE_TIB: ['OVER_PROVISIONED', '0.3', '0.3', 27, 5],
      BANDWIDTH_MBPS: ['FIT', '0.4', '0.4', 27, null],
      DATABASE_INSTANCE: ['OVER_PROVISIONED', '0.05', '0.05', 27, 2],
      MIDDLEWARE_INSTANCE: ['UNKNOWN', '0.5', '0.5', 20, null],
      SECURITY_SERVICE: ['IDLE', '0', '0', 21, 0],
      PUBLIC_IP: ['UNKNOWN', null, null, 0, null],
    });
    expect(found[0]?.kind).toBe('SECURITY_SERVICE');
  });

  it('CC-45b sums it up by system, and lists it to its unit, the office, the provider and the authority', async () => {
    const own = await systemAs('hrss.staff', watched);
    expect(own.efficiency).toMatchObject({
      verdict: 'OVER_PROVISIONED',
      idle: 2,
      overProvisioned: 2,
      fit: 2,
      unknown: 2,
    });
    const memory = own.resources.find(({ kind }) => kind === 'MEMORY_GIB');
    expect(memory?.efficiency).toEqual({ verdict: 'IDLE' });
    // No data is not good news.
    expect((await systemAs('authority.planner', unwatched)).efficiency).toEqual({
      verdict: 'UNKNOWN',
      idle: 0,
      overProvisioned: 0,
      fit: 0,
      unknown: 8,
      judgedOn: '2026-05-01',
    });
    const wasted = { verdicts: ['IDLE', 'OVER_PROVISIONED'] };
    for (const login of ['office.reviewer', 'provider.operator', 'authority.planner', 'audit.auditor'])
      expect([login, (await listed(login, wasted)).length]).toEqual([login, 4]);
    expect(await listed('hrss.staff')).toHaveLength(16);
    for (const login of ['riverside.civil.admin', 'finance.officer']) expect(await listed(login)).toEqual([]);
  });

  it('CC-32 judges no resource that was given back', async () => {
    const ended = await Application.termination(world, unwatched);
    await ended.take('hrss.admin', 'submitCloudRequest');
    await ended.take('office.reviewer', 'approveCloudRequest', { opinion: '同意。' });
    await ended.take('provider.operator', 'reclaimResources');
    await world.moveTo('2026-05-02T00:00:05+08:00');
    expect(await listed('hrss.staff')).toHaveLength(8);
    expect((await systemAs('hrss.staff', unwatched)).efficiency).toBeNull();
  });
});

interface ReportView {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly scope: string;
  readonly month: string;
  readonly unit: { name: string };
  readonly openedAt: string;
  readonly operation: string | null;
  readonly suggestions: string;
  readonly waitingFor: string | null;
  readonly figures: {
    kinds: readonly {
      kind: string;
      granted: number;
      total: string | null;
      peak: string | null;
      days: number;
    }[];
    verdicts: Record<string, number>;
    requestsOpened: number;
    requestsClosed: number;
    deadlinesMet: number;
    deadlinesMissed: number;
    faults: number;
  };
  readonly deadlines: readonly { kind: string; status: string; dueAt: string; startedAt: string }[];
  readonly resources: { totalCount: number; nodes: readonly { kind: string; suggestedQuantity: number }[] };
  readonly timeline: { nodes: readonly { kind: string; step: string | null; personName: string | null }[] };
}

const REPORT = `id version state scope month unit { name } openedAt operation suggestions waitingFor
  figures { kinds { kind granted total average peak days } verdicts { idle overProvisioned fit unknown }
    requestsOpened requestsClosed deadlinesMet deadlinesMissed faults }
  deadlines { kind status dueAt startedAt } resources(first: 100) { totalCount nodes { kind suggestedQuantity } }
  timeline(first: 20) { nodes { kind step personName } }`;

async function reports(login: string, filter: object = {}): Promise<readonly ReportView[]> {
  const { monthlyReports } = await world.get<{ monthlyReports: { nodes: ReportView[] } }>(
    login,
    `query ($filter: MonthlyReportFilter) { monthlyReports(first: 100, filter: $filter, orderBy: MONTH_ASC) {
      nodes { ${REPORT} } } }`,
    { filter },
  );
  return monthlyReports.nodes;
}

function act(
  login: string,
  name: string,
  { id, version }: ReportView,
  input: object,
): Promise<Answer<Record<string, { monthlyReport: ReportView }>>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return world.ask(
    login,
    `mutation ($input: ${type}!) { ${name}(input: $input) { monthlyReport { ${REPORT} } } }`,
    { input: { id, version, ...input } },
  );
}

const april = { month: '2026-04-01' };

describe('CC-30 the monthly report', () => {
  it('CC-30 is opened on the first day for the office and each unit with resources, due by the 5th working day', async () => {
    const all = await reports('provider.operator', april);
    expect(all.map(({ scope, unit }) => `${scope} ${unit.name}`).toSorted()).toEqual([
      'CLOUD 市电子政务管理办公室',
      'UNIT 市人力资源和社会保障局',
      'UNIT 江滨区民政局',
    ]);
    for (const report of all)
      expect(report).toMatchObject({
        state: 'DUE',
        waitingFor: 'PROVIDER',
        operation: null,
        // 1 to 5 May are off, Saturday the 9th is worked.
        deadlines: [
          {
            kind: 'MONTHLY_REPORT',
            startedAt: '2026-05-01T00:00:00+08:00',
            dueAt: '2026-05-12T00:00:00+08:00',
            status: 'RUNNING',
          },
        ],
        timeline: { nodes: [{ kind: 'STEP', step: 'openMonthlyReport', personName: null }] },
      });
  });

  it('CC-30 holds what the month was like: use by kind, what is idle or over-provisioned, requests, deadlines', async () => {
    const [own, ...others] = await reports('hrss.staff', april);
    expect(others).toEqual([]);
    expect(own?.figures).toMatchObject({
      verdicts: { idle: 2, overProvisioned: 2, fit: 2, unknown: 10 },
      requestsOpened: 0,
      requestsClosed: 2,
      deadlinesMet: 4,
      deadlinesMissed: 0,
      faults: 1,
    });
    const cpu = own?.figures.kinds.find(({ kind }) => kind === 'COMPUTE_VCPU');
    expect(cpu).toMatchObject({ granted: 32, total: null, peak: '8', days: 27 });
    expect(own?.figures.kinds).toHaveLength(8);
    expect(own?.resources).toEqual({
      totalCount: 4,
      nodes: [
        { kind: 'SECURITY_SERVICE', suggestedQuantity: 0 },
        { kind: 'MEMORY_GIB', suggestedQuantity: 0 },
        { kind: 'DATABASE_INSTANCE', suggestedQuantity: 2 },
        { kind: 'STORAGE_TIB', suggestedQuantity: 5 },
      ],
    });
    expect(own?.suggestions).toContain('闲置资源 2 项');
    const [cloud] = await reports('office.reviewer', april);
    expect(cloud).toMatchObject({ scope: 'CLOUD', resources: { totalCount: 4 }, figures: { faults: 1 } });
    const [civil] = await reports('riverside.civil.admin', april);
    expect(civil).toMatchObject({
      scope: 'UNIT',
      resources: { totalCount: 0 },
      figures: { verdicts: { unknown: 0 }, faults: 0 },
    });
    expect(civil?.suggestions).toContain('本月无监控数据');
  });

  it('CC-30 the provider writes and submits it; whom it is for sees it, and the office those of units', async () => {
    const [own] = (await reports('hrss.staff', april)) as [ReportView];
    for (const login of ['office.reviewer', 'hrss.admin'])
      expect(failedWith(await act(login, 'submitMonthlyReport', own, { operation: '平稳。' }))).toMatch(
        /FORBIDDEN|NOT_FOUND/,
      );
    expect(failedWith(await act('provider.operator', 'submitMonthlyReport', own, {}))).toBe('BAD_USER_INPUT');
    const revised = await act('provider.operator', 'reviseMonthlyReport', own, { operation: '草稿。' });
    const draft = revised.data?.['reviseMonthlyReport']?.monthlyReport as ReportView;
    expect(draft).toMatchObject({ state: 'DUE', operation: '草稿。', suggestions: own.suggestions });
    expect(
      failedWith(await act('provider.operator', 'submitMonthlyReport', own, { operation: '平稳。' })),
    ).toBe('CONFLICT');
    const input = { operation: '全月平稳运行,完成补丁升级 2 次。', suggestions: '建议回收 2 项,调减 2 项。' };
    await act('provider.operator', 'submitMonthlyReport', draft, input);
    const [submitted] = await reports('hrss.staff', april);
    expect(submitted).toMatchObject({ state: 'SUBMITTED', waitingFor: null, ...input });
    expect(submitted?.deadlines.map(({ status }) => status)).toEqual(['MET']);
    expect(submitted?.figures).toEqual(own.figures);
    const forOffice = await reports('office.reviewer', april);
    expect(forOffice.map(({ scope }) => scope).toSorted()).toEqual(['CLOUD', 'UNIT']);
    expect(await reports('finance.officer')).toEqual([]);
  });

  it('CC-30 not submitted in time it is overdue, and the office sees that', async () => {
    await world.moveTo('2026-05-12T00:00:00+08:00');
    const late = await reports('office.reviewer', april);
    const statuses = late.map(({ unit, deadlines }) => [unit.name, deadlines[0]?.status]);
    expect(new Map(statuses as [string, string][])).toEqual(
      new Map([
        ['市电子政务管理办公室', 'OVERDUE'],
        ['市人力资源和社会保障局', 'MET'],
        ['江滨区民政局', 'OVERDUE'],
      ]),
    );
  });

  it('CC-30 months missed are made up for, each report once by three at a time, and due when it should have been', async () => {
    const { house } = world.open;
    await world.stopAt('2026-07-02T09:00:00+08:00');
    await Promise.all([1, 2, 3].map(() => openMonthlyReports(house, 'test')));
    await openMonthlyReports(house, 'test');
    await beginDay(house, 'test');
    const found = await reports('provider.operator');
    const perMonth = Object.groupBy(found, ({ month }) => month);
    expect(
      Object.fromEntries(Object.entries(perMonth).map(([month, some]) => [month, some?.length])),
    ).toEqual({
      '2026-03-01': 3,
      '2026-04-01': 3,
      '2026-05-01': 3,
      '2026-06-01': 3,
    });
    const [may] = await reports('hrss.staff', { month: '2026-05-01' });
    expect(may).toMatchObject({
      openedAt: '2026-07-02T09:00:00+08:00',
      deadlines: [
        { startedAt: '2026-06-01T00:00:00+08:00', dueAt: '2026-06-06T00:00:00+08:00', status: 'OVERDUE' },
      ],
    });
    await world.open.housekeeping.runNow();
    const [noted] = await reports('hrss.staff', { month: '2026-05-01' });
    expect(noted?.timeline.nodes.map(({ kind }) => kind).toSorted()).toEqual(['OVERDUE', 'STEP']);
    await world.goOn();
  });

  it('CC-32 single readings go when they have been kept long enough, and the figures of days stay', async () => {
    const before = await stored();
    await world.stopAt('2026-08-01T07:00:00+08:00');
    await keepUseParts(world.open.house, 'test');
    expect(await stored()).toEqual(before);
    await world.stopAt('2026-08-01T09:00:00+08:00');
    await keepUseParts(world.open.house, 'test');
    expect(await stored()).toEqual({ readings: 0, days: before?.days });
    await world.goOn();
  });
});
