import {
  day,
  declareProcedure,
  materials,
  optional,
  prose,
  SAME,
  stepOf,
} from '../../kernel/procedure/index.js';
import { backupIsProved, linesAsk } from './checks.js';
import { CloudRequest } from './cloud-request.js';
import { mayHaveResources } from './concerned.js';
import * as periods from './deadlines.js';
import { admitter, operator, reviewer, unit } from './desks.js';
import { grantsHold, grantsSomething } from './grants.js';
import * as needs from './needs.js';
import { lockNamedProject, lockRequestedPools, requestedSystem } from './locks.js';
import { projectIsOwn } from './named-project.js';
import * as operations from './operations/index.js';
import { APPLICATION_TEXTS, type ApplicationState } from './procedure.texts.js';
import { cancelling, deliveryProblem, testing, withdrawing } from './rows/index.js';
import { environment, grants, lines, opinion, projectId, projectIdAnew, purpose, systemId } from './takes.js';

const step = stepOf<ApplicationState>();

/** A unit applies for cloud resources: from draft to running, and every way out (CC-10 – CC-16, CC-21, CC-40). */
export const application = declareProcedure({
  name: 'CLOUD_APPLICATION',
  caseType: () => CloudRequest,
  payloadField: 'cloudRequest',
  numberPrefix: 'CA',
  basis: 'CC-10',
  shares: requestedSystem,
  texts: APPLICATION_TEXTS,
  states: {
    DRAFT: { waits: unit, open: true },
    SUBMITTED: { waits: admitter },
    RETURNED: { waits: unit, open: true },
    ADMITTED: { waits: reviewer },
    APPROVED: { waits: operator },
    TESTING: { waits: unit },
    TEST_REPORTED: { waits: reviewer },
    TEST_PASSED: { waits: operator },
    TRIAL: { waits: unit },
    TRIAL_REPORTED: { waits: reviewer },
    CANCELLING: { waits: operator },
    RUNNING: { ends: true },
    REJECTED: { ends: true },
    WITHDRAWN: { ends: true },
    CANCELLED: { ends: true },
  },
  steps: {
    // Applying
    draftApplication: step({
      to: 'DRAFT',
      by: unit,
      takes: { systemId, projectId, purpose, lines, materials },
      opens: operations.openApplication,
      needs: [needs.mayRunOnCloud, needs.notOnCloudYet],
      checks: [linesAsk, projectIsOwn],
      does: operations.draft,
      involves: true,
      basis: 'CC-11',
    }),
    reviseCloudRequest: step({
      from: ['DRAFT', 'RETURNED'],
      to: SAME,
      by: unit,
      takes: { projectId: projectIdAnew, purpose: optional(purpose), lines: optional(lines), materials },
      checks: [linesAsk, projectIsOwn],
      does: operations.revise,
      involves: true,
      basis: 'CC-12a',
    }),
    submitCloudRequest: step({
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      by: unit,
      needs: needs.toApply,
      starts: [periods.admission],
      does: operations.submitApplication,
      involves: true,
      basis: 'CC-11',
    }),
    ...withdrawing(['DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED']),
    // Admission and review
    admitCloudRequest: step({
      from: 'SUBMITTED',
      to: 'ADMITTED',
      by: admitter,
      decides: 'ADMITTED',
      meets: [periods.admission],
      starts: [periods.review],
      basis: 'CC-12a',
    }),
    declineCloudRequest: step({
      from: 'SUBMITTED',
      to: 'RETURNED',
      by: admitter,
      takes: { opinion },
      decides: 'DECLINED',
      meets: [periods.admission],
      basis: 'CC-12a',
    }),
    approveCloudRequest: step({
      from: 'ADMITTED',
      to: 'APPROVED',
      by: reviewer,
      takes: { opinion, grants },
      needs: [needs.mayRunOnCloud, needs.projectGoesAhead, mayHaveResources],
      checks: [grantsHold, grantsSomething],
      decides: 'APPROVED',
      meets: [periods.review],
      starts: [periods.delivery],
      locks: [lockRequestedPools, lockNamedProject],
      does: operations.approveApplication,
      basis: 'CC-12b',
    }),
    rejectCloudRequest: step({
      from: 'ADMITTED',
      to: 'REJECTED',
      by: reviewer,
      takes: { opinion },
      decides: 'REJECTED',
      meets: [periods.review],
      does: operations.free,
      basis: 'CC-12b',
    }),
    returnCloudRequest: step({
      from: 'ADMITTED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [periods.review],
      basis: 'CC-12b',
    }),
    // Test
    ...deliveryProblem(['APPROVED']),
    ...testing({ report: [needs.backedUp], afterwards: periods.trialOpening }),
    // Asked of the unit with its own report, so that the provider need not wait for it.
    certifyDataBackup: step({
      from: ['APPROVED', 'TESTING', 'TEST_REPORTED', 'TEST_PASSED'],
      to: SAME,
      by: unit,
      takes: { backedUpOn: day({ en: 'When the data was backed up', zh: '备份日期' }), materials },
      needs: [needs.moves],
      checks: [backupIsProved],
      does: operations.certifyBackup,
      involves: true,
      basis: 'CC-22',
    }),
    // Trial and go-live
    openTrial: step({
      from: 'TEST_PASSED',
      to: 'TRIAL',
      by: operator,
      takes: { environment },
      needs: [needs.backedUp],
      meets: [periods.trialOpening],
      opensMinimum: periods.trialRun,
      starts: [periods.trialReport],
      does: operations.openTrial,
      basis: 'CC-14a',
    }),
    reportTrial: step({
      from: 'TRIAL',
      to: 'TRIAL_REPORTED',
      by: unit,
      takes: { summary: prose({ en: 'How the trial went', zh: '试运行情况' }), materials },
      minimum: periods.trialRun,
      meets: [periods.trialReport],
      starts: [periods.goLiveDecision],
      involves: true,
      basis: 'CC-14b',
    }),
    approveGoLive: step({
      from: 'TRIAL_REPORTED',
      to: 'RUNNING',
      by: reviewer,
      takes: { opinion, grants },
      needs: [
        needs.mayRunOnCloud,
        needs.projectGoesAhead,
        needs.hasCertificates,
        needs.isConnected,
        needs.isAccepted,
      ],
      checks: [grantsHold, grantsSomething],
      decides: 'APPROVED',
      meets: [periods.goLiveDecision],
      locks: [lockRequestedPools],
      does: operations.goLive,
      basis: 'CC-14a',
    }),
    returnToTrial: step({
      from: 'TRIAL_REPORTED',
      to: 'TRIAL',
      by: reviewer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [periods.goLiveDecision],
      starts: [periods.trialReport],
      basis: 'CC-14a',
    }),
    // The way out after approval
    ...cancelling(['APPROVED', 'TESTING', 'TEST_REPORTED', 'TEST_PASSED', 'TRIAL', 'TRIAL_REPORTED']),
  },
});
