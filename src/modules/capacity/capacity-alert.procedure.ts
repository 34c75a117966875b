import { day, declareProcedure, optional, prose, SAME, stepOf, whole } from '../../kernel/procedure/index.js';
import { CapacityAlert } from './capacity-alert.js';
import * as periods from './deadlines.js';
import { operator, reviewer } from './desks.js';
import { behindPool, growsPool, plannedAhead } from './facts.js';
import * as operations from './operations.js';
import { ALERT_TEXTS, type AlertState } from './procedure.texts.js';

const step = stepOf<AlertState>();

/** The most that a pool can have. */
const MAX_TOTAL = 1_000_000_000;

const remark = optional(prose({ en: 'What is to be said to it', zh: '说明' }));

/** The step by which the office acknowledges an alert, whatever it warns of. */
export const acknowledging = { from: 'RAISED', to: 'ACKNOWLEDGED', by: reviewer, takes: { remark } } as const;

/**
 * A pool approaches its capacity: the system announces each level once, the office acknowledges, plans and expands,
 * and only figures below the release level end it, from any state (CC-31a, CC-31b).
 */
export const capacityAlert = declareProcedure({
  name: 'CAPACITY_ALERT',
  caseType: () => CapacityAlert,
  payloadField: 'capacityAlert',
  numberPrefix: 'CW',
  basis: 'CC-31a',
  behind: behindPool,
  texts: ALERT_TEXTS,
  states: {
    RAISED: { waits: reviewer },
    ACKNOWLEDGED: { waits: reviewer },
    EXPANDING: { waits: reviewer },
    EXPANDED: { waits: reviewer },
    RESOLVED: { ends: true },
  },
  steps: {
    raiseCapacityAlert: step({
      bySystem: true,
      to: 'RAISED',
      starts: [periods.acknowledgement],
      seenBy: [operator],
      does: operations.announce,
      basis: 'CC-31a',
    }),
    escalateCapacityAlert: step({
      bySystem: true,
      from: ['RAISED', 'ACKNOWLEDGED', 'EXPANDING', 'EXPANDED'],
      to: SAME,
      does: operations.announceHigher,
      basis: 'CC-31a',
    }),
    acknowledgeCapacityAlert: step({
      ...acknowledging,
      meets: [periods.acknowledgement],
      starts: [periods.expansionPlan],
      basis: 'CC-31b',
    }),
    planExpansion: step({
      from: ['ACKNOWLEDGED', 'EXPANDED'],
      to: 'EXPANDING',
      by: reviewer,
      takes: {
        plan: prose({ en: 'What is added, and how', zh: '扩容方案' }),
        completeBy: day({ en: 'By when it is to be done', zh: '计划完成日期' }),
      },
      checks: [plannedAhead],
      meets: [periods.expansionPlan],
      starts: [periods.expansion],
      does: operations.plan,
      basis: 'CC-31b',
    }),
    completeExpansion: step({
      from: 'EXPANDING',
      to: 'EXPANDED',
      by: reviewer,
      takes: {
        result: prose({ en: 'What was done', zh: '扩容结果' }),
        total: optional(
          whole(
            { en: 'What the pool has from now on, in the unit of its kind', zh: '扩容后总量' },
            1,
            MAX_TOTAL,
          ),
        ),
      },
      checks: [growsPool],
      meets: [periods.expansion],
      starts: [periods.effect],
      does: operations.complete,
      basis: 'CC-31b',
    }),
    resolveCapacityAlert: step({
      bySystem: true,
      from: ['RAISED', 'ACKNOWLEDGED', 'EXPANDING', 'EXPANDED'],
      to: 'RESOLVED',
      meets: [periods.effect],
      basis: 'CC-31b',
    }),
  },
});
