import './refusals.js';

export { drawOnPlan, drawsOf, planBooks, redrawOnPlan, releaseDraws } from './draws.js';
export type { Draw, Growth, PlanBook, PlanBooks } from './draws.js';
export { PlanAccount } from './plan-account.js';
export { PlanDraw } from './plan-draw.js';
export { excessOfDraws, excessOfGrowth, PlanExcess } from './plan-excess.js';
export { resourcePlan } from './plan.procedure.js';
export { PlanningResolver } from './planning.resolver.js';
export { ResourcePlan } from './resource-plan.js';
export { ResourcePlanLine } from './resource-plan-line.js';
