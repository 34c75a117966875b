import sql from 'sql-template-tag';
import type { Track } from '../approval/texts.js';
import { trackOf } from '../approval/track.js';
import type { RevisedProject } from '../takes.js';
import type { SharedProject } from './shared-project.js';
import type { ProjectWork } from './work.js';

/** By which track a project comes to be built with what is said anew of it (YY-1). */
export function trackAfter(project: SharedProject, said: RevisedProject): Track {
  return trackOf({
    kind: said?.kind ?? project.kind,
    funding: said?.funding ?? project.funding,
    securityProject: said?.securityProject ?? project.security_project,
  });
}

/**
 * Enters what is said anew of a project; what is left out stays. The construction plans that its unit has drafted
 * beside this case follow with their track (YY-1).
 */
export function reviseProject(
  { write, case: about, shared: [project] }: ProjectWork,
  said: RevisedProject,
): void {
  if (!said) return;
  const { securityProject, mlpsGrade, systemId, ...same } = said;
  const anew = {
    ...same,
    security_project: securityProject,
    mlps_grade: mlpsGrade,
    system_id: systemId,
  };
  const given = Object.entries(anew).filter(([, value]) => value !== undefined);
  if (given.length === 0) return;
  write.records.update('projects', { id: project.id, ...Object.fromEntries(given) });
  const track = trackAfter(project, said);
  write.records.add(sql`
    update project_approvals a set track = ${track} from cases c
    where c.id = a.id and c.closed_at is null and a.project_id = ${project.id} and a.id <> ${about.id}
      and a.track <> ${track}`);
}
