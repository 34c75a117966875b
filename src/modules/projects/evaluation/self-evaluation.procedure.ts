import {
  day,
  declareProcedure,
  materials,
  reference,
  SAME,
  stepOf,
} from '../../../kernel/procedure/index.js';
import { decider, officer, reviewer, unit } from '../desks.js';
import { projectOf } from '../locks.js';
import * as periods from './deadlines.js';
import * as needs from './needs.js';
import * as operations from './operations.js';
import { SelfEvaluation } from './self-evaluation.js';
import * as takes from './takes.js';
import { EVALUATION_TEXTS, type EvaluationState } from './texts.js';

const step = stepOf<EvaluationState>();

/** How an evaluation is concluded, by what the authority or a third party found: passed or not. */
const concluding = [
  { to: 'CONCLUDED', when: needs.passes, decides: 'PASSED', does: operations.conclude },
  { to: 'CONCLUDED', decides: 'FAILED', does: operations.conclude },
] as const;

/**
 * A unit evaluates what it built, between month 12 and 24 after acceptance and operation: the window opens by itself,
 * the authority concludes, with a third party's post-evaluation where it wants one (YP-26, YP-31).
 */
export const selfEvaluationProcedure = declareProcedure({
  name: 'SELF_EVALUATION',
  caseType: () => SelfEvaluation,
  payloadField: 'selfEvaluation',
  numberPrefix: 'SE',
  basis: 'YP-26',
  shares: projectOf('self_evaluations'),
  texts: EVALUATION_TEXTS,
  states: {
    OPEN: { waits: unit },
    DRAFT: { waits: unit, open: true },
    SUBMITTED: { waits: reviewer },
    RETURNED: { waits: unit },
    COMMISSIONED: { waits: reviewer },
    CONCLUDED: { ends: true },
  },
  steps: {
    openSelfEvaluation: step({
      bySystem: true,
      to: 'OPEN',
      takes: {
        operatingSince: day({
          en: 'Since when the project has been accepted and in operation',
          zh: '投入运行日期',
        }),
      },
      starts: [periods.selfEvaluation],
      basis: 'YP-26',
    }),
    remindSelfEvaluation: step({
      bySystem: true,
      from: 'OPEN',
      to: SAME,
      does: operations.remind,
      basis: 'YP-26',
    }),
    draftSelfEvaluation: step({
      to: 'DRAFT',
      by: unit,
      takes: { projectId: reference({ en: 'The project', zh: '项目' }) },
      opens: operations.openFurther,
      needs: [needs.isAccepted, needs.inWindow, needs.onlyEvaluation],
      does: operations.keepWindow,
      involves: true,
      basis: 'YP-26',
    }),
    submitSelfEvaluation: step({
      from: ['OPEN', 'DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      by: unit,
      takes: takes.reported,
      needs: [needs.isAccepted, needs.inWindow, needs.onlyEvaluation],
      checks: [needs.hasReport('SELF_EVALUATION_REPORT')],
      meets: [periods.selfEvaluation, periods.correction],
      starts: [periods.review],
      seenBy: [officer],
      does: operations.submit,
      involves: true,
      basis: 'YP-26',
    }),
    returnSelfEvaluation: step({
      from: 'SUBMITTED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion: takes.opinion },
      decides: 'RETURNED',
      meets: [periods.review],
      starts: [periods.correction],
      basis: 'YP-26',
    }),
    concludeSelfEvaluation: step({
      from: 'SUBMITTED',
      by: reviewer,
      takes: { score: takes.score, opinion: takes.opinion },
      leads: concluding,
      meets: [periods.review],
      seenBy: [decider],
      basis: 'YP-26',
    }),
    commissionPostEvaluation: step({
      from: 'SUBMITTED',
      to: 'COMMISSIONED',
      by: reviewer,
      takes: takes.commission,
      checks: [needs.untilIsAhead],
      decides: 'ORDERED',
      meets: [periods.review],
      starts: [periods.postEvaluation],
      extends: periods.postEvaluation,
      does: operations.commission,
      basis: 'YP-26',
    }),
    recordPostEvaluation: step({
      from: 'COMMISSIONED',
      by: reviewer,
      takes: { score: takes.score, postFindings: takes.postFindings, opinion: takes.opinion, materials },
      checks: [needs.hasReport('POST_EVALUATION_REPORT')],
      leads: concluding,
      meets: [periods.postEvaluation],
      seenBy: [decider],
      basis: 'YP-26',
    }),
  },
});
