import type { RequestWork } from './work.js';

/** Notes that the data of the system is backed up, and since when (CC-22). */
export function certifyBackup({
  write,
  case: request,
  input,
}: RequestWork<{ readonly backedUpOn: string }>): void {
  const { backedUpOn } = input;
  write.records.update('cloud_requests', {
    id: request.id,
    data_backed_up: true,
    backed_up_on: backedUpOn,
  });
}
