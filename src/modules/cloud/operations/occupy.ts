import type { RequestWork } from './work.js';

/** Marks the system as occupied by this request (CC-15c). */
export function occupy({ write, case: request, shared: [system] }: RequestWork): void {
  write.records.update('application_systems', { id: system.id, open_request_id: request.id });
}

/** Frees the system for its next request, where this one occupies it. */
export function free({ write, case: request, shared: [system] }: RequestWork): void {
  if (system.open_request_id !== request.id) return;
  write.records.update('application_systems', { id: system.id, open_request_id: null });
}
