import { civilDateOf, type CivilDate, yearOf } from '../src/kernel/calendar/index.js';
import type { Course, CourseStep } from './course.js';
import { MOMENTS_A_DAY } from './lives.js';

/** The steps by which a plan comes to where it stands, with the working days after the last declaration in October. */
const WAYS = {
  DRAFT: [],
  WITHDRAWN: ['withdraw'],
  DECLARED: [],
  RETURNED: ['giveBack'],
  SUMMED_UP: ['sumUp'],
  REJECTED: ['sumUp', 'reject'],
  APPROVED: ['sumUp', 'approve'],
  BUDGETED: ['sumUp', 'approve', 'budget'],
} as const satisfies Record<string, readonly string[]>;

/** By how much units wanted to grow: vCPU, memory, storage; and how far their plans have come. */
const PLANS = [
  ['hrss', 'BUDGETED', 96, 384, 12],
  ['health', 'BUDGETED', 128, 512, 40],
  ['education', 'BUDGETED', 64, 256, 20],
  ['transport', 'APPROVED', 80, 320, 16],
  ['housing', 'SUMMED_UP', 48, 192, 8],
  ['civil', 'DECLARED', 32, 128, 4],
  ['justice', 'RETURNED', 24, 96, 4],
  ['natural', 'REJECTED', 900, 3600, 400],
  ['water', 'WITHDRAWN', 16, 64, 2],
  ['statistics', 'DRAFT', 16, 64, 2],
] as const satisfies readonly (readonly [string, keyof typeof WAYS, number, number, number])[];

type Doing = Omit<CourseStep, 'moment' | 'by'> & { readonly by?: string; readonly days: number };

/** What is done, and how many working days after the end of the declarations; before, where below 0. */
const STEPS: Readonly<Record<string, Doing>> = {
  withdraw: { step: 'withdrawResourcePlan', days: -2 },
  giveBack: {
    by: 'authority.planner',
    step: 'returnResourcePlan',
    days: -1,
    input: () => ({ opinion: '增量与项目计划不一致,请核对。' }),
  },
  sumUp: {
    by: 'authority.planner',
    step: 'sumUpResourcePlan',
    days: 0,
    input: () => ({ opinion: '已与现有使用量核对。' }),
  },
  reject: {
    by: 'committee.member',
    step: 'rejectResourcePlan',
    days: 10,
    input: () => ({ opinion: '现有资源利用率偏低,不予增加。' }),
  },
  approve: {
    by: 'committee.member',
    step: 'approveResourcePlan',
    days: 10,
    input: () => ({ opinion: '同意。', approvals: [] }),
  },
  budget: {
    by: 'finance.officer',
    step: 'enterResourceBudget',
    days: 25,
    input: () => ({ budget: '860000.00' }),
  },
};

/** The resource plans that units declared in the year's first whole October; none where it has none. */
export function planCourses(units: ReadonlyMap<string, string>, moments: readonly Date[]): readonly Course[] {
  const window = octoberOf(moments.map(civilDateOf));
  if (!window) return [];
  const { first, last, year } = window;
  return PLANS.map(([unit, state, vcpu, memory, storage], index) => {
    const by = `${unit}.admin`;
    const declared = first + (1 + (index % 3)) * MOMENTS_A_DAY;
    const line = (kind: string, quantity: number) => ({ kind, quantity, reason: '按明年建设项目测算。' });
    const lines = [line('COMPUTE_VCPU', vcpu), line('MEMORY_GIB', memory), line('STORAGE_TIB', storage)];
    const draft: CourseStep = {
      by,
      step: 'draftResourcePlan',
      moment: declared - 1,
      opens: true,
      input: () => ({ unitId: units.get(unit), year: year + 1, lines }),
    };
    const submit: CourseStep = { by, step: 'submitResourcePlan', moment: declared };
    const taken = WAYS[state].map((name) => {
      const { days, ...step } = STEPS[name] as Doing;
      return { by, ...step, moment: last + days * MOMENTS_A_DAY };
    });
    return { title: `${unit}-${year + 1}`, steps: [draft, ...(state === 'DRAFT' ? [] : [submit]), ...taken] };
  });
}

/** The moments of the first October in which units had time to declare: its first and its last one. */
function octoberOf(days: readonly CivilDate[]) {
  const least = 8 * MOMENTS_A_DAY;
  for (const year of new Set(days.map(yearOf))) {
    const first = days.findIndex((day) => day.startsWith(`${year}-10-`));
    const last = days.findLastIndex((day) => day.startsWith(`${year}-10-`));
    if (first > 0 && last - first >= least) return { first, last, year };
  }
  return null;
}
