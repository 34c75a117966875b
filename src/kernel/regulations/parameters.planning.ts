import { workingDays } from '../calendar/index.js';
import type { DayParameter, PeriodParameter } from './parameter.js';
import { period, yearDay } from './stated.js';

/** The periods of the yearly resource plan (CC-50). */
export const planningPeriods = {
  RESOURCE_PLAN_REVIEW_PERIOD: period(
    'HOUSE',
    'CC-50',
    workingDays(20),
    '委员会审核年度资源需求计划的期限',
    'For the committee to review a resource plan after it was summed up',
  ),
} as const satisfies Readonly<Record<string, PeriodParameter>>;

/** The days of the yearly resource plan (CC-50). */
export const planningDays = {
  RESOURCE_PLAN_OPENS: yearDay(
    'LAW',
    'CC-50',
    '10-01',
    '申报下年度资源需求计划的起始日',
    'The first day on which resources of the next year are declared',
  ),
  RESOURCE_PLAN_CLOSES: yearDay(
    'LAW',
    'CC-50',
    '10-31',
    '申报和补正下年度资源需求计划的截止日',
    'The last day on which resources of the next year are declared and corrected',
  ),
  RESOURCE_SUMMARY_CLOSES: yearDay(
    'LAW',
    'CC-50',
    '10-31',
    '评估汇总资源使用结算量的截止日',
    'The last day for the authority to sum up use and settlement',
  ),
  RESOURCE_BUDGET_CLOSES: yearDay(
    'HOUSE',
    'CC-50',
    '12-31',
    '纳入下一年度支出预算的截止日',
    'The last day for the finance bureau to enter an approved plan in the next budget',
  ),
} as const satisfies Readonly<Record<string, DayParameter>>;
