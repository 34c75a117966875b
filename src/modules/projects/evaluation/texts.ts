import { declareDeadlineKinds, materialKinds } from '../../../kernel/cases/index.js';
import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** The states of a self-evaluation. */
export const EVALUATION_STATES = {
  OPEN: { en: 'Open: the project is to be evaluated', zh: '待自评价' },
  DRAFT: { en: 'Draft of a further evaluation', zh: '草稿' },
  SUBMITTED: { en: 'Reported, under review', zh: '已报送,审核中' },
  RETURNED: { en: 'Returned to be corrected', zh: '已退回,待补正' },
  COMMISSIONED: { en: 'A post-evaluation is commissioned', zh: '已委托后评价' },
  CONCLUDED: { en: 'Concluded', zh: '已办结' },
} as const;

/** The name of an evaluation's state. */
export type EvaluationState = keyof typeof EVALUATION_STATES;

/** `SelfEvaluationState` in the SDL. */
export const evaluationStates = new EnumRegistry(
  'SelfEvaluationState',
  'Where a self-evaluation stands. 自评价状态',
);
evaluationStates.add(EVALUATION_STATES);

/** The grades of an evaluation, best first. */
export const GRADES = {
  EXCELLENT: { en: 'Excellent', zh: '优秀' },
  GOOD: { en: 'Good', zh: '良好' },
  PASSED: { en: 'Passed', zh: '合格' },
  FAILED: { en: 'Failed', zh: '不合格' },
} as const;

/** The name of a grade. */
export type Grade = keyof typeof GRADES;

/** `EvaluationGrade` in the SDL. */
export const grades = new EnumRegistry('EvaluationGrade', 'The grade of an evaluation. 评价等次');
grades.add(GRADES);

/** Every label of the procedure. */
export const EVALUATION_TEXTS = {
  name: { en: 'Self-evaluation of a project', zh: '项目自评价' },
  states: EVALUATION_STATES,
  steps: {
    openSelfEvaluation: { en: 'Opens the evaluation: its window has opened', zh: '启动自评价' },
    remindSelfEvaluation: { en: 'Reminds of the evaluation: its window closes soon', zh: '提醒报送自评价' },
    draftSelfEvaluation: { en: 'Drafts a further evaluation within the window', zh: '起草自评价' },
    submitSelfEvaluation: {
      en: 'Reports the evaluation to the authority and the finance bureau',
      zh: '报送自评价报告',
    },
    returnSelfEvaluation: { en: 'Returns the evaluation to be corrected', zh: '退回补正' },
    concludeSelfEvaluation: { en: 'Concludes the evaluation with a score', zh: '审核自评价' },
    commissionPostEvaluation: {
      en: 'Commissions a post-evaluation from a third party',
      zh: '委托后评价',
    },
    recordPostEvaluation: { en: 'Records the result of the post-evaluation', zh: '登记后评价结果' },
  },
} as const;

/** The periods that run on evaluations. */
export const EVALUATION_DEADLINES = declareDeadlineKinds({
  SELF_EVALUATION: { en: 'To report the self-evaluation', zh: '报送自评价报告' },
  SELF_EVALUATION_CORRECTION: { en: 'To correct the self-evaluation', zh: '补正自评价报告' },
  SELF_EVALUATION_REVIEW: { en: 'To review the self-evaluation', zh: '审核自评价' },
  POST_EVALUATION: { en: 'To have the post-evaluation finished', zh: '完成后评价' },
});

materialKinds.add({
  SELF_EVALUATION_REPORT: { en: 'Report on the self-evaluation', zh: '自评价报告' },
  POST_EVALUATION_REPORT: { en: 'Report on the post-evaluation', zh: '后评价报告' },
});
