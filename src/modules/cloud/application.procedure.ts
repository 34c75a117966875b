import sql from 'sql-template-tag';
import {
  check,
  day,
  declareProcedure,
  flag,
  given,
  line,
  materials,
  office,
  optional,
  owner,
  procedure,
  prose,
  provider,
  reference,
  SAME,
  stepOf,
  taken,
} from '../../kernel/procedure/index.js';
import { lockPools } from '../capacity/index.js';
import {
  admission,
  delivery,
  evaluation,
  extensionAnswer,
  goLiveDecision,
  problemAnswer,
  reclaiming,
  retest,
  review,
  test,
  trialOpening,
  trialReport,
  trialRun,
} from './application.deadlines.js';
import { CloudRequest } from './cloud-request.js';
import { openMatters } from './facts.js';
import { grantsHold } from './grants.js';
import {
  extensionAsked,
  hasApplicationMaterials,
  hasCertificates,
  hasLines,
  isConnected,
  mayRunOnCloud,
  noExtensionAsked,
  noProblemReported,
  notOnCloudYet,
  onlyRequestOfSystem,
  problemReported,
} from './needs.js';
import { approve } from './operations/approve.js';
import { cancel, reclaim } from './operations/cancel.js';
import { deliver } from './operations/deliver.js';
import { draft, openApplication } from './operations/draft-application.js';
import { askExtension, closeExtension } from './operations/extension.js';
import { goLive } from './operations/go-live.js';
import { free, lockSystem } from './operations/occupy.js';
import { openTrial } from './operations/open-trial.js';
import { noteProblem } from './operations/problem.js';
import { revise } from './operations/revise.js';
import { submit } from './operations/submit.js';
import { grants, lines, opinion, reason } from './takes.js';
import { APPLICATION_STATES, APPLICATION_STEPS, type ApplicationState } from './texts.js';

const step = stepOf<ApplicationState>();
const unit = owner('UNIT_ADMIN');
const admitter = office('ADMITTER');
const reviewer = office('REVIEWER');
const operator = provider('OPERATOR');

const lockRequestedPools = lockPools((id) => sql`select kind from resource_lines where request_id = ${id}`);
const lineQuantities = check(openMatters, ({ lines: list }: { readonly lines: readonly { readonly quantity: number }[] }) =>
  list.flatMap(({ quantity }, index) =>
    quantity > 0 ? [] : [{ code: 'LINE_QUANTITY', path: `input.lines.${index}.quantity`, provision: 'CC-11' }],
  ),
);
const untilIsLater = check(openMatters, ({ until }: { readonly until: string }, { testLastDay }) =>
  testLastDay && until > testLastDay
    ? []
    : [{ code: 'UNTIL_NOT_LATER', params: { lastDay: testLastDay ?? '—' }, path: 'input.until', provision: 'CC-13b' }],
);
const environment = line({ en: 'What was delivered and where it is reached', zh: '环境说明' });
const until = day({ en: 'The new last day', zh: '延长至' });

/** A unit applies for cloud resources: from draft to running, and every way out (CC-10 – CC-16, CC-21, CC-40). */
export const application = declareProcedure(
  procedure({
    name: 'CLOUD_APPLICATION',
    caseType: () => CloudRequest,
    payloadField: 'cloudRequest',
    numberPrefix: 'CA',
    shares: lockSystem,
    texts: { name: { en: 'Application for cloud resources', zh: '云资源使用申请' }, states: APPLICATION_STATES, steps: APPLICATION_STEPS },
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
      draftApplication: step({
        by: [unit],
        takes: {
          systemId: reference({ en: 'The system it is for', zh: '应用系统' }),
          purpose: prose({ en: 'What the resources are for', zh: '用途' }),
          lines,
          materials,
        },
        opens: openApplication,
        needs: [mayRunOnCloud, notOnCloudYet],
        checks: [lineQuantities],
        leads: [{ to: 'DRAFT' }],
        does: draft,
        involves: true,
        basis: 'CC-11',
      }),
      reviseCloudRequest: step({
        from: ['DRAFT', 'RETURNED'],
        by: [unit],
        takes: { purpose: optional(prose({ en: 'What the resources are for', zh: '用途' })), lines, materials },
        checks: [lineQuantities],
        leads: [{ to: SAME }],
        does: revise,
        involves: true,
        basis: 'CC-12a',
      }),
      submitCloudRequest: step({
        from: ['DRAFT', 'RETURNED'],
        by: [unit],
        needs: [mayRunOnCloud, notOnCloudYet, hasLines, hasApplicationMaterials, onlyRequestOfSystem],
        leads: [{ to: 'SUBMITTED', starts: [admission] }],
        locks: [lockSystem],
        does: submit,
        involves: true,
        basis: 'CC-11',
      }),
      withdrawCloudRequest: step({
        from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED'],
        by: [unit],
        leads: [{ to: 'WITHDRAWN' }],
        locks: [lockSystem],
        does: free,
        basis: 'CC-10',
      }),
      admitCloudRequest: step({
        from: ['SUBMITTED'],
        by: [admitter],
        leads: [{ to: 'ADMITTED', starts: [review], decides: 'ADMITTED' }],
        meets: ['ADMISSION'],
        basis: 'CC-12a',
      }),
      declineCloudRequest: step({
        from: ['SUBMITTED'],
        by: [admitter],
        takes: { opinion },
        leads: [{ to: 'RETURNED', decides: 'DECLINED' }],
        meets: ['ADMISSION'],
        basis: 'CC-12a',
      }),
      approveCloudRequest: step({
        from: ['ADMITTED'],
        by: [reviewer],
        takes: { opinion, grants },
        needs: [mayRunOnCloud],
        checks: [grantsHold],
        leads: [{ to: 'APPROVED', starts: [delivery], decides: 'APPROVED' }],
        meets: ['REVIEW'],
        locks: [lockRequestedPools],
        does: approve,
        basis: 'CC-12b',
      }),
      rejectCloudRequest: step({
        from: ['ADMITTED'],
        by: [reviewer],
        takes: { opinion },
        leads: [{ to: 'REJECTED', decides: 'REJECTED' }],
        meets: ['REVIEW'],
        locks: [lockSystem],
        does: free,
        basis: 'CC-12b',
      }),
      returnCloudRequest: step({
        from: ['ADMITTED'],
        by: [reviewer],
        takes: { opinion },
        leads: [{ to: 'RETURNED', decides: 'RETURNED' }],
        meets: ['REVIEW'],
        basis: 'CC-12b',
      }),
      deliverTestEnvironment: step({
        from: ['APPROVED'],
        by: [operator],
        takes: { environment },
        leads: [{ to: 'TESTING', starts: [test] }],
        meets: ['DELIVERY'],
        locks: [lockRequestedPools],
        does: deliver,
        basis: 'CC-13a',
      }),
      reportDeliveryProblem: step({
        from: ['APPROVED'],
        by: [operator],
        takes: { problem: prose({ en: 'What holds the delivery up', zh: '交付问题' }) },
        needs: [noProblemReported],
        leads: [{ to: SAME, starts: [problemAnswer] }],
        does: noteProblem,
        basis: 'CC-13a',
      }),
      answerDeliveryProblem: step({
        from: ['APPROVED'],
        by: [reviewer],
        takes: { opinion },
        needs: [problemReported],
        leads: [{ to: SAME }],
        meets: ['PROBLEM_ANSWER'],
        basis: 'CC-13a',
      }),
      requestTestExtension: step({
        from: ['TESTING'],
        by: [unit, operator],
        takes: { until, reason },
        needs: [noExtensionAsked],
        checks: [untilIsLater],
        leads: [{ to: SAME, starts: [extensionAnswer] }],
        does: askExtension,
        basis: 'CC-13b',
      }),
      extendTest: step({
        from: ['TESTING'],
        by: [reviewer],
        takes: { until, reason },
        checks: [untilIsLater],
        leads: [{ to: SAME, decides: 'GRANTED' }],
        meets: ['EXTENSION_ANSWER'],
        extends: 'TEST',
        does: closeExtension,
        basis: 'CC-13b',
      }),
      refuseTestExtension: step({
        from: ['TESTING'],
        by: [reviewer],
        takes: { opinion },
        needs: [extensionAsked],
        leads: [{ to: SAME, decides: 'REFUSED' }],
        meets: ['EXTENSION_ANSWER'],
        does: closeExtension,
        basis: 'CC-13b',
      }),
      reportTest: step({
        from: ['TESTING'],
        by: [unit],
        takes: {
          functional: flag({ en: 'Whether the function test was passed', zh: '功能测试是否通过' }),
          performance: flag({ en: 'Whether the performance test was passed', zh: '性能测试是否通过' }),
          dataIntegrity: flag({ en: 'Whether the data integrity test was passed', zh: '数据完整性测试是否通过' }),
          security: flag({ en: 'Whether the security test was passed', zh: '安全测试是否通过' }),
          materials,
        },
        leads: [{ to: 'TEST_REPORTED', starts: [evaluation] }],
        meets: ['TEST'],
        does: closeExtension,
        involves: true,
        basis: 'CC-21',
      }),
      evaluateTest: step({
        from: ['TEST_REPORTED'],
        by: [reviewer],
        takes: { passed: flag({ en: 'Whether the test was passed', zh: '是否合格' }), opinion },
        leads: [
          { to: 'TEST_PASSED', when: taken(({ passed }: { readonly passed: boolean }) => passed), starts: [trialOpening], decides: 'PASSED' },
          { to: 'TESTING', starts: [retest], decides: 'FAILED' },
        ],
        meets: ['TEST_EVALUATION'],
        basis: 'CC-21',
      }),
      openTrial: step({
        from: ['TEST_PASSED'],
        by: [operator],
        takes: { environment },
        leads: [{ to: 'TRIAL', starts: [trialReport] }],
        meets: ['TRIAL_OPENING'],
        opensMinimum: trialRun,
        does: openTrial,
        basis: 'CC-14a',
      }),
      reportTrial: step({
        from: ['TRIAL'],
        by: [unit],
        takes: { summary: prose({ en: 'How the trial went', zh: '试运行情况' }), materials },
        minimum: trialRun,
        leads: [{ to: 'TRIAL_REPORTED', starts: [goLiveDecision] }],
        meets: ['TRIAL_REPORT'],
        involves: true,
        basis: 'CC-14b',
      }),
      approveGoLive: step({
        from: ['TRIAL_REPORTED'],
        by: [reviewer],
        takes: { opinion, grants },
        needs: [mayRunOnCloud, hasCertificates, isConnected],
        checks: [grantsHold],
        leads: [{ to: 'RUNNING', decides: 'APPROVED' }],
        meets: ['GO_LIVE'],
        locks: [lockSystem, lockRequestedPools],
        does: goLive,
        basis: 'CC-14a',
      }),
      returnToTrial: step({
        from: ['TRIAL_REPORTED'],
        by: [reviewer],
        takes: { opinion },
        leads: [{ to: 'TRIAL', starts: [trialReport], decides: 'RETURNED' }],
        meets: ['GO_LIVE'],
        basis: 'CC-14a',
      }),
      cancelCloudRequest: step({
        from: ['APPROVED', 'TESTING', 'TEST_REPORTED', 'TEST_PASSED', 'TRIAL', 'TRIAL_REPORTED'],
        by: [unit, reviewer],
        takes: { reason },
        leads: [
          { to: 'CANCELLING', when: given(openMatters, ({ delivered }) => delivered), starts: [reclaiming], decides: 'CANCELLED' },
          { to: 'CANCELLED', decides: 'CANCELLED' },
        ],
        locks: [lockSystem, lockRequestedPools],
        does: cancel,
        basis: 'CC-16c',
      }),
      confirmReclaim: step({
        from: ['CANCELLING'],
        by: [operator],
        leads: [{ to: 'CANCELLED' }],
        meets: ['RECLAIM'],
        locks: [lockSystem, lockRequestedPools],
        does: reclaim,
        basis: 'CC-16b',
      }),
    },
  }),
);
