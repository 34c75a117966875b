import type { Blocker } from '../../kernel/refusals/index.js';
import type { ProvisionId } from '../../kernel/regulations/index.js';
import { PROJECT_STAGES, type ProjectStage } from './texts.js';

/** What follows from where a project stands. */
interface StageFacts {
  /** It stands in no plan yet, and can be declared for one (CC-17). */
  readonly toDeclare?: true;
  /** Its construction plan can be put forward: it is neither approved nor filed yet (YP-9). */
  readonly toApprove?: true;
  /** Its construction can start (YP-21). */
  readonly toBuild?: true;
  /** It is being built: what was approved can be adjusted (YP-22). */
  readonly building?: true;
  /** The committee took it into the plan of its year, from which fiscal money is spent (CC-17). */
  readonly planned?: true;
  /** Its construction plan is approved or filed and it is not terminated: it may have money and resources (YP-9, YP-12). */
  readonly goesAhead?: true;
}

/** The stages and what follows from each: the one place where the rules look. */
export const STAGE_FACTS: Readonly<Record<ProjectStage, StageFacts>> = {
  PROPOSED: { toDeclare: true, toApprove: true },
  IN_PLAN: { toApprove: true, planned: true },
  APPROVED: { planned: true, toBuild: true, goesAhead: true },
  BUILDING: { planned: true, building: true, goesAhead: true },
  COMPLETED: { planned: true, goesAhead: true },
  ACCEPTED: { planned: true, goesAhead: true },
  EVALUATED: { planned: true, goesAhead: true },
  TERMINATED: {},
};

/** The stages of which something follows. */
export function stagesThat(follows: keyof StageFacts): readonly ProjectStage[] {
  return (Object.keys(STAGE_FACTS) as ProjectStage[]).filter((stage) => STAGE_FACTS[stage][follows]);
}

/** What is possible at these stages alone: a refusal anywhere else says so, and names them. */
export function onlyAt(
  possible: readonly ProjectStage[],
  stage: ProjectStage,
  provision: ProvisionId,
): readonly Blocker[] {
  if (possible.includes(stage)) return [];
  const texts = possible.map((one) => PROJECT_STAGES[one]);
  const stages = {
    en: texts.map(({ en }) => `“${en}”`).join(' or '),
    zh: texts.map(({ zh }) => `“${zh}”`).join('、'),
  };
  return [{ code: 'PROJECT_STAGE', params: { stage: PROJECT_STAGES[stage], stages }, provision }];
}
