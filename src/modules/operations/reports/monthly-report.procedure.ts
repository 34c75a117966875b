import {
  declareProcedure,
  optional,
  prose,
  SAME,
  stepOf,
  type StepWork,
} from '../../../kernel/procedure/index.js';
import { monthlyReport as dueDate } from '../deadlines.js';
import { operator, reviewer } from '../desks.js';
import { MonthlyReport } from './monthly-report.js';
import { REPORT_TEXTS, type ReportState } from './texts.js';

const step = stepOf<ReportState>();

const operation = prose({ en: 'How the cloud was operated', zh: '运行维护情况' });
const suggestions = optional(prose({ en: 'What to optimise or adjust', zh: '优化建议' }));

/** Enters what the provider writes; what is left out stays. */
function enter({
  write,
  case: report,
  input,
}: StepWork<{ readonly operation?: string; readonly suggestions?: string }>): void {
  const written = Object.fromEntries(
    Object.entries({ operation: input.operation, suggestions: input.suggestions }).filter(
      ([, text]) => text !== undefined,
    ),
  );
  if (Object.keys(written).length > 0) write.records.update('monthly_reports', { id: report.id, ...written });
}

/**
 * The report on a month: the system opens it on the first day of the next with the month's figures, the provider adds
 * how the cloud was operated and submits it (CC-30). The article asks for the report, not for an answer: it ends there.
 */
export const monthlyReport = declareProcedure({
  name: 'MONTHLY_REPORT',
  caseType: () => MonthlyReport,
  payloadField: 'monthlyReport',
  numberPrefix: 'MR',
  basis: 'CC-30',
  texts: REPORT_TEXTS,
  states: {
    DUE: { waits: operator },
    SUBMITTED: { ends: true },
  },
  steps: {
    openMonthlyReport: step({
      bySystem: true,
      to: 'DUE',
      starts: [dueDate],
      basis: 'CC-30',
    }),
    reviseMonthlyReport: step({
      from: 'DUE',
      to: SAME,
      by: operator,
      takes: { operation: optional(operation), suggestions },
      does: enter,
      basis: 'CC-30',
    }),
    submitMonthlyReport: step({
      from: 'DUE',
      to: 'SUBMITTED',
      by: operator,
      takes: { operation, suggestions },
      meets: [dueDate],
      seenBy: [reviewer],
      does: enter,
      basis: 'CC-30',
    }),
  },
});
