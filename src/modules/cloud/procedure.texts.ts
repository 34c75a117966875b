import { EnumRegistry } from '../../kernel/graphql/index.js';

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
  certifyDataBackup: {
    en: 'Certifies that the data of a system that moves is backed up',
    zh: '确认迁移前数据已备份',
  },
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

const { DRAFT, RETURNED, REJECTED, TESTING, TEST_REPORTED, CANCELLING, CANCELLED, WITHDRAWN } =
  APPLICATION_STATES;
const COMPLETED = { en: 'Completed', zh: '已办结' };
cloudRequestStates.add({ COMPLETED });

/** The states of a change. */
export const CHANGE_STATES = {
  DRAFT,
  SUBMITTED: { en: 'Submitted, under review', zh: '已提交,审核中' },
  RETURNED,
  REJECTED,
  APPROVED: { en: 'Approved, to be completed, or to be tested first', zh: '已批准,待变更或待提供测试环境' },
  TESTING,
  TEST_REPORTED,
  TEST_PASSED: { en: 'Test passed, change to be completed', zh: '测试合格,待完成变更' },
  COMPLETED,
  CANCELLING,
  CANCELLED,
  WITHDRAWN,
} as const;

/** The name of a change's state. */
export type ChangeState = keyof typeof CHANGE_STATES;

/** Every label of the change's procedure. */
export const CHANGE_TEXTS = {
  name: { en: 'Change of cloud resources', zh: '云资源变更申请' },
  states: CHANGE_STATES,
  steps: {
    ...APPLICATION_STEPS,
    draftChange: { en: 'Drafts a change of a running system’s resources', zh: '起草云资源变更申请' },
    classifyAsMajor: { en: 'Raises a minor change to a major one', zh: '认定为重大变更' },
    completeChange: { en: 'Completes the change', zh: '完成变更' },
  },
} as const;

/** The states of a termination. */
export const TERMINATION_STATES = {
  DRAFT,
  SUBMITTED: { en: 'Submitted, under review', zh: '已提交,审核中' },
  RETURNED,
  APPROVED: { en: 'Approved, resources to be reclaimed', zh: '已批准,待回收资源' },
  COMPLETED,
  CANCELLED,
  WITHDRAWN,
} as const;

/** The name of a termination's state. */
export type TerminationState = keyof typeof TERMINATION_STATES;

/** Every label of the termination's procedure. */
export const TERMINATION_TEXTS = {
  name: { en: 'Termination of cloud service', zh: '云服务终止申请' },
  states: TERMINATION_STATES,
  steps: {
    ...APPLICATION_STEPS,
    draftTermination: { en: 'Drafts the termination of a system’s service', zh: '起草云服务终止申请' },
    reclaimResources: {
      en: 'Reclaims the resources and ends the service',
      zh: '回收资源并终止服务',
    },
  },
} as const;
