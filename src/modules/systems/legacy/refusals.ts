import { declareRefusals } from '../../../kernel/refusals/index.js';

/** What the disposal of old systems can say no with. */
export const legacyRefusals = declareRefusals({
  LEGACY_RESOURCE_UNKNOWN: {
    en: 'The list has no resource {resource}.',
    zh: '清单中没有资源 {resource}。',
  },
  LEGACY_RESOURCE_NAMED_TWICE: {
    en: 'The resource {resource} is named twice.',
    zh: '资源 {resource} 重复。',
  },
});
