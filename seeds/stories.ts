import type { ResourceKind } from '../src/modules/capacity/index.js';

/** A system of the sandbox and how far its application has come. */
export interface Story {
  /** The unit's key, whose administrator acts. */
  readonly unit: string;
  readonly admin: string;
  readonly system: string;
  readonly mlpsGrade: number;
  readonly purpose: string;
  readonly lines: readonly (readonly [kind: ResourceKind, specification: string, quantity: number])[];
  /** Days before the sandbox's end on which it begins. */
  readonly daysAgo: number;
  readonly path: PathName;
}

/** A step of a path: who takes it, how many days after the last one, with what. */
export interface PathStep {
  readonly by: 'admin' | 'office.admitter' | 'office.reviewer' | 'provider.operator';
  readonly step: string;
  readonly afterDays: number;
  readonly input?: Readonly<Record<string, unknown>>;
  /** Kinds of material attached with it. */
  readonly materials?: readonly string[];
}

const submit: PathStep[] = [{ by: 'admin', step: 'submitCloudRequest', afterDays: 1 }];
const admit: PathStep[] = [...submit, { by: 'office.admitter', step: 'admitCloudRequest', afterDays: 1 }];
const approve: PathStep[] = [
  ...admit,
  {
    by: 'office.reviewer',
    step: 'approveCloudRequest',
    afterDays: 1,
    input: { opinion: '材料齐全,资源需求合理,同意。' },
  },
];
const deliver: PathStep[] = [
  ...approve,
  {
    by: 'provider.operator',
    step: 'deliverTestEnvironment',
    afterDays: 1,
    input: { environment: '测试区 VPC,堡垒机账号已发放' },
  },
];
const reportTest: PathStep[] = [
  ...deliver,
  {
    by: 'admin',
    step: 'reportTest',
    afterDays: 9,
    input: { functional: true, performance: true, dataIntegrity: true, security: true },
    materials: ['TEST_REPORT'],
  },
];
const passTest: PathStep[] = [
  ...reportTest,
  {
    by: 'office.reviewer',
    step: 'evaluateTest',
    afterDays: 2,
    input: { passed: true, opinion: '测试评估合格。' },
  },
];
const trial: PathStep[] = [
  ...passTest,
  { by: 'provider.operator', step: 'openTrial', afterDays: 1, input: { environment: '试用区 VPC' } },
];
const reportTrial: PathStep[] = [
  ...trial,
  {
    by: 'admin',
    step: 'reportTrial',
    afterDays: 33,
    input: { summary: '试运行期间系统稳定,未发生故障。' },
    materials: ['TRIAL_REPORT', 'MLPS_SELF_GRADING', 'THIRD_PARTY_TEST_REPORT', 'MLPS_FILING_CERTIFICATE'],
  },
];
const cancel: PathStep = {
  by: 'admin',
  step: 'cancelCloudRequest',
  afterDays: 1,
  input: { reason: '项目调整,不再需要。' },
};
const decline: PathStep = {
  by: 'office.admitter',
  step: 'declineCloudRequest',
  afterDays: 2,
  input: { opinion: '自测报告缺少安全测试结论,请补充。' },
};

/** The paths that the sandbox's applications have gone, one for each state and each way there. */
export const PATHS = {
  DRAFT: [],
  SUBMITTED: submit,
  RETURNED: [...submit, decline],
  RESUBMITTED: [...submit, decline, { by: 'admin', step: 'submitCloudRequest', afterDays: 2 }],
  WITHDRAWN: [...submit, { by: 'admin', step: 'withdrawCloudRequest', afterDays: 1 }],
  ADMITTED: admit,
  REJECTED: [
    ...admit,
    {
      by: 'office.reviewer',
      step: 'rejectCloudRequest',
      afterDays: 1,
      input: { opinion: '与在建平台功能重复,不予批准。' },
    },
  ],
  APPROVED: approve,
  PROBLEM: [
    ...approve,
    {
      by: 'provider.operator',
      step: 'reportDeliveryProblem',
      afterDays: 1,
      input: { problem: 'GPU 服务器到货延迟。' },
    },
  ],
  TESTING: deliver,
  TEST_REPORTED: reportTest,
  RETESTING: [
    ...reportTest,
    {
      by: 'office.reviewer',
      step: 'evaluateTest',
      afterDays: 2,
      input: { passed: false, opinion: '并发性能未达标,请调整后重测。' },
    },
  ],
  TEST_PASSED: passTest,
  TRIAL: trial,
  TRIAL_REPORTED: reportTrial,
  RUNNING: [
    ...reportTrial,
    { by: 'office.reviewer', step: 'approveGoLive', afterDays: 3, input: { opinion: '同意正式上线。' } },
  ],
  CANCELLED: [...approve, cancel],
  CANCELLING: [...deliver, cancel],
  RECLAIMED: [...deliver, cancel, { by: 'provider.operator', step: 'confirmReclaim', afterDays: 1 }],
} as const satisfies Readonly<Record<string, readonly PathStep[]>>;

/** The name of a path. */
export type PathName = keyof typeof PATHS;

const SMALL = [
  ['COMPUTE_VCPU', '4 核云主机', 16],
  ['MEMORY_GIB', '云主机内存', 64],
  ['STORAGE_TIB', '高性能云硬盘', 2],
] as const;
const LARGE = [
  ['COMPUTE_VCPU', '16 核云主机', 128],
  ['MEMORY_GIB', '云主机内存', 512],
  ['STORAGE_TIB', '对象存储', 40],
  ['DATABASE_INSTANCE', '关系型数据库(主备)', 2],
  ['SECURITY_SERVICE', 'Web 应用防火墙', 1],
] as const;

/** What happened in the sandbox's city before one comes in. */
export const STORIES: readonly Story[] = [
  story('hrss', '社会保险经办平台', 3, LARGE, 300, 'RUNNING'),
  story('hrss', '就业服务平台', 2, SMALL, 40, 'TESTING'),
  story('hrss', '劳动监察系统', 2, SMALL, 3, 'SUBMITTED'),
  story('hrss', '职业培训管理系统', 2, SMALL, 2, 'DRAFT'),
  story('health', '全民健康信息平台', 3, LARGE, 240, 'RUNNING'),
  story('health', '疫苗接种预约系统', 2, SMALL, 60, 'TRIAL'),
  story('health', '医疗影像云', 3, LARGE, 12, 'PROBLEM'),
  story('health', '卫生监督系统', 2, SMALL, 6, 'RETURNED'),
  story('education', '智慧教育平台', 3, LARGE, 200, 'RUNNING'),
  story('education', '入学报名系统', 3, SMALL, 75, 'TRIAL_REPORTED'),
  story('education', '教师培训系统', 2, SMALL, 20, 'RETESTING'),
  story('education', '校园安全平台', 2, SMALL, 9, 'RESUBMITTED'),
  story('education', '教育资源共享库', 1, SMALL, 90, 'REJECTED'),
  story('transport', '交通运行监测平台', 3, LARGE, 25, 'TEST_REPORTED'),
  story('transport', '出租车管理系统', 2, SMALL, 5, 'ADMITTED'),
  story('transport', '公交调度系统', 2, SMALL, 8, 'APPROVED'),
  story('transport', '停车诱导系统', 2, SMALL, 120, 'CANCELLED'),
  story('housing', '房屋网签备案系统', 3, LARGE, 22, 'TEST_PASSED'),
  story('housing', '工程质量监督系统', 2, SMALL, 18, 'CANCELLING'),
  story('housing', '物业管理平台', 2, SMALL, 130, 'RECLAIMED'),
  story('housing', '公积金查询系统', 2, SMALL, 35, 'WITHDRAWN'),
  story('riverside', '区政务服务系统', 2, SMALL, 150, 'RUNNING'),
  story('riverside-civil', '养老服务系统', 2, SMALL, 10, 'TESTING'),
];

function story(
  unit: string,
  system: string,
  mlpsGrade: number,
  lines: Story['lines'],
  daysAgo: number,
  path: PathName,
): Story {
  const admin = `${unit.replace('-', '.')}.admin`;
  return { unit, admin, system, mlpsGrade, purpose: `${system}迁移上云`, lines, daysAgo, path };
}
