import { naturalDays, workingDays } from '../calendar/index.js';
import type { IntegerParameter, PeriodParameter } from './parameter.js';
import { period, whole } from './stated.js';

const PERCENT = [1, 100] as const;

/** The periods of the cloud's operation: reports and faults. */
export const operationPeriods = {
  MONTHLY_REPORT_PERIOD: period(
    'HOUSE',
    'CC-30',
    workingDays(5),
    '提交月度运行报告的期限，自次月1日起算',
    'For the provider to submit the report on a month, counted from the first day of the next',
  ),
  FAULT_PROGRESS_PERIOD: period(
    'HOUSE',
    'CC-31c',
    naturalDays(1),
    '报告故障处置进展的期限，恢复前每次报告后重新起算',
    'For the provider to report progress on a fault, anew after each report until it is over',
  ),
  FAULT_REPORT_PERIOD: period(
    'HOUSE',
    'CC-31c',
    workingDays(5),
    '故障恢复后提交总结报告的期限',
    'For the provider to give the final report on a fault after it is over',
  ),
} as const satisfies Readonly<Record<string, PeriodParameter>>;

/** The numbers by which the use of resources is judged (CC-32). */
export const operationNumbers = {
  EFFICIENCY_WINDOW: whole(
    'HOUSE',
    'CC-32',
    30,
    [7, 365],
    '评价资源使用效率所依据的天数',
    'Over how many past days the use of a resource is judged',
  ),
  EFFICIENCY_LEAST_DAYS: whole(
    'HOUSE',
    'CC-32',
    21,
    [1, 365],
    '评价所需的最少有数据天数，不足的为未知',
    'How many days with readings a judgement needs at least; with fewer it is unknown',
  ),
  IDLE_LEVEL: whole(
    'HOUSE',
    'CC-32',
    5,
    PERCENT,
    '峰值低于配置过度水平且平均使用率低于该百分比的，为闲置',
    'Below how many percent of average use a resource is idle, where its peak is low as well',
  ),
  OVER_PROVISIONED_LEVEL: whole(
    'HOUSE',
    'CC-32',
    40,
    PERCENT,
    '峰值使用率低于该百分比的，为配置过度',
    'Below how many percent of peak use a resource is over-provisioned',
  ),
  RIGHT_SIZE_LEVEL: whole(
    'HOUSE',
    'CC-32',
    60,
    PERCENT,
    '建议调整后的峰值使用率百分比',
    'How many percent of a resource its peak is to be after it was cut to the suggested size',
  ),
  USE_RETENTION: whole(
    'HOUSE',
    'CC-32',
    92,
    [32, 7_300],
    '云资源监控原始数据保存的天数，按日数据长期保存',
    'For how many days single readings of resources are kept; daily figures stay',
  ),
} as const satisfies Readonly<Record<string, IntegerParameter>>;
