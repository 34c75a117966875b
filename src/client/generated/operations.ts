/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What acknowledgeCapacityAlert takes. acknowledgeCapacityAlert 的输入 */
export type AcknowledgeCapacityAlertInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** What is to be said to it. 说明 */
  readonly remark?: string | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** The change of a budget line; a new one without lineId, with kind and name. 概算调整明细 */
export type AdjustmentLineInput = {
  /** What it may cost afterwards, in yuan; 0 drops it. 调整后金额(元) */
  readonly amount: string;
  /** What it pays for; as before, if left out. 类别 */
  readonly kind?: BudgetKind | null | undefined;
  /** The line that changes; left out for a new one. 原明细 */
  readonly lineId?: string | null | undefined;
  /** What it is; as before, if left out. 名称 */
  readonly name?: string | null | undefined;
};

/** Why a project is adjusted. 调整原因 */
export type AdjustmentReason =
  /** What the project is for develops, within the approved plan. 根据业务发展需要,在已批复建设规划框架下调整内容及进度 */
  | 'BUSINESS_DEVELOPMENT'
  /** Another reason. 其他原因 */
  | 'OTHER'
  /** What a superior department or the city orders changes the content. 根据上级部门及我市部署,确需改变建设内容 */
  | 'SUPERIOR_DEPLOYMENT'
  /** The technical plan has to be improved. 确需对原项目技术方案进行完善优化 */
  | 'TECHNICAL_IMPROVEMENT';

/** What admitCloudRequest takes. admitCloudRequest 的输入 */
export type AdmitCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What admitProjectAcceptance takes. admitProjectAcceptance 的输入 */
export type AdmitProjectAcceptanceInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What admitProjectApproval takes. admitProjectApproval 的输入 */
export type AdmitProjectApprovalInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What announceFault takes. announceFault 的输入 */
export type AnnounceFaultInput = {
  /** When it began. 发生时间 */
  readonly beganAt: string;
  /** What is known of it, and what it means for units. 故障情况 */
  readonly description: string;
  /** When service is expected again. 预计恢复时间 */
  readonly expectedAt?: string | null | undefined;
  /** The pools that it affects. 受影响的资源池 */
  readonly poolIds?: ReadonlyArray<string> | null | undefined;
  /** The systems that it affects. 受影响的应用系统 */
  readonly systemIds?: ReadonlyArray<string> | null | undefined;
  /** What has failed, in a few words. 故障名称 */
  readonly title: string;
};

/** What answerDeliveryProblem takes. answerDeliveryProblem 的输入 */
export type AnswerDeliveryProblemInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What answerProjectIncident takes. answerProjectIncident 的输入 */
export type AnswerProjectIncidentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** Which application systems to list. 应用系统筛选条件 */
export type ApplicationSystemFilter = {
  /** Whose name contains this. 名称包含 */
  readonly name?: string | null | undefined;
  /** In one of these placements. 部署方式 */
  readonly placements?: ReadonlyArray<Placement> | null | undefined;
  /** Not yet moved to the cloud, and planned to before this day. 计划迁移日期早于 */
  readonly plannedMigrationBefore?: string | null | undefined;
  /** Of this unit. 所属单位 */
  readonly unitId?: string | null | undefined;
};

/** What approveAcceptanceExtension takes. approveAcceptanceExtension 的输入 */
export type ApproveAcceptanceExtensionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The last day that is granted. 同意延期至 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What approveCloudRequest takes. approveCloudRequest 的输入 */
export type ApproveCloudRequestInput = {
  /** What is granted; a line not named is granted as it stands. 核准清单 */
  readonly grants?: ReadonlyArray<GrantInput> | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What approveGoLive takes. approveGoLive 的输入 */
export type ApproveGoLiveInput = {
  /** What is granted; a line not named is granted as it stands. 核准清单 */
  readonly grants?: ReadonlyArray<GrantInput> | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What approvePlanDeclaration takes. approvePlanDeclaration 的输入 */
export type ApprovePlanDeclarationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What approveProjectAcceptance takes. approveProjectAcceptance 的输入 */
export type ApproveProjectAcceptanceInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What approveProjectAdjustment takes. approveProjectAdjustment 的输入 */
export type ApproveProjectAdjustmentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What approveProjectApproval takes. approveProjectApproval 的输入 */
export type ApproveProjectApprovalInput = {
  /** What it may cost, in yuan. 批复概算(元) */
  readonly approvedEstimate: string;
  /** The answer to each condition of the permit. 许可条件审查意见 */
  readonly conditions?: ReadonlyArray<ConditionAnswerInput> | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What approveProjectPlan takes. approveProjectPlan 的输入 */
export type ApproveProjectPlanInput = {
  /** The date of that document. 批准日期 */
  readonly approvedOn: string;
  /** The document by which the city government approves. 批准文号 */
  readonly document: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The new systems of the plan that are approved. 批准的新建系统项目 */
  readonly projectIds: ReadonlyArray<string>;
};

/** What approveResourcePlan takes. approveResourcePlan 的输入 */
export type ApproveResourcePlanInput = {
  /** What is approved; a line not named is approved as it stands. 核定清单 */
  readonly approvals?: ReadonlyArray<ResourcePlanApprovalInput> | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What a budget line pays for. 概算类别 */
export type BudgetKind =
  /** Custom development. 定制开发 */
  | 'DEVELOPMENT'
  /** Hardware. 硬件设备 */
  | 'HARDWARE'
  /** System integration. 系统集成 */
  | 'INTEGRATION'
  /** Reserve. 预备费 */
  | 'RESERVE'
  /** Security and cryptography, their tests among them. 安全与密码(含测评) */
  | 'SECURITY'
  /** Other services. 其他服务 */
  | 'SERVICES'
  /** Software products. 软件产品 */
  | 'SOFTWARE'
  /** Supervision of the works. 工程监理 */
  | 'SUPERVISION';

/** A budget line. 概算明细 */
export type BudgetLineInput = {
  /** What it may cost, in yuan. 金额(元) */
  readonly amount: string;
  /** What it pays for. 类别 */
  readonly kind: BudgetKind;
  /** What it is. 名称 */
  readonly name: string;
};

/** Why a day is worked or not. 日期类型 */
export type CalendarDayKind =
  /** Off by a holiday notice. 节假日 */
  | 'HOLIDAY'
  /** A weekend day worked by a holiday notice. 调休工作日 */
  | 'MAKE_UP_WORKDAY'
  /** Saturday or Sunday, and no work made up. 周末 */
  | 'WEEKEND'
  /** Monday to Friday, and no holiday. 工作日 */
  | 'WORKING_DAY';

/** What cancelCloudRequest takes. cancelCloudRequest 的输入 */
export type CancelCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The reason. 理由 */
  readonly reason: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What an alert warns of. 预警类型 */
export type CapacityAlertKind =
  /** A pool is without readings. 监控中断 */
  | 'SILENCE'
  /** A pool approaches its capacity. 容量预警 */
  | 'UTILISATION';

/** What brings a pool to a level. 预警原因 */
export type CapacityCause =
  /** What is given away, by its books. 分配量 */
  | 'ALLOCATION'
  /** When its use is forecast to reach the warning level. 趋势预测 */
  | 'FORECAST'
  /** What is used, by its readings. 使用量 */
  | 'USE';

/** How near a pool is to its capacity. 容量水平 */
export type CapacityLevel =
  /** Approaches the warning level, or is forecast to reach it. 接近预警 */
  | 'APPROACHING'
  /** Far above it. 严重预警 */
  | 'CRITICAL'
  /** Below every level. 正常 */
  | 'NORMAL'
  /** At the level at which the measures ask for a warning. 预警 */
  | 'WARNING';

/** What a pool had in use at an instant. 监控数据 */
export type CapacityReadingInput = {
  /** When it was measured. 监控时间 */
  readonly at: string;
  /** The pool. 资源池 */
  readonly poolId: string;
  /** What there was in all, in the same unit. 总量 */
  readonly total: string;
  /** What was used, in the unit of the pool’s kind. 使用量 */
  readonly used: string;
};

/** What certifyDataBackup takes. certifyDataBackup 的输入 */
export type CertifyDataBackupInput = {
  /** When the data was backed up. 备份日期 */
  readonly backedUpOn: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What classifyAsMajor takes. classifyAsMajor 的输入 */
export type ClassifyAsMajorInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The reason. 理由 */
  readonly reason: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What closeFault takes. closeFault 的输入 */
export type CloseFaultInput = {
  /** Its cause. 故障原因 */
  readonly cause: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** What was done, and what is done that it does not come again. 整改措施 */
  readonly measures: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** From what a unit can be exempt. 例外类型 */
export type CloudExemptionKind =
  /** An existing system need not move to the cloud. 无法迁移上云 */
  | 'CANNOT_MIGRATE'
  /** May have infrastructure of its own beside the cloud. 自有基础设施 */
  | 'OWN_INFRASTRUCTURE';

/** Which cloud requests to list. 云资源申请筛选条件 */
export type CloudRequestFilter = {
  /** Of one of these kinds. 申请类型 */
  readonly kinds?: ReadonlyArray<CloudRequestKind> | null | undefined;
  /** With this case number. 办件编号 */
  readonly number?: string | null | undefined;
  /** Made for this project. 所属项目 */
  readonly projectId?: string | null | undefined;
  /** In one of these states. 状态 */
  readonly states?: ReadonlyArray<CloudRequestState> | null | undefined;
  /** For this system. 应用系统 */
  readonly systemId?: string | null | undefined;
  /** Of this unit. 所属单位 */
  readonly unitId?: string | null | undefined;
};

/** What a request asks for. 申请类型 */
export type CloudRequestKind =
  /** Resources for a system that has none on the cloud. 使用申请 */
  | 'APPLICATION'
  /** Other resources for a system that runs on the cloud. 变更申请 */
  | 'CHANGE'
  /** The end of a system’s service on the cloud. 终止申请 */
  | 'TERMINATION';

/** Where a request stands. 申请状态 */
export type CloudRequestState =
  /** Admitted, under review. 已受理,审核中 */
  | 'ADMITTED'
  /** Approved, test environment to be delivered. 已批准,待提供测试环境 */
  | 'APPROVED'
  /** Cancelled. 已取消 */
  | 'CANCELLED'
  /** Cancelled, resources to be reclaimed. 取消中,待回收资源 */
  | 'CANCELLING'
  /** Completed. 已办结 */
  | 'COMPLETED'
  /** Draft. 草稿 */
  | 'DRAFT'
  /** Rejected. 审核不通过 */
  | 'REJECTED'
  /** Returned to be corrected. 已退回,待补正 */
  | 'RETURNED'
  /** Running. 正式运行 */
  | 'RUNNING'
  /** Submitted, to be admitted. 已提交,待受理 */
  | 'SUBMITTED'
  /** Testing. 测试中 */
  | 'TESTING'
  /** Test passed, trial to be opened. 测试合格,待开通试用 */
  | 'TEST_PASSED'
  /** Test reported, to be evaluated. 测试已报告,待评估 */
  | 'TEST_REPORTED'
  /** Trial run. 试运行中 */
  | 'TRIAL'
  /** Trial reported, go-live to be decided. 试运行已报告,待审定上线 */
  | 'TRIAL_REPORTED'
  /** Withdrawn. 已撤回 */
  | 'WITHDRAWN';

/** What commissionExpertReview takes. commissionExpertReview 的输入 */
export type CommissionExpertReviewInput = {
  /** The experts, or the professional body. 评审专家组或机构 */
  readonly body: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What commissionPostEvaluation takes. commissionPostEvaluation 的输入 */
export type CommissionPostEvaluationInput = {
  /** The third party that is commissioned. 后评价机构 */
  readonly evaluator: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** Why, and what it shall look into. 委托理由和评价重点 */
  readonly reason: string;
  /** The last day on which it is to be finished. 完成日期 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What completeChange takes. completeChange 的输入 */
export type CompleteChangeInput = {
  /** What was delivered and where it is reached. 环境说明 */
  readonly environment?: string | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What completeExpansion takes. completeExpansion 的输入 */
export type CompleteExpansionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** What was done. 扩容结果 */
  readonly result: string;
  /** What the pool has from now on, in the unit of its kind. 扩容后总量 */
  readonly total?: number | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What concludeExpertReview takes. concludeExpertReview 的输入 */
export type ConcludeExpertReviewInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What concludeSelfEvaluation takes. concludeSelfEvaluation 的输入 */
export type ConcludeSelfEvaluationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The score that counts, 0 to 100. 评价得分 */
  readonly score: number;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What the opinion says of one condition. 许可条件审查意见 */
export type ConditionAnswerInput = {
  /** The condition. 条件 */
  readonly condition: PermitCondition;
  /** Whether it is met. 是否符合 */
  readonly met: boolean;
  /** What is said to it. 说明 */
  readonly remark?: string | null | undefined;
};

/** What confirmConnection takes. confirmConnection 的输入 */
export type ConfirmConnectionInput = {
  /** To what it is connected. 接入类别 */
  readonly kind: ConnectionKind;
  /** The system. 应用系统 */
  readonly systemId: string;
};

/** What confirmLegacyDisposal takes. confirmLegacyDisposal 的输入 */
export type ConfirmLegacyDisposalInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What confirmPlanDeclaration takes. confirmPlanDeclaration 的输入 */
export type ConfirmPlanDeclarationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** Whether it shall be built with private capital. 是否以PPP模式建设 */
  readonly ppp: boolean;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What confirmProjectCatalogue takes. confirmProjectCatalogue 的输入 */
export type ConfirmProjectCatalogueInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Whether the catalogue is in the sharing platform and its interfaces work. 目录是否纳入共享平台且接口可用 */
  readonly ready: boolean;
  /** What was looked at and found. 确认情况 */
  readonly remark: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What confirmReclaim takes. confirmReclaim 的输入 */
export type ConfirmReclaimInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What confirmRectification takes. confirmRectification 的输入 */
export type ConfirmRectificationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What confirmSurplus takes. confirmSurplus 的输入 */
export type ConfirmSurplusInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What a system is connected to. 接入类别 */
export type ConnectionKind =
  /** The information sharing platform. 信息共享交换平台 */
  | 'SHARING_PLATFORM'
  /** The unified sign-on. 统一认证平台 */
  | 'UNIFIED_SIGN_ON';

/** What a party to a contract does. 合同角色 */
export type ContractRole =
  /** Builds. 承建单位 */
  | 'CONTRACTOR'
  /** Supervises the works. 监理单位 */
  | 'SUPERVISOR';

/** What createUpload takes. createUpload 的输入 */
export type CreateUploadInput = {
  /** The name of the file. 文件名 */
  readonly fileName: string;
  /** Its media type, e.g. application/pdf. 文件类型 */
  readonly mediaType: string;
  /** Its SHA-256 in hexadecimal. 文件摘要 */
  readonly sha256: string;
  /** Its size in bytes. 文件大小(字节) */
  readonly size: number;
};

/** What criticizePublicly takes. criticizePublicly 的输入 */
export type CriticizePubliclyInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The text that all units read. 通报内容 */
  readonly notice: string;
  /** The last day to put it right. 整改截止日期 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What must be done by a deadline. 期限事项 */
export type DeadlineKind =
  /** To conclude the acceptance. 组织验收并作出结论 */
  | 'ACCEPTANCE'
  /** To admit the application for acceptance. 受理验收申请 */
  | 'ACCEPTANCE_ADMISSION'
  /** To apply for acceptance. 申请验收 */
  | 'ACCEPTANCE_APPLICATION'
  /** To correct the application for acceptance. 补正验收申请 */
  | 'ACCEPTANCE_CORRECTION'
  /** To decide on the extension. 答复延期验收 */
  | 'ACCEPTANCE_EXTENSION'
  /** To put right what failed. 验收整改 */
  | 'ACCEPTANCE_RECTIFICATION'
  /** To acknowledge the alert. 确认预警 */
  | 'ACKNOWLEDGEMENT'
  /** To decide on the adjustment, by commitment. 项目调整许可承诺期限 */
  | 'ADJUSTMENT_COMMITTED'
  /** To give the opinion on the adjustment. 出具项目调整审批意见 */
  | 'ADJUSTMENT_OPINION'
  /** To decide on the adjustment, by law. 项目调整许可法定期限 */
  | 'ADJUSTMENT_STATUTORY'
  /** To admit or decline. 受理 */
  | 'ADMISSION'
  /** To complete the change. 完成变更 */
  | 'CHANGE_COMPLETION'
  /** To review the change. 变更审核 */
  | 'CHANGE_REVIEW'
  /** To complete the project. 项目建成 */
  | 'COMPLETION'
  /** To deliver the test environment. 提供测试环境 */
  | 'DELIVERY'
  /** To decide on the exemption. 例外审定 */
  | 'EXEMPTION_DECISION'
  /** To review the exemption. 例外审核 */
  | 'EXEMPTION_REVIEW'
  /** To carry out the expansion. 实施扩容 */
  | 'EXPANSION'
  /** To come below the release level. 降至解除水平 */
  | 'EXPANSION_EFFECT'
  /** To plan the expansion. 制定扩容方案 */
  | 'EXPANSION_PLAN'
  /** To conclude the expert review. 专家评审 */
  | 'EXPERT_REVIEW'
  /** To answer a request for more time. 答复延长申请 */
  | 'EXTENSION_ANSWER'
  /** To report progress on the fault. 报告故障处置进展 */
  | 'FAULT_PROGRESS'
  /** To give the final report on the fault. 提交故障总结报告 */
  | 'FAULT_REPORT'
  /** To decide on the go-live. 审定上线 */
  | 'GO_LIVE'
  /** To answer the report of delay or loss. 答复逾期或损失报告 */
  | 'INCIDENT_ANSWER'
  /** To confirm the disposal. 确认资产处置 */
  | 'LEGACY_DISPOSAL'
  /** To file the resource list of the old system. 提交原系统资源清单 */
  | 'LEGACY_LIST'
  /** To say what is used again. 提出利旧意见 */
  | 'LEGACY_REVIEW'
  /** To have the pool monitored again. 恢复监控 */
  | 'MONITORING_REPAIR'
  /** To submit the monthly report. 提交月度运行报告 */
  | 'MONTHLY_REPORT'
  /** To file the performance report of the year. 提交年度绩效评价报告 */
  | 'PERFORMANCE_REPORT'
  /** To admit an application for a permit, or say what is missing. 许可申请受理 */
  | 'PERMIT_ADMISSION'
  /** To decide on the permit, by commitment. 许可承诺期限 */
  | 'PERMIT_COMMITTED'
  /** To decide on the permit, by law. 许可法定期限 */
  | 'PERMIT_STATUTORY'
  /** To decide on the plan declaration. 项目计划审定 */
  | 'PLAN_CONFIRMATION'
  /** To give the opinion on the construction plan. 出具方案审批意见 */
  | 'PLAN_OPINION'
  /** To review the plan declaration. 项目计划审核 */
  | 'PLAN_REVIEW'
  /** To have the post-evaluation finished. 完成后评价 */
  | 'POST_EVALUATION'
  /** To answer a delivery problem. 答复交付问题 */
  | 'PROBLEM_ANSWER'
  /** To admit a construction plan. 建设方案受理 */
  | 'PROJECT_ADMISSION'
  /** To reclaim the resources. 回收资源 */
  | 'RECLAIM'
  /** To put right what was found. 限期整改 */
  | 'RECTIFICATION'
  /** To say what follows. 作出处理 */
  | 'RECTIFICATION_MEASURES'
  /** To confirm what was put right. 整改核查 */
  | 'RECTIFICATION_REVIEW'
  /** To enter it in the next budget. 纳入下一年度支出预算 */
  | 'RESOURCE_BUDGET'
  /** To review the resource plan. 审核年度资源需求计划 */
  | 'RESOURCE_PLAN_REVIEW'
  /** To sum up use and settlement. 评估汇总使用结算量 */
  | 'RESOURCE_SUMMARY'
  /** To give the review opinion. 审核 */
  | 'REVIEW'
  /** To report the self-evaluation. 报送自评价报告 */
  | 'SELF_EVALUATION'
  /** To correct the self-evaluation. 补正自评价报告 */
  | 'SELF_EVALUATION_CORRECTION'
  /** To review the self-evaluation. 审核自评价 */
  | 'SELF_EVALUATION_REVIEW'
  /** To decide on a system that may not share. 不予共享批准 */
  | 'SHARING_DECISION'
  /** To review why a system may not share. 不予共享审核 */
  | 'SHARING_REVIEW'
  /** To confirm the surplus. 确认结余资金 */
  | 'SURPLUS_CONFIRMATION'
  /** To return the surplus. 退回结余资金 */
  | 'SURPLUS_RETURN'
  /** To review the termination. 终止审核 */
  | 'TERMINATION_REVIEW'
  /** To test and report. 测试 */
  | 'TEST'
  /** To evaluate the test. 测试评估 */
  | 'TEST_EVALUATION'
  /** To open the trial environment. 开通试用环境 */
  | 'TRIAL_OPENING'
  /** To report the trial run. 试运行报告 */
  | 'TRIAL_REPORT'
  /** To have repaired what the warranty covers. 保修期满检查 */
  | 'WARRANTY_CHECK';

/** How a deadline stands. 期限状态 */
export type DeadlineStatus =
  /** It no longer applies. 已取消 */
  | 'CANCELLED'
  /** Its last working day has come. 即将到期 */
  | 'DUE_SOON'
  /** What it asked for was done in time. 按期完成 */
  | 'MET'
  /** It was done, after the last day. 逾期完成 */
  | 'MET_LATE'
  /** Its last day has passed unmet. 已逾期 */
  | 'OVERDUE'
  /** Its clock stands still. 已暂停 */
  | 'PAUSED'
  /** It runs. 计时中 */
  | 'RUNNING';

/** What decidePlanDeclarations takes. decidePlanDeclarations 的输入 */
export type DecidePlanDeclarationsInput = {
  /** The decisions. 审定清单 */
  readonly decisions: ReadonlyArray<PlanDecisionInput>;
};

/** How a decision came out. 决定结果 */
export type DecisionOutcome =
  /** Admitted for review. 予以受理 */
  | 'ADMITTED'
  /** Answered, with what to do. 答复 */
  | 'ANSWERED'
  /** Approved. 审核通过 */
  | 'APPROVED'
  /** Cancelled. 取消 */
  | 'CANCELLED'
  /** Not admitted; the applicant corrects it. 不予受理 */
  | 'DECLINED'
  /** The evaluation was failed. 评估不合格 */
  | 'FAILED'
  /** What was asked for is granted. 同意 */
  | 'GRANTED'
  /** Something was ordered, or a measure taken. 责令或采取措施 */
  | 'ORDERED'
  /** The evaluation was passed. 评估合格 */
  | 'PASSED'
  /** Raised to a class that asks for more. 从严认定 */
  | 'RAISED'
  /** What was asked for is refused. 不同意 */
  | 'REFUSED'
  /** Rejected; the case is over. 不予批准 */
  | 'REJECTED'
  /** Sent back to be corrected. 退回 */
  | 'RETURNED';

/** What declineCloudRequest takes. declineCloudRequest 的输入 */
export type DeclineCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What declineProjectApproval takes. declineProjectApproval 的输入 */
export type DeclineProjectApprovalInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What deliverTestEnvironment takes. deliverTestEnvironment 的输入 */
export type DeliverTestEnvironmentInput = {
  /** What was delivered and where it is reached. 环境说明 */
  readonly environment: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What disputeSurplus takes. disputeSurplus 的输入 */
export type DisputeSurplusInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What draftAcceptanceExtension takes. draftAcceptanceExtension 的输入 */
export type DraftAcceptanceExtensionInput = {
  /** The acceptance that is put off. 项目验收 */
  readonly acceptanceId: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Why it cannot be in time. 延期理由 */
  readonly reason: string;
  /** The last day that is asked for. 申请延期至 */
  readonly until: string;
};

/** What draftApplication takes. draftApplication 的输入 */
export type DraftApplicationInput = {
  /** The resource list. 资源清单 */
  readonly lines?: ReadonlyArray<ResourceLineInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The project that it is made for, if for one. 所属项目 */
  readonly projectId?: string | null | undefined;
  /** What the resources are for. 用途 */
  readonly purpose: string;
  /** The system it is for. 应用系统 */
  readonly systemId: string;
};

/** What draftChange takes. draftChange 的输入 */
export type DraftChangeInput = {
  /** The resource list. 资源清单 */
  readonly lines?: ReadonlyArray<ResourceLineInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The reason. 理由 */
  readonly reason: string;
  /** The system it is for. 应用系统 */
  readonly systemId: string;
};

/** What draftInfrastructureExemption takes. draftInfrastructureExemption 的输入 */
export type DraftInfrastructureExemptionInput = {
  /** What kind of document provides for it. 依据类别 */
  readonly basisKind: ExemptionBasis;
  /** The document and its article. 依据条文 */
  readonly citation: string;
  /** What the unit asks to have by itself. 基础设施清单 */
  readonly infrastructure?: ReadonlyArray<InfrastructureInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Why it is needed. 理由 */
  readonly reason: string;
  /** The system it is for. 应用系统 */
  readonly systemId: string;
};

/** What draftMigrationExemption takes. draftMigrationExemption 的输入 */
export type DraftMigrationExemptionInput = {
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Why it is needed. 理由 */
  readonly reason: string;
  /** The system it is for. 应用系统 */
  readonly systemId: string;
};

/** What draftPlanDeclaration takes. draftPlanDeclaration 的输入 */
export type DraftPlanDeclarationInput = {
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The project, if it is proposed now. 新提出的项目 */
  readonly project?: ProjectInput | null | undefined;
  /** The project, if it is known already. 已有项目 */
  readonly projectId?: string | null | undefined;
  /** What it is for and why it is needed. 建设必要性 */
  readonly purpose: string;
  /** The year of the plan. 计划年度 */
  readonly year: number;
};

/** What draftProjectAdjustment takes. draftProjectAdjustment 的输入 */
export type DraftProjectAdjustmentInput = {
  /** What changes and why, in detail. 调整原因及内容说明 */
  readonly explanation: string;
  /** Whether the goals of the project change. 建设目标是否改变 */
  readonly goalsChanged: boolean;
  /** The lines that change. 概算调整明细 */
  readonly lines?: ReadonlyArray<AdjustmentLineInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The project. 项目 */
  readonly projectId: string;
  /** Why it is adjusted. 调整原因 */
  readonly reason: AdjustmentReason;
};

/** What draftProjectApproval takes. draftProjectApproval 的输入 */
export type DraftProjectApprovalInput = {
  /** How cryptography is applied. 密码应用 */
  readonly cryptography?: string | null | undefined;
  /** Where it will run. 部署方式 */
  readonly deployment: ProjectDeployment;
  /** The hardware and software list. 软硬件配置清单 */
  readonly items?: ReadonlyArray<ProjectItemInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** How network security is kept. 网络安全措施 */
  readonly networkSecurity?: string | null | undefined;
  /** That its products are safe and reliable. 产品安全可靠情况 */
  readonly productSafety?: string | null | undefined;
  /** The project, if it is proposed now. 新提出的项目 */
  readonly project?: ProjectInput | null | undefined;
  /** The project, if it is known already. 已有项目 */
  readonly projectId?: string | null | undefined;
  /** What is built, and how. 建设内容 */
  readonly summary: string;
  /** The year of the plan. 计划年度 */
  readonly year?: number | null | undefined;
};

/** What draftResourcePlan takes. draftResourcePlan 的输入 */
export type DraftResourcePlanInput = {
  /** What is needed, one line a kind. 资源需求清单 */
  readonly lines?: ReadonlyArray<ResourcePlanLineInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The unit whose plan it is. 申报单位 */
  readonly unitId: string;
  /** The year in which the resources are needed. 计划年度 */
  readonly year: number;
};

/** What draftSelfEvaluation takes. draftSelfEvaluation 的输入 */
export type DraftSelfEvaluationInput = {
  /** The project. 项目 */
  readonly projectId: string;
};

/** What draftSharingConsent takes. draftSharingConsent 的输入 */
export type DraftSharingConsentInput = {
  /** What sort of rule forbids it. 依据类别 */
  readonly basisKind: SharingBasis;
  /** The rule and its article. 依据条文 */
  readonly citation: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Why the system is needed nonetheless. 建设或者保留的必要性 */
  readonly reason: string;
  /** The system that may not share. 应用系统 */
  readonly systemId: string;
};

/** What draftTermination takes. draftTermination 的输入 */
export type DraftTerminationInput = {
  /** Whether its data is backed up. 数据是否已备份 */
  readonly dataBackedUp: boolean;
  /** Whether its data is migrated. 数据是否已迁移 */
  readonly dataMigrated: boolean;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Since when the system is offline. 下线日期 */
  readonly offlineOn: string;
  /** The reason. 理由 */
  readonly reason: string;
  /** The system it is for. 应用系统 */
  readonly systemId: string;
};

/** What endCloudExemption takes. endCloudExemption 的输入 */
export type EndCloudExemptionInput = {
  /** Which exemption. 例外类型 */
  readonly kind: CloudExemptionKind;
  /** When a system that was exempt is planned to move. 计划迁移日期 */
  readonly plannedMigrationOn?: string | null | undefined;
  /** Why it ends. 理由 */
  readonly reason: string;
  /** The system. 应用系统 */
  readonly systemId: string;
};

/** What endContract takes. endContract 的输入 */
export type EndContractInput = {
  /** The contract. 合同 */
  readonly contractId: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** Why it ends. 终止原因 */
  readonly reason: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What endMembership takes. endMembership 的输入 */
export type EndMembershipInput = {
  /** The membership. 任职 */
  readonly membershipId: string;
};

/** What endSharingConsent takes. endSharingConsent 的输入 */
export type EndSharingConsentInput = {
  /** Which law or policy changed, and since when. 依据变化情况 */
  readonly reason: string;
  /** The system. 应用系统 */
  readonly systemId: string;
};

/** What endorseCloudExemption takes. endorseCloudExemption 的输入 */
export type EndorseCloudExemptionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What endorseSharingConsent takes. endorseSharingConsent 的输入 */
export type EndorseSharingConsentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What enterResourceBudget takes. enterResourceBudget 的输入 */
export type EnterResourceBudgetInput = {
  /** What is entered for it, in yuan. 预算金额(元) */
  readonly budget: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What evaluateTest takes. evaluateTest 的输入 */
export type EvaluateTestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** Whether the test was passed. 是否合格 */
  readonly passed: boolean;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** One goal of a project, as its evaluation finds it. 绩效目标 */
export type EvaluationGoalInput = {
  /** What was to be reached. 绩效目标 */
  readonly goal: string;
  /** Whether it was met. 是否达成 */
  readonly met: boolean;
  /** How much was reached. 完成值 */
  readonly reached: string;
  /** By what it is measured and how much of it was promised. 目标值 */
  readonly target: string;
};

/** What provides for infrastructure of one’s own. 例外依据类别 */
export type ExemptionBasis =
  /** A rule of a government. 政府规章 */
  | 'GOVERNMENT_RULE'
  /** A law or regulation. 法律法规 */
  | 'LAW'
  /** A document of a superior authority. 上级文件 */
  | 'SUPERIOR_DOCUMENT';

/** What an expert advises. 专家结论 */
export type ExpertRecommendation =
  /** The plan is not fit. 不同意 */
  | 'AGAINST'
  /** The plan is fit as it is. 同意 */
  | 'SUPPORT'
  /** The plan is fit once it is changed. 修改后同意 */
  | 'SUPPORT_WITH_CHANGES';

/** What explainSilence takes. explainSilence 的输入 */
export type ExplainSilenceInput = {
  /** Why it is without readings, and until when. 中断原因及预计恢复时间 */
  readonly explanation: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What extendRectification takes. extendRectification 的输入 */
export type ExtendRectificationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Why. 理由 */
  readonly reason: string;
  /** The last day to put it right. 整改截止日期 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What extendTest takes. extendTest 的输入 */
export type ExtendTestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The reason. 理由 */
  readonly reason: string;
  /** The new last day. 延长至 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What failProjectAcceptance takes. failProjectAcceptance 的输入 */
export type FailProjectAcceptanceInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The day by which it is to be put right. 整改期限 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What failRectification takes. failRectification 的输入 */
export type FailRectificationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What fileLegacyResources takes. fileLegacyResources 的输入 */
export type FileLegacyResourcesInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The complete list of the old system’s resources. 原系统资源清单 */
  readonly resources: ReadonlyArray<LegacyResourceInput>;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What filePerformanceReport takes. filePerformanceReport 的输入 */
export type FilePerformanceReportInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** What has been spent so far, in yuan. 累计完成投资(元) */
  readonly invested: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Whether what it builds is on trial. 是否已试运行 */
  readonly onTrial: boolean;
  /** How its goals are met. 绩效目标执行情况 */
  readonly performance: string;
  /** How much is built, in percent. 建设进度(%) */
  readonly progress: number;
  /** What the supervisor says. 监理单位意见 */
  readonly supervisorOpinion: string;
  /** How the trial goes, where there is one. 试运行情况 */
  readonly trialResults?: string | null | undefined;
  /** What its users say. 使用单位意见 */
  readonly userOpinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** Whose money a project spends. 资金来源 */
export type Funding =
  /** Fiscal money alone. 财政性资金 */
  | 'FISCAL'
  /** No fiscal money. 非财政性资金 */
  | 'OTHER'
  /** Fiscal money among other. 部分财政性资金 */
  | 'PARTLY_FISCAL';

/** What grantCloudExemption takes. grantCloudExemption 的输入 */
export type GrantCloudExemptionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What is granted on a line. 核准条目 */
export type GrantInput = {
  /** The line. 资源条目 */
  readonly lineId: string;
  /** How much is granted. 核准数量 */
  readonly quantity: number;
  /** Why less than was asked for. 核减理由 */
  readonly reason?: string | null | undefined;
};

/** What grantMembership takes. grantMembership 的输入 */
export type GrantMembershipInput = {
  /** What the single sign-on knows the person by. 登录名 */
  readonly login: string;
  /** The person’s name, where they are new here. 姓名 */
  readonly name: string;
  /** As what. 角色 */
  readonly role: Role;
  /** The unit. 单位 */
  readonly unitId: string;
};

/** What grantSharingConsent takes. grantSharingConsent 的输入 */
export type GrantSharingConsentInput = {
  /** The document by which the city government consents. 批准文号 */
  readonly consentDocument: string;
  /** The date of that document. 批准日期 */
  readonly consentedOn: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** Days off, one after the other. 放假安排 */
export type HolidayInput = {
  /** The first day off. 放假首日 */
  readonly from: string;
  /** The holiday. 节日 */
  readonly name: HolidayNameInput;
  /** The last day off. 放假末日 */
  readonly to: string;
};

/** The name of a holiday. 节日名称 */
export type HolidayNameInput = {
  /** In English. 英文名称 */
  readonly en: string;
  /** In Chinese. 中文名称 */
  readonly zh: string;
};

/** What imposeRestriction takes. imposeRestriction 的输入 */
export type ImposeRestrictionInput = {
  /** What that rests on: a report, a letter, an inspection. 证据 */
  readonly evidence: string;
  /** The uploads that brought the files on which that rests. 证据文件上传标识 */
  readonly evidenceFiles?: ReadonlyArray<string> | null | undefined;
  /** What was found. 限制事由 */
  readonly ground: RestrictionGround;
  /** What was found, in detail. 具体理由 */
  readonly reason: string;
  /** On what it was found. 问题对象 */
  readonly subjectId: string;
};

/** Which cases that wait for the viewer to list. 待办件筛选条件 */
export type InboxFilter = {
  /** Due before this instant. 到期早于 */
  readonly dueBefore?: string | null | undefined;
  /** Of one of these procedures. 程序 */
  readonly procedures?: ReadonlyArray<ProcedureName> | null | undefined;
};

/** A piece of infrastructure of one’s own. 自有基础设施条目 */
export type InfrastructureInput = {
  /** The kind of infrastructure. 基础设施类别 */
  readonly kind: InfrastructureKind;
  /** What it is, and how much. 说明 */
  readonly specification: string;
};

/** Infrastructure that a unit may not have by itself. 基础设施类别 */
export type InfrastructureKind =
  /** Hardware. 硬件 */
  | 'HARDWARE'
  /** Internet egress. 互联网出口 */
  | 'INTERNET_EGRESS'
  /** Machine room or data centre. 机房或数据中心 */
  | 'MACHINE_ROOM'
  /** Private network line or wireless network. 专网或无线局域网 */
  | 'NETWORK_LINE'
  /** Databases, supporting and security software. 数据库、支撑软件和安全软件 */
  | 'SOFTWARE';

/** What an entry of the journal records. 日志类别 */
export type JournalKind =
  /** Somebody attempted what none of their roles may do. 越权尝试 */
  | 'DENIED'
  /** Something beside a case was registered or changed. 登记变更 */
  | 'OPERATION'
  /** A deadline passed unmet. 期限届满未办 */
  | 'OVERDUE'
  /** Restricted data was read. 查阅受限数据 */
  | 'READ'
  /** A running deadline was counted again after a holiday notice. 期限重新计算 */
  | 'RECOUNTED'
  /** A rule refused an attempt. 依规拒绝 */
  | 'REFUSED'
  /** A step was taken on a case. 办理步骤 */
  | 'STEP';

/** What becomes of a resource of an old system. 处置方式 */
export type LegacyFate =
  /** It is disposed of by the rules on public assets. 按资产管理规定处置 */
  | 'DISPOSE'
  /** It is used again. 利旧 */
  | 'REUSE';

/** What becomes of a resource. 处置意见 */
export type LegacyFateInput = {
  /** What becomes of it. 处置方式 */
  readonly fate: LegacyFate;
  /** The resource. 资源 */
  readonly resourceId: string;
};

/** A resource of an old system. 原系统资源 */
export type LegacyResourceInput = {
  /** Its number as a public asset. 资产编号 */
  readonly assetNumber?: string | null | undefined;
  /** What it is. 名称和规格 */
  readonly name: string;
  /** How many. 数量 */
  readonly quantity: number;
};

/** What liftRestriction takes. liftRestriction 的输入 */
export type LiftRestrictionInput = {
  /** The uploads that brought the files on which that rests. 证据文件上传标识 */
  readonly evidenceFiles?: ReadonlyArray<string> | null | undefined;
  /** One of the restrictions. 限制措施 */
  readonly id: string;
  /** What was put right. 解除理由 */
  readonly reason: string;
};

/** What loadCalendarNotice takes. loadCalendarNotice 的输入 */
export type LoadCalendarNoticeInput = {
  /** The days off. 放假 */
  readonly holidays?: ReadonlyArray<HolidayInput> | null | undefined;
  /** The reference by which it is cited. 文号 */
  readonly id: string;
  /** Days that an earlier notice arranged and that go by their weekday again. 恢复常态 */
  readonly ordinary?: ReadonlyArray<string> | null | undefined;
  /** Where it was read, by default the State Council. 来源 */
  readonly source?: string | null | undefined;
  /** The title as published. 标题 */
  readonly title: string;
  /** The weekend days on which work is made up. 调休上班 */
  readonly workdays?: ReadonlyArray<MakeUpWorkdayInput> | null | undefined;
  /** The year whose holidays it arranges. 年份 */
  readonly year: number;
};

/** A weekend day on which work is made up. 调休上班安排 */
export type MakeUpWorkdayInput = {
  /** The day. 日期 */
  readonly date: string;
  /** The holiday. 节日 */
  readonly name: HolidayNameInput;
};

/** A file to put to a case. 提交的材料 */
export type MaterialInput = {
  /** What it is evidence of. 材料类别 */
  readonly kind: MaterialKind;
  /** The upload that brought the file. 上传文件标识 */
  readonly uploadId: string;
};

/** What a material is evidence of. 材料类别 */
export type MaterialKind =
  /** What the adjustment rests on. 调整依据材料 */
  | 'ADJUSTMENT_BASIS'
  /** Approval form. 项目建设审批表 */
  | 'APPROVAL_FORM'
  /** Opinion of the archive’s acceptance. 档案验收意见 */
  | 'ARCHIVE_ACCEPTANCE'
  /** Audit report. 审计报告 */
  | 'AUDIT_REPORT'
  /** Test report of a certified body. 测评认证机构测试报告 */
  | 'CERTIFIED_TEST_REPORT'
  /** Secrecy test report of a classified system. 涉密信息系统安全保密测评报告 */
  | 'CLASSIFIED_TEST_REPORT'
  /** Completion report. 竣工报告 */
  | 'COMPLETION_REPORT'
  /** Construction plan. 应用系统建设方案 */
  | 'CONSTRUCTION_PLAN'
  /** Contract. 合同 */
  | 'CONTRACT'
  /** Cryptography application assessment. 密码应用安全性评估报告 */
  | 'CRYPTOGRAPHY_ASSESSMENT'
  /** Record of the data backup. 数据备份记录 */
  | 'DATA_BACKUP_RECORD'
  /** Design and construction scheme. 工程设计施工方案 */
  | 'DESIGN_SCHEME'
  /** Estimate of custom development. 系统定制开发工作量初步核算表 */
  | 'DEVELOPMENT_ESTIMATE'
  /** Draft information resource catalogue. 信息资源目录(草案) */
  | 'DRAFT_CATALOGUE'
  /** Report on energy efficiency. 能源利用效率情况报告 */
  | 'ENERGY_EFFICIENCY_REPORT'
  /** Document that provides for the exemption. 例外依据文件 */
  | 'EXEMPTION_BASIS'
  /** Expert advice. 专家咨询意见 */
  | 'EXPERT_ADVICE'
  /** Financial report. 财务报告 */
  | 'FINANCIAL_REPORT'
  /** Sources of the money. 项目资金来源表 */
  | 'FUNDING_SOURCES'
  /** Written consent of the city government. 市政府批准文件 */
  | 'GOVERNMENT_CONSENT'
  /** Hardware and software list. 项目软硬件配置清单 */
  | 'HARDWARE_SOFTWARE_LIST'
  /** Estimate of the whole investment. 项目总投资估算表 */
  | 'INVESTMENT_ESTIMATE'
  /** Complete resource list of the old system. 原系统完整资源清单 */
  | 'LEGACY_RESOURCE_LIST'
  /** MLPS filing certificate. 信息系统安全等级保护备案证明 */
  | 'MLPS_FILING_CERTIFICATE'
  /** MLPS self-grading report. 等级保护自主定级材料 */
  | 'MLPS_SELF_GRADING'
  /** MLPS test report. 网络安全等级保护测评报告 */
  | 'MLPS_TEST_REPORT'
  /** Other material. 其他材料 */
  | 'OTHER'
  /** Performance report. 绩效评价报告 */
  | 'PERFORMANCE_REPORT'
  /** Report on the post-evaluation. 后评价报告 */
  | 'POST_EVALUATION_REPORT'
  /** Report on the safety of its products. 软硬件产品安全可靠情况报告 */
  | 'PRODUCT_SAFETY_REPORT'
  /** Construction plan of the project. 项目建设方案 */
  | 'PROJECT_PLAN'
  /** Project proposal. 项目建议书 */
  | 'PROJECT_PROPOSAL'
  /** Summary of the project. 项目建设总结 */
  | 'PROJECT_SUMMARY'
  /** What the proposal rests on. 项目建议书编制依据及有关资料 */
  | 'PROPOSAL_BASIS'
  /** Qualification certificate. 资质证书 */
  | 'QUALIFICATION_CERTIFICATE'
  /** Report of what was put right. 整改报告 */
  | 'RECTIFICATION_REPORT'
  /** Resource list. 政务云资源需求清单 */
  | 'RESOURCE_LIST'
  /** Voucher of the return. 退款凭证 */
  | 'RETURN_VOUCHER'
  /** Security risk assessment. 安全风险评估报告 */
  | 'SECURITY_RISK_ASSESSMENT'
  /** Report on the self-evaluation. 自评价报告 */
  | 'SELF_EVALUATION_REPORT'
  /** Performance and security self-test report. 应用系统性能和安全自测报告 */
  | 'SELF_TEST_REPORT'
  /** Document that forbids to share. 不予共享依据文件 */
  | 'SHARING_BASIS'
  /** Test report. 测试报告 */
  | 'TEST_REPORT'
  /** Performance and security test report of a CNAS-accredited body. 第三方测评机构软件性能及安全测试报告 */
  | 'THIRD_PARTY_TEST_REPORT'
  /** Trial report. 试运行报告 */
  | 'TRIAL_REPORT';

/** Where a mobile app stands in the cloud’s app market. 移动应用状态 */
export type MobileAppState =
  /** Published in its newest version. 已上架 */
  | 'PUBLISHED'
  /** Registered, to be published. 已登记,待上架 */
  | 'REGISTERED'
  /** Published, a newer version waits. 已上架,新版本待更新 */
  | 'UPDATE_WAITING'
  /** Withdrawn. 已下架 */
  | 'WITHDRAWN';

/** On what a mobile app runs. 移动端平台 */
export type MobilePlatform =
  /** Android. 安卓 */
  | 'ANDROID'
  /** HarmonyOS. 鸿蒙 */
  | 'HARMONYOS'
  /** iOS. 苹果 */
  | 'IOS';

/** Who decides on money once a construction plan is approved. 经费决定环节 */
export type MoneyGate =
  /** The finance bureau. 财政部门审批经费 */
  | 'FINANCE_BUREAU'
  /** The investment decision. 投资立项审批 */
  | 'INVESTMENT_DECISION';

/** What openTrial takes. openTrial 的输入 */
export type OpenTrialInput = {
  /** What was delivered and where it is reached. 环境说明 */
  readonly environment: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What orderRectification takes. orderRectification 的输入 */
export type OrderRectificationInput = {
  /** What is to be put right. 整改要求 */
  readonly demands: string;
  /** What was found. 监督发现 */
  readonly finding: SupervisionFinding;
  /** What was found, in detail. 发现的问题 */
  readonly findings: string;
  /** The project on which it was found. 项目 */
  readonly projectId?: string | null | undefined;
  /** The system on which it was found. 应用系统 */
  readonly systemId?: string | null | undefined;
  /** The last day to put it right. 整改截止日期 */
  readonly until: string;
};

/** For whom a member sits on an acceptance panel. 验收组成员身份 */
export type PanelCapacity =
  /** For a department concerned. 有关部门 */
  | 'DEPARTMENT'
  /** As an expert. 专家 */
  | 'EXPERT'
  /** Leads it for the authority. 牵头(主管部门) */
  | 'LEAD';

/** Who set a number. 参数性质 */
export type ParameterKind =
  /** The article creates the duty, the number is a house norm. 内部规定 */
  | 'HOUSE'
  /** The article states it. 法定 */
  | 'LAW';

/** A party to the procedures. 参与方 */
export type Party =
  /** The audit office, which reads everything and writes nothing. 审计 */
  | 'AUDIT'
  /** The data resource authority, which plans and supervises. 市数据资源行政主管部门 */
  | 'AUTHORITY'
  /** The city government. 市政府 */
  | 'CITY_GOVERNMENT'
  /** The data resource committee, which decides exceptions and plans. 市数据资源管理委员会 */
  | 'COMMITTEE'
  /** An expert heard on a case. 专家 */
  | 'EXPERT'
  /** The finance bureau. 市财政局 */
  | 'FINANCE'
  /** The e-government office, which runs the cloud day to day. 市电子政务办 */
  | 'OFFICE'
  /** The cloud service provider. 政务云服务提供商 */
  | 'PROVIDER'
  /** The information security authority. 信息安全行政主管部门 */
  | 'SECURITY_AUTHORITY'
  /** A municipal unit or district bureau, which applies. 市直单位 */
  | 'UNIT';

/** What a period is counted in. 期间单位 */
export type PeriodUnit =
  /** Months, ending on the corresponding date. 月 */
  | 'MONTHS'
  /** Days of the calendar. 自然日 */
  | 'NATURAL_DAYS'
  /** Days on which the State works, make-up workdays included. 工作日 */
  | 'WORKING_DAYS'
  /** Years, ending on the corresponding date. 年 */
  | 'YEARS';

/** A condition of a permit, answered in the opinion. 许可条件 */
export type PermitCondition =
  /** A 1 (YY-1): it follows the informatization plan and the special plan for information security. A1 符合本行政区域信息化规划和信息安全专项规划 */
  | 'A1_SECURITY_PLANS'
  /** A 2 (YY-1): its design is sound and feasible, and its equipment meets the technical norms and standards. A2 系统建设总体方案科学可行,所采用的技术方案的设备符合国家有关技术规范和技术标准 */
  | 'A2_SOUND_DESIGN'
  /** A 3 (YY-1): its rules of operation and its products meet multi-level protection and the law. A3 运行管理制度及所采用的产品符合信息安全等级保护的要求和国家有关法律法规的规定 */
  | 'A3_PROTECTED_PRODUCTS'
  /** A 4 (YY-1): its budget is reasonable on the whole. A4 概预算经济基本合理 */
  | 'A4_REASONABLE_BUDGET'
  /** A 5 (YY-1): its money is in place on the whole. A5 资金来源已基本落实 */
  | 'A5_FUNDED'
  /** B 1 (YY-1): it follows the informatization plan. B1 符合本行政区域信息化专用规划 */
  | 'B1_PLAN'
  /** B 2 (YY-1): its design is sound and feasible, and its equipment meets the technical norms and standards. B2 系统建设总体方案科学可行,所采用的技术方案的设备符合国家有关技术规范和技术标准 */
  | 'B2_SOUND_DESIGN'
  /** B 3 (YY-1): its security technology and management meet multi-level protection and the law. B3 信息安全技术和管理方案符合信息安全等级保护的要求和国家有关法律法规的规定 */
  | 'B3_SECURITY_SCHEME'
  /** B 4 (YY-1): its security risks are assessed and its security needs analysed in full. B4 具有完备的安全风险评估和安全需求分析 */
  | 'B4_RISK_ASSESSMENT'
  /** B 5 (YY-1): its budget is reasonable on the whole. B5 概预算经济基本合理 */
  | 'B5_REASONABLE_BUDGET'
  /** B 6 (YY-1): its money is in place on the whole. B6 资金来源已基本落实 */
  | 'B6_FUNDED';

/** Where a system runs. 部署方式 */
export type Placement =
  /** Exempt from the cloud by decision. 经批准不上云 */
  | 'EXEMPT'
  /** In the unit’s own machine room. 自有机房 */
  | 'LEGACY'
  /** On the government cloud. 已上云 */
  | 'ON_CLOUD'
  /** Planned: it runs nowhere yet. 规划中 */
  | 'PLANNED'
  /** Out of service. 已下线 */
  | 'RETIRED';

/** What the committee decides on one declaration. 单项审定意见 */
export type PlanDecisionInput = {
  /** The declaration. 项目计划申报 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** How it decides. 审定结果 */
  readonly outcome: PlanOutcome;
  /** Whether it shall be built with private capital; only of what is confirmed. 是否以PPP模式建设 */
  readonly ppp?: boolean | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What planExpansion takes. planExpansion 的输入 */
export type PlanExpansionInput = {
  /** By when it is to be done. 计划完成日期 */
  readonly completeBy: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** What is added, and how. 扩容方案 */
  readonly plan: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** How the committee decides on one declaration of a list. 审定结果 */
export type PlanOutcome =
  /** Taken into the plan. 列入计划 */
  | 'CONFIRMED'
  /** Sent back to the authority’s review. 退回主管部门重审 */
  | 'REFERRED_BACK'
  /** Kept out of the plan. 不列入计划 */
  | 'REFUSED';

/** What postponeCompletion takes. postponeCompletion 的输入 */
export type PostponeCompletionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The new day of completion. 延期后的建成日期 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** A procedure of the rule book. 程序名称 */
export type ProcedureName =
  /** Extension for an acceptance. 延期验收 */
  | 'ACCEPTANCE_EXTENSION'
  /** Capacity alert. 容量预警 */
  | 'CAPACITY_ALERT'
  /** Application for cloud resources. 云资源使用申请 */
  | 'CLOUD_APPLICATION'
  /** Change of cloud resources. 云资源变更申请 */
  | 'CLOUD_CHANGE'
  /** Termination of cloud service. 云服务终止申请 */
  | 'CLOUD_TERMINATION'
  /** Fault of the cloud. 政务云故障通报 */
  | 'FAULT'
  /** Exemption for own infrastructure. 自有基础设施例外申请 */
  | 'INFRASTRUCTURE_EXEMPTION'
  /** Disposal of an old system. 原系统处置 */
  | 'LEGACY_DISPOSAL'
  /** Exemption from migration. 无法迁移上云例外申请 */
  | 'MIGRATION_EXEMPTION'
  /** Monthly report on the cloud. 月度运行报告 */
  | 'MONTHLY_REPORT'
  /** Yearly performance report. 年度绩效评价报告 */
  | 'PERFORMANCE_REPORT'
  /** Declaration for the yearly project plan. 年度项目计划申报 */
  | 'PLAN_DECLARATION'
  /** Silent pool. 监控中断 */
  | 'POOL_SILENCE'
  /** Acceptance of a project. 项目验收 */
  | 'PROJECT_ACCEPTANCE'
  /** Adjustment of a project. 项目调整 */
  | 'PROJECT_ADJUSTMENT'
  /** Approval or filing of a project. 项目建设方案审批(备案) */
  | 'PROJECT_APPROVAL'
  /** Construction of a project. 项目建设 */
  | 'PROJECT_CONSTRUCTION'
  /** Rectification by order. 限期整改 */
  | 'RECTIFICATION'
  /** Yearly resource plan. 年度资源需求计划 */
  | 'RESOURCE_PLAN'
  /** Self-evaluation of a project. 项目自评价 */
  | 'SELF_EVALUATION'
  /** Consent to a system that may not share. 不予共享系统批准 */
  | 'SHARING_CONSENT'
  /** Check before a warranty ends. 保修期满检查 */
  | 'WARRANTY_CHECK';

/** Where what a project builds will run. 部署方式 */
export type ProjectDeployment =
  /** Elsewhere. 部署在其他环境 */
  | 'ELSEWHERE'
  /** On the government cloud. 部署在政务云 */
  | 'GOVERNMENT_CLOUD';

/** What went wrong while building. 建设问题类别 */
export type ProjectIncidentKind =
  /** A serious delay. 工程严重逾期 */
  | 'DELAY'
  /** A serious loss of invested money. 投资重大损失 */
  | 'LOSS';

/** A project that is proposed now. 新提出的项目 */
export type ProjectInput = {
  /** Whether what it builds holds state secrets. 是否涉密 */
  readonly classified: boolean;
  /** What it shall cost, in yuan. 投资估算(元) */
  readonly estimate: string;
  /** Whose money it spends. 资金来源 */
  readonly funding: Funding;
  /** What is done by it. 项目类型 */
  readonly kind: ProjectKind;
  /** Whether it is a major project. 是否重大项目 */
  readonly major: boolean;
  /** The MLPS grade of what it builds, 1 to 5. 等级保护级别 */
  readonly mlpsGrade: number;
  /** Its name. 项目名称 */
  readonly name: string;
  /** Whether it is an information security project. 是否信息安全工程 */
  readonly securityProject: boolean;
  /** The system that it builds or works on, if registered. 应用系统 */
  readonly systemId?: string | null | undefined;
  /** The unit that builds it. 项目建设单位 */
  readonly unitId: string;
};

/** A line of a hardware and software list. 软硬件配置条目 */
export type ProjectItemInput = {
  /** What all of it costs, in yuan. 金额(元) */
  readonly amount: string;
  /** The infrastructure of one’s own that it is, if it is such. 自有基础设施类别 */
  readonly infrastructure?: InfrastructureKind | null | undefined;
  /** What it is. 名称及规格 */
  readonly name: string;
  /** How many of it. 数量 */
  readonly quantity: number;
};

/** What is done by a project. 项目类型 */
export type ProjectKind =
  /** What exists is extended. 扩建 */
  | 'EXPANSION'
  /** What exists is moved. 迁移 */
  | 'MIGRATION'
  /** Something new is built. 新建 */
  | 'NEW'
  /** Operation and maintenance that renews infrastructure. 运行维护 */
  | 'OPERATION'
  /** What exists is rebuilt. 改建 */
  | 'REBUILD'
  /** What exists is upgraded. 升级 */
  | 'UPGRADE';

/** What is said anew of a project; what is left out stays. 项目信息修改 */
export type ProjectRevisionInput = {
  /** Whether what it builds holds state secrets. 是否涉密 */
  readonly classified?: boolean | null | undefined;
  /** What it shall cost, in yuan. 投资估算(元) */
  readonly estimate?: string | null | undefined;
  /** Whose money it spends. 资金来源 */
  readonly funding?: Funding | null | undefined;
  /** What is done by it. 项目类型 */
  readonly kind?: ProjectKind | null | undefined;
  /** Whether it is a major project. 是否重大项目 */
  readonly major?: boolean | null | undefined;
  /** The MLPS grade of what it builds, 1 to 5. 等级保护级别 */
  readonly mlpsGrade?: number | null | undefined;
  /** Its name. 项目名称 */
  readonly name?: string | null | undefined;
  /** Whether it is an information security project. 是否信息安全工程 */
  readonly securityProject?: boolean | null | undefined;
  /** The system that it builds or works on; null where none is. 应用系统 */
  readonly systemId?: string | null | undefined;
};

/** Where a project stands in its life. 项目阶段 */
export type ProjectStage =
  /** Accepted. 已验收 */
  | 'ACCEPTED'
  /** Approved or filed: it may be built. 已批准或备案 */
  | 'APPROVED'
  /** Being built. 建设中 */
  | 'BUILDING'
  /** Completed, to be accepted. 已建成,待验收 */
  | 'COMPLETED'
  /** Evaluated after its acceptance. 已评价 */
  | 'EVALUATED'
  /** In the city’s plan of its year. 已列入年度计划 */
  | 'IN_PLAN'
  /** Proposed by its unit. 拟建 */
  | 'PROPOSED'
  /** Terminated before its acceptance. 已终止 */
  | 'TERMINATED';

/** What publishMobileApp takes. publishMobileApp 的输入 */
export type PublishMobileAppInput = {
  /** The app. 移动应用 */
  readonly id: string;
  /** Its version. 版本 */
  readonly version: string;
};

/** A qualification. 资质 */
export type QualificationInput = {
  /** The number of its certificate. 证书编号 */
  readonly certificate: string;
  /** Its grade. 资质等级 */
  readonly grade: string;
  /** What it is for. 资质类别 */
  readonly kind: QualificationKind;
  /** The last day on which it holds. 有效期至 */
  readonly validUntil: string;
};

/** What somebody is qualified for. 资质类别 */
export type QualificationKind =
  /** Integrating classified information systems. 涉密信息系统集成 */
  | 'CLASSIFIED_INTEGRATION'
  /** Information security services. 信息安全服务 */
  | 'SECURITY_SERVICE'
  /** Developing software. 软件开发 */
  | 'SOFTWARE_DEVELOPMENT'
  /** Integrating information systems. 信息系统集成 */
  | 'SYSTEM_INTEGRATION'
  /** Supervising information works. 信息系统工程监理 */
  | 'WORKS_SUPERVISION';

/** How finely readings are given. 数据粒度 */
export type ReadingResolution =
  /** One figure a day of the city. 按日 */
  | 'DAY'
  /** One figure an hour. 按小时 */
  | 'HOUR'
  /** Each reading by itself, as long as it is kept. 原始数据 */
  | 'RAW';

/** What reclaimResources takes. reclaimResources 的输入 */
export type ReclaimResourcesInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What recordArchiveAcceptance takes. recordArchiveAcceptance 的输入 */
export type RecordArchiveAcceptanceInput = {
  /** Who examined it for the archive. 档案验收单位 */
  readonly archivedBy: string;
  /** When. 档案验收日期 */
  readonly archivedOn: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Whether it was passed. 是否合格 */
  readonly passed: boolean;
  /** What is said to it. 说明 */
  readonly remark?: string | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What recordCapacityReadings takes. recordCapacityReadings 的输入 */
export type RecordCapacityReadingsInput = {
  /** The readings, in any order; a known one changes nothing. 监控数据,顺序不限,重复上报无影响 */
  readonly readings: ReadonlyArray<CapacityReadingInput>;
};

/** What recordContract takes. recordContract 的输入 */
export type RecordContractInput = {
  /** What it costs, in yuan. 合同金额(元) */
  readonly amount: string;
  /** Its unified social credit code. 统一社会信用代码 */
  readonly creditCode: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The other party. 合同相对方 */
  readonly party: string;
  /** The qualifications behind it. 资质 */
  readonly qualifications?: ReadonlyArray<QualificationInput> | null | undefined;
  /** What the other party does. 合同角色 */
  readonly role: ContractRole;
  /** When it was signed. 签订日期 */
  readonly signedOn: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What recordExpertReview takes. recordExpertReview 的输入 */
export type RecordExpertReviewInput = {
  /** The expert, or the professional body. 专家或机构 */
  readonly expert: string;
  /** Whether the expert has an interest and stands back. 是否存在利害关系 */
  readonly hasInterest: boolean;
  /** The case. 办件标识 */
  readonly id: string;
  /** The opinion. 评审意见 */
  readonly opinion?: string | null | undefined;
  /** What the expert advises. 结论 */
  readonly recommendation?: ExpertRecommendation | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
  /** Where the expert works. 工作单位 */
  readonly workplace: string;
};

/** What recordPanelOpinion takes. recordPanelOpinion 的输入 */
export type RecordPanelOpinionInput = {
  /** For whom the member sits there. 成员身份 */
  readonly capacity: PanelCapacity;
  /** Whether the member has an interest and stands back. 是否存在利害关系 */
  readonly hasInterest: boolean;
  /** The case. 办件标识 */
  readonly id: string;
  /** The member. 成员 */
  readonly member: string;
  /** The opinion. 意见 */
  readonly opinion?: string | null | undefined;
  /** Whether the member would accept. 是否同意通过 */
  readonly passed?: boolean | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
  /** Where the member works. 工作单位 */
  readonly workplace: string;
};

/** What recordPostEvaluation takes. recordPostEvaluation 的输入 */
export type RecordPostEvaluationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** What the post-evaluation found. 后评价结论 */
  readonly postFindings: string;
  /** The score that counts, 0 to 100. 评价得分 */
  readonly score: number;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What recordResourceUse takes. recordResourceUse 的输入 */
export type RecordResourceUseInput = {
  /** The readings, in any order; a known one changes nothing. 监控数据,顺序不限,重复上报无影响 */
  readonly readings: ReadonlyArray<ResourceReadingInput>;
};

/** What referPlanDeclarationBack takes. referPlanDeclarationBack 的输入 */
export type ReferPlanDeclarationBackInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** A reason for which a rule says no. 拒绝原因 */
export type RefusalCode =
  /** The acceptance has been applied for already: there is nothing to put off. 已申请验收,无需延期。 */
  | 'ACCEPTANCE_APPLIED_FOR'
  /** An adjustment of the project waits for the authority’s decision: wait for it, or withdraw the adjustment. 该项目有待主管部门审批的调整,请待其办结或先撤回。 */
  | 'ADJUSTMENT_UNDER_WAY'
  /** It lies in the future: give an instant that has come, now is {now}. 时间晚于当前时间 {now},请填写已发生的时间。 */
  | 'AHEAD_OF_CLOCK'
  /** The system may have all of this infrastructure already. 该系统已获准自有所列全部基础设施。 */
  | 'ALREADY_EXEMPT'
  /** The restriction has been lifted already. 该限制措施已经解除。 */
  | 'ALREADY_LIFTED'
  /** The change is major already. 该变更已属重大变更。 */
  | 'ALREADY_MAJOR'
  /** This person already holds this role in the unit. 该人员已在本单位担任此角色。 */
  | 'ALREADY_MEMBER'
  /** It is restricted on this ground already. 已因同一事由采取限制措施。 */
  | 'ALREADY_RESTRICTED'
  /** The project has another submitted, undecided construction plan: wait for its decision, or withdraw it. 该项目已有其他已提交且未办结的建设方案,请待其办结或先撤回。 */
  | 'APPROVAL_UNDER_WAY'
  /** Version {version} is published already. 版本 {version} 已上架。 */
  | 'APP_PUBLISHED'
  /** The system has an app {identifier} for this platform already: give it a new version instead. 该系统在此平台已登记应用 {identifier},请改为更新版本。 */
  | 'APP_REGISTERED'
  /** A mobile app is registered with a system that runs on the government cloud; this one is: {placement}. 移动应用须随政务云上在用的系统登记,该系统为“{placement}”。 */
  | 'APP_SYSTEM_NOT_RUNNING'
  /** The newest registered version is {version}: publish that one. 最新登记的版本为 {version},请上架该版本。 */
  | 'APP_VERSION_OTHER'
  /** Version {version} is registered already. 版本 {version} 已登记。 */
  | 'APP_VERSION_SAME'
  /** The app has been withdrawn: register it anew. 该应用已下架,请重新登记。 */
  | 'APP_WITHDRAWN'
  /** The archive has not examined the project yet: record its acceptance first. 尚未进行档案验收,请先登记档案验收结果。 */
  | 'ARCHIVE_NOT_ACCEPTED'
  /** The archive’s acceptance was not passed: have the archive put right and record its acceptance anew. 档案验收不合格,请整改后重新登记档案验收结果。 */
  | 'ARCHIVE_NOT_PASSED'
  /** A backup that is still to be made cannot be certified; today is {today}. 备份日期不得晚于今日 {today}。 */
  | 'BACKED_UP_LATER'
  /** Attach the record of the backup. 请附送数据备份记录。 */
  | 'BACKUP_EVIDENCE_MISSING'
  /** The system exists already: certify first that its data is backed up. 该系统为现有系统,请先确认数据已备份。 */
  | 'BACKUP_NOT_CERTIFIED'
  /** The budget lines come to {sum} yuan, the approved total is {total} yuan: make them equal. 概算明细合计 {sum} 元,与批复概算 {total} 元不一致,请修改。 */
  | 'BUDGET_LINES_TOTAL'
  /** The budget line is named twice. 该概算明细重复填写。 */
  | 'BUDGET_LINE_TWICE'
  /** The project has no such budget line: name one of its own, or leave lineId out for a new one. 本项目没有该概算明细,请填写本项目的明细,新增明细请不填 lineId。 */
  | 'BUDGET_LINE_UNKNOWN'
  /** The case was changed meanwhile and is at version {version} now: read it again, then decide. 该办件已被更新,当前版本为 {version},请重新读取后再办理。 */
  | 'CASE_CHANGED'
  /** The project’s catalogue is not confirmed to be in the sharing platform with working interfaces: enter it there, then the authority confirms it. 尚未确认项目信息资源目录已纳入共享平台且接口可用,请纳入后由主管部门确认。 */
  | 'CATALOGUE_NOT_READY'
  /** The system has exactly these resources already, and its MLPS grade is as it was. 所列资源与系统现有资源一致,且等级保护级别未变。 */
  | 'CHANGES_NOTHING'
  /** It was started on {start} and cannot have been completed on {day}. 项目于 {start} 开工,建成日期不能为 {day}。 */
  | 'COMPLETED_BEFORE_START'
  /** The condition “{condition}” is answered twice. 条件“{condition}”重复回应。 */
  | 'CONDITION_ANSWERED_TWICE'
  /** The condition “{condition}” is not asked of this project: leave it out. 本项目不适用条件“{condition}”,请去掉。 */
  | 'CONDITION_NOT_ASKED'
  /** The condition “{condition}” is not met: return or reject the plan instead. 条件“{condition}”不符合,请退回或不予批准。 */
  | 'CONDITION_NOT_MET'
  /** The opinion does not answer the condition “{condition}”: say whether it is met. 审查意见未回应条件“{condition}”,请填写是否符合。 */
  | 'CONDITION_UNANSWERED'
  /** Attach the city government’s written consent. 请附送市政府批准文件。 */
  | 'CONSENT_DOCUMENT_MISSING'
  /** With it the contracts come to {sum} yuan, more than the approved total of {total} yuan: correct the amount, or have an adjustment approved first. 合同总额将达 {sum} 元,超过批复概算 {total} 元,请更正金额或先报批调整。 */
  | 'CONTRACTS_EXCEED_TOTAL'
  /** No contract is recorded with a party that does this: {role}. Record it first. 尚未登记{role}的合同,请先登记。 */
  | 'CONTRACT_MISSING'
  /** The project has no such contract that holds: {contract}. 本项目没有该有效合同:{contract}。 */
  | 'CONTRACT_UNKNOWN'
  /** The plan does not state how cryptography is applied: add it. 方案未说明密码应用情况,请补充。 */
  | 'CRYPTOGRAPHY_NOT_STATED'
  /** The unit has not certified that the system’s data is backed up. 尚未确认系统数据已备份。 */
  | 'DATA_NOT_BACKED_UP'
  /** The unit has not certified that the system’s data is migrated. 尚未确认系统数据已迁移。 */
  | 'DATA_NOT_MIGRATED'
  /** The day {day} has not come yet: give today or an earlier one. 日期 {day} 尚未到来,请填写今日或更早的日期。 */
  | 'DAY_AHEAD'
  /** The day {day} is not ahead: give a later one. 日期 {day} 不在今日之后,请填写以后的日期。 */
  | 'DAY_NOT_AHEAD'
  /** The day {day} is not later than {than} and today: give a later one. 日期 {day} 不晚于 {than} 或今日,请填写更晚的日期。 */
  | 'DAY_NOT_LATER'
  /** The fault would be over before it began at {began}: give a later instant. 恢复时间不得早于故障发生时间 {began}。 */
  | 'ENDED_BEFORE_BEGAN'
  /** No more than the estimate of {estimate} yuan can be approved. 批复概算不得超过投资估算 {estimate} 元。 */
  | 'ESTIMATE_EXCEEDED'
  /** The project could be evaluated until {closes}: what had to be reported was reported. 该项目的自评价已于 {closes} 截止,不再受理新的自评价。 */
  | 'EVALUATION_CLOSED'
  /** The project can be evaluated from {opens} to {closes}. 该项目的自评价时间为 {opens} 至 {closes}。 */
  | 'EVALUATION_NOT_OPEN'
  /** Attach the report ({kind}). 请附送{kind}。 */
  | 'EVALUATION_REPORT_MISSING'
  /** An evaluation of the project is under way: go on with that one. 该项目已有未办结的自评价,请在原办件中办理。 */
  | 'EVALUATION_UNDER_WAY'
  /** A system is exempt by the committee’s decision alone: register it as planned or legacy and apply for the exemption. 免于上云须经市数据资源管理委员会批准:请先登记为规划中或自有机房,再申请免于上云。 */
  | 'EXEMPTION_BY_DECISION'
  /** The system needs no exemption: it is classified, or its MLPS grade does not oblige it to move. 该系统为涉密系统或其等级保护级别不要求迁移,无需申请例外。 */
  | 'EXEMPTION_NOT_NEEDED'
  /** Only an existing system outside the cloud can be exempt from moving; this one is: {placement}. 仅自有机房中的现有系统可申请免于迁移,该系统为“{placement}”。 */
  | 'EXEMPTION_PLACEMENT'
  /** The system has a submitted, unfinished request for the cloud: withdraw it first. 该系统有已提交且未办结的云资源申请,请先撤回。 */
  | 'EXEMPTION_REQUEST_OPEN'
  /** Another exemption of this kind is under way for the system. 该系统已有同类例外申请正在办理。 */
  | 'EXEMPTION_UNDER_WAY'
  /** Who works for the unit has an interest: record that the expert stands back. 专家所在单位为项目建设单位,应当回避,请登记为回避。 */
  | 'EXPERT_OF_UNIT'
  /** An expert without an interest gives an opinion and a recommendation. 无利害关系的专家须填写评审意见和结论。 */
  | 'EXPERT_OPINION_MISSING'
  /** An expert review is under way: conclude it first. 专家评审正在进行,请先结束评审。 */
  | 'EXPERT_REVIEW_OPEN'
  /** A request for more time already waits for its answer. 已有待答复的延长测试申请。 */
  | 'EXTENSION_ASKED'
  /** Another application for more time is pending: wait for its answer, or withdraw it. 已有待答复的延期验收申请,请待答复或先撤回。 */
  | 'EXTENSION_PENDING'
  /** “{finding}” is not found on this: see which findings concern a project at its stage, and which a system. “{finding}”不适用于该对象,请核对对象类别、项目阶段或系统部署方式。 */
  | 'FINDING_NOT_HERE'
  /** The city government approved the project “{project}” on {on}: leave it out. 市政府已于 {on} 批准项目“{project}”,请去掉。 */
  | 'GOVERNMENT_APPROVED'
  /** The system’s MLPS grade {grade} is above the cloud’s own grade {cloud}. 该系统等级保护{grade}级,高于政务云自身等级保护{cloud}级。 */
  | 'GRADE_ABOVE_CLOUD'
  /** The system would keep exactly what it has: reject or return the request instead. 核准后系统资源没有变化,请改为不予批准或退回。 */
  | 'GRANTS_CHANGE_NOTHING'
  /** Of {kind} the system has {present} and asks for {requested}: no less than {least} can be granted. 系统现有“{kind}”{present},申请 {requested},核准数量不得少于 {least}。 */
  | 'GRANT_BELOW_PRESENT'
  /** No more than the {requested} asked for can be granted. 核准数量不得超过申请数量 {requested}。 */
  | 'GRANT_BEYOND_REQUEST'
  /** Granting less than {before} needs a reason. 核准数量少于 {before} 的,须说明理由。 */
  | 'GRANT_REASON_MISSING'
  /** A restriction on this ground comes from a procedure and is not imposed or lifted by hand. 该事由的限制措施由办理程序作出和解除,不能直接办理。 */
  | 'GROUND_BY_PROCEDURE'
  /** What this ground says is found on {subject}: name such a one. 该事由针对{subject},请指定相应对象。 */
  | 'GROUND_NOT_ON_SUBJECT'
  /** A unit keeps at least one administrator: name another one first. 单位须至少保留一名管理员,请先指定其他管理员。 */
  | 'LAST_ADMINISTRATOR'
  /** The resource {resource} is named twice. 资源 {resource} 重复。 */
  | 'LEGACY_RESOURCE_NAMED_TWICE'
  /** The list has no resource {resource}. 清单中没有资源 {resource}。 */
  | 'LEGACY_RESOURCE_UNKNOWN'
  /** The line {line} is named twice. 资源条目 {line} 重复。 */
  | 'LINE_NAMED_TWICE'
  /** An application asks for at least 1 of each line. 使用申请每项资源的数量至少为 1。 */
  | 'LINE_QUANTITY'
  /** The request has no line {line}. 申请中没有资源条目 {line}。 */
  | 'LINE_UNKNOWN'
  /** The material “{kind}” is missing: attach it first. 缺少材料“{kind}”,请先补充。 */
  | 'MATERIAL_MISSING'
  /** “{measure}” holds already. 已采取“{measure}”且尚未解除。 */
  | 'MEASURE_IN_FORCE'
  /** “{measure}” is not among what may follow “{finding}”. 针对“{finding}”不能采取“{measure}”。 */
  | 'MEASURE_NOT_PROVIDED'
  /** This membership has ended already. 该任职已终止。 */
  | 'MEMBERSHIP_ENDED'
  /** Who works for “{workplace}” has an interest: record that the member stands back. “{workplace}”与项目有利害关系,其人员应当回避,请登记为回避。 */
  | 'MEMBER_HAS_INTEREST'
  /** An existing unclassified system below MLPS grade {grade} needs a planned migration date. 等级保护{grade}级以下的非涉密现有系统须填报计划迁移日期。 */
  | 'MIGRATION_DATE_MISSING'
  /** The plan does not state how network security is kept: add it. 方案未说明网络安全措施,请补充。 */
  | 'NETWORK_SECURITY_NOT_STATED'
  /** A new budget line needs its kind and its name. 新增概算明细须填写类别和名称。 */
  | 'NEW_LINE_UNNAMED'
  /** Nothing is named that the fault affects: give at least one pool or system. 未填写受影响的范围:请至少填写一个资源池或应用系统。 */
  | 'NOTHING_AFFECTED'
  /** Nothing would be granted: reject or return the request instead. 未核准任何资源,请改为不予批准或退回。 */
  | 'NOTHING_GRANTED'
  /** Only an existing system that moves to the cloud has data to back up first. 仅迁移上云的现有系统须事先备份数据。 */
  | 'NOTHING_TO_BACK_UP'
  /** A notice of this reference is loaded already: a correction has a reference of its own. 该文号的通知已载入;如需更正,请使用更正通知的文号。 */
  | 'NOTICE_KNOWN'
  /** Only a major project is reviewed for standardisation. 仅重大项目须进行标准化审查。 */
  | 'NOT_A_MAJOR_PROJECT'
  /** The office has not confirmed the system’s connection to the sharing platform. 该系统接入共享平台尚未经市电子政务办确认。 */
  | 'NOT_CONNECTED'
  /** The system has no such exemption. 该系统没有此类例外。 */
  | 'NOT_EXEMPT'
  /** The pool has {total} already: give what it has after the expansion, or leave it out where nothing was added. 资源池现有总量为 {total},请填写扩容后的总量;未增加资源的,请勿填写。 */
  | 'NOT_EXPANDED'
  /** The project “{project}” needs no approval of the city government: only new systems with fiscal money that stand in a plan do. Leave it out. 项目“{project}”无需市政府批准:仅已列入年度计划、使用财政性资金的新建系统须经批准,请去掉。 */
  | 'NOT_FOR_GOVERNMENT'
  /** The project is not in operation yet: its evaluation begins to count when its system goes live. 项目尚未投入运行,自评价期自系统投入运行起算。 */
  | 'NOT_IN_OPERATION'
  /** What spends fiscal money stands in the plan of its year first: declare the project. 使用财政性资金的项目须先列入年度计划,请先申报项目计划。 */
  | 'NOT_IN_PLAN'
  /** The case moves through “{procedure}”, which has no such step. 该办件的程序“{procedure}”没有此步骤。 */
  | 'NOT_IN_PROCEDURE'
  /** A minor change takes effect without a test: complete it. 一般变更无须测试,请直接完成变更。 */
  | 'NOT_MAJOR'
  /** An unclassified project up to MLPS grade {grade} is deployed on the government cloud: choose that, or apply first for its system to be exempt. 等级保护{grade}级及以下的非涉密项目须部署在政务云,请改为政务云部署,或者先为其应用系统申请例外。 */
  | 'NOT_ON_CLOUD'
  /** The system has no running resources on the cloud: there is nothing to change or to end. 该系统在政务云上没有正式运行的资源,无可变更或终止。 */
  | 'NOT_RUNNING'
  /** A major project passes its standardisation review first. 重大项目须先通过标准化审查。 */
  | 'NOT_STANDARDISED'
  /** This case has not suspended the project, or it goes on already. 该项目未因本案暂停,或者已经恢复。 */
  | 'NOT_SUSPENDED'
  /** Measures follow only once the date has passed unmet or what was done was found not to suffice. 须在逾期未整改或者整改后仍不符合要求时,方可采取措施。 */
  | 'NOT_UNMET'
  /** This step belongs to: {by}. 此步骤应由{by}办理。 */
  | 'NOT_YOUR_STEP'
  /** No impartial expert or professional body has given an opinion yet: commission a review and record it. 尚无无利害关系的专家或专业机构出具评审意见,请委托评审并登记意见。 */
  | 'NO_EXPERT_HEARD'
  /** No expert review is under way: commission one first. 没有正在进行的专家评审,请先委托评审。 */
  | 'NO_EXPERT_REVIEW'
  /** No request for more time waits for an answer. 没有待答复的延长测试申请。 */
  | 'NO_EXTENSION_ASKED'
  /** No report of delay or loss waits for an answer. 没有待答复的逾期或损失报告。 */
  | 'NO_INCIDENT_REPORTED'
  /** No infrastructure is listed: add what is needed. 未填写所需基础设施,请补充。 */
  | 'NO_INFRASTRUCTURE'
  /** The resource list is empty: add at least one line. 资源清单为空,请至少填写一项。 */
  | 'NO_LINES'
  /** No delivery problem waits for an answer. 没有待答复的交付问题。 */
  | 'NO_PROBLEM_REPORTED'
  /** The system has no consent of the city government that could end: it shares its data like any other. 该系统没有市政府不予共享的批准,无需终止。 */
  | 'NO_SHARING_CONSENT'
  /** The office has not confirmed the system’s connection to the unified sign-on. 该系统接入统一认证平台尚未经市电子政务办确认。 */
  | 'NO_UNIFIED_SIGN_ON'
  /** {spent} yuan is more than the approved total of {total} yuan: have an adjustment approved first. 实际支出 {spent} 元超过批复概算 {total} 元,请先报批调整。 */
  | 'OVERSPENT'
  /** Line {place} buys infrastructure of one’s own ({kind}), for which its system is not exempt: take it out or apply for the exemption. 清单第 {place} 项为自有基础设施({kind}),未获准例外,请删除或先申请例外。 */
  | 'OWN_INFRASTRUCTURE'
  /** {inFavour} of {heard} would accept; more than {share} % must, or it is failed and put right. 验收组 {heard} 人中 {inFavour} 人同意,未超过 {share}%,不能通过验收,应限期整改。 */
  | 'PANEL_AGAINST'
  /** {member} has spoken in this round already. {member} 在本轮已登记意见。 */
  | 'PANEL_MEMBER_TWICE'
  /** A member without an interest gives an opinion and says whether to accept. 无利害关系的成员须填写意见和结论。 */
  | 'PANEL_OPINION_MISSING'
  /** {heard} of the panel have given an opinion, at least {least} must. 验收组仅有 {heard} 人发表意见,至少须有 {least} 人。 */
  | 'PANEL_TOO_SMALL'
  /** No department concerned has given an opinion: record one. 有关部门的验收组成员尚未发表意见,请登记其意见。 */
  | 'PANEL_WITHOUT_DEPARTMENT'
  /** Nobody who leads the panel for the authority has given an opinion: record it. 主管部门牵头的验收组成员尚未发表意见,请登记其意见。 */
  | 'PANEL_WITHOUT_LEAD'
  /** Placement {placement} comes from a procedure and cannot be registered. 部署方式“{placement}”由办理程序确定,不能直接登记。 */
  | 'PLACEMENT_BY_PROCEDURE'
  /** The expansion would be complete before today, {today}: give a day from today on. 计划完成日期不得早于今日 {today}。 */
  | 'PLANNED_IN_PAST'
  /** No more than the {declared} declared can be approved. 核定数量不得超过申报数量 {declared}。 */
  | 'PLAN_BEYOND_DECLARED'
  /** What was declared in time could be corrected until {closes}: declare the project for a later year. 按期申报的项目计划补正截止于 {closes},请申报以后年度计划。 */
  | 'PLAN_CORRECTIONS_OVER'
  /** The line {line} is named twice. 条目 {line} 重复。 */
  | 'PLAN_LINE_TWICE'
  /** The plan has no line {line}. 计划中没有条目 {line}。 */
  | 'PLAN_LINE_UNKNOWN'
  /** Nothing would be approved: do not approve the plan instead. 未核定任何资源,请改为审核不通过。 */
  | 'PLAN_NOTHING_APPROVED'
  /** Approving less than the {declared} declared needs a reason. 核定数量少于申报数量 {declared} 的,须说明理由。 */
  | 'PLAN_REASON_MISSING'
  /** Projects of {year} are declared from {opens} to {closes}: declare it then. {year}年度项目计划的申报时间为 {opens} 至 {closes},请在此期间申报。 */
  | 'PLAN_WINDOW_NOT_OPEN'
  /** The pool of {kind} has {left} left, and {wanted} more would be granted. 资源池“{kind}”剩余 {left},不足以再核准 {wanted}。 */
  | 'POOL_EXHAUSTED'
  /** The post-evaluation is to be finished later than {today}: name such a day. 后评价完成日期须晚于 {today}。 */
  | 'POST_EVALUATION_TOO_SOON'
  /** The delivery problem reported before still waits for the office’s answer. 此前报告的交付问题尚待市电子政务办答复。 */
  | 'PROBLEM_UNANSWERED'
  /** The plan does not state that its products are safe and reliable: add it. 方案未说明软硬件产品的安全可靠情况,请补充。 */
  | 'PRODUCT_SAFETY_NOT_STATED'
  /** The project has another submitted, unfinished declaration: wait for its decision, or withdraw it. 该项目已有其他已提交且未办结的计划申报,请待其办结或先撤回。 */
  | 'PROJECT_DECLARED'
  /** The project “{project}” builds this system and is not accepted (“{stage}”): nothing goes into use before its acceptance. 建设该系统的项目“{project}”尚未验收(当前阶段:{stage}),未经验收不得投入使用。 */
  | 'PROJECT_NOT_ACCEPTED'
  /** The project “{project}” stands at “{stage}”: resources are had for it once its construction plan is approved or filed, and none once it is terminated. 项目“{project}”目前处于“{stage}”阶段,建设方案经批准或备案后方可申请资源,已终止的不得申请。 */
  | 'PROJECT_NOT_APPROVED'
  /** The project is none of the unit’s: name one of its own. 该项目不属于本单位,请填写本单位的项目。 */
  | 'PROJECT_OF_ANOTHER'
  /** The project is for another system: name one for this system, or one that has no system yet. 该项目对应其他应用系统,请填写本系统的项目或尚未关联系统的项目。 */
  | 'PROJECT_OF_ANOTHER_SYSTEM'
  /** The project stands at “{stage}”: this is possible only at {stages}. 项目目前处于“{stage}”阶段,仅在{stages}阶段可办理此事项。 */
  | 'PROJECT_STAGE'
  /** Case {number} is being decided on with what was said of the project: say it anew once that is returned, withdrawn or decided. 该项目的办件 {number} 正在审核,待退回、撤回或办结后方可修改项目信息。 */
  | 'PROJECT_UNDER_REVIEW'
  /** The certificate {certificate} held until {until}, before the contract was signed on {signed}: give one that held then. 证书 {certificate} 有效期至 {until},早于合同签订日 {signed},请提供签订时有效的证书。 */
  | 'QUALIFICATION_EXPIRED'
  /** Attach the report on what was put right (RECTIFICATION_REPORT). 请附送整改报告(RECTIFICATION_REPORT)。 */
  | 'RECTIFICATION_REPORT_MISSING'
  /** At least {least} are given to put it right: name a day from {earliest} on. 整改期限不得少于{least},请指定 {earliest} 及以后的日期。 */
  | 'RECTIFICATION_TOO_SOON'
  /** You belong to the unit of this case or took part in it: a colleague must decide it. 您属于本办件的申请单位或曾参与本办件,应当回避,请由其他经办人员办理。 */
  | 'RECUSED'
  /** An expert who stands back gives no opinion: leave it out. 回避的专家不得发表意见,请去掉意见和结论。 */
  | 'RECUSED_EXPERT_SPEAKS'
  /** A member who stands back gives no opinion: leave it out. 回避的成员不得发表意见,请去掉意见和结论。 */
  | 'RECUSED_MEMBER_SPEAKS'
  /** Nothing would be left: ask for the termination of the service instead. 变更后系统将没有任何资源,请改为提交终止申请。 */
  | 'RELEASES_ALL'
  /** Classification and grade cannot change while the request {number} is open. 申请 {number} 办理期间,不得变更涉密属性和等级保护级别。 */
  | 'REQUEST_OPEN'
  /** The system has another submitted, unfinished request. 该系统已有其他已提交且未办结的申请。 */
  | 'REQUEST_UNDER_WAY'
  /** The kind {kind} is named twice: one line a kind. 资源类别“{kind}”重复,每类资源填写一项。 */
  | 'RESOURCE_KIND_TWICE'
  /** The resources of {year} could be declared and corrected until {closes}. {year}年度资源需求计划的申报和补正已于 {closes} 截止。 */
  | 'RESOURCE_PLAN_CLOSED'
  /** The plan has no lines: add at least one. 计划未填写资源,请至少填写一项。 */
  | 'RESOURCE_PLAN_EMPTY'
  /** The unit has another plan for {year}: correct that one. 本单位已申报{year}年度资源需求计划,请修改该计划。 */
  | 'RESOURCE_PLAN_EXISTS'
  /** The resources of {year} are declared from {opens} to {closes}: declare them then. {year}年度资源需求计划的申报时间为 {opens} 至 {closes},请在此期间申报。 */
  | 'RESOURCE_PLAN_NOT_OPEN'
  /** “{kind}” holds for {subject} since {since}: {ground}. It is lifted when {lifting}. 自 {since} 起,对{subject}采取“{kind}”措施:{ground}。{lifting}后解除。 */
  | 'RESTRICTED'
  /** A member of this unit cannot be {role}; possible are: {possible}. 该单位成员不能担任“{role}”;可选角色:{possible}。 */
  | 'ROLE_NOT_OF_PARTY'
  /** Another application that the system need not share is under way: go on with that one, or withdraw it. 该系统已有不予共享申请正在办理,请继续办理该申请或先撤回。 */
  | 'SHARING_CONSENT_UNDER_WAY'
  /** The system need not share its data: the city government consented to that on {on}. 市政府已于 {on} 批准该系统不予共享。 */
  | 'SHARING_NOT_OWED'
  /** The unit says that the system may not share its data: it is built or kept only once the city government consents to that. 建设单位提出该系统不能共享,经市政府批准后方可建设或者保留。 */
  | 'SHARING_UNDECIDED'
  /** The system goes offline on {offlineOn}: a termination is submitted once it is offline. 系统将于 {offlineOn} 下线,下线后方可提交终止申请。 */
  | 'STILL_ONLINE'
  /** The same party cannot build and supervise the works: engage another for one of the two. 承建单位与监理单位不得为同一单位,请另行委托。 */
  | 'SUPERVISOR_NOT_INDEPENDENT'
  /** The system is classified: classified systems never run on the government cloud. 该系统为涉密系统,不得使用政务云。 */
  | 'SYSTEM_CLASSIFIED'
  /** The project’s system is not connected to the sharing platform: connect it, then the office confirms that. 项目的应用系统尚未接入共享平台,请接入后由市电子政务办确认。 */
  | 'SYSTEM_NOT_CONNECTED'
  /** No system of this id has resources on the cloud: take its id from the list of resources. 没有使用政务云资源的该应用系统,请从云资源列表中选择。 */
  | 'SYSTEM_NOT_ON_CLOUD'
  /** The system is none of the unit’s: name one that it has registered. 该应用系统不属于本单位,请填写本单位已登记的系统。 */
  | 'SYSTEM_OF_ANOTHER'
  /** An application is for a system that is planned or legacy; this one is: {placement}. 使用申请仅适用于规划中或自有机房的系统,该系统为“{placement}”。 */
  | 'SYSTEM_PLACEMENT'
  /** The system is out of service. 该系统已下线。 */
  | 'SYSTEM_RETIRED'
  /** A major change takes effect only after its test was passed. 重大变更须通过测试后方可生效。 */
  | 'TEST_OUTSTANDING'
  /** The unit itself reported that a part of the test failed: evaluate it as not passed. 申请单位报告部分测试未通过,不能评估为合格。 */
  | 'TEST_PART_FAILED'
  /** The minimum period is not over: possible from {from}. 最短期限尚未届满,{from} 起方可办理。 */
  | 'TOO_EARLY'
  /** What is on trial is reported with its results: give them. 已投入试运行的,须说明试运行情况,请填写。 */
  | 'TRIAL_RESULTS_MISSING'
  /** A unit with this name or credit code is registered already. 该名称或统一社会信用代码的单位已登记。 */
  | 'UNIT_REGISTERED'
  /** There is no such pool: take its id from the list of pools. 没有该资源池,请从资源池列表中选择。 */
  | 'UNKNOWN_POOL'
  /** “{party}” shows no qualification for this: {asked}. Engage somebody who has one. “{party}”未提供所需资质:{asked}。请委托具备资质的单位。 */
  | 'UNQUALIFIED'
  /** The new day must be later than the present last day, {lastDay}. 新的截止日期须晚于当前截止日期 {lastDay}。 */
  | 'UNTIL_NOT_LATER'
  /** It is to be put right by {lastDay} already: name a later day. 现定整改期限为 {lastDay},请指定更晚的日期。 */
  | 'UNTIL_NOT_LATER_THAN'
  /** The new last day lies before today, {today}. 新的截止日期不得早于今日 {today}。 */
  | 'UNTIL_PASSED'
  /** The upload {upload} cannot be attached: only its uploader attaches it, after its bytes have arrived. 上传文件 {upload} 不可用:须由上传人本人在文件上传完成后引用。 */
  | 'UPLOAD_NOT_USABLE'
  /** The case is in state “{state}”, in which this step is not possible. 办件当前状态为“{state}”,不能执行此步骤。 */
  | 'WRONG_STATE';

/** What refuseCloudExemption takes. refuseCloudExemption 的输入 */
export type RefuseCloudExemptionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What refusePlanDeclaration takes. refusePlanDeclaration 的输入 */
export type RefusePlanDeclarationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What refuseSharingConsent takes. refuseSharingConsent 的输入 */
export type RefuseSharingConsentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What refuseTestExtension takes. refuseTestExtension 的输入 */
export type RefuseTestExtensionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What registerMobileApp takes. registerMobileApp 的输入 */
export type RegisterMobileAppInput = {
  /** By what its platform knows it. 应用标识 */
  readonly identifier: string;
  /** Its name in the market. 应用名称 */
  readonly name: string;
  /** On what it runs. 平台 */
  readonly platform: MobilePlatform;
  /** The system. 应用系统 */
  readonly systemId: string;
  /** Its version. 版本 */
  readonly version: string;
};

/** What registerSystem takes. registerSystem 的输入 */
export type RegisterSystemInput = {
  /** Whether it holds state secrets. 是否涉密 */
  readonly classified: boolean;
  /** Its MLPS grade, 1 to 5. 等级保护级别 */
  readonly mlpsGrade: number;
  /** Its name. 系统名称 */
  readonly name: string;
  /** Where it runs now; PLANNED when left out. 部署方式 */
  readonly placement?: Placement | null | undefined;
  /** When it is planned to move to the cloud. 计划迁移日期 */
  readonly plannedMigrationOn?: string | null | undefined;
  /** The unit that owns it. 所属单位 */
  readonly unitId: string;
};

/** What registerUnit takes. registerUnit 的输入 */
export type RegisterUnitInput = {
  /** What the single sign-on knows its first administrator by. 首任管理员登录名 */
  readonly administratorLogin: string;
  /** The name of its first administrator. 首任管理员姓名 */
  readonly administratorName: string;
  /** Its unified social credit code. 统一社会信用代码 */
  readonly creditCode: string;
  /** Its official name. 单位名称 */
  readonly name: string;
  /** The unit above it. 上级单位 */
  readonly parentId: string;
};

/** What rejectAcceptanceExtension takes. rejectAcceptanceExtension 的输入 */
export type RejectAcceptanceExtensionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What rejectCloudExemption takes. rejectCloudExemption 的输入 */
export type RejectCloudExemptionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What rejectCloudRequest takes. rejectCloudRequest 的输入 */
export type RejectCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What rejectPlanDeclaration takes. rejectPlanDeclaration 的输入 */
export type RejectPlanDeclarationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What rejectProjectAdjustment takes. rejectProjectAdjustment 的输入 */
export type RejectProjectAdjustmentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What rejectProjectApproval takes. rejectProjectApproval 的输入 */
export type RejectProjectApprovalInput = {
  /** The answer to each condition of the permit. 许可条件审查意见 */
  readonly conditions?: ReadonlyArray<ConditionAnswerInput> | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What rejectResourcePlan takes. rejectResourcePlan 的输入 */
export type RejectResourcePlanInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What rejectSharingConsent takes. rejectSharingConsent 的输入 */
export type RejectSharingConsentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What remitCloudExemption takes. remitCloudExemption 的输入 */
export type RemitCloudExemptionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What remitLegacyResources takes. remitLegacyResources 的输入 */
export type RemitLegacyResourcesInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What renewRectification takes. renewRectification 的输入 */
export type RenewRectificationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Why. 理由 */
  readonly reason: string;
  /** The last day to put it right. 整改截止日期 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reopenFault takes. reopenFault 的输入 */
export type ReopenFaultInput = {
  /** When service is expected again. 预计恢复时间 */
  readonly expectedAt?: string | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** How it came back. 复发情况 */
  readonly reason: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reportCompletion takes. reportCompletion 的输入 */
export type ReportCompletionInput = {
  /** When it was completed. 建成日期 */
  readonly completedOn: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** What it cost, in yuan. 实际支出(元) */
  readonly spent: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reportDeliveryProblem takes. reportDeliveryProblem 的输入 */
export type ReportDeliveryProblemInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** What holds the delivery up. 交付问题 */
  readonly problem: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reportFaultProgress takes. reportFaultProgress 的输入 */
export type ReportFaultProgressInput = {
  /** When service is expected again. 预计恢复时间 */
  readonly expectedAt?: string | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** What was found and done. 处置进展 */
  readonly progress: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reportProjectIncident takes. reportProjectIncident 的输入 */
export type ReportProjectIncidentInput = {
  /** What happened, why, and what the unit does about it. 情况说明 */
  readonly description: string;
  /** When the unit expects to complete now. 预计建成日期 */
  readonly expectedCompletion?: string | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** What went wrong. 问题类别 */
  readonly kind: ProjectIncidentKind;
  /** What was lost, in yuan. 损失金额(元) */
  readonly loss?: string | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reportRectification takes. reportRectification 的输入 */
export type ReportRectificationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** What was put right. 整改情况 */
  readonly report: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reportTest takes. reportTest 的输入 */
export type ReportTestInput = {
  /** Whether the data integrity test was passed. 数据完整性测试是否通过 */
  readonly dataIntegrity: boolean;
  /** Whether the function test was passed. 功能测试是否通过 */
  readonly functional: boolean;
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Whether the performance test was passed. 性能测试是否通过 */
  readonly performance: boolean;
  /** Whether the security test was passed. 安全测试是否通过 */
  readonly security: boolean;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reportTrial takes. reportTrial 的输入 */
export type ReportTrialInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** How the trial went. 试运行情况 */
  readonly summary: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reportWarrantyCheck takes. reportWarrantyCheck 的输入 */
export type ReportWarrantyCheckInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** What was found and what the contractor repaired. 检查和维修情况 */
  readonly report: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What requestTestExtension takes. requestTestExtension 的输入 */
export type RequestTestExtensionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The reason. 理由 */
  readonly reason: string;
  /** The new last day. 延长至 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** A kind of cloud resource, with its unit of count. 资源类别 */
export type ResourceKind =
  /** Bandwidth, in Mbit/s. 带宽(Mbps) */
  | 'BANDWIDTH_MBPS'
  /** Compute, in virtual processors. 计算(vCPU) */
  | 'COMPUTE_VCPU'
  /** Database instances. 数据库实例(个) */
  | 'DATABASE_INSTANCE'
  /** GPUs. GPU(张) */
  | 'GPU'
  /** Memory, in GiB. 内存(GiB) */
  | 'MEMORY_GIB'
  /** Middleware instances. 中间件实例(个) */
  | 'MIDDLEWARE_INSTANCE'
  /** Public IP addresses. 公网 IP(个) */
  | 'PUBLIC_IP'
  /** Security services. 安全服务(项) */
  | 'SECURITY_SERVICE'
  /** Storage, in TiB. 存储(TiB) */
  | 'STORAGE_TIB';

/** A line of a resource list. 资源清单条目 */
export type ResourceLineInput = {
  /** The kind of resource. 资源类别 */
  readonly kind: ResourceKind;
  /** How much, in the unit of its kind. 数量 */
  readonly quantity: number;
  /** Which sort of it. 规格 */
  readonly specification: string;
};

/** What is approved on a line. 核定条目 */
export type ResourcePlanApprovalInput = {
  /** The line. 条目 */
  readonly lineId: string;
  /** The growth that is approved. 核定增量 */
  readonly quantity: number;
  /** Why less than was declared. 核减理由 */
  readonly reason?: string | null | undefined;
};

/** By how much one kind of resource shall grow. 资源需求条目 */
export type ResourcePlanLineInput = {
  /** The kind of resource. 资源类别 */
  readonly kind: ResourceKind;
  /** By how much it shall grow, in the unit of its kind. 申报增量 */
  readonly quantity: number;
  /** What for. 需求说明 */
  readonly reason: string;
};

/** What a resource had in use at an instant. 云资源监控数据 */
export type ResourceReadingInput = {
  /** When it was measured. 监控时间 */
  readonly at: string;
  /** The resource. 云资源 */
  readonly resourceId: string;
  /** What there was of it, in the same unit. 总量 */
  readonly total: string;
  /** What was used, in the unit of its kind. 使用量 */
  readonly used: string;
};

/** What a resource serves for now. 资源状态 */
export type ResourceState =
  /** Taken back. 已回收 */
  | 'RECLAIMED'
  /** Serves the running system. 正式 */
  | 'RUNNING'
  /** Serves the test. 测试 */
  | 'TEST'
  /** Serves the trial run. 试用 */
  | 'TRIAL';

/** What restoreService takes. restoreService 的输入 */
export type RestoreServiceInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** What is to be said to it. 说明 */
  readonly remark?: string | null | undefined;
  /** Since when service is restored. 恢复时间 */
  readonly restoredAt: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What the rule book lets restrict somebody. 限制事由 */
export type RestrictionGround =
  /** the unit has no information resource catalogue, or its resources are not connected. 单位未按要求编制信息资源目录或接入信息资源 */
  | 'CATALOGUE_MISSING'
  /** serious delay or loss of investment. 工程严重逾期或者投资重大损失 */
  | 'DELAY_OR_LOSS'
  /** the cloud application misses its goals, and was not put right by the date set. 上云应用未达到绩效目标且整改不到位 */
  | 'GOALS_MISSED'
  /** the system fails the requirements of cryptography or network security, or carries a serious danger. 系统不符合密码应用和网络安全要求或者存在重大安全隐患 */
  | 'INSECURE'
  /** the system does not share its data as required, or collects data again. 系统未按要求共享数据资源或者重复采集数据 */
  | 'NOT_SHARING'
  /** what was ordered to be put right was not, and the project is suspended. 逾期未整改或者整改后仍不符合要求,暂停项目建设 */
  | 'UNRECTIFIED_CONSTRUCTION'
  /** what was ordered to be put right was not, and investment is withheld. 逾期未整改或者整改后仍不符合要求,暂缓安排投资计划 */
  | 'UNRECTIFIED_INVESTMENT';

/** What may not be had while a restriction holds. 限制措施 */
export type RestrictionKind =
  /** No acceptance of what is being built. 不得竣工验收 */
  | 'NO_ACCEPTANCE'
  /** No approval of projects. 暂停信息化项目审批 */
  | 'NO_APPROVAL'
  /** No approval of new builds, rebuilds and extensions. 不得新建、改建、扩建 */
  | 'NO_CONSTRUCTION'
  /** No further investment. 暂缓安排投资计划 */
  | 'NO_INVESTMENT'
  /** No money for operation and maintenance. 不安排运行维护经费 */
  | 'NO_OPERATING_MONEY'
  /** No more cloud resources. 暂缓提供基础资源 */
  | 'NO_RESOURCES'
  /** Suspended. 暂停 */
  | 'SUSPENDED';

/** Whom a restriction holds for. 限制对象 */
export type RestrictionSubject =
  /** the project. 项目 */
  | 'PROJECT'
  /** the system. 应用系统 */
  | 'SYSTEM'
  /** the unit. 单位 */
  | 'UNIT';

/** What resumeProject takes. resumeProject 的输入 */
export type ResumeProjectInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Why. 理由 */
  readonly reason: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnCloudExemption takes. returnCloudExemption 的输入 */
export type ReturnCloudExemptionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnCloudRequest takes. returnCloudRequest 的输入 */
export type ReturnCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnLegacyResources takes. returnLegacyResources 的输入 */
export type ReturnLegacyResourcesInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnPlanDeclaration takes. returnPlanDeclaration 的输入 */
export type ReturnPlanDeclarationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnProjectAcceptance takes. returnProjectAcceptance 的输入 */
export type ReturnProjectAcceptanceInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnProjectAdjustment takes. returnProjectAdjustment 的输入 */
export type ReturnProjectAdjustmentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnProjectApproval takes. returnProjectApproval 的输入 */
export type ReturnProjectApprovalInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnResourcePlan takes. returnResourcePlan 的输入 */
export type ReturnResourcePlanInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnSelfEvaluation takes. returnSelfEvaluation 的输入 */
export type ReturnSelfEvaluationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnSharingConsent takes. returnSharingConsent 的输入 */
export type ReturnSharingConsentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnSurplus takes. returnSurplus 的输入 */
export type ReturnSurplusInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** How it was returned. 退回情况 */
  readonly remark: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What returnToTrial takes. returnToTrial 的输入 */
export type ReturnToTrialInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reviewLegacyResources takes. reviewLegacyResources 的输入 */
export type ReviewLegacyResourcesInput = {
  /** What becomes of each; one that is not named is disposed of. 处置意见 */
  readonly fates?: ReadonlyArray<LegacyFateInput> | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reviewStandardisation takes. reviewStandardisation 的输入 */
export type ReviewStandardisationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** Whether it is passed. 是否通过 */
  readonly passed: boolean;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reviseAcceptanceExtension takes. reviseAcceptanceExtension 的输入 */
export type ReviseAcceptanceExtensionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Why it cannot be in time. 延期理由 */
  readonly reason?: string | null | undefined;
  /** The last day that is asked for. 申请延期至 */
  readonly until?: string | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reviseCloudExemption takes. reviseCloudExemption 的输入 */
export type ReviseCloudExemptionInput = {
  /** What kind of document provides for it. 依据类别 */
  readonly basisKind?: ExemptionBasis | null | undefined;
  /** The document and its article. 依据条文 */
  readonly citation?: string | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** What the unit asks to have by itself. 基础设施清单 */
  readonly infrastructure?: ReadonlyArray<InfrastructureInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Why it is needed. 理由 */
  readonly reason?: string | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reviseCloudRequest takes. reviseCloudRequest 的输入 */
export type ReviseCloudRequestInput = {
  /** Whether its data is backed up. 数据是否已备份 */
  readonly dataBackedUp?: boolean | null | undefined;
  /** Whether its data is migrated. 数据是否已迁移 */
  readonly dataMigrated?: boolean | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** The resource list. 资源清单 */
  readonly lines?: ReadonlyArray<ResourceLineInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Since when the system is offline. 下线日期 */
  readonly offlineOn?: string | null | undefined;
  /** The project that it is made for; null where it is for none. 所属项目 */
  readonly projectId?: string | null | undefined;
  /** What the resources are for. 用途 */
  readonly purpose?: string | null | undefined;
  /** The reason. 理由 */
  readonly reason?: string | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reviseMonthlyReport takes. reviseMonthlyReport 的输入 */
export type ReviseMonthlyReportInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** How the cloud was operated. 运行维护情况 */
  readonly operation?: string | null | undefined;
  /** What to optimise or adjust. 优化建议 */
  readonly suggestions?: string | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What revisePlanDeclaration takes. revisePlanDeclaration 的输入 */
export type RevisePlanDeclarationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** What is said anew of the project. 项目信息修改 */
  readonly project?: ProjectRevisionInput | null | undefined;
  /** What it is for and why it is needed. 建设必要性 */
  readonly purpose?: string | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reviseProjectAcceptance takes. reviseProjectAcceptance 的输入 */
export type ReviseProjectAcceptanceInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** What was built and how it went. 建设总结 */
  readonly summary?: string | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reviseProjectAdjustment takes. reviseProjectAdjustment 的输入 */
export type ReviseProjectAdjustmentInput = {
  /** What changes and why, in detail. 调整原因及内容说明 */
  readonly explanation?: string | null | undefined;
  /** Whether the goals of the project change. 建设目标是否改变 */
  readonly goalsChanged?: boolean | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** The lines that change. 概算调整明细 */
  readonly lines?: ReadonlyArray<AdjustmentLineInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Why it is adjusted. 调整原因 */
  readonly reason?: AdjustmentReason | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reviseProjectApproval takes. reviseProjectApproval 的输入 */
export type ReviseProjectApprovalInput = {
  /** How cryptography is applied. 密码应用 */
  readonly cryptography?: string | null | undefined;
  /** Where it will run. 部署方式 */
  readonly deployment?: ProjectDeployment | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** The hardware and software list. 软硬件配置清单 */
  readonly items?: ReadonlyArray<ProjectItemInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** How network security is kept. 网络安全措施 */
  readonly networkSecurity?: string | null | undefined;
  /** That its products are safe and reliable. 产品安全可靠情况 */
  readonly productSafety?: string | null | undefined;
  /** What is said anew of the project. 项目信息修改 */
  readonly project?: ProjectRevisionInput | null | undefined;
  /** What is built, and how. 建设内容 */
  readonly summary?: string | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reviseResourcePlan takes. reviseResourcePlan 的输入 */
export type ReviseResourcePlanInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** What is needed, one line a kind. 资源需求清单 */
  readonly lines?: ReadonlyArray<ResourcePlanLineInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What reviseSharingConsent takes. reviseSharingConsent 的输入 */
export type ReviseSharingConsentInput = {
  /** What sort of rule forbids it. 依据类别 */
  readonly basisKind?: SharingBasis | null | undefined;
  /** The rule and its article. 依据条文 */
  readonly citation?: string | null | undefined;
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** Why the system is needed nonetheless. 建设或者保留的必要性 */
  readonly reason?: string | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What revokeRectification takes. revokeRectification 的输入 */
export type RevokeRectificationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Why. 理由 */
  readonly reason: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What a member of a unit may act as. 角色 */
export type Role =
  /** Admits or declines submissions. 受理人员 */
  | 'ADMITTER'
  /** Reads every record for audit. 审计人员 */
  | 'AUDITOR'
  /** Decides for the committee or the city government. 审定人员 */
  | 'DECIDER'
  /** Gives expert opinions. 评审专家 */
  | 'EXPERT'
  /** Inspects information security. 安全检查人员 */
  | 'INSPECTOR'
  /** Service account that reports readings. 监控账号 */
  | 'MONITOR'
  /** Official of the finance bureau. 财政人员 */
  | 'OFFICER'
  /** Provisions and operates cloud resources. 运维人员 */
  | 'OPERATOR'
  /** Reviews and approves. 审核人员 */
  | 'REVIEWER'
  /** Administrator of the unit: applies for it and manages its members. 单位管理员 */
  | 'UNIT_ADMIN'
  /** Member of the unit: reads what is the unit’s. 单位成员 */
  | 'UNIT_MEMBER';

/** What forbids to share. 不予共享的依据类别 */
export type SharingBasis =
  /** A requirement of the central authorities. 党中央、国务院要求 */
  | 'CENTRAL_POLICY'
  /** A law or regulation. 法律法规 */
  | 'LAW';

/** What startConstruction takes. startConstruction 的输入 */
export type StartConstructionInput = {
  /** What the approved total is made of. 概算明细 */
  readonly budgetLines: ReadonlyArray<BudgetLineInput>;
  /** The body that carries it out. 项目实施机构 */
  readonly implementer: string;
  /** The person in charge. 项目责任人 */
  readonly personInCharge: string;
  /** The project. 项目 */
  readonly projectId: string;
  /** The day by which it is to be completed. 计划建成日期 */
  readonly until: string;
};

/** What submitAcceptanceExtension takes. submitAcceptanceExtension 的输入 */
export type SubmitAcceptanceExtensionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What submitCloudExemption takes. submitCloudExemption 的输入 */
export type SubmitCloudExemptionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What submitCloudRequest takes. submitCloudRequest 的输入 */
export type SubmitCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What submitMonthlyReport takes. submitMonthlyReport 的输入 */
export type SubmitMonthlyReportInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** How the cloud was operated. 运行维护情况 */
  readonly operation: string;
  /** What to optimise or adjust. 优化建议 */
  readonly suggestions?: string | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What submitPlanDeclaration takes. submitPlanDeclaration 的输入 */
export type SubmitPlanDeclarationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What submitProjectAcceptance takes. submitProjectAcceptance 的输入 */
export type SubmitProjectAcceptanceInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What submitProjectAdjustment takes. submitProjectAdjustment 的输入 */
export type SubmitProjectAdjustmentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What submitProjectApproval takes. submitProjectApproval 的输入 */
export type SubmitProjectApprovalInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What submitResourcePlan takes. submitResourcePlan 的输入 */
export type SubmitResourcePlanInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What submitSelfEvaluation takes. submitSelfEvaluation 的输入 */
export type SubmitSelfEvaluationInput = {
  /** What the project has brought. 建设成效 */
  readonly benefits: string;
  /** The goals, and what was reached of them. 绩效目标完成情况 */
  readonly goals: ReadonlyArray<EvaluationGoalInput>;
  /** The case. 办件标识 */
  readonly id: string;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
  /** What problems the unit sees. 存在问题 */
  readonly problems?: string | null | undefined;
  /** The score that the unit gives itself, 0 to 100. 自评得分 */
  readonly selfScore: number;
  /** How it is used: by whom and how much. 使用情况 */
  readonly use: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What submitSharingConsent takes. submitSharingConsent 的输入 */
export type SubmitSharingConsentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What sumUpResourcePlan takes. sumUpResourcePlan 的输入 */
export type SumUpResourcePlanInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What supervision found. 监督发现 */
export type SupervisionFinding =
  /** Serious delay or loss of investment. 工程严重逾期或者投资重大损失 */
  | 'DELAY_OR_LOSS'
  /** Problems that an evaluation found. 评价发现的问题 */
  | 'EVALUATION'
  /** A cloud application misses its goals. 上云应用未达到绩效目标 */
  | 'GOALS_MISSED'
  /** Review or filing was passed by, or mismanagement or fraud did serious harm. 未履行审核、备案程序或者管理不善、弄虚作假造成严重后果 */
  | 'MISMANAGEMENT'
  /** Rules or the approval are broken. 违反有关规定或者批复要求 */
  | 'RULE_BROKEN';

/** What suspendConstruction takes. suspendConstruction 的输入 */
export type SuspendConstructionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Why. 理由 */
  readonly reason: string;
  /** The last day to put it right. 整改截止日期 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What suspendProject takes. suspendProject 的输入 */
export type SuspendProjectInput = {
  /** What is to be put right. 整改要求 */
  readonly demands: string;
  /** What was found, in detail. 发现的问题 */
  readonly findings: string;
  /** The project. 项目 */
  readonly projectId: string;
  /** The last day to put it right. 整改截止日期 */
  readonly until: string;
};

/** What terminateProject takes. terminateProject 的输入 */
export type TerminateProjectInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Why. 理由 */
  readonly reason: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What updateMobileApp takes. updateMobileApp 的输入 */
export type UpdateMobileAppInput = {
  /** The app. 移动应用 */
  readonly id: string;
  /** Its version. 版本 */
  readonly version: string;
};

/** What updateSystem takes. updateSystem 的输入 */
export type UpdateSystemInput = {
  /** Whether it holds state secrets. 是否涉密 */
  readonly classified?: boolean | null | undefined;
  /** Its MLPS grade, 1 to 5. 等级保护级别 */
  readonly mlpsGrade?: number | null | undefined;
  /** Its name. 系统名称 */
  readonly name?: string | null | undefined;
  /** When it is planned to move to the cloud. 计划迁移日期 */
  readonly plannedMigrationOn?: string | null | undefined;
  /** The system. 应用系统 */
  readonly systemId: string;
};

/** What widenFault takes. widenFault 的输入 */
export type WidenFaultInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The pools that it affects. 受影响的资源池 */
  readonly poolIds?: ReadonlyArray<string> | null | undefined;
  /** What is to be said to it. 说明 */
  readonly remark?: string | null | undefined;
  /** The systems that it affects. 受影响的应用系统 */
  readonly systemIds?: ReadonlyArray<string> | null | undefined;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What withdrawAcceptanceExtension takes. withdrawAcceptanceExtension 的输入 */
export type WithdrawAcceptanceExtensionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What withdrawCloudExemption takes. withdrawCloudExemption 的输入 */
export type WithdrawCloudExemptionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What withdrawCloudRequest takes. withdrawCloudRequest 的输入 */
export type WithdrawCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What withdrawFault takes. withdrawFault 的输入 */
export type WithdrawFaultInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Why it was no fault. 误报原因 */
  readonly reason: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What withdrawMobileApp takes. withdrawMobileApp 的输入 */
export type WithdrawMobileAppInput = {
  /** The app. 移动应用 */
  readonly id: string;
  /** Why. 理由 */
  readonly reason: string;
};

/** What withdrawPlanDeclaration takes. withdrawPlanDeclaration 的输入 */
export type WithdrawPlanDeclarationInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What withdrawProjectAdjustment takes. withdrawProjectAdjustment 的输入 */
export type WithdrawProjectAdjustmentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What withdrawProjectApproval takes. withdrawProjectApproval 的输入 */
export type WithdrawProjectApprovalInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What withdrawResourcePlan takes. withdrawResourcePlan 的输入 */
export type WithdrawResourcePlanInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What withdrawSharingConsent takes. withdrawSharingConsent 的输入 */
export type WithdrawSharingConsentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What withholdInvestment takes. withholdInvestment 的输入 */
export type WithholdInvestmentInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Why. 理由 */
  readonly reason: string;
  /** The last day to put it right. 整改截止日期 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What withholdResources takes. withholdResources 的输入 */
export type WithholdResourcesInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** Why. 理由 */
  readonly reason: string;
  /** The last day to put it right. 整改截止日期 */
  readonly until: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

export type PoolViewFragment = { readonly id: string, readonly kind: ResourceKind, readonly name: string, readonly total: number, readonly allocated: number, readonly reserved: number, readonly allocatedShare: string, readonly used: string | null, readonly utilisation: string | null, readonly measuredAt: string | null, readonly level: CapacityLevel, readonly forecast: { readonly reachesWarningOn: string, readonly earliestOn: string, readonly latestOn: string | null, readonly confidence: string } | null };

export type AlertViewFragment = { readonly kind: CapacityAlertKind, readonly level: CapacityLevel | null, readonly cause: CapacityCause | null, readonly peak: string | null, readonly plan: string | null, readonly completeBy: string | null, readonly explanation: string | null, readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null };

export type CapacityBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type CapacityBoardQuery = { readonly now: string, readonly capacityAlertsCursor: string, readonly viewer: { readonly person: { readonly name: string } }, readonly capacityPools: ReadonlyArray<{ readonly id: string, readonly kind: ResourceKind, readonly name: string, readonly total: number, readonly allocated: number, readonly reserved: number, readonly allocatedShare: string, readonly used: string | null, readonly utilisation: string | null, readonly measuredAt: string | null, readonly level: CapacityLevel, readonly alerts: { readonly nodes: ReadonlyArray<{ readonly kind: CapacityAlertKind, readonly level: CapacityLevel | null, readonly cause: CapacityCause | null, readonly peak: string | null, readonly plan: string | null, readonly completeBy: string | null, readonly explanation: string | null, readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null }> }, readonly forecast: { readonly reachesWarningOn: string, readonly earliestOn: string, readonly latestOn: string | null, readonly confidence: string } | null }>, readonly provision: { readonly id: string, readonly article: string, readonly parameters: ReadonlyArray<{ readonly key: string, readonly amount: number, readonly inForceFrom: string, readonly inForceTo: string | null }> } | null, readonly procedures: ReadonlyArray<{ readonly name: ProcedureName, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string }>, readonly states: ReadonlyArray<{ readonly name: string, readonly waitsFor: { readonly party: Party, readonly partyLabel: string } | null }> }> };

export type CapacityHistoryQueryVariables = Exact<{
  from: string;
  to: string;
  resolution: ReadingResolution;
}>;


export type CapacityHistoryQuery = { readonly capacityPools: ReadonlyArray<{ readonly id: string, readonly readings: ReadonlyArray<{ readonly at: string, readonly utilisation: string, readonly total: string, readonly minimum: string, readonly maximum: string, readonly average: string }> }> };

export type CapacityAlertsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
  poolIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CapacityAlertsSubscription = { readonly capacityAlerts: { readonly cursor: string, readonly at: string, readonly kind: JournalKind, readonly step: string | null, readonly capacityAlert: { readonly kind: CapacityAlertKind, readonly level: CapacityLevel | null, readonly cause: CapacityCause | null, readonly peak: string | null, readonly plan: string | null, readonly completeBy: string | null, readonly explanation: string | null, readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly pool: { readonly id: string, readonly kind: ResourceKind, readonly name: string }, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null }, readonly announcement: { readonly level: CapacityLevel, readonly cause: CapacityCause, readonly share: string } | null } };

export type CaseHeadFragment = { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null };

export type NextStepViewFragment = { readonly step: string, readonly label: string, readonly open: boolean, readonly dueAt: string | null, readonly takes: ReadonlyArray<string>, readonly blockers: ReadonlyArray<{ readonly code: RefusalCode, readonly message: string, readonly path: string | null, readonly provision: string }>, readonly provision: { readonly id: string, readonly article: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly person: { readonly id: string, readonly name: string }, readonly memberships: ReadonlyArray<{ readonly role: Role, readonly unit: { readonly id: string, readonly name: string, readonly party: Party } }> } };

export type InboxQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: InboxFilter | null | undefined;
}>;


export type InboxQuery = { readonly viewer: { readonly inbox: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly nextSteps: ReadonlyArray<{ readonly step: string, readonly label: string, readonly open: boolean, readonly dueAt: string | null, readonly takes: ReadonlyArray<string>, readonly blockers: ReadonlyArray<{ readonly code: RefusalCode, readonly message: string, readonly path: string | null, readonly provision: string }>, readonly provision: { readonly id: string, readonly article: string } }>, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null }> } } };

export type CaseDetailQueryVariables = Exact<{
  id: string;
}>;


export type CaseDetailQuery = { readonly node:
    | { readonly openedAt: string, readonly closedAt: string | null, readonly round: number, readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly submittedBy: { readonly id: string, readonly name: string } | null, readonly nextSteps: ReadonlyArray<{ readonly step: string, readonly label: string, readonly open: boolean, readonly dueAt: string | null, readonly takes: ReadonlyArray<string>, readonly blockers: ReadonlyArray<{ readonly code: RefusalCode, readonly message: string, readonly path: string | null, readonly provision: string }>, readonly provision: { readonly id: string, readonly article: string } }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly kind: DeadlineKind, readonly party: Party, readonly startedAt: string, readonly dueAt: string, readonly status: DeadlineStatus, readonly metAt: string | null, readonly provision: { readonly id: string, readonly article: string }, readonly counted: { readonly amount: number, readonly unit: PeriodUnit, readonly lastDay: string, readonly provisional: boolean, readonly skipped: ReadonlyArray<{ readonly date: string, readonly kind: CalendarDayKind, readonly name: string | null }> } }>, readonly materials: ReadonlyArray<{ readonly id: string, readonly kind: MaterialKind, readonly version: number, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly url: string, readonly attachedAt: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly step: string, readonly outcome: DecisionOutcome, readonly opinion: string | null, readonly party: Party, readonly decidedAt: string, readonly decidedBy: { readonly id: string, readonly name: string } | null }>, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null }
    | { readonly openedAt: string, readonly closedAt: string | null, readonly round: number, readonly kind: CloudRequestKind, readonly purpose: string, readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly submittedBy: { readonly id: string, readonly name: string } | null, readonly nextSteps: ReadonlyArray<{ readonly step: string, readonly label: string, readonly open: boolean, readonly dueAt: string | null, readonly takes: ReadonlyArray<string>, readonly blockers: ReadonlyArray<{ readonly code: RefusalCode, readonly message: string, readonly path: string | null, readonly provision: string }>, readonly provision: { readonly id: string, readonly article: string } }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly kind: DeadlineKind, readonly party: Party, readonly startedAt: string, readonly dueAt: string, readonly status: DeadlineStatus, readonly metAt: string | null, readonly provision: { readonly id: string, readonly article: string }, readonly counted: { readonly amount: number, readonly unit: PeriodUnit, readonly lastDay: string, readonly provisional: boolean, readonly skipped: ReadonlyArray<{ readonly date: string, readonly kind: CalendarDayKind, readonly name: string | null }> } }>, readonly materials: ReadonlyArray<{ readonly id: string, readonly kind: MaterialKind, readonly version: number, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly url: string, readonly attachedAt: string }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly step: string, readonly outcome: DecisionOutcome, readonly opinion: string | null, readonly party: Party, readonly decidedAt: string, readonly decidedBy: { readonly id: string, readonly name: string } | null }>, readonly system: { readonly id: string, readonly name: string }, readonly lines: ReadonlyArray<{ readonly id: string, readonly kind: ResourceKind, readonly specification: string, readonly requested: number, readonly granted: number | null }>, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null }
   | null };

export type CaseTimelineQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type CaseTimelineQuery = { readonly node: { readonly timeline: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly at: string, readonly kind: JournalKind, readonly step: string | null, readonly personName: string | null, readonly remark: string | null, readonly provision: { readonly id: string, readonly article: string } | null }> } } | null };

export type CaseEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CaseEventsSubscription = { readonly caseEvents: { readonly cursor: string, readonly at: string, readonly kind: JournalKind, readonly step: string | null, readonly case: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null }, readonly entry: { readonly personName: string | null, readonly unitName: string | null, readonly fromState: string | null, readonly toState: string | null, readonly remark: string | null } } };

export type CaseEventsCursorQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseEventsCursorQuery = { readonly caseEventsCursor: string };

export type DeskViewFragment = { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean };

export type CitedProvisionFragment = { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string };

export type PeriodViewFragment = { readonly kind: DeadlineKind, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly after: string | null, readonly from: string | null, readonly desk: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } };

export type MinimumViewFragment = { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } };

export type FieldViewFragment = { readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> };

export type ProcedureViewFragment = { readonly name: ProcedureName, readonly label: string, readonly caseType: string, readonly payloadField: string, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string }, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string }>, readonly states: ReadonlyArray<{ readonly name: string, readonly label: string, readonly initial: boolean, readonly ends: boolean, readonly unbounded: boolean, readonly waitsFor: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean } | null }>, readonly steps: ReadonlyArray<{ readonly name: string, readonly label: string, readonly from: ReadonlyArray<string>, readonly opens: boolean, readonly bySystem: boolean, readonly inputType: string, readonly decides: boolean, readonly recuses: boolean, readonly involves: boolean, readonly meets: ReadonlyArray<DeadlineKind>, readonly extends: DeadlineKind | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly by: ReadonlyArray<{ readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }>, readonly leads: ReadonlyArray<{ readonly to: string | null, readonly condition: string | null, readonly decides: DecisionOutcome | null, readonly decisionLabel: string | null, readonly meets: ReadonlyArray<DeadlineKind>, readonly starts: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly after: string | null, readonly from: string | null, readonly desk: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> }>, readonly opensMinimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly minimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> };

export type ProceduresQueryVariables = Exact<{ [key: string]: never; }>;


export type ProceduresQuery = { readonly procedures: ReadonlyArray<{ readonly name: ProcedureName, readonly label: string, readonly caseType: string, readonly payloadField: string, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string }, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string }>, readonly states: ReadonlyArray<{ readonly name: string, readonly label: string, readonly initial: boolean, readonly ends: boolean, readonly unbounded: boolean, readonly waitsFor: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean } | null }>, readonly steps: ReadonlyArray<{ readonly name: string, readonly label: string, readonly from: ReadonlyArray<string>, readonly opens: boolean, readonly bySystem: boolean, readonly inputType: string, readonly decides: boolean, readonly recuses: boolean, readonly involves: boolean, readonly meets: ReadonlyArray<DeadlineKind>, readonly extends: DeadlineKind | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly by: ReadonlyArray<{ readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }>, readonly leads: ReadonlyArray<{ readonly to: string | null, readonly condition: string | null, readonly decides: DecisionOutcome | null, readonly decisionLabel: string | null, readonly meets: ReadonlyArray<DeadlineKind>, readonly starts: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly after: string | null, readonly from: string | null, readonly desk: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> }>, readonly opensMinimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly minimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> }> };

export type ProcedureQueryVariables = Exact<{
  name: ProcedureName;
}>;


export type ProcedureQuery = { readonly procedure: { readonly name: ProcedureName, readonly label: string, readonly caseType: string, readonly payloadField: string, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string }, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string }>, readonly states: ReadonlyArray<{ readonly name: string, readonly label: string, readonly initial: boolean, readonly ends: boolean, readonly unbounded: boolean, readonly waitsFor: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean } | null }>, readonly steps: ReadonlyArray<{ readonly name: string, readonly label: string, readonly from: ReadonlyArray<string>, readonly opens: boolean, readonly bySystem: boolean, readonly inputType: string, readonly decides: boolean, readonly recuses: boolean, readonly involves: boolean, readonly meets: ReadonlyArray<DeadlineKind>, readonly extends: DeadlineKind | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly by: ReadonlyArray<{ readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }>, readonly leads: ReadonlyArray<{ readonly to: string | null, readonly condition: string | null, readonly decides: DecisionOutcome | null, readonly decisionLabel: string | null, readonly meets: ReadonlyArray<DeadlineKind>, readonly starts: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly after: string | null, readonly from: string | null, readonly desk: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> }>, readonly opensMinimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly minimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> } };

export type SystemsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ApplicationSystemFilter | null | undefined;
}>;


export type SystemsQuery = { readonly systems: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly placement: Placement, readonly unit: { readonly id: string, readonly name: string } }> } };

export type CloudRequestsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: CloudRequestFilter | null | undefined;
}>;


export type CloudRequestsQuery = { readonly cloudRequests: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: CloudRequestKind, readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly system: { readonly id: string, readonly name: string }, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null }> } };

export type PoolsQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolsQuery = { readonly capacityPools: ReadonlyArray<{ readonly id: string, readonly kind: ResourceKind, readonly name: string, readonly total: number, readonly allocated: number, readonly available: number }> };

export type AcknowledgeCapacityAlertMutationVariables = Exact<{
  input: AcknowledgeCapacityAlertInput;
}>;


export type AcknowledgeCapacityAlertMutation = { readonly acknowledgeCapacityAlert: { readonly capacityAlert: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type AdmitCloudRequestMutationVariables = Exact<{
  input: AdmitCloudRequestInput;
}>;


export type AdmitCloudRequestMutation = { readonly admitCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type AdmitProjectAcceptanceMutationVariables = Exact<{
  input: AdmitProjectAcceptanceInput;
}>;


export type AdmitProjectAcceptanceMutation = { readonly admitProjectAcceptance: { readonly projectAcceptance: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type AdmitProjectApprovalMutationVariables = Exact<{
  input: AdmitProjectApprovalInput;
}>;


export type AdmitProjectApprovalMutation = { readonly admitProjectApproval: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type AnnounceFaultMutationVariables = Exact<{
  input: AnnounceFaultInput;
}>;


export type AnnounceFaultMutation = { readonly announceFault: { readonly faultNotice: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type AnswerDeliveryProblemMutationVariables = Exact<{
  input: AnswerDeliveryProblemInput;
}>;


export type AnswerDeliveryProblemMutation = { readonly answerDeliveryProblem: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type AnswerProjectIncidentMutationVariables = Exact<{
  input: AnswerProjectIncidentInput;
}>;


export type AnswerProjectIncidentMutation = { readonly answerProjectIncident: { readonly projectConstruction: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ApproveAcceptanceExtensionMutationVariables = Exact<{
  input: ApproveAcceptanceExtensionInput;
}>;


export type ApproveAcceptanceExtensionMutation = { readonly approveAcceptanceExtension: { readonly acceptanceExtension: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ApproveCloudRequestMutationVariables = Exact<{
  input: ApproveCloudRequestInput;
}>;


export type ApproveCloudRequestMutation = { readonly approveCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ApproveGoLiveMutationVariables = Exact<{
  input: ApproveGoLiveInput;
}>;


export type ApproveGoLiveMutation = { readonly approveGoLive: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ApprovePlanDeclarationMutationVariables = Exact<{
  input: ApprovePlanDeclarationInput;
}>;


export type ApprovePlanDeclarationMutation = { readonly approvePlanDeclaration: { readonly planDeclaration: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ApproveProjectAcceptanceMutationVariables = Exact<{
  input: ApproveProjectAcceptanceInput;
}>;


export type ApproveProjectAcceptanceMutation = { readonly approveProjectAcceptance: { readonly projectAcceptance: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ApproveProjectAdjustmentMutationVariables = Exact<{
  input: ApproveProjectAdjustmentInput;
}>;


export type ApproveProjectAdjustmentMutation = { readonly approveProjectAdjustment: { readonly projectAdjustment: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ApproveProjectApprovalMutationVariables = Exact<{
  input: ApproveProjectApprovalInput;
}>;


export type ApproveProjectApprovalMutation = { readonly approveProjectApproval: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ApproveProjectPlanMutationVariables = Exact<{
  input: ApproveProjectPlanInput;
}>;


export type ApproveProjectPlanMutation = { readonly approveProjectPlan: { readonly projects: ReadonlyArray<{ readonly acceptedOn: string | null, readonly approvedEstimate: string | null, readonly classified: boolean, readonly completedOn: string | null, readonly estimate: string, readonly funding: Funding, readonly governmentApprovedOn: string | null, readonly governmentDocument: string | null, readonly id: string, readonly kind: ProjectKind, readonly major: boolean, readonly mayBeBudgeted: boolean, readonly mlpsGrade: number, readonly moneyGate: MoneyGate | null, readonly name: string, readonly plannedAt: string | null, readonly ppp: boolean, readonly securityProject: boolean, readonly stage: ProjectStage, readonly warrantyUntil: string | null, readonly year: number }> } };

export type ApproveResourcePlanMutationVariables = Exact<{
  input: ApproveResourcePlanInput;
}>;


export type ApproveResourcePlanMutation = { readonly approveResourcePlan: { readonly resourcePlan: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CancelCloudRequestMutationVariables = Exact<{
  input: CancelCloudRequestInput;
}>;


export type CancelCloudRequestMutation = { readonly cancelCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CertifyDataBackupMutationVariables = Exact<{
  input: CertifyDataBackupInput;
}>;


export type CertifyDataBackupMutation = { readonly certifyDataBackup: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ClassifyAsMajorMutationVariables = Exact<{
  input: ClassifyAsMajorInput;
}>;


export type ClassifyAsMajorMutation = { readonly classifyAsMajor: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CloseFaultMutationVariables = Exact<{
  input: CloseFaultInput;
}>;


export type CloseFaultMutation = { readonly closeFault: { readonly faultNotice: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CommissionExpertReviewMutationVariables = Exact<{
  input: CommissionExpertReviewInput;
}>;


export type CommissionExpertReviewMutation = { readonly commissionExpertReview: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CommissionPostEvaluationMutationVariables = Exact<{
  input: CommissionPostEvaluationInput;
}>;


export type CommissionPostEvaluationMutation = { readonly commissionPostEvaluation: { readonly selfEvaluation: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CompleteChangeMutationVariables = Exact<{
  input: CompleteChangeInput;
}>;


export type CompleteChangeMutation = { readonly completeChange: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CompleteExpansionMutationVariables = Exact<{
  input: CompleteExpansionInput;
}>;


export type CompleteExpansionMutation = { readonly completeExpansion: { readonly capacityAlert: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ConcludeExpertReviewMutationVariables = Exact<{
  input: ConcludeExpertReviewInput;
}>;


export type ConcludeExpertReviewMutation = { readonly concludeExpertReview: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ConcludeSelfEvaluationMutationVariables = Exact<{
  input: ConcludeSelfEvaluationInput;
}>;


export type ConcludeSelfEvaluationMutation = { readonly concludeSelfEvaluation: { readonly selfEvaluation: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ConfirmConnectionMutationVariables = Exact<{
  input: ConfirmConnectionInput;
}>;


export type ConfirmConnectionMutation = { readonly confirmConnection: { readonly system: { readonly classified: boolean, readonly goLiveOn: string | null, readonly id: string, readonly infrastructureExemption: ReadonlyArray<InfrastructureKind>, readonly legacyRetentionUntil: string | null, readonly migrationOverdue: boolean, readonly mlpsGrade: number, readonly name: string, readonly placement: Placement, readonly plannedMigrationOn: string | null, readonly registeredAt: string, readonly sharingConsentOn: string | null, readonly sharingPlatformConnected: boolean, readonly unifiedSignOn: boolean } | null } };

export type ConfirmLegacyDisposalMutationVariables = Exact<{
  input: ConfirmLegacyDisposalInput;
}>;


export type ConfirmLegacyDisposalMutation = { readonly confirmLegacyDisposal: { readonly legacyDisposal: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ConfirmPlanDeclarationMutationVariables = Exact<{
  input: ConfirmPlanDeclarationInput;
}>;


export type ConfirmPlanDeclarationMutation = { readonly confirmPlanDeclaration: { readonly planDeclaration: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ConfirmProjectCatalogueMutationVariables = Exact<{
  input: ConfirmProjectCatalogueInput;
}>;


export type ConfirmProjectCatalogueMutation = { readonly confirmProjectCatalogue: { readonly projectAcceptance: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ConfirmReclaimMutationVariables = Exact<{
  input: ConfirmReclaimInput;
}>;


export type ConfirmReclaimMutation = { readonly confirmReclaim: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ConfirmRectificationMutationVariables = Exact<{
  input: ConfirmRectificationInput;
}>;


export type ConfirmRectificationMutation = { readonly confirmRectification: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ConfirmSurplusMutationVariables = Exact<{
  input: ConfirmSurplusInput;
}>;


export type ConfirmSurplusMutation = { readonly confirmSurplus: { readonly projectConstruction: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { readonly createUpload: { readonly upload: { readonly fileName: string, readonly id: string, readonly mediaType: string, readonly sha256: string, readonly size: number, readonly url: string } | null } };

export type CriticizePubliclyMutationVariables = Exact<{
  input: CriticizePubliclyInput;
}>;


export type CriticizePubliclyMutation = { readonly criticizePublicly: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DecidePlanDeclarationsMutationVariables = Exact<{
  input: DecidePlanDeclarationsInput;
}>;


export type DecidePlanDeclarationsMutation = { readonly decidePlanDeclarations: { readonly planDeclarations: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null }> } };

export type DeclineCloudRequestMutationVariables = Exact<{
  input: DeclineCloudRequestInput;
}>;


export type DeclineCloudRequestMutation = { readonly declineCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DeclineProjectApprovalMutationVariables = Exact<{
  input: DeclineProjectApprovalInput;
}>;


export type DeclineProjectApprovalMutation = { readonly declineProjectApproval: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DeliverTestEnvironmentMutationVariables = Exact<{
  input: DeliverTestEnvironmentInput;
}>;


export type DeliverTestEnvironmentMutation = { readonly deliverTestEnvironment: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DisputeSurplusMutationVariables = Exact<{
  input: DisputeSurplusInput;
}>;


export type DisputeSurplusMutation = { readonly disputeSurplus: { readonly projectConstruction: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftAcceptanceExtensionMutationVariables = Exact<{
  input: DraftAcceptanceExtensionInput;
}>;


export type DraftAcceptanceExtensionMutation = { readonly draftAcceptanceExtension: { readonly acceptanceExtension: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftApplicationMutationVariables = Exact<{
  input: DraftApplicationInput;
}>;


export type DraftApplicationMutation = { readonly draftApplication: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftChangeMutationVariables = Exact<{
  input: DraftChangeInput;
}>;


export type DraftChangeMutation = { readonly draftChange: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftInfrastructureExemptionMutationVariables = Exact<{
  input: DraftInfrastructureExemptionInput;
}>;


export type DraftInfrastructureExemptionMutation = { readonly draftInfrastructureExemption: { readonly cloudExemption: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftMigrationExemptionMutationVariables = Exact<{
  input: DraftMigrationExemptionInput;
}>;


export type DraftMigrationExemptionMutation = { readonly draftMigrationExemption: { readonly cloudExemption: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftPlanDeclarationMutationVariables = Exact<{
  input: DraftPlanDeclarationInput;
}>;


export type DraftPlanDeclarationMutation = { readonly draftPlanDeclaration: { readonly planDeclaration: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftProjectAdjustmentMutationVariables = Exact<{
  input: DraftProjectAdjustmentInput;
}>;


export type DraftProjectAdjustmentMutation = { readonly draftProjectAdjustment: { readonly projectAdjustment: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftProjectApprovalMutationVariables = Exact<{
  input: DraftProjectApprovalInput;
}>;


export type DraftProjectApprovalMutation = { readonly draftProjectApproval: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftResourcePlanMutationVariables = Exact<{
  input: DraftResourcePlanInput;
}>;


export type DraftResourcePlanMutation = { readonly draftResourcePlan: { readonly resourcePlan: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftSelfEvaluationMutationVariables = Exact<{
  input: DraftSelfEvaluationInput;
}>;


export type DraftSelfEvaluationMutation = { readonly draftSelfEvaluation: { readonly selfEvaluation: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftSharingConsentMutationVariables = Exact<{
  input: DraftSharingConsentInput;
}>;


export type DraftSharingConsentMutation = { readonly draftSharingConsent: { readonly sharingConsent: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftTerminationMutationVariables = Exact<{
  input: DraftTerminationInput;
}>;


export type DraftTerminationMutation = { readonly draftTermination: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type EndCloudExemptionMutationVariables = Exact<{
  input: EndCloudExemptionInput;
}>;


export type EndCloudExemptionMutation = { readonly endCloudExemption: { readonly system: { readonly classified: boolean, readonly goLiveOn: string | null, readonly id: string, readonly infrastructureExemption: ReadonlyArray<InfrastructureKind>, readonly legacyRetentionUntil: string | null, readonly migrationOverdue: boolean, readonly mlpsGrade: number, readonly name: string, readonly placement: Placement, readonly plannedMigrationOn: string | null, readonly registeredAt: string, readonly sharingConsentOn: string | null, readonly sharingPlatformConnected: boolean, readonly unifiedSignOn: boolean } | null } };

export type EndContractMutationVariables = Exact<{
  input: EndContractInput;
}>;


export type EndContractMutation = { readonly endContract: { readonly projectConstruction: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { readonly endMembership: { readonly membership: { readonly endedAt: string | null, readonly id: string, readonly role: Role, readonly startedAt: string } | null } };

export type EndSharingConsentMutationVariables = Exact<{
  input: EndSharingConsentInput;
}>;


export type EndSharingConsentMutation = { readonly endSharingConsent: { readonly system: { readonly classified: boolean, readonly goLiveOn: string | null, readonly id: string, readonly infrastructureExemption: ReadonlyArray<InfrastructureKind>, readonly legacyRetentionUntil: string | null, readonly migrationOverdue: boolean, readonly mlpsGrade: number, readonly name: string, readonly placement: Placement, readonly plannedMigrationOn: string | null, readonly registeredAt: string, readonly sharingConsentOn: string | null, readonly sharingPlatformConnected: boolean, readonly unifiedSignOn: boolean } | null } };

export type EndorseCloudExemptionMutationVariables = Exact<{
  input: EndorseCloudExemptionInput;
}>;


export type EndorseCloudExemptionMutation = { readonly endorseCloudExemption: { readonly cloudExemption: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type EndorseSharingConsentMutationVariables = Exact<{
  input: EndorseSharingConsentInput;
}>;


export type EndorseSharingConsentMutation = { readonly endorseSharingConsent: { readonly sharingConsent: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type EnterResourceBudgetMutationVariables = Exact<{
  input: EnterResourceBudgetInput;
}>;


export type EnterResourceBudgetMutation = { readonly enterResourceBudget: { readonly resourcePlan: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type EvaluateTestMutationVariables = Exact<{
  input: EvaluateTestInput;
}>;


export type EvaluateTestMutation = { readonly evaluateTest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ExplainSilenceMutationVariables = Exact<{
  input: ExplainSilenceInput;
}>;


export type ExplainSilenceMutation = { readonly explainSilence: { readonly capacityAlert: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ExtendRectificationMutationVariables = Exact<{
  input: ExtendRectificationInput;
}>;


export type ExtendRectificationMutation = { readonly extendRectification: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ExtendTestMutationVariables = Exact<{
  input: ExtendTestInput;
}>;


export type ExtendTestMutation = { readonly extendTest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type FailProjectAcceptanceMutationVariables = Exact<{
  input: FailProjectAcceptanceInput;
}>;


export type FailProjectAcceptanceMutation = { readonly failProjectAcceptance: { readonly projectAcceptance: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type FailRectificationMutationVariables = Exact<{
  input: FailRectificationInput;
}>;


export type FailRectificationMutation = { readonly failRectification: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type FileLegacyResourcesMutationVariables = Exact<{
  input: FileLegacyResourcesInput;
}>;


export type FileLegacyResourcesMutation = { readonly fileLegacyResources: { readonly legacyDisposal: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type FilePerformanceReportMutationVariables = Exact<{
  input: FilePerformanceReportInput;
}>;


export type FilePerformanceReportMutation = { readonly filePerformanceReport: { readonly performanceReport: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type GrantCloudExemptionMutationVariables = Exact<{
  input: GrantCloudExemptionInput;
}>;


export type GrantCloudExemptionMutation = { readonly grantCloudExemption: { readonly cloudExemption: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type GrantMembershipMutationVariables = Exact<{
  input: GrantMembershipInput;
}>;


export type GrantMembershipMutation = { readonly grantMembership: { readonly membership: { readonly endedAt: string | null, readonly id: string, readonly role: Role, readonly startedAt: string } | null } };

export type GrantSharingConsentMutationVariables = Exact<{
  input: GrantSharingConsentInput;
}>;


export type GrantSharingConsentMutation = { readonly grantSharingConsent: { readonly sharingConsent: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ImposeRestrictionMutationVariables = Exact<{
  input: ImposeRestrictionInput;
}>;


export type ImposeRestrictionMutation = { readonly imposeRestriction: { readonly restrictions: ReadonlyArray<{ readonly evidence: string | null, readonly foundOnId: string, readonly ground: RestrictionGround, readonly id: string, readonly imposedAt: string, readonly kind: RestrictionKind, readonly liftReason: string | null, readonly liftedAt: string | null, readonly liftedWhen: string, readonly reason: string, readonly subject: RestrictionSubject, readonly subjectId: string }> } };

export type LiftRestrictionMutationVariables = Exact<{
  input: LiftRestrictionInput;
}>;


export type LiftRestrictionMutation = { readonly liftRestriction: { readonly restrictions: ReadonlyArray<{ readonly evidence: string | null, readonly foundOnId: string, readonly ground: RestrictionGround, readonly id: string, readonly imposedAt: string, readonly kind: RestrictionKind, readonly liftReason: string | null, readonly liftedAt: string | null, readonly liftedWhen: string, readonly reason: string, readonly subject: RestrictionSubject, readonly subjectId: string }> } };

export type LoadCalendarNoticeMutationVariables = Exact<{
  input: LoadCalendarNoticeInput;
}>;


export type LoadCalendarNoticeMutation = { readonly loadCalendarNotice: { readonly calendarNotice: { readonly id: string, readonly source: string, readonly title: string, readonly year: number } | null } };

export type OpenTrialMutationVariables = Exact<{
  input: OpenTrialInput;
}>;


export type OpenTrialMutation = { readonly openTrial: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type OrderRectificationMutationVariables = Exact<{
  input: OrderRectificationInput;
}>;


export type OrderRectificationMutation = { readonly orderRectification: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type PlanExpansionMutationVariables = Exact<{
  input: PlanExpansionInput;
}>;


export type PlanExpansionMutation = { readonly planExpansion: { readonly capacityAlert: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type PostponeCompletionMutationVariables = Exact<{
  input: PostponeCompletionInput;
}>;


export type PostponeCompletionMutation = { readonly postponeCompletion: { readonly projectConstruction: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type PublishMobileAppMutationVariables = Exact<{
  input: PublishMobileAppInput;
}>;


export type PublishMobileAppMutation = { readonly publishMobileApp: { readonly mobileApp: { readonly id: string, readonly identifier: string, readonly name: string, readonly platform: MobilePlatform, readonly publishedAt: string | null, readonly publishedVersion: string | null, readonly registeredAt: string, readonly state: MobileAppState, readonly version: string, readonly withdrawnAt: string | null } | null } };

export type ReclaimResourcesMutationVariables = Exact<{
  input: ReclaimResourcesInput;
}>;


export type ReclaimResourcesMutation = { readonly reclaimResources: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RecordArchiveAcceptanceMutationVariables = Exact<{
  input: RecordArchiveAcceptanceInput;
}>;


export type RecordArchiveAcceptanceMutation = { readonly recordArchiveAcceptance: { readonly projectAcceptance: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RecordCapacityReadingsMutationVariables = Exact<{
  input: RecordCapacityReadingsInput;
}>;


export type RecordCapacityReadingsMutation = { readonly recordCapacityReadings: { readonly capacityPools: ReadonlyArray<{ readonly allocated: number, readonly allocatedShare: string, readonly available: number, readonly id: string, readonly kind: ResourceKind, readonly level: CapacityLevel, readonly measuredAt: string | null, readonly name: string, readonly reserved: number, readonly total: number, readonly used: string | null, readonly utilisation: string | null }> } };

export type RecordContractMutationVariables = Exact<{
  input: RecordContractInput;
}>;


export type RecordContractMutation = { readonly recordContract: { readonly projectConstruction: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RecordExpertReviewMutationVariables = Exact<{
  input: RecordExpertReviewInput;
}>;


export type RecordExpertReviewMutation = { readonly recordExpertReview: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RecordPanelOpinionMutationVariables = Exact<{
  input: RecordPanelOpinionInput;
}>;


export type RecordPanelOpinionMutation = { readonly recordPanelOpinion: { readonly projectAcceptance: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RecordPostEvaluationMutationVariables = Exact<{
  input: RecordPostEvaluationInput;
}>;


export type RecordPostEvaluationMutation = { readonly recordPostEvaluation: { readonly selfEvaluation: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RecordResourceUseMutationVariables = Exact<{
  input: RecordResourceUseInput;
}>;


export type RecordResourceUseMutation = { readonly recordResourceUse: { readonly cloudResources: ReadonlyArray<{ readonly deliveredAt: string, readonly environment: string, readonly id: string, readonly kind: ResourceKind, readonly quantity: number, readonly reclaimedAt: string | null, readonly specification: string, readonly state: ResourceState }> } };

export type ReferPlanDeclarationBackMutationVariables = Exact<{
  input: ReferPlanDeclarationBackInput;
}>;


export type ReferPlanDeclarationBackMutation = { readonly referPlanDeclarationBack: { readonly planDeclaration: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RefuseCloudExemptionMutationVariables = Exact<{
  input: RefuseCloudExemptionInput;
}>;


export type RefuseCloudExemptionMutation = { readonly refuseCloudExemption: { readonly cloudExemption: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RefusePlanDeclarationMutationVariables = Exact<{
  input: RefusePlanDeclarationInput;
}>;


export type RefusePlanDeclarationMutation = { readonly refusePlanDeclaration: { readonly planDeclaration: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RefuseSharingConsentMutationVariables = Exact<{
  input: RefuseSharingConsentInput;
}>;


export type RefuseSharingConsentMutation = { readonly refuseSharingConsent: { readonly sharingConsent: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RefuseTestExtensionMutationVariables = Exact<{
  input: RefuseTestExtensionInput;
}>;


export type RefuseTestExtensionMutation = { readonly refuseTestExtension: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RegisterMobileAppMutationVariables = Exact<{
  input: RegisterMobileAppInput;
}>;


export type RegisterMobileAppMutation = { readonly registerMobileApp: { readonly mobileApp: { readonly id: string, readonly identifier: string, readonly name: string, readonly platform: MobilePlatform, readonly publishedAt: string | null, readonly publishedVersion: string | null, readonly registeredAt: string, readonly state: MobileAppState, readonly version: string, readonly withdrawnAt: string | null } | null } };

export type RegisterSystemMutationVariables = Exact<{
  input: RegisterSystemInput;
}>;


export type RegisterSystemMutation = { readonly registerSystem: { readonly system: { readonly classified: boolean, readonly goLiveOn: string | null, readonly id: string, readonly infrastructureExemption: ReadonlyArray<InfrastructureKind>, readonly legacyRetentionUntil: string | null, readonly migrationOverdue: boolean, readonly mlpsGrade: number, readonly name: string, readonly placement: Placement, readonly plannedMigrationOn: string | null, readonly registeredAt: string, readonly sharingConsentOn: string | null, readonly sharingPlatformConnected: boolean, readonly unifiedSignOn: boolean } | null } };

export type RegisterUnitMutationVariables = Exact<{
  input: RegisterUnitInput;
}>;


export type RegisterUnitMutation = { readonly registerUnit: { readonly unit: { readonly creditCode: string, readonly id: string, readonly name: string, readonly party: Party } | null } };

export type RejectAcceptanceExtensionMutationVariables = Exact<{
  input: RejectAcceptanceExtensionInput;
}>;


export type RejectAcceptanceExtensionMutation = { readonly rejectAcceptanceExtension: { readonly acceptanceExtension: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RejectCloudExemptionMutationVariables = Exact<{
  input: RejectCloudExemptionInput;
}>;


export type RejectCloudExemptionMutation = { readonly rejectCloudExemption: { readonly cloudExemption: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RejectCloudRequestMutationVariables = Exact<{
  input: RejectCloudRequestInput;
}>;


export type RejectCloudRequestMutation = { readonly rejectCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RejectPlanDeclarationMutationVariables = Exact<{
  input: RejectPlanDeclarationInput;
}>;


export type RejectPlanDeclarationMutation = { readonly rejectPlanDeclaration: { readonly planDeclaration: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RejectProjectAdjustmentMutationVariables = Exact<{
  input: RejectProjectAdjustmentInput;
}>;


export type RejectProjectAdjustmentMutation = { readonly rejectProjectAdjustment: { readonly projectAdjustment: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RejectProjectApprovalMutationVariables = Exact<{
  input: RejectProjectApprovalInput;
}>;


export type RejectProjectApprovalMutation = { readonly rejectProjectApproval: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RejectResourcePlanMutationVariables = Exact<{
  input: RejectResourcePlanInput;
}>;


export type RejectResourcePlanMutation = { readonly rejectResourcePlan: { readonly resourcePlan: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RejectSharingConsentMutationVariables = Exact<{
  input: RejectSharingConsentInput;
}>;


export type RejectSharingConsentMutation = { readonly rejectSharingConsent: { readonly sharingConsent: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RemitCloudExemptionMutationVariables = Exact<{
  input: RemitCloudExemptionInput;
}>;


export type RemitCloudExemptionMutation = { readonly remitCloudExemption: { readonly cloudExemption: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RemitLegacyResourcesMutationVariables = Exact<{
  input: RemitLegacyResourcesInput;
}>;


export type RemitLegacyResourcesMutation = { readonly remitLegacyResources: { readonly legacyDisposal: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RenewRectificationMutationVariables = Exact<{
  input: RenewRectificationInput;
}>;


export type RenewRectificationMutation = { readonly renewRectification: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReopenFaultMutationVariables = Exact<{
  input: ReopenFaultInput;
}>;


export type ReopenFaultMutation = { readonly reopenFault: { readonly faultNotice: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReportCompletionMutationVariables = Exact<{
  input: ReportCompletionInput;
}>;


export type ReportCompletionMutation = { readonly reportCompletion: { readonly projectConstruction: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReportDeliveryProblemMutationVariables = Exact<{
  input: ReportDeliveryProblemInput;
}>;


export type ReportDeliveryProblemMutation = { readonly reportDeliveryProblem: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReportFaultProgressMutationVariables = Exact<{
  input: ReportFaultProgressInput;
}>;


export type ReportFaultProgressMutation = { readonly reportFaultProgress: { readonly faultNotice: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReportProjectIncidentMutationVariables = Exact<{
  input: ReportProjectIncidentInput;
}>;


export type ReportProjectIncidentMutation = { readonly reportProjectIncident: { readonly projectConstruction: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReportRectificationMutationVariables = Exact<{
  input: ReportRectificationInput;
}>;


export type ReportRectificationMutation = { readonly reportRectification: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReportTestMutationVariables = Exact<{
  input: ReportTestInput;
}>;


export type ReportTestMutation = { readonly reportTest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReportTrialMutationVariables = Exact<{
  input: ReportTrialInput;
}>;


export type ReportTrialMutation = { readonly reportTrial: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReportWarrantyCheckMutationVariables = Exact<{
  input: ReportWarrantyCheckInput;
}>;


export type ReportWarrantyCheckMutation = { readonly reportWarrantyCheck: { readonly warrantyCheck: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RequestTestExtensionMutationVariables = Exact<{
  input: RequestTestExtensionInput;
}>;


export type RequestTestExtensionMutation = { readonly requestTestExtension: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RestoreServiceMutationVariables = Exact<{
  input: RestoreServiceInput;
}>;


export type RestoreServiceMutation = { readonly restoreService: { readonly faultNotice: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ResumeProjectMutationVariables = Exact<{
  input: ResumeProjectInput;
}>;


export type ResumeProjectMutation = { readonly resumeProject: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnCloudExemptionMutationVariables = Exact<{
  input: ReturnCloudExemptionInput;
}>;


export type ReturnCloudExemptionMutation = { readonly returnCloudExemption: { readonly cloudExemption: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnCloudRequestMutationVariables = Exact<{
  input: ReturnCloudRequestInput;
}>;


export type ReturnCloudRequestMutation = { readonly returnCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnLegacyResourcesMutationVariables = Exact<{
  input: ReturnLegacyResourcesInput;
}>;


export type ReturnLegacyResourcesMutation = { readonly returnLegacyResources: { readonly legacyDisposal: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnPlanDeclarationMutationVariables = Exact<{
  input: ReturnPlanDeclarationInput;
}>;


export type ReturnPlanDeclarationMutation = { readonly returnPlanDeclaration: { readonly planDeclaration: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnProjectAcceptanceMutationVariables = Exact<{
  input: ReturnProjectAcceptanceInput;
}>;


export type ReturnProjectAcceptanceMutation = { readonly returnProjectAcceptance: { readonly projectAcceptance: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnProjectAdjustmentMutationVariables = Exact<{
  input: ReturnProjectAdjustmentInput;
}>;


export type ReturnProjectAdjustmentMutation = { readonly returnProjectAdjustment: { readonly projectAdjustment: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnProjectApprovalMutationVariables = Exact<{
  input: ReturnProjectApprovalInput;
}>;


export type ReturnProjectApprovalMutation = { readonly returnProjectApproval: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnResourcePlanMutationVariables = Exact<{
  input: ReturnResourcePlanInput;
}>;


export type ReturnResourcePlanMutation = { readonly returnResourcePlan: { readonly resourcePlan: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnSelfEvaluationMutationVariables = Exact<{
  input: ReturnSelfEvaluationInput;
}>;


export type ReturnSelfEvaluationMutation = { readonly returnSelfEvaluation: { readonly selfEvaluation: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnSharingConsentMutationVariables = Exact<{
  input: ReturnSharingConsentInput;
}>;


export type ReturnSharingConsentMutation = { readonly returnSharingConsent: { readonly sharingConsent: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnSurplusMutationVariables = Exact<{
  input: ReturnSurplusInput;
}>;


export type ReturnSurplusMutation = { readonly returnSurplus: { readonly projectConstruction: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnToTrialMutationVariables = Exact<{
  input: ReturnToTrialInput;
}>;


export type ReturnToTrialMutation = { readonly returnToTrial: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviewLegacyResourcesMutationVariables = Exact<{
  input: ReviewLegacyResourcesInput;
}>;


export type ReviewLegacyResourcesMutation = { readonly reviewLegacyResources: { readonly legacyDisposal: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviewStandardisationMutationVariables = Exact<{
  input: ReviewStandardisationInput;
}>;


export type ReviewStandardisationMutation = { readonly reviewStandardisation: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviseAcceptanceExtensionMutationVariables = Exact<{
  input: ReviseAcceptanceExtensionInput;
}>;


export type ReviseAcceptanceExtensionMutation = { readonly reviseAcceptanceExtension: { readonly acceptanceExtension: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviseCloudExemptionMutationVariables = Exact<{
  input: ReviseCloudExemptionInput;
}>;


export type ReviseCloudExemptionMutation = { readonly reviseCloudExemption: { readonly cloudExemption: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviseCloudRequestMutationVariables = Exact<{
  input: ReviseCloudRequestInput;
}>;


export type ReviseCloudRequestMutation = { readonly reviseCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviseMonthlyReportMutationVariables = Exact<{
  input: ReviseMonthlyReportInput;
}>;


export type ReviseMonthlyReportMutation = { readonly reviseMonthlyReport: { readonly monthlyReport: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RevisePlanDeclarationMutationVariables = Exact<{
  input: RevisePlanDeclarationInput;
}>;


export type RevisePlanDeclarationMutation = { readonly revisePlanDeclaration: { readonly planDeclaration: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviseProjectAcceptanceMutationVariables = Exact<{
  input: ReviseProjectAcceptanceInput;
}>;


export type ReviseProjectAcceptanceMutation = { readonly reviseProjectAcceptance: { readonly projectAcceptance: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviseProjectAdjustmentMutationVariables = Exact<{
  input: ReviseProjectAdjustmentInput;
}>;


export type ReviseProjectAdjustmentMutation = { readonly reviseProjectAdjustment: { readonly projectAdjustment: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviseProjectApprovalMutationVariables = Exact<{
  input: ReviseProjectApprovalInput;
}>;


export type ReviseProjectApprovalMutation = { readonly reviseProjectApproval: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviseResourcePlanMutationVariables = Exact<{
  input: ReviseResourcePlanInput;
}>;


export type ReviseResourcePlanMutation = { readonly reviseResourcePlan: { readonly resourcePlan: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviseSharingConsentMutationVariables = Exact<{
  input: ReviseSharingConsentInput;
}>;


export type ReviseSharingConsentMutation = { readonly reviseSharingConsent: { readonly sharingConsent: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RevokeRectificationMutationVariables = Exact<{
  input: RevokeRectificationInput;
}>;


export type RevokeRectificationMutation = { readonly revokeRectification: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type StartConstructionMutationVariables = Exact<{
  input: StartConstructionInput;
}>;


export type StartConstructionMutation = { readonly startConstruction: { readonly projectConstruction: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitAcceptanceExtensionMutationVariables = Exact<{
  input: SubmitAcceptanceExtensionInput;
}>;


export type SubmitAcceptanceExtensionMutation = { readonly submitAcceptanceExtension: { readonly acceptanceExtension: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitCloudExemptionMutationVariables = Exact<{
  input: SubmitCloudExemptionInput;
}>;


export type SubmitCloudExemptionMutation = { readonly submitCloudExemption: { readonly cloudExemption: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitCloudRequestMutationVariables = Exact<{
  input: SubmitCloudRequestInput;
}>;


export type SubmitCloudRequestMutation = { readonly submitCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitMonthlyReportMutationVariables = Exact<{
  input: SubmitMonthlyReportInput;
}>;


export type SubmitMonthlyReportMutation = { readonly submitMonthlyReport: { readonly monthlyReport: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitPlanDeclarationMutationVariables = Exact<{
  input: SubmitPlanDeclarationInput;
}>;


export type SubmitPlanDeclarationMutation = { readonly submitPlanDeclaration: { readonly planDeclaration: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitProjectAcceptanceMutationVariables = Exact<{
  input: SubmitProjectAcceptanceInput;
}>;


export type SubmitProjectAcceptanceMutation = { readonly submitProjectAcceptance: { readonly projectAcceptance: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitProjectAdjustmentMutationVariables = Exact<{
  input: SubmitProjectAdjustmentInput;
}>;


export type SubmitProjectAdjustmentMutation = { readonly submitProjectAdjustment: { readonly projectAdjustment: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitProjectApprovalMutationVariables = Exact<{
  input: SubmitProjectApprovalInput;
}>;


export type SubmitProjectApprovalMutation = { readonly submitProjectApproval: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitResourcePlanMutationVariables = Exact<{
  input: SubmitResourcePlanInput;
}>;


export type SubmitResourcePlanMutation = { readonly submitResourcePlan: { readonly resourcePlan: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitSelfEvaluationMutationVariables = Exact<{
  input: SubmitSelfEvaluationInput;
}>;


export type SubmitSelfEvaluationMutation = { readonly submitSelfEvaluation: { readonly selfEvaluation: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitSharingConsentMutationVariables = Exact<{
  input: SubmitSharingConsentInput;
}>;


export type SubmitSharingConsentMutation = { readonly submitSharingConsent: { readonly sharingConsent: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SumUpResourcePlanMutationVariables = Exact<{
  input: SumUpResourcePlanInput;
}>;


export type SumUpResourcePlanMutation = { readonly sumUpResourcePlan: { readonly resourcePlan: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SuspendConstructionMutationVariables = Exact<{
  input: SuspendConstructionInput;
}>;


export type SuspendConstructionMutation = { readonly suspendConstruction: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SuspendProjectMutationVariables = Exact<{
  input: SuspendProjectInput;
}>;


export type SuspendProjectMutation = { readonly suspendProject: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type TerminateProjectMutationVariables = Exact<{
  input: TerminateProjectInput;
}>;


export type TerminateProjectMutation = { readonly terminateProject: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type UpdateMobileAppMutationVariables = Exact<{
  input: UpdateMobileAppInput;
}>;


export type UpdateMobileAppMutation = { readonly updateMobileApp: { readonly mobileApp: { readonly id: string, readonly identifier: string, readonly name: string, readonly platform: MobilePlatform, readonly publishedAt: string | null, readonly publishedVersion: string | null, readonly registeredAt: string, readonly state: MobileAppState, readonly version: string, readonly withdrawnAt: string | null } | null } };

export type UpdateSystemMutationVariables = Exact<{
  input: UpdateSystemInput;
}>;


export type UpdateSystemMutation = { readonly updateSystem: { readonly system: { readonly classified: boolean, readonly goLiveOn: string | null, readonly id: string, readonly infrastructureExemption: ReadonlyArray<InfrastructureKind>, readonly legacyRetentionUntil: string | null, readonly migrationOverdue: boolean, readonly mlpsGrade: number, readonly name: string, readonly placement: Placement, readonly plannedMigrationOn: string | null, readonly registeredAt: string, readonly sharingConsentOn: string | null, readonly sharingPlatformConnected: boolean, readonly unifiedSignOn: boolean } | null } };

export type WidenFaultMutationVariables = Exact<{
  input: WidenFaultInput;
}>;


export type WidenFaultMutation = { readonly widenFault: { readonly faultNotice: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type WithdrawAcceptanceExtensionMutationVariables = Exact<{
  input: WithdrawAcceptanceExtensionInput;
}>;


export type WithdrawAcceptanceExtensionMutation = { readonly withdrawAcceptanceExtension: { readonly acceptanceExtension: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type WithdrawCloudExemptionMutationVariables = Exact<{
  input: WithdrawCloudExemptionInput;
}>;


export type WithdrawCloudExemptionMutation = { readonly withdrawCloudExemption: { readonly cloudExemption: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type WithdrawCloudRequestMutationVariables = Exact<{
  input: WithdrawCloudRequestInput;
}>;


export type WithdrawCloudRequestMutation = { readonly withdrawCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type WithdrawFaultMutationVariables = Exact<{
  input: WithdrawFaultInput;
}>;


export type WithdrawFaultMutation = { readonly withdrawFault: { readonly faultNotice: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type WithdrawMobileAppMutationVariables = Exact<{
  input: WithdrawMobileAppInput;
}>;


export type WithdrawMobileAppMutation = { readonly withdrawMobileApp: { readonly mobileApp: { readonly id: string, readonly identifier: string, readonly name: string, readonly platform: MobilePlatform, readonly publishedAt: string | null, readonly publishedVersion: string | null, readonly registeredAt: string, readonly state: MobileAppState, readonly version: string, readonly withdrawnAt: string | null } | null } };

export type WithdrawPlanDeclarationMutationVariables = Exact<{
  input: WithdrawPlanDeclarationInput;
}>;


export type WithdrawPlanDeclarationMutation = { readonly withdrawPlanDeclaration: { readonly planDeclaration: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type WithdrawProjectAdjustmentMutationVariables = Exact<{
  input: WithdrawProjectAdjustmentInput;
}>;


export type WithdrawProjectAdjustmentMutation = { readonly withdrawProjectAdjustment: { readonly projectAdjustment: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type WithdrawProjectApprovalMutationVariables = Exact<{
  input: WithdrawProjectApprovalInput;
}>;


export type WithdrawProjectApprovalMutation = { readonly withdrawProjectApproval: { readonly projectApproval: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type WithdrawResourcePlanMutationVariables = Exact<{
  input: WithdrawResourcePlanInput;
}>;


export type WithdrawResourcePlanMutation = { readonly withdrawResourcePlan: { readonly resourcePlan: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type WithdrawSharingConsentMutationVariables = Exact<{
  input: WithdrawSharingConsentInput;
}>;


export type WithdrawSharingConsentMutation = { readonly withdrawSharingConsent: { readonly sharingConsent: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type WithholdInvestmentMutationVariables = Exact<{
  input: WithholdInvestmentInput;
}>;


export type WithholdInvestmentMutation = { readonly withholdInvestment: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type WithholdResourcesMutationVariables = Exact<{
  input: WithholdResourcesInput;
}>;


export type WithholdResourcesMutation = { readonly withholdResources: { readonly rectificationOrder: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PoolViewFragmentDoc = new TypedDocumentString(`
    fragment PoolView on CapacityPool {
  id
  kind
  name
  total
  allocated
  reserved
  allocatedShare
  used
  utilisation
  measuredAt
  level
  forecast {
    reachesWarningOn
    earliestOn
    latestOn
    confidence
  }
}
    `, {"fragmentName":"PoolView"}) as unknown as TypedDocumentString<PoolViewFragment, unknown>;
export const CaseHeadFragmentDoc = new TypedDocumentString(`
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}
    `, {"fragmentName":"CaseHead"}) as unknown as TypedDocumentString<CaseHeadFragment, unknown>;
export const AlertViewFragmentDoc = new TypedDocumentString(`
    fragment AlertView on CapacityAlert {
  ...CaseHead
  kind
  level
  cause
  peak
  plan
  completeBy
  explanation
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`, {"fragmentName":"AlertView"}) as unknown as TypedDocumentString<AlertViewFragment, unknown>;
export const NextStepViewFragmentDoc = new TypedDocumentString(`
    fragment NextStepView on NextStep {
  step
  label
  open
  dueAt
  takes
  blockers {
    code
    message
    path
    provision
  }
  provision {
    id
    article
  }
}
    `, {"fragmentName":"NextStepView"}) as unknown as TypedDocumentString<NextStepViewFragment, unknown>;
export const CitedProvisionFragmentDoc = new TypedDocumentString(`
    fragment CitedProvision on Provision {
  id
  article
  text
  summary
}
    `, {"fragmentName":"CitedProvision"}) as unknown as TypedDocumentString<CitedProvisionFragment, unknown>;
export const DeskViewFragmentDoc = new TypedDocumentString(`
    fragment DeskView on ProcedureDesk {
  party
  partyLabel
  role
  roleLabel
  owner
}
    `, {"fragmentName":"DeskView"}) as unknown as TypedDocumentString<DeskViewFragment, unknown>;
export const FieldViewFragmentDoc = new TypedDocumentString(`
    fragment FieldView on ProcedureField {
  name
  label
  type
  list
  required
  remark
  minimum
  maximum
  choices {
    value
    label
  }
}
    `, {"fragmentName":"FieldView"}) as unknown as TypedDocumentString<FieldViewFragment, unknown>;
export const PeriodViewFragmentDoc = new TypedDocumentString(`
    fragment PeriodView on ProcedureDeadline {
  kind
  label
  amount
  unit
  inWords
  legal
  after
  from
  desk {
    ...DeskView
  }
  provision {
    ...CitedProvision
  }
}
    fragment DeskView on ProcedureDesk {
  party
  partyLabel
  role
  roleLabel
  owner
}
fragment CitedProvision on Provision {
  id
  article
  text
  summary
}`, {"fragmentName":"PeriodView"}) as unknown as TypedDocumentString<PeriodViewFragment, unknown>;
export const MinimumViewFragmentDoc = new TypedDocumentString(`
    fragment MinimumView on ProcedureMinimum {
  kind
  label
  amount
  unit
  inWords
  legal
  provision {
    ...CitedProvision
  }
}
    fragment CitedProvision on Provision {
  id
  article
  text
  summary
}`, {"fragmentName":"MinimumView"}) as unknown as TypedDocumentString<MinimumViewFragment, unknown>;
export const ProcedureViewFragmentDoc = new TypedDocumentString(`
    fragment ProcedureView on Procedure {
  name
  label
  caseType
  payloadField
  provision {
    ...CitedProvision
  }
  deadlines {
    kind
    label
  }
  states {
    name
    label
    initial
    ends
    unbounded
    waitsFor {
      ...DeskView
    }
  }
  steps {
    name
    label
    from
    opens
    bySystem
    inputType
    decides
    recuses
    involves
    meets
    extends
    fields {
      ...FieldView
      fields {
        ...FieldView
      }
    }
    by {
      ...DeskView
    }
    leads {
      to
      condition
      decides
      decisionLabel
      meets
      starts {
        ...PeriodView
      }
    }
    opensMinimum {
      ...MinimumView
    }
    minimum {
      ...MinimumView
    }
    provision {
      ...CitedProvision
    }
  }
}
    fragment DeskView on ProcedureDesk {
  party
  partyLabel
  role
  roleLabel
  owner
}
fragment CitedProvision on Provision {
  id
  article
  text
  summary
}
fragment PeriodView on ProcedureDeadline {
  kind
  label
  amount
  unit
  inWords
  legal
  after
  from
  desk {
    ...DeskView
  }
  provision {
    ...CitedProvision
  }
}
fragment MinimumView on ProcedureMinimum {
  kind
  label
  amount
  unit
  inWords
  legal
  provision {
    ...CitedProvision
  }
}
fragment FieldView on ProcedureField {
  name
  label
  type
  list
  required
  remark
  minimum
  maximum
  choices {
    value
    label
  }
}`, {"fragmentName":"ProcedureView"}) as unknown as TypedDocumentString<ProcedureViewFragment, unknown>;
export const CapacityBoardDocument = new TypedDocumentString(`
    query CapacityBoard {
  now
  capacityAlertsCursor
  viewer {
    person {
      name
    }
  }
  capacityPools {
    ...PoolView
    alerts(first: 5, filter: {states: [RAISED, ACKNOWLEDGED, EXPANDING, EXPANDED]}) {
      nodes {
        ...AlertView
      }
    }
  }
  provision(id: "CC-31a") {
    id
    article
    parameters {
      key
      amount
      inForceFrom
      inForceTo
    }
  }
  procedures {
    name
    deadlines {
      kind
      label
    }
    states {
      name
      waitsFor {
        party
        partyLabel
      }
    }
  }
}
    fragment PoolView on CapacityPool {
  id
  kind
  name
  total
  allocated
  reserved
  allocatedShare
  used
  utilisation
  measuredAt
  level
  forecast {
    reachesWarningOn
    earliestOn
    latestOn
    confidence
  }
}
fragment AlertView on CapacityAlert {
  ...CaseHead
  kind
  level
  cause
  peak
  plan
  completeBy
  explanation
}
fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CapacityBoardQuery, CapacityBoardQueryVariables>;
export const CapacityHistoryDocument = new TypedDocumentString(`
    query CapacityHistory($from: DateTime!, $to: DateTime!, $resolution: ReadingResolution!) {
  capacityPools {
    id
    readings(from: $from, to: $to, resolution: $resolution) {
      at
      utilisation
      total
      minimum
      maximum
      average
    }
  }
}
    `) as unknown as TypedDocumentString<CapacityHistoryQuery, CapacityHistoryQueryVariables>;
export const CapacityAlertsDocument = new TypedDocumentString(`
    subscription CapacityAlerts($after: String, $poolIds: [ID!]) {
  capacityAlerts(after: $after, poolIds: $poolIds) {
    cursor
    at
    kind
    step
    capacityAlert {
      ...AlertView
      pool {
        id
        kind
        name
      }
    }
    announcement {
      level
      cause
      share
    }
  }
}
    fragment AlertView on CapacityAlert {
  ...CaseHead
  kind
  level
  cause
  peak
  plan
  completeBy
  explanation
}
fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CapacityAlertsSubscription, CapacityAlertsSubscriptionVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    person {
      id
      name
    }
    memberships {
      role
      unit {
        id
        name
        party
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($first: Int! = 20, $after: String, $filter: InboxFilter) {
  viewer {
    inbox(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CaseHead
        nextSteps {
          ...NextStepView
        }
      }
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}
fragment NextStepView on NextStep {
  step
  label
  open
  dueAt
  takes
  blockers {
    code
    message
    path
    provision
  }
  provision {
    id
    article
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const CaseDetailDocument = new TypedDocumentString(`
    query CaseDetail($id: ID!) {
  node(id: $id) {
    ...CaseHead
    ... on Case {
      openedAt
      closedAt
      round
      submittedBy {
        id
        name
      }
      nextSteps {
        ...NextStepView
      }
      deadlines {
        id
        kind
        party
        startedAt
        dueAt
        status
        metAt
        provision {
          id
          article
        }
        counted {
          amount
          unit
          lastDay
          provisional
          skipped {
            date
            kind
            name
          }
        }
      }
      materials {
        id
        kind
        version
        fileName
        mediaType
        size
        url
        attachedAt
      }
      decisions {
        id
        step
        outcome
        opinion
        party
        decidedAt
        decidedBy {
          id
          name
        }
      }
    }
    ... on CloudRequest {
      kind
      purpose
      system {
        id
        name
      }
      lines {
        id
        kind
        specification
        requested
        granted
      }
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}
fragment NextStepView on NextStep {
  step
  label
  open
  dueAt
  takes
  blockers {
    code
    message
    path
    provision
  }
  provision {
    id
    article
  }
}`) as unknown as TypedDocumentString<CaseDetailQuery, CaseDetailQueryVariables>;
export const CaseTimelineDocument = new TypedDocumentString(`
    query CaseTimeline($id: ID!, $first: Int! = 50, $after: String) {
  node(id: $id) {
    ... on Case {
      timeline(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          at
          kind
          step
          personName
          remark
          provision {
            id
            article
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseTimelineQuery, CaseTimelineQueryVariables>;
export const CaseEventsDocument = new TypedDocumentString(`
    subscription CaseEvents($after: String) {
  caseEvents(after: $after) {
    cursor
    at
    kind
    step
    case {
      ...CaseHead
    }
    entry {
      personName
      unitName
      fromState
      toState
      remark
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CaseEventsSubscription, CaseEventsSubscriptionVariables>;
export const CaseEventsCursorDocument = new TypedDocumentString(`
    query CaseEventsCursor {
  caseEventsCursor
}
    `) as unknown as TypedDocumentString<CaseEventsCursorQuery, CaseEventsCursorQueryVariables>;
export const ProceduresDocument = new TypedDocumentString(`
    query Procedures {
  procedures {
    ...ProcedureView
  }
}
    fragment DeskView on ProcedureDesk {
  party
  partyLabel
  role
  roleLabel
  owner
}
fragment CitedProvision on Provision {
  id
  article
  text
  summary
}
fragment PeriodView on ProcedureDeadline {
  kind
  label
  amount
  unit
  inWords
  legal
  after
  from
  desk {
    ...DeskView
  }
  provision {
    ...CitedProvision
  }
}
fragment MinimumView on ProcedureMinimum {
  kind
  label
  amount
  unit
  inWords
  legal
  provision {
    ...CitedProvision
  }
}
fragment FieldView on ProcedureField {
  name
  label
  type
  list
  required
  remark
  minimum
  maximum
  choices {
    value
    label
  }
}
fragment ProcedureView on Procedure {
  name
  label
  caseType
  payloadField
  provision {
    ...CitedProvision
  }
  deadlines {
    kind
    label
  }
  states {
    name
    label
    initial
    ends
    unbounded
    waitsFor {
      ...DeskView
    }
  }
  steps {
    name
    label
    from
    opens
    bySystem
    inputType
    decides
    recuses
    involves
    meets
    extends
    fields {
      ...FieldView
      fields {
        ...FieldView
      }
    }
    by {
      ...DeskView
    }
    leads {
      to
      condition
      decides
      decisionLabel
      meets
      starts {
        ...PeriodView
      }
    }
    opensMinimum {
      ...MinimumView
    }
    minimum {
      ...MinimumView
    }
    provision {
      ...CitedProvision
    }
  }
}`) as unknown as TypedDocumentString<ProceduresQuery, ProceduresQueryVariables>;
export const ProcedureDocument = new TypedDocumentString(`
    query Procedure($name: ProcedureName!) {
  procedure(name: $name) {
    ...ProcedureView
  }
}
    fragment DeskView on ProcedureDesk {
  party
  partyLabel
  role
  roleLabel
  owner
}
fragment CitedProvision on Provision {
  id
  article
  text
  summary
}
fragment PeriodView on ProcedureDeadline {
  kind
  label
  amount
  unit
  inWords
  legal
  after
  from
  desk {
    ...DeskView
  }
  provision {
    ...CitedProvision
  }
}
fragment MinimumView on ProcedureMinimum {
  kind
  label
  amount
  unit
  inWords
  legal
  provision {
    ...CitedProvision
  }
}
fragment FieldView on ProcedureField {
  name
  label
  type
  list
  required
  remark
  minimum
  maximum
  choices {
    value
    label
  }
}
fragment ProcedureView on Procedure {
  name
  label
  caseType
  payloadField
  provision {
    ...CitedProvision
  }
  deadlines {
    kind
    label
  }
  states {
    name
    label
    initial
    ends
    unbounded
    waitsFor {
      ...DeskView
    }
  }
  steps {
    name
    label
    from
    opens
    bySystem
    inputType
    decides
    recuses
    involves
    meets
    extends
    fields {
      ...FieldView
      fields {
        ...FieldView
      }
    }
    by {
      ...DeskView
    }
    leads {
      to
      condition
      decides
      decisionLabel
      meets
      starts {
        ...PeriodView
      }
    }
    opensMinimum {
      ...MinimumView
    }
    minimum {
      ...MinimumView
    }
    provision {
      ...CitedProvision
    }
  }
}`) as unknown as TypedDocumentString<ProcedureQuery, ProcedureQueryVariables>;
export const SystemsDocument = new TypedDocumentString(`
    query Systems($first: Int! = 20, $after: String, $filter: ApplicationSystemFilter) {
  systems(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      placement
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SystemsQuery, SystemsQueryVariables>;
export const CloudRequestsDocument = new TypedDocumentString(`
    query CloudRequests($first: Int! = 20, $after: String, $filter: CloudRequestFilter) {
  cloudRequests(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CaseHead
      kind
      system {
        id
        name
      }
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CloudRequestsQuery, CloudRequestsQueryVariables>;
export const PoolsDocument = new TypedDocumentString(`
    query Pools {
  capacityPools {
    id
    kind
    name
    total
    allocated
    available
  }
}
    `) as unknown as TypedDocumentString<PoolsQuery, PoolsQueryVariables>;
export const AcknowledgeCapacityAlertDocument = new TypedDocumentString(`
    mutation AcknowledgeCapacityAlert($input: AcknowledgeCapacityAlertInput!) {
  acknowledgeCapacityAlert(input: $input) {
    capacityAlert {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<AcknowledgeCapacityAlertMutation, AcknowledgeCapacityAlertMutationVariables>;
export const AdmitCloudRequestDocument = new TypedDocumentString(`
    mutation AdmitCloudRequest($input: AdmitCloudRequestInput!) {
  admitCloudRequest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<AdmitCloudRequestMutation, AdmitCloudRequestMutationVariables>;
export const AdmitProjectAcceptanceDocument = new TypedDocumentString(`
    mutation AdmitProjectAcceptance($input: AdmitProjectAcceptanceInput!) {
  admitProjectAcceptance(input: $input) {
    projectAcceptance {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<AdmitProjectAcceptanceMutation, AdmitProjectAcceptanceMutationVariables>;
export const AdmitProjectApprovalDocument = new TypedDocumentString(`
    mutation AdmitProjectApproval($input: AdmitProjectApprovalInput!) {
  admitProjectApproval(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<AdmitProjectApprovalMutation, AdmitProjectApprovalMutationVariables>;
export const AnnounceFaultDocument = new TypedDocumentString(`
    mutation AnnounceFault($input: AnnounceFaultInput!) {
  announceFault(input: $input) {
    faultNotice {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<AnnounceFaultMutation, AnnounceFaultMutationVariables>;
export const AnswerDeliveryProblemDocument = new TypedDocumentString(`
    mutation AnswerDeliveryProblem($input: AnswerDeliveryProblemInput!) {
  answerDeliveryProblem(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<AnswerDeliveryProblemMutation, AnswerDeliveryProblemMutationVariables>;
export const AnswerProjectIncidentDocument = new TypedDocumentString(`
    mutation AnswerProjectIncident($input: AnswerProjectIncidentInput!) {
  answerProjectIncident(input: $input) {
    projectConstruction {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<AnswerProjectIncidentMutation, AnswerProjectIncidentMutationVariables>;
export const ApproveAcceptanceExtensionDocument = new TypedDocumentString(`
    mutation ApproveAcceptanceExtension($input: ApproveAcceptanceExtensionInput!) {
  approveAcceptanceExtension(input: $input) {
    acceptanceExtension {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ApproveAcceptanceExtensionMutation, ApproveAcceptanceExtensionMutationVariables>;
export const ApproveCloudRequestDocument = new TypedDocumentString(`
    mutation ApproveCloudRequest($input: ApproveCloudRequestInput!) {
  approveCloudRequest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ApproveCloudRequestMutation, ApproveCloudRequestMutationVariables>;
export const ApproveGoLiveDocument = new TypedDocumentString(`
    mutation ApproveGoLive($input: ApproveGoLiveInput!) {
  approveGoLive(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ApproveGoLiveMutation, ApproveGoLiveMutationVariables>;
export const ApprovePlanDeclarationDocument = new TypedDocumentString(`
    mutation ApprovePlanDeclaration($input: ApprovePlanDeclarationInput!) {
  approvePlanDeclaration(input: $input) {
    planDeclaration {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ApprovePlanDeclarationMutation, ApprovePlanDeclarationMutationVariables>;
export const ApproveProjectAcceptanceDocument = new TypedDocumentString(`
    mutation ApproveProjectAcceptance($input: ApproveProjectAcceptanceInput!) {
  approveProjectAcceptance(input: $input) {
    projectAcceptance {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ApproveProjectAcceptanceMutation, ApproveProjectAcceptanceMutationVariables>;
export const ApproveProjectAdjustmentDocument = new TypedDocumentString(`
    mutation ApproveProjectAdjustment($input: ApproveProjectAdjustmentInput!) {
  approveProjectAdjustment(input: $input) {
    projectAdjustment {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ApproveProjectAdjustmentMutation, ApproveProjectAdjustmentMutationVariables>;
export const ApproveProjectApprovalDocument = new TypedDocumentString(`
    mutation ApproveProjectApproval($input: ApproveProjectApprovalInput!) {
  approveProjectApproval(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ApproveProjectApprovalMutation, ApproveProjectApprovalMutationVariables>;
export const ApproveProjectPlanDocument = new TypedDocumentString(`
    mutation ApproveProjectPlan($input: ApproveProjectPlanInput!) {
  approveProjectPlan(input: $input) {
    projects {
      acceptedOn
      approvedEstimate
      classified
      completedOn
      estimate
      funding
      governmentApprovedOn
      governmentDocument
      id
      kind
      major
      mayBeBudgeted
      mlpsGrade
      moneyGate
      name
      plannedAt
      ppp
      securityProject
      stage
      warrantyUntil
      year
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveProjectPlanMutation, ApproveProjectPlanMutationVariables>;
export const ApproveResourcePlanDocument = new TypedDocumentString(`
    mutation ApproveResourcePlan($input: ApproveResourcePlanInput!) {
  approveResourcePlan(input: $input) {
    resourcePlan {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ApproveResourcePlanMutation, ApproveResourcePlanMutationVariables>;
export const CancelCloudRequestDocument = new TypedDocumentString(`
    mutation CancelCloudRequest($input: CancelCloudRequestInput!) {
  cancelCloudRequest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CancelCloudRequestMutation, CancelCloudRequestMutationVariables>;
export const CertifyDataBackupDocument = new TypedDocumentString(`
    mutation CertifyDataBackup($input: CertifyDataBackupInput!) {
  certifyDataBackup(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CertifyDataBackupMutation, CertifyDataBackupMutationVariables>;
export const ClassifyAsMajorDocument = new TypedDocumentString(`
    mutation ClassifyAsMajor($input: ClassifyAsMajorInput!) {
  classifyAsMajor(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ClassifyAsMajorMutation, ClassifyAsMajorMutationVariables>;
export const CloseFaultDocument = new TypedDocumentString(`
    mutation CloseFault($input: CloseFaultInput!) {
  closeFault(input: $input) {
    faultNotice {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CloseFaultMutation, CloseFaultMutationVariables>;
export const CommissionExpertReviewDocument = new TypedDocumentString(`
    mutation CommissionExpertReview($input: CommissionExpertReviewInput!) {
  commissionExpertReview(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CommissionExpertReviewMutation, CommissionExpertReviewMutationVariables>;
export const CommissionPostEvaluationDocument = new TypedDocumentString(`
    mutation CommissionPostEvaluation($input: CommissionPostEvaluationInput!) {
  commissionPostEvaluation(input: $input) {
    selfEvaluation {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CommissionPostEvaluationMutation, CommissionPostEvaluationMutationVariables>;
export const CompleteChangeDocument = new TypedDocumentString(`
    mutation CompleteChange($input: CompleteChangeInput!) {
  completeChange(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CompleteChangeMutation, CompleteChangeMutationVariables>;
export const CompleteExpansionDocument = new TypedDocumentString(`
    mutation CompleteExpansion($input: CompleteExpansionInput!) {
  completeExpansion(input: $input) {
    capacityAlert {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CompleteExpansionMutation, CompleteExpansionMutationVariables>;
export const ConcludeExpertReviewDocument = new TypedDocumentString(`
    mutation ConcludeExpertReview($input: ConcludeExpertReviewInput!) {
  concludeExpertReview(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ConcludeExpertReviewMutation, ConcludeExpertReviewMutationVariables>;
export const ConcludeSelfEvaluationDocument = new TypedDocumentString(`
    mutation ConcludeSelfEvaluation($input: ConcludeSelfEvaluationInput!) {
  concludeSelfEvaluation(input: $input) {
    selfEvaluation {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ConcludeSelfEvaluationMutation, ConcludeSelfEvaluationMutationVariables>;
export const ConfirmConnectionDocument = new TypedDocumentString(`
    mutation ConfirmConnection($input: ConfirmConnectionInput!) {
  confirmConnection(input: $input) {
    system {
      classified
      goLiveOn
      id
      infrastructureExemption
      legacyRetentionUntil
      migrationOverdue
      mlpsGrade
      name
      placement
      plannedMigrationOn
      registeredAt
      sharingConsentOn
      sharingPlatformConnected
      unifiedSignOn
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmConnectionMutation, ConfirmConnectionMutationVariables>;
export const ConfirmLegacyDisposalDocument = new TypedDocumentString(`
    mutation ConfirmLegacyDisposal($input: ConfirmLegacyDisposalInput!) {
  confirmLegacyDisposal(input: $input) {
    legacyDisposal {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ConfirmLegacyDisposalMutation, ConfirmLegacyDisposalMutationVariables>;
export const ConfirmPlanDeclarationDocument = new TypedDocumentString(`
    mutation ConfirmPlanDeclaration($input: ConfirmPlanDeclarationInput!) {
  confirmPlanDeclaration(input: $input) {
    planDeclaration {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ConfirmPlanDeclarationMutation, ConfirmPlanDeclarationMutationVariables>;
export const ConfirmProjectCatalogueDocument = new TypedDocumentString(`
    mutation ConfirmProjectCatalogue($input: ConfirmProjectCatalogueInput!) {
  confirmProjectCatalogue(input: $input) {
    projectAcceptance {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ConfirmProjectCatalogueMutation, ConfirmProjectCatalogueMutationVariables>;
export const ConfirmReclaimDocument = new TypedDocumentString(`
    mutation ConfirmReclaim($input: ConfirmReclaimInput!) {
  confirmReclaim(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ConfirmReclaimMutation, ConfirmReclaimMutationVariables>;
export const ConfirmRectificationDocument = new TypedDocumentString(`
    mutation ConfirmRectification($input: ConfirmRectificationInput!) {
  confirmRectification(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ConfirmRectificationMutation, ConfirmRectificationMutationVariables>;
export const ConfirmSurplusDocument = new TypedDocumentString(`
    mutation ConfirmSurplus($input: ConfirmSurplusInput!) {
  confirmSurplus(input: $input) {
    projectConstruction {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ConfirmSurplusMutation, ConfirmSurplusMutationVariables>;
export const CreateUploadDocument = new TypedDocumentString(`
    mutation CreateUpload($input: CreateUploadInput!) {
  createUpload(input: $input) {
    upload {
      fileName
      id
      mediaType
      sha256
      size
      url
    }
  }
}
    `) as unknown as TypedDocumentString<CreateUploadMutation, CreateUploadMutationVariables>;
export const CriticizePubliclyDocument = new TypedDocumentString(`
    mutation CriticizePublicly($input: CriticizePubliclyInput!) {
  criticizePublicly(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<CriticizePubliclyMutation, CriticizePubliclyMutationVariables>;
export const DecidePlanDeclarationsDocument = new TypedDocumentString(`
    mutation DecidePlanDeclarations($input: DecidePlanDeclarationsInput!) {
  decidePlanDeclarations(input: $input) {
    planDeclarations {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DecidePlanDeclarationsMutation, DecidePlanDeclarationsMutationVariables>;
export const DeclineCloudRequestDocument = new TypedDocumentString(`
    mutation DeclineCloudRequest($input: DeclineCloudRequestInput!) {
  declineCloudRequest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DeclineCloudRequestMutation, DeclineCloudRequestMutationVariables>;
export const DeclineProjectApprovalDocument = new TypedDocumentString(`
    mutation DeclineProjectApproval($input: DeclineProjectApprovalInput!) {
  declineProjectApproval(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DeclineProjectApprovalMutation, DeclineProjectApprovalMutationVariables>;
export const DeliverTestEnvironmentDocument = new TypedDocumentString(`
    mutation DeliverTestEnvironment($input: DeliverTestEnvironmentInput!) {
  deliverTestEnvironment(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DeliverTestEnvironmentMutation, DeliverTestEnvironmentMutationVariables>;
export const DisputeSurplusDocument = new TypedDocumentString(`
    mutation DisputeSurplus($input: DisputeSurplusInput!) {
  disputeSurplus(input: $input) {
    projectConstruction {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DisputeSurplusMutation, DisputeSurplusMutationVariables>;
export const DraftAcceptanceExtensionDocument = new TypedDocumentString(`
    mutation DraftAcceptanceExtension($input: DraftAcceptanceExtensionInput!) {
  draftAcceptanceExtension(input: $input) {
    acceptanceExtension {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftAcceptanceExtensionMutation, DraftAcceptanceExtensionMutationVariables>;
export const DraftApplicationDocument = new TypedDocumentString(`
    mutation DraftApplication($input: DraftApplicationInput!) {
  draftApplication(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftApplicationMutation, DraftApplicationMutationVariables>;
export const DraftChangeDocument = new TypedDocumentString(`
    mutation DraftChange($input: DraftChangeInput!) {
  draftChange(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftChangeMutation, DraftChangeMutationVariables>;
export const DraftInfrastructureExemptionDocument = new TypedDocumentString(`
    mutation DraftInfrastructureExemption($input: DraftInfrastructureExemptionInput!) {
  draftInfrastructureExemption(input: $input) {
    cloudExemption {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftInfrastructureExemptionMutation, DraftInfrastructureExemptionMutationVariables>;
export const DraftMigrationExemptionDocument = new TypedDocumentString(`
    mutation DraftMigrationExemption($input: DraftMigrationExemptionInput!) {
  draftMigrationExemption(input: $input) {
    cloudExemption {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftMigrationExemptionMutation, DraftMigrationExemptionMutationVariables>;
export const DraftPlanDeclarationDocument = new TypedDocumentString(`
    mutation DraftPlanDeclaration($input: DraftPlanDeclarationInput!) {
  draftPlanDeclaration(input: $input) {
    planDeclaration {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftPlanDeclarationMutation, DraftPlanDeclarationMutationVariables>;
export const DraftProjectAdjustmentDocument = new TypedDocumentString(`
    mutation DraftProjectAdjustment($input: DraftProjectAdjustmentInput!) {
  draftProjectAdjustment(input: $input) {
    projectAdjustment {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftProjectAdjustmentMutation, DraftProjectAdjustmentMutationVariables>;
export const DraftProjectApprovalDocument = new TypedDocumentString(`
    mutation DraftProjectApproval($input: DraftProjectApprovalInput!) {
  draftProjectApproval(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftProjectApprovalMutation, DraftProjectApprovalMutationVariables>;
export const DraftResourcePlanDocument = new TypedDocumentString(`
    mutation DraftResourcePlan($input: DraftResourcePlanInput!) {
  draftResourcePlan(input: $input) {
    resourcePlan {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftResourcePlanMutation, DraftResourcePlanMutationVariables>;
export const DraftSelfEvaluationDocument = new TypedDocumentString(`
    mutation DraftSelfEvaluation($input: DraftSelfEvaluationInput!) {
  draftSelfEvaluation(input: $input) {
    selfEvaluation {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftSelfEvaluationMutation, DraftSelfEvaluationMutationVariables>;
export const DraftSharingConsentDocument = new TypedDocumentString(`
    mutation DraftSharingConsent($input: DraftSharingConsentInput!) {
  draftSharingConsent(input: $input) {
    sharingConsent {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftSharingConsentMutation, DraftSharingConsentMutationVariables>;
export const DraftTerminationDocument = new TypedDocumentString(`
    mutation DraftTermination($input: DraftTerminationInput!) {
  draftTermination(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<DraftTerminationMutation, DraftTerminationMutationVariables>;
export const EndCloudExemptionDocument = new TypedDocumentString(`
    mutation EndCloudExemption($input: EndCloudExemptionInput!) {
  endCloudExemption(input: $input) {
    system {
      classified
      goLiveOn
      id
      infrastructureExemption
      legacyRetentionUntil
      migrationOverdue
      mlpsGrade
      name
      placement
      plannedMigrationOn
      registeredAt
      sharingConsentOn
      sharingPlatformConnected
      unifiedSignOn
    }
  }
}
    `) as unknown as TypedDocumentString<EndCloudExemptionMutation, EndCloudExemptionMutationVariables>;
export const EndContractDocument = new TypedDocumentString(`
    mutation EndContract($input: EndContractInput!) {
  endContract(input: $input) {
    projectConstruction {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<EndContractMutation, EndContractMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    membership {
      endedAt
      id
      role
      startedAt
    }
  }
}
    `) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const EndSharingConsentDocument = new TypedDocumentString(`
    mutation EndSharingConsent($input: EndSharingConsentInput!) {
  endSharingConsent(input: $input) {
    system {
      classified
      goLiveOn
      id
      infrastructureExemption
      legacyRetentionUntil
      migrationOverdue
      mlpsGrade
      name
      placement
      plannedMigrationOn
      registeredAt
      sharingConsentOn
      sharingPlatformConnected
      unifiedSignOn
    }
  }
}
    `) as unknown as TypedDocumentString<EndSharingConsentMutation, EndSharingConsentMutationVariables>;
export const EndorseCloudExemptionDocument = new TypedDocumentString(`
    mutation EndorseCloudExemption($input: EndorseCloudExemptionInput!) {
  endorseCloudExemption(input: $input) {
    cloudExemption {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<EndorseCloudExemptionMutation, EndorseCloudExemptionMutationVariables>;
export const EndorseSharingConsentDocument = new TypedDocumentString(`
    mutation EndorseSharingConsent($input: EndorseSharingConsentInput!) {
  endorseSharingConsent(input: $input) {
    sharingConsent {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<EndorseSharingConsentMutation, EndorseSharingConsentMutationVariables>;
export const EnterResourceBudgetDocument = new TypedDocumentString(`
    mutation EnterResourceBudget($input: EnterResourceBudgetInput!) {
  enterResourceBudget(input: $input) {
    resourcePlan {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<EnterResourceBudgetMutation, EnterResourceBudgetMutationVariables>;
export const EvaluateTestDocument = new TypedDocumentString(`
    mutation EvaluateTest($input: EvaluateTestInput!) {
  evaluateTest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<EvaluateTestMutation, EvaluateTestMutationVariables>;
export const ExplainSilenceDocument = new TypedDocumentString(`
    mutation ExplainSilence($input: ExplainSilenceInput!) {
  explainSilence(input: $input) {
    capacityAlert {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ExplainSilenceMutation, ExplainSilenceMutationVariables>;
export const ExtendRectificationDocument = new TypedDocumentString(`
    mutation ExtendRectification($input: ExtendRectificationInput!) {
  extendRectification(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ExtendRectificationMutation, ExtendRectificationMutationVariables>;
export const ExtendTestDocument = new TypedDocumentString(`
    mutation ExtendTest($input: ExtendTestInput!) {
  extendTest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ExtendTestMutation, ExtendTestMutationVariables>;
export const FailProjectAcceptanceDocument = new TypedDocumentString(`
    mutation FailProjectAcceptance($input: FailProjectAcceptanceInput!) {
  failProjectAcceptance(input: $input) {
    projectAcceptance {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<FailProjectAcceptanceMutation, FailProjectAcceptanceMutationVariables>;
export const FailRectificationDocument = new TypedDocumentString(`
    mutation FailRectification($input: FailRectificationInput!) {
  failRectification(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<FailRectificationMutation, FailRectificationMutationVariables>;
export const FileLegacyResourcesDocument = new TypedDocumentString(`
    mutation FileLegacyResources($input: FileLegacyResourcesInput!) {
  fileLegacyResources(input: $input) {
    legacyDisposal {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<FileLegacyResourcesMutation, FileLegacyResourcesMutationVariables>;
export const FilePerformanceReportDocument = new TypedDocumentString(`
    mutation FilePerformanceReport($input: FilePerformanceReportInput!) {
  filePerformanceReport(input: $input) {
    performanceReport {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<FilePerformanceReportMutation, FilePerformanceReportMutationVariables>;
export const GrantCloudExemptionDocument = new TypedDocumentString(`
    mutation GrantCloudExemption($input: GrantCloudExemptionInput!) {
  grantCloudExemption(input: $input) {
    cloudExemption {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<GrantCloudExemptionMutation, GrantCloudExemptionMutationVariables>;
export const GrantMembershipDocument = new TypedDocumentString(`
    mutation GrantMembership($input: GrantMembershipInput!) {
  grantMembership(input: $input) {
    membership {
      endedAt
      id
      role
      startedAt
    }
  }
}
    `) as unknown as TypedDocumentString<GrantMembershipMutation, GrantMembershipMutationVariables>;
export const GrantSharingConsentDocument = new TypedDocumentString(`
    mutation GrantSharingConsent($input: GrantSharingConsentInput!) {
  grantSharingConsent(input: $input) {
    sharingConsent {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<GrantSharingConsentMutation, GrantSharingConsentMutationVariables>;
export const ImposeRestrictionDocument = new TypedDocumentString(`
    mutation ImposeRestriction($input: ImposeRestrictionInput!) {
  imposeRestriction(input: $input) {
    restrictions {
      evidence
      foundOnId
      ground
      id
      imposedAt
      kind
      liftReason
      liftedAt
      liftedWhen
      reason
      subject
      subjectId
    }
  }
}
    `) as unknown as TypedDocumentString<ImposeRestrictionMutation, ImposeRestrictionMutationVariables>;
export const LiftRestrictionDocument = new TypedDocumentString(`
    mutation LiftRestriction($input: LiftRestrictionInput!) {
  liftRestriction(input: $input) {
    restrictions {
      evidence
      foundOnId
      ground
      id
      imposedAt
      kind
      liftReason
      liftedAt
      liftedWhen
      reason
      subject
      subjectId
    }
  }
}
    `) as unknown as TypedDocumentString<LiftRestrictionMutation, LiftRestrictionMutationVariables>;
export const LoadCalendarNoticeDocument = new TypedDocumentString(`
    mutation LoadCalendarNotice($input: LoadCalendarNoticeInput!) {
  loadCalendarNotice(input: $input) {
    calendarNotice {
      id
      source
      title
      year
    }
  }
}
    `) as unknown as TypedDocumentString<LoadCalendarNoticeMutation, LoadCalendarNoticeMutationVariables>;
export const OpenTrialDocument = new TypedDocumentString(`
    mutation OpenTrial($input: OpenTrialInput!) {
  openTrial(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<OpenTrialMutation, OpenTrialMutationVariables>;
export const OrderRectificationDocument = new TypedDocumentString(`
    mutation OrderRectification($input: OrderRectificationInput!) {
  orderRectification(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<OrderRectificationMutation, OrderRectificationMutationVariables>;
export const PlanExpansionDocument = new TypedDocumentString(`
    mutation PlanExpansion($input: PlanExpansionInput!) {
  planExpansion(input: $input) {
    capacityAlert {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<PlanExpansionMutation, PlanExpansionMutationVariables>;
export const PostponeCompletionDocument = new TypedDocumentString(`
    mutation PostponeCompletion($input: PostponeCompletionInput!) {
  postponeCompletion(input: $input) {
    projectConstruction {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<PostponeCompletionMutation, PostponeCompletionMutationVariables>;
export const PublishMobileAppDocument = new TypedDocumentString(`
    mutation PublishMobileApp($input: PublishMobileAppInput!) {
  publishMobileApp(input: $input) {
    mobileApp {
      id
      identifier
      name
      platform
      publishedAt
      publishedVersion
      registeredAt
      state
      version
      withdrawnAt
    }
  }
}
    `) as unknown as TypedDocumentString<PublishMobileAppMutation, PublishMobileAppMutationVariables>;
export const ReclaimResourcesDocument = new TypedDocumentString(`
    mutation ReclaimResources($input: ReclaimResourcesInput!) {
  reclaimResources(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReclaimResourcesMutation, ReclaimResourcesMutationVariables>;
export const RecordArchiveAcceptanceDocument = new TypedDocumentString(`
    mutation RecordArchiveAcceptance($input: RecordArchiveAcceptanceInput!) {
  recordArchiveAcceptance(input: $input) {
    projectAcceptance {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RecordArchiveAcceptanceMutation, RecordArchiveAcceptanceMutationVariables>;
export const RecordCapacityReadingsDocument = new TypedDocumentString(`
    mutation RecordCapacityReadings($input: RecordCapacityReadingsInput!) {
  recordCapacityReadings(input: $input) {
    capacityPools {
      allocated
      allocatedShare
      available
      id
      kind
      level
      measuredAt
      name
      reserved
      total
      used
      utilisation
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCapacityReadingsMutation, RecordCapacityReadingsMutationVariables>;
export const RecordContractDocument = new TypedDocumentString(`
    mutation RecordContract($input: RecordContractInput!) {
  recordContract(input: $input) {
    projectConstruction {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RecordContractMutation, RecordContractMutationVariables>;
export const RecordExpertReviewDocument = new TypedDocumentString(`
    mutation RecordExpertReview($input: RecordExpertReviewInput!) {
  recordExpertReview(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RecordExpertReviewMutation, RecordExpertReviewMutationVariables>;
export const RecordPanelOpinionDocument = new TypedDocumentString(`
    mutation RecordPanelOpinion($input: RecordPanelOpinionInput!) {
  recordPanelOpinion(input: $input) {
    projectAcceptance {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RecordPanelOpinionMutation, RecordPanelOpinionMutationVariables>;
export const RecordPostEvaluationDocument = new TypedDocumentString(`
    mutation RecordPostEvaluation($input: RecordPostEvaluationInput!) {
  recordPostEvaluation(input: $input) {
    selfEvaluation {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RecordPostEvaluationMutation, RecordPostEvaluationMutationVariables>;
export const RecordResourceUseDocument = new TypedDocumentString(`
    mutation RecordResourceUse($input: RecordResourceUseInput!) {
  recordResourceUse(input: $input) {
    cloudResources {
      deliveredAt
      environment
      id
      kind
      quantity
      reclaimedAt
      specification
      state
    }
  }
}
    `) as unknown as TypedDocumentString<RecordResourceUseMutation, RecordResourceUseMutationVariables>;
export const ReferPlanDeclarationBackDocument = new TypedDocumentString(`
    mutation ReferPlanDeclarationBack($input: ReferPlanDeclarationBackInput!) {
  referPlanDeclarationBack(input: $input) {
    planDeclaration {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReferPlanDeclarationBackMutation, ReferPlanDeclarationBackMutationVariables>;
export const RefuseCloudExemptionDocument = new TypedDocumentString(`
    mutation RefuseCloudExemption($input: RefuseCloudExemptionInput!) {
  refuseCloudExemption(input: $input) {
    cloudExemption {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RefuseCloudExemptionMutation, RefuseCloudExemptionMutationVariables>;
export const RefusePlanDeclarationDocument = new TypedDocumentString(`
    mutation RefusePlanDeclaration($input: RefusePlanDeclarationInput!) {
  refusePlanDeclaration(input: $input) {
    planDeclaration {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RefusePlanDeclarationMutation, RefusePlanDeclarationMutationVariables>;
export const RefuseSharingConsentDocument = new TypedDocumentString(`
    mutation RefuseSharingConsent($input: RefuseSharingConsentInput!) {
  refuseSharingConsent(input: $input) {
    sharingConsent {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RefuseSharingConsentMutation, RefuseSharingConsentMutationVariables>;
export const RefuseTestExtensionDocument = new TypedDocumentString(`
    mutation RefuseTestExtension($input: RefuseTestExtensionInput!) {
  refuseTestExtension(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RefuseTestExtensionMutation, RefuseTestExtensionMutationVariables>;
export const RegisterMobileAppDocument = new TypedDocumentString(`
    mutation RegisterMobileApp($input: RegisterMobileAppInput!) {
  registerMobileApp(input: $input) {
    mobileApp {
      id
      identifier
      name
      platform
      publishedAt
      publishedVersion
      registeredAt
      state
      version
      withdrawnAt
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterMobileAppMutation, RegisterMobileAppMutationVariables>;
export const RegisterSystemDocument = new TypedDocumentString(`
    mutation RegisterSystem($input: RegisterSystemInput!) {
  registerSystem(input: $input) {
    system {
      classified
      goLiveOn
      id
      infrastructureExemption
      legacyRetentionUntil
      migrationOverdue
      mlpsGrade
      name
      placement
      plannedMigrationOn
      registeredAt
      sharingConsentOn
      sharingPlatformConnected
      unifiedSignOn
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterSystemMutation, RegisterSystemMutationVariables>;
export const RegisterUnitDocument = new TypedDocumentString(`
    mutation RegisterUnit($input: RegisterUnitInput!) {
  registerUnit(input: $input) {
    unit {
      creditCode
      id
      name
      party
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterUnitMutation, RegisterUnitMutationVariables>;
export const RejectAcceptanceExtensionDocument = new TypedDocumentString(`
    mutation RejectAcceptanceExtension($input: RejectAcceptanceExtensionInput!) {
  rejectAcceptanceExtension(input: $input) {
    acceptanceExtension {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RejectAcceptanceExtensionMutation, RejectAcceptanceExtensionMutationVariables>;
export const RejectCloudExemptionDocument = new TypedDocumentString(`
    mutation RejectCloudExemption($input: RejectCloudExemptionInput!) {
  rejectCloudExemption(input: $input) {
    cloudExemption {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RejectCloudExemptionMutation, RejectCloudExemptionMutationVariables>;
export const RejectCloudRequestDocument = new TypedDocumentString(`
    mutation RejectCloudRequest($input: RejectCloudRequestInput!) {
  rejectCloudRequest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RejectCloudRequestMutation, RejectCloudRequestMutationVariables>;
export const RejectPlanDeclarationDocument = new TypedDocumentString(`
    mutation RejectPlanDeclaration($input: RejectPlanDeclarationInput!) {
  rejectPlanDeclaration(input: $input) {
    planDeclaration {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RejectPlanDeclarationMutation, RejectPlanDeclarationMutationVariables>;
export const RejectProjectAdjustmentDocument = new TypedDocumentString(`
    mutation RejectProjectAdjustment($input: RejectProjectAdjustmentInput!) {
  rejectProjectAdjustment(input: $input) {
    projectAdjustment {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RejectProjectAdjustmentMutation, RejectProjectAdjustmentMutationVariables>;
export const RejectProjectApprovalDocument = new TypedDocumentString(`
    mutation RejectProjectApproval($input: RejectProjectApprovalInput!) {
  rejectProjectApproval(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RejectProjectApprovalMutation, RejectProjectApprovalMutationVariables>;
export const RejectResourcePlanDocument = new TypedDocumentString(`
    mutation RejectResourcePlan($input: RejectResourcePlanInput!) {
  rejectResourcePlan(input: $input) {
    resourcePlan {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RejectResourcePlanMutation, RejectResourcePlanMutationVariables>;
export const RejectSharingConsentDocument = new TypedDocumentString(`
    mutation RejectSharingConsent($input: RejectSharingConsentInput!) {
  rejectSharingConsent(input: $input) {
    sharingConsent {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RejectSharingConsentMutation, RejectSharingConsentMutationVariables>;
export const RemitCloudExemptionDocument = new TypedDocumentString(`
    mutation RemitCloudExemption($input: RemitCloudExemptionInput!) {
  remitCloudExemption(input: $input) {
    cloudExemption {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RemitCloudExemptionMutation, RemitCloudExemptionMutationVariables>;
export const RemitLegacyResourcesDocument = new TypedDocumentString(`
    mutation RemitLegacyResources($input: RemitLegacyResourcesInput!) {
  remitLegacyResources(input: $input) {
    legacyDisposal {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RemitLegacyResourcesMutation, RemitLegacyResourcesMutationVariables>;
export const RenewRectificationDocument = new TypedDocumentString(`
    mutation RenewRectification($input: RenewRectificationInput!) {
  renewRectification(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RenewRectificationMutation, RenewRectificationMutationVariables>;
export const ReopenFaultDocument = new TypedDocumentString(`
    mutation ReopenFault($input: ReopenFaultInput!) {
  reopenFault(input: $input) {
    faultNotice {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReopenFaultMutation, ReopenFaultMutationVariables>;
export const ReportCompletionDocument = new TypedDocumentString(`
    mutation ReportCompletion($input: ReportCompletionInput!) {
  reportCompletion(input: $input) {
    projectConstruction {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReportCompletionMutation, ReportCompletionMutationVariables>;
export const ReportDeliveryProblemDocument = new TypedDocumentString(`
    mutation ReportDeliveryProblem($input: ReportDeliveryProblemInput!) {
  reportDeliveryProblem(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReportDeliveryProblemMutation, ReportDeliveryProblemMutationVariables>;
export const ReportFaultProgressDocument = new TypedDocumentString(`
    mutation ReportFaultProgress($input: ReportFaultProgressInput!) {
  reportFaultProgress(input: $input) {
    faultNotice {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReportFaultProgressMutation, ReportFaultProgressMutationVariables>;
export const ReportProjectIncidentDocument = new TypedDocumentString(`
    mutation ReportProjectIncident($input: ReportProjectIncidentInput!) {
  reportProjectIncident(input: $input) {
    projectConstruction {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReportProjectIncidentMutation, ReportProjectIncidentMutationVariables>;
export const ReportRectificationDocument = new TypedDocumentString(`
    mutation ReportRectification($input: ReportRectificationInput!) {
  reportRectification(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReportRectificationMutation, ReportRectificationMutationVariables>;
export const ReportTestDocument = new TypedDocumentString(`
    mutation ReportTest($input: ReportTestInput!) {
  reportTest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReportTestMutation, ReportTestMutationVariables>;
export const ReportTrialDocument = new TypedDocumentString(`
    mutation ReportTrial($input: ReportTrialInput!) {
  reportTrial(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReportTrialMutation, ReportTrialMutationVariables>;
export const ReportWarrantyCheckDocument = new TypedDocumentString(`
    mutation ReportWarrantyCheck($input: ReportWarrantyCheckInput!) {
  reportWarrantyCheck(input: $input) {
    warrantyCheck {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReportWarrantyCheckMutation, ReportWarrantyCheckMutationVariables>;
export const RequestTestExtensionDocument = new TypedDocumentString(`
    mutation RequestTestExtension($input: RequestTestExtensionInput!) {
  requestTestExtension(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RequestTestExtensionMutation, RequestTestExtensionMutationVariables>;
export const RestoreServiceDocument = new TypedDocumentString(`
    mutation RestoreService($input: RestoreServiceInput!) {
  restoreService(input: $input) {
    faultNotice {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RestoreServiceMutation, RestoreServiceMutationVariables>;
export const ResumeProjectDocument = new TypedDocumentString(`
    mutation ResumeProject($input: ResumeProjectInput!) {
  resumeProject(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ResumeProjectMutation, ResumeProjectMutationVariables>;
export const ReturnCloudExemptionDocument = new TypedDocumentString(`
    mutation ReturnCloudExemption($input: ReturnCloudExemptionInput!) {
  returnCloudExemption(input: $input) {
    cloudExemption {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnCloudExemptionMutation, ReturnCloudExemptionMutationVariables>;
export const ReturnCloudRequestDocument = new TypedDocumentString(`
    mutation ReturnCloudRequest($input: ReturnCloudRequestInput!) {
  returnCloudRequest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnCloudRequestMutation, ReturnCloudRequestMutationVariables>;
export const ReturnLegacyResourcesDocument = new TypedDocumentString(`
    mutation ReturnLegacyResources($input: ReturnLegacyResourcesInput!) {
  returnLegacyResources(input: $input) {
    legacyDisposal {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnLegacyResourcesMutation, ReturnLegacyResourcesMutationVariables>;
export const ReturnPlanDeclarationDocument = new TypedDocumentString(`
    mutation ReturnPlanDeclaration($input: ReturnPlanDeclarationInput!) {
  returnPlanDeclaration(input: $input) {
    planDeclaration {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnPlanDeclarationMutation, ReturnPlanDeclarationMutationVariables>;
export const ReturnProjectAcceptanceDocument = new TypedDocumentString(`
    mutation ReturnProjectAcceptance($input: ReturnProjectAcceptanceInput!) {
  returnProjectAcceptance(input: $input) {
    projectAcceptance {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnProjectAcceptanceMutation, ReturnProjectAcceptanceMutationVariables>;
export const ReturnProjectAdjustmentDocument = new TypedDocumentString(`
    mutation ReturnProjectAdjustment($input: ReturnProjectAdjustmentInput!) {
  returnProjectAdjustment(input: $input) {
    projectAdjustment {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnProjectAdjustmentMutation, ReturnProjectAdjustmentMutationVariables>;
export const ReturnProjectApprovalDocument = new TypedDocumentString(`
    mutation ReturnProjectApproval($input: ReturnProjectApprovalInput!) {
  returnProjectApproval(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnProjectApprovalMutation, ReturnProjectApprovalMutationVariables>;
export const ReturnResourcePlanDocument = new TypedDocumentString(`
    mutation ReturnResourcePlan($input: ReturnResourcePlanInput!) {
  returnResourcePlan(input: $input) {
    resourcePlan {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnResourcePlanMutation, ReturnResourcePlanMutationVariables>;
export const ReturnSelfEvaluationDocument = new TypedDocumentString(`
    mutation ReturnSelfEvaluation($input: ReturnSelfEvaluationInput!) {
  returnSelfEvaluation(input: $input) {
    selfEvaluation {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnSelfEvaluationMutation, ReturnSelfEvaluationMutationVariables>;
export const ReturnSharingConsentDocument = new TypedDocumentString(`
    mutation ReturnSharingConsent($input: ReturnSharingConsentInput!) {
  returnSharingConsent(input: $input) {
    sharingConsent {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnSharingConsentMutation, ReturnSharingConsentMutationVariables>;
export const ReturnSurplusDocument = new TypedDocumentString(`
    mutation ReturnSurplus($input: ReturnSurplusInput!) {
  returnSurplus(input: $input) {
    projectConstruction {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnSurplusMutation, ReturnSurplusMutationVariables>;
export const ReturnToTrialDocument = new TypedDocumentString(`
    mutation ReturnToTrial($input: ReturnToTrialInput!) {
  returnToTrial(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReturnToTrialMutation, ReturnToTrialMutationVariables>;
export const ReviewLegacyResourcesDocument = new TypedDocumentString(`
    mutation ReviewLegacyResources($input: ReviewLegacyResourcesInput!) {
  reviewLegacyResources(input: $input) {
    legacyDisposal {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReviewLegacyResourcesMutation, ReviewLegacyResourcesMutationVariables>;
export const ReviewStandardisationDocument = new TypedDocumentString(`
    mutation ReviewStandardisation($input: ReviewStandardisationInput!) {
  reviewStandardisation(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReviewStandardisationMutation, ReviewStandardisationMutationVariables>;
export const ReviseAcceptanceExtensionDocument = new TypedDocumentString(`
    mutation ReviseAcceptanceExtension($input: ReviseAcceptanceExtensionInput!) {
  reviseAcceptanceExtension(input: $input) {
    acceptanceExtension {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReviseAcceptanceExtensionMutation, ReviseAcceptanceExtensionMutationVariables>;
export const ReviseCloudExemptionDocument = new TypedDocumentString(`
    mutation ReviseCloudExemption($input: ReviseCloudExemptionInput!) {
  reviseCloudExemption(input: $input) {
    cloudExemption {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReviseCloudExemptionMutation, ReviseCloudExemptionMutationVariables>;
export const ReviseCloudRequestDocument = new TypedDocumentString(`
    mutation ReviseCloudRequest($input: ReviseCloudRequestInput!) {
  reviseCloudRequest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReviseCloudRequestMutation, ReviseCloudRequestMutationVariables>;
export const ReviseMonthlyReportDocument = new TypedDocumentString(`
    mutation ReviseMonthlyReport($input: ReviseMonthlyReportInput!) {
  reviseMonthlyReport(input: $input) {
    monthlyReport {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReviseMonthlyReportMutation, ReviseMonthlyReportMutationVariables>;
export const RevisePlanDeclarationDocument = new TypedDocumentString(`
    mutation RevisePlanDeclaration($input: RevisePlanDeclarationInput!) {
  revisePlanDeclaration(input: $input) {
    planDeclaration {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RevisePlanDeclarationMutation, RevisePlanDeclarationMutationVariables>;
export const ReviseProjectAcceptanceDocument = new TypedDocumentString(`
    mutation ReviseProjectAcceptance($input: ReviseProjectAcceptanceInput!) {
  reviseProjectAcceptance(input: $input) {
    projectAcceptance {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReviseProjectAcceptanceMutation, ReviseProjectAcceptanceMutationVariables>;
export const ReviseProjectAdjustmentDocument = new TypedDocumentString(`
    mutation ReviseProjectAdjustment($input: ReviseProjectAdjustmentInput!) {
  reviseProjectAdjustment(input: $input) {
    projectAdjustment {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReviseProjectAdjustmentMutation, ReviseProjectAdjustmentMutationVariables>;
export const ReviseProjectApprovalDocument = new TypedDocumentString(`
    mutation ReviseProjectApproval($input: ReviseProjectApprovalInput!) {
  reviseProjectApproval(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReviseProjectApprovalMutation, ReviseProjectApprovalMutationVariables>;
export const ReviseResourcePlanDocument = new TypedDocumentString(`
    mutation ReviseResourcePlan($input: ReviseResourcePlanInput!) {
  reviseResourcePlan(input: $input) {
    resourcePlan {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReviseResourcePlanMutation, ReviseResourcePlanMutationVariables>;
export const ReviseSharingConsentDocument = new TypedDocumentString(`
    mutation ReviseSharingConsent($input: ReviseSharingConsentInput!) {
  reviseSharingConsent(input: $input) {
    sharingConsent {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<ReviseSharingConsentMutation, ReviseSharingConsentMutationVariables>;
export const RevokeRectificationDocument = new TypedDocumentString(`
    mutation RevokeRectification($input: RevokeRectificationInput!) {
  revokeRectification(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<RevokeRectificationMutation, RevokeRectificationMutationVariables>;
export const StartConstructionDocument = new TypedDocumentString(`
    mutation StartConstruction($input: StartConstructionInput!) {
  startConstruction(input: $input) {
    projectConstruction {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<StartConstructionMutation, StartConstructionMutationVariables>;
export const SubmitAcceptanceExtensionDocument = new TypedDocumentString(`
    mutation SubmitAcceptanceExtension($input: SubmitAcceptanceExtensionInput!) {
  submitAcceptanceExtension(input: $input) {
    acceptanceExtension {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SubmitAcceptanceExtensionMutation, SubmitAcceptanceExtensionMutationVariables>;
export const SubmitCloudExemptionDocument = new TypedDocumentString(`
    mutation SubmitCloudExemption($input: SubmitCloudExemptionInput!) {
  submitCloudExemption(input: $input) {
    cloudExemption {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SubmitCloudExemptionMutation, SubmitCloudExemptionMutationVariables>;
export const SubmitCloudRequestDocument = new TypedDocumentString(`
    mutation SubmitCloudRequest($input: SubmitCloudRequestInput!) {
  submitCloudRequest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SubmitCloudRequestMutation, SubmitCloudRequestMutationVariables>;
export const SubmitMonthlyReportDocument = new TypedDocumentString(`
    mutation SubmitMonthlyReport($input: SubmitMonthlyReportInput!) {
  submitMonthlyReport(input: $input) {
    monthlyReport {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SubmitMonthlyReportMutation, SubmitMonthlyReportMutationVariables>;
export const SubmitPlanDeclarationDocument = new TypedDocumentString(`
    mutation SubmitPlanDeclaration($input: SubmitPlanDeclarationInput!) {
  submitPlanDeclaration(input: $input) {
    planDeclaration {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SubmitPlanDeclarationMutation, SubmitPlanDeclarationMutationVariables>;
export const SubmitProjectAcceptanceDocument = new TypedDocumentString(`
    mutation SubmitProjectAcceptance($input: SubmitProjectAcceptanceInput!) {
  submitProjectAcceptance(input: $input) {
    projectAcceptance {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SubmitProjectAcceptanceMutation, SubmitProjectAcceptanceMutationVariables>;
export const SubmitProjectAdjustmentDocument = new TypedDocumentString(`
    mutation SubmitProjectAdjustment($input: SubmitProjectAdjustmentInput!) {
  submitProjectAdjustment(input: $input) {
    projectAdjustment {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SubmitProjectAdjustmentMutation, SubmitProjectAdjustmentMutationVariables>;
export const SubmitProjectApprovalDocument = new TypedDocumentString(`
    mutation SubmitProjectApproval($input: SubmitProjectApprovalInput!) {
  submitProjectApproval(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SubmitProjectApprovalMutation, SubmitProjectApprovalMutationVariables>;
export const SubmitResourcePlanDocument = new TypedDocumentString(`
    mutation SubmitResourcePlan($input: SubmitResourcePlanInput!) {
  submitResourcePlan(input: $input) {
    resourcePlan {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SubmitResourcePlanMutation, SubmitResourcePlanMutationVariables>;
export const SubmitSelfEvaluationDocument = new TypedDocumentString(`
    mutation SubmitSelfEvaluation($input: SubmitSelfEvaluationInput!) {
  submitSelfEvaluation(input: $input) {
    selfEvaluation {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SubmitSelfEvaluationMutation, SubmitSelfEvaluationMutationVariables>;
export const SubmitSharingConsentDocument = new TypedDocumentString(`
    mutation SubmitSharingConsent($input: SubmitSharingConsentInput!) {
  submitSharingConsent(input: $input) {
    sharingConsent {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SubmitSharingConsentMutation, SubmitSharingConsentMutationVariables>;
export const SumUpResourcePlanDocument = new TypedDocumentString(`
    mutation SumUpResourcePlan($input: SumUpResourcePlanInput!) {
  sumUpResourcePlan(input: $input) {
    resourcePlan {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SumUpResourcePlanMutation, SumUpResourcePlanMutationVariables>;
export const SuspendConstructionDocument = new TypedDocumentString(`
    mutation SuspendConstruction($input: SuspendConstructionInput!) {
  suspendConstruction(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SuspendConstructionMutation, SuspendConstructionMutationVariables>;
export const SuspendProjectDocument = new TypedDocumentString(`
    mutation SuspendProject($input: SuspendProjectInput!) {
  suspendProject(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<SuspendProjectMutation, SuspendProjectMutationVariables>;
export const TerminateProjectDocument = new TypedDocumentString(`
    mutation TerminateProject($input: TerminateProjectInput!) {
  terminateProject(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<TerminateProjectMutation, TerminateProjectMutationVariables>;
export const UpdateMobileAppDocument = new TypedDocumentString(`
    mutation UpdateMobileApp($input: UpdateMobileAppInput!) {
  updateMobileApp(input: $input) {
    mobileApp {
      id
      identifier
      name
      platform
      publishedAt
      publishedVersion
      registeredAt
      state
      version
      withdrawnAt
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateMobileAppMutation, UpdateMobileAppMutationVariables>;
export const UpdateSystemDocument = new TypedDocumentString(`
    mutation UpdateSystem($input: UpdateSystemInput!) {
  updateSystem(input: $input) {
    system {
      classified
      goLiveOn
      id
      infrastructureExemption
      legacyRetentionUntil
      migrationOverdue
      mlpsGrade
      name
      placement
      plannedMigrationOn
      registeredAt
      sharingConsentOn
      sharingPlatformConnected
      unifiedSignOn
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateSystemMutation, UpdateSystemMutationVariables>;
export const WidenFaultDocument = new TypedDocumentString(`
    mutation WidenFault($input: WidenFaultInput!) {
  widenFault(input: $input) {
    faultNotice {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WidenFaultMutation, WidenFaultMutationVariables>;
export const WithdrawAcceptanceExtensionDocument = new TypedDocumentString(`
    mutation WithdrawAcceptanceExtension($input: WithdrawAcceptanceExtensionInput!) {
  withdrawAcceptanceExtension(input: $input) {
    acceptanceExtension {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WithdrawAcceptanceExtensionMutation, WithdrawAcceptanceExtensionMutationVariables>;
export const WithdrawCloudExemptionDocument = new TypedDocumentString(`
    mutation WithdrawCloudExemption($input: WithdrawCloudExemptionInput!) {
  withdrawCloudExemption(input: $input) {
    cloudExemption {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WithdrawCloudExemptionMutation, WithdrawCloudExemptionMutationVariables>;
export const WithdrawCloudRequestDocument = new TypedDocumentString(`
    mutation WithdrawCloudRequest($input: WithdrawCloudRequestInput!) {
  withdrawCloudRequest(input: $input) {
    cloudRequest {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WithdrawCloudRequestMutation, WithdrawCloudRequestMutationVariables>;
export const WithdrawFaultDocument = new TypedDocumentString(`
    mutation WithdrawFault($input: WithdrawFaultInput!) {
  withdrawFault(input: $input) {
    faultNotice {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WithdrawFaultMutation, WithdrawFaultMutationVariables>;
export const WithdrawMobileAppDocument = new TypedDocumentString(`
    mutation WithdrawMobileApp($input: WithdrawMobileAppInput!) {
  withdrawMobileApp(input: $input) {
    mobileApp {
      id
      identifier
      name
      platform
      publishedAt
      publishedVersion
      registeredAt
      state
      version
      withdrawnAt
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawMobileAppMutation, WithdrawMobileAppMutationVariables>;
export const WithdrawPlanDeclarationDocument = new TypedDocumentString(`
    mutation WithdrawPlanDeclaration($input: WithdrawPlanDeclarationInput!) {
  withdrawPlanDeclaration(input: $input) {
    planDeclaration {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WithdrawPlanDeclarationMutation, WithdrawPlanDeclarationMutationVariables>;
export const WithdrawProjectAdjustmentDocument = new TypedDocumentString(`
    mutation WithdrawProjectAdjustment($input: WithdrawProjectAdjustmentInput!) {
  withdrawProjectAdjustment(input: $input) {
    projectAdjustment {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WithdrawProjectAdjustmentMutation, WithdrawProjectAdjustmentMutationVariables>;
export const WithdrawProjectApprovalDocument = new TypedDocumentString(`
    mutation WithdrawProjectApproval($input: WithdrawProjectApprovalInput!) {
  withdrawProjectApproval(input: $input) {
    projectApproval {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WithdrawProjectApprovalMutation, WithdrawProjectApprovalMutationVariables>;
export const WithdrawResourcePlanDocument = new TypedDocumentString(`
    mutation WithdrawResourcePlan($input: WithdrawResourcePlanInput!) {
  withdrawResourcePlan(input: $input) {
    resourcePlan {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WithdrawResourcePlanMutation, WithdrawResourcePlanMutationVariables>;
export const WithdrawSharingConsentDocument = new TypedDocumentString(`
    mutation WithdrawSharingConsent($input: WithdrawSharingConsentInput!) {
  withdrawSharingConsent(input: $input) {
    sharingConsent {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WithdrawSharingConsentMutation, WithdrawSharingConsentMutationVariables>;
export const WithholdInvestmentDocument = new TypedDocumentString(`
    mutation WithholdInvestment($input: WithholdInvestmentInput!) {
  withholdInvestment(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WithholdInvestmentMutation, WithholdInvestmentMutationVariables>;
export const WithholdResourcesDocument = new TypedDocumentString(`
    mutation WithholdResources($input: WithholdResourcesInput!) {
  withholdResources(input: $input) {
    rectificationOrder {
      ...CaseHead
    }
  }
}
    fragment CaseHead on Case {
  id
  version
  number
  procedure
  waitingFor
  unit {
    id
    name
  }
  currentState {
    name
    label
    ends
  }
  currentDeadline {
    kind
    dueAt
    status
  }
}`) as unknown as TypedDocumentString<WithholdResourcesMutation, WithholdResourcesMutationVariables>;