import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerSystem } from '../../support/application.js';
import { draftPlan } from '../../support/project.js';
import {
  failed,
  measure,
  measuresOf,
  order,
  projectAt,
  reportRectified,
  type Stage,
  standing,
  tryOrder,
} from '../../support/supervision.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
  await world.moveTo('2026-06-02T10:00:00+08:00');
}, 30_000);
afterAll(() => world?.close());

const project = (stage?: Stage) => projectAt(world, stage);
const kinds = async (id: string) => (await standing(world, id)).restrictions.map(({ kind }) => kind);

describe('YP-29 an order to rectify', () => {
  it('YP-29 gives at least a working day, is of the authority alone, and opens nothing where it is refused', async () => {
    const projectId = await project();
    const before = await world.sql(`select count(*) from cases`);
    // Tuesday; the least is the end of Wednesday.
    expect(refusalsOf(await tryOrder(world, { projectId, until: '2026-06-02' }))).toEqual([
      { code: 'RECTIFICATION_TOO_SOON', path: 'input.until', provision: 'YP-29' },
    ]);
    for (const login of ['hrss.admin', 'office.reviewer', 'committee.member', 'audit.auditor'])
      expect(failedWith(await tryOrder(world, { projectId }, login))).toBe('FORBIDDEN');
    expect(failedWith(await tryOrder(world, {}))).toBe('BAD_USER_INPUT');
    expect(failedWith(await tryOrder(world, { projectId, systemId: await registerSystem(world) }))).toBe(
      'BAD_USER_INPUT',
    );
    // What only its unit knows of, the authority does not find.
    const unknown = (await draftPlan(world, 2027)).view.project.id;
    expect(failedWith(await tryOrder(world, { projectId: unknown }))).toBe('NOT_FOUND');
    expect(await world.sql(`select count(*) from cases`)).toEqual([
      { count: String(Number((before[0] as { count: string }).count) + 1) },
    ]);
    expect(refusedWith(await tryOrder(world, { projectId, until: '2026-06-03' }))).toEqual([]);
  });

  it('YP-29 YP-31 CC-46 is about what can be found on its subject, as the article says', async () => {
    const projectId = await project();
    const systemId = await registerSystem(world);
    const cases = [
      [{ projectId, finding: 'GOALS_MISSED' }, 'CC-46'],
      [{ systemId, finding: 'GOALS_MISSED' }, 'CC-46'],
      [{ systemId, finding: 'DELAY_OR_LOSS' }, 'YP-20'],
      [{ projectId, finding: 'EVALUATION' }, 'YP-31'],
    ] as const;
    for (const [said, provision] of cases)
      expect(refusalsOf(await tryOrder(world, said))).toEqual([
        { code: 'FINDING_NOT_HERE', path: null, provision },
      ]);
    const accepted = await project('ACCEPTED');
    const order31 = await order(world, { projectId: accepted, finding: 'EVALUATION' });
    expect(await order31.look('provision { id }')).toEqual({ provision: { id: 'YP-31' } });
    expect(refusedWith(await tryOrder(world, { systemId, finding: 'MISMANAGEMENT' }))).toEqual([]);
  });

  it('YP-29 the unit reports with a report on it, the authority confirms, and nobody decides their own', async () => {
    const rectification = await order(world, { projectId: await project() });
    expect(rectification.view).toMatchObject({
      state: 'ORDERED',
      waitingFor: 'UNIT',
      deadlines: [{ kind: 'RECTIFICATION', status: 'RUNNING', dueAt: '2026-06-13T00:00:00+08:00' }],
    });
    expect(
      refusalsOf(await rectification.try('hrss.admin', 'reportRectification', { report: '已改。' })),
    ).toEqual([{ code: 'RECTIFICATION_REPORT_MISSING', path: 'input.materials', provision: 'YP-29' }]);
    expect(
      failedWith(await rectification.try('health.admin', 'reportRectification', { report: '已改。' })),
    ).toBe('NOT_FOUND');
    await reportRectified(rectification);
    const opinion = '整改到位。';
    expect(failedWith(await rectification.try('hrss.admin', 'confirmRectification', { opinion }))).toBe(
      'FORBIDDEN',
    );
    await rectification.take('authority.planner', 'confirmRectification', { opinion });
    expect(rectification.view).toMatchObject({ state: 'RECTIFIED', waitingFor: null });
  });

  it('YP-29 more time is given to a later day only, and the day does not move', async () => {
    const rectification = await order(world, { projectId: await project(), until: '2026-06-12' });
    const extend = (until: string) =>
      rectification.try('authority.planner', 'extendRectification', { until, reason: '范围较大。' });
    expect(refusedWith(await extend('2026-06-12'))).toEqual(['UNTIL_NOT_LATER_THAN']);
    // A Saturday stays one: the day is a date, no period.
    expect(refusedWith(await extend('2026-06-20'))).toEqual([]);
    expect(rectification.view.deadlines[0]).toMatchObject({ dueAt: '2026-06-21T00:00:00+08:00' });
  });
});

describe('YP-29 what follows where an order was not obeyed', () => {
  it('YP-29 nothing before its date has passed to the instant, then any of the measures, all lifted when put right', async () => {
    const projectId = await project();
    const rectification = await order(world, { projectId, until: '2026-06-12' });
    const all = ['withholdInvestment', 'suspendConstruction', 'terminateProject'] as const;
    const attempt = (step: string) =>
      step === 'terminateProject'
        ? rectification.try('authority.planner', step, { reason: '逾期未整改。' })
        : measure(rectification, step);
    await world.stopAt('2026-06-12T23:59:59.999+08:00');
    for (const step of all) expect(refusedWith(await attempt(step))).toEqual(['WRONG_STATE', 'NOT_UNMET']);
    expect(await standing(world, projectId)).toEqual({ stage: 'BUILDING', restrictions: [] });

    await world.stopAt('2026-06-13T00:00:00+08:00');
    expect(failedWith(await attempt('withholdInvestment'))).toBe('CONFLICT');
    await world.goOn();
    expect(await rectification.refresh()).toMatchObject({ state: 'EXPIRED', waitingFor: 'AUTHORITY' });
    expect(await rectification.look('unmetAt')).toEqual({ unmetAt: '2026-06-13T00:00:00+08:00' });
    expect(refusedWith(await measure(rectification, 'withholdResources'))).toEqual(['MEASURE_NOT_PROVIDED']);
    expect(refusedWith(await attempt('withholdInvestment'))).toEqual([]);
    expect(refusedWith(await attempt('withholdInvestment'))).toEqual(['MEASURE_IN_FORCE']);
    expect(refusedWith(await attempt('suspendConstruction'))).toEqual([]);
    expect(await standing(world, projectId, 'finance.officer')).toEqual({
      stage: 'BUILDING',
      restrictions: [
        { kind: 'NO_INVESTMENT', provision: { id: 'YP-29' } },
        { kind: 'SUSPENDED', provision: { id: 'YP-29' } },
      ],
    });
    expect(rectification.view).toMatchObject({ state: 'UNDER_MEASURES', waitingFor: 'UNIT' });

    await reportRectified(rectification);
    await rectification.take('authority.planner', 'confirmRectification', { opinion: '整改到位。' });
    expect(await kinds(projectId)).toEqual([]);
    expect((await measuresOf(rectification)).map(({ kind, liftedAt }) => [kind, liftedAt !== null])).toEqual([
      ['INVESTMENT_WITHHELD', true],
      ['SUSPENSION', true],
    ]);
  });

  it('YP-29 nobody reports: each new day that passes lets more follow, to the end of the project', async () => {
    const projectId = await project();
    const rectification = await failed(world, { projectId });
    await rectification.take('authority.planner', 'renewRectification', {
      until: '2026-06-19',
      reason: '再给一次机会。',
    });
    expect(refusedWith(await measure(rectification, 'suspendConstruction'))).toEqual(['WRONG_STATE']);
    await world.moveTo('2026-06-20T09:00:00+08:00');
    await rectification.refresh();
    await measure(rectification, 'suspendConstruction');
    expect(rectification.view.state).toBe('UNDER_MEASURES');
    await world.moveTo('2026-07-02T09:00:00+08:00');
    expect(await rectification.refresh()).toMatchObject({ state: 'EXPIRED' });
    await rectification.take('authority.planner', 'terminateProject', { reason: '拒不整改。' });
    expect(rectification.view).toMatchObject({ state: 'TERMINATED', project: { stage: 'TERMINATED' } });
    expect(await kinds(projectId)).toEqual([]);
    expect(refusedWith(await tryOrder(world, { projectId }))).toEqual(['FINDING_NOT_HERE']);
    // What was open of it ends with it.
    await world.open.housekeeping.runNow();
    const open = await world.sql(
      `select c.procedure, c.state from cases c left join performance_reports r on r.id = c.id
         left join project_constructions k on k.id = c.id
       where coalesce(r.project_id, k.project_id) = $1 order by c.procedure`,
      [projectId],
    );
    expect(open).toEqual([
      { procedure: 'PERFORMANCE_REPORT', state: 'LAPSED' },
      { procedure: 'PROJECT_CONSTRUCTION', state: 'LAPSED' },
    ]);
  });

  it('YP-32 a criticism is read by every unit, though the case is not, and says when it was put right', async () => {
    const projectId = await project();
    const rectification = await failed(world, { projectId, finding: 'MISMANAGEMENT' });
    const notice = '关于测试项目管理不善的通报。';
    expect(refusedWith(await measure(rectification, 'criticizePublicly', { notice }))).toEqual([]);
    const read = async (login: string) => {
      const { publicCriticisms } = await world.get<{
        publicCriticisms: { nodes: { notice: string; order: unknown; rectifiedAt: string | null }[] };
      }>(
        login,
        `{ publicCriticisms(first: 1) { nodes { notice rectifiedAt order { id } provision { id } unit { name } } } }`,
      );
      return publicCriticisms.nodes[0];
    };
    const said = { notice, provision: { id: 'YP-32' }, unit: { name: '市人力资源和社会保障局' } };
    expect(await read('hrss.staff')).toMatchObject({ ...said, order: { id: rectification.view.id } });
    expect(await read('health.admin')).toEqual({ ...said, order: null, rectifiedAt: null });
    expect(await rectification.look('id', 'health.admin')).toBeNull();
    await reportRectified(rectification);
    await rectification.take('authority.planner', 'confirmRectification', { opinion: '整改到位。' });
    expect((await read('health.admin'))?.rectifiedAt).not.toBeNull();
  });

  it('YP-29 what should not have been ordered is revoked with all that it brought', async () => {
    const projectId = await project();
    const rectification = await failed(world, { projectId });
    await measure(rectification, 'criticizePublicly', { notice: '有误的通报。' });
    await measure(rectification, 'withholdInvestment');
    await rectification.take('authority.planner', 'revokeRectification', { reason: '认定有误。' });
    expect(rectification.view).toMatchObject({ state: 'REVOKED', waitingFor: null });
    expect(await kinds(projectId)).toEqual([]);
    const [row] = await world.sql(
      `select withdrawn_at is not null as withdrawn from public_criticisms where order_id = $1`,
      [rectification.view.id],
    );
    expect(row).toEqual({ withdrawn: true });
  });
});
