import { declareProcedure, materials, optional, SAME, stepOf } from '../../kernel/procedure/index.js';
import * as needs from './change.needs.js';
import { CloudRequest } from './cloud-request.js';
import { mayGrow } from './concerned.js';
import * as periods from './deadlines.js';
import { operator, reviewer, unit } from './desks.js';
import { grantsChangeSomething, grantsHold, grantsTakeNothingAway } from './grants.js';
import { lockRequestedPools, requestedSystem } from './locks.js';
import { mayRunOnCloud, runsOnCloud } from './needs.js';
import * as operations from './operations/index.js';
import { CHANGE_TEXTS, type ChangeState } from './procedure.texts.js';
import { cancelling, deliveryProblem, testing, withdrawing } from './rows/index.js';
import { environment, grants, lines, opinion, reason, systemId } from './takes.js';

const step = stepOf<ChangeState>();

/**
 * A unit changes the resources of a running system: a minor change is reviewed and completed, a major one is
 * tested before it takes effect (CC-15).
 */
export const change = declareProcedure({
  name: 'CLOUD_CHANGE',
  caseType: () => CloudRequest,
  payloadField: 'cloudRequest',
  numberPrefix: 'CH',
  basis: 'CC-15a',
  shares: requestedSystem,
  texts: CHANGE_TEXTS,
  states: {
    DRAFT: { waits: unit, open: true },
    SUBMITTED: { waits: reviewer },
    RETURNED: { waits: unit, open: true },
    APPROVED: { waits: operator },
    TESTING: { waits: unit },
    TEST_REPORTED: { waits: reviewer },
    TEST_PASSED: { waits: operator },
    CANCELLING: { waits: operator },
    COMPLETED: { ends: true },
    REJECTED: { ends: true },
    WITHDRAWN: { ends: true },
    CANCELLED: { ends: true },
  },
  steps: {
    // Asking for it
    draftChange: step({
      to: 'DRAFT',
      by: unit,
      takes: { systemId, reason, lines, materials },
      opens: operations.openChange,
      needs: [mayRunOnCloud, runsOnCloud],
      does: operations.draft,
      involves: true,
      basis: 'CC-15a',
    }),
    reviseCloudRequest: step({
      from: ['DRAFT', 'RETURNED'],
      to: SAME,
      by: unit,
      takes: { reason: optional(reason), lines: optional(lines), materials },
      does: operations.revise,
      involves: true,
      basis: 'CC-15a',
    }),
    submitCloudRequest: step({
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      by: unit,
      needs: needs.toChange,
      starts: [periods.changeReview],
      does: operations.submitChange,
      involves: true,
      basis: 'CC-15a',
    }),
    ...withdrawing(['DRAFT', 'SUBMITTED', 'RETURNED']),
    // Review
    classifyAsMajor: step({
      from: 'SUBMITTED',
      by: reviewer,
      takes: { reason },
      needs: [needs.isMinor],
      leads: [
        {
          to: 'RETURNED',
          when: needs.lacksMaterials,
          decides: 'RAISED',
          meets: [periods.changeReview],
          does: operations.raiseToMajor,
        },
        { to: SAME, decides: 'RAISED', does: operations.raiseToMajor },
      ],
      basis: 'CC-15b',
    }),
    approveCloudRequest: step({
      from: 'SUBMITTED',
      by: reviewer,
      takes: { opinion, grants },
      needs: [mayRunOnCloud, mayGrow],
      checks: [grantsHold, grantsTakeNothingAway, grantsChangeSomething],
      leads: [
        {
          to: 'APPROVED',
          when: needs.major,
          decides: 'APPROVED',
          starts: [periods.delivery],
          does: operations.approve,
        },
        {
          to: 'APPROVED',
          decides: 'APPROVED',
          starts: [periods.changeCompletion],
          does: operations.approve,
        },
      ],
      meets: [periods.changeReview],
      locks: [lockRequestedPools],
      basis: 'CC-15a',
    }),
    rejectCloudRequest: step({
      from: 'SUBMITTED',
      to: 'REJECTED',
      by: reviewer,
      takes: { opinion },
      decides: 'REJECTED',
      meets: [periods.changeReview],
      does: operations.free,
      basis: 'CC-15a',
    }),
    returnCloudRequest: step({
      from: 'SUBMITTED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [periods.changeReview],
      basis: 'CC-15a',
    }),
    // Test of a major change, and taking effect
    ...deliveryProblem(['APPROVED', 'TEST_PASSED']),
    ...testing({ deliver: [needs.isMajor], afterwards: periods.changeCompletion }),
    completeChange: step({
      from: ['APPROVED', 'TEST_PASSED'],
      to: 'COMPLETED',
      by: operator,
      takes: { environment: optional(environment) },
      needs: [needs.testedIfMajor],
      meets: [periods.changeCompletion],
      locks: [lockRequestedPools],
      does: operations.completeChange,
      basis: 'CC-15a',
    }),
    // The way out after approval
    ...cancelling(['APPROVED', 'TESTING', 'TEST_REPORTED', 'TEST_PASSED']),
  },
});
