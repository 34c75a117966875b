import type { RequestWork } from './work.js';

/** Notes what holds the delivery up (CC-13a). */
export function noteProblem({
  write,
  case: request,
  input,
}: RequestWork<{ readonly problem: string }>): void {
  write.records.update('cloud_requests', { id: request.id, delivery_problem: input.problem });
}
