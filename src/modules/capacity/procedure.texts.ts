import { declareDeadlineKinds } from '../../kernel/cases/index.js';
import { EnumRegistry } from '../../kernel/graphql/index.js';

/** What an alert warns of. */
export const ALERT_KINDS = {
  UTILISATION: { en: 'A pool approaches its capacity', zh: '容量预警' },
  SILENCE: { en: 'A pool is without readings', zh: '监控中断' },
} as const;

/** The name of a kind of alert. */
export type AlertKind = keyof typeof ALERT_KINDS;

/** `CapacityAlertKind` in the SDL. */
export const alertKinds = new EnumRegistry('CapacityAlertKind', 'What an alert warns of. 预警类型');
alertKinds.add(ALERT_KINDS);

/** The periods of alerts. */
export const ALERT_DEADLINES = declareDeadlineKinds({
  ACKNOWLEDGEMENT: { en: 'To acknowledge the alert', zh: '确认预警' },
  EXPANSION_PLAN: { en: 'To plan the expansion', zh: '制定扩容方案' },
  EXPANSION: { en: 'To carry out the expansion', zh: '实施扩容' },
  EXPANSION_EFFECT: { en: 'To come below the release level', zh: '降至解除水平' },
  MONITORING_REPAIR: { en: 'To have the pool monitored again', zh: '恢复监控' },
});

/** The states of an alert on a pool’s capacity. */
export const ALERT_STATES = {
  RAISED: { en: 'Raised, to be acknowledged', zh: '已预警,待确认' },
  ACKNOWLEDGED: { en: 'Acknowledged, measures outstanding', zh: '已确认,待处理' },
  EXPANDING: { en: 'Expansion planned, under way', zh: '扩容实施中' },
  EXPANDED: { en: 'Expanded, not yet below the release level', zh: '已扩容,待解除' },
  RESOLVED: { en: 'Resolved', zh: '已解除' },
} as const;

/** The name of an alert's state. */
export type AlertState = keyof typeof ALERT_STATES;

/** `CapacityAlertState` in the SDL. */
export const alertStates = new EnumRegistry('CapacityAlertState', 'Where an alert stands. 预警状态');
alertStates.add(ALERT_STATES);

const acknowledgeCapacityAlert = { en: 'Acknowledges an alert', zh: '确认预警' };

/** Every label of the procedure of an alert on a pool's capacity. */
export const ALERT_TEXTS = {
  name: { en: 'Capacity alert', zh: '容量预警' },
  states: ALERT_STATES,
  steps: {
    raiseCapacityAlert: { en: 'Raises an alert', zh: '发出预警' },
    escalateCapacityAlert: { en: 'Announces a higher level', zh: '预警升级' },
    acknowledgeCapacityAlert,
    planExpansion: { en: 'Plans the expansion of a pool', zh: '制定扩容方案' },
    completeExpansion: { en: 'States that the expansion is carried out', zh: '完成扩容' },
    resolveCapacityAlert: { en: 'Resolves an alert', zh: '解除预警' },
  },
} as const;

const { RAISED, ACKNOWLEDGED, RESOLVED } = ALERT_STATES;

/** Every label of the procedure of an alert on a silent pool. */
export const SILENCE_TEXTS = {
  name: { en: 'Silent pool', zh: '监控中断' },
  states: { RAISED, ACKNOWLEDGED, RESOLVED },
  steps: {
    raiseSilenceAlert: { en: 'Raises an alert on a silent pool', zh: '发出监控中断预警' },
    acknowledgeCapacityAlert,
    explainSilence: { en: 'Explains why a pool is without readings', zh: '说明监控中断原因' },
    resolveSilenceAlert: { en: 'Resolves an alert with the next reading', zh: '解除监控中断预警' },
  },
} as const;
