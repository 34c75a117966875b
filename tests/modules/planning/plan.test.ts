import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../../support/application.js';
import type { Matter } from '../../support/matter.js';
import { approvePlan, attemptPlan, draftPlan, planLines, type PlanView } from '../../support/plan.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

const OPINION = { opinion: '情况属实。' };
const plans = async () =>
  Number((await world.sql<{ count: string }>('select count(*) from resource_plans'))[0]?.count);

interface Summary {
  readonly units: number;
  readonly toSumUp: number;
  readonly approvedUnits: number;
  readonly kinds: readonly Readonly<Record<string, number | string>>[];
}

async function summary(login: string, year: number): Promise<Summary> {
  const answer = await world.get<{ resourcePlanSummary: Summary }>(
    login,
    `query ($year: Int!) { resourcePlanSummary(year: $year) { units toSumUp approvedUnits
      kinds { kind inUse plannedBefore drawnBefore declared approved } } }`,
    { year },
  );
  return answer.resourcePlanSummary;
}

describe('the October declaration', () => {
  let plan: Matter<PlanView>;

  it('CC-50 is drafted before, one line a kind, and declared from 1 October 00:00, not an instant earlier', async () => {
    const before = await plans();
    const twice = [...planLines({ GPU: 1 }), ...planLines({ GPU: 2 })];
    expect(refusalsOf(await attemptPlan(world, 2027, twice))).toEqual([
      { code: 'RESOURCE_KIND_TWICE', path: 'input.lines.1.kind', provision: 'CC-50' },
    ]);
    expect(refusedWith(await attemptPlan(world, 2026, planLines({ GPU: 1 })))).toEqual([
      'RESOURCE_PLAN_CLOSED',
    ]);
    expect(await plans()).toBe(before);

    plan = await draftPlan(world, 2027, { COMPUTE_VCPU: 100, STORAGE_TIB: 20 });
    const submit = () => plan.attempt('hrss.admin', 'submitResourcePlan');
    await world.stopAt('2026-09-30T23:59:59.999+08:00');
    const early = await submit();
    expect(refusalsOf(early)).toEqual([{ code: 'RESOURCE_PLAN_NOT_OPEN', path: null, provision: 'CC-50' }]);
    expect(early.errors?.[0]?.extensions.refusals?.[0]?.message).toContain('2026-10-01 to 2026-10-31');
    expect(await plan.refresh('hrss.admin')).toMatchObject({ state: 'DRAFT', round: 0 });
    expect(await plan.seenBy('authority.planner')).toBeNull();
    await world.stopAt('2026-10-01T00:00:00.000+08:00');
    expect(await submit()).not.toHaveProperty('errors');
    await world.goOn();
  });

  it('CC-50 is due to be summed up when October ends, which a day off does not move', async () => {
    // 31 October 2026 is a Saturday.
    expect(plan.view).toMatchObject({
      state: 'DECLARED',
      round: 1,
      waitingFor: 'AUTHORITY',
      currentDeadline: { kind: 'RESOURCE_SUMMARY', party: 'AUTHORITY', dueAt: '2026-11-01T00:00:00+08:00' },
    });
    const counted = () =>
      world.get<{ resourcePlan: { currentDeadline: object } }>(
        'hrss.admin',
        `query ($id: ID!) { resourcePlan(id: $id) { currentDeadline { dueAt counted {
          amount unit kind lastDay fixed extended provisional skipped { date } } } } }`,
        { id: plan.view.id },
      );
    const { resourcePlan } = await counted();
    expect(resourcePlan.currentDeadline).toMatchObject({
      counted: {
        amount: 30,
        unit: 'NATURAL_DAYS',
        kind: 'LAW',
        lastDay: '2026-10-31',
        fixed: true,
        skipped: [],
      },
    });
    await world.get(
      'office.reviewer',
      'mutation ($input: LoadCalendarNoticeInput!) { loadCalendarNotice(input: $input) { calendarNotice { id } } }',
      {
        input: {
          id: '测试令〔2026〕1号',
          year: 2026,
          title: '调整通知',
          holidays: [
            { from: '2026-10-29', to: '2026-11-02', name: { zh: '临时放假', en: 'Days off for a test' } },
          ],
        },
      },
    );
    expect(await counted()).toEqual({ resourcePlan });
  });

  it('CC-50 says in the published table with which day it ends', async () => {
    const { procedure } = await world.get<{
      procedure: { steps: { name: string; leads: { starts: object[] }[] }[] };
    }>(
      'hrss.staff',
      `{ procedure(name: RESOURCE_PLAN) { steps { name leads { starts { kind until inWords legal } } } } }`,
    );
    const starts = procedure.steps.flatMap(({ leads }) => leads.flatMap((lead) => lead.starts));
    expect(starts).toEqual([
      { kind: 'RESOURCE_SUMMARY', until: '10-31', inWords: 'until 31 October', legal: 'LAW' },
      { kind: 'RESOURCE_PLAN_REVIEW', until: null, inWords: '20 working days', legal: 'HOUSE' },
      { kind: 'RESOURCE_BUDGET', until: '12-31', inWords: 'until 31 December', legal: 'HOUSE' },
    ]);
  });

  it('CC-50 a unit declares one plan a year, also when two are declared at once', async () => {
    const second = await draftOf(2027);
    expect(refusedWith(second)).toEqual(['RESOURCE_PLAN_EXISTS']);
    await plan.take('hrss.admin', 'withdrawResourcePlan');
    const drafts = [await draftPlan(world, 2027, { GPU: 4 }), await draftPlan(world, 2027, { GPU: 5 })];
    const answers = await Promise.all(
      drafts.map((draft) => draft.attempt('hrss.admin', 'submitResourcePlan')),
    );
    expect(answers.flatMap(refusedWith)).toEqual(['RESOURCE_PLAN_EXISTS']);
    plan = drafts.find(({ view }) => view.state === 'DECLARED') as Matter<PlanView>;
  });
  const draftOf = (year: number) => attemptPlan(world, year, planLines({ GPU: 1 }));

  it('CC-50 is corrected, and returned to be corrected, until 31 October 24:00', async () => {
    const correct = (growths: Record<string, number>) =>
      plan.attempt('hrss.admin', 'reviseResourcePlan', { lines: planLines(growths) });
    expect(refusedWith(await correct({}))).toEqual(['RESOURCE_PLAN_EMPTY']);
    expect(await correct({ COMPUTE_VCPU: 100, STORAGE_TIB: 20 })).not.toHaveProperty('errors');
    await plan.take('authority.planner', 'returnResourcePlan', OPINION);
    expect(plan.view).toMatchObject({ state: 'RETURNED', waitingFor: 'UNIT', currentDeadline: null });
    expect(await correct({ COMPUTE_VCPU: 80, STORAGE_TIB: 20 })).not.toHaveProperty('errors');

    await world.stopAt('2026-10-31T23:59:59.999+08:00');
    await plan.take('hrss.admin', 'submitResourcePlan');
    expect(await correct({ COMPUTE_VCPU: 90, STORAGE_TIB: 20 })).not.toHaveProperty('errors');
    expect(plan.view).toMatchObject({ round: 2, lines: [{ quantity: 90, round: 2 }, { quantity: 20 }] });

    await world.stopAt('2026-11-01T00:00:00.000+08:00');
    expect(refusedWith(await correct({ COMPUTE_VCPU: 1 }))).toEqual(['RESOURCE_PLAN_CLOSED']);
    const returned = await plan.attempt('authority.planner', 'returnResourcePlan', OPINION);
    expect(refusedWith(returned)).toEqual(['RESOURCE_PLAN_CLOSED']);
    expect(await plan.refresh('hrss.admin')).toMatchObject({
      state: 'DECLARED',
      lines: [{ quantity: 90 }, {}],
      currentDeadline: { status: 'OVERDUE' },
    });
    await world.goOn();
  });
});

describe('the way into the budget', () => {
  let plan: Matter<PlanView>;

  it('CC-50 the authority sums up what is used beside what is declared, late is late', async () => {
    await (await Application.draft(world)).reach('RUNNING');
    await world.moveTo('2027-10-11T09:00:00+08:00');
    plan = await draftPlan(world, 2028, { COMPUTE_VCPU: 60, STORAGE_TIB: 20 });
    await plan.take('hrss.admin', 'submitResourcePlan');
    expect(await summary('authority.planner', 2028)).toMatchObject({
      units: 1,
      toSumUp: 1,
      approvedUnits: 0,
    });
    expect(await plan.seenBy('committee.member')).toBeNull();
    await world.moveTo('2027-11-01T09:00:00+08:00');
    await plan.take('authority.planner', 'sumUpResourcePlan', OPINION);
    expect(plan.view).toMatchObject({
      state: 'SUMMED_UP',
      waitingFor: 'COMMITTEE',
      lines: [
        { kind: 'COMPUTE_VCPU', inUse: 16 },
        { kind: 'STORAGE_TIB', inUse: 0 },
      ],
    });
    const { resourcePlan } = await world.get<{ resourcePlan: { deadlines: { status: string }[] } }>(
      'authority.planner',
      'query ($id: ID!) { resourcePlan(id: $id) { deadlines { kind status } } }',
      { id: plan.view.id },
    );
    expect(resourcePlan.deadlines).toContainEqual({ kind: 'RESOURCE_SUMMARY', status: 'MET_LATE' });
  });

  it('CC-50 the committee approves line by line: no more than was declared, less with a reason', async () => {
    const [vcpu, storage] = plan.view.lines as [PlanView['lines'][number], PlanView['lines'][number]];
    const approve = (approvals: readonly object[]) =>
      plan.attempt('committee.member', 'approveResourcePlan', { ...OPINION, approvals });
    expect(
      refusalsOf(
        await approve([
          { lineId: vcpu.id, quantity: 61 },
          { lineId: storage.id, quantity: 5 },
          { lineId: storage.id, quantity: 20 },
          { lineId: 'rpn_unknown', quantity: 1 },
        ]),
      ),
    ).toEqual([
      { code: 'PLAN_BEYOND_DECLARED', path: 'input.approvals.0.quantity', provision: 'CC-50' },
      { code: 'PLAN_REASON_MISSING', path: 'input.approvals.1.reason', provision: 'CC-50' },
      { code: 'PLAN_LINE_TWICE', path: 'input.approvals.2.lineId', provision: 'CC-50' },
      { code: 'PLAN_LINE_UNKNOWN', path: 'input.approvals.3.lineId', provision: 'CC-50' },
    ]);
    const none = [vcpu, storage].map(({ id }) => ({ lineId: id, quantity: 0, reason: '暂缓。' }));
    expect(refusedWith(await approve(none))).toEqual(['PLAN_NOTHING_APPROVED']);
    expect(await plan.refresh('hrss.admin')).toMatchObject({ state: 'SUMMED_UP', accounts: [] });

    const cut = [{ lineId: storage.id, quantity: 5, reason: '现有余量可调剂。' }];
    expect(await approve(cut)).not.toHaveProperty('errors');
    expect(plan.view).toMatchObject({ state: 'APPROVED', lines: [{ approved: 60 }, { approved: 5 }] });
    expect(plan.view.accounts).toHaveLength(9);
    expect(plan.view.accounts.filter(({ planned }) => planned > 0)).toEqual([
      { kind: 'COMPUTE_VCPU', planned: 60, drawn: 0, excess: 0 },
      { kind: 'STORAGE_TIB', planned: 5, drawn: 0, excess: 0 },
    ]);
    for (const login of ['finance.officer', 'office.reviewer'])
      expect([login, await plan.seenBy(login)]).toMatchObject([login, { state: 'APPROVED' }]);
    for (const login of ['health.admin', 'provider.operator'])
      expect([login, await plan.seenBy(login)]).toEqual([login, null]);
  });

  it('CC-50 the finance bureau enters it in the next budget, exact to the fen, by the end of the year', async () => {
    expect(plan.view.currentDeadline).toMatchObject({
      kind: 'RESOURCE_BUDGET',
      party: 'FINANCE',
      dueAt: '2028-01-01T00:00:00+08:00',
    });
    const enter = (login: string, budget: string) => plan.attempt(login, 'enterResourceBudget', { budget });
    expect(failedWith(await enter('committee.member', '100'))).toBe('FORBIDDEN');
    expect(failedWith(await enter('finance.officer', '0.001'))).toBe('BAD_USER_INPUT');
    expect(await enter('finance.officer', '1234567.89')).not.toHaveProperty('errors');
    expect(plan.view).toMatchObject({ state: 'BUDGETED', budget: '1234567.89', waitingFor: null });
  });

  it('CC-50 the summary counts what its reader may see', async () => {
    const whole = await summary('authority.planner', 2028);
    expect(whole).toMatchObject({ units: 1, toSumUp: 0, approvedUnits: 1 });
    expect(whole.kinds).toHaveLength(9);
    expect(whole.kinds[0]).toEqual({
      kind: 'COMPUTE_VCPU',
      inUse: 16,
      plannedBefore: 0,
      drawnBefore: 0,
      declared: 60,
      approved: 60,
    });
    expect(await summary('hrss.staff', 2028)).toEqual(whole);
    const others = await summary('health.admin', 2028);
    expect(others).toMatchObject({ units: 0 });
    expect(others.kinds[0]).toMatchObject({ inUse: 0, declared: 0, approved: 0 });
  });

  it('CC-50 what the committee does not approve gives nothing to draw on', async () => {
    await world.moveTo('2028-10-09T09:00:00+08:00');
    const refused = await draftPlan(world, 2029, { GPU: 10 });
    await refused.take('hrss.admin', 'submitResourcePlan');
    await refused.take('authority.planner', 'sumUpResourcePlan', OPINION);
    const denied = await refused.attempt('authority.planner', 'approveResourcePlan', OPINION);
    expect(failedWith(denied)).toBe('FORBIDDEN');
    await refused.take('committee.member', 'rejectResourcePlan', OPINION);
    expect(refused.view).toMatchObject({ state: 'REJECTED', accounts: [], waitingFor: null });
    expect((await approvePlan(await draftPlan(world, 2029, { GPU: 2 }))).view.state).toBe('APPROVED');
  });
});
