import sql from 'sql-template-tag';
import type { Course } from './course.js';
import { MOMENTS_A_DAY } from './lives.js';

/** The app of a system of a unit’s that runs: registered, published, and given a version that waits. */
export function appCourses(units: ReadonlyMap<string, string>, moments: number): readonly Course[] {
  const by = 'hrss.admin';
  const known = { systemId: '' };
  const at = (daysAgo: number) => moments - 1 - daysAgo * MOMENTS_A_DAY;
  return [
    {
      title: '社保通',
      before: async (run) => {
        const [system] = await run<{ id: string }>(sql`
          select id from application_systems where unit_id = ${units.get('hrss')} and placement = 'ON_CLOUD'
          order by go_live_on, name limit 1`);
        if (system) known.systemId = system.id;
      },
      steps: [
        {
          by,
          step: 'registerMobileApp',
          moment: at(6),
          // It begins the course, though no case: so its system is looked up before.
          opens: true,
          beside: true,
          input: () => ({
            systemId: known.systemId,
            name: '社保通',
            platform: 'ANDROID',
            identifier: 'cn.gov.city.hrss',
            version: '1.0',
          }),
        },
        {
          by: 'provider.operator',
          step: 'publishMobileApp',
          moment: at(4),
          beside: true,
          input: ({ besideId }) => ({ id: besideId, version: '1.0' }),
        },
        {
          by,
          step: 'updateMobileApp',
          moment: at(1),
          beside: true,
          input: ({ besideId }) => ({ id: besideId, version: '1.1' }),
        },
      ],
    },
  ];
}
