import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachments } from '../../support/application.js';
import {
  AUTHORITY,
  caseOf,
  CODES,
  completeBuilding,
  contract,
  filedProject,
  LINES,
  qualification,
  permittedProject,
  startBuilding,
  starting,
  supervision,
  today,
} from '../../support/building.js';
import { draftPlan, ProjectCase } from '../../support/project.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

const attempt = (input: Readonly<Record<string, unknown>>, login = 'hrss.admin') =>
  ProjectCase.attempt(world, 'projectConstruction', login, 'startConstruction', input);
const record = (building: ProjectCase, said: Readonly<Record<string, unknown>>) =>
  building.try('hrss.admin', 'recordContract', contract(said));
const statusOf = ({ view }: ProjectCase, kind: string) =>
  view.deadlines.filter((one) => one.kind === kind).map(({ dueAt, status }) => [dueAt, status]);

describe('YP-14 YP-21 the start', () => {
  it('YP-21 needs an approval, a day ahead and lines that come to the approved total, to the fen', async () => {
    const proposed = (await draftPlan(world, 2027)).view.project.id;
    expect(refusedWith(await attempt(await starting(world, proposed)))).toContain('PROJECT_STAGE');
    const projectId = await filedProject(world);
    const input = await starting(world, projectId);
    const budgetLines = [...LINES.slice(0, 2), { kind: 'RESERVE', name: '预备费', amount: '100000.01' }];
    const refused = await attempt({ ...input, budgetLines, until: '2026-03-02' });
    expect(refusalsOf(refused)).toEqual([
      { code: 'BUDGET_LINES_TOTAL', path: 'input.budgetLines', provision: 'YP-21' },
      { code: 'DAY_NOT_AHEAD', path: 'input.until', provision: 'YP-21' },
    ]);
    expect(refused.errors?.[0]?.extensions.refusals?.[0]?.message).toBe(
      'The budget lines come to 1000000.01 yuan, the approved total is 1000000.00 yuan: make them equal.',
    );
    expect(failedWith(await attempt(input, 'health.admin'))).toBe('NOT_FOUND');
    expect(await world.sql('select from project_constructions')).toEqual([]);
    const building = await startBuilding(world, projectId);
    expect(building.view).toMatchObject({
      state: 'BUILDING',
      waitingFor: 'UNIT',
      project: { stage: 'BUILDING' },
      deadlines: [{ kind: 'COMPLETION', dueAt: '2027-07-01T00:00:00+08:00', status: 'RUNNING' }],
    });
    expect(refusedWith(await attempt(input))).toContain('PROJECT_STAGE');
    expect(await building.look('implementer budgetLines { kind amount }', AUTHORITY)).toEqual({
      implementer: '信息中心',
      budgetLines: LINES.map(({ kind, amount }) => ({ kind, amount: Number(amount).toFixed(2) })),
    });
    expect(await building.look('state', 'health.admin')).toBeNull();
  });

  it('YP-20 a suspended project is neither started nor completed', async () => {
    const projectId = await filedProject(world);
    await suspend(projectId);
    expect(refusedWith(await attempt(await starting(world, projectId)))).toEqual(['RESTRICTED']);
    await world.sql(`update restrictions set lifted_at = now() where subject_id = $1`, [projectId]);
    const building = await startBuilding(world, projectId);
    await building.take('hrss.admin', 'recordContract', contract());
    await suspend(projectId);
    const completedOn = await today(world);
    const spent = '1000000';
    expect(refusedWith(await building.try('hrss.admin', 'reportCompletion', { completedOn, spent }))).toEqual(
      ['RESTRICTED'],
    );
  });
});

describe('YP-14 YY-3 IR-11 contracts', () => {
  it('YY-3 IR-11 an unqualified party is refused, and one whose qualification had expired on the day of signing', async () => {
    const building = await startBuilding(world, await filedProject(world));
    const wrong = { qualifications: [qualification('WORKS_SUPERVISION')] };
    const refused = await record(building, wrong);
    expect(refusalsOf(refused)).toEqual([
      { code: 'UNQUALIFIED', path: 'input.qualifications', provision: 'YY-3' },
    ]);
    expect(refused.errors?.[0]?.extensions.refusals?.[0]?.message).toContain(
      '“某软件公司” shows no qualification',
    );
    expect(refusedWith(await record(building, { qualifications: [] }))).toEqual(['UNQUALIFIED']);
    const expired = (until: string) => ({ qualifications: [qualification('SOFTWARE_DEVELOPMENT', until)] });
    expect(refusalsOf(await record(building, expired('2026-03-01')))).toEqual([
      { code: 'QUALIFICATION_EXPIRED', path: 'input.qualifications.0.validUntil', provision: 'YY-3' },
    ]);
    expect(await building.look('version contracts { id }')).toEqual({ version: 1, contracts: [] });
    expect(refusedWith(await record(building, expired('2026-03-02')))).toEqual([]);
    expect(await building.look('contracts { party qualifications { kind validUntil } }')).toEqual({
      contracts: [
        {
          party: '某软件公司',
          qualifications: [{ kind: 'SOFTWARE_DEVELOPMENT', validUntil: '2026-03-02' }],
        },
      ],
    });
  });

  it('YY-3 what holds state secrets is built by whoever is qualified for that alone', async () => {
    const building = await startBuilding(world, await filedProject(world, { classified: true }));
    expect(refusedWith(await record(building, {}))).toEqual(['UNQUALIFIED']);
    const qualifications = [qualification('CLASSIFIED_INTEGRATION')];
    expect(refusedWith(await record(building, { qualifications }))).toEqual([]);
  });

  it('YP-14 YP-21 who builds does not supervise, contracts stay within the total, and an ended one frees its money', async () => {
    const building = await startBuilding(world, await filedProject(world));
    await building.take('hrss.admin', 'recordContract', contract());
    const same = { ...supervision(), creditCode: CODES.builder };
    expect(refusalsOf(await building.try('hrss.admin', 'recordContract', same))).toEqual([
      { code: 'SUPERVISOR_NOT_INDEPENDENT', path: 'input.creditCode', provision: 'YP-14' },
    ]);
    const more = await record(building, { amount: '400000.01', signedOn: '2026-03-03' });
    expect(refusalsOf(more)).toEqual([
      { code: 'DAY_AHEAD', path: 'input.signedOn', provision: 'YP-14' },
      { code: 'CONTRACTS_EXCEED_TOTAL', path: 'input.amount', provision: 'YP-21' },
    ]);
    expect(refusedWith(await record(building, { amount: '400000' }))).toEqual([]);
    expect(refusedWith(await building.try('hrss.admin', 'recordContract', supervision()))).toEqual([
      'CONTRACTS_EXCEED_TOTAL',
    ]);
    const { contracts } = await building.look<{ contracts: { id: string }[] }>('contracts { id }');
    const end = { contractId: contracts[1]!.id, reason: '重复登记。' };
    await building.take('hrss.admin', 'endContract', end);
    expect(refusedWith(await building.try('hrss.admin', 'endContract', end))).toEqual(['CONTRACT_UNKNOWN']);
    await building.take('hrss.admin', 'recordContract', supervision());
  });
});

describe('YP-20 delay and loss', () => {
  it('YP-20 are reported, and the authority answers in its time, with a later day of completion or without', async () => {
    const building = await startBuilding(world, await filedProject(world));
    const opinion = '请加强管理。';
    expect(refusedWith(await building.try(AUTHORITY, 'answerProjectIncident', { opinion }))).toEqual([
      'NO_INCIDENT_REPORTED',
    ]);
    const report = { kind: 'DELAY', description: '供货延误。', expectedCompletion: '2027-09-30' };
    await building.take('hrss.admin', 'reportProjectIncident', report);
    await building.take('hrss.admin', 'reportProjectIncident', {
      kind: 'LOSS',
      description: '设备损坏。',
      loss: '52000.50',
    });
    expect(statusOf(building, 'INCIDENT_ANSWER')).toHaveLength(2);
    const sooner = await building.try(AUTHORITY, 'postponeCompletion', { until: '2027-06-30', opinion });
    expect(refusalsOf(sooner)).toEqual([{ code: 'DAY_NOT_LATER', path: 'input.until', provision: 'YP-20' }]);
    await building.take(AUTHORITY, 'postponeCompletion', { until: '2027-09-30', opinion: '同意延期。' });
    expect(statusOf(building, 'COMPLETION')).toEqual([['2027-10-01T00:00:00+08:00', 'RUNNING']]);
    expect(statusOf(building, 'INCIDENT_ANSWER').map(([, status]) => status)).toEqual(['MET', 'MET']);
    expect(await building.look('plannedCompletion incidents { kind loss answer }')).toEqual({
      plannedCompletion: '2027-09-30',
      incidents: [
        { kind: 'DELAY', loss: null, answer: '同意延期。' },
        { kind: 'LOSS', loss: '52000.50', answer: '同意延期。' },
      ],
    });
  });
});

describe('YP-21b completion and what is left', () => {
  it('YP-14 YP-21 YP-24a completion needs who built it, a day that has come, and no more than was approved', async () => {
    const building = await startBuilding(world, await filedProject(world));
    const bad = { completedOn: '2026-03-03', spent: '1000000.01' };
    expect(refusalsOf(await building.try('hrss.admin', 'reportCompletion', bad))).toEqual([
      { code: 'CONTRACT_MISSING', path: null, provision: 'YP-14' },
      { code: 'DAY_AHEAD', path: 'input.completedOn', provision: 'YP-24a' },
      { code: 'OVERSPENT', path: 'input.spent', provision: 'YP-21' },
    ]);
    const early = { completedOn: '2026-03-01', spent: '1' };
    expect(refusedWith(await building.try('hrss.admin', 'reportCompletion', early))).toContain(
      'COMPLETED_BEFORE_START',
    );
    expect(await building.refresh()).toMatchObject({ state: 'BUILDING', version: 1 });
    // Without fiscal money nobody has to supervise, and nothing is returned.
    await building.take('hrss.admin', 'recordContract', contract());
    await building.take('hrss.admin', 'reportCompletion', { completedOn: '2026-03-02', spent: '900000' });
    expect(building.view).toMatchObject({ state: 'SETTLED', project: { stage: 'COMPLETED' } });
    expect(await building.look('surplus project { completedOn }')).toEqual({
      surplus: '100000.00',
      project: { completedOn: '2026-03-02' },
    });
  });
});

describe('YP-19 the performance report', () => {
  it('YP-19 is opened with the building, due on 31 December, dropped by a completion before', async () => {
    const projectId = await filedProject(world);
    const building = await startBuilding(world, projectId);
    const report = await caseOf(world, projectId, 'performanceReports');
    expect(report.view).toMatchObject({
      state: 'DUE',
      waitingFor: 'UNIT',
      deadlines: [{ kind: 'PERFORMANCE_REPORT', dueAt: '2027-01-01T00:00:00+08:00', status: 'RUNNING' }],
    });
    await completeBuilding(building);
    expect(await report.refresh()).toMatchObject({ state: 'LAPSED', waitingFor: null });
  });

  it('YP-19 another is opened as each year begins, by whoever keeps house, once; a late one shows', async () => {
    const projectId = await filedProject(world);
    await startBuilding(world, projectId);
    // Nobody keeps house over two turns of the year; then three do at once.
    await world.moveTo('2028-01-03T09:00:00+08:00');
    await Promise.all([1, 2, 3].map(() => world.open.housekeeping.runNow()));
    const reports = await world.sql<{ year: number; due: string; late: boolean }>(
      `select r.year, (d.due_at at time zone 'Asia/Shanghai')::text as due, d.overdue_at is not null as late
       from performance_reports r join deadlines d on d.case_id = r.id where r.project_id = $1 order by 1`,
      [projectId],
    );
    expect(reports).toEqual([
      { year: 2026, due: '2027-01-01 00:00:00', late: true },
      { year: 2027, due: '2028-01-01 00:00:00', late: true },
      { year: 2028, due: '2029-01-01 00:00:00', late: false },
    ]);
    const latest = await caseOf(world, projectId, 'performanceReports');
    const says = {
      progress: 60,
      invested: '480000',
      performance: '进度正常。',
      userOpinion: '满意。',
      supervisorOpinion: '质量合格。',
      onTrial: true,
    };
    expect(refusalsOf(await latest.try('hrss.admin', 'filePerformanceReport', says))).toEqual([
      { code: 'TRIAL_RESULTS_MISSING', path: 'input.trialResults', provision: 'YP-19' },
    ]);
    const trialResults = '试运行稳定,报表偶有超时。';
    await latest.take('hrss.admin', 'filePerformanceReport', { ...says, trialResults });
    expect(await latest.look('state year progress invested trialResults', AUTHORITY)).toEqual({
      state: 'FILED',
      year: 2028,
      progress: 60,
      invested: '480000.00',
      trialResults,
    });
  });
});

describe('YP-21b a surplus of fiscal money', () => {
  it('YP-21b is returned and confirmed by the finance bureau; YP-14 the works are supervised', async () => {
    await world.moveTo('2028-06-05T09:00:00+08:00');
    const projectId = await permittedProject(world, 2029);
    const building = await startBuilding(world, projectId);
    await building.take('hrss.admin', 'recordContract', contract());
    const completing = { completedOn: await today(world), spent: '987654.32' };
    expect(refusedWith(await building.try('hrss.admin', 'reportCompletion', completing))).toEqual([
      'CONTRACT_MISSING',
    ]);
    await building.take('hrss.admin', 'recordContract', supervision());
    await building.take('hrss.admin', 'reportCompletion', completing);
    expect(building.view).toMatchObject({ state: 'SURPLUS_DUE', waitingFor: 'UNIT' });
    expect(await building.look('surplus')).toEqual({ surplus: '12345.68' });
    const returning = async () => ({
      remark: '已缴回国库。',
      materials: await attachments(world, 'hrss.admin', ['RETURN_VOUCHER']),
    });
    await building.take('hrss.admin', 'returnSurplus', await returning());
    await building.take('finance.officer', 'disputeSurplus', { opinion: '未到账。' });
    expect(building.view).toMatchObject({ state: 'SURPLUS_DUE' });
    await building.take('hrss.admin', 'returnSurplus', await returning());
    await building.take('finance.officer', 'confirmSurplus', { opinion: '已到账。' });
    expect(building.view).toMatchObject({ state: 'SETTLED', waitingFor: null });
  });
});

async function suspend(projectId: string): Promise<void> {
  await world.sql(
    `insert into restrictions (id, kind, subject, subject_id, found_on_id, unit_id, ground, reason, imposed_at, seen_by)
     select 'rst_' || gen_random_uuid(), 'SUSPENDED', 'PROJECT', p.id, p.id, p.unit_id, 'NOT_SHARING', '严重逾期', now(), '{}'
     from projects p where p.id = $1`,
    [projectId],
  );
}
