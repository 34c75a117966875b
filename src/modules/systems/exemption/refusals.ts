import { declareRefusals } from '../../../kernel/refusals/index.js';

/** What exemptions can say no with. */
export const exemptionRefusals = declareRefusals({
  EXEMPTION_NOT_NEEDED: {
    en: 'The system needs no exemption: it is classified, or its MLPS grade does not oblige it to move.',
    zh: '该系统为涉密系统或其等级保护级别不要求迁移,无需申请例外。',
  },
  EXEMPTION_PLACEMENT: {
    en: 'Only an existing system outside the cloud can be exempt from moving; this one is: {placement}.',
    zh: '仅自有机房中的现有系统可申请免于迁移,该系统为“{placement}”。',
  },
  EXEMPTION_UNDER_WAY: {
    en: 'Another exemption of this kind is under way for the system.',
    zh: '该系统已有同类例外申请正在办理。',
  },
  EXEMPTION_REQUEST_OPEN: {
    en: 'The system has a submitted, unfinished request for the cloud: withdraw it first.',
    zh: '该系统有已提交且未办结的云资源申请,请先撤回。',
  },
  ALREADY_EXEMPT: {
    en: 'The system may have all of this infrastructure already.',
    zh: '该系统已获准自有所列全部基础设施。',
  },
  NO_INFRASTRUCTURE: {
    en: 'No infrastructure is listed: add what is needed.',
    zh: '未填写所需基础设施,请补充。',
  },
  NOT_EXEMPT: {
    en: 'The system has no such exemption.',
    zh: '该系统没有此类例外。',
  },
});
