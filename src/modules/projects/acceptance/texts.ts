import { declareDeadlineKinds, materialKinds } from '../../../kernel/cases/index.js';
import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** For whom a member sits on an acceptance panel (YP-24c, XE-7). */
export const PANEL_CAPACITIES = {
  LEAD: { en: 'Leads it for the authority', zh: '牵头(主管部门)' },
  DEPARTMENT: { en: 'For a department concerned', zh: '有关部门' },
  EXPERT: { en: 'As an expert', zh: '专家' },
} as const;

/** The name of a capacity. */
export type PanelCapacity = keyof typeof PANEL_CAPACITIES;

/** `PanelCapacity` in the SDL. */
export const panelCapacities = new EnumRegistry(
  'PanelCapacity',
  'For whom a member sits on an acceptance panel. 验收组成员身份',
);
panelCapacities.add(PANEL_CAPACITIES);

/** The states of an acceptance. */
export const ACCEPTANCE_STATES = {
  DRAFT: { en: 'To be applied for', zh: '待申请' },
  SUBMITTED: { en: 'Applied for', zh: '已申请' },
  RETURNED: { en: 'Returned to be corrected', zh: '已退回,待补正' },
  ADMITTED: { en: 'Admitted, before the panel', zh: '已受理,验收中' },
  RECTIFYING: { en: 'Failed, to be put right', zh: '验收不合格,整改中' },
  ACCEPTED: { en: 'Accepted', zh: '验收合格' },
  LAPSED: { en: 'Over: the project was terminated', zh: '项目终止,验收结束' },
} as const;

/** The name of an acceptance's state. */
export type AcceptanceState = keyof typeof ACCEPTANCE_STATES;

/** `ProjectAcceptanceState` in the SDL. */
export const acceptanceStates = new EnumRegistry(
  'ProjectAcceptanceState',
  'Where the acceptance of a project stands. 项目验收状态',
);
acceptanceStates.add(ACCEPTANCE_STATES);

/** Every label of the acceptance's procedure. */
export const ACCEPTANCE_TEXTS = {
  name: { en: 'Acceptance of a project', zh: '项目验收' },
  states: ACCEPTANCE_STATES,
  steps: {
    openProjectAcceptance: { en: 'Opens the acceptance of a completed project', zh: '生成项目验收任务' },
    lapseProjectAcceptance: { en: 'Ends with its project, which was terminated', zh: '随项目终止' },
    extendAcceptanceApplication: {
      en: 'Moves the day until which it is applied for',
      zh: '顺延申请验收期限',
    },
    reviseProjectAcceptance: { en: 'Adds to an application before it is submitted', zh: '补充验收申请材料' },
    submitProjectAcceptance: { en: 'Applies for acceptance', zh: '申请验收' },
    returnProjectAcceptance: { en: 'Returns an application to be corrected', zh: '退回补正' },
    admitProjectAcceptance: { en: 'Admits an application and calls the panel', zh: '受理验收申请,组织验收' },
    recordArchiveAcceptance: { en: 'Records how the archive’s acceptance came out', zh: '登记档案验收结果' },
    confirmProjectCatalogue: {
      en: 'Confirms whether the catalogue is in the sharing platform and its interfaces work',
      zh: '确认信息资源目录和接口',
    },
    recordPanelOpinion: {
      en: 'Records what a member of the panel says, or that one stands back',
      zh: '登记验收组成员意见',
    },
    approveProjectAcceptance: { en: 'Accepts the project', zh: '验收通过' },
    failProjectAcceptance: {
      en: 'Finds that the project fails, to be put right by a day',
      zh: '验收不合格,限期整改',
    },
  },
} as const;

/** The states of an extension. */
export const EXTENSION_STATES = {
  DRAFT: { en: 'Draft', zh: '草稿' },
  SUBMITTED: { en: 'Applied for', zh: '已申请' },
  GRANTED: { en: 'Granted', zh: '同意延期' },
  REJECTED: { en: 'Refused', zh: '不同意延期' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已撤回' },
} as const;

/** The name of an extension's state. */
export type ExtensionState = keyof typeof EXTENSION_STATES;

/** `AcceptanceExtensionState` in the SDL. */
export const extensionStates = new EnumRegistry(
  'AcceptanceExtensionState',
  'Where the extension of an acceptance stands. 延期验收状态',
);
extensionStates.add(EXTENSION_STATES);

/** Every label of the extension's procedure. */
export const EXTENSION_TEXTS = {
  name: { en: 'Extension for an acceptance', zh: '延期验收' },
  states: EXTENSION_STATES,
  steps: {
    draftAcceptanceExtension: { en: 'Drafts an application for more time', zh: '起草延期验收申请' },
    reviseAcceptanceExtension: { en: 'Revises it before it is submitted', zh: '修改延期验收申请' },
    submitAcceptanceExtension: { en: 'Applies for more time', zh: '提交延期验收申请' },
    withdrawAcceptanceExtension: { en: 'Withdraws it before it is decided on', zh: '撤回延期验收申请' },
    approveAcceptanceExtension: { en: 'Grants more time', zh: '同意延期验收' },
    rejectAcceptanceExtension: { en: 'Refuses more time', zh: '不同意延期验收' },
  },
} as const;

/** The periods of acceptance. */
export const ACCEPTANCE_DEADLINES = declareDeadlineKinds({
  ACCEPTANCE_APPLICATION: { en: 'To apply for acceptance', zh: '申请验收' },
  ACCEPTANCE_ADMISSION: { en: 'To admit the application for acceptance', zh: '受理验收申请' },
  ACCEPTANCE_CORRECTION: { en: 'To correct the application for acceptance', zh: '补正验收申请' },
  ACCEPTANCE: { en: 'To conclude the acceptance', zh: '组织验收并作出结论' },
  ACCEPTANCE_RECTIFICATION: { en: 'To put right what failed', zh: '验收整改' },
  ACCEPTANCE_EXTENSION: { en: 'To decide on the extension', zh: '答复延期验收' },
});

/** What proves what at an acceptance. */
export const ACCEPTANCE_MATERIALS = {
  PROJECT_SUMMARY: { en: 'Summary of the project', zh: '项目建设总结' },
  FINANCIAL_REPORT: { en: 'Financial report', zh: '财务报告' },
  AUDIT_REPORT: { en: 'Audit report', zh: '审计报告' },
  SECURITY_RISK_ASSESSMENT: { en: 'Security risk assessment', zh: '安全风险评估报告' },
  MLPS_TEST_REPORT: { en: 'MLPS test report', zh: '网络安全等级保护测评报告' },
  CLASSIFIED_TEST_REPORT: {
    en: 'Secrecy test report of a classified system',
    zh: '涉密信息系统安全保密测评报告',
  },
  CRYPTOGRAPHY_ASSESSMENT: { en: 'Cryptography application assessment', zh: '密码应用安全性评估报告' },
  PRODUCT_SAFETY_REPORT: { en: 'Report on the safety of its products', zh: '软硬件产品安全可靠情况报告' },
  ENERGY_EFFICIENCY_REPORT: { en: 'Report on energy efficiency', zh: '能源利用效率情况报告' },
  CERTIFIED_TEST_REPORT: { en: 'Test report of a certified body', zh: '测评认证机构测试报告' },
  ARCHIVE_ACCEPTANCE: { en: 'Opinion of the archive’s acceptance', zh: '档案验收意见' },
  RECTIFICATION_REPORT: { en: 'Report of what was put right', zh: '整改报告' },
} as const;
materialKinds.add(ACCEPTANCE_MATERIALS);

/** The name of such a material. */
export type AcceptanceMaterial = keyof typeof ACCEPTANCE_MATERIALS;
