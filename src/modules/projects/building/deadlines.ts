import type { DeadlineSpec } from '../../../kernel/procedure/index.js';
import { officer, reviewer, unit } from '../desks.js';

/** The unit completes what it builds, by the day set when it started (YP-21). */
export const completion: DeadlineSpec = { kind: 'COMPLETION', party: unit, period: 'COMPLETION_PERIOD' };

/** The authority answers a report of delay or loss (YP-20). */
export const incidentAnswer: DeadlineSpec = {
  kind: 'INCIDENT_ANSWER',
  party: reviewer,
  period: 'INCIDENT_ANSWER_PERIOD',
};

/** The unit returns a surplus, and the finance bureau confirms it (YP-21b). */
export const surplusReturn: DeadlineSpec = {
  kind: 'SURPLUS_RETURN',
  party: unit,
  period: 'SURPLUS_RETURN_PERIOD',
};
export const surplusConfirmation: DeadlineSpec = {
  kind: 'SURPLUS_CONFIRMATION',
  party: officer,
  period: 'SURPLUS_CONFIRMATION_PERIOD',
};

/** The unit reports on a year before it ends (YP-19). */
export const performanceReport: DeadlineSpec = {
  kind: 'PERFORMANCE_REPORT',
  party: unit,
  period: 'PERFORMANCE_REPORT_CLOSES',
};
