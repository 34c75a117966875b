import sql from 'sql-template-tag';
import { civilDateOf, type CivilDate, yearOf } from '../src/kernel/calendar/index.js';
import type { Course, CourseStep } from './course.js';
import { MOMENTS_A_DAY } from './lives.js';

/** How a declaration goes once it is drafted: what is done, and how many working days after its submission. */
const PLAN_WAYS = {
  DRAFT: [],
  WITHDRAWN: ['submit', 'withdraw'],
  RETURNED: ['submit', 'giveBack'],
  REJECTED: ['submit', 'reject'],
  REFERRED_BACK: ['submit', 'approve', 'referBack'],
  REVIEWED: ['submit', 'approve', 'referBack', 'approveAgain'],
  IN_PLAN: ['submit', 'approve', 'confirm'],
} as const satisfies Record<string, readonly string[]>;

/** How an approval goes once it is drafted, two working days from step to step. */
const APPROVAL_WAYS = {
  DRAFT: [],
  SUBMITTED: ['submit'],
  LAPSED: ['submit'],
  WITHDRAWN: ['submit', 'withdraw'],
  RETURNED: ['submit', 'admit', 'giveBack'],
  REJECTED: ['submit', 'admit', 'reject'],
  EXPERTS: ['submit', 'admit', 'commission'],
  APPROVED: ['submit', 'admit', 'commission', 'hear', 'conclude', 'approve'],
  FILED: ['submit'],
} as const satisfies Record<string, readonly string[]>;

type PlanWay = keyof typeof PLAN_WAYS;
type ApprovalWay = keyof typeof APPROVAL_WAYS;

/** Projects of the year: unit, name, what is done, how its declaration went, and how its approval stands, idle so many days. */
const PROJECTS = [
  ['hrss', '就业大数据平台', 'NEW', 'IN_PLAN', 'APPROVED', 20],
  ['health', '全民健康数据治理项目', 'EXPANSION', 'IN_PLAN', 'EXPERTS', 3],
  ['education', '智慧校园平台升级', 'UPGRADE', 'IN_PLAN', 'RETURNED', 4],
  ['transport', '交通一体化调度改建', 'REBUILD', 'IN_PLAN', 'SUBMITTED', 2],
  ['housing', '住房保障系统扩建', 'EXPANSION', 'IN_PLAN', 'REJECTED', 15],
  ['civil', '婚姻登记系统迁移', 'MIGRATION', 'IN_PLAN', 'DRAFT', 1],
  ['justice', '公共法律服务平台', 'NEW', 'IN_PLAN', 'WITHDRAWN', 9],
  ['natural', '不动产登记机房设施运维', 'OPERATION', 'IN_PLAN', 'LAPSED', 12],
  ['ecology', '污染源监控新建项目', 'NEW', 'IN_PLAN', 'LAPSED', 8],
  ['police', '案件协同平台', 'NEW', 'REFERRED_BACK', null, 2],
  ['market', '食品追溯平台', 'NEW', 'REVIEWED', null, 1],
  ['water', '山洪预警改建', 'REBUILD', 'RETURNED', null, 0],
  ['culture', '文旅票务平台', 'NEW', 'REJECTED', null, 0],
  ['statistics', '普查平台扩建', 'EXPANSION', 'WITHDRAWN', null, 0],
  ['veterans', '优待证管理系统', 'NEW', 'DRAFT', null, 0],
  ['emergency', '应急指挥平台', 'NEW', 'IN_PLAN', 'APPROVED', 30],
  ['fund', '公积金数据治理平台', 'NEW', 'IN_PLAN', 'APPROVED', 30],
] as const satisfies readonly (readonly [string, string, string, PlanWay, ApprovalWay | null, number])[];

type Doing = Omit<CourseStep, 'moment' | 'by'> & { readonly by?: string; readonly days?: number };

const AUTHORITY = 'authority.planner';
const COMMITTEE = 'committee.member';
const says = (opinion: string) => () => ({ opinion });

/** The steps on a declaration, with the working days after its submission; those without come before the year's end. */
const PLAN_STEPS: Readonly<Record<string, Doing>> = {
  submit: { step: 'submitPlanDeclaration', days: 0 },
  withdraw: { step: 'withdrawPlanDeclaration', days: 3 },
  giveBack: { by: AUTHORITY, step: 'returnPlanDeclaration', days: 8, input: says('请补充投资测算依据。') },
  reject: { by: AUTHORITY, step: 'rejectPlanDeclaration', days: 10, input: says('与在建项目重复。') },
  approve: { by: AUTHORITY, step: 'approvePlanDeclaration', days: 12, input: says('符合全市信息化规划。') },
  confirm: {
    by: COMMITTEE,
    step: 'confirmPlanDeclaration',
    days: 30,
    input: () => ({ ppp: false, opinion: '列入年度计划。' }),
  },
  referBack: { by: COMMITTEE, step: 'referPlanDeclarationBack', input: says('请与相关单位整合后再报。') },
  approveAgain: { by: AUTHORITY, step: 'approvePlanDeclaration', input: says('已整合,建议列入。') },
};

const OF_PLAN = ['PROJECT_PLAN', 'APPROVAL_FORM', 'DRAFT_CATALOGUE'];
const OF_PERMIT = [
  ...OF_PLAN,
  'PROJECT_PROPOSAL',
  'HARDWARE_SOFTWARE_LIST',
  'DEVELOPMENT_ESTIMATE',
  'INVESTMENT_ESTIMATE',
  'FUNDING_SOURCES',
  'PROPOSAL_BASIS',
  'EXPERT_ADVICE',
];
const BUILDS = ['NEW', 'REBUILD', 'EXPANSION'];
const CONDITIONS = [
  'B1_PLAN',
  'B2_SOUND_DESIGN',
  'B3_SECURITY_SCHEME',
  'B4_RISK_ASSESSMENT',
  'B5_REASONABLE_BUDGET',
  'B6_FUNDED',
];

const APPROVAL_STEPS: Readonly<Record<string, Doing>> = {
  submit: { step: 'submitProjectApproval' },
  withdraw: { step: 'withdrawProjectApproval' },
  admit: { by: AUTHORITY, step: 'admitProjectApproval' },
  giveBack: { by: AUTHORITY, step: 'returnProjectApproval', input: says('请细化共享接口设计。') },
  reject: {
    by: AUTHORITY,
    step: 'rejectProjectApproval',
    input: () => ({
      opinion: '概算不合理。',
      conditions: CONDITIONS.map((condition) => ({ condition, met: condition !== 'B5_REASONABLE_BUDGET' })),
    }),
  },
  commission: { by: AUTHORITY, step: 'commissionExpertReview', input: () => ({ body: '市信息化专家组' }) },
  hear: {
    by: AUTHORITY,
    step: 'recordExpertReview',
    input: () => ({
      expert: '省信息中心专家',
      workplace: '省信息中心',
      hasInterest: false,
      recommendation: 'SUPPORT_WITH_CHANGES',
      opinion: '技术路线可行,建议核减终端采购。',
    }),
  },
  conclude: { by: AUTHORITY, step: 'concludeExpertReview' },
  approve: {
    by: AUTHORITY,
    step: 'approveProjectApproval',
    input: () => ({
      opinion: '同意建设。',
      approvedEstimate: '1860000.00',
      conditions: CONDITIONS.map((condition) => ({ condition, met: true })),
    }),
  },
};

/** What construction plans say. */
export const PLAN_SAYS = {
  summary: '依托政务云建设业务系统,接入共享平台。',
  deployment: 'GOVERNMENT_CLOUD',
  items: [
    { name: '应用软件定制开发', quantity: 1, amount: '1500000.00' },
    { name: '业务终端', quantity: 40, amount: '200000.00' },
  ],
  networkSecurity: '按等级保护要求同步建设安全防护。',
  cryptography: '采用商用密码算法,同步开展评估。',
  productSafety: '软硬件选用安全可靠产品目录内产品。',
};

/** A project that is proposed. */
export function proposed(unitId: string | undefined, name: string, kind: string, funding: string) {
  const grades = { classified: false, major: false, mlpsGrade: 2, securityProject: false };
  return { unitId, name, kind, funding, estimate: '1980000.00', ...grades };
}

/**
 * The projects that units declared in the year's first whole summer, and those that they filed; none without one.
 * @param planned where those that come to be approved are named, and ids come to be known
 */
export function projectCourses(
  units: ReadonlyMap<string, string>,
  moments: readonly Date[],
  planned: Map<string, string>,
): readonly Course[] {
  const summer = summerOf(moments.map(civilDateOf));
  const filed = filing(units.get('commerce'), moments.length, yearOf(civilDateOf(moments.at(-1) as Date)));
  if (!summer) return [filed];
  const year = summer.year + 1;
  const courses = PROJECTS.flatMap(([unit, name, kind, planWay, approvalWay, idle], index): Course[] => {
    const by = `${unit}.admin`;
    const submitted = summer.first + (2 + index) * MOMENTS_A_DAY;
    const late = moments.length - 1 - idle * MOMENTS_A_DAY;
    const known = { projectId: '' };
    const draft: CourseStep = {
      by,
      step: 'draftPlanDeclaration',
      moment: submitted - MOMENTS_A_DAY,
      opens: true,
      materials: ['PROJECT_PROPOSAL'],
      input: () => ({
        project: proposed(units.get(unit), name, kind, 'FISCAL'),
        year,
        purpose: '解决业务办理分散、数据不共享的问题。',
      }),
      after: async ({ caseId }, run) => {
        const [row] = await run<{ id: string }>(
          sql`select project_id as id from plan_declarations where id = ${caseId}`,
        );
        known.projectId = (row as { id: string }).id;
        if (planned.has(name)) planned.set(name, known.projectId);
      },
    };
    const taken = PLAN_WAYS[planWay].map((doing, at, all) => {
      const { days, ...step } = PLAN_STEPS[doing] as Doing;
      const moment =
        days === undefined ? late - (all.length - 1 - at) * MOMENTS_A_DAY : submitted + days * MOMENTS_A_DAY;
      return { by, ...step, moment };
    });
    const declared = inOrder([draft, ...taken]);
    const plan = { title: name, steps: [...declared, ...approvedByGovernment(kind, declared, known)] };
    if (approvalWay === null) return [plan];
    const approval = approvalOf({ name, by, kind, known, way: approvalWay, last: late });
    const confirmed = declared.at(-1) as CourseStep;
    if ((approval.steps[0] as CourseStep).moment <= confirmed.moment) return [plan];
    if (approvalWay === 'APPROVED') planned.set(name, '');
    return [plan, approval];
  });
  return [...courses, filed];
}

/** The city government approves what is new in the plan, on the day after it was confirmed. */
function approvedByGovernment(
  kind: string,
  declared: readonly CourseStep[],
  known: { readonly projectId: string },
): readonly CourseStep[] {
  const confirmed = declared.at(-1);
  if (kind !== 'NEW' || confirmed?.step !== 'confirmPlanDeclaration') return [];
  return [
    {
      by: 'government.member',
      step: 'approveProjectPlan',
      moment: confirmed.moment + MOMENTS_A_DAY,
      beside: true,
      input: (_known, on) => ({
        projectIds: [known.projectId],
        document: `市政函〔${yearOf(on)}〕35号`,
        approvedOn: on,
        opinion: '同意纳入年度计划。',
      }),
    },
  ];
}

/** The steps as far as each comes after the one before: a year that ends in summer has no time for the others. */
function inOrder(steps: readonly CourseStep[]): readonly CourseStep[] {
  const early = steps.findIndex(
    ({ moment }, index) => index > 0 && moment <= (steps[index - 1]?.moment ?? 0),
  );
  return early < 0 ? steps : steps.slice(0, early);
}

interface Approving {
  readonly name: string;
  readonly by: string;
  readonly kind: string;
  readonly known: { readonly projectId: string };
  readonly way: ApprovalWay;
  /** The moment of its last step. */
  readonly last: number;
}

function approvalOf({ name, by, kind, known, way, last }: Approving): Course {
  const steps = APPROVAL_WAYS[way];
  const at = (index: number) => last - (steps.length - 1 - index) * 2 * MOMENTS_A_DAY;
  const draft: CourseStep = {
    by,
    step: 'draftProjectApproval',
    moment: at(-1),
    opens: true,
    materials: BUILDS.includes(kind) ? OF_PERMIT : OF_PLAN,
    input: () => ({ projectId: known.projectId, ...PLAN_SAYS }),
  };
  const taken = steps.map((doing, index) => ({ by, ...APPROVAL_STEPS[doing], moment: at(index) }));
  return { title: name, steps: [draft, ...(taken as CourseStep[])] };
}

/** A project without fiscal money, which is filed. */
function filing(unitId: string | undefined, moments: number, year: number): Course {
  const by = 'commerce.admin';
  const moment = moments - 1 - 6 * MOMENTS_A_DAY;
  const draft: CourseStep = {
    by,
    step: 'draftProjectApproval',
    moment: moment - 1,
    opens: true,
    materials: ['DESIGN_SCHEME'],
    input: () => ({
      project: proposed(unitId, '商圈公共服务平台(社会投资)', 'NEW', 'OTHER'),
      year,
      summary: '由运营企业投资建设,按协议提供公共服务。',
      deployment: 'GOVERNMENT_CLOUD',
    }),
  };
  return { title: '商圈公共服务平台', steps: [draft, { by, step: 'submitProjectApproval', moment }] };
}

/** The moments of the first summer in which units had time to declare. */
function summerOf(days: readonly CivilDate[]) {
  const least = 24 * MOMENTS_A_DAY;
  for (const year of new Set(days.map(yearOf))) {
    const first = days.findIndex((day) => day >= `${year}-06-01` && day <= `${year}-08-31`);
    const last = days.findLastIndex((day) => day >= `${year}-06-01` && day <= `${year}-08-31`);
    if (first >= 0 && last - first >= least) return { first, last, year };
  }
  return null;
}
