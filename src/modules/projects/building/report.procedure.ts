import { declareProcedure, materials, stepOf } from '../../../kernel/procedure/index.js';
import { reviewer, unit } from '../desks.js';
import { projectOf } from '../locks.js';
import { tellsOfTrial } from './checks.js';
import { performanceReport } from './deadlines.js';
import { fileReport } from './operations.js';
import { PerformanceReport } from './performance-report.js';
import { reporting } from './takes.js';
import { REPORT_TEXTS, type ReportState } from './texts.js';

const step = stepOf<ReportState>();

/** A unit reports on a project each year while it builds it (YP-19). */
export const report = declareProcedure({
  name: 'PERFORMANCE_REPORT',
  caseType: () => PerformanceReport,
  payloadField: 'performanceReport',
  numberPrefix: 'PR',
  basis: 'YP-19',
  // Its project is where the system comes from, to open and to drop it.
  behind: projectOf('performance_reports'),
  shares: projectOf('performance_reports'),
  texts: REPORT_TEXTS,
  states: {
    DUE: { waits: unit },
    FILED: { ends: true },
    LAPSED: { ends: true },
  },
  steps: {
    openPerformanceReport: step({
      bySystem: true,
      to: 'DUE',
      starts: [performanceReport],
      seenBy: [reviewer],
      basis: 'YP-19',
    }),
    filePerformanceReport: step({
      from: 'DUE',
      to: 'FILED',
      by: unit,
      takes: { ...reporting, materials },
      checks: [tellsOfTrial],
      meets: [performanceReport],
      does: fileReport,
      involves: true,
      basis: 'YP-19',
    }),
    lapsePerformanceReport: step({
      bySystem: true,
      from: 'DUE',
      to: 'LAPSED',
      basis: 'YP-19',
    }),
  },
});
