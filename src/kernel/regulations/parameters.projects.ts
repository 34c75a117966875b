import { workingDays } from '../calendar/index.js';
import type { DayParameter, PeriodParameter } from './parameter.js';
import { period, yearDay } from './stated.js';

/** The periods of the plan (CC-17). */
export const projectPeriods = {
  PLAN_REVIEW_PERIOD: period(
    'HOUSE',
    'CC-17',
    workingDays(20),
    '审核项目计划申报的期限',
    'For the authority to review a plan declaration',
  ),
  PLAN_CONFIRMATION_PERIOD: period(
    'HOUSE',
    'CC-17',
    workingDays(30),
    '审定项目计划申报的期限',
    'For the committee to decide on a reviewed plan declaration',
  ),
} as const satisfies Readonly<Record<string, PeriodParameter>>;

/** The days between which next year's plan is declared (CC-17). */
export const projectDays = {
  PLAN_WINDOW_OPENS: yearDay(
    'LAW',
    'CC-17',
    '06-01',
    '申报下一年度项目计划的起始日',
    'The first day on which a project of the next year is declared',
  ),
  PLAN_WINDOW_CLOSES: yearDay(
    'LAW',
    'CC-17',
    '08-31',
    '申报下一年度项目计划的截止日',
    'The last day on which a project of the next year is declared',
  ),
  PLAN_CORRECTIONS_CLOSE: yearDay(
    'HOUSE',
    'CC-17',
    '09-30',
    '按期申报的项目计划补正的截止日',
    'The last day on which what was declared in time is corrected',
  ),
} as const satisfies Readonly<Record<string, DayParameter>>;
