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
    en: 'The project stands at “{stage}”: this is possible only at {stages}.',
    zh: '项目目前处于“{stage}”阶段,仅在{stages}阶段可办理此事项。',
  },
  PROJECT_NOT_APPROVED: {
    en: 'The project “{project}” stands at “{stage}”: resources are had for it once its construction plan is approved or filed, and none once it is terminated.',
    zh: '项目“{project}”目前处于“{stage}”阶段,建设方案经批准或备案后方可申请资源,已终止的不得申请。',
  },
  SYSTEM_OF_ANOTHER: {
    en: 'The system is none of the unit’s: name one that it has registered.',
    zh: '该应用系统不属于本单位,请填写本单位已登记的系统。',
  },
  NOT_FOR_GOVERNMENT: {
    en: 'The project “{project}” needs no approval of the city government: only new systems with fiscal money that stand in a plan do. Leave it out.',
    zh: '项目“{project}”无需市政府批准:仅已列入年度计划、使用财政性资金的新建系统须经批准,请去掉。',
  },
  GOVERNMENT_APPROVED: {
    en: 'The city government approved the project “{project}” on {on}: leave it out.',
    zh: '市政府已于 {on} 批准项目“{project}”,请去掉。',
  },
  PROJECT_UNDER_REVIEW: {
    en: 'Case {number} is being decided on with what was said of the project: say it anew once that is returned, withdrawn or decided.',
    zh: '该项目的办件 {number} 正在审核,待退回、撤回或办结后方可修改项目信息。',
  },
  NOT_IN_PLAN: {
    en: 'What spends fiscal money stands in the plan of its year first: declare the project.',
    zh: '使用财政性资金的项目须先列入年度计划,请先申报项目计划。',
  },
  APPROVAL_UNDER_WAY: {
    en: 'The project has another submitted, undecided construction plan: wait for its decision, or withdraw it.',
    zh: '该项目已有其他已提交且未办结的建设方案,请待其办结或先撤回。',
  },
  NETWORK_SECURITY_NOT_STATED: {
    en: 'The plan does not state how network security is kept: add it.',
    zh: '方案未说明网络安全措施,请补充。',
  },
  CRYPTOGRAPHY_NOT_STATED: {
    en: 'The plan does not state how cryptography is applied: add it.',
    zh: '方案未说明密码应用情况,请补充。',
  },
  PRODUCT_SAFETY_NOT_STATED: {
    en: 'The plan does not state that its products are safe and reliable: add it.',
    zh: '方案未说明软硬件产品的安全可靠情况,请补充。',
  },
  NOT_ON_CLOUD: {
    en: 'An unclassified project up to MLPS grade {grade} is deployed on the government cloud: choose that, or apply first for its system to be exempt.',
    zh: '等级保护{grade}级及以下的非涉密项目须部署在政务云,请改为政务云部署,或者先为其应用系统申请例外。',
  },
  OWN_INFRASTRUCTURE: {
    en: 'Line {place} buys infrastructure of one’s own ({kind}), for which its system is not exempt: take it out or apply for the exemption.',
    zh: '清单第 {place} 项为自有基础设施({kind}),未获准例外,请删除或先申请例外。',
  },
  CONDITION_UNANSWERED: {
    en: 'The opinion does not answer the condition “{condition}”: say whether it is met.',
    zh: '审查意见未回应条件“{condition}”,请填写是否符合。',
  },
  CONDITION_NOT_MET: {
    en: 'The condition “{condition}” is not met: return or reject the plan instead.',
    zh: '条件“{condition}”不符合,请退回或不予批准。',
  },
  CONDITION_NOT_ASKED: {
    en: 'The condition “{condition}” is not asked of this project: leave it out.',
    zh: '本项目不适用条件“{condition}”,请去掉。',
  },
  CONDITION_ANSWERED_TWICE: {
    en: 'The condition “{condition}” is answered twice.',
    zh: '条件“{condition}”重复回应。',
  },
  ESTIMATE_EXCEEDED: {
    en: 'No more than the estimate of {estimate} yuan can be approved.',
    zh: '批复概算不得超过投资估算 {estimate} 元。',
  },
  NO_EXPERT_REVIEW: {
    en: 'No expert review is under way: commission one first.',
    zh: '没有正在进行的专家评审,请先委托评审。',
  },
  EXPERT_REVIEW_OPEN: {
    en: 'An expert review is under way: conclude it first.',
    zh: '专家评审正在进行,请先结束评审。',
  },
  NO_EXPERT_HEARD: {
    en: 'No impartial expert or professional body has given an opinion yet: commission a review and record it.',
    zh: '尚无无利害关系的专家或专业机构出具评审意见,请委托评审并登记意见。',
  },
  EXPERT_OF_UNIT: {
    en: 'Who works for the unit has an interest: record that the expert stands back.',
    zh: '专家所在单位为项目建设单位,应当回避,请登记为回避。',
  },
  EXPERT_OPINION_MISSING: {
    en: 'An expert without an interest gives an opinion and a recommendation.',
    zh: '无利害关系的专家须填写评审意见和结论。',
  },
  RECUSED_EXPERT_SPEAKS: {
    en: 'An expert who stands back gives no opinion: leave it out.',
    zh: '回避的专家不得发表意见,请去掉意见和结论。',
  },
  NOT_STANDARDISED: {
    en: 'A major project passes its standardisation review first.',
    zh: '重大项目须先通过标准化审查。',
  },
  NOT_A_MAJOR_PROJECT: {
    en: 'Only a major project is reviewed for standardisation.',
    zh: '仅重大项目须进行标准化审查。',
  },
  PROJECT_DECLARED: {
    en: 'The project has another submitted, unfinished declaration: wait for its decision, or withdraw it.',
    zh: '该项目已有其他已提交且未办结的计划申报,请待其办结或先撤回。',
  },
});
