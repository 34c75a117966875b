import { addDays, type CivilDate } from '../src/kernel/calendar/index.js';

/** A step of a path: who takes it, how many working days after the last one, with what. */
export interface PathStep {
  readonly by: 'admin' | 'admitter' | 'reviewer' | 'operator';
  readonly step: string;
  /** At least and at most so many working days after the step before it. */
  readonly after: readonly [least: number, most: number];
  /** What it takes, on the day on which it is taken. */
  readonly input?: (on: CivilDate) => Readonly<Record<string, unknown>>;
  /** Kinds of material attached with it. */
  readonly materials?: readonly string[];
}

/** A way through a procedure: the step that opens the case, then the others in order. */
export interface Path {
  readonly procedure: string;
  /** What the case is opened for: it decides the resources that are asked for. */
  readonly opens: 'APPLICATION' | 'CHANGE' | 'MAJOR_CHANGE' | 'TERMINATION';
  /** Kinds of material attached to the draft. */
  readonly materials: readonly string[];
  readonly steps: readonly PathStep[];
}

/** The materials that an application, and a major change, is submitted with. */
const APPLYING = ['CONSTRUCTION_PLAN', 'SELF_TEST_REPORT', 'RESOURCE_LIST'];

/** The materials of going live. */
const GOING_LIVE = [
  'TRIAL_REPORT',
  'MLPS_SELF_GRADING',
  'THIRD_PARTY_TEST_REPORT',
  'MLPS_FILING_CERTIFICATE',
];

const said = (input: Readonly<Record<string, unknown>>) => () => input;

const submit: PathStep = { by: 'admin', step: 'submitCloudRequest', after: [0, 2] };
const resubmit: PathStep = { ...submit, after: [1, 4] };
const withdraw: PathStep = { by: 'admin', step: 'withdrawCloudRequest', after: [1, 2] };
const admit: PathStep = { by: 'admitter', step: 'admitCloudRequest', after: [1, 2] };
const decline: PathStep = {
  by: 'admitter',
  step: 'declineCloudRequest',
  after: [1, 2],
  input: said({ opinion: '自测报告缺少安全测试结论,请补充。' }),
};
/** Review by the office, so many working days after the case came to it. */
const reviewed = (step: string, input: Readonly<Record<string, unknown>>, most: number): PathStep => ({
  by: 'reviewer',
  step,
  after: [1, most],
  input: said(input),
});
const approve = (most: number) =>
  reviewed('approveCloudRequest', { opinion: '材料齐全,资源需求合理,同意。' }, most);
const reject = (most: number) =>
  reviewed('rejectCloudRequest', { opinion: '与在建平台功能重复,不予批准。' }, most);
const sendBack = (most: number) =>
  reviewed('returnCloudRequest', { opinion: '资源测算依据不足,请补充压力测试数据。' }, most);
const reportProblem: PathStep = {
  by: 'operator',
  step: 'reportDeliveryProblem',
  after: [0, 1],
  input: said({ problem: '服务器到货延迟,资源池扩容后方可交付。' }),
};
const answerProblem: PathStep = {
  by: 'reviewer',
  step: 'answerDeliveryProblem',
  after: [1, 2],
  input: said({ opinion: '请先从备用资源中调配。' }),
};
const deliver: PathStep = {
  by: 'operator',
  step: 'deliverTestEnvironment',
  after: [1, 2],
  input: said({ environment: '测试区 VPC,堡垒机账号已发放' }),
};
const askMoreTime: PathStep = {
  by: 'admin',
  step: 'requestTestExtension',
  after: [5, 7],
  input: (on) => ({ until: addDays(on, 30), reason: '第三方压力测试排期推迟。' }),
};
const grantMoreTime: PathStep = {
  by: 'reviewer',
  step: 'extendTest',
  after: [1, 1],
  input: (on) => ({ until: addDays(on, 28), reason: '情况属实,同意延长。' }),
};
const refuseMoreTime: PathStep = {
  by: 'reviewer',
  step: 'refuseTestExtension',
  after: [1, 1],
  input: said({ opinion: '请按原定计划完成测试。' }),
};
const reportTest: PathStep = {
  by: 'admin',
  step: 'reportTest',
  after: [4, 8],
  input: said({ functional: true, performance: true, dataIntegrity: true, security: true }),
  materials: ['TEST_REPORT'],
};
const passTest: PathStep = {
  by: 'reviewer',
  step: 'evaluateTest',
  after: [1, 2],
  input: said({ passed: true, opinion: '测试评估合格。' }),
};
const failTest: PathStep = {
  ...passTest,
  input: said({ passed: false, opinion: '并发性能未达标,请调整后重测。' }),
};
const openTrial: PathStep = {
  by: 'operator',
  step: 'openTrial',
  after: [1, 1],
  input: said({ environment: '试用区 VPC' }),
};
const reportTrial: PathStep = {
  by: 'admin',
  step: 'reportTrial',
  after: [25, 29],
  input: said({ summary: '试运行期间系统稳定,未发生故障。' }),
  materials: GOING_LIVE,
};
const backToTrial: PathStep = {
  by: 'reviewer',
  step: 'returnToTrial',
  after: [1, 3],
  input: said({ opinion: '试运行报告未说明高峰期负载,请补充。' }),
};
const reportAgain: PathStep = { ...reportTrial, after: [3, 6], materials: ['TRIAL_REPORT'] };
const goLive: PathStep = {
  by: 'reviewer',
  step: 'approveGoLive',
  after: [1, 3],
  input: said({ opinion: '同意正式上线。' }),
};
const cancel: PathStep = {
  by: 'admin',
  step: 'cancelCloudRequest',
  after: [1, 3],
  input: said({ reason: '项目调整,不再需要。' }),
};
const confirmReclaim: PathStep = { by: 'operator', step: 'confirmReclaim', after: [1, 2] };
const classify: PathStep = {
  by: 'reviewer',
  step: 'classifyAsMajor',
  after: [1, 2],
  input: said({ reason: '涉及核心数据库架构调整,按重大变更办理。' }),
};
const complete: PathStep = {
  by: 'operator',
  step: 'completeChange',
  after: [1, 2],
  input: said({ environment: '生产区 VPC' }),
};
const supplement: PathStep = {
  by: 'admin',
  step: 'reviseCloudRequest',
  after: [1, 3],
  materials: APPLYING,
};
const reclaim: PathStep = { by: 'operator', step: 'reclaimResources', after: [1, 2] };

const application = (...steps: readonly PathStep[]): Path => ({
  procedure: 'CLOUD_APPLICATION',
  opens: 'APPLICATION',
  materials: APPLYING,
  steps,
});
const change = (...steps: readonly PathStep[]): Path => ({
  procedure: 'CLOUD_CHANGE',
  opens: 'CHANGE',
  materials: [],
  steps,
});
const majorChange = (...steps: readonly PathStep[]): Path => ({
  procedure: 'CLOUD_CHANGE',
  opens: 'MAJOR_CHANGE',
  materials: APPLYING,
  steps,
});
const termination = (...steps: readonly PathStep[]): Path => ({
  procedure: 'CLOUD_TERMINATION',
  opens: 'TERMINATION',
  materials: [],
  steps,
});

const approved = [submit, admit, approve(3)];
const delivered = [...approved, deliver];
const tested = [...delivered, reportTest, passTest];
const onTrial = [...tested, openTrial];
const reported = [...onTrial, reportTrial];
const changing = [submit, approve(4)];
const majorChanging = [...changing, deliver];

/** The ways that the sandbox's cases go, each to its end or to where it is told to stop. */
export const PATHS = {
  APPLY: application(...reported, goLive),
  APPLY_DECLINED: application(submit, decline, resubmit, ...approved.slice(1), ...reported.slice(3), goLive),
  APPLY_RETURNED: application(
    submit,
    admit,
    sendBack(3),
    resubmit,
    ...approved.slice(1),
    ...reported.slice(3),
    goLive,
  ),
  APPLY_RETURNED_TWICE: application(
    submit,
    decline,
    resubmit,
    admit,
    sendBack(3),
    resubmit,
    ...approved.slice(1),
    ...reported.slice(3),
    goLive,
  ),
  APPLY_PROBLEM: application(
    ...approved,
    reportProblem,
    answerProblem,
    deliver,
    ...reported.slice(4),
    goLive,
  ),
  APPLY_EXTENDED: application(...delivered, askMoreTime, grantMoreTime, ...reported.slice(4), goLive),
  APPLY_NOT_EXTENDED: application(...delivered, askMoreTime, refuseMoreTime, ...reported.slice(4), goLive),
  APPLY_RETESTED: application(...delivered, reportTest, failTest, ...reported.slice(4), goLive),
  APPLY_TRIED_AGAIN: application(...reported, backToTrial, reportAgain, goLive),
  APPLY_REJECTED: application(submit, admit, reject(3)),
  APPLY_WITHDRAWN: application(submit, withdraw),
  APPLY_CANCELLED: application(...approved, cancel),
  APPLY_RECLAIMED: application(...delivered, cancel, confirmReclaim),
  CHANGE: change(...changing, complete),
  CHANGE_RETURNED: change(submit, sendBack(4), resubmit, approve(4), complete),
  CHANGE_PROBLEM: change(...changing, reportProblem, answerProblem, complete),
  CHANGE_RAISED: change(
    submit,
    classify,
    supplement,
    resubmit,
    ...majorChanging.slice(1),
    reportTest,
    passTest,
    complete,
  ),
  CHANGE_REJECTED: change(submit, reject(4)),
  CHANGE_WITHDRAWN: change(submit, withdraw),
  CHANGE_CANCELLED: change(...changing, cancel),
  MAJOR: majorChange(...majorChanging, reportTest, passTest, complete),
  MAJOR_RETESTED: majorChange(...majorChanging, reportTest, failTest, reportTest, passTest, complete),
  MAJOR_RECLAIMED: majorChange(...majorChanging, cancel, confirmReclaim),
  TERMINATE: termination(submit, approve(4), reclaim),
  TERMINATE_RETURNED: termination(submit, sendBack(4), resubmit, approve(4), reclaim),
  TERMINATE_WITHDRAWN: termination(submit, withdraw),
  TERMINATE_CANCELLED: termination(submit, approve(4), cancel),
} as const satisfies Readonly<Record<string, Path>>;

/** The name of a path. */
export type PathName = keyof typeof PATHS;
