import { declareRefusals } from '../../kernel/refusals/index.js';

/** What this module can say no with. */
export const projectRefusals = declareRefusals({
  PLAN_WINDOW_NOT_OPEN: {
    en: 'Projects of {year} are declared from {opens} to {closes}: declare it then.',
    zh: '{year}年度项目计划的申报时间为 {opens} 至 {closes},请在此期间申报。',
  },
  PLAN_CORRECTIONS_OVER: {
    en: 'What was declared in time could be corrected until {closes}: declare the project for a later year.',
    zh: '按期申报的项目计划补正截止于 {closes},请申报以后年度计划。',
  },
  PROJECT_STAGE: {
    en: 'The project stands at “{stage}”, where this is not possible.',
    zh: '项目目前处于“{stage}”阶段,不能办理此事项。',
  },
  SYSTEM_OF_ANOTHER: {
    en: 'The system is none of the unit’s: name one that it has registered.',
    zh: '该应用系统不属于本单位,请填写本单位已登记的系统。',
  },
  PROJECT_DECLARED: {
    en: 'The project has another submitted, unfinished declaration.',
    zh: '该项目已有其他已提交且未办结的计划申报。',
  },
});
