import { declareRefusals } from '../../../kernel/refusals/index.js';

/** What supervision can say no with. */
export const supervisionRefusals = declareRefusals({
  FINDING_NOT_HERE: {
    en: '“{finding}” is not found on this: see which findings concern a project at its stage, and which a system.',
    zh: '“{finding}”不适用于该对象,请核对对象类别、项目阶段或系统部署方式。',
  },
  RECTIFICATION_TOO_SOON: {
    en: 'At least {least} are given to put it right: name a day from {earliest} on.',
    zh: '整改期限不得少于{least},请指定 {earliest} 及以后的日期。',
  },
  UNTIL_NOT_LATER_THAN: {
    en: 'It is to be put right by {lastDay} already: name a later day.',
    zh: '现定整改期限为 {lastDay},请指定更晚的日期。',
  },
  NOT_UNMET: {
    en: 'Measures follow only once the date has passed unmet or what was done was found not to suffice.',
    zh: '须在逾期未整改或者整改后仍不符合要求时,方可采取措施。',
  },
  MEASURE_NOT_PROVIDED: {
    en: '“{measure}” is not among what may follow “{finding}”.',
    zh: '针对“{finding}”不能采取“{measure}”。',
  },
  MEASURE_IN_FORCE: {
    en: '“{measure}” holds already.',
    zh: '已采取“{measure}”且尚未解除。',
  },
  NOT_SUSPENDED: {
    en: 'This case has not suspended the project, or it goes on already.',
    zh: '该项目未因本案暂停,或者已经恢复。',
  },
  RECTIFICATION_REPORT_MISSING: {
    en: 'Attach the report on what was put right (RECTIFICATION_REPORT).',
    zh: '请附送整改报告(RECTIFICATION_REPORT)。',
  },
});
