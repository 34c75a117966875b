import { declareRefusals } from '../../kernel/refusals/index.js';

/** What this module can say no with. */
export const capacityRefusals = declareRefusals({
  PLANNED_IN_PAST: {
    en: 'The expansion would be complete before today, {today}: give a day from today on.',
    zh: '计划完成日期不得早于今日 {today}。',
  },
  NOT_EXPANDED: {
    en: 'The pool has {total} already: give what it has after the expansion, or leave it out where nothing was added.',
    zh: '资源池现有总量为 {total},请填写扩容后的总量;未增加资源的,请勿填写。',
  },
});
