import type { DeadlineSpec } from '../../kernel/procedure/index.js';
import { operator, reviewer } from './desks.js';

/** The periods of alerts: who must act, and which parameter of the rule book holds the length. */
export const acknowledgement: DeadlineSpec = {
  kind: 'ACKNOWLEDGEMENT',
  party: reviewer,
  period: 'ACKNOWLEDGEMENT_PERIOD',
};
export const expansionPlan: DeadlineSpec = {
  kind: 'EXPANSION_PLAN',
  party: reviewer,
  period: 'EXPANSION_PLAN_PERIOD',
};
export const expansion: DeadlineSpec = { kind: 'EXPANSION', party: reviewer, period: 'EXPANSION_PERIOD' };
export const effect: DeadlineSpec = {
  kind: 'EXPANSION_EFFECT',
  party: reviewer,
  period: 'EXPANSION_EFFECT_PERIOD',
};
export const repair: DeadlineSpec = {
  kind: 'MONITORING_REPAIR',
  party: operator,
  period: 'MONITORING_REPAIR_PERIOD',
};
