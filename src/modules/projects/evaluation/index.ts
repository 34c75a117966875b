import './refusals.js';
import './unit-evaluations.js';

export { EvaluationGoal } from './evaluation-goal.js';
export { EvaluationResolver } from './evaluation.resolver.js';
export { evaluationsToOpen, evaluationsToRemind } from './housekeeping.js';
export { SelfEvaluation } from './self-evaluation.js';
export { selfEvaluationProcedure } from './self-evaluation.procedure.js';
