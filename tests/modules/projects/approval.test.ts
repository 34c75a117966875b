import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FUNDINGS,
  type Funding,
  PROJECT_KINDS,
  type ProjectKind,
  trackOf,
} from '../../../src/modules/projects/index.js';
import { attachments, registerSystem } from '../../support/application.js';
import {
  conditionsMet,
  draftApproval,
  draftPlan,
  hearExpert,
  intoPlan,
  ProjectCase,
  projectInput,
  TRACK_MATERIALS,
} from '../../support/project.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
/** Plans of projects that stand in the plan of 2027, by what they are for. */
const planned: Record<string, string> = {};
beforeAll(async () => {
  world = await World.open();
  await world.moveTo('2026-08-24T09:00:00+08:00');
  const said: Record<string, Record<string, unknown>> = {
    cloud: {},
    upgrade: { kind: 'UPGRADE', major: true },
  };
  for (const [name, of] of Object.entries(said))
    planned[name] = (await intoPlan(await draftPlan(world, 2027, of))).view.project.id;
}, 60_000);
afterAll(() => world?.close());

const AUTHORITY = 'authority.planner';
const submit = (approval: ProjectCase) => approval.try('hrss.admin', 'submitProjectApproval');
const due = ({ view }: ProjectCase, kind: string) =>
  view.deadlines.filter((deadline) => deadline.kind === kind).map(({ dueAt, status }) => [dueAt, status]);
const APPROVAL = { opinion: '同意。', approvedEstimate: '1200000' };

async function told(approval: ProjectCase, input: Readonly<Record<string, unknown>>) {
  return refusalsOf(await approval.try(AUTHORITY, 'approveProjectApproval', input));
}

describe('YY-1 the track', () => {
  it('YY-1 IR-13 follows from funding, kind and security, and each project has one', () => {
    const project = fc.record({
      kind: fc.constantFrom(...(Object.keys(PROJECT_KINDS) as ProjectKind[])),
      funding: fc.constantFrom(...(Object.keys(FUNDINGS) as Funding[])),
      securityProject: fc.boolean(),
    });
    fc.assert(
      fc.property(project, (one) => {
        const fiscal = one.funding !== 'OTHER';
        const builds = ['NEW', 'REBUILD', 'EXPANSION'].includes(one.kind);
        // Said the other way round: what each track is not.
        const track = trackOf(one);
        expect(track === 'FILING').toBe(!fiscal && !one.securityProject);
        expect(track === 'APPROVAL').toBe(fiscal && !builds && !one.securityProject);
        expect(track === 'PERMIT').toBe(one.securityProject || (fiscal && builds));
      }),
    );
  });

  it('YY-1 is shown, and follows what a project becomes before it is submitted', async () => {
    const approval = await draftApproval(world, { project: await projectInput(world), year: 2027 }, []);
    const track = async () => (await approval.look<{ track: string }>('track')).track;
    expect(await track()).toBe('PERMIT');
    const become = (project: Record<string, unknown>) =>
      approval.take('hrss.admin', 'reviseProjectApproval', { project });
    await become({ kind: 'MIGRATION' });
    expect(await track()).toBe('APPROVAL');
    await become({ funding: 'OTHER' });
    expect(await track()).toBe('FILING');
    await become({ securityProject: true });
    expect(await track()).toBe('PERMIT');
  });

  it('YY-1 CC-17 follows what another case makes of the project, which says nothing anew while one is decided on', async () => {
    const project = await projectInput(world, { funding: 'OTHER' });
    const approval = await draftApproval(world, { project, year: 2027 }, TRACK_MATERIALS.FILING);
    const projectId = approval.view.project.id;
    const declaration = await ProjectCase.open(
      world,
      'planDeclaration',
      'hrss.admin',
      'draftPlanDeclaration',
      {
        projectId,
        year: 2027,
        purpose: '改用财政性资金。',
        materials: await attachments(world, 'hrss.admin', ['PROJECT_PROPOSAL']),
      },
    );
    await declaration.take('hrss.admin', 'revisePlanDeclaration', { project: { funding: 'FISCAL' } });
    expect(await approval.look('track')).toEqual({ track: 'PERMIT' });
    await intoPlan(declaration);
    // What was drafted to be filed is not filed past the permit.
    expect(new Set(refusalsOf(await submit(approval)).map(({ provision }) => provision))).toEqual(
      new Set(['YP-10', 'YY-1']),
    );
    const materials = await attachments(world, 'hrss.admin', TRACK_MATERIALS.PERMIT);
    await approval.take('hrss.admin', 'reviseProjectApproval', { materials, project: { systemId: null } });
    await approval.take('hrss.admin', 'submitProjectApproval');
    const other = await draftApproval(world, { projectId }, []);
    const become = { project: { funding: 'OTHER', estimate: '9000000' } };
    const rows = () => world.sql('select * from projects where id = $1', [projectId]);
    const before = await rows();
    const refused = await other.try('hrss.admin', 'reviseProjectApproval', become);
    expect(refusalsOf(refused)).toEqual([
      { code: 'PROJECT_UNDER_REVIEW', path: 'input.project', provision: 'YP-10' },
    ]);
    const { number } = await approval.look<{ number: string }>('number');
    expect(refused.errors?.[0]?.extensions.refusals?.[0]?.message).toContain(number);
    expect(await rows()).toEqual(before);
    await other.take('hrss.admin', 'reviseProjectApproval', { summary: '补充建设内容。' });
    await approval.take(AUTHORITY, 'declineProjectApproval', { opinion: '请更正投资估算。' });
    await other.take('hrss.admin', 'reviseProjectApproval', become);
    expect(await approval.look('track')).toEqual({ track: 'FILING' });
  });

  it('YY-1 what spends no fiscal money is filed on receipt, if it is complete, and the authority sees it', async () => {
    const project = await projectInput(world, { funding: 'OTHER' });
    const bare = await draftApproval(world, { project, year: 2027, networkSecurity: null }, []);
    expect(refusalsOf(await submit(bare))).toEqual([
      { code: 'MATERIAL_MISSING', path: null, provision: 'YY-1' },
    ]);
    expect(await bare.refresh()).toMatchObject({ state: 'DRAFT', project: { stage: 'PROPOSED' } });
    const materials = await attachments(world, 'hrss.admin', TRACK_MATERIALS.FILING);
    await bare.take('hrss.admin', 'reviseProjectApproval', { materials });
    await bare.take('hrss.admin', 'submitProjectApproval');
    expect(bare.view).toMatchObject({
      state: 'FILED',
      waitingFor: null,
      round: 1,
      project: { stage: 'APPROVED', approvedEstimate: null },
    });
    expect(await bare.look('state', AUTHORITY)).toEqual({ state: 'FILED' });
  });
});

describe('YP-9 YP-10 what a plan needs to be submitted', () => {
  it('YP-10 YP-15 YP-16 YP-17 YY-1 CC-17 every fault is told at once, each by its provision', async () => {
    const project = await projectInput(world);
    const silent = { networkSecurity: null, cryptography: null, productSafety: null };
    const bare = await draftApproval(world, { project, year: 2027, ...silent }, []);
    const missing = (provision: string) => ({ code: 'MATERIAL_MISSING', path: null, provision });
    expect(refusalsOf(await submit(bare))).toEqual([
      { code: 'NOT_IN_PLAN', path: null, provision: 'CC-17' },
      ...Array.from({ length: 3 }, () => missing('YP-10')),
      ...Array.from({ length: 7 }, () => missing('YY-1')),
      { code: 'NETWORK_SECURITY_NOT_STATED', path: null, provision: 'YP-15' },
      { code: 'CRYPTOGRAPHY_NOT_STATED', path: null, provision: 'YP-16' },
      { code: 'PRODUCT_SAFETY_NOT_STATED', path: null, provision: 'YP-17' },
    ]);
    expect(await bare.refresh()).toMatchObject({ state: 'DRAFT', version: 1, round: 0 });
  });

  it('YP-7 what may run on the cloud does, and buys no infrastructure of its own but what it is exempt for', async () => {
    const systemId = await registerSystem(world);
    const items = [
      { name: '服务器', infrastructure: 'HARDWARE', quantity: 2, amount: '100000' },
      { name: '终端', quantity: 20, amount: '80000' },
      { name: '专线', infrastructure: 'NETWORK_LINE', quantity: 1, amount: '50000' },
    ];
    const plan = { projectId: planned['cloud'], items, deployment: 'ELSEWHERE' };
    const approval = await draftApproval(world, plan, TRACK_MATERIALS.PERMIT);
    const refused = await submit(approval);
    expect(refusedWith(refused)).toEqual(['NOT_ON_CLOUD', 'OWN_INFRASTRUCTURE', 'OWN_INFRASTRUCTURE']);
    expect(refused.errors?.[0]?.extensions.refusals?.[2]?.message).toContain('Line 3');
    // Above the grade, and classified, it is not bound.
    const become = (project: Record<string, unknown>) =>
      approval.take('hrss.admin', 'reviseProjectApproval', { project });
    await become({ mlpsGrade: 4, systemId });
    await approval.take('hrss.admin', 'submitProjectApproval');
    const opinion = '请按三级建设。';
    await approval.take(AUTHORITY, 'declineProjectApproval', { opinion });
    await become({ mlpsGrade: 3 });
    expect(refusedWith(await submit(approval))).toEqual(refusedWith(refused));
    // Exempt for hardware alone, as the committee's decision leaves it with the system.
    await world.sql(`update application_systems set infrastructure_exemption = '{HARDWARE}' where id = $1`, [
      systemId,
    ]);
    await approval.take('hrss.admin', 'reviseProjectApproval', { deployment: 'GOVERNMENT_CLOUD' });
    expect(refusedWith(await submit(approval))).toEqual(['OWN_INFRASTRUCTURE']);
    await approval.take('hrss.admin', 'reviseProjectApproval', { items: items.slice(0, 2) });
    await approval.take('hrss.admin', 'submitProjectApproval');
    expect(await approval.look('items { name infrastructure quantity amount }')).toEqual({
      items: [
        { name: '服务器', infrastructure: 'HARDWARE', quantity: 2, amount: '100000.00' },
        { name: '终端', infrastructure: null, quantity: 20, amount: '80000.00' },
      ],
    });
  });
});

describe('YP-11 CD-23 the approval of what is not new', () => {
  it('YP-2 YP-9 YP-11 YP-23 CD-23 a plan is admitted, and a major one passes its standardisation review', async () => {
    const approval = await draftApproval(world, { projectId: planned['upgrade'] }, TRACK_MATERIALS.APPROVAL);
    await approval.take('hrss.admin', 'submitProjectApproval');
    expect(due(approval, 'PROJECT_ADMISSION')).toHaveLength(1);
    await approval.take(AUTHORITY, 'admitProjectApproval');
    expect(approval.view.deadlines.map(({ kind }) => kind)).toEqual(['PROJECT_ADMISSION', 'PLAN_OPINION']);
    await hearExpert(approval);
    expect(await told(approval, APPROVAL)).toEqual([
      { code: 'NOT_STANDARDISED', path: null, provision: 'CD-23' },
    ]);
    const standardisation = (passed: boolean) =>
      approval.take(AUTHORITY, 'reviewStandardisation', { passed, opinion: '对照强制性标准审查。' });
    await standardisation(false);
    expect(await told(approval, APPROVAL)).toHaveLength(1);
    await standardisation(true);
    // No condition is asked outside a permit.
    expect(await told(approval, { ...APPROVAL, conditions: conditionsMet('A').slice(0, 1) })).toEqual([
      { code: 'CONDITION_NOT_ASKED', path: 'input.conditions.0.condition', provision: 'YY-1' },
    ]);
    const money = () => approval.look('project { moneyGate mayBeBudgeted }', 'finance.officer');
    const before = await approval.look('project { moneyGate mayBeBudgeted }');
    expect(before).toEqual({ project: { moneyGate: 'FINANCE_BUREAU', mayBeBudgeted: false } });
    await approval.take(AUTHORITY, 'approveProjectApproval', APPROVAL);
    expect(await money()).toEqual({ project: { moneyGate: 'FINANCE_BUREAU', mayBeBudgeted: true } });
    expect(approval.view).toMatchObject({ state: 'APPROVED', project: { approvedEstimate: '1200000.00' } });
    expect(await approval.look('decisions { outcome }')).toEqual({
      decisions: ['ADMITTED', 'FAILED', 'PASSED', 'APPROVED'].map((outcome) => ({ outcome })),
    });
  });
});

describe('CC-49 the money of new systems', () => {
  it('CC-49 what is new in the plan is approved by the city government, all of a list or nothing', async () => {
    const GOVERNMENT = 'government.member';
    const approve = (projectIds: readonly string[], said = {}, login = GOVERNMENT) =>
      world.ask<{ approveProjectPlan: { projects: object[] } }>(
        login,
        `mutation ($input: ApproveProjectPlanInput!) { approveProjectPlan(input: $input) {
          projects { id governmentDocument governmentApprovedOn mayBeBudgeted } } }`,
        {
          input: {
            projectIds,
            document: '市政函〔2026〕1号',
            approvedOn: '2026-01-04',
            opinion: '同意。',
            ...said,
          },
        },
      );
    const planned = async (said = {}) => (await intoPlan(await draftPlan(world, 2027, said))).view.project.id;
    const [fresh, upgrade] = [await planned(), await planned({ kind: 'UPGRADE' })];
    const proposed = (await draftPlan(world, 2027)).view.project.id;
    for (const login of ['committee.member', 'authority.planner', 'finance.officer', 'hrss.admin'])
      expect(failedWith(await approve([fresh], {}, login))).toBe('FORBIDDEN');
    // What the committee has not confirmed the city government does not see.
    expect(failedWith(await approve([fresh, proposed]))).toBe('NOT_FOUND');
    expect(refusalsOf(await approve([upgrade, fresh], { approvedOn: '2999-01-01' }))).toEqual([
      { code: 'DAY_AHEAD', path: 'input.approvedOn', provision: 'CC-49' },
      { code: 'NOT_FOR_GOVERNMENT', path: 'input.projectIds.0', provision: 'CC-49' },
    ]);
    expect(await world.sql('select id from projects where government_approved_on is not null')).toEqual([]);
    const given = { governmentDocument: '市政函〔2026〕1号', governmentApprovedOn: '2026-01-04' };
    // Its construction plan is still to be approved.
    expect((await approve([fresh])).data?.approveProjectPlan.projects).toEqual([
      { id: fresh, ...given, mayBeBudgeted: false },
    ]);
    expect(refusalsOf(await approve([fresh]))).toEqual([
      { code: 'GOVERNMENT_APPROVED', path: 'input.projectIds.0', provision: 'CC-49' },
    ]);
    await world.sql(`update projects set stage = 'APPROVED' where id = any($1)`, [[fresh, upgrade]]);
    const money = async (id: string) =>
      (
        await world.get<{ project: { mayBeBudgeted: boolean } }>(
          'finance.officer',
          'query ($id: ID!) { project(id: $id) { mayBeBudgeted } }',
          { id },
        )
      ).project.mayBeBudgeted;
    expect([await money(fresh), await money(upgrade)]).toEqual([true, true]);
    await world.sql('update projects set government_approved_on = null where id = $1', [fresh]);
    expect(await money(fresh)).toBe(false);
  });
});
