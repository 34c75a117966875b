import {
  type DeadlineSpec,
  type MinimumSpec,
  office,
  owner,
  provider,
} from '../../kernel/procedure/index.js';

/** The periods of an application: who must act, and which parameter of the rule book holds the length. */
export const admission: DeadlineSpec = {
  kind: 'ADMISSION',
  party: office('ADMITTER'),
  period: 'ADMISSION_PERIOD',
};
export const review: DeadlineSpec = { kind: 'REVIEW', party: office('REVIEWER'), period: 'REVIEW_PERIOD' };
export const delivery: DeadlineSpec = {
  kind: 'DELIVERY',
  party: provider('OPERATOR'),
  period: 'DELIVERY_PERIOD',
};
export const problemAnswer: DeadlineSpec = {
  kind: 'PROBLEM_ANSWER',
  party: office('REVIEWER'),
  period: 'DELIVERY_PROBLEM_ANSWER_PERIOD',
};
export const test: DeadlineSpec = { kind: 'TEST', party: owner('UNIT_ADMIN'), period: 'TEST_PERIOD' };
export const retest: DeadlineSpec = { kind: 'TEST', party: owner('UNIT_ADMIN'), period: 'RETEST_PERIOD' };
export const extensionAnswer: DeadlineSpec = {
  kind: 'EXTENSION_ANSWER',
  party: office('REVIEWER'),
  period: 'EXTENSION_ANSWER_PERIOD',
};
export const evaluation: DeadlineSpec = {
  kind: 'TEST_EVALUATION',
  party: office('REVIEWER'),
  period: 'TEST_EVALUATION_PERIOD',
};
export const trialOpening: DeadlineSpec = {
  kind: 'TRIAL_OPENING',
  party: provider('OPERATOR'),
  period: 'TRIAL_OPENING_PERIOD',
};
export const trialRun: MinimumSpec = { kind: 'TRIAL', period: 'TRIAL_MINIMUM' };
export const trialReport: DeadlineSpec = {
  kind: 'TRIAL_REPORT',
  party: owner('UNIT_ADMIN'),
  period: 'TRIAL_REPORT_PERIOD',
  after: trialRun,
};
export const goLiveDecision: DeadlineSpec = {
  kind: 'GO_LIVE',
  party: office('REVIEWER'),
  period: 'GO_LIVE_PERIOD',
};
export const reclaiming: DeadlineSpec = {
  kind: 'RECLAIM',
  party: provider('OPERATOR'),
  period: 'RECLAIM_AFTER_CANCELLATION_PERIOD',
};
