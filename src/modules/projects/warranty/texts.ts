import { declareDeadlineKinds } from '../../../kernel/cases/index.js';
import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** The states of the check before a warranty ends. */
export const WARRANTY_STATES = {
  OPEN: { en: 'Open: the warranty ends soon', zh: '保修即将期满,待检查' },
  CHECKED: { en: 'Checked', zh: '已检查' },
} as const;

/** The name of a check's state. */
export type WarrantyState = keyof typeof WARRANTY_STATES;

/** `WarrantyCheckState` in the SDL. */
export const warrantyStates = new EnumRegistry(
  'WarrantyCheckState',
  'Where the check before the end of a warranty stands. 保修期满检查状态',
);
warrantyStates.add(WARRANTY_STATES);

/** Every label of the procedure. */
export const WARRANTY_TEXTS = {
  name: { en: 'Check before a warranty ends', zh: '保修期满检查' },
  states: WARRANTY_STATES,
  steps: {
    remindWarrantyEnd: { en: 'Reminds that the warranty ends soon', zh: '提醒保修即将期满' },
    reportWarrantyCheck: {
      en: 'Reports what was found and repaired before the warranty ends',
      zh: '报告保修期满检查情况',
    },
  },
} as const;

/** The period that runs on checks. */
export const WARRANTY_DEADLINES = declareDeadlineKinds({
  WARRANTY_CHECK: { en: 'To have repaired what the warranty covers', zh: '保修期满检查' },
});
