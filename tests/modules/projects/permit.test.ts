import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitOf } from '../../support/application.js';
import {
  conditionsMet,
  draftApproval,
  draftPlan,
  EXPERT_SAYS,
  hearExpert,
  intoPlan,
  PLAN_SAYS,
  ProjectCase,
  projectInput,
  TRACK_MATERIALS,
} from '../../support/project.js';
import { refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
/** Plans of projects that stand in the plan of 2027, by what they are for. */
const planned: Record<string, string> = {};
beforeAll(async () => {
  world = await World.open();
  await world.moveTo('2026-08-24T09:00:00+08:00');
  const said: Record<string, Record<string, unknown>> = {
    first: {},
    lapsed: {},
    heard: {},
    barred: {},
  };
  for (const [name, of] of Object.entries(said))
    planned[name] = (await intoPlan(await draftPlan(world, 2027, of))).view.project.id;
}, 60_000);
afterAll(() => world?.close());

const AUTHORITY = 'authority.planner';
const submit = (approval: ProjectCase) => approval.try('hrss.admin', 'submitProjectApproval');
const due = ({ view }: ProjectCase, kind: string) =>
  view.deadlines.filter((deadline) => deadline.kind === kind).map(({ dueAt, status }) => [dueAt, status]);
type Answer = ReturnType<typeof conditionsMet>[number];
const APPROVAL = { opinion: '同意。', approvedEstimate: '1200000' };

async function permit(name: string): Promise<ProjectCase> {
  const approval = await draftApproval(world, { projectId: planned[name] }, TRACK_MATERIALS.PERMIT);
  await approval.take('hrss.admin', 'submitProjectApproval');
  return approval;
}

async function told(approval: ProjectCase, input: Readonly<Record<string, unknown>>) {
  return refusalsOf(await approval.try(AUTHORITY, 'approveProjectApproval', input));
}

describe('YY-1 a permit', () => {
  it('YY-1 YP-11 both limits are shown and counted from admission, and the opinion of 7 days inside them', async () => {
    const approval = await permit('first');
    expect(due(approval, 'PERMIT_ADMISSION')).toEqual([['2026-09-01T00:00:00+08:00', 'RUNNING']]);
    await approval.take(AUTHORITY, 'admitProjectApproval');
    expect(due(approval, 'PERMIT_STATUTORY')).toEqual([['2026-09-21T00:00:00+08:00', 'RUNNING']]);
    expect(due(approval, 'PERMIT_COMMITTED')).toEqual([['2026-09-11T00:00:00+08:00', 'RUNNING']]);
    expect(due(approval, 'PLAN_OPINION')).toEqual([['2026-09-03T00:00:00+08:00', 'RUNNING']]);
    const { deadlines } = await approval.look<{ deadlines: unknown[] }>(
      'deadlines { kind provision { id } counted { amount unit kind } }',
    );
    expect(deadlines).toContainEqual({
      kind: 'PERMIT_STATUTORY',
      provision: { id: 'YY-1' },
      counted: { amount: 20, unit: 'WORKING_DAYS', kind: 'LAW' },
    });
  });

  it('YP-11 YP-12 without an expert heard nothing is approved, and who has an interest stands back', async () => {
    const approval = await permit('heard');
    await approval.take(AUTHORITY, 'admitProjectApproval');
    const all = { ...APPROVAL, conditions: conditionsMet('B') };
    expect(await told(approval, all)).toEqual([{ code: 'NO_EXPERT_HEARD', path: null, provision: 'YP-11' }]);
    const expert = (says: Record<string, unknown>) =>
      approval.try(AUTHORITY, 'recordExpertReview', { ...EXPERT_SAYS, ...says });
    expect(refusedWith(await expert({}))).toEqual(['NO_EXPERT_REVIEW']);
    await approval.take(AUTHORITY, 'commissionExpertReview', { body: '专家组' });
    expect(refusedWith(await expert({ workplace: '市人力资源和社会保障局' }))).toEqual(['EXPERT_OF_UNIT']);
    expect(refusedWith(await expert({ hasInterest: true }))).toEqual(['RECUSED_EXPERT_SPEAKS']);
    expect(refusedWith(await expert({ opinion: null, recommendation: null }))).toEqual([
      'EXPERT_OPINION_MISSING',
      'EXPERT_OPINION_MISSING',
    ]);
    expect(refusedWith(await expert({ hasInterest: true, opinion: null, recommendation: null }))).toEqual([]);
    const conclude = () => approval.try(AUTHORITY, 'concludeExpertReview');
    expect(refusedWith(await conclude())).toEqual(['NO_EXPERT_HEARD']);
    expect(refusedWith(await expert({}))).toEqual([]);
    expect(await told(approval, all)).toEqual([
      { code: 'EXPERT_REVIEW_OPEN', path: null, provision: 'YP-11' },
    ]);
    expect(refusedWith(await conclude())).toEqual([]);
    expect(await approval.look('expertReviews { expert recused recommendation }')).toEqual({
      expertReviews: [
        { expert: '专家甲', recused: true, recommendation: null },
        { expert: '专家甲', recused: false, recommendation: 'SUPPORT' },
      ],
    });
    // The conditions under B, one by one.
    const [first, second, ...others] = conditionsMet('B') as [Answer, Answer, ...Answer[]];
    const answered = async (conditions: unknown) => told(approval, { ...APPROVAL, conditions });
    const at = (code: string, path: string) => ({ code, path, provision: 'YY-1' });
    expect(await answered([])).toEqual(
      Array.from({ length: 6 }, () => at('CONDITION_UNANSWERED', 'input.conditions')),
    );
    expect(await answered([first, { ...second, met: false }, ...others])).toEqual([
      at('CONDITION_NOT_MET', 'input.conditions.1.met'),
    ]);
    expect(await answered([...conditionsMet('B'), first, ...conditionsMet('A').slice(0, 1)])).toEqual([
      at('CONDITION_ANSWERED_TWICE', 'input.conditions.6.condition'),
      at('CONDITION_NOT_ASKED', 'input.conditions.7.condition'),
    ]);
    expect(await told(approval, { ...all, approvedEstimate: '1200000.01' })).toEqual([
      { code: 'ESTIMATE_EXCEEDED', path: 'input.approvedEstimate', provision: 'YP-9' },
    ]);
    expect(await approval.look('conditionAnswers { condition }')).toEqual({ conditionAnswers: [] });
    await approval.take(AUTHORITY, 'approveProjectApproval', { ...all, approvedEstimate: '1199999.99' });
    expect(approval.view).toMatchObject({
      state: 'APPROVED',
      project: { stage: 'APPROVED', estimate: '1200000.00', approvedEstimate: '1199999.99' },
    });
    expect(await approval.look('conditionAnswers { condition met }')).toEqual({
      conditionAnswers: conditionsMet('B'),
    });
    const again = await ProjectCase.attempt(world, 'projectApproval', 'hrss.admin', 'draftProjectApproval', {
      ...PLAN_SAYS,
      projectId: planned['heard'],
    });
    expect(refusalsOf(again)).toEqual([{ code: 'PROJECT_STAGE', path: null, provision: 'YP-9' }]);
  });

  it('YY-1 a security project answers A, also without fiscal money, and with it A and B', async () => {
    const said = { funding: 'OTHER', securityProject: true };
    const project = await projectInput(world, said);
    const approval = await draftApproval(world, { project, year: 2027 }, TRACK_MATERIALS.PERMIT);
    await approval.take('hrss.admin', 'submitProjectApproval');
    await approval.take(AUTHORITY, 'admitProjectApproval');
    await hearExpert(approval);
    const missing = await told(approval, { ...APPROVAL, conditions: conditionsMet('B') });
    expect(missing.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 6 }, () => 'CONDITION_NOT_ASKED'),
      ...Array.from({ length: 5 }, () => 'CONDITION_UNANSWERED'),
    ]);
    const conditions = conditionsMet('A').map((answer, index) => ({ ...answer, met: index > 0 }));
    await approval.take(AUTHORITY, 'rejectProjectApproval', { opinion: '不符合专项规划。', conditions });
    expect(approval.view).toMatchObject({ state: 'REJECTED', project: { stage: 'PROPOSED' } });
    const { conditionAnswers } = await approval.look<{ conditionAnswers: { met: boolean }[] }>(
      'conditionAnswers { met }',
    );
    expect(conditionAnswers.map(({ met }) => met)).toEqual([false, true, true, true, true]);
  });
});

describe('CC-26b a unit without catalogue', () => {
  it('CC-26b YP-27 gets nothing approved until that is put right, and files all the same', async () => {
    const approval = await permit('barred');
    await approval.take(AUTHORITY, 'admitProjectApproval');
    await hearExpert(approval);
    const subjectId = await unitOf(world, '市人力资源和社会保障局');
    const { imposeRestriction } = await world.get<{ imposeRestriction: { restrictions: { id: string }[] } }>(
      AUTHORITY,
      `mutation ($input: ImposeRestrictionInput!) { imposeRestriction(input: $input) { restrictions { id } } }`,
      { input: { subjectId, ground: 'CATALOGUE_MISSING', reason: '未编制目录。', evidence: '通报' } },
    );
    const all = { ...APPROVAL, conditions: conditionsMet('B') };
    expect(await told(approval, all)).toEqual([{ code: 'RESTRICTED', path: null, provision: 'CC-26b' }]);
    const project = await projectInput(world, { securityProject: true, funding: 'OTHER' });
    const other = await draftApproval(world, { project, year: 2027 }, TRACK_MATERIALS.PERMIT);
    expect(refusedWith(await submit(other))).toEqual(['RESTRICTED']);
    const free = await projectInput(world, { funding: 'OTHER' });
    const filing = await draftApproval(world, { project: free, year: 2027 }, TRACK_MATERIALS.FILING);
    await filing.take('hrss.admin', 'submitProjectApproval');
    await world.get(
      AUTHORITY,
      `mutation ($input: LiftRestrictionInput!) { liftRestriction(input: $input) { restrictions { id } } }`,
      { input: { id: imposeRestriction.restrictions[0]!.id, reason: '已编制。' } },
    );
    await approval.take(AUTHORITY, 'approveProjectApproval', all);
  });
});

describe('AL-32 AL-45 what time does to a permit', () => {
  it('AL-32 what nobody answered counts as admitted from its receipt, and is on record as the system’s step', async () => {
    const approval = await permit('lapsed');
    const { version } = approval.view;
    await world.stopAt('2026-08-31T23:59:59.999+08:00');
    expect(await approval.refresh()).toMatchObject({ state: 'SUBMITTED', version });
    await world.stopAt('2026-09-01T00:00:00+08:00');
    // Nobody has swept: whoever comes first finds what time has done.
    const late = await approval.try(AUTHORITY, 'declineProjectApproval', { opinion: '材料不全。' });
    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', version: version + 1 });
    await approval.refresh();
    expect(approval.view).toMatchObject({ state: 'ADMITTED', version: version + 1 });
    expect(due(approval, 'PERMIT_ADMISSION')).toEqual([['2026-09-01T00:00:00+08:00', 'MET_LATE']]);
    // Counted from 24 August, when it was received, not from 1 September.
    expect(due(approval, 'PERMIT_STATUTORY')).toEqual([['2026-09-21T00:00:00+08:00', 'RUNNING']]);
    expect(due(approval, 'PERMIT_COMMITTED')).toEqual([['2026-09-11T00:00:00+08:00', 'RUNNING']]);
    const { timeline } = await approval.look<{ timeline: { nodes: unknown[] } }>(
      'timeline(first: 10) { nodes { kind step personName at provision { id } } }',
    );
    expect(timeline.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'STEP',
          step: 'countAsAdmitted',
          personName: null,
          at: '2026-09-01T00:00:00+08:00',
          provision: { id: 'AL-32' },
        }),
        expect.objectContaining({ kind: 'OVERDUE' }),
      ]),
    );
    await world.goOn();
  });

  it('AL-45 the time of an expert review is outside both limits, and inside the 7 days of the opinion', async () => {
    const approval = await world
      .get<{ projectApprovals: { nodes: { id: string }[] } }>(
        AUTHORITY,
        `query ($id: ID!) { projectApprovals(first: 1, filter: { projectId: $id }) { nodes { id } } }`,
        { id: planned['lapsed'] },
      )
      .then(({ projectApprovals }) =>
        ProjectCase.known(world, 'projectApproval', projectApprovals.nodes[0]!.id),
      );
    // Six of the thirteen working days are used up on 1 September.
    await approval.take(AUTHORITY, 'commissionExpertReview', { body: '专家组' });
    expect(due(approval, 'PERMIT_COMMITTED')).toEqual([['2026-09-11T00:00:00+08:00', 'PAUSED']]);
    expect(due(approval, 'PLAN_OPINION')).toEqual([['2026-09-03T00:00:00+08:00', 'RUNNING']]);
    await approval.take(AUTHORITY, 'recordExpertReview', EXPERT_SAYS);
    await world.moveTo('2026-09-14T10:00:00+08:00');
    await approval.refresh();
    // It stands still: what would have passed meanwhile has not.
    expect(due(approval, 'PERMIT_COMMITTED')).toEqual([['2026-09-11T00:00:00+08:00', 'PAUSED']]);
    await approval.take(AUTHORITY, 'concludeExpertReview');
    // The other seven: 15 to 18, and with the make-up Sunday 20, then 21 and 22 September.
    expect(due(approval, 'PERMIT_COMMITTED')).toEqual([['2026-09-23T00:00:00+08:00', 'RUNNING']]);
    const { deadlines } = await approval.look<{
      deadlines: { kind: string; counted: { pauses: unknown } }[];
    }>('deadlines { kind counted { pauses { from to } } }');
    expect(deadlines.find(({ kind }) => kind === 'PERMIT_STATUTORY')?.counted.pauses).toEqual([
      { from: '2026-09-02', to: '2026-09-14' },
    ]);
    expect(due(approval, 'PLAN_OPINION')).toEqual([['2026-09-03T00:00:00+08:00', 'OVERDUE']]);
    await approval.take(AUTHORITY, 'approveProjectApproval', { ...APPROVAL, conditions: conditionsMet('B') });
    expect(due(approval, 'PERMIT_COMMITTED')[0]?.[1]).toBe('MET');
    expect(due(approval, 'PLAN_OPINION')[0]?.[1]).toBe('MET_LATE');
  });
});
