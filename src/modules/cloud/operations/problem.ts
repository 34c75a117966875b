import type { StepWork } from '../../../kernel/procedure/index.js';
import type { CloudRequest } from '../cloud-request.js';

/** Notes what holds the delivery up (CC-13a). */
export async function noteProblem({
  case: request,
  input,
}: StepWork<{ readonly problem: string }, CloudRequest>): Promise<void> {
  request.deliveryProblem = input.problem;
}
