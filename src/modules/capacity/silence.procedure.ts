import { declareProcedure, prose, SAME, stepOf } from '../../kernel/procedure/index.js';
import { acknowledging } from './capacity-alert.procedure.js';
import { CapacityAlert } from './capacity-alert.js';
import * as periods from './deadlines.js';
import { operator, reviewer } from './desks.js';
import { behindPool } from './facts.js';
import * as operations from './operations.js';
import { SILENCE_TEXTS } from './procedure.texts.js';

const step = stepOf<keyof typeof SILENCE_TEXTS.states>();

/** A pool is without readings: the office takes note, the provider has it monitored again, the next reading ends it. */
export const poolSilence = declareProcedure({
  name: 'POOL_SILENCE',
  caseType: () => CapacityAlert,
  payloadField: 'capacityAlert',
  numberPrefix: 'CS',
  basis: 'CC-31a',
  behind: behindPool,
  texts: SILENCE_TEXTS,
  states: {
    RAISED: { waits: reviewer },
    ACKNOWLEDGED: { waits: operator },
    RESOLVED: { ends: true },
  },
  steps: {
    raiseSilenceAlert: step({
      bySystem: true,
      to: 'RAISED',
      starts: [periods.acknowledgement, periods.repair],
      seenBy: [operator],
      basis: 'CC-31a',
    }),
    acknowledgeCapacityAlert: step({
      ...acknowledging,
      meets: [periods.acknowledgement],
      starts: [periods.repair],
      basis: 'CC-31a',
    }),
    explainSilence: step({
      from: ['RAISED', 'ACKNOWLEDGED'],
      to: SAME,
      by: operator,
      takes: {
        explanation: prose({
          en: 'Why it is without readings, and until when',
          zh: '中断原因及预计恢复时间',
        }),
      },
      does: operations.explain,
      basis: 'CC-31a',
    }),
    resolveSilenceAlert: step({
      bySystem: true,
      from: ['RAISED', 'ACKNOWLEDGED'],
      to: 'RESOLVED',
      meets: [periods.repair],
      basis: 'CC-31a',
    }),
  },
});
