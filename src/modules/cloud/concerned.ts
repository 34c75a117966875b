import sql from 'sql-template-tag';
import { barredBy, barredWhere, concerning } from '../../kernel/restrictions/index.js';
import { changeOf } from './change.facts.js';

/** Whom requests concern beside their unit: their system. */
const concerned = concerning(
  'cloud request',
  (ids) => sql`select id, 'SYSTEM', system_id from cloud_requests where id ${ids}`,
);

/** Nothing keeps resources from the system or its unit (CC-46). */
export const mayHaveResources = barredBy(concerned, 'NO_RESOURCES');

/** The same, where a change would give the system more of something (CC-46). */
export const mayGrow = barredWhere(concerned, ['NO_RESOURCES'], changeOf, ({ kinds }) =>
  kinds.some(({ before, after }) => after > before),
);
