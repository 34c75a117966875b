import { showProject } from '../named-project.js';
import { occupy } from './occupy.js';
import type { RequestWork } from './work.js';

/** Opens a new round and lets the request occupy its system (CC-15c). */
export function submit(work: RequestWork): void {
  const { write, case: request } = work;
  write.records.update('cases', {
    id: request.id,
    round: request.round + 1,
    submitted_by_id: write.viewer.personId,
  });
  occupy(work);
}

/** Submits an application; who decides on it sees the project that it is made for. */
export function submitApplication(work: RequestWork): void {
  submit(work);
  showProject(work);
}
