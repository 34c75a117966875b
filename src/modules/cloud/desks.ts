import { office, owner, provider } from '../../kernel/procedure/index.js';

/** The administrator of the unit whose request it is. */
export const unit = owner('UNIT_ADMIN');

/** Whoever admits or declines for the office. */
export const admitter = office('ADMITTER');

/** Whoever reviews and decides for the office. */
export const reviewer = office('REVIEWER');

/** Whoever provisions and reclaims for the provider. */
export const operator = provider('OPERATOR');
