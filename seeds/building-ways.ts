import { addDays, addMonths } from '../src/kernel/calendar/index.js';
import type { CourseStep } from './course.js';

/** Something that is done in a way: by its unit, if not said otherwise. */
export type Doing = Omit<CourseStep, 'moment' | 'by'> & { readonly by?: string };

const AUTHORITY = 'authority.planner';
const says = (opinion: string) => () => ({ opinion });

/** What projects without fiscal money may cost, in yuan. */
export const ESTIMATE = 1_980_000;
/** The same, with fiscal money. */
export const APPROVED = 1_860_000;

/** What is bought, as shares of a hundred of the total. */
export const PARTS = [
  ['HARDWARE', '服务器及终端', 30],
  ['DEVELOPMENT', '应用软件定制开发', 55],
  ['SUPERVISION', '工程监理', 5],
  ['SECURITY', '安全与密码测评', 10],
] as const;

/** Projects that were filed or approved, and how far they have come, idle so many days. */
export const BUILT = [
  ['commerce', '商圈客流监测平台(社会投资)', 'BUILDING', 3],
  ['market', '智慧菜场平台(社会投资)', 'STARTED', 5],
  ['culture', '文旅联票平台(社会投资)', 'COMPLETED', 9],
  ['agriculture', '农产品溯源平台(社会投资)', 'SUBMITTED', 2],
  ['urban', '停车诱导平台(社会投资)', 'RETURNED', 3],
  ['insurance', '定点药店协同平台(社会投资)', 'ADMITTED', 2],
  ['education', '校外培训监管平台(社会投资)', 'RECTIFYING', 5],
  ['transport', '共享单车监管平台(社会投资)', 'ACCEPTED', 7],
  ['commerce', '社区团购监管平台(社会投资)', 'STOPPED', 8],
  ['housing', '装修监理平台(社会投资)', 'DROPPED', 8],
] as const;

/** Projects with fiscal money, and what became of what was left of it. */
export const SETTLED = [
  ['emergency', '应急指挥平台', 'SURPLUS_DUE', 4],
  ['fund', '公积金数据治理平台', 'SURPLUS_RETURNED', 2],
] as const;

const APPLYING = ['apply', 'submit'];
const ADMITTING = [...APPLYING, 'admit'];
const HEARING = [...ADMITTING, 'archive', 'catalogue', 'lead', 'department', 'expert'];
/** What each way of an acceptance takes. */
export const ACCEPTANCE_WAYS: Readonly<Record<string, readonly string[]>> = {
  BUILDING: [],
  STARTED: [],
  STOPPED: [],
  DROPPED: [],
  COMPLETED: [],
  SUBMITTED: APPLYING,
  RETURNED: [...APPLYING, 'giveBack'],
  ADMITTED: ADMITTING,
  RECTIFYING: [...HEARING, 'fail'],
  ACCEPTED: [...HEARING, 'accept'],
};

const member = (name: string, workplace: string, capacity: string): Doing => ({
  by: AUTHORITY,
  step: 'recordPanelOpinion',
  input: () => ({
    member: name,
    workplace,
    capacity,
    hasInterest: false,
    passed: true,
    opinion: '建设内容与批复一致,同意通过。',
  }),
});

/** The steps of an acceptance. */
export const ACCEPTANCE_STEPS: Readonly<Record<string, Doing>> = {
  apply: {
    step: 'reviseProjectAcceptance',
    input: () => ({ summary: '按备案方案建成,运行稳定。' }),
    materials: [
      'PROJECT_SUMMARY',
      'FINANCIAL_REPORT',
      'AUDIT_REPORT',
      'SECURITY_RISK_ASSESSMENT',
      'MLPS_TEST_REPORT',
      'CRYPTOGRAPHY_ASSESSMENT',
      'PRODUCT_SAFETY_REPORT',
      'ENERGY_EFFICIENCY_REPORT',
    ],
  },
  submit: { step: 'submitProjectAcceptance' },
  giveBack: { by: AUTHORITY, step: 'returnProjectAcceptance', input: says('审计报告缺少附表,请补正。') },
  admit: { by: AUTHORITY, step: 'admitProjectAcceptance' },
  archive: {
    by: AUTHORITY,
    step: 'recordArchiveAcceptance',
    input: (_known, on) => ({ archivedBy: '市档案馆', archivedOn: on, passed: true }),
  },
  catalogue: {
    by: AUTHORITY,
    step: 'confirmProjectCatalogue',
    input: () => ({ ready: true, remark: '目录已入库,接口联调通过。' }),
  },
  lead: member('赵敏', '市数据资源管理局', 'LEAD'),
  department: member('钱进', '市财政局', 'DEPARTMENT'),
  expert: member('孙工', '省信息中心', 'EXPERT'),
  fail: {
    by: AUTHORITY,
    step: 'failProjectAcceptance',
    input: (_known, on) => ({ opinion: '压力测试未达标,限期整改。', until: addDays(on, 45) }),
  },
  accept: { by: AUTHORITY, step: 'approveProjectAcceptance', input: says('验收合格。') },
};

/** How adjustments of one project go, one after the other. */
export const ADJUSTMENT_WAYS: readonly (readonly [string, boolean, readonly Doing[]])[] = [
  ['FILED', false, [{ step: 'submitProjectAdjustment' }]],
  ['WITHDRAWN', false, [{ step: 'withdrawProjectAdjustment' }]],
  [
    'APPROVED',
    true,
    [
      { step: 'submitProjectAdjustment' },
      { by: AUTHORITY, step: 'approveProjectAdjustment', input: says('同意调整。') },
    ],
  ],
  [
    'REJECTED',
    true,
    [
      { step: 'submitProjectAdjustment' },
      { by: AUTHORITY, step: 'rejectProjectAdjustment', input: says('理由不充分。') },
    ],
  ],
  [
    'RETURNED',
    true,
    [
      { step: 'submitProjectAdjustment' },
      { by: AUTHORITY, step: 'returnProjectAdjustment', input: says('请补充调整依据。') },
    ],
  ],
  ['SUBMITTED', true, [{ step: 'submitProjectAdjustment' }]],
  ['DRAFT', false, []],
];

/** How extensions of one acceptance go, one after the other, and until how many months ahead. */
export const EXTENSION_WAYS: readonly (readonly [number, readonly Doing[]])[] = [
  [4, [{ step: 'withdrawAcceptanceExtension' }]],
  [
    5,
    [
      { step: 'submitAcceptanceExtension' },
      { by: AUTHORITY, step: 'rejectAcceptanceExtension', input: says('理由不充分。') },
    ],
  ],
  [
    6,
    [
      { step: 'submitAcceptanceExtension' },
      {
        by: AUTHORITY,
        step: 'approveAcceptanceExtension',
        input: (_known, on) => ({ opinion: '同意延期。', until: addMonths(on, 6) }),
      },
    ],
  ],
  [8, [{ step: 'submitAcceptanceExtension' }]],
  [9, []],
];
