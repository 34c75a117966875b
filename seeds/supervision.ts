import sql from 'sql-template-tag';
import { addDays } from '../src/kernel/calendar/index.js';
import type { Course, CourseRun, CourseStep } from './course.js';
import { MOMENTS_A_DAY } from './lives.js';

/** What is done after an order, two working days from step to step. */
const WAYS = {
  ORDERED: [],
  EXPIRED: [],
  REPORTED: ['report'],
  RECTIFIED: ['report', 'confirm'],
  FAILED: ['report', 'fail'],
  CRITICISED: ['report', 'fail', 'criticise'],
  WITHHELD: ['report', 'fail', 'withhold'],
  TERMINATED: ['report', 'fail', 'terminate'],
  REVOKED: ['revoke'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Way = keyof typeof WAYS;

/** What the authority found on systems: unit, system, what, how it went, and how many working days ago the last of it. */
const FOUND = [
  ['hrss', '社会保险经办平台', 'RULE_BROKEN', 'ORDERED', 2],
  ['health', '全民健康信息平台', 'RULE_BROKEN', 'EXPIRED', 20],
  ['education', '智慧教育平台', 'RULE_BROKEN', 'REPORTED', 2],
  ['transport', '道路运政管理系统', 'RULE_BROKEN', 'RECTIFIED', 24],
  ['health', '急救指挥调度系统', 'MISMANAGEMENT', 'CRITICISED', 3],
  ['insurance', '医疗保障信息平台', 'RULE_BROKEN', 'FAILED', 1],
  ['development', '价格监测系统', 'GOALS_MISSED', 'WITHHELD', 1],
  ['hrss', '人才公共服务平台', 'RULE_BROKEN', 'REVOKED', 18],
] as const satisfies readonly (readonly [string, string, string, Way, number])[];

const AUTHORITY = 'authority.planner';

type Doing = Omit<CourseStep, 'moment' | 'by'> & { readonly by?: string };

const STEPS: Readonly<Record<string, Doing>> = {
  report: {
    step: 'reportRectification',
    input: () => ({ report: '已完成漏洞修补和弱口令清理。' }),
    materials: ['RECTIFICATION_REPORT'],
  },
  confirm: { by: AUTHORITY, step: 'confirmRectification', input: () => ({ opinion: '复核通过。' }) },
  fail: { by: AUTHORITY, step: 'failRectification', input: () => ({ opinion: '复核仍不符合要求。' }) },
  criticise: {
    by: AUTHORITY,
    step: 'criticizePublicly',
    input: (_known, on) => ({
      notice: '关于部分系统管理不善、整改不到位的通报。',
      until: addDays(on, 30),
    }),
  },
  withhold: {
    by: AUTHORITY,
    step: 'withholdResources',
    input: (_known, on) => ({ reason: '整改后资源利用率仍未达到绩效目标。', until: addDays(on, 30) }),
  },
  terminate: { by: AUTHORITY, step: 'terminateProject', input: () => ({ reason: '整改不到位,予以终止。' }) },
  revoke: { by: AUTHORITY, step: 'revokeRectification', input: () => ({ reason: '经复查,认定有误。' }) },
};

/** What the authority ordered in a year of so many moments, of the systems that are there. */
export function supervisionCourses(moments: number): readonly Course[] {
  return FOUND.map(([unit, system, finding, way, idle]) => {
    const known = { systemId: '' };
    const before = async (run: CourseRun) => {
      const [row] = await run<{ id: string }>(sql`select id from application_systems where name = ${system}`);
      known.systemId = (row as { id: string }).id;
    };
    const last = moments - 1 - idle * MOMENTS_A_DAY;
    return {
      ...orderCourse(system, `${unit}.admin`, finding, way, last, () => ({ systemId: known.systemId })),
      before,
    };
  });
}

/**
 * An order on something and what follows.
 * @param last the moment of its last step
 * @param subject the input that names what it is on
 */
export function orderCourse(
  title: string,
  by: string,
  finding: string,
  way: Way,
  last: number,
  subject: () => Readonly<Record<string, unknown>>,
): Course {
  const steps = WAYS[way];
  const at = (index: number) => last - (steps.length - 1 - index) * 2 * MOMENTS_A_DAY;
  const order: CourseStep = {
    by: AUTHORITY,
    step: 'orderRectification',
    moment: at(-1),
    opens: true,
    input: (_known, on) => ({
      ...subject(),
      finding,
      findings: '季度检查发现口令管理和日志留存不符合要求。',
      demands: '限期整改并提交报告。',
      until: addDays(on, way === 'EXPIRED' ? 10 : 30),
    }),
  };
  const taken = steps.map((doing, index) => ({ by, ...STEPS[doing], moment: at(index) }) as CourseStep);
  return { title, steps: [order, ...taken] };
}
