import { months, naturalDays, type Period, workingDays, type YearDay } from '../calendar/index.js';
import type { DayParameter, IntegerParameter, ParameterKind, PeriodParameter } from './parameter.js';
import type { ProvisionId } from './provisions.js';

/** The first day on which the project measures can state a number. */
const PROJECT_MEASURES = '2020-01-01';

function stated<Value extends Period | YearDay | number>(
  kind: ParameterKind,
  provision: ProvisionId,
  value: Value,
  zh: string,
  en: string,
) {
  return { kind, provision, description: { zh, en }, versions: [{ from: PROJECT_MEASURES, value }] };
}

/** The periods of building (YP-20, YP-21) and acceptance (YP-24, IR-15). */
export const buildingPeriods = {
  COMPLETION_PERIOD: stated(
    'HOUSE',
    'YP-21',
    months(12),
    '项目建成的期限，具体日期在开工时确定',
    'For the unit to complete what it builds; the day itself is set when construction starts',
  ),
  INCIDENT_ANSWER_PERIOD: stated(
    'HOUSE',
    'YP-20',
    workingDays(10),
    '答复逾期或损失报告的期限',
    'For the authority to answer a report of delay or loss',
  ),
  SURPLUS_RETURN_PERIOD: stated(
    'HOUSE',
    'YP-21b',
    naturalDays(30),
    '退回结余资金的期限',
    'For the unit to return a surplus after completion',
  ),
  SURPLUS_CONFIRMATION_PERIOD: stated(
    'HOUSE',
    'YP-21b',
    workingDays(10),
    '确认退回结余资金的期限',
    'For the finance bureau to confirm that a surplus was returned',
  ),
  ACCEPTANCE_APPLICATION_PERIOD: stated(
    'LAW',
    'YP-24a',
    months(3),
    '建成后申请验收的期限',
    'For the unit to apply for acceptance after completion',
  ),
  ACCEPTANCE_EXTENSION_PERIOD: stated(
    'HOUSE',
    'YP-24b',
    workingDays(5),
    '答复延期验收申请的期限',
    'For the authority to decide on an extension',
  ),
  ACCEPTANCE_ADMISSION_PERIOD: stated(
    'HOUSE',
    'YP-24c',
    workingDays(5),
    '受理验收申请的期限',
    'For the authority to admit an application for acceptance',
  ),
  ACCEPTANCE_PERIOD: stated(
    'HOUSE',
    'YP-24c',
    workingDays(20),
    '组织验收并作出结论的期限',
    'For the authority to conclude an acceptance after it admitted the application',
  ),
  ACCEPTANCE_CORRECTION_PERIOD: stated(
    'HOUSE',
    'YP-24c',
    naturalDays(30),
    '补正验收材料的期限',
    'For the unit to correct an application for acceptance that was returned',
  ),
  ACCEPTANCE_RECTIFICATION_PERIOD: stated(
    'HOUSE',
    'YP-24c',
    naturalDays(30),
    '验收不合格的整改期限，具体日期由主管部门确定',
    'For the unit to put right what failed acceptance; the authority sets the day itself',
  ),
  WARRANTY: stated(
    'LAW',
    'IR-15',
    { amount: 2, unit: 'YEARS' },
    '使用政府投资的项目的最短保修期',
    'The shortest warranty where government money is used',
  ),
} as const satisfies Readonly<Record<string, PeriodParameter>>;

/** The whole numbers of building and acceptance. */
export const buildingNumbers = {
  ADJUSTMENT_LIMIT_PERCENT: {
    ...stated(
      'LAW',
      'YP-22',
      10,
      '可以备案调整的资金占概算总投资的最高百分比',
      'The highest percentage of the approved estimate that may be moved by filing',
    ),
    minimum: 1,
    maximum: 100,
  },
  ACCEPTANCE_PANEL_LEAST: {
    ...stated(
      'HOUSE',
      'YP-24c',
      3,
      '验收组意见的最少人数',
      'The least number of opinions of an acceptance panel',
    ),
    minimum: 1,
    maximum: 99,
  },
  ACCEPTANCE_PASSED_ABOVE_PERCENT: {
    ...stated(
      'HOUSE',
      'YP-24c',
      50,
      '验收组同意人数须超过的百分比',
      'The percentage of a panel’s opinions above which an acceptance is passed',
    ),
    minimum: 0,
    maximum: 99,
  },
} as const satisfies Readonly<Record<string, IntegerParameter>>;

/** The days of building. */
export const buildingDays = {
  PERFORMANCE_REPORT_CLOSES: stated(
    'LAW',
    'YP-19',
    '12-31',
    '提交年度绩效评价报告的截止日',
    'The last day on which the performance report of a year is filed',
  ),
} as const satisfies Readonly<Record<string, DayParameter>>;
