import sql from 'sql-template-tag';
import type { Course, CourseStep } from './course.js';
import { MOMENTS_A_DAY } from './lives.js';

const UNIT = 'starlake.approval.admin';
const RESOURCES = [
  { name: '机架式服务器', assetNumber: 'XH2017-0031', quantity: 4 },
  { name: '磁盘阵列', assetNumber: 'XH2017-0035', quantity: 1 },
  { name: '数据库软件许可', quantity: 2 },
];

const STEPS = {
  file: { by: UNIT, step: 'fileLegacyResources', input: () => ({ resources: RESOURCES }) },
  giveBack: {
    by: 'office.reviewer',
    step: 'returnLegacyResources',
    input: () => ({ opinion: '清单缺少网络设备,请补充。' }),
  },
  review: {
    by: 'office.reviewer',
    step: 'reviewLegacyResources',
    input: () => ({ opinion: '设备超过使用年限,无利旧价值。', fates: [] }),
  },
  confirm: {
    by: 'finance.officer',
    step: 'confirmLegacyDisposal',
    input: () => ({ opinion: '同意按报废处置。' }),
  },
} as const satisfies Record<string, Omit<CourseStep, 'moment'>>;

/** What was done with the old systems of those that moved, by system: which steps, so many working days before the end. */
const LEFT_BEHIND: Readonly<Record<string, readonly (readonly [keyof typeof STEPS, number])[]>> = {
  星湖区中介服务超市: [['file', 6]],
  星湖区政务大厅叫号系统: [
    ['file', 12],
    ['giveBack', 5],
  ],
  星湖区证照库: [
    ['file', 20],
    ['review', 13],
  ],
  星湖区电子监察系统: [
    ['file', 40],
    ['review', 32],
    ['confirm', 20],
  ],
};

/** What became of the old systems in a year of so many moments. */
export function disposalCourses(moments: number): readonly Course[] {
  return Object.entries(LEFT_BEHIND).map(([system, steps]) => ({
    title: `${system}-原系统`,
    finds: async (run) => {
      const [row] = await run<{ id: string }>(sql`
        select d.id from legacy_disposals d join application_systems s on s.id = d.system_id where s.name = ${system}`);
      return (row as { id: string }).id;
    },
    steps: steps.map(([name, days]) => ({ ...STEPS[name], moment: moments - 1 - days * MOMENTS_A_DAY })),
  }));
}
