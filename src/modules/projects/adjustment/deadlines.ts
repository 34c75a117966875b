import type { DeadlineSpec } from '../../../kernel/procedure/index.js';
import { reviewer } from '../desks.js';

/** The opinion on what is put to the authority again, as on a plan (YP-11). */
export const opinionDue: DeadlineSpec = {
  kind: 'ADJUSTMENT_OPINION',
  party: reviewer,
  period: 'PLAN_OPINION_PERIOD',
};

/** All that runs on the adjustment of what was permitted (YY-1). */
export const ofPermit: readonly DeadlineSpec[] = [
  { kind: 'ADJUSTMENT_STATUTORY', party: reviewer, period: 'PERMIT_STATUTORY_PERIOD' },
  { kind: 'ADJUSTMENT_COMMITTED', party: reviewer, period: 'PERMIT_COMMITTED_PERIOD' },
  opinionDue,
];
