import './refusals.js';
import './use/resource-use.js';

export { AffectedUnit } from './faults/affected-unit.js';
export { fault } from './faults/fault.procedure.js';
export { FaultImpact } from './faults/fault-impact.js';
export { FaultNotice } from './faults/fault-notice.js';
export { FaultsResolver } from './faults/faults.resolver.js';
export { keepUseParts, newDay } from './housekeeping.js';
export { MonthlyReport } from './reports/monthly-report.js';
export { monthlyReport } from './reports/monthly-report.procedure.js';
export { openMonthlyReports } from './reports/open-reports.js';
export { ReportedResource } from './reports/reported-resource.js';
export { ReportsResolver } from './reports/reports.resolver.js';
export { judgeResources } from './use/judge.js';
export { ResourceEfficiency } from './use/resource-efficiency.js';
export { SystemEfficiency } from './use/system-efficiency.js';
export { UseResolver } from './use/use.resolver.js';
