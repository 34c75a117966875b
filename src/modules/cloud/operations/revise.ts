import sql from 'sql-template-tag';
import type { Certified, LinesTaken } from '../takes.js';
import { addLines } from './draft.js';
import type { RequestWork } from './work.js';

/** What a request can be given anew; each procedure takes what is its own. */
interface Revision extends Partial<Certified> {
  readonly purpose?: string;
  /** Null where it is for no project. */
  readonly projectId?: string | null;
  readonly reason?: string;
  readonly lines?: LinesTaken;
}

/**
 * Replaces what is given anew; what is left out stays. A list that was submitted stays on record with its round
 * (CC-12a).
 */
export function revise(work: RequestWork<Revision>): void {
  const { write, case: request, input } = work;
  const { purpose, projectId, reason, lines, offlineOn, dataMigrated, dataBackedUp } = input;
  const anew = {
    purpose: purpose ?? reason,
    project_id: projectId,
    offline_on: offlineOn,
    data_migrated: dataMigrated,
    data_backed_up: dataBackedUp,
  };
  const given = Object.entries(anew).filter(([, value]) => value !== undefined);
  if (given.length > 0)
    write.records.update('cloud_requests', { id: request.id, ...Object.fromEntries(given) });
  if (!lines) return;
  const coming = request.round + 1;
  write.records.add(sql`delete from resource_lines where request_id = ${request.id} and round = ${coming}`);
  write.records.add(sql`
    update resource_lines set replaced = true
    where request_id = ${request.id} and round <> ${coming} and not replaced`);
  addLines(work, lines);
}
