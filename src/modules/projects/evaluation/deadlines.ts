import type { DeadlineSpec } from '../../../kernel/procedure/index.js';
import { reviewer, unit } from '../desks.js';

/** The unit reports its evaluation by month 24 after acceptance and operation (YP-26). */
export const selfEvaluation: DeadlineSpec = {
  kind: 'SELF_EVALUATION',
  party: unit,
  period: 'SELF_EVALUATION_PERIOD',
  sinceDay: 'operatingSince',
};

/** The unit corrects what was returned (YP-26). */
export const correction: DeadlineSpec = {
  kind: 'SELF_EVALUATION_CORRECTION',
  party: unit,
  period: 'SELF_EVALUATION_CORRECTION',
};

/** The authority concludes it or commissions a post-evaluation (YP-26). */
export const review: DeadlineSpec = {
  kind: 'SELF_EVALUATION_REVIEW',
  party: reviewer,
  period: 'SELF_EVALUATION_REVIEW',
};

/** The authority has the post-evaluation finished by the day that it agreed on (YP-26). */
export const postEvaluation: DeadlineSpec = {
  kind: 'POST_EVALUATION',
  party: reviewer,
  period: 'POST_EVALUATION_PERIOD',
};
