import { declareDeadlineKinds, materialKinds } from '../../kernel/cases/index.js';
import { EnumRegistry } from '../../kernel/graphql/index.js';

/** What a request asks for. */
export const CLOUD_REQUEST_KINDS = {
  APPLICATION: { en: 'Resources for a system that has none on the cloud', zh: '使用申请' },
  CHANGE: { en: 'Other resources for a system that runs on the cloud', zh: '变更申请' },
  TERMINATION: { en: 'The end of a system’s service on the cloud', zh: '终止申请' },
} as const;

/** The name of a request's kind. */
export type CloudRequestKind = keyof typeof CLOUD_REQUEST_KINDS;

/** `CloudRequestKind` in the SDL. */
export const cloudRequestKinds = new EnumRegistry('CloudRequestKind', 'What a request asks for. 申请类型');
cloudRequestKinds.add(CLOUD_REQUEST_KINDS);

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
  CHANGE_REVIEW: { en: 'To review the change', zh: '变更审核' },
  CHANGE_COMPLETION: { en: 'To complete the change', zh: '完成变更' },
  TERMINATION_REVIEW: { en: 'To review the termination', zh: '终止审核' },
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
  DATA_BACKUP_RECORD: { en: 'Record of the data backup', zh: '数据备份记录' },
  OTHER: { en: 'Other material', zh: '其他材料' },
});
