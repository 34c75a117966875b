import sql from 'sql-template-tag';
import { civilDateOf } from '../../../kernel/calendar/index.js';
import {
  day,
  declareOperation,
  line,
  prose,
  references,
  type Taken,
} from '../../../kernel/procedure/index.js';
import { type Blocker, notFound, refused } from '../../../kernel/refusals/index.js';
import { government } from '../desks.js';
import { Project } from '../project.js';
import { STAGE_FACTS } from '../stages.js';
import { BY_GOVERNMENT, FISCAL, type Funding, type ProjectKind, type ProjectStage } from '../texts.js';
import { MOST_NAMED } from './most-named.js';

const takes = {
  projectIds: references(
    { en: 'The new systems of the plan that are approved', zh: '批准的新建系统项目' },
    1,
    MOST_NAMED,
  ),
  document: line({ en: 'The document by which the city government approves', zh: '批准文号' }),
  approvedOn: day({ en: 'The date of that document', zh: '批准日期' }),
  opinion: prose({ en: 'The written opinion', zh: '意见' }),
};

/**
 * The city government approves what new systems the committee’s plan holds; the finance bureau arranges their money from
 * then on. All of the list or nothing (CC-49).
 */
declareOperation({
  name: 'approveProjectPlan',
  text: { en: 'Approves new systems of the yearly plan for the city government', zh: '市政府批准年度计划' },
  by: [government],
  takes,
  basis: 'CC-49',
  payload: { field: 'projects', type: () => Project, several: true },
  does: async (into, input) => {
    const { projectIds, document, approvedOn } = input;
    const planned = await into.run<Planned>(sql`
      select id, name, kind, funding, stage, government_approved_on::text as "approvedOn"
      from projects where id = any(${[...projectIds]}) order by id for no key update`);
    if (planned.length < projectIds.length) throw notFound({ zh: '项目', en: 'one of the projects' });
    const blockers = blockersOf(input, planned, civilDateOf(into.at));
    if (blockers.length > 0) throw refused(blockers);
    for (const { id } of planned)
      into.records.update('projects', {
        id,
        government_document: document,
        government_approved_on: approvedOn,
      });
    return { id: projectIds.join(','), unitId: null, remark: document };
  },
});

interface Planned {
  readonly id: string;
  readonly name: string;
  readonly kind: ProjectKind;
  readonly funding: Funding;
  readonly stage: ProjectStage;
  readonly approvedOn: string | null;
}

function blockersOf(
  { projectIds, approvedOn }: Taken<typeof takes>,
  planned: readonly Planned[],
  today: string,
): readonly Blocker[] {
  const provision = 'CC-49';
  const early: readonly Blocker[] =
    approvedOn > today
      ? [{ code: 'DAY_AHEAD', params: { day: approvedOn }, path: 'input.approvedOn', provision }]
      : [];
  const others = planned.flatMap((one): readonly Blocker[] => {
    const path = `input.projectIds.${projectIds.indexOf(one.id)}`;
    const params = { project: one.name };
    if (!STAGE_FACTS[one.stage].planned || !FISCAL.has(one.funding) || !BY_GOVERNMENT.has(one.kind))
      return [{ code: 'NOT_FOR_GOVERNMENT', params, path, provision }];
    return one.approvedOn === null
      ? []
      : [{ code: 'GOVERNMENT_APPROVED', params: { ...params, on: one.approvedOn }, path, provision }];
  });
  return [...early, ...others];
}
