import type { DeadlineSpec } from '../../../kernel/procedure/index.js';
import { reviewer } from '../desks.js';

/** An application for a permit is admitted, or told what is missing; else time admits it (AL-32). */
export const permitAdmission: DeadlineSpec = {
  kind: 'PERMIT_ADMISSION',
  party: reviewer,
  period: 'PERMIT_ADMISSION_PERIOD',
};

/** A construction plan on another track is admitted (YP-10). */
export const projectAdmission: DeadlineSpec = {
  kind: 'PROJECT_ADMISSION',
  party: reviewer,
  period: 'PROJECT_ADMISSION_PERIOD',
};

/** A permit is decided on, by law and by commitment (YY-1). */
export const permitStatutory: DeadlineSpec = {
  kind: 'PERMIT_STATUTORY',
  party: reviewer,
  period: 'PERMIT_STATUTORY_PERIOD',
};
export const permitCommitted: DeadlineSpec = {
  kind: 'PERMIT_COMMITTED',
  party: reviewer,
  period: 'PERMIT_COMMITTED_PERIOD',
};

/** The opinion on a construction plan is given (YP-11). */
export const planOpinion: DeadlineSpec = {
  kind: 'PLAN_OPINION',
  party: reviewer,
  period: 'PLAN_OPINION_PERIOD',
};

/** An expert review is concluded (YP-11). */
export const expertReview: DeadlineSpec = {
  kind: 'EXPERT_REVIEW',
  party: reviewer,
  period: 'EXPERT_REVIEW_PERIOD',
};

/** All that runs on a permit from its admission on. */
export const ofPermit = [permitStatutory, permitCommitted, planOpinion];

/** The same, counted from the receipt of the application where time admits it (AL-32). */
export const ofPermitSinceReceipt = ofPermit.map((spec) => ({ ...spec, since: permitAdmission }));

/** What stands still while experts review: the limits of a permit alone (AL-45). */
export const outsideExpertReview = [permitStatutory, permitCommitted];
