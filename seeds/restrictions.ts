import type { Course } from './course.js';
import { MOMENTS_A_DAY } from './lives.js';

/** Units that the authority has restricted for their catalogue, how long ago, and whether it has lifted that since. */
const RESTRICTED = [
  ['agriculture', 30, false],
  ['urban', 60, true],
] as const;

/** What the authority imposed and lifted in a year of so many moments. */
export function restrictionCourses(units: ReadonlyMap<string, string>, moments: number): readonly Course[] {
  const by = 'authority.planner';
  return RESTRICTED.map(([unit, ago, lifted]) => {
    const moment = moments - 1 - ago * MOMENTS_A_DAY;
    const known = { id: '' };
    const steps: Course['steps'] = [
      {
        by,
        step: 'imposeRestriction',
        moment,
        opens: true,
        input: () => ({
          subjectId: units.get(unit),
          ground: 'CATALOGUE_MISSING',
          reason: '至今未按要求编制信息资源目录。',
          evidence: '信息资源目录编制情况季度通报',
        }),
        after: async ({ caseId }) => void (known.id = caseId.split(',')[0] as string),
      },
      {
        by,
        step: 'liftRestriction',
        moment: moment + 20 * MOMENTS_A_DAY,
        beside: true,
        input: () => ({ id: known.id, reason: '目录已编制并接入共享平台。' }),
      },
    ];
    return { title: unit, steps: lifted ? steps : steps.slice(0, 1) };
  });
}
