import { declareDeadlineKinds, materialKinds } from '../../../kernel/cases/index.js';
import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** The periods of what a migrated system leaves behind. */
export const LEGACY_DEADLINES = declareDeadlineKinds({
  LEGACY_LIST: { en: 'To file the resource list of the old system', zh: '提交原系统资源清单' },
  LEGACY_REVIEW: { en: 'To say what is used again', zh: '提出利旧意见' },
  LEGACY_DISPOSAL: { en: 'To confirm the disposal', zh: '确认资产处置' },
});

materialKinds.add({
  LEGACY_RESOURCE_LIST: { en: 'Complete resource list of the old system', zh: '原系统完整资源清单' },
});

/** What becomes of a resource of an old system. */
export const LEGACY_FATES = {
  REUSE: { en: 'It is used again', zh: '利旧' },
  DISPOSE: { en: 'It is disposed of by the rules on public assets', zh: '按资产管理规定处置' },
} as const;

/** The name of what becomes of it. */
export type LegacyFate = keyof typeof LEGACY_FATES;

/** `LegacyFate` in the SDL. */
export const legacyFates = new EnumRegistry(
  'LegacyFate',
  'What becomes of a resource of an old system. 处置方式',
);
legacyFates.add(LEGACY_FATES);

/** The states of an old system's disposal. */
export const DISPOSAL_STATES = {
  RETAINED: { en: 'Kept, its resource list to be filed afterwards', zh: '保留中,期满后提交资源清单' },
  FILED: { en: 'Resource list filed, reuse to be examined', zh: '已提交资源清单,待提出利旧意见' },
  RETURNED: { en: 'Returned to be corrected', zh: '已退回,待补正' },
  REVIEWED: { en: 'Examined, disposal to be confirmed', zh: '已提出利旧意见,待确认处置' },
  DISPOSED: { en: 'Disposed of', zh: '已处置' },
} as const;

/** The name of a disposal's state. */
export type DisposalState = keyof typeof DISPOSAL_STATES;

/** `LegacyDisposalState` in the SDL. */
export const disposalStates = new EnumRegistry(
  'LegacyDisposalState',
  'Where the disposal of an old system stands. 原系统处置状态',
);
disposalStates.add(DISPOSAL_STATES);

/** Every label of the procedure. */
export const DISPOSAL_TEXTS = {
  name: { en: 'Disposal of an old system', zh: '原系统处置' },
  states: DISPOSAL_STATES,
  steps: {
    retainLegacySystem: { en: 'Has the old system kept after the go-live', zh: '上线后保留原系统' },
    fileLegacyResources: {
      en: 'Files the complete resource list of an old system',
      zh: '提交原系统资源清单',
    },
    returnLegacyResources: { en: 'Returns a resource list to be corrected', zh: '退回补正' },
    reviewLegacyResources: { en: 'Says what of an old system is used again', zh: '提出利旧意见' },
    remitLegacyResources: { en: 'Sends a resource list back to be examined again', zh: '发回重新提出意见' },
    confirmLegacyDisposal: { en: 'Confirms the disposal of an old system', zh: '确认资产处置' },
  },
} as const;
