import type { RevisedProject } from '../takes.js';
import type { ProjectWork } from './work.js';

/** Enters what is said anew of a project; what is left out stays. */
export function reviseProject({ write, shared: [project] }: ProjectWork, said: RevisedProject): void {
  if (!said) return;
  const { securityProject, mlpsGrade, systemId, ...same } = said;
  const anew = {
    ...same,
    security_project: securityProject,
    mlps_grade: mlpsGrade,
    system_id: systemId,
  };
  const given = Object.entries(anew).filter(([, value]) => value !== undefined);
  if (given.length > 0) write.records.update('projects', { id: project.id, ...Object.fromEntries(given) });
}
