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

/** What admitCloudRequest takes. admitCloudRequest 的输入 */
export type AdmitCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
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

/** Which application systems to list. 应用系统筛选条件 */
export type ApplicationSystemFilter = {
  /** Whose name contains this. 名称包含 */
  readonly name?: string | null | undefined;
  /** In one of these placements. 部署方式 */
  readonly placements?: ReadonlyArray<Placement> | null | undefined;
  /** Of this unit. 所属单位 */
  readonly unitId?: string | null | undefined;
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

/** What classifyAsMajor takes. classifyAsMajor 的输入 */
export type ClassifyAsMajorInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The reason. 理由 */
  readonly reason: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** Which cloud requests to list. 云资源申请筛选条件 */
export type CloudRequestFilter = {
  /** Of one of these kinds. 申请类型 */
  readonly kinds?: ReadonlyArray<CloudRequestKind> | null | undefined;
  /** With this case number. 办件编号 */
  readonly number?: string | null | undefined;
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

/** What confirmConnection takes. confirmConnection 的输入 */
export type ConfirmConnectionInput = {
  /** To what it is connected. 接入类别 */
  readonly kind: ConnectionKind;
  /** The system. 应用系统 */
  readonly systemId: string;
};

/** What confirmReclaim takes. confirmReclaim 的输入 */
export type ConfirmReclaimInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
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
  /** To acknowledge the alert. 确认预警 */
  | 'ACKNOWLEDGEMENT'
  /** To admit or decline. 受理 */
  | 'ADMISSION'
  /** To complete the change. 完成变更 */
  | 'CHANGE_COMPLETION'
  /** To review the change. 变更审核 */
  | 'CHANGE_REVIEW'
  /** To deliver the test environment. 提供测试环境 */
  | 'DELIVERY'
  /** To carry out the expansion. 实施扩容 */
  | 'EXPANSION'
  /** To come below the release level. 降至解除水平 */
  | 'EXPANSION_EFFECT'
  /** To plan the expansion. 制定扩容方案 */
  | 'EXPANSION_PLAN'
  /** To answer a request for more time. 答复延长申请 */
  | 'EXTENSION_ANSWER'
  /** To decide on the go-live. 审定上线 */
  | 'GO_LIVE'
  /** To have the pool monitored again. 恢复监控 */
  | 'MONITORING_REPAIR'
  /** To answer a delivery problem. 答复交付问题 */
  | 'PROBLEM_ANSWER'
  /** To reclaim the resources. 回收资源 */
  | 'RECLAIM'
  /** To give the review opinion. 审核 */
  | 'REVIEW'
  /** To review the termination. 终止审核 */
  | 'TERMINATION_REVIEW'
  /** To test and report. 测试 */
  | 'TEST'
  /** To evaluate the test. 测试评估 */
  | 'TEST_EVALUATION'
  /** To open the trial environment. 开通试用环境 */
  | 'TRIAL_OPENING'
  /** To report the trial run. 试运行报告 */
  | 'TRIAL_REPORT';

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

/** What deliverTestEnvironment takes. deliverTestEnvironment 的输入 */
export type DeliverTestEnvironmentInput = {
  /** What was delivered and where it is reached. 环境说明 */
  readonly environment: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

/** What draftApplication takes. draftApplication 的输入 */
export type DraftApplicationInput = {
  /** The resource list. 资源清单 */
  readonly lines?: ReadonlyArray<ResourceLineInput> | null | undefined;
  /** Files to attach. 附送材料 */
  readonly materials?: ReadonlyArray<MaterialInput> | null | undefined;
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

/** What endMembership takes. endMembership 的输入 */
export type EndMembershipInput = {
  /** The membership. 任职 */
  readonly membershipId: string;
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

/** What explainSilence takes. explainSilence 的输入 */
export type ExplainSilenceInput = {
  /** Why it is without readings, and until when. 中断原因及预计恢复时间 */
  readonly explanation: string;
  /** The case. 办件标识 */
  readonly id: string;
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

/** Which cases that wait for the viewer to list. 待办件筛选条件 */
export type InboxFilter = {
  /** Due before this instant. 到期早于 */
  readonly dueBefore?: string | null | undefined;
  /** Of one of these procedures. 程序 */
  readonly procedures?: ReadonlyArray<ProcedureName> | null | undefined;
};

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
  /** Construction plan. 应用系统建设方案 */
  | 'CONSTRUCTION_PLAN'
  /** MLPS filing certificate. 信息系统安全等级保护备案证明 */
  | 'MLPS_FILING_CERTIFICATE'
  /** MLPS self-grading report. 等级保护自主定级材料 */
  | 'MLPS_SELF_GRADING'
  /** Other material. 其他材料 */
  | 'OTHER'
  /** Resource list. 政务云资源需求清单 */
  | 'RESOURCE_LIST'
  /** Performance and security self-test report. 应用系统性能和安全自测报告 */
  | 'SELF_TEST_REPORT'
  /** Test report. 测试报告 */
  | 'TEST_REPORT'
  /** Performance and security test report of a CNAS-accredited body. 第三方测评机构软件性能及安全测试报告 */
  | 'THIRD_PARTY_TEST_REPORT'
  /** Trial report. 试运行报告 */
  | 'TRIAL_REPORT';

/** What openTrial takes. openTrial 的输入 */
export type OpenTrialInput = {
  /** What was delivered and where it is reached. 环境说明 */
  readonly environment: string;
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
};

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

/** A procedure of the rule book. 程序名称 */
export type ProcedureName =
  /** Capacity alert. 容量预警 */
  | 'CAPACITY_ALERT'
  /** Application for cloud resources. 云资源使用申请 */
  | 'CLOUD_APPLICATION'
  /** Change of cloud resources. 云资源变更申请 */
  | 'CLOUD_CHANGE'
  /** Termination of cloud service. 云服务终止申请 */
  | 'CLOUD_TERMINATION'
  /** Silent pool. 监控中断 */
  | 'POOL_SILENCE';

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

/** What recordCapacityReadings takes. recordCapacityReadings 的输入 */
export type RecordCapacityReadingsInput = {
  /** The readings, in any order; a known one changes nothing. 监控数据,顺序不限,重复上报无影响 */
  readonly readings: ReadonlyArray<CapacityReadingInput>;
};

/** A reason for which a rule says no. 拒绝原因 */
export type RefusalCode =
  /** The change is major already. 该变更已属重大变更。 */
  | 'ALREADY_MAJOR'
  /** This person already holds this role in the unit. 该人员已在本单位担任此角色。 */
  | 'ALREADY_MEMBER'
  /** The system has exactly these resources already, and its MLPS grade is as it was. 所列资源与系统现有资源一致,且等级保护级别未变。 */
  | 'CHANGES_NOTHING'
  /** The unit has not certified that the system’s data is backed up. 尚未确认系统数据已备份。 */
  | 'DATA_NOT_BACKED_UP'
  /** The unit has not certified that the system’s data is migrated. 尚未确认系统数据已迁移。 */
  | 'DATA_NOT_MIGRATED'
  /** A system is exempt by the committee’s decision alone: register it as planned or legacy and apply for the exemption. 免于上云须经市数据资源管理委员会批准:请先登记为规划中或自有机房,再申请免于上云。 */
  | 'EXEMPTION_BY_DECISION'
  /** A request for more time already waits for its answer. 已有待答复的延长测试申请。 */
  | 'EXTENSION_ASKED'
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
  /** A unit keeps at least one administrator: name another one first. 单位须至少保留一名管理员,请先指定其他管理员。 */
  | 'LAST_ADMINISTRATOR'
  /** The line {line} is named twice. 资源条目 {line} 重复。 */
  | 'LINE_NAMED_TWICE'
  /** An application asks for at least 1 of each line. 使用申请每项资源的数量至少为 1。 */
  | 'LINE_QUANTITY'
  /** The request has no line {line}. 申请中没有资源条目 {line}。 */
  | 'LINE_UNKNOWN'
  /** The material “{kind}” is missing: attach it first. 缺少材料“{kind}”,请先补充。 */
  | 'MATERIAL_MISSING'
  /** This membership has ended already. 该任职已终止。 */
  | 'MEMBERSHIP_ENDED'
  /** An existing unclassified system below MLPS grade {grade} needs a planned migration date. 等级保护{grade}级以下的非涉密现有系统须填报计划迁移日期。 */
  | 'MIGRATION_DATE_MISSING'
  /** Nothing would be granted: reject or return the request instead. 未核准任何资源,请改为不予批准或退回。 */
  | 'NOTHING_GRANTED'
  /** A notice of this reference is loaded already: a correction has a reference of its own. 该文号的通知已载入;如需更正,请使用更正通知的文号。 */
  | 'NOTICE_KNOWN'
  /** The office has not confirmed the system’s connection to the sharing platform. 该系统接入共享平台尚未经市电子政务办确认。 */
  | 'NOT_CONNECTED'
  /** The pool has {total} already: give what it has after the expansion, or leave it out where nothing was added. 资源池现有总量为 {total},请填写扩容后的总量;未增加资源的,请勿填写。 */
  | 'NOT_EXPANDED'
  /** The case moves through “{procedure}”, which has no such step. 该办件的程序“{procedure}”没有此步骤。 */
  | 'NOT_IN_PROCEDURE'
  /** A minor change takes effect without a test: complete it. 一般变更无须测试,请直接完成变更。 */
  | 'NOT_MAJOR'
  /** The system has no running resources on the cloud: there is nothing to change or to end. 该系统在政务云上没有正式运行的资源,无可变更或终止。 */
  | 'NOT_RUNNING'
  /** This step belongs to: {by}. 此步骤应由{by}办理。 */
  | 'NOT_YOUR_STEP'
  /** No request for more time waits for an answer. 没有待答复的延长测试申请。 */
  | 'NO_EXTENSION_ASKED'
  /** The resource list is empty: add at least one line. 资源清单为空,请至少填写一项。 */
  | 'NO_LINES'
  /** No delivery problem waits for an answer. 没有待答复的交付问题。 */
  | 'NO_PROBLEM_REPORTED'
  /** The office has not confirmed the system’s connection to the unified sign-on. 该系统接入统一认证平台尚未经市电子政务办确认。 */
  | 'NO_UNIFIED_SIGN_ON'
  /** Placement {placement} comes from a procedure and cannot be registered. 部署方式“{placement}”由办理程序确定,不能直接登记。 */
  | 'PLACEMENT_BY_PROCEDURE'
  /** The expansion would be complete before today, {today}: give a day from today on. 计划完成日期不得早于今日 {today}。 */
  | 'PLANNED_IN_PAST'
  /** The pool of {kind} has {left} left, and {wanted} more would be granted. 资源池“{kind}”剩余 {left},不足以再核准 {wanted}。 */
  | 'POOL_EXHAUSTED'
  /** The delivery problem reported before still waits for the office’s answer. 此前报告的交付问题尚待市电子政务办答复。 */
  | 'PROBLEM_UNANSWERED'
  /** You belong to the unit of this case or took part in it: a colleague must decide it. 您属于本办件的申请单位或曾参与本办件,应当回避,请由其他经办人员办理。 */
  | 'RECUSED'
  /** Nothing would be left: ask for the termination of the service instead. 变更后系统将没有任何资源,请改为提交终止申请。 */
  | 'RELEASES_ALL'
  /** Classification and grade cannot change while the request {number} is open. 申请 {number} 办理期间,不得变更涉密属性和等级保护级别。 */
  | 'REQUEST_OPEN'
  /** The system has another submitted, unfinished request. 该系统已有其他已提交且未办结的申请。 */
  | 'REQUEST_UNDER_WAY'
  /** A member of this unit cannot be {role}; possible are: {possible}. 该单位成员不能担任“{role}”;可选角色:{possible}。 */
  | 'ROLE_NOT_OF_PARTY'
  /** The system goes offline on {offlineOn}: a termination is submitted once it is offline. 系统将于 {offlineOn} 下线,下线后方可提交终止申请。 */
  | 'STILL_ONLINE'
  /** The system is classified: classified systems never run on the government cloud. 该系统为涉密系统,不得使用政务云。 */
  | 'SYSTEM_CLASSIFIED'
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
  /** A unit with this name or credit code is registered already. 该名称或统一社会信用代码的单位已登记。 */
  | 'UNIT_REGISTERED'
  /** The new day must be later than the present last day, {lastDay}. 新的截止日期须晚于当前截止日期 {lastDay}。 */
  | 'UNTIL_NOT_LATER'
  /** The new last day lies before today, {today}. 新的截止日期不得早于今日 {today}。 */
  | 'UNTIL_PASSED'
  /** The upload {upload} cannot be attached: only its uploader attaches it, after its bytes have arrived. 上传文件 {upload} 不可用:须由上传人本人在文件上传完成后引用。 */
  | 'UPLOAD_NOT_USABLE'
  /** The case is in state “{state}”, in which this step is not possible. 办件当前状态为“{state}”,不能执行此步骤。 */
  | 'WRONG_STATE';

/** What refuseTestExtension takes. refuseTestExtension 的输入 */
export type RefuseTestExtensionInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
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

/** What rejectCloudRequest takes. rejectCloudRequest 的输入 */
export type RejectCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
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

/** What returnCloudRequest takes. returnCloudRequest 的输入 */
export type ReturnCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The written opinion. 意见 */
  readonly opinion: string;
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
  /** What the resources are for. 用途 */
  readonly purpose?: string | null | undefined;
  /** The reason. 理由 */
  readonly reason?: string | null | undefined;
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

/** What submitCloudRequest takes. submitCloudRequest 的输入 */
export type SubmitCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
  /** The version of the case last seen. 所见版本 */
  readonly version: number;
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

/** What withdrawCloudRequest takes. withdrawCloudRequest 的输入 */
export type WithdrawCloudRequestInput = {
  /** The case. 办件标识 */
  readonly id: string;
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

export type PeriodViewFragment = { readonly kind: DeadlineKind, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly after: string | null, readonly desk: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } };

export type MinimumViewFragment = { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } };

export type FieldViewFragment = { readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> };

export type ProcedureViewFragment = { readonly name: ProcedureName, readonly label: string, readonly caseType: string, readonly payloadField: string, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string }, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string }>, readonly states: ReadonlyArray<{ readonly name: string, readonly label: string, readonly initial: boolean, readonly ends: boolean, readonly unbounded: boolean, readonly waitsFor: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean } | null }>, readonly steps: ReadonlyArray<{ readonly name: string, readonly label: string, readonly from: ReadonlyArray<string>, readonly opens: boolean, readonly bySystem: boolean, readonly inputType: string, readonly decides: boolean, readonly recuses: boolean, readonly involves: boolean, readonly meets: ReadonlyArray<DeadlineKind>, readonly extends: DeadlineKind | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly by: ReadonlyArray<{ readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }>, readonly leads: ReadonlyArray<{ readonly to: string | null, readonly condition: string | null, readonly decides: DecisionOutcome | null, readonly decisionLabel: string | null, readonly meets: ReadonlyArray<DeadlineKind>, readonly starts: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly after: string | null, readonly desk: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> }>, readonly opensMinimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly minimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> };

export type ProceduresQueryVariables = Exact<{ [key: string]: never; }>;


export type ProceduresQuery = { readonly procedures: ReadonlyArray<{ readonly name: ProcedureName, readonly label: string, readonly caseType: string, readonly payloadField: string, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string }, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string }>, readonly states: ReadonlyArray<{ readonly name: string, readonly label: string, readonly initial: boolean, readonly ends: boolean, readonly unbounded: boolean, readonly waitsFor: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean } | null }>, readonly steps: ReadonlyArray<{ readonly name: string, readonly label: string, readonly from: ReadonlyArray<string>, readonly opens: boolean, readonly bySystem: boolean, readonly inputType: string, readonly decides: boolean, readonly recuses: boolean, readonly involves: boolean, readonly meets: ReadonlyArray<DeadlineKind>, readonly extends: DeadlineKind | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly by: ReadonlyArray<{ readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }>, readonly leads: ReadonlyArray<{ readonly to: string | null, readonly condition: string | null, readonly decides: DecisionOutcome | null, readonly decisionLabel: string | null, readonly meets: ReadonlyArray<DeadlineKind>, readonly starts: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly after: string | null, readonly desk: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> }>, readonly opensMinimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly minimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> }> };

export type ProcedureQueryVariables = Exact<{
  name: ProcedureName;
}>;


export type ProcedureQuery = { readonly procedure: { readonly name: ProcedureName, readonly label: string, readonly caseType: string, readonly payloadField: string, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string }, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string }>, readonly states: ReadonlyArray<{ readonly name: string, readonly label: string, readonly initial: boolean, readonly ends: boolean, readonly unbounded: boolean, readonly waitsFor: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean } | null }>, readonly steps: ReadonlyArray<{ readonly name: string, readonly label: string, readonly from: ReadonlyArray<string>, readonly opens: boolean, readonly bySystem: boolean, readonly inputType: string, readonly decides: boolean, readonly recuses: boolean, readonly involves: boolean, readonly meets: ReadonlyArray<DeadlineKind>, readonly extends: DeadlineKind | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly type: string, readonly list: boolean, readonly required: boolean, readonly remark: boolean, readonly minimum: number | null, readonly maximum: number | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly by: ReadonlyArray<{ readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }>, readonly leads: ReadonlyArray<{ readonly to: string | null, readonly condition: string | null, readonly decides: DecisionOutcome | null, readonly decisionLabel: string | null, readonly meets: ReadonlyArray<DeadlineKind>, readonly starts: ReadonlyArray<{ readonly kind: DeadlineKind, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly after: string | null, readonly desk: { readonly party: Party, readonly partyLabel: string, readonly role: Role, readonly roleLabel: string, readonly owner: boolean }, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> }>, readonly opensMinimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly minimum: { readonly kind: string, readonly label: string, readonly amount: number, readonly unit: PeriodUnit, readonly inWords: string, readonly legal: ParameterKind, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } } | null, readonly provision: { readonly id: string, readonly article: string, readonly text: string | null, readonly summary: string } }> } };

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

export type AnswerDeliveryProblemMutationVariables = Exact<{
  input: AnswerDeliveryProblemInput;
}>;


export type AnswerDeliveryProblemMutation = { readonly answerDeliveryProblem: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ApproveCloudRequestMutationVariables = Exact<{
  input: ApproveCloudRequestInput;
}>;


export type ApproveCloudRequestMutation = { readonly approveCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ApproveGoLiveMutationVariables = Exact<{
  input: ApproveGoLiveInput;
}>;


export type ApproveGoLiveMutation = { readonly approveGoLive: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CancelCloudRequestMutationVariables = Exact<{
  input: CancelCloudRequestInput;
}>;


export type CancelCloudRequestMutation = { readonly cancelCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ClassifyAsMajorMutationVariables = Exact<{
  input: ClassifyAsMajorInput;
}>;


export type ClassifyAsMajorMutation = { readonly classifyAsMajor: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CompleteChangeMutationVariables = Exact<{
  input: CompleteChangeInput;
}>;


export type CompleteChangeMutation = { readonly completeChange: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CompleteExpansionMutationVariables = Exact<{
  input: CompleteExpansionInput;
}>;


export type CompleteExpansionMutation = { readonly completeExpansion: { readonly capacityAlert: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ConfirmConnectionMutationVariables = Exact<{
  input: ConfirmConnectionInput;
}>;


export type ConfirmConnectionMutation = { readonly confirmConnection: { readonly system: { readonly classified: boolean, readonly goLiveOn: string | null, readonly id: string, readonly mlpsGrade: number, readonly name: string, readonly placement: Placement, readonly plannedMigrationOn: string | null, readonly registeredAt: string, readonly sharingPlatformConnected: boolean, readonly unifiedSignOn: boolean } | null } };

export type ConfirmReclaimMutationVariables = Exact<{
  input: ConfirmReclaimInput;
}>;


export type ConfirmReclaimMutation = { readonly confirmReclaim: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { readonly createUpload: { readonly upload: { readonly fileName: string, readonly id: string, readonly mediaType: string, readonly sha256: string, readonly size: number, readonly url: string } | null } };

export type DeclineCloudRequestMutationVariables = Exact<{
  input: DeclineCloudRequestInput;
}>;


export type DeclineCloudRequestMutation = { readonly declineCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DeliverTestEnvironmentMutationVariables = Exact<{
  input: DeliverTestEnvironmentInput;
}>;


export type DeliverTestEnvironmentMutation = { readonly deliverTestEnvironment: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftApplicationMutationVariables = Exact<{
  input: DraftApplicationInput;
}>;


export type DraftApplicationMutation = { readonly draftApplication: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftChangeMutationVariables = Exact<{
  input: DraftChangeInput;
}>;


export type DraftChangeMutation = { readonly draftChange: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type DraftTerminationMutationVariables = Exact<{
  input: DraftTerminationInput;
}>;


export type DraftTerminationMutation = { readonly draftTermination: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { readonly endMembership: { readonly membership: { readonly endedAt: string | null, readonly id: string, readonly role: Role, readonly startedAt: string } | null } };

export type EvaluateTestMutationVariables = Exact<{
  input: EvaluateTestInput;
}>;


export type EvaluateTestMutation = { readonly evaluateTest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ExplainSilenceMutationVariables = Exact<{
  input: ExplainSilenceInput;
}>;


export type ExplainSilenceMutation = { readonly explainSilence: { readonly capacityAlert: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ExtendTestMutationVariables = Exact<{
  input: ExtendTestInput;
}>;


export type ExtendTestMutation = { readonly extendTest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type GrantMembershipMutationVariables = Exact<{
  input: GrantMembershipInput;
}>;


export type GrantMembershipMutation = { readonly grantMembership: { readonly membership: { readonly endedAt: string | null, readonly id: string, readonly role: Role, readonly startedAt: string } | null } };

export type LoadCalendarNoticeMutationVariables = Exact<{
  input: LoadCalendarNoticeInput;
}>;


export type LoadCalendarNoticeMutation = { readonly loadCalendarNotice: { readonly calendarNotice: { readonly id: string, readonly source: string, readonly title: string, readonly year: number } | null } };

export type OpenTrialMutationVariables = Exact<{
  input: OpenTrialInput;
}>;


export type OpenTrialMutation = { readonly openTrial: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type PlanExpansionMutationVariables = Exact<{
  input: PlanExpansionInput;
}>;


export type PlanExpansionMutation = { readonly planExpansion: { readonly capacityAlert: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReclaimResourcesMutationVariables = Exact<{
  input: ReclaimResourcesInput;
}>;


export type ReclaimResourcesMutation = { readonly reclaimResources: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RecordCapacityReadingsMutationVariables = Exact<{
  input: RecordCapacityReadingsInput;
}>;


export type RecordCapacityReadingsMutation = { readonly recordCapacityReadings: { readonly capacityPools: ReadonlyArray<{ readonly allocated: number, readonly allocatedShare: string, readonly available: number, readonly id: string, readonly kind: ResourceKind, readonly level: CapacityLevel, readonly measuredAt: string | null, readonly name: string, readonly reserved: number, readonly total: number, readonly used: string | null, readonly utilisation: string | null }> } };

export type RefuseTestExtensionMutationVariables = Exact<{
  input: RefuseTestExtensionInput;
}>;


export type RefuseTestExtensionMutation = { readonly refuseTestExtension: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RegisterSystemMutationVariables = Exact<{
  input: RegisterSystemInput;
}>;


export type RegisterSystemMutation = { readonly registerSystem: { readonly system: { readonly classified: boolean, readonly goLiveOn: string | null, readonly id: string, readonly mlpsGrade: number, readonly name: string, readonly placement: Placement, readonly plannedMigrationOn: string | null, readonly registeredAt: string, readonly sharingPlatformConnected: boolean, readonly unifiedSignOn: boolean } | null } };

export type RegisterUnitMutationVariables = Exact<{
  input: RegisterUnitInput;
}>;


export type RegisterUnitMutation = { readonly registerUnit: { readonly unit: { readonly creditCode: string, readonly id: string, readonly name: string, readonly party: Party } | null } };

export type RejectCloudRequestMutationVariables = Exact<{
  input: RejectCloudRequestInput;
}>;


export type RejectCloudRequestMutation = { readonly rejectCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReportDeliveryProblemMutationVariables = Exact<{
  input: ReportDeliveryProblemInput;
}>;


export type ReportDeliveryProblemMutation = { readonly reportDeliveryProblem: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReportTestMutationVariables = Exact<{
  input: ReportTestInput;
}>;


export type ReportTestMutation = { readonly reportTest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReportTrialMutationVariables = Exact<{
  input: ReportTrialInput;
}>;


export type ReportTrialMutation = { readonly reportTrial: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type RequestTestExtensionMutationVariables = Exact<{
  input: RequestTestExtensionInput;
}>;


export type RequestTestExtensionMutation = { readonly requestTestExtension: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnCloudRequestMutationVariables = Exact<{
  input: ReturnCloudRequestInput;
}>;


export type ReturnCloudRequestMutation = { readonly returnCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReturnToTrialMutationVariables = Exact<{
  input: ReturnToTrialInput;
}>;


export type ReturnToTrialMutation = { readonly returnToTrial: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type ReviseCloudRequestMutationVariables = Exact<{
  input: ReviseCloudRequestInput;
}>;


export type ReviseCloudRequestMutation = { readonly reviseCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type SubmitCloudRequestMutationVariables = Exact<{
  input: SubmitCloudRequestInput;
}>;


export type SubmitCloudRequestMutation = { readonly submitCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

export type UpdateSystemMutationVariables = Exact<{
  input: UpdateSystemInput;
}>;


export type UpdateSystemMutation = { readonly updateSystem: { readonly system: { readonly classified: boolean, readonly goLiveOn: string | null, readonly id: string, readonly mlpsGrade: number, readonly name: string, readonly placement: Placement, readonly plannedMigrationOn: string | null, readonly registeredAt: string, readonly sharingPlatformConnected: boolean, readonly unifiedSignOn: boolean } | null } };

export type WithdrawCloudRequestMutationVariables = Exact<{
  input: WithdrawCloudRequestInput;
}>;


export type WithdrawCloudRequestMutation = { readonly withdrawCloudRequest: { readonly cloudRequest: { readonly id: string, readonly version: number, readonly number: string, readonly procedure: ProcedureName, readonly waitingFor: Party | null, readonly unit: { readonly id: string, readonly name: string }, readonly currentState: { readonly name: string, readonly label: string, readonly ends: boolean }, readonly currentDeadline: { readonly kind: DeadlineKind, readonly dueAt: string, readonly status: DeadlineStatus } | null } | null } };

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
export const ConfirmConnectionDocument = new TypedDocumentString(`
    mutation ConfirmConnection($input: ConfirmConnectionInput!) {
  confirmConnection(input: $input) {
    system {
      classified
      goLiveOn
      id
      mlpsGrade
      name
      placement
      plannedMigrationOn
      registeredAt
      sharingPlatformConnected
      unifiedSignOn
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmConnectionMutation, ConfirmConnectionMutationVariables>;
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
export const RegisterSystemDocument = new TypedDocumentString(`
    mutation RegisterSystem($input: RegisterSystemInput!) {
  registerSystem(input: $input) {
    system {
      classified
      goLiveOn
      id
      mlpsGrade
      name
      placement
      plannedMigrationOn
      registeredAt
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
export const UpdateSystemDocument = new TypedDocumentString(`
    mutation UpdateSystem($input: UpdateSystemInput!) {
  updateSystem(input: $input) {
    system {
      classified
      goLiveOn
      id
      mlpsGrade
      name
      placement
      plannedMigrationOn
      registeredAt
      sharingPlatformConnected
      unifiedSignOn
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateSystemMutation, UpdateSystemMutationVariables>;
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