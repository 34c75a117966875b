import {
  type DeadlineSpec,
  flag,
  materials,
  type Need,
  SAME,
  stepOf,
} from '../../../kernel/procedure/index.js';
import { passed, passesWhatPassed, untilIsLater } from '../checks.js';
import * as periods from '../deadlines.js';
import { operator, reviewer, unit } from '../desks.js';
import { lockRequestedPools } from '../locks.js';
import * as needs from '../needs.js';
import * as operations from '../operations/index.js';
import { environment, opinion, reason, testResults, until } from '../takes.js';

const step = stepOf<'APPROVED' | 'TESTING' | 'TEST_REPORTED' | 'TEST_PASSED'>();

/**
 * The rows of a test under CC-13, from the delivery of its environment to its evaluation.
 * @param to what delivery and the report need beside the state, and which deadline a passed test starts
 */
export function testing(to: {
  readonly deliver?: readonly Need[];
  readonly report?: readonly Need[];
  readonly afterwards: DeadlineSpec;
}) {
  return {
    deliverTestEnvironment: step({
      from: 'APPROVED',
      to: 'TESTING',
      by: operator,
      takes: { environment },
      needs: to.deliver ?? [],
      meets: [periods.delivery],
      starts: [periods.test],
      locks: [lockRequestedPools],
      does: operations.deliver,
      basis: 'CC-13a',
    }),
    requestTestExtension: step({
      from: 'TESTING',
      to: SAME,
      by: [unit, operator],
      takes: { until, reason },
      needs: [needs.noExtensionAsked],
      checks: [untilIsLater],
      starts: [periods.extensionAnswer],
      does: operations.askExtension,
      basis: 'CC-13b',
    }),
    extendTest: step({
      from: 'TESTING',
      to: SAME,
      by: reviewer,
      takes: { until, reason },
      checks: [untilIsLater],
      decides: 'GRANTED',
      meets: [periods.extensionAnswer],
      extends: periods.test,
      does: operations.closeExtension,
      basis: 'CC-13b',
    }),
    refuseTestExtension: step({
      from: 'TESTING',
      to: SAME,
      by: reviewer,
      takes: { opinion },
      needs: [needs.extensionAsked],
      decides: 'REFUSED',
      meets: [periods.extensionAnswer],
      does: operations.closeExtension,
      basis: 'CC-13b',
    }),
    reportTest: step({
      from: 'TESTING',
      to: 'TEST_REPORTED',
      by: unit,
      takes: { ...testResults, materials },
      needs: to.report ?? [],
      meets: [periods.test],
      starts: [periods.evaluation],
      does: operations.reportTest,
      involves: true,
      basis: 'CC-21',
    }),
    evaluateTest: step({
      from: 'TEST_REPORTED',
      by: reviewer,
      takes: { passed: flag({ en: 'Whether the test was passed', zh: '是否合格' }), opinion },
      checks: [passesWhatPassed],
      leads: [
        { to: 'TEST_PASSED', when: passed, decides: 'PASSED', starts: [to.afterwards] },
        { to: 'TESTING', decides: 'FAILED', starts: [periods.retest] },
      ],
      meets: [periods.evaluation],
      basis: 'CC-21',
    }),
  };
}
