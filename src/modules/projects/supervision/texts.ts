import { declareDeadlineKinds } from '../../../kernel/cases/index.js';
import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** The states of a rectification order. */
export const ORDER_STATES = {
  ORDERED: { en: 'Ordered, to be put right', zh: '已责令整改' },
  REPORTED: { en: 'Reported as put right, to be confirmed', zh: '已报告整改,待核查' },
  EXPIRED: { en: 'The date has passed and nothing was put right', zh: '逾期未整改' },
  FAILED: { en: 'What was done does not suffice', zh: '整改后仍不符合要求' },
  UNDER_MEASURES: { en: 'Under measures until it is put right', zh: '已采取措施,继续整改' },
  RECTIFIED: { en: 'Put right', zh: '整改到位' },
  TERMINATED: { en: 'Over: the project was terminated', zh: '项目已终止' },
  REVOKED: { en: 'Revoked', zh: '已撤销' },
} as const;

/** The name of an order's state. */
export type OrderState = keyof typeof ORDER_STATES;

/** `RectificationOrderState` in the SDL. */
export const orderStates = new EnumRegistry(
  'RectificationOrderState',
  'Where a rectification order stands. 整改状态',
);
orderStates.add(ORDER_STATES);

/** Every label of the procedure. */
export const ORDER_TEXTS = {
  name: { en: 'Rectification by order', zh: '限期整改' },
  states: ORDER_STATES,
  steps: {
    orderRectification: { en: 'Orders what was found to be put right by a date', zh: '责令限期整改' },
    suspendProject: {
      en: 'Suspends a project for serious delay or loss, without an order before',
      zh: '直接暂停项目建设',
    },
    extendRectification: { en: 'Gives more time to put it right', zh: '延长整改期限' },
    renewRectification: { en: 'Sets a new date instead of a measure', zh: '重新指定整改期限' },
    reportRectification: { en: 'Reports what was put right', zh: '报告整改情况' },
    expireRectification: {
      en: 'Records that the date has passed and nothing was put right',
      zh: '逾期未整改',
    },
    confirmRectification: {
      en: 'Confirms that it was put right, and lifts what the order imposed',
      zh: '确认整改到位',
    },
    failRectification: { en: 'Finds that what was done does not suffice', zh: '认定整改不符合要求' },
    criticizePublicly: { en: 'Criticises the unit before all others', zh: '通报批评' },
    withholdInvestment: { en: 'Withholds investment', zh: '暂缓安排投资计划' },
    suspendConstruction: { en: 'Suspends the project', zh: '暂停项目建设' },
    withholdResources: {
      en: 'Withholds cloud resources and operating money',
      zh: '暂缓提供基础资源和安排运维经费',
    },
    terminateProject: { en: 'Terminates the project', zh: '终止项目' },
    resumeProject: { en: 'Lets a suspended project go on while the rest is put right', zh: '恢复项目建设' },
    revokeRectification: { en: 'Revokes an order, and lifts what it imposed', zh: '撤销整改要求' },
  },
} as const;

/** The periods that run on orders. */
export const ORDER_DEADLINES = declareDeadlineKinds({
  RECTIFICATION: { en: 'To put right what was found', zh: '限期整改' },
  RECTIFICATION_REVIEW: { en: 'To confirm what was put right', zh: '整改核查' },
  RECTIFICATION_MEASURES: { en: 'To say what follows', zh: '作出处理' },
});
