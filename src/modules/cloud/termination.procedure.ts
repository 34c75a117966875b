import { declareProcedure, materials, optional, SAME, stepOf } from '../../kernel/procedure/index.js';
import { CloudRequest } from './cloud-request.js';
import * as periods from './deadlines.js';
import { operator, reviewer, unit } from './desks.js';
import { lockSystemPools, requestedSystem } from './locks.js';
import { runsOnCloud } from './needs.js';
import * as operations from './operations/index.js';
import { TERMINATION_TEXTS, type TerminationState } from './procedure.texts.js';
import { deliveryProblem, withdrawing } from './rows/index.js';
import { certified, opinion, reason, systemId } from './takes.js';
import { toTerminate } from './termination.needs.js';

const step = stepOf<TerminationState>();

/** A unit gives back what a system had on the cloud: the system is offline, its resources are reclaimed (CC-16). */
export const termination = declareProcedure({
  name: 'CLOUD_TERMINATION',
  caseType: () => CloudRequest,
  payloadField: 'cloudRequest',
  numberPrefix: 'CT',
  basis: 'CC-16a',
  shares: requestedSystem,
  texts: TERMINATION_TEXTS,
  states: {
    DRAFT: { waits: unit, open: true },
    SUBMITTED: { waits: reviewer },
    RETURNED: { waits: unit, open: true },
    APPROVED: { waits: operator },
    COMPLETED: { ends: true },
    WITHDRAWN: { ends: true },
    CANCELLED: { ends: true },
  },
  steps: {
    draftTermination: step({
      to: 'DRAFT',
      by: unit,
      takes: { systemId, reason, ...certified, materials },
      opens: operations.openTermination,
      needs: [runsOnCloud],
      involves: true,
      basis: 'CC-16a',
    }),
    reviseCloudRequest: step({
      from: ['DRAFT', 'RETURNED'],
      to: SAME,
      by: unit,
      takes: {
        reason: optional(reason),
        offlineOn: optional(certified.offlineOn),
        dataMigrated: optional(certified.dataMigrated),
        dataBackedUp: optional(certified.dataBackedUp),
        materials,
      },
      does: operations.revise,
      involves: true,
      basis: 'CC-16a',
    }),
    submitCloudRequest: step({
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      by: unit,
      needs: toTerminate,
      starts: [periods.terminationReview],
      does: operations.submit,
      involves: true,
      basis: 'CC-16a',
    }),
    ...withdrawing(['DRAFT', 'SUBMITTED', 'RETURNED']),
    approveCloudRequest: step({
      from: 'SUBMITTED',
      to: 'APPROVED',
      by: reviewer,
      takes: { opinion },
      decides: 'APPROVED',
      meets: [periods.terminationReview],
      starts: [periods.reclaimingAfterTermination],
      basis: 'CC-16a',
    }),
    returnCloudRequest: step({
      from: 'SUBMITTED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [periods.terminationReview],
      basis: 'CC-16a',
    }),
    ...deliveryProblem(['APPROVED']),
    reclaimResources: step({
      from: 'APPROVED',
      to: 'COMPLETED',
      by: operator,
      meets: [periods.reclaimingAfterTermination],
      locks: [lockSystemPools],
      does: operations.terminate,
      basis: 'CC-16b',
    }),
    // Nothing was delivered for it, so nothing is reclaimed.
    cancelCloudRequest: step({
      from: 'APPROVED',
      to: 'CANCELLED',
      by: [unit, reviewer],
      takes: { reason },
      decides: 'CANCELLED',
      does: operations.free,
      basis: 'CC-16c',
    }),
  },
});
