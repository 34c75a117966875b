import { changeOf } from '../change.facts.js';
import { submit } from './submit.js';
import type { RequestWork } from './work.js';

/** Submits a change and finds whether it is a major one (CC-15b). */
export function submitChange(work: RequestWork): void {
  const { asksMajor } = work.fact(changeOf);
  work.write.records.update('cloud_requests', { id: work.case.id, major: asksMajor });
  submit(work);
}

/** Rules a change a major one, for good (CC-15b). */
export function raiseToMajor({ write, case: request }: RequestWork): void {
  write.records.update('cloud_requests', { id: request.id, major: true, raised_to_major: true });
}
