import type { Desk } from '../../../kernel/access/index.js';

/** Who reads the city's whole plan: who reviews, who decides, who approves, who pays, who audits (CC-17, CC-49). */
export const PLAN_READERS: readonly Desk[] = [
  { party: 'AUTHORITY', role: 'REVIEWER' },
  { party: 'COMMITTEE', role: 'DECIDER' },
  { party: 'CITY_GOVERNMENT', role: 'DECIDER' },
  { party: 'FINANCE', role: 'OFFICER' },
  { party: 'AUDIT', role: 'AUDITOR' },
];
