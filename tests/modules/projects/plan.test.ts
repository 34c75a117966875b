import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachments, registerSystem } from '../../support/application.js';
import { draftPlan, intoPlan, ProjectCase, projectInput } from '../../support/project.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

const submit = (declaration: ProjectCase) => declaration.try('hrss.admin', 'submitPlanDeclaration');

describe('CC-17 the window', () => {
  it('CC-17 31 May is too early to its last instant, 1 June is not, and the refusal says when', async () => {
    const declaration = await draftPlan(world, 2027);
    await world.stopAt('2026-05-31T23:59:59.999+08:00');
    const early = await submit(declaration);
    expect(refusalsOf(early)).toEqual([{ code: 'PLAN_WINDOW_NOT_OPEN', path: null, provision: 'CC-17' }]);
    expect(early.errors?.[0]?.extensions.refusals?.[0]?.message).toBe(
      'Projects of 2027 are declared from 2026-06-01 to 2026-08-31: declare it then.',
    );
    expect(await declaration.refresh()).toMatchObject({ state: 'DRAFT', version: 1, round: 0 });
    await world.stopAt('2026-06-01T00:00:00+08:00');
    expect(refusedWith(await submit(declaration))).toEqual([]);
    expect(declaration.view).toMatchObject({
      state: 'SUBMITTED',
      waitingFor: 'AUTHORITY',
      round: 1,
      deadlines: [{ kind: 'PLAN_REVIEW', status: 'RUNNING' }],
    });
  });

  it('CC-17 a project of this year or of the year after next is not declared now', async () => {
    for (const year of [2026, 2028])
      expect(refusedWith(await submit(await draftPlan(world, year)))).toEqual(['PLAN_WINDOW_NOT_OPEN']);
  });

  it('CC-17 a declaration needs its materials, and both faults are told at once', async () => {
    const bare = await ProjectCase.open(world, 'planDeclaration', 'hrss.admin', 'draftPlanDeclaration', {
      project: await projectInput(world),
      year: 2028,
      purpose: '无材料。',
    });
    expect(refusedWith(await submit(bare))).toEqual(['MATERIAL_MISSING', 'PLAN_WINDOW_NOT_OPEN']);
  });

  it('CC-17 31 August is in time to its last instant, 1 September is not, though 31 August 2030 is a Saturday', async () => {
    await world.stopAt('2026-08-31T23:59:59.999+08:00');
    const [last, late] = [await draftPlan(world, 2027), await draftPlan(world, 2027)];
    expect(refusedWith(await submit(last))).toEqual([]);
    await world.stopAt('2026-09-01T00:00:00+08:00');
    expect(refusedWith(await submit(late))).toEqual(['PLAN_WINDOW_NOT_OPEN']);
    expect(await late.refresh()).toMatchObject({ state: 'DRAFT' });

    // What was declared in time is corrected until the last day of corrections.
    const opinion = '请补充投资测算。';
    await last.take('authority.planner', 'returnPlanDeclaration', { opinion });
    await world.stopAt('2026-09-30T23:59:59.999+08:00');
    await last.take('hrss.admin', 'revisePlanDeclaration', { project: { estimate: '999999.99' } });
    expect(refusedWith(await submit(last))).toEqual([]);
    expect(last.view).toMatchObject({ state: 'SUBMITTED', round: 2, project: { estimate: '999999.99' } });
    await last.take('authority.planner', 'returnPlanDeclaration', { opinion });
    await world.stopAt('2026-10-01T00:00:00+08:00');
    const over = await submit(last);
    expect(refusedWith(over)).toEqual(['PLAN_CORRECTIONS_OVER']);
    expect(await last.refresh()).toMatchObject({ state: 'RETURNED', round: 2 });

    await world.stopAt('2030-08-31T23:59:59.999+08:00');
    expect(refusedWith(await submit(await draftPlan(world, 2031)))).toEqual([]);
    await world.stopAt('2030-09-01T00:00:00+08:00');
    expect(refusedWith(await submit(await draftPlan(world, 2031)))).toEqual(['PLAN_WINDOW_NOT_OPEN']);
    await world.goOn();
  });
});

describe('CC-17 the way into the plan', () => {
  beforeAll(() => world.moveTo('2031-06-10T10:00:00+08:00'));

  it('CC-17 the authority reviews, the committee confirms, and the project stands in the plan', async () => {
    const declaration = await draftPlan(world, 2032);
    await declaration.take('hrss.admin', 'submitPlanDeclaration');
    expect(failedWith(await declaration.try('committee.member', 'confirmPlanDeclaration', YES))).toBe(
      // Not its turn yet, hence not to be seen.
      'NOT_FOUND',
    );
    await declaration.take('authority.planner', 'approvePlanDeclaration', { opinion: '符合规划。' });
    expect(declaration.view).toMatchObject({ state: 'REVIEWED', waitingFor: 'COMMITTEE' });
    expect(await look('finance.officer', declaration.view.project.id)).toBeNull();
    await declaration.take('committee.member', 'referPlanDeclarationBack', { opinion: '请核减。' });
    expect(declaration.view).toMatchObject({ state: 'SUBMITTED', waitingFor: 'AUTHORITY' });
    await declaration.take('authority.planner', 'approvePlanDeclaration', { opinion: '已核减。' });
    await declaration.take('committee.member', 'confirmPlanDeclaration', YES);
    expect(declaration.view).toMatchObject({ state: 'IN_PLAN', project: { stage: 'IN_PLAN' } });
    expect(await look('finance.officer', declaration.view.project.id)).toMatchObject({ stage: 'IN_PLAN' });
    expect(await look('health.admin', declaration.view.project.id)).toBeNull();
  });

  it('CC-18 a project that can earn is marked PPP by the committee, and by nobody else', async () => {
    const declaration = await draftPlan(world, 2032);
    await declaration.take('hrss.admin', 'submitPlanDeclaration');
    await declaration.take('authority.planner', 'approvePlanDeclaration', { opinion: '可产生收益。' });
    const ppp = { ppp: true, opinion: '以PPP模式建设。' };
    expect(failedWith(await declaration.try('authority.planner', 'confirmPlanDeclaration', ppp))).toBe(
      'FORBIDDEN',
    );
    await declaration.take('committee.member', 'confirmPlanDeclaration', ppp);
    expect(await look('hrss.admin', declaration.view.project.id)).toEqual({ stage: 'IN_PLAN', ppp: true });
  });

  it('CC-17 what was refused or withdrawn leaves the project as it was, to be declared again', async () => {
    const first = await draftPlan(world, 2032);
    await first.take('hrss.admin', 'submitPlanDeclaration');
    const { project } = first.view;
    const again = await named(project.id);
    expect(refusedWith(await submit(again))).toEqual(['PROJECT_DECLARED']);
    await first.take('authority.planner', 'rejectPlanDeclaration', { opinion: '重复建设。' });
    await again.take('hrss.admin', 'submitPlanDeclaration');
    await again.take('authority.planner', 'approvePlanDeclaration', { opinion: '已整合。' });
    await again.take('committee.member', 'refusePlanDeclaration', { opinion: '本年不列。' });
    expect(again.view).toMatchObject({ state: 'REJECTED', project: { stage: 'PROPOSED' } });
    const third = await named(project.id);
    await third.take('hrss.admin', 'withdrawPlanDeclaration');
    expect(await intoPlan(await named(project.id))).toMatchObject({ view: { state: 'IN_PLAN' } });
    const tooMuch = await attempt({ projectId: project.id });
    expect(refusedWith(tooMuch)).toEqual(['PROJECT_STAGE']);
  });

  it('CC-17 names one project, in one way, of the own unit, and leaves nothing of it when it fails', async () => {
    const count = async () => (await world.sql(`select id from projects`)).length;
    const before = await count();
    const project = await projectInput(world);
    expect(failedWith(await attempt({}))).toBe('BAD_USER_INPUT');
    expect(failedWith(await attempt({ project, projectId: 'prj_x' }))).toBe('BAD_USER_INPUT');
    expect(failedWith(await attempt({ projectId: 'prj_00000000-0000-7000-8000-000000000000' }))).toBe(
      'NOT_FOUND',
    );
    expect(failedWith(await attempt({ project }, 'health.admin'))).toBe('FORBIDDEN');
    for (const estimate of ['0', '0.00', '-5', '12.345', '1000000000000'])
      expect(failedWith(await attempt({ project: { ...project, estimate } }))).toBe('BAD_USER_INPUT');
    const systemId = await registerSystem(world, { admin: 'health.admin', unit: '市卫生健康委员会' });
    expect(failedWith(await attempt({ project: { ...project, systemId } }))).toBe('NOT_FOUND');
    expect(await count()).toBe(before);
    const mine = await draftPlan(world, 2032);
    const other = await mine.try('hrss.admin', 'revisePlanDeclaration', { project: { systemId } });
    expect(refusalsOf(other)).toEqual([
      { code: 'SYSTEM_OF_ANOTHER', path: 'input.project.systemId', provision: 'CC-8' },
    ]);
    // A system that was named by mistake is taken away by saying so.
    const named = async () => (await mine.look<{ project: unknown }>('project { system { id } }')).project;
    const own = await registerSystem(world);
    await mine.take('hrss.admin', 'revisePlanDeclaration', { project: { systemId: own } });
    await mine.take('hrss.admin', 'revisePlanDeclaration', { project: { major: false } });
    expect(await named()).toEqual({ system: { id: own } });
    await mine.take('hrss.admin', 'revisePlanDeclaration', { project: { systemId: null } });
    expect(await named()).toEqual({ system: null });
  });
});

describe('CC-17 CC-49 the committee’s list', () => {
  const decide = (decisions: readonly Record<string, unknown>[], login = 'committee.member') =>
    world.ask<{ decidePlanDeclarations: { planDeclarations: { id: string; state: string }[] } }>(
      login,
      `mutation ($input: DecidePlanDeclarationsInput!) {
        decidePlanDeclarations(input: $input) { planDeclarations { id state } } }`,
      { input: { decisions } },
    );
  const reviewed = async (name: string) => {
    const declaration = await draftPlan(world, 2033, { name });
    await declaration.take('hrss.admin', 'submitPlanDeclaration');
    await declaration.take('authority.planner', 'approvePlanDeclaration', { opinion: '符合规划。' });
    return declaration;
  };
  const item = ({ view: { id, version } }: ProjectCase, outcome: string) => ({
    id,
    version,
    outcome,
    opinion: `${outcome}。`,
  });
  let list: ProjectCase[];
  beforeAll(async () => {
    await world.moveTo('2032-06-10T10:00:00+08:00');
    list = [];
    for (const name of ['=甲项目', '乙项目', '丙项目']) list.push(await reviewed(name));
  });

  it('CC-17 is decided whole or not at all, with every refusal at its place in the list', async () => {
    const [one, two, three] = list as [ProjectCase, ProjectCase, ProjectCase];
    const stale = { ...item(two, 'REFUSED'), version: two.view.version - 1 };
    const submitted = await draftPlan(world, 2033);
    const refused = await decide([
      item(one, 'CONFIRMED'),
      stale,
      item(three, 'REFUSED'),
      item(one, 'REFUSED'),
    ]);
    expect(refusalsOf(refused)).toEqual([
      { code: 'CASE_CHANGED', path: 'input.decisions.1.version', provision: 'CC-17' },
      { code: 'CASE_CHANGED', path: 'input.decisions.3.version', provision: 'CC-17' },
    ]);
    const marked = { ...item(two, 'REFUSED'), ppp: true };
    const bad = await decide([item(one, 'CONFIRMED'), marked]);
    expect(bad.errors?.[0]?.extensions.issues?.map(({ path }) => path)).toEqual(['input.decisions.1.ppp']);
    expect(failedWith(await decide([item(one, 'CONFIRMED'), item(submitted, 'CONFIRMED')]))).toBe(
      'NOT_FOUND',
    );
    expect(failedWith(await decide([item(one, 'CONFIRMED')], 'authority.planner'))).toBe('FORBIDDEN');
    const tooMany = Array.from({ length: 51 }, () => item(one, 'CONFIRMED'));
    expect(failedWith(await decide(tooMany))).toBe('BAD_USER_INPUT');
    for (const declaration of list) {
      const { version } = declaration.view;
      expect(await declaration.refresh()).toMatchObject({ state: 'REVIEWED', version });
    }
  });

  it('CC-17 CC-18 each declaration has its own outcome, opinion and entry', async () => {
    const [one, two, three] = list as [ProjectCase, ProjectCase, ProjectCase];
    const decisions = [
      { ...item(one, 'CONFIRMED'), ppp: true },
      item(two, 'REFERRED_BACK'),
      item(three, 'CONFIRMED'),
    ];
    const { data } = await decide(decisions);
    const states = new Map(
      data?.decidePlanDeclarations.planDeclarations.map(({ id, state }) => [id, state] as const),
    );
    expect(list.map(({ view }) => states.get(view.id))).toEqual(['IN_PLAN', 'SUBMITTED', 'IN_PLAN']);
    expect(await one.look('decisions { outcome opinion }')).toMatchObject({
      decisions: [{}, { outcome: 'APPROVED', opinion: 'CONFIRMED。' }],
    });
    expect(await look('hrss.admin', one.view.project.id)).toEqual({ stage: 'IN_PLAN', ppp: true });
  });

  it('CC-17 CC-49 the plan of a year is read by who reviews, decides, pays and audits, also as a spreadsheet', async () => {
    const asked = `query { projectPlan(year: 2033, first: 10, orderBy: NAME_ASC) { totalCount nodes { name moneyGate mayBeBudgeted } } }`;
    const download = async (login: string, path = '/projects/plan-2033.csv') =>
      world.app.inject({
        method: 'GET',
        url: path,
        headers: { authorization: `Bearer ${await world.token(login)}`, 'accept-language': 'en' },
      });
    const readers = 'authority.planner committee.member government.member finance.officer audit.auditor';
    for (const login of readers.split(' ')) {
      const nodes = ['=甲项目', '丙项目'].map((name) => ({
        name,
        moneyGate: 'INVESTMENT_DECISION',
        mayBeBudgeted: false,
      }));
      const { projectPlan } = await world.get<{ projectPlan: { nodes: { name: string }[] } }>(login, asked);
      expect(projectPlan).toEqual({ totalCount: 2, nodes });
      const { statusCode, body, headers } = await download(login);
      expect([statusCode, headers['content-disposition']]).toEqual([
        200,
        'attachment; filename=plan-2033.csv',
      ]);
      const [header, ...rows] = body.slice(1).trimEnd().split('\r\n');
      expect(body.startsWith('\uFEFF')).toBe(true);
      expect(header).toBe(
        'Unit,Project,Kind,Funding,Estimate (yuan),Approved (yuan),PPP,Major,MLPS grade,Stage,Project id',
      );
      // What begins like a formula computes nothing.
      expect(new Set(rows.map((row) => row.split(',')[1]))).toEqual(new Set([`'=甲项目`, '丙项目']));
      expect(rows[0]).toContain('1200000.00,,');
    }
    expect(failedWith(await world.ask('hrss.admin', asked))).toBe('FORBIDDEN');
    expect((await download('hrss.admin')).statusCode).toBe(403);
    expect((await download('office.reviewer')).statusCode).toBe(403);
    expect((await download('authority.planner', '/projects/plan-20333.csv')).statusCode).toBe(404);
    const reads = await world.sql(
      `select from journal_entries where step = 'exportProjectPlan' and kind = 'READ'`,
    );
    expect(reads).toHaveLength(5);
  });
});

const YES = { ppp: false, opinion: '列入计划。' };

async function look(login: string, id: string): Promise<unknown> {
  const { project } = await world.get<{ project: unknown }>(
    login,
    `query ($id: ID!) { project(id: $id) { stage ppp } }`,
    { id },
  );
  return project;
}

function attempt(naming: Readonly<Record<string, unknown>>, login = 'hrss.admin') {
  const input = { ...naming, year: 2032, purpose: '必要。' };
  return ProjectCase.attempt(world, 'planDeclaration', login, 'draftPlanDeclaration', input);
}

async function named(projectId: string): Promise<ProjectCase> {
  return ProjectCase.open(world, 'planDeclaration', 'hrss.admin', 'draftPlanDeclaration', {
    projectId,
    year: 2032,
    purpose: '再次申报。',
    materials: await attachments(world, 'hrss.admin', ['PROJECT_PROPOSAL']),
  });
}
