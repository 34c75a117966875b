import { type Period, workingDays } from '../calendar/index.js';
import type { DayParameter, IntegerParameter, ParameterKind, PeriodParameter } from './parameter.js';
import type { ProvisionId } from './provisions.js';
import { period, yearDay } from './stated.js';

/** The first days on which documents that came after the cloud measures can state a number. */
const PROJECT_MEASURES = '2020-01-01';
const LICENSING_LAW = '2019-04-23';

function since(
  from: string,
  kind: ParameterKind,
  provision: ProvisionId,
  value: Period,
  zh: string,
  en: string,
): PeriodParameter {
  return { kind, provision, description: { zh, en }, versions: [{ from, value }] };
}

/** The periods of the plan (CC-17) and of approval (YY-1, YP-11). */
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
  SHARING_REVIEW_PERIOD: since(
    PROJECT_MEASURES,
    'HOUSE',
    'YP-27b',
    workingDays(10),
    '审核不予共享申请的期限',
    'For the authority to review why a system may not share',
  ),
  SHARING_DECISION_PERIOD: since(
    PROJECT_MEASURES,
    'HOUSE',
    'YP-27b',
    workingDays(20),
    '市政府批准不予共享的期限',
    'For the city government to decide on a system that may not share',
  ),
  PERMIT_ADMISSION_PERIOD: since(
    LICENSING_LAW,
    'LAW',
    'AL-32',
    workingDays(5),
    '许可申请受理或一次告知补正的期限，逾期视为受理',
    'For the authority to admit an application for a permit or say what is missing; after it, it counts as admitted',
  ),
  PERMIT_STATUTORY_PERIOD: period(
    'LAW',
    'YY-1',
    workingDays(20),
    '许可的法定期限，自受理之日起',
    'The statutory limit of a permit, from admission',
  ),
  PERMIT_COMMITTED_PERIOD: period(
    'LAW',
    'YY-1',
    workingDays(13),
    '许可的承诺期限，自受理之日起',
    'The limit to which the authority commits itself for a permit, from admission',
  ),
  PROJECT_ADMISSION_PERIOD: since(
    PROJECT_MEASURES,
    'HOUSE',
    'YP-10',
    workingDays(5),
    '受理建设方案的期限',
    'For the authority to admit a construction plan or decline it',
  ),
  PLAN_OPINION_PERIOD: since(
    PROJECT_MEASURES,
    'LAW',
    'YP-11',
    workingDays(7),
    '出具建设方案审批意见的期限',
    'For the authority to give its opinion on a construction plan',
  ),
  EXPERT_REVIEW_PERIOD: since(
    PROJECT_MEASURES,
    'HOUSE',
    'YP-11',
    workingDays(10),
    '完成专家评审的期限',
    'For the authority to have an expert review concluded',
  ),
} as const satisfies Readonly<Record<string, PeriodParameter>>;

/** The whole numbers of projects. */
export const projectNumbers = {
  CLOUD_DEPLOYMENT_UP_TO_GRADE: {
    kind: 'LAW',
    provision: 'YP-7',
    description: {
      zh: '非涉密项目须部署在政务云的最高等级保护级别',
      en: 'The highest MLPS grade up to which an unclassified project is deployed on the government cloud',
    },
    versions: [{ from: PROJECT_MEASURES, value: 3 }],
    minimum: 1,
    maximum: 5,
  },
} as const satisfies Readonly<Record<string, IntegerParameter>>;

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
