import sql, { raw } from 'sql-template-tag';
import { ownUnit } from '../../../kernel/access/index.js';
import type { Run } from '../../../kernel/context/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import { badInput, notFound } from '../../../kernel/refusals/index.js';
import type { NamedProject } from '../takes.js';
import type { Funding, ProjectKind } from '../texts.js';

/** A project by what a first step needs of it. */
export interface Named {
  readonly id: string;
  readonly unitId: string;
  readonly kind: ProjectKind;
  readonly funding: Funding;
  readonly securityProject: boolean;
}

/**
 * The project that a first step names, or a new one. It is entered ahead of the case, so that what the step needs is
 * asked of it like of any other; a step that fails leaves nothing of it.
 * @param year the year of the plan in which a new one shall stand
 * @throws DomainError BAD_USER_INPUT unless one project is named in one way; NOT_FOUND
 */
export async function nameProject(run: Run, named: NamedProject, year: number): Promise<Named> {
  const { projectId, project } = named;
  if ((projectId === undefined) === (project === undefined)) throw badInput([NAMED_ONCE]);
  if (project === undefined) return known(run, projectId as string);
  const { unitId, systemId } = project;
  const [[unit], [system]] = await Promise.all([
    run<{ id: string }>(sql`select id from units where id = ${unitId}`),
    run<{ unit_id: string }>(sql`select unit_id from application_systems where id = ${systemId ?? null}`),
  ]);
  if (!unit) throw notFound({ zh: '单位', en: 'the unit' });
  if (systemId !== undefined && system?.unit_id !== unitId)
    throw notFound({ zh: '本单位的该应用系统', en: 'the system among those of the unit' });
  const id = newId('prj');
  // In the name of another unit nothing is entered, and the step is refused for who takes it.
  await run(sql`
    insert into projects (id, name, unit_id, kind, year, estimate, funding, security_project, classified, major,
      mlps_grade, ppp, system_id, stage, seen_by)
    select ${id}, ${project.name}, u.id, ${project.kind}, ${year}, ${project.estimate}, ${project.funding},
      ${project.securityProject}, ${project.classified}, ${project.major}, ${project.mlpsGrade}, false,
      ${systemId ?? null}, 'PROPOSED', '{}'
    from units u where u.id = ${unitId} and ${raw(ownUnit('u.id'))}`);
  const { kind, funding, securityProject } = project;
  return { id, unitId, kind, funding, securityProject };
}

const NAMED_ONCE = {
  path: 'input.projectId',
  message: {
    zh: '请填写 projectId(已有项目)或 project(新提出的项目),二者择一。',
    en: 'Give either projectId, for a project that is known, or project, for one that is proposed now.',
  },
};

async function known(run: Run, id: string): Promise<Named> {
  const [row] = await run<Named>(sql`
    select id, unit_id as "unitId", kind, funding, security_project as "securityProject"
    from projects where id = ${id}`);
  if (!row) throw notFound({ zh: '项目', en: 'the project' });
  return row;
}
