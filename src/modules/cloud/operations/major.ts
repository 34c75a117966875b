import type { StepWork } from '../../../kernel/procedure/index.js';
import { changeOf } from '../change.facts.js';
import type { CloudRequest } from '../cloud-request.js';
import { submit } from './submit.js';

/** Submits a change and finds whether it is a major one (CC-15b). */
export async function submitChange(work: StepWork<unknown, CloudRequest>): Promise<void> {
  work.case.major = work.fact(changeOf).asksMajor;
  await submit(work);
}

/** Rules a change a major one, for good (CC-15b). */
export async function raiseToMajor({ case: request }: StepWork<unknown, CloudRequest>): Promise<void> {
  Object.assign(request, { major: true, raisedToMajor: true });
}
