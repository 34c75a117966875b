import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachments, runningSystems } from '../../support/application.js';
import {
  applyForAcceptance,
  AUTHORITY,
  caseOf,
  completeBuilding,
  contract,
  startBuilding,
  today,
} from '../../support/building.js';
import { ProjectCase } from '../../support/project.js';
import {
  daysAhead,
  failed,
  FOUND,
  measure,
  measuresOf,
  projectAt,
  reportRectified,
  type Stage,
  standing,
} from '../../support/supervision.js';
import { refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
  await world.moveTo('2026-06-02T10:00:00+08:00');
}, 30_000);
afterAll(() => world?.close());

const LINE = { kind: 'COMPUTE_VCPU', specification: '4 核云主机', quantity: 16 };

const project = (stage?: Stage) => projectAt(world, stage);
const kinds = async (id: string) => (await standing(world, id)).restrictions.map(({ kind }) => kind);

describe('YP-20 serious delay or loss', () => {
  const suspend = async (projectId: string) => {
    const input = { projectId, ...FOUND, until: await daysAhead(world, 20) };
    return ProjectCase.open(world, 'rectificationOrder', 'authority.planner', 'suspendProject', input);
  };

  it('YP-20 suspends without an order, lets nothing else follow yet, and the project goes on when resumed', async () => {
    const projectId = await project();
    const rectification = await suspend(projectId);
    expect(rectification.view).toMatchObject({ state: 'UNDER_MEASURES', waitingFor: 'UNIT' });
    expect(await standing(world, projectId)).toEqual({
      stage: 'BUILDING',
      restrictions: [{ kind: 'SUSPENDED', provision: { id: 'YP-20' } }],
    });
    expect(refusedWith(await measure(rectification, 'withholdInvestment'))).toEqual(['NOT_UNMET']);
    const reason = '进度已恢复。';
    await rectification.take('authority.planner', 'resumeProject', { reason });
    expect(await kinds(projectId)).toEqual([]);
    expect(await measuresOf(rectification)).toMatchObject([
      { kind: 'IMMEDIATE_SUSPENSION', provision: { id: 'YP-20' } },
    ]);
    expect(refusedWith(await rectification.try('authority.planner', 'resumeProject', { reason }))).toEqual([
      'NOT_SUSPENDED',
    ]);
    await reportRectified(rectification);
    await rectification.take('authority.planner', 'confirmRectification', { opinion: '整改到位。' });
  });

  it('YP-20 is of projects under construction, and suspends them once', async () => {
    const planned = await project('IN_PLAN');
    const input = { projectId: planned, ...FOUND, until: await daysAhead(world, 20) };
    const attempt = (projectId: string) =>
      world.ask('authority.planner', SUSPEND, { input: { ...input, projectId } });
    expect(refusedWith(await attempt(planned))).toEqual(['FINDING_NOT_HERE', 'PROJECT_STAGE']);
    const projectId = await project();
    const answers = await Promise.all([attempt(projectId), attempt(projectId)]);
    expect(answers.flatMap((answer) => refusedWith(answer))).toEqual(['MEASURE_IN_FORCE']);
  });

  const SUSPEND = `mutation ($input: SuspendProjectInput!) {
    suspendProject(input: $input) { rectificationOrder { id } } }`;
});

describe('YP-29 what measures bar', () => {
  const refusal = [{ code: 'RESTRICTED', path: null, provision: 'YP-29' }];

  it('YP-29 a suspended project is neither contracted for nor completed; troubles are still reported, and it goes on when put right', async () => {
    const construction = await startBuilding(world, await project('APPROVED'));
    const projectId = construction.view.project.id;
    const rectification = await failed(world, { projectId });
    await measure(rectification, 'suspendConstruction');
    expect(refusalsOf(await construction.try('hrss.admin', 'recordContract', contract()))).toEqual(refusal);
    const completion = { completedOn: await today(world), spent: '1000000' };
    expect(refusalsOf(await construction.try('hrss.admin', 'reportCompletion', completion))).toContainEqual(
      refusal[0],
    );
    expect(await construction.refresh()).toMatchObject({ state: 'BUILDING', version: 1 });
    await construction.take('hrss.admin', 'reportProjectIncident', {
      kind: 'DELAY',
      description: '暂停期间设备到货延误。',
    });
    await reportRectified(rectification);
    await rectification.take(AUTHORITY, 'confirmRectification', { opinion: '整改到位。' });
    await completeBuilding(construction);
    expect(construction.view.project.stage).toBe('COMPLETED');
  });

  it('YP-29 a completed project that is suspended is not accepted', async () => {
    const projectId = await project('COMPLETED');
    const acceptance = await caseOf(world, projectId, 'acceptances');
    await applyForAcceptance(acceptance);
    await measure(await failed(world, { projectId }), 'suspendConstruction');
    expect(refusalsOf(await acceptance.try(AUTHORITY, 'admitProjectAcceptance'))).toEqual(refusal);
    expect(await acceptance.refresh()).toMatchObject({ state: 'SUBMITTED' });
  });

  it('YP-29 where investment is withheld nothing is begun or contracted for', async () => {
    const projectId = await project('APPROVED');
    await measure(await failed(world, { projectId }), 'withholdInvestment');
    const started = await startBuilding(world, projectId).catch(String);
    expect(started).toContain('RESTRICTED');
    const construction = await startBuilding(world, await project('APPROVED'));
    const { id } = construction.view.project;
    await measure(await failed(world, { projectId: id }), 'withholdInvestment');
    expect(refusalsOf(await construction.try('hrss.admin', 'recordContract', contract()))).toEqual(refusal);
  });
});

describe('CC-46 a cloud application that misses its goals', () => {
  it('CC-46 is put right by a date; else resources and operating money are withheld, and nothing else', async () => {
    const [systemId] = (await runningSystems(world, 1, [LINE])) as [string];
    const rectification = await failed(world, { systemId, finding: 'GOALS_MISSED' });
    expect(refusedWith(await measure(rectification, 'suspendConstruction'))).toEqual([
      'MEASURE_NOT_PROVIDED',
    ]);
    expect(refusedWith(await measure(rectification, 'withholdResources'))).toEqual([]);
    const held = await rectification.look<{ system: { restrictions: { kind: string }[] } }>(
      'system { restrictions { kind } }',
      'office.reviewer',
    );
    expect(held.system.restrictions.map(({ kind }) => kind).toSorted()).toEqual([
      'NO_OPERATING_MONEY',
      'NO_RESOURCES',
    ]);
    const materials = await attachments(world, 'hrss.admin', ['RECTIFICATION_REPORT']);
    await rectification.take('hrss.admin', 'reportRectification', { report: '已优化。', materials });
    await rectification.take('authority.planner', 'confirmRectification', { opinion: '达到目标。' });
    expect(await rectification.look('system { restrictions { kind } }')).toEqual({
      system: { restrictions: [] },
    });
  });
});
