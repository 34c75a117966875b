/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** What confirmConnection takes. confirmConnection 的输入 */
export type ConfirmConnectionInput = {
  /** To what it is connected. 接入类别 */
  readonly kind: ConnectionKind;
  /** The system. 应用系统 */
  readonly systemId: string;
};

/** What a system is connected to. 接入类别 */
export type ConnectionKind =
  /** The information sharing platform. 信息共享交换平台 */
  | 'SHARING_PLATFORM'
  /** The unified sign-on. 统一认证平台 */
  | 'UNIFIED_SIGN_ON';

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

export type CaseViewFragment = { readonly id: string, readonly version: number, readonly state: CloudRequestState, readonly number: string, readonly round: number, readonly waitingFor: Party | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly kind: ResourceKind, readonly requested: number, readonly granted: number | null }>, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null };

export type CloudRequestQueryVariables = Exact<{
  id: string;
}>;


export type CloudRequestQuery = { readonly cloudRequest: { readonly id: string, readonly version: number, readonly state: CloudRequestState, readonly number: string, readonly round: number, readonly waitingFor: Party | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly kind: ResourceKind, readonly requested: number, readonly granted: number | null }>, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null };

export type DraftApplicationMutationVariables = Exact<{
  input: DraftApplicationInput;
}>;


export type DraftApplicationMutation = { readonly draftApplication: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly state: CloudRequestState, readonly number: string, readonly round: number, readonly waitingFor: Party | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly kind: ResourceKind, readonly requested: number, readonly granted: number | null }>, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftChangeMutationVariables = Exact<{
  input: DraftChangeInput;
}>;


export type DraftChangeMutation = { readonly draftChange: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly state: CloudRequestState, readonly number: string, readonly round: number, readonly waitingFor: Party | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly kind: ResourceKind, readonly requested: number, readonly granted: number | null }>, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftTerminationMutationVariables = Exact<{
  input: DraftTerminationInput;
}>;


export type DraftTerminationMutation = { readonly draftTermination: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly state: CloudRequestState, readonly number: string, readonly round: number, readonly waitingFor: Party | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly kind: ResourceKind, readonly requested: number, readonly granted: number | null }>, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type UnitsByNameQueryVariables = Exact<{
  name: string;
}>;


export type UnitsByNameQuery = { readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type RegisterSystemMutationVariables = Exact<{
  input: RegisterSystemInput;
}>;


export type RegisterSystemMutation = { readonly registerSystem: { readonly system: { readonly id: string } | null } };

export type ConfirmConnectionMutationVariables = Exact<{
  input: ConfirmConnectionInput;
}>;


export type ConfirmConnectionMutation = { readonly confirmConnection: { readonly system: { readonly id: string } | null } };

export type CapacityPoolsQueryVariables = Exact<{ [key: string]: never; }>;


export type CapacityPoolsQuery = { readonly capacityPools: ReadonlyArray<{ readonly kind: ResourceKind, readonly total: number, readonly allocated: number, readonly reserved: number, readonly available: number }> };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { readonly createUpload: { readonly upload: { readonly id: string, readonly url: string } | null } };

export const CaseViewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloudRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<CaseViewFragment, unknown>;
export const CloudRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CloudRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cloudRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseView"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloudRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<CloudRequestQuery, CloudRequestQueryVariables>;
export const DraftApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cloudRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseView"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloudRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<DraftApplicationMutation, DraftApplicationMutationVariables>;
export const DraftChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cloudRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseView"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloudRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<DraftChangeMutation, DraftChangeMutationVariables>;
export const DraftTerminationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftTermination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftTerminationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftTermination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cloudRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseView"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloudRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<DraftTerminationMutation, DraftTerminationMutationVariables>;
export const UnitsByNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UnitsByNameQuery, UnitsByNameQueryVariables>;
export const RegisterSystemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterSystem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterSystemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerSystem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterSystemMutation, RegisterSystemMutationVariables>;
export const ConfirmConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmConnectionMutation, ConfirmConnectionMutationVariables>;
export const CapacityPoolsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CapacityPools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacityPools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<CapacityPoolsQuery, CapacityPoolsQueryVariables>;
export const CreateUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<CreateUploadMutation, CreateUploadMutationVariables>;