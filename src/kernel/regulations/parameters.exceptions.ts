import { months, workingDays } from '../calendar/index.js';
import type { PeriodParameter } from './parameter.js';
import { period } from './stated.js';

/** The periods of exemptions from the cloud (CC-3, CC-4b) and of what a migrated system leaves behind (CC-22). */
export const exceptionPeriods = {
  EXEMPTION_REVIEW_PERIOD: period(
    'HOUSE',
    'CC-4b',
    workingDays(10),
    '审核例外申请的期限',
    'For the authority to review an exemption that was applied for',
  ),
  EXEMPTION_DECISION_PERIOD: period(
    'HOUSE',
    'CC-4b',
    workingDays(20),
    '审定例外申请的期限',
    'For the committee to decide on an exemption that the authority endorsed',
  ),
  LEGACY_RETENTION: period(
    'LAW',
    'CC-22',
    months(2),
    '上线后原系统的最短保留时间',
    'How long the old system is kept at least after the go-live',
  ),
  LEGACY_LIST_PERIOD: period(
    'HOUSE',
    'CC-22',
    workingDays(20),
    '保留期满后提交原系统资源清单的期限',
    'For the unit to file the resource list of the old system once it need not be kept',
  ),
  LEGACY_REVIEW_PERIOD: period(
    'HOUSE',
    'CC-22',
    workingDays(10),
    '提出利旧意见的期限',
    'For the office to say what of an old system is used again',
  ),
  LEGACY_DISPOSAL_PERIOD: period(
    'HOUSE',
    'CC-22',
    workingDays(20),
    '确认资产处置的期限',
    'For the finance bureau to confirm the disposal of an old system',
  ),
} as const satisfies Readonly<Record<string, PeriodParameter>>;
