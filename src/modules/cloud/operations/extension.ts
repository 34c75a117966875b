import type { RequestWork } from './work.js';

/** Notes until when more time is asked for (CC-13b). */
export function askExtension({ write, case: request, input }: RequestWork<{ readonly until: string }>): void {
  write.records.update('cloud_requests', { id: request.id, extension_asked_until: input.until });
}

/** Nothing is asked for any more: it was answered, or the test is over. */
export function closeExtension({ write, case: request }: RequestWork): void {
  write.records.update('cloud_requests', { id: request.id, extension_asked_until: null });
}
