import type { Opening } from '../../../kernel/procedure/index.js';
import { badInput } from '../../../kernel/refusals/index.js';
import { nameProject } from '../operations/name-project.js';
import type { NamedProject } from '../takes.js';
import type { PlanSays } from './takes.js';
import { trackOf } from './track.js';

/** What a construction plan is drafted with. */
interface Drafted extends NamedProject, PlanSays {
  readonly year?: number;
}

/** Makes a construction plan, and its project where that is proposed with it; its track follows from the project (YY-1). */
export const openApproval: Opening<Drafted> = async (run, input) => {
  if ((input.project === undefined) !== (input.year === undefined)) throw badInput([YEAR_OF_NEW]);
  const { summary, deployment, networkSecurity, cryptography, productSafety } = input;
  const project = await nameProject(run, input, input.year ?? 0);
  const columns = {
    project_id: project.id,
    track: trackOf(project),
    summary,
    deployment,
    network_security: networkSecurity,
    cryptography,
    product_safety: productSafety,
  };
  return { unitId: project.unitId, columns };
};

const YEAR_OF_NEW = {
  path: 'input.year',
  message: {
    zh: '新提出的项目须填写计划年度,已有项目不填。',
    en: 'Give the year for a project that is proposed now, and for no other.',
  },
};
