import sql from 'sql-template-tag';
import type { Run } from '../../../kernel/context/index.js';
import type { Opened, Opening } from '../../../kernel/procedure/index.js';
import { badInput, notFound } from '../../../kernel/refusals/index.js';
import type { FindingName } from './laws.js';

interface Said {
  readonly findings: string;
  readonly demands: string;
  readonly until: string;
}

interface Ordered extends Said {
  readonly finding: FindingName;
  readonly projectId?: string;
  readonly systemId?: string;
}

/**
 * Makes an order on a project or a system (YP-29, CC-46).
 * @throws DomainError BAD_USER_INPUT unless one of the two is named; NOT_FOUND
 */
export const openOrder: Opening<Ordered> = async (run, input) => {
  const { projectId, systemId, finding } = input;
  if ((projectId === undefined) === (systemId === undefined)) throw badInput([SUBJECT_ONCE]);
  if (projectId !== undefined) return onProject(run, projectId, finding, input);
  const [system] = await run<{ unit_id: string }>(
    sql`select unit_id from application_systems where id = ${systemId}`,
  );
  if (!system) throw notFound({ zh: '应用系统', en: 'the system' });
  return { unitId: system.unit_id, columns: { system_id: systemId, finding, ...columnsOf(input) } };
};

/** Makes the case of a project that is suspended at once (YP-20). */
export const openSuspension: Opening<Said & { readonly projectId: string }> = async (run, input) =>
  onProject(run, input.projectId, 'DELAY_OR_LOSS', input);

async function onProject(run: Run, id: string, finding: FindingName, said: Said): Promise<Opened> {
  const [project] = await run<{ unit_id: string }>(sql`select unit_id from projects where id = ${id}`);
  if (!project) throw notFound({ zh: '项目', en: 'the project' });
  return { unitId: project.unit_id, columns: { project_id: id, finding, ...columnsOf(said) } };
}

function columnsOf({ findings, demands, until }: Said) {
  return { findings, demands, rectify_by: until };
}

const SUBJECT_ONCE = {
  path: 'input.projectId',
  message: {
    zh: '请填写 projectId(项目)或 systemId(应用系统),二者择一。',
    en: 'Give either projectId, for a project, or systemId, for a system.',
  },
};
