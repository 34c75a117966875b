import type { DeadlineSpec } from '../../../kernel/procedure/index.js';
import { decider, reviewer } from '../desks.js';

/** The authority reviews a declaration (CC-17). */
export const planReview: DeadlineSpec = {
  kind: 'PLAN_REVIEW',
  party: reviewer,
  period: 'PLAN_REVIEW_PERIOD',
};

/** The committee decides on it (CC-17). */
export const planConfirmation: DeadlineSpec = {
  kind: 'PLAN_CONFIRMATION',
  party: decider,
  period: 'PLAN_CONFIRMATION_PERIOD',
};
