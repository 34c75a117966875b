import { EnumRegistry } from '../graphql/index.js';

/** How a decision can come out. */
export const DECISION_OUTCOMES = {
  ADMITTED: { en: 'Admitted for review', zh: '予以受理' },
  DECLINED: { en: 'Not admitted; the applicant corrects it', zh: '不予受理' },
  APPROVED: { en: 'Approved', zh: '审核通过' },
  REJECTED: { en: 'Rejected; the case is over', zh: '不予批准' },
  RETURNED: { en: 'Sent back to be corrected', zh: '退回' },
  PASSED: { en: 'The evaluation was passed', zh: '评估合格' },
  FAILED: { en: 'The evaluation was failed', zh: '评估不合格' },
  GRANTED: { en: 'What was asked for is granted', zh: '同意' },
  RAISED: { en: 'Raised to a class that asks for more', zh: '从严认定' },
  ANSWERED: { en: 'Answered, with what to do', zh: '答复' },
  CANCELLED: { en: 'Cancelled', zh: '取消' },
  ORDERED: { en: 'Something was ordered, or a measure taken', zh: '责令或采取措施' },
  REFUSED: { en: 'What was asked for is refused', zh: '不同意' },
} as const;

/** The name of an outcome. */
export type DecisionOutcome = keyof typeof DECISION_OUTCOMES;

/** `DecisionOutcome` in the SDL. */
export const decisionOutcomes = new EnumRegistry('DecisionOutcome', 'How a decision came out. 决定结果');
decisionOutcomes.add(DECISION_OUTCOMES);
