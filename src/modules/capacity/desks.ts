import { office, provider } from '../../kernel/procedure/index.js';

/** Whoever acts on alerts for the office. */
export const reviewer = office('REVIEWER');

/** Whoever operates the cloud for the provider, and has it monitored. */
export const operator = provider('OPERATOR');

/** The service account that reports readings. */
export const monitor = provider('MONITOR');
