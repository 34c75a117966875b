import { declareRefusals } from '../../../kernel/refusals/index.js';

/** What evaluation can say no with. */
export const evaluationRefusals = declareRefusals({
  NOT_IN_OPERATION: {
    en: 'The project is not in operation yet: its evaluation begins to count when its system goes live.',
    zh: '项目尚未投入运行,自评价期自系统投入运行起算。',
  },
  EVALUATION_NOT_OPEN: {
    en: 'The project can be evaluated from {opens} to {closes}.',
    zh: '该项目的自评价时间为 {opens} 至 {closes}。',
  },
  EVALUATION_CLOSED: {
    en: 'The project could be evaluated until {closes}: what had to be reported was reported.',
    zh: '该项目的自评价已于 {closes} 截止,不再受理新的自评价。',
  },
  EVALUATION_UNDER_WAY: {
    en: 'An evaluation of the project is under way: go on with that one.',
    zh: '该项目已有未办结的自评价,请在原办件中办理。',
  },
  EVALUATION_REPORT_MISSING: {
    en: 'Attach the report ({kind}).',
    zh: '请附送{kind}。',
  },
  POST_EVALUATION_TOO_SOON: {
    en: 'The post-evaluation is to be finished later than {today}: name such a day.',
    zh: '后评价完成日期须晚于 {today}。',
  },
});
