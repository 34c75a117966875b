import { months, naturalDays, type Period, workingDays } from '../calendar/index.js';
import type { IntegerParameter, ParameterKind, PeriodParameter } from './parameter.js';
import type { ProvisionId } from './provisions.js';

/** The first day on which the project measures can state a number. */
const PROJECT_MEASURES = '2020-01-01';

function since(
  kind: ParameterKind,
  provision: ProvisionId,
  value: Period,
  zh: string,
  en: string,
): PeriodParameter {
  return { kind, provision, description: { zh, en }, versions: [{ from: PROJECT_MEASURES, value }] };
}

function score(value: number, zh: string, en: string): IntegerParameter {
  const versions = [{ from: PROJECT_MEASURES, value }];
  return { kind: 'HOUSE', provision: 'YP-26', description: { zh, en }, versions, minimum: 0, maximum: 100 };
}

/** The periods of supervision (YP-29) and of evaluation (YP-26). */
export const supervisionPeriods = {
  RECTIFICATION_LEAST_PERIOD: since(
    'HOUSE',
    'YP-29',
    workingDays(1),
    '整改期限的下限，具体期限由主管部门指定',
    'The least that a unit gets to put right what was found; the authority sets the day',
  ),
  RECTIFICATION_REVIEW_PERIOD: since(
    'HOUSE',
    'YP-29',
    workingDays(5),
    '核查整改结果的期限',
    'For the authority to confirm what was put right or find that it does not suffice',
  ),
  RECTIFICATION_MEASURES_PERIOD: since(
    'HOUSE',
    'YP-29',
    workingDays(10),
    '逾期未整改或整改不到位后作出处理的期限',
    'For the authority to say what follows once an order has passed unmet or what was done does not suffice',
  ),
  SELF_EVALUATION_OPENS: since(
    'LAW',
    'YP-26',
    months(12),
    '验收并投入运行后可以开展自评价的起始时间',
    'After acceptance and operation, until a project can be evaluated by its unit',
  ),
  SELF_EVALUATION_PERIOD: since(
    'LAW',
    'YP-26',
    months(24),
    '报送自评价报告的期限，自验收并投入运行之日起',
    'For the unit to report its own evaluation, from acceptance and operation',
  ),
  SELF_EVALUATION_REMINDER: since(
    'HOUSE',
    'YP-26',
    naturalDays(30),
    '自评价期限届满前提醒的提前时间',
    'How long before the end of its period a self-evaluation that is not reported yet is reminded of',
  ),
  SELF_EVALUATION_CORRECTION: since(
    'HOUSE',
    'YP-26',
    workingDays(10),
    '补正自评价报告的期限',
    'For the unit to correct a returned self-evaluation',
  ),
  SELF_EVALUATION_REVIEW: since(
    'HOUSE',
    'YP-26',
    workingDays(20),
    '审核自评价或决定委托后评价的期限',
    'For the authority to conclude a self-evaluation or commission a post-evaluation',
  ),
  POST_EVALUATION_PERIOD: since(
    'HOUSE',
    'YP-26',
    workingDays(60),
    '完成后评价的期限',
    'For the authority to have a post-evaluation finished',
  ),
  WARRANTY_REMINDER: since(
    'HOUSE',
    'IR-15',
    naturalDays(30),
    '保修期满前提醒的提前时间',
    'How long before its end the unit is reminded of a warranty',
  ),
} as const satisfies Readonly<Record<string, PeriodParameter>>;

/** From which score on an evaluation has which grade (YP-26). */
export const evaluationScores = {
  EVALUATION_EXCELLENT_FROM: score(
    90,
    '评价等次为优秀的最低得分',
    'The lowest score with which an evaluation is excellent',
  ),
  EVALUATION_GOOD_FROM: score(80, '评价等次为良好的最低得分', 'The lowest score with which it is good'),
  EVALUATION_PASSED_FROM: score(60, '评价等次为合格的最低得分', 'The lowest score with which it is passed'),
} as const satisfies Readonly<Record<string, IntegerParameter>>;
