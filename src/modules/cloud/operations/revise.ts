import type { StepWork } from '../../../kernel/procedure/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { ResourceLine } from '../resource-line.js';
import type { LinesTaken } from '../takes.js';
import { addLines } from './draft-application.js';

/**
 * Replaces what is given anew; what is left out stays. A list that was submitted stays on record with its round
 * (CC-12a).
 */
export async function revise({
  write,
  case: request,
  input,
}: StepWork<{ readonly purpose?: string; readonly lines?: LinesTaken }, CloudRequest>): Promise<void> {
  if (input.purpose !== undefined) request.purpose = input.purpose;
  if (!input.lines) return;
  await write.em.nativeDelete(ResourceLine, { request: request.id, round: request.round + 1 });
  await write.em.nativeUpdate(ResourceLine, { request: request.id }, { replaced: true });
  addLines(write, request, input.lines);
}
