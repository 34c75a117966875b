import sql from 'sql-template-tag';
import { addDays, addMonths, type CivilDate, civilDateOf } from '../src/kernel/calendar/index.js';
import { type House, writeAsSystem } from '../src/kernel/context/index.js';
import { newId } from '../src/kernel/graphql/index.js';
import type { Course, CourseRun, CourseStep } from './course.js';
import { MOMENTS_A_DAY } from './lives.js';

/** How the evaluation goes that opens in the year, three working days from step to step. */
const EVALUATION_WAYS = {
  OPEN: [],
  SUBMITTED: ['submit'],
  RETURNED: ['submit', 'giveBack'],
  COMMISSIONED: ['submit', 'commission'],
  CONCLUDED: ['submit', 'conclude'],
  AGAIN: ['submit', 'commission', 'record'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Projects that were accepted before the year: unit, name, how many working days ago their window opened, and how it went. */
const EVALUATED = [
  ['hrss', '社保卡综合服务平台', 12, 'OPEN'],
  ['health', '分级诊疗协同平台', 15, 'SUBMITTED'],
  ['education', '学籍管理系统升级', 24, 'RETURNED'],
  ['transport', '客运联网售票平台', 30, 'COMMISSIONED'],
  ['civil', '社会救助信息平台', 45, 'CONCLUDED'],
  ['police', '居住证管理平台', 60, 'AGAIN'],
] as const satisfies readonly (readonly [string, string, number, keyof typeof EVALUATION_WAYS])[];

/** Projects whose warranty ends about the end of the year: how many working days ago that was reminded of, and whether it was checked. */
const WARRANTED = [
  ['justice', '法律援助管理系统', 8, false],
  ['ecology', '排污许可管理平台', 34, true],
] as const;

const AUTHORITY = 'authority.planner';

/** How many days before its end a warranty is reminded of. */
const REMINDED_DAYS = 30;

/** Enters what was built and accepted before the year, when nobody kept cases of it yet. */
export async function enterPastProjects(
  house: House,
  units: ReadonlyMap<string, string>,
  moments: readonly Date[],
): Promise<void> {
  const dayOf = (ago: number) => civilDateOf(moments[moments.length - 1 - ago * MOMENTS_A_DAY] as Date);
  const past = [
    ...EVALUATED.map(([unit, name, ago]) => {
      const accepted = addMonths(addDays(dayOf(ago), -1), -12);
      return projectOf(units.get(unit), name, accepted, addMonths(accepted, 36));
    }),
    ...WARRANTED.map(([unit, name, ago]) => {
      const until = addDays(dayOf(ago), REMINDED_DAYS);
      return { ...projectOf(units.get(unit), name, addMonths(until, -24), until), stage: 'EVALUATED' };
    }),
  ];
  await writeAsSystem(house, 'seed', async (into) => {
    for (const project of past) into.records.insert('projects', project);
    await into.keep();
  });
}

function projectOf(
  unitId: string | undefined,
  name: string,
  acceptedOn: CivilDate,
  warrantyUntil: CivilDate,
) {
  return {
    id: newId('prj'),
    name,
    unit_id: unitId,
    kind: 'NEW',
    year: Number(acceptedOn.slice(0, 4)),
    estimate: '1200000.00',
    approved_estimate: '1150000.00',
    funding: 'FISCAL',
    security_project: false,
    classified: false,
    major: false,
    mlps_grade: 2,
    ppp: false,
    stage: 'ACCEPTED',
    completed_on: addDays(acceptedOn, -40),
    accepted_on: acceptedOn,
    warranty_until: warrantyUntil,
    seen_by: ['AUTHORITY', 'FINANCE'],
  };
}

type Doing = Omit<CourseStep, 'moment' | 'by'> & { readonly by?: string };

const STEPS: Readonly<Record<string, Doing>> = {
  submit: {
    step: 'submitSelfEvaluation',
    input: () => ({
      goals: [
        { goal: '网上办理率', target: '不低于90%', reached: '96%', met: true },
        { goal: '平均办理时间', target: '压缩一半', reached: '压缩四成', met: false },
      ],
      benefits: '高频事项实现网上办理,群众少跑腿。',
      use: '覆盖全市经办窗口,日均办理一千余件。',
      problems: '移动端使用率偏低。',
      selfScore: 88,
    }),
    materials: ['SELF_EVALUATION_REPORT'],
  },
  giveBack: {
    by: AUTHORITY,
    step: 'returnSelfEvaluation',
    input: () => ({ opinion: '请补充资源使用数据。' }),
  },
  commission: {
    by: AUTHORITY,
    step: 'commissionPostEvaluation',
    input: (_known, on) => ({
      evaluator: '省信息化评估中心',
      reason: '核实使用率和经济效益。',
      until: addDays(on, 90),
    }),
  },
  conclude: {
    by: AUTHORITY,
    step: 'concludeSelfEvaluation',
    input: () => ({ score: 85, opinion: '达到预期。' }),
  },
  record: {
    by: AUTHORITY,
    step: 'recordPostEvaluation',
    input: () => ({ score: 72, postFindings: '功能可用,使用率有待提升。', opinion: '合格。' }),
    materials: ['POST_EVALUATION_REPORT'],
  },
};

/** What becomes of past projects in a year of so many moments. */
export function pastProjectCourses(moments: number): readonly Course[] {
  const last = moments - 1;
  const evaluations = EVALUATED.flatMap(([unit, name, ago, way]): Course[] => {
    const by = `${unit}.admin`;
    const at = (index: number) => last - (ago - 3 * (index + 1)) * MOMENTS_A_DAY;
    const steps = EVALUATION_WAYS[way].map(
      (doing, index) => ({ by, ...STEPS[doing], moment: at(index) }) as CourseStep,
    );
    const course = { title: name, steps, finds: caseOf('self_evaluations', name) };
    if (way !== 'AGAIN') return [course];
    const known = { projectId: '' };
    const again: CourseStep = {
      by,
      step: 'draftSelfEvaluation',
      moment: at(steps.length),
      opens: true,
      input: () => ({ projectId: known.projectId }),
    };
    const before = async (run: CourseRun) => {
      const [row] = await run<{ id: string }>(sql`select id from projects where name = ${name}`);
      known.projectId = (row as { id: string }).id;
    };
    return [course, { title: name, steps: [again], before }];
  });
  const warranties = WARRANTED.filter(([, , , checked]) => checked).map(([unit, name, ago]): Course => ({
    title: name,
    finds: caseOf('warranty_checks', name),
    steps: [
      {
        by: `${unit}.admin`,
        step: 'reportWarrantyCheck',
        moment: last - (ago - 10) * MOMENTS_A_DAY,
        input: () => ({ report: '发现三处缺陷,承建单位已修复。' }),
      },
    ],
  }));
  return [...evaluations, ...warranties];
}

function caseOf(table: 'self_evaluations' | 'warranty_checks', name: string) {
  return async (run: CourseRun) => {
    const [row] =
      table === 'self_evaluations'
        ? await run<{ id: string }>(
            sql`select e.id from self_evaluations e join projects p on p.id = e.project_id where p.name = ${name}`,
          )
        : await run<{ id: string }>(
            sql`select w.id from warranty_checks w join projects p on p.id = w.project_id where p.name = ${name}`,
          );
    return (row as { id: string }).id;
  };
}
