import {
  declareProcedure,
  instant,
  line,
  optional,
  prose,
  references,
  SAME,
  stepOf,
} from '../../../kernel/procedure/index.js';
import * as periods from '../deadlines.js';
import { monitor, operator, reviewer } from '../desks.js';
import { affectsKnown, hasBegun, restoredSince } from './facts.js';
import { FaultNotice } from './fault-notice.js';
import * as operations from './operations.js';
import { FAULT_TEXTS, type FaultState } from './texts.js';

const step = stepOf<FaultState>();

/** How many pools or systems one step can name. */
const MOST = 200;

const poolIds = references({ en: 'The pools that it affects', zh: '受影响的资源池' }, 0, MOST);
const systemIds = references({ en: 'The systems that it affects', zh: '受影响的应用系统' }, 0, MOST);
const expectedAt = optional(instant({ en: 'When service is expected again', zh: '预计恢复时间' }));

/**
 * A fault that affects units: the provider announces it to the office and to each unit affected, reports on it until
 * service is restored, and closes it with its cause and the measures taken (CC-31c).
 */
export const fault = declareProcedure({
  name: 'FAULT',
  caseType: () => FaultNotice,
  payloadField: 'faultNotice',
  numberPrefix: 'FT',
  basis: 'CC-31c',
  texts: FAULT_TEXTS,
  states: {
    ANNOUNCED: { waits: operator },
    HANDLING: { waits: operator },
    RESTORED: { waits: operator },
    CLOSED: { ends: true },
    WITHDRAWN: { ends: true },
  },
  steps: {
    announceFault: step({
      to: 'ANNOUNCED',
      by: [operator, monitor],
      takes: {
        title: line({ en: 'What has failed, in a few words', zh: '故障名称' }),
        description: prose({ en: 'What is known of it, and what it means for units', zh: '故障情况' }),
        beganAt: instant({ en: 'When it began', zh: '发生时间' }),
        expectedAt,
        poolIds,
        systemIds,
      },
      opens: operations.openFault,
      checks: [affectsKnown, hasBegun],
      starts: [periods.progress],
      seenBy: [reviewer],
      does: operations.affect,
      basis: 'CC-31c',
    }),
    widenFault: step({
      from: ['ANNOUNCED', 'HANDLING', 'RESTORED'],
      to: SAME,
      by: [operator, monitor],
      takes: { poolIds, systemIds, remark: optional(prose({ en: 'What is to be said to it', zh: '说明' })) },
      checks: [affectsKnown],
      does: operations.affect,
      basis: 'CC-31c',
    }),
    reportFaultProgress: step({
      from: ['ANNOUNCED', 'HANDLING'],
      to: 'HANDLING',
      by: [operator, monitor],
      takes: { progress: prose({ en: 'What was found and done', zh: '处置进展' }), expectedAt },
      meets: [periods.progress],
      starts: [periods.progress],
      does: operations.expect,
      basis: 'CC-31c',
    }),
    restoreService: step({
      from: ['ANNOUNCED', 'HANDLING'],
      to: 'RESTORED',
      by: [operator, monitor],
      takes: {
        restoredAt: instant({ en: 'Since when service is restored', zh: '恢复时间' }),
        remark: optional(prose({ en: 'What is to be said to it', zh: '说明' })),
      },
      checks: [restoredSince],
      meets: [periods.progress],
      starts: [periods.finalReport],
      does: operations.restore,
      basis: 'CC-31c',
    }),
    reopenFault: step({
      from: 'RESTORED',
      to: 'HANDLING',
      by: [operator, monitor],
      takes: { reason: prose({ en: 'How it came back', zh: '复发情况' }), expectedAt },
      starts: [periods.progress],
      does: (work) => {
        operations.reopen(work);
        operations.expect(work);
      },
      basis: 'CC-31c',
    }),
    closeFault: step({
      from: 'RESTORED',
      to: 'CLOSED',
      by: operator,
      takes: {
        cause: prose({ en: 'Its cause', zh: '故障原因' }),
        measures: prose({
          en: 'What was done, and what is done that it does not come again',
          zh: '整改措施',
        }),
      },
      meets: [periods.finalReport],
      does: operations.close,
      basis: 'CC-31c',
    }),
    withdrawFault: step({
      from: ['ANNOUNCED', 'HANDLING'],
      to: 'WITHDRAWN',
      by: operator,
      takes: { reason: prose({ en: 'Why it was no fault', zh: '误报原因' }) },
      basis: 'CC-31c',
    }),
  },
});
