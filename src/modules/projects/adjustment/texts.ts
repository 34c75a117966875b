import { declareDeadlineKinds, materialKinds } from '../../../kernel/cases/index.js';
import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** Why a project is adjusted; the last is none of the three for which filing is enough (YP-22). */
export const ADJUSTMENT_REASONS = {
  SUPERIOR_DEPLOYMENT: {
    en: 'What a superior department or the city orders changes the content',
    zh: '根据上级部门及我市部署,确需改变建设内容',
  },
  TECHNICAL_IMPROVEMENT: {
    en: 'The technical plan has to be improved',
    zh: '确需对原项目技术方案进行完善优化',
  },
  BUSINESS_DEVELOPMENT: {
    en: 'What the project is for develops, within the approved plan',
    zh: '根据业务发展需要,在已批复建设规划框架下调整内容及进度',
  },
  OTHER: { en: 'Another reason', zh: '其他原因' },
} as const;

/** The name of a reason. */
export type AdjustmentReason = keyof typeof ADJUSTMENT_REASONS;

/** `AdjustmentReason` in the SDL. */
export const adjustmentReasons = new EnumRegistry('AdjustmentReason', 'Why a project is adjusted. 调整原因');
adjustmentReasons.add(ADJUSTMENT_REASONS);

/** Why filing is not enough for an adjustment (YP-22). */
export const APPROVAL_CAUSES = {
  GOALS_CHANGED: { en: 'Its goals change', zh: '建设目标改变' },
  TOTAL_EXCEEDED: { en: 'It exceeds the approved total', zh: '超出批复概算' },
  LIMIT_EXCEEDED: { en: 'It moves more than may be moved by filing', zh: '调整数额超过备案上限' },
  REASON_NOT_LISTED: { en: 'It has none of the listed reasons', zh: '不属于所列情形' },
} as const;

/** The name of such a cause. */
export type ApprovalCause = keyof typeof APPROVAL_CAUSES;

/** `AdjustmentApprovalCause` in the SDL. */
export const approvalCauses = new EnumRegistry(
  'AdjustmentApprovalCause',
  'Why filing is not enough for an adjustment. 须重新报审的原因',
);
approvalCauses.add(APPROVAL_CAUSES);

/** The states of an adjustment. */
export const ADJUSTMENT_STATES = {
  DRAFT: { en: 'Draft', zh: '草稿' },
  FILED: { en: 'Made by the unit and filed', zh: '已备案' },
  SUBMITTED: { en: 'Put to the authority again', zh: '已重新报审' },
  RETURNED: { en: 'Returned to be corrected', zh: '已退回,待补正' },
  APPROVED: { en: 'Approved', zh: '已批准' },
  REJECTED: { en: 'Rejected', zh: '不予批准' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已撤回' },
} as const;

/** The name of an adjustment's state. */
export type AdjustmentState = keyof typeof ADJUSTMENT_STATES;

/** `ProjectAdjustmentState` in the SDL. */
export const adjustmentStates = new EnumRegistry(
  'ProjectAdjustmentState',
  'Where the adjustment of a project stands. 项目调整状态',
);
adjustmentStates.add(ADJUSTMENT_STATES);

/** Every label of the adjustment's procedure. */
export const ADJUSTMENT_TEXTS = {
  name: { en: 'Adjustment of a project', zh: '项目调整' },
  states: ADJUSTMENT_STATES,
  steps: {
    draftProjectAdjustment: { en: 'Drafts an adjustment of what is built', zh: '起草项目调整' },
    reviseProjectAdjustment: {
      en: 'Revises an adjustment before it is submitted or after it was returned',
      zh: '修改项目调整',
    },
    submitProjectAdjustment: {
      en: 'Makes and files an adjustment, or puts it to the authority where filing is not enough',
      zh: '提交调整(备案或重新报审)',
    },
    withdrawProjectAdjustment: { en: 'Withdraws an adjustment before it is decided on', zh: '撤回项目调整' },
    approveProjectAdjustment: { en: 'Approves an adjustment', zh: '批准项目调整' },
    returnProjectAdjustment: { en: 'Returns an adjustment to be corrected', zh: '退回补正' },
    rejectProjectAdjustment: { en: 'Rejects an adjustment', zh: '不予批准' },
  },
} as const;

/** The periods that run on adjustments. */
export const ADJUSTMENT_DEADLINES = declareDeadlineKinds({
  ADJUSTMENT_OPINION: { en: 'To give the opinion on the adjustment', zh: '出具项目调整审批意见' },
  ADJUSTMENT_STATUTORY: { en: 'To decide on the adjustment, by law', zh: '项目调整许可法定期限' },
  ADJUSTMENT_COMMITTED: { en: 'To decide on the adjustment, by commitment', zh: '项目调整许可承诺期限' },
});

materialKinds.add({
  ADJUSTMENT_BASIS: { en: 'What the adjustment rests on', zh: '调整依据材料' },
});
