import { addMonths } from '../../kernel/calendar/index.js';
import { declareDeadlineKinds } from '../../kernel/cases/index.js';
import type { DeadlineSpec } from '../../kernel/procedure/index.js';
import { operator } from './desks.js';

/** The periods of faults and reports, as people call them. */
export const OPERATION_DEADLINES = declareDeadlineKinds({
  MONTHLY_REPORT: { en: 'To submit the monthly report', zh: '提交月度运行报告' },
  FAULT_PROGRESS: { en: 'To report progress on the fault', zh: '报告故障处置进展' },
  FAULT_REPORT: { en: 'To give the final report on the fault', zh: '提交故障总结报告' },
});

/** The report on a month is counted from the first day of the next, whenever it was opened (CC-30). */
export const monthlyReport: DeadlineSpec = {
  kind: 'MONTHLY_REPORT',
  party: operator,
  period: 'MONTHLY_REPORT_PERIOD',
  from: {
    text: { en: 'the first day of the next month', zh: '次月1日' },
    day: ({ month }: { readonly month: string }) => addMonths(month, 1),
  },
};
/** Progress on a fault, reported until it is over (CC-31c). */
export const progress: DeadlineSpec = {
  kind: 'FAULT_PROGRESS',
  party: operator,
  period: 'FAULT_PROGRESS_PERIOD',
};
/** The final report on a fault (CC-31c). */
export const finalReport: DeadlineSpec = {
  kind: 'FAULT_REPORT',
  party: operator,
  period: 'FAULT_REPORT_PERIOD',
};
