import './current-state.js';
import './load-notice.js';

export { openBySystem, stepBySystem } from './by-system.js';
export { createUpload } from './create-upload.js';
export { authority, cityGovernment, committee, finance, office, owner, provider } from './desks.js';
export type { Holder } from './desks.js';
export { standingOn } from './effects.js';
export type { Effect, Lock, Opened, Opening, StepWork } from './effects.js';
export { asked, check, compared, fact, factOf, FactTable, given, inStates, need, taken } from './facts.js';
export type { CaseFacts, CaseRow, Fact, FactSource, Need } from './facts.js';
export { SAME, stepOf } from './grammar.js';
export type {
  DeadlineSpec,
  MinimumSpec,
  NamedDay,
  Outcome,
  Procedure,
  ProcedureTexts,
  State,
  Step,
} from './grammar.js';
export { loadNoticeOfFile, loadNoticeOfHouse } from './load-notice.js';
export { materials } from './materials.js';
export { mutationResolvers, perform } from './mutations.js';
export { NextStep } from './next-step.js';
export { openCase } from './open-case.js';
export { allOperations, declareOperation, operate, operateIn } from './operation.js';
export type { Done, Operation } from './operation.js';
export { overdueByProcedure } from './overdue-figures.js';
export { ProceduresResolver } from './procedures.resolver.js';
export { published } from './publish.js';
export { kernelRefusals } from './refusals.js';
export { allProcedures, allSteps, declareProcedure, procedureOf } from './registry.js';
export { passedDeadlines } from './sweep.js';
export { asOf } from './time.js';
export { takeStep } from './take-step.js';
export { takeSteps } from './take-steps.js';
export type { StepInput } from './take-step.js';
export { checkOpenCases } from './check-open-cases.js';
export {
  amount,
  clearable,
  creditCode,
  day,
  flag,
  group,
  inputShape,
  instant,
  line,
  listOf,
  money,
  moneyOrNone,
  oneOf,
  optional,
  prose,
  reference,
  references,
  whole,
} from './takes.js';
export type { Taken, Takes } from './takes.js';
export { faultsOf } from './validate.js';
