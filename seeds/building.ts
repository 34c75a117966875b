import sql from 'sql-template-tag';
import { addMonths, civilDateOf, yearOf } from '../src/kernel/calendar/index.js';
import {
  ACCEPTANCE_STEPS,
  ACCEPTANCE_WAYS,
  ADJUSTMENT_WAYS,
  APPROVED,
  BUILT,
  type Doing,
  ESTIMATE,
  EXTENSION_WAYS,
  PARTS,
  SETTLED,
} from './building-ways.js';
import type { Course, CourseKnown, CourseRun, CourseStep } from './course.js';
import { MOMENTS_A_DAY } from './lives.js';
import { PLAN_SAYS, proposed } from './projects.js';
import { orderCourse } from './supervision.js';
import { seedCreditCode } from './units.js';

/** How many moments after its last step a project is terminated: an order comes first, and fails. */
const TERMINATED_AFTER = 14;

/** One project while it is built. */
interface Site {
  readonly by: string;
  readonly name: string;
  readonly projectId: () => string;
  readonly total: number;
  /** The moment at which it is started. */
  readonly start: number;
}

/**
 * What becomes of projects that may be built: some filed here, some approved in the year's plan.
 * @param planned the projects that the plan brings to their approval, by name, with their ids as they come to be known
 */
export function buildingCourses(
  units: ReadonlyMap<string, string>,
  moments: readonly Date[],
  planned: ReadonlyMap<string, string>,
): readonly Course[] {
  const last = moments.length - 1;
  const filed = BUILT.flatMap(([unit, name, way, idle]) => {
    const steps = ACCEPTANCE_WAYS[way] as readonly string[];
    const known = { projectId: '' };
    const by = `${unit}.admin`;
    const end = last - idle * MOMENTS_A_DAY;
    const completed = end - steps.length - (way === 'COMPLETED' ? 14 : 1);
    const start = way === 'BUILDING' ? end - 34 : completed - 4;
    const site = { by, name, projectId: () => known.projectId, total: ESTIMATE, start };
    const filing = filingOf(site, units.get(unit), yearOf(civilDateOf(moments[last] as Date)), known);
    if (way === 'BUILDING') return [filing, siteOf(site, []), ...adjustmentsOf(site), reportOf(site)];
    if (way === 'STARTED') return [filing, siteOf(site, [])];
    if (way === 'STOPPED') return [filing, siteOf(site, []), terminationOf(site, end + TERMINATED_AFTER)];
    const completion = { ...complete(ESTIMATE), moment: completed, by };
    const acceptance = acceptanceOf(site, steps, completed + 1);
    const extensions = way === 'COMPLETED' ? extensionsOf(site, completed + 1) : [];
    const ended = way === 'DROPPED' ? [terminationOf(site, end + TERMINATED_AFTER)] : [];
    return [filing, siteOf(site, [completion]), acceptance, ...extensions, ...ended];
  });
  const settled = SETTLED.filter(([, name]) => planned.has(name)).flatMap(([unit, name, way, idle]) => {
    const by = `${unit}.admin`;
    const start = last - idle * MOMENTS_A_DAY - 6;
    const site = { by, name, projectId: () => planned.get(name) ?? '', total: APPROVED, start };
    const back = { by, step: 'returnSurplus', moment: start + 5, materials: ['RETURN_VOUCHER'] };
    const remark = () => ({ remark: '结余资金已缴回国库。' });
    const returning = way === 'SURPLUS_DUE' ? [] : [{ ...back, input: remark }];
    return [siteOf(site, [{ ...complete(APPROVED - 23_500), moment: start + 4, by }, ...returning])];
  });
  return [...filed, ...settled];
}

function filingOf(
  { name, by, start }: Site,
  unitId: string | undefined,
  year: number,
  known: { projectId: string },
): Course {
  const draft: CourseStep = {
    by,
    step: 'draftProjectApproval',
    moment: start - 3,
    opens: true,
    materials: ['DESIGN_SCHEME'],
    input: () => ({ project: proposed(unitId, name, 'NEW', 'OTHER'), year, ...PLAN_SAYS }),
    after: async ({ caseId }, run) => {
      known.projectId = await idOf(
        run,
        sql`select project_id as id from project_approvals where id = ${caseId}`,
      );
    },
  };
  return { title: name, steps: [draft, { by, step: 'submitProjectApproval', moment: start - 1 }] };
}

function siteOf({ name, by, projectId, total, start }: Site, more: readonly CourseStep[]): Course {
  const contract = (role: string, party: string, serial: number, kind: string, amount: number) => ({
    role,
    party,
    creditCode: seedCreditCode(serial),
    amount: amount.toFixed(2),
    qualifications: [{ kind, grade: '一级', certificate: `JC${serial}`, validUntil: '2040-12-31' }],
  });
  const steps: CourseStep[] = [
    {
      by,
      step: 'startConstruction',
      moment: start,
      opens: true,
      input: (_known, on) => ({
        projectId: projectId(),
        implementer: '单位信息中心',
        personInCharge: '项目负责人',
        until: addMonths(on, 8),
        budgetLines: PARTS.map(([kind, line, share]) => ({
          kind,
          name: line,
          amount: ((total * share) / 100).toFixed(2),
        })),
      }),
    },
    {
      by,
      step: 'recordContract',
      moment: start + 1,
      input: (_known, on) => ({
        ...contract('CONTRACTOR', '星河软件股份有限公司', 8101, 'SOFTWARE_DEVELOPMENT', total * 0.7),
        signedOn: on,
      }),
    },
    {
      by,
      step: 'recordContract',
      moment: start + 2,
      input: (_known, on) => ({
        ...contract('SUPERVISOR', '正信工程监理有限公司', 8102, 'WORKS_SUPERVISION', total * 0.05),
        signedOn: on,
      }),
    },
  ];
  return { title: name, steps: [...steps, ...more] };
}

/** The authority terminates a project that did not put right what it was ordered to. */
function terminationOf({ name, by, projectId }: Site, last: number): Course {
  return orderCourse(name, by, 'RULE_BROKEN', 'TERMINATED', last, () => ({ projectId: projectId() }));
}

function complete(spent: number): Doing {
  const input = (_known: CourseKnown, on: string) => ({ completedOn: on, spent: spent.toFixed(2) });
  return { step: 'reportCompletion', input, opensBeside: true };
}

function acceptanceOf({ name, by, projectId }: Site, ways: readonly string[], from: number): Course {
  const finds = (run: CourseRun) =>
    idOf(run, sql`select id from project_acceptances where project_id = ${projectId()}`);
  const steps = ways.map(
    (doing, index) => ({ by, ...ACCEPTANCE_STEPS[doing], moment: from + index }) as CourseStep,
  );
  return { title: name, steps, finds };
}

function adjustmentsOf({ name, by, projectId, start }: Site): readonly Course[] {
  return ADJUSTMENT_WAYS.map(([state, goalsChanged, doings], index) => {
    const draft: CourseStep = {
      by,
      step: 'draftProjectAdjustment',
      moment: start + 4 + index * 4,
      opens: true,
      input: () => ({
        projectId: projectId(),
        reason: 'TECHNICAL_IMPROVEMENT',
        explanation: '根据试用反馈优化技术方案。',
        goalsChanged,
        lines: [
          { kind: 'SERVICES', name: `补充服务 ${index + 1}`, amount: state === 'FILED' ? '0' : '20000' },
        ],
      }),
    };
    const taken = doings.map((doing, at) => ({ by, ...doing, moment: start + 5 + index * 4 + at }));
    return { title: name, steps: [draft, ...taken] };
  });
}

function extensionsOf({ name, by, projectId }: Site, from: number): readonly Course[] {
  const known = { acceptanceId: '' };
  return EXTENSION_WAYS.map(([ahead, doings], index) => {
    const draft: CourseStep = {
      by,
      step: 'draftAcceptanceExtension',
      moment: from + 1 + index * 3,
      opens: true,
      input: (_known, on) => ({
        acceptanceId: known.acceptanceId,
        until: addMonths(on, ahead),
        reason: '第三方审计尚未完成。',
      }),
    };
    const taken = doings.map((doing, at) => ({ by, ...doing, moment: from + 2 + index * 3 + at }));
    return { title: name, steps: [draft, ...taken], before: before(known, projectId) };
  });
}

function before(known: { acceptanceId: string }, projectId: () => string) {
  return async (run: CourseRun) => {
    known.acceptanceId = await idOf(
      run,
      sql`select id from project_acceptances where project_id = ${projectId()}`,
    );
  };
}

function reportOf({ name, by, projectId, start }: Site): Course {
  const finds = (run: CourseRun) =>
    idOf(
      run,
      sql`select id from performance_reports where project_id = ${projectId()} order by year limit 1`,
    );
  const input = () => ({
    progress: 65,
    invested: (ESTIMATE * 0.6).toFixed(2),
    performance: '按计划推进,绩效目标总体可实现。',
    userOpinion: '功能满足需要。',
    supervisorOpinion: '质量受控。',
    onTrial: false,
  });
  return { title: name, finds, steps: [{ by, step: 'filePerformanceReport', moment: start + 33, input }] };
}

async function idOf(run: CourseRun, statement: ReturnType<typeof sql>): Promise<string> {
  const [row] = await run<{ id: string }>(statement);
  return (row as { id: string }).id;
}
