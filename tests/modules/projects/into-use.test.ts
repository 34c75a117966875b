import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, CC40, connectSystem, registerSystem, unitOf } from '../../support/application.js';
import {
  applyForAcceptance,
  AUTHORITY,
  caseOf,
  completeBuilding,
  filedProject,
  hearPanel,
  lookInto,
  startBuilding,
} from '../../support/building.js';
import { draftPlan, type ProjectCase } from '../../support/project.js';
import { failed, measure } from '../../support/supervision.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

const approve = (acceptance: ProjectCase) =>
  acceptance.try(AUTHORITY, 'approveProjectAcceptance', { opinion: '验收合格。' });

describe('YP-24c XE-7c put into use', () => {
  it('YP-24c XE-7c the go-live of a project’s system waits for its acceptance, its trial does not', async () => {
    const systemId = await registerSystem(world);
    const projectId = await filedProject(world, { systemId, name: '就业服务平台' });
    const building = await startBuilding(world, projectId);
    const application = await (await Application.draft(world, { systemId })).reach('TRIAL_REPORTED');
    for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON']) await connectSystem(world, systemId, kind);
    const goLive = () => application.attempt('office.reviewer', 'approveGoLive', { opinion: '同意上线。' });
    const refused = await goLive();
    expect(refusalsOf(refused)).toEqual([{ code: 'PROJECT_NOT_ACCEPTED', path: null, provision: 'YP-24c' }]);
    expect(refused.errors?.[0]?.extensions.refusals?.[0]?.message).toContain('“就业服务平台”');
    await completeBuilding(building);
    expect(refusedWith(await goLive())).toEqual(['PROJECT_NOT_ACCEPTED']);
    const { nextSteps } = await application.look<{ nextSteps: { step: string; open: boolean }[] }>(
      'nextSteps { step open }',
      'office.reviewer',
    );
    expect(nextSteps.find(({ step }) => step === 'approveGoLive')?.open).toBe(false);
    const acceptance = await caseOf(world, projectId, 'acceptances');
    await applyForAcceptance(acceptance);
    await acceptance.take(AUTHORITY, 'admitProjectAcceptance');
    await lookInto(acceptance);
    await hearPanel(acceptance);
    // At once: whichever comes first, the system runs only when the acceptance is there.
    const [accepted, live] = await Promise.all([approve(acceptance), goLive()]);
    expect(refusedWith(accepted)).toEqual([]);
    expect([[], ['PROJECT_NOT_ACCEPTED']]).toContainEqual(refusedWith(live));
    const now = (await application.refresh()).state;
    expect(now).toBe(refusedWith(live).length === 0 ? 'RUNNING' : 'TRIAL_REPORTED');
    if (now !== 'RUNNING') await goLive();
    expect((await application.refresh()).state).toBe('RUNNING');
  });
});

describe('an application names its project', () => {
  const TIES = 'state project { id name system { id } } system { projects(first: 5) { nodes { id } } }';
  interface Ties {
    readonly state: string;
    readonly project: { readonly id: string; readonly system: { readonly id: string } | null } | null;
    readonly system: { readonly projects: { readonly nodes: readonly { readonly id: string }[] } };
  }
  const tries = (said: Readonly<Record<string, unknown>>) =>
    world.ask(
      'hrss.admin',
      'mutation ($input: DraftApplicationInput!) { draftApplication(input: $input) { cloudRequest { id } } }',
      { input: { purpose: '测试用申请', lines: [], ...said } },
    );
  const projectOf = async (projectId: string) => {
    const { project } = await world.get<{ project: unknown }>(
      'hrss.admin',
      'query ($id: ID!) { project(id: $id) { stage system { id } cloudRequests(first: 5) { totalCount nodes { id } } } }',
      { id: projectId },
    );
    return project;
  };
  const refuse = async (application: Application, login: string, step: string, input = {}) => {
    const before = await world.sql('select * from cases where id = $1', [application.view.id]);
    const answer = await application.attempt(login, step, input);
    expect(await world.sql('select * from cases where id = $1', [application.view.id])).toEqual(before);
    return answer;
  };

  it('YP-12 XE-7c the approval ties the two, and the go-live waits for the project that was named', async () => {
    const systemId = await registerSystem(world);
    const projectId = await filedProject(world, { name: '社保卡服务平台' });
    const application = await Application.draft(world, { systemId, projectId });
    const { id } = application.view;
    expect(await application.look<Ties>(TIES)).toMatchObject({ project: { id: projectId, system: null } });
    await application.reach('ADMITTED');
    // Who decides on the request sees what it is for; it is not tied before that.
    expect(await application.look<Ties>(TIES, 'office.reviewer')).toMatchObject({
      project: { id: projectId, system: null },
      system: { projects: { nodes: [] } },
    });
    await application.take('office.reviewer', 'approveCloudRequest', { opinion: '同意。' });
    expect(await application.look<Ties>(TIES, 'office.reviewer')).toMatchObject({
      project: { id: projectId, system: { id: systemId } },
      system: { projects: { nodes: [{ id: projectId }] } },
    });
    // Who delivers it learns nothing of the project’s money.
    expect(await application.look<Ties>(TIES, 'provider.operator')).toMatchObject({ project: null });
    expect(await projectOf(projectId)).toEqual({
      stage: 'APPROVED',
      system: { id: systemId },
      cloudRequests: { totalCount: 1, nodes: [{ id }] },
    });
    const { cloudRequests } = await world.get<{ cloudRequests: { nodes: { id: string }[] } }>(
      'office.reviewer',
      'query ($id: ID!) { cloudRequests(first: 5, filter: { projectId: $id }) { nodes { id } } }',
      { id: projectId },
    );
    expect(cloudRequests.nodes).toEqual([{ id }]);

    await application.take('provider.operator', 'deliverTestEnvironment', { environment: '测试区' });
    const results = { functional: true, performance: true, dataIntegrity: true, security: true };
    await application.take('hrss.admin', 'reportTest', results);
    await application.take('office.reviewer', 'evaluateTest', { passed: true, opinion: '合格。' });
    await application.take('provider.operator', 'openTrial', { environment: '试用区' });
    await world.moveTo(new Date((await world.clock.now()).getTime() + 32 * 86_400_000).toISOString());
    const materials = await application.materials(CC40);
    await application.take('hrss.admin', 'reportTrial', { summary: '运行稳定。', materials });
    for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON']) await connectSystem(world, systemId, kind);
    const goLive = { opinion: '同意上线。' };
    const refused = await refuse(application, 'office.reviewer', 'approveGoLive', goLive);
    expect(refusalsOf(refused)).toEqual([{ code: 'PROJECT_NOT_ACCEPTED', path: null, provision: 'YP-24c' }]);
    expect(refused.errors?.[0]?.extensions.refusals?.[0]?.message).toContain('“社保卡服务平台”');
  });

  it('YP-12 asks for nothing before its plan is approved, while it is suspended, nor once it is terminated', async () => {
    const proposed = (await draftPlan(world, 2028)).view.project.id;
    const early = await Application.draft(world, { projectId: proposed });
    expect(refusalsOf(await refuse(early, 'hrss.admin', 'submitCloudRequest'))).toEqual([
      { code: 'PROJECT_NOT_APPROVED', path: null, provision: 'YP-12' },
    ]);
    const projectId = await filedProject(world);
    // What was named by mistake is named anew.
    await early.take('hrss.admin', 'reviseCloudRequest', { projectId });
    await early.take('hrss.admin', 'submitCloudRequest');
    await early.take('office.admitter', 'admitCloudRequest');
    await startBuilding(world, projectId);
    const rectification = await failed(world, { projectId });
    await measure(rectification, 'suspendConstruction');
    const opinion = { opinion: '同意。' };
    const refused = await refuse(early, 'office.reviewer', 'approveCloudRequest', opinion);
    expect(refusalsOf(refused)).toEqual([{ code: 'RESTRICTED', path: null, provision: 'YP-29' }]);
    await rectification.take(AUTHORITY, 'terminateProject', { reason: '拒不整改。' });
    expect(refusedWith(await refuse(early, 'office.reviewer', 'approveCloudRequest', opinion))).toEqual([
      'PROJECT_NOT_APPROVED',
    ]);
    expect(await projectOf(projectId)).toMatchObject({ stage: 'TERMINATED', system: null });
  });

  it('CC-8 names a project of its own unit and of its own system alone', async () => {
    const systemId = await registerSystem(world);
    const other = await registerSystem(world);
    const ofOther = await filedProject(world, { systemId: other });
    const count = () => world.sql<{ count: string }>('select count(*) from cases');
    const before = await count();
    const foreign = await draftPlan(
      world,
      2028,
      { unitId: await unitOf(world, '市卫生健康委员会') },
      'health.admin',
    );
    const { id: unseen } = foreign.view.project;
    expect(failedWith(await tries({ systemId, projectId: unseen }))).toBe('NOT_FOUND');
    expect(refusalsOf(await tries({ systemId, projectId: ofOther }))).toEqual([
      { code: 'PROJECT_OF_ANOTHER_SYSTEM', path: 'input.projectId', provision: 'CC-8' },
    ]);
    expect(Number((await count())[0]?.count)).toBe(Number(before[0]?.count) + 1);
    const application = await Application.draft(world, { systemId });
    const revise = (projectId: string) =>
      refuse(application, 'hrss.admin', 'reviseCloudRequest', { projectId });
    expect(refusalsOf(await revise(unseen))).toEqual([
      { code: 'PROJECT_OF_ANOTHER', path: 'input.projectId', provision: 'CC-8' },
    ]);
    expect(refusedWith(await revise(ofOther))).toEqual(['PROJECT_OF_ANOTHER_SYSTEM']);
    expect(await application.look<Ties>(TIES)).toMatchObject({ project: null });
    // What is named is taken away by saying so, and stays where nothing is said.
    const own = await filedProject(world, { systemId });
    await application.take('hrss.admin', 'reviseCloudRequest', { projectId: own });
    await application.take('hrss.admin', 'reviseCloudRequest', { purpose: '修改用途。' });
    expect(await application.look<Ties>(TIES)).toMatchObject({ project: { id: own } });
    await application.take('hrss.admin', 'reviseCloudRequest', { projectId: null });
    expect(await application.look<Ties>(TIES)).toMatchObject({ project: null });
    // One project, two systems: whichever is approved first has it.
    const projectId = await filedProject(world);
    const pair = [
      await Application.draft(world, { projectId }),
      await Application.draft(world, { projectId }),
    ] as const;
    for (const one of pair) await one.reach('ADMITTED');
    const both = await Promise.all(
      pair.map((one) => one.attempt('office.reviewer', 'approveCloudRequest', { opinion: '同意。' })),
    );
    expect(both.flatMap((answer) => refusedWith(answer))).toEqual(['PROJECT_OF_ANOTHER_SYSTEM']);
  });
});
