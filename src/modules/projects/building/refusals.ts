import { declareRefusals } from '../../../kernel/refusals/index.js';

/** What building can be refused with. */
export const buildingRefusals = declareRefusals({
  BUDGET_LINES_TOTAL: {
    en: 'The budget lines come to {sum} yuan, the approved total is {total} yuan: make them equal.',
    zh: '概算明细合计 {sum} 元,与批复概算 {total} 元不一致,请修改。',
  },
  DAY_NOT_AHEAD: {
    en: 'The day {day} is not ahead: give a later one.',
    zh: '日期 {day} 不在今日之后,请填写以后的日期。',
  },
  DAY_NOT_LATER: {
    en: 'The day {day} is not later than {than} and today: give a later one.',
    zh: '日期 {day} 不晚于 {than} 或今日,请填写更晚的日期。',
  },
  DAY_AHEAD: {
    en: 'The day {day} has not come yet: give today or an earlier one.',
    zh: '日期 {day} 尚未到来,请填写今日或更早的日期。',
  },
  NO_INCIDENT_REPORTED: {
    en: 'No report of delay or loss waits for an answer.',
    zh: '没有待答复的逾期或损失报告。',
  },
  CONTRACT_MISSING: {
    en: 'No contract is recorded with a party that does this: {role}. Record it first.',
    zh: '尚未登记{role}的合同,请先登记。',
  },
  CONTRACT_UNKNOWN: {
    en: 'The project has no such contract that holds: {contract}.',
    zh: '本项目没有该有效合同:{contract}。',
  },
  UNQUALIFIED: {
    en: '“{party}” shows no qualification for this: {asked}. Engage somebody who has one.',
    zh: '“{party}”未提供所需资质:{asked}。请委托具备资质的单位。',
  },
  QUALIFICATION_EXPIRED: {
    en: 'The certificate {certificate} held until {until}, before the contract was signed on {signed}: give one that held then.',
    zh: '证书 {certificate} 有效期至 {until},早于合同签订日 {signed},请提供签订时有效的证书。',
  },
  SUPERVISOR_NOT_INDEPENDENT: {
    en: 'The same party cannot build and supervise the works: engage another for one of the two.',
    zh: '承建单位与监理单位不得为同一单位,请另行委托。',
  },
  CONTRACTS_EXCEED_TOTAL: {
    en: 'With it the contracts come to {sum} yuan, more than the approved total of {total} yuan: correct the amount, or have an adjustment approved first.',
    zh: '合同总额将达 {sum} 元,超过批复概算 {total} 元,请更正金额或先报批调整。',
  },
  COMPLETED_BEFORE_START: {
    en: 'It was started on {start} and cannot have been completed on {day}.',
    zh: '项目于 {start} 开工,建成日期不能为 {day}。',
  },
  OVERSPENT: {
    en: '{spent} yuan is more than the approved total of {total} yuan: have an adjustment approved first.',
    zh: '实际支出 {spent} 元超过批复概算 {total} 元,请先报批调整。',
  },
  TRIAL_RESULTS_MISSING: {
    en: 'What is on trial is reported with its results: give them.',
    zh: '已投入试运行的,须说明试运行情况,请填写。',
  },
  ADJUSTMENT_UNDER_WAY: {
    en: 'An adjustment of the project waits for the authority’s decision: wait for it, or withdraw the adjustment.',
    zh: '该项目有待主管部门审批的调整,请待其办结或先撤回。',
  },
});
