import { seedCreditCode } from '../../seeds/index.js';
import { attachments } from './application.js';
import {
  conditionsMet,
  draftApproval,
  draftPlan,
  hearExpert,
  intoPlan,
  ProjectCase,
  projectInput,
  TRACK_MATERIALS,
} from './project.js';
import type { World } from './world.js';

/** The person who acts for the authority. */
export const AUTHORITY = 'authority.planner';

/** Credit codes of parties to contracts. */
export const CODES = { builder: seedCreditCode(9001), supervisor: seedCreditCode(9002) };

/** Budget lines that come to 1,000,000 yuan. */
export const LINES = [
  { kind: 'HARDWARE', name: '服务器', amount: '400000.00' },
  { kind: 'DEVELOPMENT', name: '应用软件开发', amount: '500000' },
  { kind: 'SUPERVISION', name: '工程监理', amount: '100000.00' },
];

/** A project of 1,000,000 yuan that was filed and may be built; answers its id. */
export async function filedProject(
  world: World,
  said: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const project = await projectInput(world, { funding: 'OTHER', estimate: '1000000', ...said });
  const approval = await draftApproval(world, { project, year: 2027 }, TRACK_MATERIALS.FILING);
  await approval.take('hrss.admin', 'submitProjectApproval');
  return approval.view.project.id;
}

/** A project of 1,000,000 yuan of fiscal money that was permitted and may be built; the plan's window must be open. */
export async function permittedProject(world: World, year: number): Promise<string> {
  const plan = await intoPlan(await draftPlan(world, year, { estimate: '1000000' }));
  const projectId = plan.view.project.id;
  const approval = await draftApproval(world, { projectId }, TRACK_MATERIALS.PERMIT);
  await approval.take('hrss.admin', 'submitProjectApproval');
  await approval.take(AUTHORITY, 'admitProjectApproval');
  await hearExpert(approval);
  const approved = { opinion: '同意。', approvedEstimate: '1000000', conditions: conditionsMet('B') };
  await approval.take(AUTHORITY, 'approveProjectApproval', approved);
  return projectId;
}

/** What starts a construction, where a test does not care. */
export async function starting(world: World, projectId: string): Promise<Record<string, unknown>> {
  const nextYear = (await world.clock.now()).getUTCFullYear() + 1;
  return {
    projectId,
    implementer: '信息中心',
    personInCharge: '王伟',
    until: `${nextYear}-06-30`,
    budgetLines: LINES,
  };
}

/** Starts the construction of a project that may be built. */
export async function startBuilding(world: World, projectId: string): Promise<ProjectCase> {
  const input = await starting(world, projectId);
  return ProjectCase.open(world, 'projectConstruction', 'hrss.admin', 'startConstruction', input);
}

/** A contract with somebody who is qualified, where a test does not care. */
export function contract(said: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    role: 'CONTRACTOR',
    party: '某软件公司',
    creditCode: CODES.builder,
    amount: '600000',
    signedOn: '2026-03-02',
    qualifications: [qualification('SOFTWARE_DEVELOPMENT')],
    ...said,
  };
}

/** A contract with somebody who supervises the works. */
export function supervision(): Record<string, unknown> {
  return contract({
    role: 'SUPERVISOR',
    party: '某监理公司',
    creditCode: CODES.supervisor,
    amount: '80000',
    qualifications: [qualification('WORKS_SUPERVISION')],
  });
}

/** A qualification. */
export function qualification(kind: string, validUntil = '2030-12-31'): Record<string, unknown> {
  return { kind, grade: '一级', certificate: `证书-${kind}`, validUntil };
}

/** The day on which the world stands. */
export async function today(world: World): Promise<string> {
  const now = await world.clock.now();
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Brings a construction to its completion on the day on which the world stands. */
export async function completeBuilding(construction: ProjectCase, spent = '1000000'): Promise<void> {
  await construction.take('hrss.admin', 'recordContract', contract());
  await construction.take('hrss.admin', 'recordContract', supervision());
  const completedOn = await today(construction.world);
  await construction.take('hrss.admin', 'reportCompletion', { completedOn, spent });
}

/** The case of a project that the house opened for it. */
export async function caseOf(
  world: World,
  projectId: string,
  list: 'acceptances' | 'performanceReports',
): Promise<ProjectCase> {
  const { project } = await world.get<{ project: Record<string, { nodes: { id: string }[] }> }>(
    'hrss.admin',
    `query ($id: ID!) { project(id: $id) { ${list}(first: 1) { nodes { id } } } }`,
    { id: projectId },
  );
  const [found] = project[list]?.nodes ?? [];
  if (!found) throw new Error(`The project has no ${list}`);
  const field = list === 'acceptances' ? 'projectAcceptance' : 'performanceReport';
  return ProjectCase.known(world, field, found.id);
}

/** The materials that the acceptance of an unclassified, ordinary project with hardware asks for. */
export const ACCEPTANCE_MATERIALS = [
  'PROJECT_SUMMARY',
  'FINANCIAL_REPORT',
  'AUDIT_REPORT',
  'SECURITY_RISK_ASSESSMENT',
  'MLPS_TEST_REPORT',
  'CRYPTOGRAPHY_ASSESSMENT',
  'PRODUCT_SAFETY_REPORT',
  'ENERGY_EFFICIENCY_REPORT',
];

/** A completed project's acceptance, to be applied for. */
export async function acceptanceOf(
  world: World,
  said: Readonly<Record<string, unknown>> = {},
): Promise<ProjectCase> {
  const projectId = await filedProject(world, said);
  await completeBuilding(await startBuilding(world, projectId));
  return caseOf(world, projectId, 'acceptances');
}

/** Applies for acceptance with everything that is asked for. */
export async function applyForAcceptance(
  acceptance: ProjectCase,
  more: readonly string[] = [],
): Promise<void> {
  const materials = await attachments(acceptance.world, 'hrss.admin', [...ACCEPTANCE_MATERIALS, ...more]);
  await acceptance.take('hrss.admin', 'reviseProjectAcceptance', { summary: '按批复建成。', materials });
  await acceptance.take('hrss.admin', 'submitProjectAcceptance');
}

/** What a member of a panel says who would accept, unless told otherwise. */
export function member(
  name: string,
  capacity: string,
  said: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    member: name,
    workplace: `${name}所在单位`,
    capacity,
    hasInterest: false,
    passed: true,
    opinion: '同意通过验收。',
    ...said,
  };
}

/** Hears the panel of an admitted acceptance; all of it would accept, unless told otherwise. */
export async function hearPanel(acceptance: ProjectCase, passed = true): Promise<void> {
  const says = { passed };
  await acceptance.take(AUTHORITY, 'recordPanelOpinion', member('组长', 'LEAD', says));
  await acceptance.take(AUTHORITY, 'recordPanelOpinion', member('财政', 'DEPARTMENT', says));
  await acceptance.take(AUTHORITY, 'recordPanelOpinion', member('专家', 'EXPERT', says));
}

/** Looks at the archive and the catalogue of an acceptance. */
export async function lookInto(acceptance: ProjectCase): Promise<void> {
  const archivedOn = await today(acceptance.world);
  const archive = { archivedBy: '市档案馆', archivedOn, passed: true };
  await acceptance.take(AUTHORITY, 'recordArchiveAcceptance', archive);
  await acceptance.take(AUTHORITY, 'confirmProjectCatalogue', {
    ready: true,
    remark: '目录已入库,接口可用。',
  });
}

/** Brings an acceptance that was not applied for to its end. */
export async function accept(acceptance: ProjectCase): Promise<void> {
  await applyForAcceptance(acceptance);
  await acceptance.take(AUTHORITY, 'admitProjectAcceptance');
  await lookInto(acceptance);
  await hearPanel(acceptance);
  await acceptance.take(AUTHORITY, 'approveProjectAcceptance', { opinion: '验收合格。' });
}
