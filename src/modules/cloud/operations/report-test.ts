import { ref } from '@mikro-orm/postgresql';
import { newId } from '../../../kernel/graphql/index.js';
import { Person } from '../../../kernel/identity/index.js';
import type { StepWork } from '../../../kernel/procedure/index.js';
import type { CloudRequest } from '../cloud-request.js';
import { TestReport } from '../test-report.js';
import { closeExtension } from './extension.js';

/** How each part of a test came out. */
interface TestResults {
  readonly functional: boolean;
  readonly performance: boolean;
  readonly dataIntegrity: boolean;
  readonly security: boolean;
}

/** Keeps what was reported; more time is asked for no longer (CC-21). */
export async function reportTest(work: StepWork<TestResults, CloudRequest>): Promise<void> {
  const { write, case: request, input } = work;
  const { functional, performance, dataIntegrity, security } = input;
  write.em.create(TestReport, {
    id: newId('tst'),
    request: ref(request),
    functional,
    performance,
    dataIntegrity,
    security,
    reportedBy: ref(Person, write.viewer.personId),
    reportedAt: write.at,
  });
  await closeExtension(work);
}
