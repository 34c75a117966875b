import type { StepWork } from '../../../kernel/procedure/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { ResourceLine } from '../resource-line.js';
import type { LinesTaken } from '../takes.js';
import { addLines } from './draft-application.js';

/** Replaces what is given anew; what is left out stays. An empty resource list means: as it stands. */
export async function revise({
  write,
  case: request,
  input,
}: StepWork<{ readonly purpose?: string; readonly lines: LinesTaken }, CloudRequest>): Promise<void> {
  if (input.purpose !== undefined) request.purpose = input.purpose;
  if (input.lines.length === 0) return;
  await write.em.nativeDelete(ResourceLine, { request: request.id });
  addLines(write, request, input.lines);
}
