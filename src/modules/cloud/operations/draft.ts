import sql from 'sql-template-tag';
import type { RecordRow } from '../../../kernel/context/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import type { Opening } from '../../../kernel/procedure/index.js';
import { notFound } from '../../../kernel/refusals/index.js';
import type { Certified, LinesTaken } from '../takes.js';
import type { CloudRequestKind } from '../texts.js';
import type { RequestWork } from './work.js';

/** Makes a request for a system that the viewer may see; what is its own in a kind of request comes from `own`. */
function opening<Input extends { readonly systemId: string }>(
  kind: CloudRequestKind,
  own: (input: Input) => RecordRow,
): Opening<Input> {
  return async (run, input) => {
    const [system] = await run<{ unit_id: string }>(
      sql`select unit_id from application_systems where id = ${input.systemId}`,
    );
    if (!system) throw notFound({ zh: '应用系统', en: 'the system' });
    return {
      unitId: system.unit_id,
      columns: { kind, system_id: input.systemId, raised_to_major: false, ...own(input) },
    };
  };
}

interface Applied {
  readonly systemId: string;
  readonly purpose: string;
  readonly projectId?: string;
}

interface Reasoned {
  readonly systemId: string;
  readonly reason: string;
}

const application = opening('APPLICATION', ({ purpose, projectId }: Applied) => ({
  purpose,
  project_id: projectId ?? null,
}));

/** Makes an application, for a project that the viewer may see where it names one (CC-11). */
export const openApplication: Opening<Applied> = async (run, input) => {
  const { projectId = null } = input;
  const [opened, projects] = await Promise.all([
    application(run, input),
    run(sql`select from projects where id = ${projectId}`),
  ]);
  if (projectId !== null && projects.length === 0) throw notFound({ zh: '项目', en: 'the project' });
  return opened;
};

/** Makes a change (CC-15a). */
export const openChange = opening('CHANGE', ({ reason }: Reasoned) => ({ purpose: reason }));

/** Makes a termination, with what the unit certifies (CC-16a). */
export const openTermination = opening(
  'TERMINATION',
  ({ reason, offlineOn, dataMigrated, dataBackedUp }: Reasoned & Certified) => ({
    purpose: reason,
    offline_on: offlineOn,
    data_migrated: dataMigrated,
    data_backed_up: dataBackedUp,
  }),
);

/** Writes the resource list of a new request. */
export function draft(work: RequestWork<{ readonly lines: LinesTaken }>): void {
  addLines(work, work.input.lines);
}

/** Writes a resource list, in the order given. */
export function addLines({ write, case: request }: RequestWork, lines: LinesTaken): void {
  lines.forEach(({ kind, specification, quantity }, index) => {
    write.records.insert('resource_lines', {
      id: newId('lin'),
      request_id: request.id,
      place: index + 1,
      // Written for the submission to come.
      round: request.round + 1,
      replaced: false,
      kind,
      specification,
      requested: quantity,
      reserved: 0,
    });
  });
}
