import { unitOf } from './application.js';
import { Matter, type MatterView, send } from './matter.js';
import type { World } from './world.js';

/** A yearly resource plan as the API shows it. */
export interface PlanView extends MatterView {
  readonly year: number;
  readonly budget: string | null;
  readonly lines: readonly {
    readonly id: string;
    readonly kind: string;
    readonly quantity: number;
    readonly round: number;
    readonly inUse: number | null;
    readonly approved: number | null;
  }[];
  readonly accounts: readonly {
    readonly kind: string;
    readonly planned: number;
    readonly drawn: number;
    readonly excess: number;
  }[];
}

const OWN =
  'year budget lines { id kind quantity round inUse approved } accounts { kind planned drawn excess }';

/** The growth of some kinds, as a plan declares it. */
export type Growths = Readonly<Record<string, number>>;

/** Lines of a plan. */
export function planLines(growths: Growths) {
  return Object.entries(growths).map(([kind, quantity]) => ({ kind, quantity, reason: '业务增长' }));
}

/** Attempts to draft 人社局's plan of a year. */
export async function attemptPlan(world: World, year: number, lines: readonly object[]) {
  const unitId = await unitOf(world, '市人力资源和社会保障局');
  const input = { unitId, year, lines };
  return send<PlanView>(world, 'hrss.admin', 'draftResourcePlan', 'resourcePlan', OWN, input);
}

/** Drafts 人社局's plan of a year. */
export async function draftPlan(world: World, year: number, growths: Growths): Promise<Matter<PlanView>> {
  const unitId = await unitOf(world, '市人力资源和社会保障局');
  const input = { unitId, year, lines: planLines(growths) };
  return Matter.open(world, 'hrss.admin', 'draftResourcePlan', 'resourcePlan', input, OWN);
}

/** Brings a draft to its approval as it stands; the days on which it is declared must have come. */
export async function approvePlan(plan: Matter<PlanView>): Promise<Matter<PlanView>> {
  await plan.take('hrss.admin', 'submitResourcePlan');
  await plan.take('authority.planner', 'sumUpResourcePlan', { opinion: '已汇总。' });
  await plan.take('committee.member', 'approveResourcePlan', { opinion: '同意。' });
  return plan;
}
