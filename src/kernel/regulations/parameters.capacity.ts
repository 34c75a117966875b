import { naturalDays, workingDays } from '../calendar/index.js';
import type { IntegerParameter, PeriodParameter } from './parameter.js';
import { period, whole } from './stated.js';

const PERCENT = [1, 100] as const;

/** The periods of what follows a warning (CC-31b), and of monitoring that fell silent. */
export const capacityPeriods = {
  ACKNOWLEDGEMENT_PERIOD: period(
    'HOUSE',
    'CC-31b',
    workingDays(1),
    '确认容量预警的期限',
    'For the office to acknowledge a capacity alert',
  ),
  EXPANSION_PLAN_PERIOD: period(
    'HOUSE',
    'CC-31b',
    workingDays(5),
    '制定扩容方案的期限',
    'For the office to plan an expansion after it acknowledged the alert',
  ),
  EXPANSION_PERIOD: period(
    'HOUSE',
    'CC-31b',
    naturalDays(60),
    '完成扩容的期限',
    'For the office to have an expansion carried out after it was planned',
  ),
  EXPANSION_EFFECT_PERIOD: period(
    'HOUSE',
    'CC-31b',
    workingDays(5),
    '扩容后降至解除水平的期限，逾期应再次制定方案',
    'For an expansion to bring the pool below the release level, else the office plans anew',
  ),
  MONITORING_REPAIR_PERIOD: period(
    'HOUSE',
    'CC-31a',
    workingDays(1),
    '恢复监控数据的期限',
    'For the provider to have a silent pool monitored again',
  ),
} as const satisfies Readonly<Record<string, PeriodParameter>>;

/** The numbers by which pools are watched (CC-31a). */
export const capacityNumbers = {
  APPROACH_LEVEL: whole(
    'HOUSE',
    'CC-31a',
    65,
    PERCENT,
    '达到该百分比的，为接近预警',
    'From how many percent of a pool on its use or allocation approaches the warning level',
  ),
  WARNING_LEVEL: whole(
    'LAW',
    'CC-31a',
    70,
    PERCENT,
    '达到该百分比的，应预警',
    'From how many percent of a pool on a warning is raised',
  ),
  CRITICAL_LEVEL: whole(
    'HOUSE',
    'CC-31a',
    85,
    PERCENT,
    '达到该百分比的，为严重预警',
    'From how many percent of a pool on the warning is critical',
  ),
  RELEASE_LEVEL: whole(
    'HOUSE',
    'CC-31a',
    65,
    PERCENT,
    '使用和分配均低于该百分比的，解除预警',
    'Below how many percent of a pool, in use and in allocation, an alert is resolved',
  ),
  FORECAST_HORIZON: whole(
    'HOUSE',
    'CC-31a',
    30,
    [1, 365],
    '预测在该天数内达到预警水平的，为接近预警',
    'Within how many days a pool must be forecast to reach the warning level to approach it',
  ),
  FORECAST_RELEASE: whole(
    'HOUSE',
    'CC-31a',
    45,
    [1, 365],
    '预测在该天数内不会达到预警水平的，方可解除预警',
    'Within how many days the warning level must not be forecast for an alert to be resolved',
  ),
  FORECAST_WINDOW: whole(
    'HOUSE',
    'CC-31a',
    60,
    [7, 365],
    '预测所依据的天数',
    'Over how many past days the trend of a pool is taken',
  ),
  FORECAST_LEAST_DAYS: whole(
    'HOUSE',
    'CC-31a',
    14,
    [7, 365],
    '预测所需的最少有数据天数',
    'How many days with readings a forecast needs at least',
  ),
  FORECAST_COVERAGE_PERCENT: whole(
    'HOUSE',
    'CC-31a',
    50,
    PERCENT,
    '预测期内有数据天数的最低百分比',
    'How many percent of the days since the first with readings must have some for a forecast',
  ),
  FORECAST_FARTHEST: whole(
    'HOUSE',
    'CC-31a',
    365,
    [30, 3_650],
    '预测的最远天数',
    'How many days ahead a forecast looks at most',
  ),
  READING_CLOCK_SKEW: whole(
    'HOUSE',
    'CC-31a',
    5,
    [0, 60],
    '监控时间可超前的分钟数',
    'By how many minutes the time of a reading may be ahead of the clock',
  ),
  READING_RETENTION: whole(
    'HOUSE',
    'CC-31a',
    730,
    [60, 7_300],
    '监控数据保存的天数',
    'For how many days single readings are kept; hourly and daily figures stay',
  ),
  SILENCE: whole(
    'HOUSE',
    'CC-31a',
    60,
    [1, 10_080],
    '监控数据中断达到该分钟数的，预警',
    'After how many minutes without a reading a pool counts as silent',
  ),
} as const satisfies Readonly<Record<string, IntegerParameter>>;
