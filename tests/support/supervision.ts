import { attachments } from './application.js';
import { accept, caseOf, completeBuilding, filedProject, startBuilding } from './building.js';
import { draftPlan, intoPlan, ProjectCase } from './project.js';
import type { Answer, World } from './world.js';

/** What an order says, where a test does not care. */
export const FOUND = { findings: '现场检查发现问题。', demands: '按批复要求整改。' } as const;

/** A day by which something is put right, so many days after the world's own today. */
export async function daysAhead(world: World, days: number): Promise<string> {
  const now = await world.clock.now();
  return new Date(now.getTime() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);
}

/** Attempts an order of the authority. */
export async function tryOrder(
  world: World,
  said: Readonly<Record<string, unknown>>,
  login = 'authority.planner',
): Promise<Answer<unknown>> {
  const input = { finding: 'RULE_BROKEN', ...FOUND, until: await daysAhead(world, 10), ...said };
  return ProjectCase.attempt(world, 'rectificationOrder', login, 'orderRectification', input);
}

/** Has the authority order something to be put right, on a project or a system. */
export async function order(world: World, said: Readonly<Record<string, unknown>>): Promise<ProjectCase> {
  const input = { finding: 'RULE_BROKEN', ...FOUND, until: await daysAhead(world, 10), ...said };
  return ProjectCase.open(world, 'rectificationOrder', 'authority.planner', 'orderRectification', input);
}

/** Has the unit report what it put right. */
export async function reportRectified(rectification: ProjectCase, login = 'hrss.admin'): Promise<void> {
  await rectification.take(login, 'reportRectification', {
    report: '已完成整改。',
    materials: await attachments(rectification.world, login, ['RECTIFICATION_REPORT']),
  });
}

/** Has an order fail: the unit reports, and what it did does not suffice. */
export async function failed(world: World, said: Readonly<Record<string, unknown>>): Promise<ProjectCase> {
  const rectification = await order(world, said);
  await reportRectified(rectification);
  await rectification.take('authority.planner', 'failRectification', { opinion: '仍不符合要求。' });
  return rectification;
}

/** Takes a measure by its step, with a new day. */
export async function measure(
  rectification: ProjectCase,
  step: string,
  said: Readonly<Record<string, unknown>> = { reason: '逾期未整改。' },
): Promise<Answer<unknown>> {
  const until = await daysAhead(rectification.world, 10);
  return rectification.try('authority.planner', step, { until, ...said });
}

/** Has a cloud application miss its goals and not be put right: its resources and operating money are withheld. */
export async function withheld(world: World, systemId: string): Promise<ProjectCase> {
  const rectification = await failed(world, { systemId, finding: 'GOALS_MISSED' });
  const { errors } = await measure(rectification, 'withholdResources');
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return rectification;
}

/** The stages to which a project is brought. */
export type Stage = 'IN_PLAN' | 'APPROVED' | 'BUILDING' | 'COMPLETED' | 'ACCEPTED';

/** A project that has come to a stage; answers its id. For one in the plan the window must be open. */
export async function projectAt(world: World, stage: Stage = 'BUILDING'): Promise<string> {
  if (stage === 'IN_PLAN') return (await intoPlan(await draftPlan(world, 2027))).view.project.id;
  const projectId = await filedProject(world);
  if (stage === 'APPROVED') return projectId;
  const construction = await startBuilding(world, projectId);
  if (stage === 'BUILDING') return projectId;
  await completeBuilding(construction);
  if (stage === 'ACCEPTED') await accept(await caseOf(world, projectId, 'acceptances'));
  return projectId;
}

/** A project's stage, and what holds for it. */
export interface Standing {
  readonly stage: string;
  readonly restrictions: readonly { readonly kind: string; readonly provision: { readonly id: string } }[];
}

/** Where a project stands, and what holds for it. */
export async function standing(world: World, id: string, login = 'hrss.admin'): Promise<Standing> {
  const { project } = await world.get<{ project: Standing }>(
    login,
    `query ($id: ID!) { project(id: $id) { stage restrictions { kind provision { id } } } }`,
    { id },
  );
  return project;
}

interface Measured {
  readonly measures: readonly { kind: string; liftedAt: string | null; provision: { id: string } }[];
}

/** The measures that a case has brought. */
export async function measuresOf(rectification: ProjectCase): Promise<Measured['measures']> {
  return (await rectification.look<Measured>('measures { kind liftedAt provision { id } }')).measures;
}
