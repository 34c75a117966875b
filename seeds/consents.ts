import type { Course, CourseStep } from './course.js';
import { MOMENTS_A_DAY } from './lives.js';

type Doing = Omit<CourseStep, 'moment' | 'by'> & { readonly by?: string };

const AUTHORITY = 'authority.planner';
const GOVERNMENT = 'government.member';
const says = (opinion: string) => () => ({ opinion });

const STEPS = {
  submit: { step: 'submitSharingConsent' },
  withdraw: { step: 'withdrawSharingConsent' },
  giveBack: { by: AUTHORITY, step: 'returnSharingConsent', input: says('请补充法律依据条款。') },
  reject: { by: AUTHORITY, step: 'rejectSharingConsent', input: says('所列依据并未禁止共享。') },
  endorse: { by: AUTHORITY, step: 'endorseSharingConsent', input: says('依据充分,建议批准。') },
  refuse: { by: GOVERNMENT, step: 'refuseSharingConsent', input: says('应当脱敏后共享。') },
  grant: {
    by: GOVERNMENT,
    step: 'grantSharingConsent',
    materials: ['GOVERNMENT_CONSENT'],
    input: (_known, on) => ({
      opinion: '同意保留。',
      consentDocument: '市政函〔2026〕3号',
      consentedOn: on,
    }),
  },
} as const satisfies Readonly<Record<string, Doing>>;

/** Systems that may not share their data, by their unit, and what became of that, idle so many days. */
const FORBIDDEN: readonly (readonly [string, string, readonly (keyof typeof STEPS)[], number])[] = [
  ['police', '重点人员信息系统', ['submit', 'endorse', 'grant'], 12],
  ['statistics', '个体统计资料系统', ['submit', 'endorse'], 4],
  ['civil', '收养登记系统', ['submit'], 2],
  ['justice', '社区矫正系统', ['submit', 'giveBack'], 3],
  ['insurance', '欺诈线索系统', ['submit', 'endorse', 'refuse'], 20],
  ['market', '举报人信息系统', ['submit', 'reject'], 15],
  ['approval', '评审专家抽取系统', ['submit', 'withdraw'], 10],
  ['fund', '稽核线索系统', [], 1],
];

/** What units and the city government did about systems that may not share, in a year of so many moments. */
export function consentCourses(units: ReadonlyMap<string, string>, moments: number): readonly Course[] {
  return FORBIDDEN.map(([unit, name, way, idle]) => {
    const by = `${unit}.admin`;
    const first = moments - 1 - (idle + way.length * 2) * MOMENTS_A_DAY;
    const registered: CourseStep = {
      by,
      step: 'registerSystem',
      moment: first - 1,
      beside: true,
      input: () => ({ unitId: units.get(unit), name, classified: false, mlpsGrade: 3 }),
    };
    const drafted: CourseStep = {
      by,
      step: 'draftSharingConsent',
      moment: first,
      opens: true,
      materials: ['SHARING_BASIS'],
      input: ({ besideId }) => ({
        systemId: besideId,
        basisKind: 'LAW',
        citation: '相关法律关于不得对外提供的规定',
        reason: '业务必需,依法不得共享。',
      }),
    };
    const taken = way.map((doing, index) => ({
      by,
      ...(STEPS[doing] as Doing),
      moment: first + (index + 1) * 2 * MOMENTS_A_DAY,
    }));
    return { title: name, steps: [registered, drafted, ...taken] };
  });
}
