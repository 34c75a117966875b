import { CalendarDay, CalendarNotice, CalendarResolver } from './kernel/calendar/index.js';
import { Case, Deadline, Decision, Material, Minimum, Turn, ViewerResolver } from './kernel/cases/index.js';
import { NodeResolver } from './kernel/context/index.js';
import { CaseEventsResolver } from './kernel/events/index.js';
import { Membership, Person, Unit } from './kernel/identity/index.js';
import { JournalEntry, JournalResolver, JournalSeal, JournalUnsealed } from './kernel/journal/index.js';
import { IdempotencyKey } from './kernel/once/index.js';
import { ProceduresResolver } from './kernel/procedure/index.js';
import { RegulationsResolver } from './kernel/regulations/index.js';
import { Restriction, RestrictionsResolver } from './kernel/restrictions/index.js';
import { Upload } from './kernel/uploads/index.js';
import {
  CapacityAlert,
  CapacityAnnouncement,
  CapacityPool,
  CapacityResolver,
} from './modules/capacity/index.js';
import {
  CloudRequest,
  CloudResolver,
  CloudResource,
  ResourceLine,
  TestReport,
} from './modules/cloud/index.js';
import {
  AffectedUnit,
  FaultImpact,
  FaultNotice,
  FaultsResolver,
  MonthlyReport,
  ReportedResource,
  ReportsResolver,
  ResourceEfficiency,
  UseResolver,
} from './modules/operations/index.js';
import {
  PlanAccount,
  PlanDraw,
  PlanningResolver,
  ResourcePlan,
  ResourcePlanLine,
} from './modules/planning/index.js';
import {
  ApprovalResolver,
  ConditionAnswer,
  ExpertReview,
  PlanDeclaration,
  PlanResolver,
  Project,
  ProjectApproval,
  ProjectItem,
  ProjectsResolver,
} from './modules/projects/index.js';
import {
  ApplicationSystem,
  CloudExemption,
  ExemptInfrastructure,
  ExemptionsResolver,
  LegacyDisposal,
  LegacyResolver,
  LegacyResource,
  SystemFinding,
  SystemsResolver,
} from './modules/systems/index.js';
import { DirectoryResolver } from './modules/directory/index.js';

/** Every table of the house. */
export const ENTITIES = [
  CalendarNotice,
  CalendarDay,
  Unit,
  Person,
  Membership,
  Upload,
  Case,
  Turn,
  Deadline,
  Minimum,
  Material,
  Decision,
  Restriction,
  JournalEntry,
  JournalSeal,
  JournalUnsealed,
  IdempotencyKey,
  ApplicationSystem,
  SystemFinding,
  CloudExemption,
  ExemptInfrastructure,
  LegacyDisposal,
  LegacyResource,
  CapacityPool,
  CapacityAlert,
  CapacityAnnouncement,
  ResourcePlan,
  ResourcePlanLine,
  PlanAccount,
  PlanDraw,
  Project,
  PlanDeclaration,
  ProjectApproval,
  ProjectItem,
  ConditionAnswer,
  ExpertReview,
  CloudRequest,
  ResourceLine,
  CloudResource,
  TestReport,
  ResourceEfficiency,
  FaultNotice,
  FaultImpact,
  AffectedUnit,
  MonthlyReport,
  ReportedResource,
];

/** Every hand-written resolver; those of mutations are read off the tables. */
export const RESOLVERS = [
  CalendarResolver,
  RegulationsResolver,
  ProceduresResolver,
  NodeResolver,
  DirectoryResolver,
  ViewerResolver,
  JournalResolver,
  CaseEventsResolver,
  SystemsResolver,
  ExemptionsResolver,
  LegacyResolver,
  CapacityResolver,
  PlanningResolver,
  RestrictionsResolver,
  ProjectsResolver,
  PlanResolver,
  ApprovalResolver,
  CloudResolver,
  UseResolver,
  FaultsResolver,
  ReportsResolver,
];
