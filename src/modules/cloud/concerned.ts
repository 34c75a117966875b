import { factOf } from '../../kernel/procedure/index.js';
import { barredBy, barredWhere, held } from '../../kernel/restrictions/index.js';
import { changeOf } from './change.facts.js';
import { systemOf } from './facts.js';

/** What holds for the system of a request, for its unit, or for the project that it names. */
const concerned = {
  inForce: factOf('restrictionsOf', [systemOf], (_source, { holding }) => holding.map(held)),
};

/** Nothing keeps resources from the system, its unit or the project, nor is any of them suspended (CC-46, YP-20). */
export const mayHaveResources = barredBy(concerned, 'NO_RESOURCES', 'SUSPENDED');

/** The same, where a change would give the system more of something (CC-46). */
export const mayGrow = barredWhere(concerned, ['NO_RESOURCES'], changeOf, ({ kinds }) =>
  kinds.some(({ before, after }) => after > before),
);
