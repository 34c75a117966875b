import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachments, connectSystem, registerSystem } from '../../support/application.js';
import { accept, acceptanceOf } from '../../support/building.js';
import { draftApproval, draftPlan, intoPlan, ProjectCase } from '../../support/project.js';
import { tryOrder } from '../../support/supervision.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
  await world.moveTo('2026-06-15T10:00:00+08:00');
}, 30_000);
afterAll(() => world?.close());

/** A project that is accepted on the day on which the world stands; answers its id. */
async function accepted(said: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const acceptance = await acceptanceOf(world, said);
  await accept(acceptance);
  return acceptance.view.project.id;
}

interface Found {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly openedAt: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly remindedAt: string | null;
  readonly deadlines: readonly { readonly kind: string; readonly dueAt: string; readonly status: string }[];
}

async function evaluationsOf(projectId: string, login = 'hrss.admin'): Promise<readonly Found[]> {
  const { selfEvaluations } = await world.get<{ selfEvaluations: { nodes: Found[] } }>(
    login,
    `query ($id: ID!) { selfEvaluations(first: 9, filter: { projectId: $id }, orderBy: OPENED_AT_ASC) { nodes {
      id version state openedAt opensOn closesOn remindedAt deadlines { kind dueAt status } } } }`,
    { id: projectId },
  );
  return selfEvaluations.nodes;
}

const draft = (projectId: string) =>
  ProjectCase.attempt(world, 'selfEvaluation', 'hrss.admin', 'draftSelfEvaluation', { projectId });

const goal = (met: boolean) => ({ goal: '网上办理率', target: '不低于90%', reached: '95%', met });
const REPORT = {
  goals: [goal(true), goal(false)],
  benefits: '群众少跑腿。',
  use: '日均办理 1200 件。',
  selfScore: 88,
};

async function submit(evaluation: Pick<Found, 'id' | 'version'>, kinds = ['SELF_EVALUATION_REPORT']) {
  const { id, version } = evaluation;
  const materials = await attachments(world, 'hrss.admin', kinds);
  return world.ask<{ submitSelfEvaluation: { selfEvaluation: Found } }>(
    'hrss.admin',
    `mutation ($input: SubmitSelfEvaluationInput!) {
      submitSelfEvaluation(input: $input) { selfEvaluation { id version state deadlines { kind dueAt status } } } }`,
    { input: { id, version, ...REPORT, materials } },
  );
}

async function decide(step: string, id: string, said: Readonly<Record<string, unknown>>) {
  const { node } = await world.get<{ node: { version: number } }>(
    'authority.planner',
    `query ($id: ID!) { node(id: $id) { ... on SelfEvaluation { version } } }`,
    { id },
  );
  const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}Input`;
  return world.ask<Record<string, { selfEvaluation: Record<string, unknown> }>>(
    'authority.planner',
    `mutation ($input: ${type}!) { ${step}(input: $input) { selfEvaluation {
      state score grade evaluator postFindings goals { goal met } project { stage } } } }`,
    { input: { id, version: node.version, ...said } },
  );
}

describe('YP-26 the window', () => {
  it('YP-26 opens at 00:00 after month 12 by itself, is refused before, reminded of once, overdue after month 24', async () => {
    const projectId = await accepted();
    await world.stopAt('2027-06-15T23:59:59.999+08:00');
    const early = await draft(projectId);
    expect(refusalsOf(early)).toEqual([{ code: 'EVALUATION_NOT_OPEN', path: null, provision: 'YP-26' }]);
    expect(early.errors?.[0]?.extensions.refusals?.[0]?.message).toBe(
      'The project can be evaluated from 2027-06-16 to 2028-06-15.',
    );
    expect(await evaluationsOf(projectId)).toEqual([]);
    await world.goOn();

    // Nobody looks for a while: it is opened as of its instant all the same.
    await world.moveTo('2027-07-01T09:00:00+08:00');
    const [opened] = await evaluationsOf(projectId);
    expect(opened).toMatchObject({
      state: 'OPEN',
      openedAt: '2027-06-16T00:00:00+08:00',
      opensOn: '2027-06-16',
      closesOn: '2028-06-15',
      remindedAt: null,
      deadlines: [{ kind: 'SELF_EVALUATION', dueAt: '2028-06-16T00:00:00+08:00', status: 'RUNNING' }],
    });
    expect(refusedWith(await draft(projectId))).toEqual(['EVALUATION_UNDER_WAY']);
    const inbox = await world.get<{ viewer: { inbox: { nodes: { id: string }[] } } }>(
      'hrss.admin',
      `{ viewer { inbox(first: 20) { nodes { id } } } }`,
    );
    expect(inbox.viewer.inbox.nodes).toContainEqual({ id: opened!.id });

    await world.moveTo('2028-05-15T09:00:00+08:00');
    expect((await evaluationsOf(projectId))[0]?.remindedAt).toBeNull();
    await world.moveTo('2028-06-16T00:00:01+08:00');
    const [late] = await evaluationsOf(projectId);
    expect(late).toMatchObject({
      remindedAt: '2028-05-16T00:00:00+08:00',
      deadlines: [{ status: 'OVERDUE' }],
    });
    const told = await world.get<{ node: { timeline: { nodes: { step: string | null; kind: string }[] } } }>(
      'hrss.admin',
      `query ($id: ID!) { node(id: $id) { ... on SelfEvaluation { timeline(first: 9) { nodes { step kind } } } } }`,
      { id: late!.id },
    );
    expect(told.node.timeline.nodes.map(({ step, kind }) => step ?? kind)).toEqual([
      'openSelfEvaluation',
      'remindSelfEvaluation',
      'OVERDUE',
    ]);
    // What is late is still reported, and says so.
    const { data } = await submit(late!);
    expect(data?.submitSelfEvaluation.selfEvaluation).toMatchObject({
      state: 'SUBMITTED',
      deadlines: [{ kind: 'SELF_EVALUATION', status: 'MET_LATE' }, { kind: 'SELF_EVALUATION_REVIEW' }],
    });
    expect(refusedWith(await draft(projectId))).toEqual(['EVALUATION_CLOSED', 'EVALUATION_UNDER_WAY']);
  });

  it('YP-26 counts from operation where that came after acceptance, and not before there is any', async () => {
    const systemId = await registerSystem(world);
    await world.moveTo('2028-06-20T09:00:00+08:00');
    for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON']) await connectSystem(world, systemId, kind);
    const projectId = await accepted({ systemId });
    await world.moveTo('2029-08-01T09:00:00+08:00');
    expect(await evaluationsOf(projectId)).toEqual([]);
    expect(refusedWith(await draft(projectId))).toEqual(['NOT_IN_OPERATION']);
    await world.sql(
      `update application_systems set placement = 'ON_CLOUD', go_live_on = '2028-09-10' where id = $1`,
      [systemId],
    );
    await world.moveTo('2029-09-11T08:00:00+08:00');
    // 10 September 2030 is a Tuesday.
    expect(await evaluationsOf(projectId)).toMatchObject([
      { openedAt: '2029-09-11T00:00:00+08:00', closesOn: '2030-09-10' },
    ]);
  });

  it('YP-26 nothing is evaluated before it is accepted', async () => {
    await world.moveTo('2030-06-03T09:00:00+08:00');
    const { view } = await intoPlan(await draftPlan(world, 2031));
    expect(refusalsOf(await draft(view.project.id))).toEqual([
      { code: 'PROJECT_STAGE', path: null, provision: 'YP-26' },
    ]);
  });
});

describe('YP-26 YP-31 what comes of it', () => {
  let projectId: string;
  let opened: Found;
  beforeAll(async () => {
    await world.moveTo('2031-06-02T09:00:00+08:00');
    projectId = await accepted();
    await world.moveTo('2032-06-03T09:00:00+08:00');
    [opened] = (await evaluationsOf(projectId)) as [Found];
  });

  it('YP-26 it is reported with goals and a report, to the authority and the finance bureau, and corrected', async () => {
    expect(await evaluationsOf(projectId, 'finance.officer')).toEqual([]);
    expect(refusalsOf(await submit(opened, []))).toEqual([
      { code: 'EVALUATION_REPORT_MISSING', path: 'input.materials', provision: 'YP-26' },
    ]);
    expect(refusedWith(await submit(opened))).toEqual([]);
    expect(await evaluationsOf(projectId, 'finance.officer')).toHaveLength(1);
    const opinion = '请补充使用数据。';
    await decide('returnSelfEvaluation', opened.id, { opinion });
    const [returned] = (await evaluationsOf(projectId)) as [Found];
    expect(returned.deadlines).toMatchObject([
      { kind: 'SELF_EVALUATION', status: 'MET' },
      { kind: 'SELF_EVALUATION_REVIEW', status: 'MET' },
      { kind: 'SELF_EVALUATION_CORRECTION', status: 'RUNNING' },
    ]);
    expect(refusedWith(await submit(returned))).toEqual([]);
  });

  it('YP-26 the authority may commission a post-evaluation by a day ahead, whose score then counts', async () => {
    const commission = (until: string) =>
      decide('commissionPostEvaluation', opened.id, {
        evaluator: '某咨询机构',
        reason: '核实建设成效。',
        until,
      });
    expect(refusedWith(await commission('2032-06-03'))).toEqual(['POST_EVALUATION_TOO_SOON']);
    expect((await commission('2032-07-31')).data?.['commissionPostEvaluation']).toMatchObject({
      selfEvaluation: { state: 'COMMISSIONED', evaluator: '某咨询机构' },
    });
    expect((await evaluationsOf(projectId))[0]?.deadlines.at(-1)).toMatchObject({
      kind: 'POST_EVALUATION',
      dueAt: '2032-08-01T00:00:00+08:00',
    });
    const materials = await attachments(world, 'authority.planner', ['POST_EVALUATION_REPORT']);
    const said = { score: 59, postFindings: '使用率偏低。', opinion: '不合格。', materials };
    expect((await decide('recordPostEvaluation', opened.id, said)).data?.['recordPostEvaluation']).toEqual({
      selfEvaluation: {
        state: 'CONCLUDED',
        score: 59,
        grade: 'FAILED',
        evaluator: '某咨询机构',
        postFindings: '使用率偏低。',
        goals: [
          { goal: '网上办理率', met: true },
          { goal: '网上办理率', met: false },
        ],
        project: { stage: 'EVALUATED' },
      },
    });
  });

  it('YP-31 the result stands before whoever reviews the unit’s next projects, and refuses nothing', async () => {
    const next = await draftPlan(world, 2033);
    await next.take('hrss.admin', 'submitPlanDeclaration');
    const shown = `unitEvaluations { projectId score grade goals goalsMet postEvaluated }`;
    const result = {
      projectId,
      score: 59,
      grade: 'FAILED',
      goals: 2,
      goalsMet: 1,
      postEvaluated: true,
    };
    expect(await next.look(shown, 'authority.planner')).toEqual({ unitEvaluations: [result] });
    const opinion = '同意。';
    await next.take('authority.planner', 'approvePlanDeclaration', { opinion });
    expect(await next.look(shown, 'committee.member')).toEqual({ unitEvaluations: [result] });
    await next.take('committee.member', 'confirmPlanDeclaration', { ppp: false, opinion });
    const approval = await draftApproval(world, { projectId: next.view.project.id }, []);
    expect(await approval.look(shown)).toEqual({ unitEvaluations: [result] });
    // What it found is ordered to be put right.
    expect(refusedWith(await tryOrder(world, { projectId, finding: 'EVALUATION' }))).toEqual([]);
  });

  it('YP-26 within the window the unit evaluates again, and a score has its grade to the point', async () => {
    const grades = [
      [60, 'PASSED'],
      [79, 'PASSED'],
      [80, 'GOOD'],
      [90, 'EXCELLENT'],
    ] as const;
    for (const [score, grade] of grades) {
      const { data } = await draft(projectId);
      const again = data?.['draftSelfEvaluation']?.['selfEvaluation'];
      expect(refusedWith(await submit(again!))).toEqual([]);
      const concluded = await decide('concludeSelfEvaluation', again!.id, { score, opinion: '已改进。' });
      expect(concluded.data?.['concludeSelfEvaluation']?.selfEvaluation).toMatchObject({ score, grade });
    }
    expect(failedWith(await decide('concludeSelfEvaluation', opened.id, { score: 101, opinion: '。' }))).toBe(
      'BAD_USER_INPUT',
    );
  });
});
