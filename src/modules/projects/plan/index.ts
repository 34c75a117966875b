import './approve.js';
import './decide.js';

export { exportPlan } from './export.js';
export { plan } from './plan.procedure.js';
export { PlanDeclaration } from './plan-declaration.js';
export { PlanResolver } from './plan.resolver.js';
