import { addDays } from '../src/kernel/calendar/index.js';
import type { Course, CourseStep } from './course.js';
import { MOMENTS_A_DAY } from './lives.js';

/** The steps by which an exemption comes to where it stands. */
const WAYS = {
  DRAFT: [],
  SUBMITTED: ['submit'],
  RETURNED: ['submit', 'giveBack'],
  ENDORSED: ['submit', 'endorse'],
  GRANTED: ['submit', 'endorse', 'grant'],
  REFUSED: ['submit', 'endorse', 'refuse'],
  REJECTED: ['submit', 'reject'],
  WITHDRAWN: ['submit', 'withdraw'],
} as const satisfies Record<string, readonly string[]>;

/** Systems that must stay where they are, by their unit, and how far the unit has come with that. */
const STAYING = [
  ['police', '指挥调度专用系统', 'GRANTED', 30],
  ['police', '涉案财物管理系统', 'SUBMITTED', 2],
  ['water', '大坝安全监测系统', 'ENDORSED', 6],
  ['ecology', '辐射监测系统', 'RETURNED', 4],
  ['emergency', '森林防火视频系统', 'REFUSED', 25],
  ['culture', '应急广播系统', 'REJECTED', 20],
  ['veterans', '光荣院管理系统', 'WITHDRAWN', 15],
  ['market', '特种设备检验系统', 'DRAFT', 1],
] as const satisfies readonly (readonly [string, string, keyof typeof WAYS, number])[];

type Doing = Omit<CourseStep, 'moment' | 'by'> & { readonly by?: string };

const STEPS: Readonly<Record<string, Doing>> = {
  submit: { step: 'submitCloudExemption' },
  withdraw: { step: 'withdrawCloudExemption' },
  giveBack: {
    by: 'authority.planner',
    step: 'returnCloudExemption',
    input: () => ({ opinion: '请补充技术论证材料。' }),
  },
  reject: {
    by: 'authority.planner',
    step: 'rejectCloudExemption',
    input: () => ({ opinion: '政务云可满足需求,不符合例外情形。' }),
  },
  endorse: {
    by: 'authority.planner',
    step: 'endorseCloudExemption',
    input: () => ({ opinion: '情况属实,建议批准。' }),
  },
  grant: { by: 'committee.member', step: 'grantCloudExemption', input: () => ({ opinion: '同意。' }) },
  refuse: {
    by: 'committee.member',
    step: 'refuseCloudExemption',
    input: () => ({ opinion: '理由不充分,应按计划迁移。' }),
  },
};

/** The exemptions for which units have applied in a year of so many moments: for each system to stay, and for its own line. */
export function exemptionCourses(units: ReadonlyMap<string, string>, moments: number): readonly Course[] {
  return STAYING.flatMap(([unit, system, state, idle]) => {
    const unitId = units.get(unit) as string;
    const by = `${unit}.admin`;
    const way = WAYS[state];
    const last = moments - 1 - idle * MOMENTS_A_DAY;
    const first = last - way.length * 2 * MOMENTS_A_DAY;
    const taken = way.map((name, index) => ({
      by,
      ...STEPS[name],
      moment: last - (way.length - 1 - index) * 2 * MOMENTS_A_DAY,
    })) as CourseStep[];
    const registered = (name: string, placement: 'LEGACY' | 'PLANNED'): CourseStep => ({
      by,
      step: 'registerSystem',
      moment: first - 1,
      beside: true,
      input: (_known, on) => ({
        unitId,
        name,
        classified: false,
        mlpsGrade: 2,
        placement,
        ...(placement === 'LEGACY' && { plannedMigrationOn: addDays(on, 200) }),
      }),
    });
    const staying: CourseStep = {
      by,
      step: 'draftMigrationExemption',
      moment: first,
      opens: true,
      input: ({ besideId }) => ({ systemId: besideId, reason: '系统与专用设备绑定,无法在云平台运行。' }),
    };
    const own: CourseStep = {
      by,
      step: 'draftInfrastructureExemption',
      moment: first,
      opens: true,
      materials: ['EXEMPTION_BASIS'],
      input: ({ besideId }) => ({
        systemId: besideId,
        reason: '上级主管部门要求独立组网。',
        infrastructure: [{ kind: 'NETWORK_LINE', specification: '至省级平台专线 100 兆' }],
        basisKind: 'SUPERIOR_DOCUMENT',
        citation: '省级行业专网建设规范第四条',
      }),
    };
    return [
      { title: system, steps: [registered(system, 'LEGACY'), staying, ...taken] },
      { title: `${system}专网`, steps: [registered(`${system}专网接入`, 'PLANNED'), own, ...taken] },
    ];
  });
}
