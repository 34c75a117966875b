import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, attachments, connectSystem, registerSystem } from '../support/application.js';
import {
  accept,
  AUTHORITY,
  caseOf,
  completeBuilding,
  contract,
  startBuilding,
  starting,
} from '../support/building.js';
import {
  conditionsMet,
  draftApproval,
  draftPlan,
  hearExpert,
  intoPlan,
  ProjectCase,
  TRACK_MATERIALS,
} from '../support/project.js';
import { daysAhead, FOUND } from '../support/supervision.js';
import { refusedWith, World } from '../support/world.js';

/**
 * One project from its declaration to its evaluation, through three calendar years and to the end of its warranty, each gate tried closed before it
 * is opened.
 */
describe('CC-17 YP-9 YP-24c YP-26 IR-15 a project’s life', () => {
  let world: World;
  let systemId: string;
  let declaration: ProjectCase;
  let projectId: string;
  let construction: ProjectCase;
  let application: Application;

  beforeAll(async () => {
    world = await World.open();
    systemId = await registerSystem(world);
  }, 30_000);
  afterAll(() => world?.close());

  interface Project {
    readonly stage: string;
    readonly approvedEstimate: string | null;
    readonly acceptedOn: string | null;
    readonly warrantyUntil: string | null;
  }
  const project = async () =>
    (
      await world.get<{ project: Project }>(
        'hrss.admin',
        `query ($id: ID!) { project(id: $id) { stage approvedEstimate acceptedOn warrantyUntil } }`,
        { id: projectId },
      )
    ).project;
  const start = async () =>
    ProjectCase.attempt(
      world,
      'projectConstruction',
      'hrss.admin',
      'startConstruction',
      await starting(world, projectId),
    );
  const evaluate = () =>
    ProjectCase.attempt(world, 'selfEvaluation', 'hrss.admin', 'draftSelfEvaluation', { projectId });

  it('CC-17 2026: it is declared within the window alone, and comes into the plan of 2027', async () => {
    declaration = await draftPlan(world, 2027, { systemId, estimate: '1000000.00' });
    projectId = declaration.view.project.id;
    expect(refusedWith(await declaration.try('hrss.admin', 'submitPlanDeclaration'))).toEqual([
      'PLAN_WINDOW_NOT_OPEN',
    ]);
    await world.moveTo('2026-06-01T09:00:00+08:00');
    const early = await draftApproval(world, { projectId }, TRACK_MATERIALS.PERMIT);
    expect(refusedWith(await early.try('hrss.admin', 'submitProjectApproval'))).not.toEqual([]);
    await early.take('hrss.admin', 'withdrawProjectApproval');
    await intoPlan(declaration);
    expect(await project()).toMatchObject({ stage: 'IN_PLAN', approvedEstimate: null });
  });

  it('YP-9 YY-1 2026: nothing is built before its plan is permitted, which an expert was heard on', async () => {
    const early = await start();
    expect(refusedWith(early)).toContain('PROJECT_STAGE');
    expect(early.errors?.[0]?.extensions.refusals?.[0]?.message).toContain(
      'possible only at “Approved or filed: it may be built”',
    );
    const approval = await draftApproval(world, { projectId }, TRACK_MATERIALS.PERMIT);
    await approval.take('hrss.admin', 'submitProjectApproval');
    await approval.take(AUTHORITY, 'admitProjectApproval');
    const opinion = { opinion: '同意。', approvedEstimate: '1000000', conditions: conditionsMet('B') };
    expect(refusedWith(await approval.try(AUTHORITY, 'approveProjectApproval', opinion))).toEqual([
      'NO_EXPERT_HEARD',
    ]);
    await hearExpert(approval);
    await approval.take(AUTHORITY, 'approveProjectApproval', opinion);
    expect(await project()).toMatchObject({ stage: 'APPROVED', approvedEstimate: '1000000.00' });
  });

  it('YP-20 2026: it is built, suspended for a delay, and goes on', async () => {
    await world.moveTo('2026-09-01T09:00:00+08:00');
    construction = await startBuilding(world, projectId);
    const suspension = await ProjectCase.open(world, 'rectificationOrder', AUTHORITY, 'suspendProject', {
      projectId,
      ...FOUND,
      until: await daysAhead(world, 20),
    });
    expect(refusedWith(await construction.try('hrss.admin', 'recordContract', contract()))).toEqual([
      'RESTRICTED',
    ]);
    await suspension.take(AUTHORITY, 'resumeProject', { reason: '已恢复。' });
    const materials = await attachments(world, 'hrss.admin', ['RECTIFICATION_REPORT']);
    await suspension.take('hrss.admin', 'reportRectification', { report: '已整改。', materials });
    await suspension.take(AUTHORITY, 'confirmRectification', { opinion: '整改到位。' });
    expect(refusedWith(await evaluate())).toContain('PROJECT_STAGE');
  });

  it('YP-24c 2027: its system is tried on the cloud, and not put into use before the project is accepted', async () => {
    await world.moveTo('2027-03-01T09:00:00+08:00');
    application = await (await Application.draft(world, { systemId })).reach('TRIAL_REPORTED');
    for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON']) await connectSystem(world, systemId, kind);
    const opinion = '同意上线。';
    const goLive = () => application.attempt('office.reviewer', 'approveGoLive', { opinion });
    expect(refusedWith(await goLive())).toEqual(['PROJECT_NOT_ACCEPTED']);
    await construction.refresh();
    await completeBuilding(construction);
    expect(refusedWith(await goLive())).toEqual(['PROJECT_NOT_ACCEPTED']);
    await world.moveTo('2027-06-10T09:00:00+08:00');
    await accept(await caseOf(world, projectId, 'acceptances'));
    expect(await project()).toMatchObject({
      stage: 'ACCEPTED',
      acceptedOn: '2027-06-10',
      warrantyUntil: '2029-06-10',
    });
    expect(refusedWith(await evaluate())).toEqual(['NOT_IN_OPERATION']);
    await world.moveTo('2027-07-01T09:00:00+08:00');
    await application.take('office.reviewer', 'approveGoLive', { opinion });
  });

  it('YP-26 2028: it is evaluated from month 12 of its operation on, and what comes of it is seen next', async () => {
    expect(refusedWith(await evaluate())).toEqual(['EVALUATION_NOT_OPEN']);
    await world.moveTo('2028-07-02T09:00:00+08:00');
    const found = await world.get<{ project: { selfEvaluations: { nodes: { id: string }[] } } }>(
      'hrss.admin',
      `query ($id: ID!) { project(id: $id) { selfEvaluations(first: 1) { nodes { id } } } }`,
      { id: projectId },
    );
    const [{ id }] = found.project.selfEvaluations.nodes as [{ id: string }];
    const evaluation = await ProjectCase.known(world, 'selfEvaluation', id);
    await evaluation.take('hrss.admin', 'submitSelfEvaluation', {
      goals: [{ goal: '网上办理率', target: '不低于90%', reached: '95%', met: true }],
      benefits: '群众少跑腿。',
      use: '日均办理 1200 件。',
      selfScore: 92,
      materials: await attachments(world, 'hrss.admin', ['SELF_EVALUATION_REPORT']),
    });
    await evaluation.take(AUTHORITY, 'concludeSelfEvaluation', { score: 91, opinion: '成效显著。' });
    expect(evaluation.view).toMatchObject({ state: 'CONCLUDED', project: { stage: 'EVALUATED' } });
    const next = await draftPlan(world, 2029);
    await next.take('hrss.admin', 'submitPlanDeclaration');
    expect(await next.look('unitEvaluations { projectId grade }', AUTHORITY)).toEqual({
      unitEvaluations: [{ projectId, grade: 'EXCELLENT' }],
    });
  });

  it('IR-15 2029: the end of its warranty is reminded of once, in time to have things repaired, and does not move', async () => {
    const look = async () =>
      (
        await world.get<{ project: { warrantyCheck: Record<string, unknown> | null } }>(
          'hrss.admin',
          `query ($id: ID!) { project(id: $id) { warrantyCheck {
            id version state openedAt deadlines { kind dueAt status } } } }`,
          { id: projectId },
        )
      ).project.warrantyCheck;
    // 10 June 2029 is a Sunday.
    await world.moveTo('2029-05-10T23:59:00+08:00');
    expect(await look()).toBeNull();
    await world.moveTo('2029-05-21T09:00:00+08:00');
    expect(await look()).toMatchObject({
      state: 'OPEN',
      openedAt: '2029-05-11T00:00:00+08:00',
      deadlines: [{ kind: 'WARRANTY_CHECK', dueAt: '2029-06-11T00:00:00+08:00', status: 'RUNNING' }],
    });
    const { id } = (await look()) as { id: string };
    const check = await ProjectCase.known(world, 'warrantyCheck', id);
    await check.take('hrss.admin', 'reportWarrantyCheck', { report: '发现两处缺陷,承建单位已修复。' });
    await world.moveTo('2029-06-20T09:00:00+08:00');
    expect(await look()).toMatchObject({ id, state: 'CHECKED', deadlines: [{ status: 'MET' }] });
  });
});
