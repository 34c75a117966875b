import type { DeadlineSpec, MinimumSpec } from '../../kernel/procedure/index.js';
import { admitter, operator, reviewer, unit } from './desks.js';

/** The periods of requests: who must act, and which parameter of the rule book holds the length. */
export const admission: DeadlineSpec = {
  kind: 'ADMISSION',
  party: admitter,
  period: 'ADMISSION_PERIOD',
};
export const review: DeadlineSpec = { kind: 'REVIEW', party: reviewer, period: 'REVIEW_PERIOD' };
export const changeReview: DeadlineSpec = {
  kind: 'CHANGE_REVIEW',
  party: reviewer,
  period: 'CHANGE_REVIEW_PERIOD',
};
export const changeCompletion: DeadlineSpec = {
  kind: 'CHANGE_COMPLETION',
  party: operator,
  period: 'CHANGE_COMPLETION_PERIOD',
};
export const terminationReview: DeadlineSpec = {
  kind: 'TERMINATION_REVIEW',
  party: reviewer,
  period: 'TERMINATION_REVIEW_PERIOD',
};
export const delivery: DeadlineSpec = {
  kind: 'DELIVERY',
  party: operator,
  period: 'DELIVERY_PERIOD',
};
export const problemAnswer: DeadlineSpec = {
  kind: 'PROBLEM_ANSWER',
  party: reviewer,
  period: 'DELIVERY_PROBLEM_ANSWER_PERIOD',
};
export const test: DeadlineSpec = { kind: 'TEST', party: unit, period: 'TEST_PERIOD' };
export const retest: DeadlineSpec = { kind: 'TEST', party: unit, period: 'RETEST_PERIOD' };
export const extensionAnswer: DeadlineSpec = {
  kind: 'EXTENSION_ANSWER',
  party: reviewer,
  period: 'EXTENSION_ANSWER_PERIOD',
};
export const evaluation: DeadlineSpec = {
  kind: 'TEST_EVALUATION',
  party: reviewer,
  period: 'TEST_EVALUATION_PERIOD',
};
export const trialOpening: DeadlineSpec = {
  kind: 'TRIAL_OPENING',
  party: operator,
  period: 'TRIAL_OPENING_PERIOD',
};
export const trialRun: MinimumSpec = { kind: 'TRIAL', period: 'TRIAL_MINIMUM' };
export const trialReport: DeadlineSpec = {
  kind: 'TRIAL_REPORT',
  party: unit,
  period: 'TRIAL_REPORT_PERIOD',
  after: trialRun,
};
export const goLiveDecision: DeadlineSpec = {
  kind: 'GO_LIVE',
  party: reviewer,
  period: 'GO_LIVE_PERIOD',
};
export const reclaiming: DeadlineSpec = {
  kind: 'RECLAIM',
  party: operator,
  period: 'RECLAIM_AFTER_CANCELLATION_PERIOD',
};
export const reclaimingAfterTermination: DeadlineSpec = {
  kind: 'RECLAIM',
  party: operator,
  period: 'RECLAIM_AFTER_TERMINATION_PERIOD',
};
