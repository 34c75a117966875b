import { ref } from '@mikro-orm/postgresql';
import type { StepWork } from '../../../kernel/procedure/index.js';
import { Person } from '../../../kernel/identity/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { occupy } from './occupy.js';

/** Opens a new round and lets the request occupy its system (CC-15c). */
export async function submit({ write, case: request }: StepWork<unknown, CloudRequest>): Promise<void> {
  request.round += 1;
  request.submittedBy = ref(Person, write.viewer.personId);
  await occupy(write, request);
}
