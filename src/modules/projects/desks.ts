import { authority, cityGovernment, committee, finance, owner } from '../../kernel/procedure/index.js';

/** The administrator of the unit whose project it is. */
export const unit = owner('UNIT_ADMIN');

/** Whoever reviews projects for the authority. */
export const reviewer = authority('REVIEWER');

/** Whoever decides for the committee. */
export const decider = committee('DECIDER');

/** Whoever decides for the city government. */
export const government = cityGovernment('DECIDER');

/** Whoever acts for the finance bureau. */
export const officer = finance('OFFICER');
