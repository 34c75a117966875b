import { declareDeadlineKinds } from '../../kernel/cases/index.js';
import { EnumRegistry } from '../../kernel/graphql/index.js';

/** The periods of a resource plan. */
export const PLANNING_DEADLINES = declareDeadlineKinds({
  RESOURCE_SUMMARY: { en: 'To sum up use and settlement', zh: '评估汇总使用结算量' },
  RESOURCE_PLAN_REVIEW: { en: 'To review the resource plan', zh: '审核年度资源需求计划' },
  RESOURCE_BUDGET: { en: 'To enter it in the next budget', zh: '纳入下一年度支出预算' },
});

/** The states of a resource plan. */
export const PLAN_STATES = {
  DRAFT: { en: 'Draft', zh: '草稿' },
  DECLARED: { en: 'Declared, to be summed up', zh: '已申报,待评估汇总' },
  RETURNED: { en: 'Returned to be corrected', zh: '已退回,待补正' },
  SUMMED_UP: { en: 'Summed up, to be reviewed by the committee', zh: '已汇总,待委员会审核' },
  APPROVED: { en: 'Approved, to be entered in the budget', zh: '审核通过,待纳入预算' },
  BUDGETED: { en: 'Entered in the budget', zh: '已纳入预算' },
  REJECTED: { en: 'Not approved', zh: '审核未通过' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已撤回' },
} as const;

/** The name of a plan's state. */
export type PlanState = keyof typeof PLAN_STATES;

/** `ResourcePlanState` in the SDL. */
export const planStates = new EnumRegistry('ResourcePlanState', 'Where a resource plan stands. 资源计划状态');
planStates.add(PLAN_STATES);

/** Every label of the procedure. */
export const PLAN_TEXTS = {
  name: { en: 'Yearly resource plan', zh: '年度资源需求计划' },
  states: PLAN_STATES,
  steps: {
    draftResourcePlan: { en: 'Drafts next year’s resource plan of a unit', zh: '起草年度资源需求计划' },
    reviseResourcePlan: {
      en: 'Corrects a resource plan while it can be declared',
      zh: '修改年度资源需求计划',
    },
    submitResourcePlan: { en: 'Declares a resource plan to the authority', zh: '申报年度资源需求计划' },
    withdrawResourcePlan: { en: 'Withdraws a resource plan', zh: '撤回年度资源需求计划' },
    returnResourcePlan: { en: 'Returns a resource plan to be corrected', zh: '退回补正' },
    sumUpResourcePlan: { en: 'Sums up what the unit uses beside what it declares', zh: '评估汇总使用结算量' },
    approveResourcePlan: { en: 'Approves a resource plan, line by line', zh: '审核通过年度资源需求计划' },
    rejectResourcePlan: { en: 'Does not approve a resource plan', zh: '审核不通过' },
    enterResourceBudget: {
      en: 'Enters an approved resource plan in the next budget',
      zh: '纳入下一年度支出预算',
    },
  },
} as const;
