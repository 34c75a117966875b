import { months, type Period, workingDays } from '../calendar/index.js';
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

function whole(
  provision: ProvisionId,
  value: number,
  [minimum, maximum]: readonly [number, number],
  zh: string,
  en: string,
): IntegerParameter {
  const versions = [{ from: PROJECT_MEASURES, value }];
  return { kind: 'HOUSE', provision, description: { zh, en }, versions, minimum, maximum };
}

const SCORES = [0, 100] as const;

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
  WARRANTY_CHECK_PERIOD: since(
    'HOUSE',
    'IR-15',
    months(1),
    '保修期满检查的期限，以保修期满之日为准',
    'For the unit to have repaired what the warranty covers; it ends with the last day of the warranty',
  ),
} as const satisfies Readonly<Record<string, PeriodParameter>>;

/** The whole numbers of evaluation (YP-26, YP-31) and of warranties (IR-15). */
export const evaluationNumbers = {
  SELF_EVALUATION_REMINDER_DAYS: whole(
    'YP-26',
    30,
    [1, 365],
    '自评价期限届满前提醒的提前天数',
    'How many days before the end of its period a self-evaluation that is not reported yet is reminded of',
  ),
  EVALUATION_EXCELLENT_FROM: whole(
    'YP-26',
    90,
    SCORES,
    '评价等次为优秀的最低得分',
    'The lowest score with which an evaluation is excellent',
  ),
  EVALUATION_GOOD_FROM: whole(
    'YP-26',
    80,
    SCORES,
    '评价等次为良好的最低得分',
    'The lowest score with which an evaluation is good',
  ),
  EVALUATION_PASSED_FROM: whole(
    'YP-26',
    60,
    SCORES,
    '评价等次为合格的最低得分',
    'The lowest score with which an evaluation is passed',
  ),
  EVALUATION_SHOWN_YEARS: whole(
    'YP-31',
    2,
    [1, 10],
    '项目审核时展示评价结果的回溯年数',
    'For how many years back the evaluations of a unit are shown to whoever reviews its next projects',
  ),
  WARRANTY_REMINDER_DAYS: whole(
    'IR-15',
    30,
    [1, 365],
    '保修期满前提醒的提前天数',
    'How many days before its end the unit is reminded of a warranty',
  ),
} as const satisfies Readonly<Record<string, IntegerParameter>>;
