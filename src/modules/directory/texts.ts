import { declareRefusals } from '../../kernel/refusals/index.js';

/** What this module can say no with. */
export const directoryRefusals = declareRefusals({
  ROLE_NOT_OF_PARTY: {
    en: 'A member of this unit cannot be {role}; possible are: {possible}.',
    zh: '该单位成员不能担任“{role}”;可选角色:{possible}。',
  },
  ALREADY_MEMBER: {
    en: 'This person already holds this role in the unit.',
    zh: '该人员已在本单位担任此角色。',
  },
  LAST_ADMINISTRATOR: {
    en: 'A unit keeps at least one administrator: name another one first.',
    zh: '单位须至少保留一名管理员,请先指定其他管理员。',
  },
  MEMBERSHIP_ENDED: {
    en: 'This membership has ended already.',
    zh: '该任职已终止。',
  },
  UNIT_REGISTERED: {
    en: 'A unit with this name or credit code is registered already.',
    zh: '该名称或统一社会信用代码的单位已登记。',
  },
});
