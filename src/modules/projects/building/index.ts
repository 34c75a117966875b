import './refusals.js';

export { BudgetLine } from './budget-line.js';
export { BuildingResolver } from './building.resolver.js';
export { construction } from './construction.procedure.js';
export { ContractQualification } from './contract-qualification.js';
export { PerformanceReport } from './performance-report.js';
export { ProjectConstruction } from './project-construction.js';
export { ProjectContract } from './project-contract.js';
export { ProjectIncident } from './project-incident.js';
export { report } from './report.procedure.js';
export { reportsToOpen } from './reports.js';
export { BUDGET_KINDS, budgetKinds } from './texts.js';
export type { BudgetKind } from './texts.js';
