import { declareDeadlineKinds, materialKinds } from '../../kernel/cases/index.js';
import { EnumRegistry } from '../../kernel/graphql/index.js';
import { declareRefusals } from '../../kernel/refusals/index.js';

/** What a request asks for. */
export const CLOUD_REQUEST_KINDS = {
  APPLICATION: { en: 'Resources for a system that has none on the cloud', zh: '使用申请' },
} as const;

/** The name of a request's kind. */
export type CloudRequestKind = keyof typeof CLOUD_REQUEST_KINDS;

/** `CloudRequestKind` in the SDL. */
export const cloudRequestKinds = new EnumRegistry('CloudRequestKind', 'What a request asks for. 申请类型');
cloudRequestKinds.add(CLOUD_REQUEST_KINDS);

/** The states of an application. */
export const APPLICATION_STATES = {
  DRAFT: { en: 'Draft', zh: '草稿' },
  SUBMITTED: { en: 'Submitted, to be admitted', zh: '已提交,待受理' },
  RETURNED: { en: 'Returned to be corrected', zh: '已退回,待补正' },
  ADMITTED: { en: 'Admitted, under review', zh: '已受理,审核中' },
  REJECTED: { en: 'Rejected', zh: '审核不通过' },
  APPROVED: { en: 'Approved, test environment to be delivered', zh: '已批准,待提供测试环境' },
  TESTING: { en: 'Testing', zh: '测试中' },
  TEST_REPORTED: { en: 'Test reported, to be evaluated', zh: '测试已报告,待评估' },
  TEST_PASSED: { en: 'Test passed, trial to be opened', zh: '测试合格,待开通试用' },
  TRIAL: { en: 'Trial run', zh: '试运行中' },
  TRIAL_REPORTED: { en: 'Trial reported, go-live to be decided', zh: '试运行已报告,待审定上线' },
  RUNNING: { en: 'Running', zh: '正式运行' },
  CANCELLING: { en: 'Cancelled, resources to be reclaimed', zh: '取消中,待回收资源' },
  CANCELLED: { en: 'Cancelled', zh: '已取消' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已撤回' },
} as const;

/** The name of an application's state. */
export type ApplicationState = keyof typeof APPLICATION_STATES;

/** `CloudRequestState` in the SDL: the states of every procedure of this module. */
export const cloudRequestStates = new EnumRegistry('CloudRequestState', 'Where a request stands. 申请状态');
cloudRequestStates.add(APPLICATION_STATES);

/** The steps of an application. */
export const APPLICATION_STEPS = {
  draftApplication: { en: 'Drafts an application for cloud resources', zh: '起草云资源使用申请' },
  reviseCloudRequest: {
    en: 'Revises a request before it is submitted or after it was returned',
    zh: '修改申请',
  },
  submitCloudRequest: { en: 'Submits a request to the office', zh: '提交申请' },
  withdrawCloudRequest: { en: 'Withdraws a request before it is approved', zh: '撤回申请' },
  admitCloudRequest: { en: 'Admits a request for review', zh: '受理' },
  declineCloudRequest: { en: 'Declines to admit a request, with what to correct', zh: '不予受理' },
  approveCloudRequest: { en: 'Approves a request and grants its lines', zh: '审核通过' },
  rejectCloudRequest: { en: 'Rejects a request', zh: '审核不通过' },
  returnCloudRequest: { en: 'Returns a request to be corrected', zh: '退回补正' },
  deliverTestEnvironment: { en: 'Delivers the test environment', zh: '提供测试环境' },
  reportDeliveryProblem: { en: 'Reports that delivery is held up', zh: '报告交付问题' },
  answerDeliveryProblem: { en: 'Answers a reported delivery problem', zh: '答复交付问题' },
  requestTestExtension: { en: 'Asks for more time to test', zh: '申请延长测试' },
  extendTest: { en: 'Gives more time to test', zh: '同意延长测试' },
  refuseTestExtension: { en: 'Refuses more time to test', zh: '不同意延长测试' },
  reportTest: { en: 'Reports the test', zh: '提交测试报告' },
  evaluateTest: { en: 'Evaluates the reported test', zh: '评估测试' },
  openTrial: { en: 'Opens the trial environment', zh: '开通试用环境' },
  reportTrial: { en: 'Reports the trial run', zh: '提交试运行报告' },
  approveGoLive: { en: 'Approves the go-live', zh: '批准正式上线' },
  returnToTrial: { en: 'Sends the system back to its trial run', zh: '退回试运行' },
  cancelCloudRequest: { en: 'Cancels a request after its approval', zh: '取消申请' },
  confirmReclaim: { en: 'Confirms that what was delivered is reclaimed', zh: '确认资源回收' },
} as const;

/** Every label of the application's procedure. */
export const APPLICATION_TEXTS = {
  name: { en: 'Application for cloud resources', zh: '云资源使用申请' },
  states: APPLICATION_STATES,
  steps: APPLICATION_STEPS,
} as const;

/** The states of a delivered resource. */
export const RESOURCE_STATES = {
  TEST: { en: 'Serves the test', zh: '测试' },
  TRIAL: { en: 'Serves the trial run', zh: '试用' },
  RUNNING: { en: 'Serves the running system', zh: '正式' },
  RECLAIMED: { en: 'Taken back', zh: '已回收' },
} as const;

/** The name of a resource's state. */
export type ResourceState = keyof typeof RESOURCE_STATES;

/** `ResourceState` in the SDL. */
export const resourceStates = new EnumRegistry('ResourceState', 'What a resource serves for now. 资源状态');
resourceStates.add(RESOURCE_STATES);

/** The periods that run on requests. */
export const CLOUD_DEADLINES = declareDeadlineKinds({
  ADMISSION: { en: 'To admit or decline', zh: '受理' },
  REVIEW: { en: 'To give the review opinion', zh: '审核' },
  DELIVERY: { en: 'To deliver the test environment', zh: '提供测试环境' },
  PROBLEM_ANSWER: { en: 'To answer a delivery problem', zh: '答复交付问题' },
  TEST: { en: 'To test and report', zh: '测试' },
  EXTENSION_ANSWER: { en: 'To answer a request for more time', zh: '答复延长申请' },
  TEST_EVALUATION: { en: 'To evaluate the test', zh: '测试评估' },
  TRIAL_OPENING: { en: 'To open the trial environment', zh: '开通试用环境' },
  TRIAL_REPORT: { en: 'To report the trial run', zh: '试运行报告' },
  GO_LIVE: { en: 'To decide on the go-live', zh: '审定上线' },
  RECLAIM: { en: 'To reclaim the resources', zh: '回收资源' },
});

materialKinds.add({
  CONSTRUCTION_PLAN: { en: 'Construction plan', zh: '应用系统建设方案' },
  SELF_TEST_REPORT: { en: 'Performance and security self-test report', zh: '应用系统性能和安全自测报告' },
  RESOURCE_LIST: { en: 'Resource list', zh: '政务云资源需求清单' },
  TEST_REPORT: { en: 'Test report', zh: '测试报告' },
  TRIAL_REPORT: { en: 'Trial report', zh: '试运行报告' },
  THIRD_PARTY_TEST_REPORT: {
    en: 'Performance and security test report of a CNAS-accredited body',
    zh: '第三方测评机构软件性能及安全测试报告',
  },
  MLPS_FILING_CERTIFICATE: { en: 'MLPS filing certificate', zh: '信息系统安全等级保护备案证明' },
  MLPS_SELF_GRADING: { en: 'MLPS self-grading report', zh: '等级保护自主定级材料' },
  OTHER: { en: 'Other material', zh: '其他材料' },
});

/** What this module can say no with. */
export const cloudRefusals = declareRefusals({
  SYSTEM_CLASSIFIED: {
    en: 'The system is classified: classified systems never run on the government cloud.',
    zh: '该系统为涉密系统,不得使用政务云。',
  },
  GRADE_ABOVE_CLOUD: {
    en: 'The system’s MLPS grade {grade} is above the cloud’s own grade {cloud}.',
    zh: '该系统等级保护{grade}级,高于政务云自身等级保护{cloud}级。',
  },
  SYSTEM_PLACEMENT: {
    en: 'An application is for a system that is planned or legacy; this one is: {placement}.',
    zh: '使用申请仅适用于规划中或自有机房的系统,该系统为“{placement}”。',
  },
  REQUEST_UNDER_WAY: {
    en: 'The system has another submitted, unfinished request.',
    zh: '该系统已有其他已提交且未办结的申请。',
  },
  NO_LINES: {
    en: 'The resource list is empty: add at least one line.',
    zh: '资源清单为空,请至少填写一项。',
  },
  LINE_QUANTITY: {
    en: 'An application asks for at least 1 of each line.',
    zh: '使用申请每项资源的数量至少为 1。',
  },
  LINE_UNKNOWN: {
    en: 'The request has no line {line}.',
    zh: '申请中没有资源条目 {line}。',
  },
  GRANT_BEYOND_REQUEST: {
    en: 'No more than the {requested} asked for can be granted.',
    zh: '核准数量不得超过申请数量 {requested}。',
  },
  GRANT_REASON_MISSING: {
    en: 'Granting less than {before} needs a reason.',
    zh: '核准数量少于 {before} 的,须说明理由。',
  },
  NOTHING_GRANTED: {
    en: 'Nothing would be granted: reject or return the request instead.',
    zh: '未核准任何资源,请改为不予批准或退回。',
  },
  POOL_EXHAUSTED: {
    en: 'The pool of {kind} has {left} left, and {wanted} more would be granted.',
    zh: '资源池“{kind}”剩余 {left},不足以再核准 {wanted}。',
  },
  UNTIL_PASSED: {
    en: 'The new last day lies before today, {today}.',
    zh: '新的截止日期不得早于今日 {today}。',
  },
  TEST_PART_FAILED: {
    en: 'The unit itself reported that a part of the test failed: evaluate it as not passed.',
    zh: '申请单位报告部分测试未通过,不能评估为合格。',
  },
  LINE_NAMED_TWICE: {
    en: 'The line {line} is named twice.',
    zh: '资源条目 {line} 重复。',
  },
  NO_PROBLEM_REPORTED: {
    en: 'No delivery problem waits for an answer.',
    zh: '没有待答复的交付问题。',
  },
  PROBLEM_UNANSWERED: {
    en: 'The delivery problem reported before still waits for the office’s answer.',
    zh: '此前报告的交付问题尚待市电子政务办答复。',
  },
  EXTENSION_ASKED: {
    en: 'A request for more time already waits for its answer.',
    zh: '已有待答复的延长测试申请。',
  },
  NO_EXTENSION_ASKED: {
    en: 'No request for more time waits for an answer.',
    zh: '没有待答复的延长测试申请。',
  },
  NOT_CONNECTED: {
    en: 'The office has not confirmed the system’s connection to the sharing platform.',
    zh: '该系统接入共享平台尚未经市电子政务办确认。',
  },
  NO_UNIFIED_SIGN_ON: {
    en: 'The office has not confirmed the system’s connection to the unified sign-on.',
    zh: '该系统接入统一认证平台尚未经市电子政务办确认。',
  },
});
