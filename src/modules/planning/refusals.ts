import { declareRefusals } from '../../kernel/refusals/index.js';

/** What this module can say no with. */
export const planningRefusals = declareRefusals({
  RESOURCE_PLAN_NOT_OPEN: {
    en: 'The resources of {year} are declared from {opens} to {closes}: declare them then.',
    zh: '{year}年度资源需求计划的申报时间为 {opens} 至 {closes},请在此期间申报。',
  },
  RESOURCE_PLAN_CLOSED: {
    en: 'The resources of {year} could be declared and corrected until {closes}.',
    zh: '{year}年度资源需求计划的申报和补正已于 {closes} 截止。',
  },
  RESOURCE_PLAN_EMPTY: {
    en: 'The plan has no lines: add at least one.',
    zh: '计划未填写资源,请至少填写一项。',
  },
  RESOURCE_PLAN_EXISTS: {
    en: 'The unit has another plan for {year}: correct that one.',
    zh: '本单位已申报{year}年度资源需求计划,请修改该计划。',
  },
  RESOURCE_KIND_TWICE: {
    en: 'The kind {kind} is named twice: one line a kind.',
    zh: '资源类别“{kind}”重复,每类资源填写一项。',
  },
  PLAN_LINE_UNKNOWN: {
    en: 'The plan has no line {line}.',
    zh: '计划中没有条目 {line}。',
  },
  PLAN_LINE_TWICE: {
    en: 'The line {line} is named twice.',
    zh: '条目 {line} 重复。',
  },
  PLAN_BEYOND_DECLARED: {
    en: 'No more than the {declared} declared can be approved.',
    zh: '核定数量不得超过申报数量 {declared}。',
  },
  PLAN_REASON_MISSING: {
    en: 'Approving less than the {declared} declared needs a reason.',
    zh: '核定数量少于申报数量 {declared} 的,须说明理由。',
  },
  PLAN_NOTHING_APPROVED: {
    en: 'Nothing would be approved: do not approve the plan instead.',
    zh: '未核定任何资源,请改为审核不通过。',
  },
});
