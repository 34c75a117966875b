import type { DeadlineSpec } from '../../../kernel/procedure/index.js';
import { reviewer, unit } from '../desks.js';

/** The unit applies for acceptance, counted from the day of completion (YP-24a). */
export const application: DeadlineSpec = {
  kind: 'ACCEPTANCE_APPLICATION',
  party: unit,
  period: 'ACCEPTANCE_APPLICATION_PERIOD',
  sinceDay: 'completedOn',
};

/** The authority admits the application (YP-24c). */
export const admission: DeadlineSpec = {
  kind: 'ACCEPTANCE_ADMISSION',
  party: reviewer,
  period: 'ACCEPTANCE_ADMISSION_PERIOD',
};

/** The unit corrects what was returned (YP-24c). */
export const correction: DeadlineSpec = {
  kind: 'ACCEPTANCE_CORRECTION',
  party: unit,
  period: 'ACCEPTANCE_CORRECTION_PERIOD',
};

/** The authority concludes the acceptance (YP-24c). */
export const conclusion: DeadlineSpec = { kind: 'ACCEPTANCE', party: reviewer, period: 'ACCEPTANCE_PERIOD' };

/** The unit puts right what failed, by the day that the authority sets (YP-24c). */
export const rectification: DeadlineSpec = {
  kind: 'ACCEPTANCE_RECTIFICATION',
  party: unit,
  period: 'ACCEPTANCE_RECTIFICATION_PERIOD',
};

/** The authority decides on an extension (YP-24b). */
export const extensionDecision: DeadlineSpec = {
  kind: 'ACCEPTANCE_EXTENSION',
  party: reviewer,
  period: 'ACCEPTANCE_EXTENSION_PERIOD',
};
