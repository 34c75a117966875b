import { office, provider } from '../../kernel/procedure/index.js';

/** Whoever operates the cloud for the provider: announces faults, and reports every month. */
export const operator = provider('OPERATOR');

/** The service account that reports readings, and announces what it finds. */
export const monitor = provider('MONITOR');

/** Whoever reviews for the office. */
export const reviewer = office('REVIEWER');
