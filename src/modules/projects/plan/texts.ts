import { declareDeadlineKinds, materialKinds } from '../../../kernel/cases/index.js';
import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** The states of a plan declaration. */
export const PLAN_STATES = {
  DRAFT: { en: 'Draft', zh: '草稿' },
  SUBMITTED: { en: 'Declared, under review', zh: '已申报,审核中' },
  RETURNED: { en: 'Returned to be corrected', zh: '已退回,待补正' },
  REVIEWED: { en: 'Reviewed, to be confirmed', zh: '已审核,待审定' },
  IN_PLAN: { en: 'Confirmed: in the plan', zh: '已审定,列入计划' },
  REJECTED: { en: 'Not taken into the plan', zh: '不列入计划' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已撤回' },
} as const;

/** The name of a plan declaration's state. */
export type PlanState = keyof typeof PLAN_STATES;

/** `PlanDeclarationState` in the SDL. */
export const planDeclarationStates = new EnumRegistry(
  'PlanDeclarationState',
  'Where a plan declaration stands. 计划申报状态',
);
planDeclarationStates.add(PLAN_STATES);

/** `PlanOutcome` in the SDL: how the committee decides on one declaration of a list. */
export const planOutcomes = new EnumRegistry(
  'PlanOutcome',
  'How the committee decides on one declaration of a list. 审定结果',
);
planOutcomes.add({
  CONFIRMED: { en: 'Taken into the plan', zh: '列入计划' },
  REFUSED: { en: 'Kept out of the plan', zh: '不列入计划' },
  REFERRED_BACK: { en: 'Sent back to the authority’s review', zh: '退回主管部门重审' },
});

/** Every label of the plan's procedure. */
export const PLAN_TEXTS = {
  name: { en: 'Declaration for the yearly project plan', zh: '年度项目计划申报' },
  states: PLAN_STATES,
  steps: {
    draftPlanDeclaration: { en: 'Drafts the declaration of a project for the plan', zh: '起草项目计划申报' },
    revisePlanDeclaration: {
      en: 'Revises a declaration before it is submitted or after it was returned',
      zh: '修改项目计划申报',
    },
    submitPlanDeclaration: { en: 'Declares the project to the authority', zh: '申报项目计划' },
    withdrawPlanDeclaration: { en: 'Withdraws a declaration before it is confirmed', zh: '撤回项目计划申报' },
    approvePlanDeclaration: {
      en: 'Puts a reviewed declaration to the committee',
      zh: '审核通过,报委员会审定',
    },
    returnPlanDeclaration: { en: 'Returns a declaration to be corrected', zh: '退回补正' },
    rejectPlanDeclaration: { en: 'Rejects a declaration on review', zh: '审核不通过' },
    confirmPlanDeclaration: { en: 'Takes the project into the plan', zh: '审定列入计划' },
    refusePlanDeclaration: { en: 'Keeps the project out of the plan', zh: '审定不列入计划' },
    referPlanDeclarationBack: {
      en: 'Sends a declaration back to the authority’s review',
      zh: '退回主管部门重审',
    },
  },
} as const;

/** The periods that run on plan declarations. */
export const PLAN_DEADLINES = declareDeadlineKinds({
  PLAN_REVIEW: { en: 'To review the plan declaration', zh: '项目计划审核' },
  PLAN_CONFIRMATION: { en: 'To decide on the plan declaration', zh: '项目计划审定' },
});

materialKinds.add({
  PROJECT_PROPOSAL: { en: 'Project proposal', zh: '项目建议书' },
});
