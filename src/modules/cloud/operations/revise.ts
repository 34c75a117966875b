import type { StepWork } from '../../../kernel/procedure/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { ResourceLine } from '../resource-line.js';
import type { Certified, LinesTaken } from '../takes.js';
import { addLines } from './draft.js';

/** What a request can be given anew; each procedure takes what is its own. */
interface Revision extends Partial<Certified> {
  readonly purpose?: string;
  readonly reason?: string;
  readonly lines?: LinesTaken;
}

/**
 * Replaces what is given anew; what is left out stays. A list that was submitted stays on record with its round
 * (CC-12a).
 */
export async function revise({
  write,
  case: request,
  input,
}: StepWork<Revision, CloudRequest>): Promise<void> {
  const { purpose, reason, lines, offlineOn, dataMigrated, dataBackedUp } = input;
  request.purpose = purpose ?? reason ?? request.purpose;
  if (offlineOn !== undefined) request.offlineOn = offlineOn;
  if (dataMigrated !== undefined) request.dataMigrated = dataMigrated;
  if (dataBackedUp !== undefined) request.dataBackedUp = dataBackedUp;
  if (!lines) return;
  await write.em.nativeDelete(ResourceLine, { request: request.id, round: request.round + 1 });
  await write.em.nativeUpdate(ResourceLine, { request: request.id }, { replaced: true });
  addLines(write, request, lines);
}
