import type { RevisedProject } from '../takes.js';
import { reviseProject } from '../operations/revise-project.js';
import type { ProjectWork } from '../operations/work.js';

interface Columns {
  readonly year: number;
  readonly declared_at: string | null;
}

/** Replaces what is given anew; what is left out stays. */
export function revisePlan(
  work: ProjectWork<{ readonly purpose?: string; readonly project?: RevisedProject }>,
): void {
  const { write, case: declaration, input } = work;
  if (input.purpose)
    write.records.update('plan_declarations', { id: declaration.id, purpose: input.purpose });
  reviseProject(work, input.project);
}

/** Opens a new round, and keeps the first instant of submission: by that it is in time (CC-17). */
export function submitPlan(work: ProjectWork<unknown, Columns>): void {
  const { write, case: declaration, shared } = work;
  const { year, declared_at: declaredAt } = declaration.columns;
  write.records.update('cases', {
    id: declaration.id,
    round: declaration.round + 1,
    submitted_by_id: write.viewer.personId,
  });
  if (declaredAt === null)
    write.records.update('plan_declarations', { id: declaration.id, declared_at: write.at });
  write.records.update('projects', { id: shared[0].id, year });
}

/** Takes the project into the plan, and marks it where it shall be built with private capital (CC-17, CC-18). */
export function enterPlan(work: ProjectWork<{ readonly ppp: boolean }>): void {
  work.write.records.update('projects', {
    id: work.shared[0].id,
    stage: 'IN_PLAN',
    ppp: work.input.ppp,
    planned_at: work.write.at,
  });
}
