import type { StepWork } from '../../../kernel/procedure/index.js';
import type { CloudRequest } from '../cloud-request.js';

/** Notes until when more time is asked for (CC-13b). */
export async function askExtension({
  case: request,
  input,
}: StepWork<{ readonly until: string }, CloudRequest>): Promise<void> {
  request.extensionAskedUntil = input.until;
}

/** Nothing is asked for any more: it was answered, or the test is over. */
export async function closeExtension({ case: request }: StepWork<unknown, CloudRequest>): Promise<void> {
  request.extensionAskedUntil = null;
}
