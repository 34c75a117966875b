import './grounds.js';
import './refusals.js';

export {
  acceptance,
  AcceptanceExtension,
  AcceptanceResolver,
  extension,
  type NotAccepted,
  notBeforeAcceptance,
  PanelOpinion,
  ProjectAcceptance,
  projectsBefore,
} from './acceptance/index.js';
export { adjustment, AdjustmentLine, AdjustmentResolver, ProjectAdjustment } from './adjustment/index.js';
export {
  approval,
  ApprovalResolver,
  ConditionAnswer,
  constructs,
  ExpertReview,
  ProjectApproval,
  ProjectItem,
  spendsFiscalMoney,
  trackOf,
} from './approval/index.js';
export {
  BudgetLine,
  BuildingResolver,
  construction,
  ContractQualification,
  reportsToOpen,
  PerformanceReport,
  ProjectConstruction,
  ProjectContract,
  ProjectIncident,
  report,
} from './building/index.js';
export { type AskingProject, askingProject, buildsOther, goesAhead } from './asking.js';
export { exportPlan, plan, PlanDeclaration, PlanResolver } from './plan/index.js';
export { SharingConsent, sharingConsent, SharingResolver } from './sharing/index.js';
export { Project } from './project.js';
export { ProjectsResolver } from './projects.resolver.js';
export { FUNDINGS, PROJECT_KINDS, PROJECT_STAGES } from './texts.js';
export type { Funding, ProjectKind, ProjectStage } from './texts.js';
export {
  casesOfTerminated,
  PublicCriticism,
  RectificationOrder,
  rectificationProcedure,
  SupervisionMeasure,
  SupervisionResolver,
} from './supervision/index.js';
export {
  EvaluationGoal,
  EvaluationResolver,
  SelfEvaluation,
  selfEvaluationProcedure,
  evaluationsToOpen,
  evaluationsToRemind,
} from './evaluation/index.js';
export { endingWarranties, WarrantyCheck, warrantyProcedure, WarrantyResolver } from './warranty/index.js';
