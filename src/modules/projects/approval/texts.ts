import { declareDeadlineKinds, materialKinds } from '../../../kernel/cases/index.js';
import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** By which track a project comes to be built (YY-1). */
export const TRACKS = {
  PERMIT: { en: 'A permit, with its conditions and limits', zh: '行政许可' },
  APPROVAL: { en: 'The approval of its construction plan', zh: '方案审批' },
  FILING: { en: 'Filed: informed, not asked', zh: '备案' },
} as const;

/** The name of a track. */
export type Track = keyof typeof TRACKS;

/** `ApprovalTrack` in the SDL. */
export const tracks = new EnumRegistry(
  'ApprovalTrack',
  'By which track a project comes to be built. 审批方式',
);
tracks.add(TRACKS);

/** Where what a project builds will run (YP-7). */
export const DEPLOYMENTS = {
  GOVERNMENT_CLOUD: { en: 'On the government cloud', zh: '部署在政务云' },
  ELSEWHERE: { en: 'Elsewhere', zh: '部署在其他环境' },
} as const;

/** The name of a deployment. */
export type Deployment = keyof typeof DEPLOYMENTS;

/** `ProjectDeployment` in the SDL. */
export const deployments = new EnumRegistry(
  'ProjectDeployment',
  'Where what a project builds will run. 部署方式',
);
deployments.add(DEPLOYMENTS);

/** What an expert advises. */
export const RECOMMENDATIONS = {
  SUPPORT: { en: 'The plan is fit as it is', zh: '同意' },
  SUPPORT_WITH_CHANGES: { en: 'The plan is fit once it is changed', zh: '修改后同意' },
  AGAINST: { en: 'The plan is not fit', zh: '不同意' },
} as const;

/** The name of a recommendation. */
export type Recommendation = keyof typeof RECOMMENDATIONS;

/** `ExpertRecommendation` in the SDL. */
export const recommendations = new EnumRegistry('ExpertRecommendation', 'What an expert advises. 专家结论');
recommendations.add(RECOMMENDATIONS);

/** The states of an approval. */
export const APPROVAL_STATES = {
  DRAFT: { en: 'Draft', zh: '草稿' },
  SUBMITTED: { en: 'Submitted, to be admitted', zh: '已提交,待受理' },
  RETURNED: { en: 'Returned to be corrected', zh: '已退回,待补正' },
  ADMITTED: { en: 'Admitted, under review', zh: '已受理,审查中' },
  APPROVED: { en: 'Approved', zh: '已批准' },
  REJECTED: { en: 'Rejected', zh: '不予批准' },
  FILED: { en: 'Filed', zh: '已备案' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已撤回' },
} as const;

/** The name of an approval's state. */
export type ApprovalState = keyof typeof APPROVAL_STATES;

/** `ProjectApprovalState` in the SDL. */
export const approvalStates = new EnumRegistry(
  'ProjectApprovalState',
  'Where the approval of a project stands. 项目审批状态',
);
approvalStates.add(APPROVAL_STATES);

/** Every label of the approval's procedure. */
export const APPROVAL_TEXTS = {
  name: { en: 'Approval or filing of a project', zh: '项目建设方案审批(备案)' },
  states: APPROVAL_STATES,
  steps: {
    draftProjectApproval: { en: 'Drafts the construction plan of a project', zh: '起草项目建设方案报审' },
    reviseProjectApproval: {
      en: 'Revises a construction plan before it is submitted or after it was returned',
      zh: '修改项目建设方案',
    },
    submitProjectApproval: {
      en: 'Submits a construction plan, or files the project where filing is enough',
      zh: '提交审批或备案',
    },
    withdrawProjectApproval: { en: 'Withdraws a construction plan before it is decided on', zh: '撤回报审' },
    admitProjectApproval: { en: 'Admits a construction plan for review', zh: '受理' },
    countAsAdmitted: {
      en: 'Counts an application for a permit as admitted, which nobody answered in time',
      zh: '逾期未告知,视为受理',
    },
    declineProjectApproval: {
      en: 'Declines to admit, with everything to correct',
      zh: '不予受理,一次告知补正',
    },
    commissionExpertReview: { en: 'Has experts or a professional body review the plan', zh: '组织专家评审' },
    recordExpertReview: { en: 'Records what an expert says, or that one stands back', zh: '记录专家意见' },
    concludeExpertReview: { en: 'Concludes the expert review', zh: '结束专家评审' },
    reviewStandardisation: { en: 'Reviews a major project for standardisation', zh: '标准化审查' },
    approveProjectApproval: { en: 'Approves the plan and what it may cost', zh: '批准建设方案' },
    returnProjectApproval: { en: 'Returns the plan to be corrected', zh: '退回补正' },
    rejectProjectApproval: { en: 'Rejects the plan', zh: '不予批准' },
  },
} as const;

/** The periods that run on approvals. */
export const APPROVAL_DEADLINES = declareDeadlineKinds({
  PERMIT_ADMISSION: {
    en: 'To admit an application for a permit, or say what is missing',
    zh: '许可申请受理',
  },
  PROJECT_ADMISSION: { en: 'To admit a construction plan', zh: '建设方案受理' },
  PERMIT_STATUTORY: { en: 'To decide on the permit, by law', zh: '许可法定期限' },
  PERMIT_COMMITTED: { en: 'To decide on the permit, by commitment', zh: '许可承诺期限' },
  PLAN_OPINION: { en: 'To give the opinion on the construction plan', zh: '出具方案审批意见' },
  EXPERT_REVIEW: { en: 'To conclude the expert review', zh: '专家评审' },
});

materialKinds.add({
  PROJECT_PLAN: { en: 'Construction plan of the project', zh: '项目建设方案' },
  APPROVAL_FORM: { en: 'Approval form', zh: '项目建设审批表' },
  DRAFT_CATALOGUE: { en: 'Draft information resource catalogue', zh: '信息资源目录(草案)' },
  HARDWARE_SOFTWARE_LIST: { en: 'Hardware and software list', zh: '项目软硬件配置清单' },
  DEVELOPMENT_ESTIMATE: { en: 'Estimate of custom development', zh: '系统定制开发工作量初步核算表' },
  INVESTMENT_ESTIMATE: { en: 'Estimate of the whole investment', zh: '项目总投资估算表' },
  FUNDING_SOURCES: { en: 'Sources of the money', zh: '项目资金来源表' },
  PROPOSAL_BASIS: { en: 'What the proposal rests on', zh: '项目建议书编制依据及有关资料' },
  EXPERT_ADVICE: { en: 'Expert advice', zh: '专家咨询意见' },
  DESIGN_SCHEME: { en: 'Design and construction scheme', zh: '工程设计施工方案' },
});
