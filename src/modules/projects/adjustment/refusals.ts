import { declareRefusals } from '../../../kernel/refusals/index.js';

/** What adjusting can be refused with. */
export const adjustmentRefusals = declareRefusals({
  BUDGET_LINE_UNKNOWN: {
    en: 'The project has no such budget line: name one of its own, or leave lineId out for a new one.',
    zh: '本项目没有该概算明细,请填写本项目的明细,新增明细请不填 lineId。',
  },
  BUDGET_LINE_TWICE: { en: 'The budget line is named twice.', zh: '该概算明细重复填写。' },
  NEW_LINE_UNNAMED: {
    en: 'A new budget line needs its kind and its name.',
    zh: '新增概算明细须填写类别和名称。',
  },
});
