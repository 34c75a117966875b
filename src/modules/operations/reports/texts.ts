import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** On what a report is. */
export const REPORT_SCOPES = {
  CLOUD: { en: 'The whole cloud, for the office', zh: '全市政务云' },
  UNIT: { en: 'What one unit has, for that unit', zh: '单位' },
} as const;

/** The name of a report's scope. */
export type ReportScope = keyof typeof REPORT_SCOPES;

/** `MonthlyReportScope` in the SDL. */
export const reportScopes = new EnumRegistry('MonthlyReportScope', 'On what a report is. 报告范围');
reportScopes.add(REPORT_SCOPES);

/** The states of a monthly report. */
export const REPORT_STATES = {
  DUE: { en: 'To be submitted', zh: '待提交' },
  SUBMITTED: { en: 'Submitted', zh: '已提交' },
} as const;

/** The name of a report's state. */
export type ReportState = keyof typeof REPORT_STATES;

/** `MonthlyReportState` in the SDL. */
export const reportStates = new EnumRegistry('MonthlyReportState', 'Where a report stands. 报告状态');
reportStates.add(REPORT_STATES);

/** Every label of the procedure of a monthly report. */
export const REPORT_TEXTS = {
  name: { en: 'Monthly report on the cloud', zh: '月度运行报告' },
  states: REPORT_STATES,
  steps: {
    openMonthlyReport: { en: 'Opens the report on the month that has ended', zh: '生成月度运行报告' },
    reviseMonthlyReport: { en: 'Revises a report before it is submitted', zh: '修改月度运行报告' },
    submitMonthlyReport: { en: 'Submits a report to whom it is for', zh: '提交月度运行报告' },
  },
} as const;
