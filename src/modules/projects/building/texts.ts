import { declareDeadlineKinds, materialKinds } from '../../../kernel/cases/index.js';
import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** What a budget line pays for. */
export const BUDGET_KINDS = {
  HARDWARE: { en: 'Hardware', zh: '硬件设备' },
  SOFTWARE: { en: 'Software products', zh: '软件产品' },
  DEVELOPMENT: { en: 'Custom development', zh: '定制开发' },
  INTEGRATION: { en: 'System integration', zh: '系统集成' },
  SECURITY: { en: 'Security and cryptography, their tests among them', zh: '安全与密码(含测评)' },
  SUPERVISION: { en: 'Supervision of the works', zh: '工程监理' },
  SERVICES: { en: 'Other services', zh: '其他服务' },
  RESERVE: { en: 'Reserve', zh: '预备费' },
} as const;

/** The name of a kind of budget line. */
export type BudgetKind = keyof typeof BUDGET_KINDS;

/** `BudgetKind` in the SDL. */
export const budgetKinds = new EnumRegistry('BudgetKind', 'What a budget line pays for. 概算类别');
budgetKinds.add(BUDGET_KINDS);

/** What a party to a contract does. */
export const CONTRACT_ROLES = {
  CONTRACTOR: { en: 'Builds', zh: '承建单位' },
  SUPERVISOR: { en: 'Supervises the works', zh: '监理单位' },
} as const;

/** The name of a contract's role. */
export type ContractRole = keyof typeof CONTRACT_ROLES;

/** `ContractRole` in the SDL. */
export const contractRoles = new EnumRegistry('ContractRole', 'What a party to a contract does. 合同角色');
contractRoles.add(CONTRACT_ROLES);

/** What somebody is qualified for. */
export const QUALIFICATION_KINDS = {
  SYSTEM_INTEGRATION: { en: 'Integrating information systems', zh: '信息系统集成' },
  SOFTWARE_DEVELOPMENT: { en: 'Developing software', zh: '软件开发' },
  SECURITY_SERVICE: { en: 'Information security services', zh: '信息安全服务' },
  CLASSIFIED_INTEGRATION: { en: 'Integrating classified information systems', zh: '涉密信息系统集成' },
  WORKS_SUPERVISION: { en: 'Supervising information works', zh: '信息系统工程监理' },
} as const;

/** The name of a kind of qualification. */
export type QualificationKind = keyof typeof QUALIFICATION_KINDS;

/** `QualificationKind` in the SDL. */
export const qualificationKinds = new EnumRegistry(
  'QualificationKind',
  'What somebody is qualified for. 资质类别',
);
qualificationKinds.add(QUALIFICATION_KINDS);

/** What goes wrong while building (YP-20). */
export const INCIDENT_KINDS = {
  DELAY: { en: 'A serious delay', zh: '工程严重逾期' },
  LOSS: { en: 'A serious loss of invested money', zh: '投资重大损失' },
} as const;

/** The name of a kind of incident. */
export type IncidentKind = keyof typeof INCIDENT_KINDS;

/** `ProjectIncidentKind` in the SDL. */
export const incidentKinds = new EnumRegistry(
  'ProjectIncidentKind',
  'What went wrong while building. 建设问题类别',
);
incidentKinds.add(INCIDENT_KINDS);

/** The states of a construction. */
export const CONSTRUCTION_STATES = {
  BUILDING: { en: 'Being built', zh: '建设中' },
  SURPLUS_DUE: { en: 'Completed, a surplus is to be returned', zh: '已建成,待退回结余' },
  SURPLUS_RETURNED: { en: 'The surplus was returned, to be confirmed', zh: '结余已退回,待财政确认' },
  SETTLED: { en: 'Completed and settled', zh: '已建成并结清' },
  LAPSED: { en: 'Over: the project was terminated', zh: '项目终止,建设结束' },
} as const;

/** The name of a construction's state. */
export type ConstructionState = keyof typeof CONSTRUCTION_STATES;

/** `ProjectConstructionState` in the SDL. */
export const constructionStates = new EnumRegistry(
  'ProjectConstructionState',
  'Where the construction of a project stands. 项目建设状态',
);
constructionStates.add(CONSTRUCTION_STATES);

/** Every label of the construction's procedure. */
export const CONSTRUCTION_TEXTS = {
  name: { en: 'Construction of a project', zh: '项目建设' },
  states: CONSTRUCTION_STATES,
  steps: {
    startConstruction: { en: 'Starts the construction of an approved project', zh: '开工建设' },
    recordContract: { en: 'Records a contract and the qualifications behind it', zh: '登记合同及资质' },
    endContract: { en: 'Ends a contract before its time, or takes back a wrong entry', zh: '终止合同' },
    reportProjectIncident: { en: 'Reports a serious delay or loss', zh: '报告严重逾期或重大损失' },
    answerProjectIncident: {
      en: 'Answers reports of delay or loss, and says what is to be done',
      zh: '答复逾期或损失报告',
    },
    postponeCompletion: {
      en: 'Answers reports of delay and sets a later day of completion',
      zh: '同意延期建成',
    },
    reportCompletion: { en: 'Reports that the project is completed', zh: '报告项目建成' },
    returnSurplus: { en: 'Returns the surplus', zh: '退回结余资金' },
    confirmSurplus: { en: 'Confirms that the surplus was returned', zh: '确认结余资金退回' },
    disputeSurplus: { en: 'Finds that the surplus was not returned as reported', zh: '核实结余未按报告退回' },
    lapseConstruction: { en: 'Ends with its project, which was terminated', zh: '随项目终止' },
  },
} as const;

/** The states of a performance report. */
export const REPORT_STATES = {
  DUE: { en: 'To be filed', zh: '待提交' },
  FILED: { en: 'Filed', zh: '已提交' },
  LAPSED: { en: 'No longer owed: completed before it was due', zh: '已建成,无需提交' },
} as const;

/** The name of a performance report's state. */
export type ReportState = keyof typeof REPORT_STATES;

/** `PerformanceReportState` in the SDL. */
export const reportStates = new EnumRegistry(
  'PerformanceReportState',
  'Where a performance report stands. 绩效评价报告状态',
);
reportStates.add(REPORT_STATES);

/** Every label of the performance report's procedure. */
export const REPORT_TEXTS = {
  name: { en: 'Yearly performance report', zh: '年度绩效评价报告' },
  states: REPORT_STATES,
  steps: {
    openPerformanceReport: { en: 'Opens the performance report of a year', zh: '生成年度绩效评价报告任务' },
    filePerformanceReport: { en: 'Files the performance report of a year', zh: '提交年度绩效评价报告' },
    lapsePerformanceReport: {
      en: 'Drops a report that is no longer owed, because the project is completed',
      zh: '项目建成,不再提交',
    },
  },
} as const;

/** The periods that run while building. */
export const BUILDING_DEADLINES = declareDeadlineKinds({
  COMPLETION: { en: 'To complete the project', zh: '项目建成' },
  INCIDENT_ANSWER: { en: 'To answer the report of delay or loss', zh: '答复逾期或损失报告' },
  SURPLUS_RETURN: { en: 'To return the surplus', zh: '退回结余资金' },
  SURPLUS_CONFIRMATION: { en: 'To confirm the surplus', zh: '确认结余资金' },
  PERFORMANCE_REPORT: { en: 'To file the performance report of the year', zh: '提交年度绩效评价报告' },
});

materialKinds.add({
  CONTRACT: { en: 'Contract', zh: '合同' },
  QUALIFICATION_CERTIFICATE: { en: 'Qualification certificate', zh: '资质证书' },
  PERFORMANCE_REPORT: { en: 'Performance report', zh: '绩效评价报告' },
  COMPLETION_REPORT: { en: 'Completion report', zh: '竣工报告' },
  RETURN_VOUCHER: { en: 'Voucher of the return', zh: '退款凭证' },
});
