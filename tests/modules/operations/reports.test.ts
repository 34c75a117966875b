import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doChores } from '../../../src/kernel/chores/index.js';
import { newDay, openMonthlyReports } from '../../../src/modules/operations/index.js';
import { Operated } from '../../support/operated.js';
import { type Answer, failedWith, type World } from '../../support/world.js';

let operated: Operated;
let world: World;
beforeAll(async () => {
  operated = await Operated.open();
  ({ world } = operated);
  await world.moveTo('2026-04-30T20:00:00+08:00');
  await operated.useApril();
  const fault = {
    title: '网络抖动',
    description: '短时丢包。',
    beganAt: '2026-04-30T19:00:00+08:00',
    systemIds: [operated.watched],
  };
  await world.get(
    'provider.monitor',
    'mutation ($input: AnnounceFaultInput!) { announceFault(input: $input) { faultNotice { id } } }',
    { input: fault },
  );
  await world.moveTo('2026-05-01T00:00:05+08:00');
}, 60_000);
afterAll(() => world?.close());

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
  it('CC-30 is opened on the first day for the office and each unit with a system on the cloud, due by the 5th working day', async () => {
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

  it('CC-30 says of its period from which day it is counted, for whoever draws the procedure', async () => {
    const { procedures } = await world.get<{
      procedures: { name: string; deadlines: { periods: { inWords: string; from: string | null }[] }[] }[];
    }>('hrss.staff', '{ procedures { name deadlines { periods { inWords from } } } }');
    const periods = (name: string) =>
      procedures.find((one) => one.name === name)?.deadlines.flatMap((kind) => kind.periods);
    expect(periods('MONTHLY_REPORT')).toEqual([
      { inWords: '5 working days', from: 'the first day of the next month' },
    ]);
    expect(periods('FAULT')?.map(({ from }) => from)).toEqual([null, null]);
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
      figures: { verdicts: { unknown: 1 }, faults: 0 },
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
    expect(await doChores(house, 'test', [[newDay]])).toEqual([]);
    const found = await reports('provider.operator');
    const perMonth = Object.groupBy(found, ({ month }) => month);
    expect(
      Object.fromEntries(Object.entries(perMonth).map(([month, some]) => [month, some?.length])),
    ).toEqual({
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
});
