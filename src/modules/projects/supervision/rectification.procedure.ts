import {
  declareProcedure,
  materials,
  type Need,
  office,
  prose,
  reference,
  SAME,
  stepOf,
} from '../../../kernel/procedure/index.js';
import { officer, reviewer, unit } from '../desks.js';
import { projectOf } from '../locks.js';
import { hasReport, untilIsAhead, untilIsLater } from './checks.js';
import { rectification, rectificationMeasures, rectificationReview } from './deadlines.js';
import type { MeasureName } from './laws.js';
import * as needs from './needs.js';
import { openOrder, openSuspension } from './open.js';
import * as operations from './operations.js';
import { RectificationOrder } from './rectification-order.js';
import { finding, opinion, reason, said, subject, until } from './takes.js';
import { ORDER_TEXTS, type OrderState } from './texts.js';

const step = stepOf<OrderState>();

/** What a measure needs: it may follow the finding, the order was not obeyed, and it does not hold already. */
function measured(name: MeasureName): readonly Need[] {
  return [needs.mayFollow(name), needs.isUnmet, needs.canBeTaken(name)];
}

/** What the rows of all measures have that leave the unit a new date. */
const following = {
  from: ['EXPIRED', 'FAILED', 'UNDER_MEASURES'],
  to: 'UNDER_MEASURES',
  by: reviewer,
  checks: [untilIsAhead],
  decides: 'ORDERED',
  meets: [rectificationMeasures],
  starts: [rectification],
  extends: rectification,
} as const;

/** The states of an order that is not over. */
const OPEN = ['ORDERED', 'REPORTED', 'EXPIRED', 'FAILED', 'UNDER_MEASURES'] as const;

/**
 * The authority orders something to be put right by a date; what was not may be followed by measures, and is confirmed
 * in the end (YP-20, YP-29, YP-31, YP-32, CC-46).
 */
export const rectificationProcedure = declareProcedure({
  name: 'RECTIFICATION',
  caseType: () => RectificationOrder,
  payloadField: 'rectificationOrder',
  numberPrefix: 'RO',
  basis: 'YP-29',
  shares: projectOf('rectification_orders'),
  texts: ORDER_TEXTS,
  states: {
    ORDERED: { waits: unit },
    REPORTED: { waits: reviewer },
    EXPIRED: { waits: reviewer },
    FAILED: { waits: reviewer },
    UNDER_MEASURES: { waits: unit },
    RECTIFIED: { ends: true },
    TERMINATED: { ends: true },
    REVOKED: { ends: true },
  },
  steps: {
    orderRectification: step({
      to: 'ORDERED',
      by: reviewer,
      takes: { ...subject, finding, ...said, until },
      opens: openOrder,
      needs: [needs.findingFits],
      checks: [untilIsAhead],
      decides: 'ORDERED',
      starts: [rectification],
      extends: rectification,
      basis: 'YP-29',
    }),
    // Without an order before
    suspendProject: step({
      to: 'UNDER_MEASURES',
      by: reviewer,
      takes: { projectId: reference({ en: 'The project', zh: '项目' }), ...said, until },
      opens: openSuspension,
      needs: [needs.findingFits, needs.canBeTaken('IMMEDIATE_SUSPENSION')],
      checks: [untilIsAhead],
      decides: 'ORDERED',
      starts: [rectification],
      extends: rectification,
      seenBy: [officer],
      does: operations.measure('IMMEDIATE_SUSPENSION'),
      basis: 'YP-20',
    }),
    extendRectification: step({
      from: ['ORDERED', 'UNDER_MEASURES'],
      to: SAME,
      by: reviewer,
      takes: { until, reason },
      checks: [untilIsLater],
      decides: 'GRANTED',
      extends: rectification,
      does: operations.setDay,
      basis: 'YP-29',
    }),
    reportRectification: step({
      from: ['ORDERED', 'EXPIRED', 'FAILED', 'UNDER_MEASURES'],
      to: 'REPORTED',
      by: unit,
      takes: { report: prose({ en: 'What was put right', zh: '整改情况' }), materials },
      checks: [hasReport],
      meets: [rectification],
      starts: [rectificationReview],
      does: operations.report,
      involves: true,
      basis: 'YP-29',
    }),
    expireRectification: step({
      bySystem: true,
      from: ['ORDERED', 'UNDER_MEASURES'],
      to: 'EXPIRED',
      atEndOf: rectification,
      starts: [rectificationMeasures],
      does: operations.keepUnmet,
      basis: 'YP-29',
    }),
    confirmRectification: step({
      from: 'REPORTED',
      to: 'RECTIFIED',
      by: reviewer,
      takes: { opinion },
      decides: 'PASSED',
      meets: [rectificationReview],
      does: operations.confirm,
      basis: 'YP-29',
    }),
    failRectification: step({
      from: 'REPORTED',
      to: 'FAILED',
      by: reviewer,
      takes: { opinion },
      decides: 'FAILED',
      meets: [rectificationReview],
      starts: [rectificationMeasures],
      does: operations.keepUnmet,
      basis: 'YP-29',
    }),
    renewRectification: step({
      from: ['EXPIRED', 'FAILED'],
      to: 'ORDERED',
      by: reviewer,
      takes: { until, reason },
      checks: [untilIsAhead],
      decides: 'ORDERED',
      meets: [rectificationMeasures],
      starts: [rectification],
      extends: rectification,
      does: operations.setDay,
      basis: 'YP-29',
    }),
    // What follows where it was not obeyed
    criticizePublicly: step({
      ...following,
      takes: { notice: prose({ en: 'The text that all units read', zh: '通报内容' }), until },
      needs: measured('PUBLIC_CRITICISM'),
      does: operations.criticize,
      basis: 'YP-29',
    }),
    withholdInvestment: step({
      ...following,
      takes: { reason, until },
      needs: measured('INVESTMENT_WITHHELD'),
      seenBy: [officer],
      does: operations.measure('INVESTMENT_WITHHELD'),
      basis: 'YP-29',
    }),
    suspendConstruction: step({
      ...following,
      takes: { reason, until },
      needs: measured('SUSPENSION'),
      seenBy: [officer],
      does: operations.measure('SUSPENSION'),
      basis: 'YP-29',
    }),
    withholdResources: step({
      ...following,
      takes: { reason, until },
      needs: measured('RESOURCES_WITHHELD'),
      seenBy: [officer, office('REVIEWER')],
      does: operations.measure('RESOURCES_WITHHELD'),
      basis: 'CC-46',
    }),
    terminateProject: step({
      from: ['EXPIRED', 'FAILED', 'UNDER_MEASURES'],
      to: 'TERMINATED',
      by: reviewer,
      takes: { reason },
      needs: measured('TERMINATION'),
      decides: 'ORDERED',
      meets: [rectificationMeasures],
      seenBy: [officer],
      does: operations.terminate,
      basis: 'YP-29',
    }),
    resumeProject: step({
      from: OPEN,
      to: SAME,
      by: reviewer,
      takes: { reason },
      needs: [needs.isSuspended],
      decides: 'GRANTED',
      does: operations.resume,
      basis: 'YP-20',
    }),
    revokeRectification: step({
      from: OPEN,
      to: 'REVOKED',
      by: reviewer,
      takes: { reason },
      decides: 'CANCELLED',
      does: operations.revoke,
      basis: 'YP-29',
    }),
  },
});
