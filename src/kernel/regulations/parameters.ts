import { naturalDays, workingDays } from '../calendar/index.js';
import { buildingDays, buildingNumbers, buildingPeriods } from './parameters.building.js';
import { capacityNumbers, capacityPeriods } from './parameters.capacity.js';
import { operationNumbers, operationPeriods } from './parameters.operations.js';
import { planningDays, planningPeriods } from './parameters.planning.js';
import { exceptionPeriods } from './parameters.exceptions.js';
import { projectDays, projectNumbers, projectPeriods } from './parameters.projects.js';
import { evaluationNumbers, supervisionPeriods } from './parameters.supervision.js';
import { CLOUD_MEASURES, period } from './stated.js';
import type { DayParameter, IntegerParameter, ParameterKind, PeriodParameter } from './parameter.js';
import type { ProvisionId } from './provisions.js';

function mlpsGrade(
  kind: ParameterKind,
  provision: ProvisionId,
  value: number,
  zh: string,
  en: string,
): IntegerParameter {
  const versions = [{ from: CLOUD_MEASURES, value }];
  return { kind, provision, description: { zh, en }, versions, minimum: 1, maximum: 5 };
}

/** The periods of the rule book. */
export const periodParameters = {
  ADMISSION_PERIOD: period(
    'LAW',
    'CC-12a',
    workingDays(3),
    '受理或不予受理的期限',
    'For the office to admit or decline a submitted application',
  ),
  REVIEW_PERIOD: period(
    'LAW',
    'CC-12b',
    workingDays(2),
    '受理后提出审核意见的期限',
    'For the office to give its review opinion after admission',
  ),
  DELIVERY_PERIOD: period(
    'LAW',
    'CC-13a',
    workingDays(2),
    '批准后提供测试环境的期限',
    'For the provider to deliver the test environment after approval',
  ),
  DELIVERY_PROBLEM_ANSWER_PERIOD: period(
    'HOUSE',
    'CC-13a',
    workingDays(2),
    '处理交付问题的期限',
    'For the office to act on a delivery problem',
  ),
  TEST_PERIOD: period(
    'LAW',
    'CC-13b',
    naturalDays(15),
    '测试时间',
    'For the unit to test and report after delivery',
  ),
  RETEST_PERIOD: period(
    'HOUSE',
    'CC-13b',
    naturalDays(15),
    '评估不合格后重新测试的时间',
    'For the unit to test anew after a failed evaluation',
  ),
  EXTENSION_ANSWER_PERIOD: period(
    'HOUSE',
    'CC-13b',
    workingDays(2),
    '答复延长测试申请的期限',
    'For the office to answer a request to extend the test',
  ),
  TEST_EVALUATION_PERIOD: period(
    'HOUSE',
    'CC-21',
    workingDays(3),
    '评估测试报告的期限',
    'For the office to evaluate a test report',
  ),
  TRIAL_OPENING_PERIOD: period(
    'HOUSE',
    'CC-14a',
    workingDays(2),
    '开通试用环境的期限',
    'For the provider to open the trial environment after the test is passed',
  ),
  TRIAL_MINIMUM: period(
    'LAW',
    'CC-14b',
    naturalDays(30),
    '最短试运行时间',
    'How long a trial lasts at least',
  ),
  TRIAL_REPORT_PERIOD: period(
    'HOUSE',
    'CC-14b',
    workingDays(10),
    '试运行期满后提交报告的期限',
    'For the unit to report on the trial once its minimum is over',
  ),
  GO_LIVE_PERIOD: period(
    'HOUSE',
    'CC-14a',
    workingDays(5),
    '决定是否正式上线的期限',
    'For the office to decide on going live after the trial report',
  ),
  CHANGE_REVIEW_PERIOD: period(
    'LAW',
    'CC-15a',
    workingDays(5),
    '变更审核的期限',
    'For the office to review a change',
  ),
  CHANGE_COMPLETION_PERIOD: period(
    'LAW',
    'CC-15a',
    workingDays(3),
    '审核通过（重大变更为测试合格）后完成变更的期限',
    'For the provider to complete a change after its approval, or a major one after its passed test',
  ),
  TERMINATION_REVIEW_PERIOD: period(
    'LAW',
    'CC-16a',
    workingDays(5),
    '终止审核的期限',
    'For the office to review a termination',
  ),
  RECLAIM_AFTER_TERMINATION_PERIOD: period(
    'LAW',
    'CC-16b',
    workingDays(3),
    '终止审核通过后回收资源的期限',
    'For the provider to reclaim the resources after a termination is approved',
  ),
  RECLAIM_AFTER_CANCELLATION_PERIOD: period(
    'HOUSE',
    'CC-16c',
    workingDays(3),
    '取消后回收资源的期限',
    'For the provider to reclaim what was delivered after a cancellation',
  ),
  ...capacityPeriods,
  ...operationPeriods,
  ...projectPeriods,
  ...buildingPeriods,
  ...exceptionPeriods,
  ...planningPeriods,
  ...supervisionPeriods,
} as const satisfies Readonly<Record<string, PeriodParameter>>;

/** The whole numbers of the rule book. */
export const integerParameters = {
  MAJOR_CHANGE_GROWTH: {
    kind: 'HOUSE',
    provision: 'CC-15b',
    description: {
      zh: '任一类资源较上次上线或重大变更增长达到该百分比的，为重大变更',
      en: 'By how many percent a kind of resource grows, since the last go-live or major change, for a change to be major',
    },
    versions: [{ from: CLOUD_MEASURES, value: 50 }],
    minimum: 1,
    maximum: 1_000,
  },
  CLOUD_MLPS_GRADE: mlpsGrade(
    'HOUSE',
    'CC-4',
    3,
    '政务云自身的等级保护级别',
    'The MLPS grade of the cloud itself; systems above it are refused',
  ),
  MLPS_MIGRATION_EXEMPT_FROM_GRADE: mlpsGrade(
    'LAW',
    'CC-4',
    4,
    '不强制迁移的等级保护起始级别',
    'The MLPS grade from which an existing system need not migrate',
  ),
  MLPS_FILING_FROM_GRADE: mlpsGrade(
    'HOUSE',
    'CC-40',
    2,
    '需要备案证明的等级保护起始级别',
    'The MLPS grade from which going live needs the filing certificate',
  ),
  ...capacityNumbers,
  ...operationNumbers,
  ...projectNumbers,
  ...buildingNumbers,
  ...evaluationNumbers,
} as const satisfies Readonly<Record<string, IntegerParameter>>;

/** The days of every year that the rule book names. */
export const dayParameters = {
  ...projectDays,
  ...planningDays,
  ...buildingDays,
} as const satisfies Readonly<Record<string, DayParameter>>;

/** The key of a parameter whose value is a period. */
export type PeriodKey = keyof typeof periodParameters;

/** The key of a parameter whose value is a whole number. */
export type IntegerKey = keyof typeof integerParameters;

/** The key of a parameter whose value is a day of every year. */
export type DayKey = keyof typeof dayParameters;

/** Whether a key is that of a day of every year. */
export function isDayKey(key: ParameterKey): key is DayKey {
  return key in dayParameters;
}

/** The key of any parameter. */
export type ParameterKey = PeriodKey | IntegerKey | DayKey;
