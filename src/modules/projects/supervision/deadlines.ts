import type { DeadlineSpec } from '../../../kernel/procedure/index.js';
import { reviewer, unit } from '../desks.js';

/** The unit puts it right by the day that the authority set (YP-29). */
export const rectification: DeadlineSpec = {
  kind: 'RECTIFICATION',
  party: unit,
  period: 'RECTIFICATION_LEAST_PERIOD',
};

/** The authority looks at what was done (YP-29). */
export const rectificationReview: DeadlineSpec = {
  kind: 'RECTIFICATION_REVIEW',
  party: reviewer,
  period: 'RECTIFICATION_REVIEW_PERIOD',
};

/** The authority says what follows (YP-29). */
export const rectificationMeasures: DeadlineSpec = {
  kind: 'RECTIFICATION_MEASURES',
  party: reviewer,
  period: 'RECTIFICATION_MEASURES_PERIOD',
};
