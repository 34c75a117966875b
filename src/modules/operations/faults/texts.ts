import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** The states of a fault. */
export const FAULT_STATES = {
  ANNOUNCED: { en: 'Announced, progress to be reported', zh: '已通报,待报告进展' },
  HANDLING: { en: 'Being handled', zh: '处置中' },
  RESTORED: { en: 'Service restored, final report outstanding', zh: '已恢复,待提交总结报告' },
  CLOSED: { en: 'Closed with the final report', zh: '已办结' },
  WITHDRAWN: { en: 'Withdrawn: announced in error', zh: '已撤回(误报)' },
} as const;

/** The name of a fault's state. */
export type FaultState = keyof typeof FAULT_STATES;

/** `FaultState` in the SDL. */
export const faultStates = new EnumRegistry('FaultState', 'Where a fault stands. 故障状态');
faultStates.add(FAULT_STATES);

/** Every label of the procedure of a fault. */
export const FAULT_TEXTS = {
  name: { en: 'Fault of the cloud', zh: '政务云故障通报' },
  states: FAULT_STATES,
  steps: {
    announceFault: { en: 'Announces a fault to the office and the units affected', zh: '通报故障' },
    widenFault: { en: 'Adds to what a fault affects, and tells those units', zh: '补充受影响范围' },
    reportFaultProgress: { en: 'Reports progress on a fault', zh: '报告故障处置进展' },
    restoreService: { en: 'States that service is restored', zh: '确认服务恢复' },
    reopenFault: { en: 'States that the fault has come back', zh: '故障复发' },
    closeFault: { en: 'Closes a fault with its cause and the measures taken', zh: '提交故障总结报告' },
    withdrawFault: { en: 'Withdraws a fault that was announced in error', zh: '撤回误报的故障' },
  },
} as const;
