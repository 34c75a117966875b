import sql from 'sql-template-tag';
import { asSystem } from '../../../kernel/context/index.js';
import { type Opening, stepBySystem } from '../../../kernel/procedure/index.js';
import { notFound } from '../../../kernel/refusals/index.js';
import type { ProjectWork } from '../operations/work.js';
import type { AskingTaken } from './takes.js';

/** Makes an application for more time. */
export const openExtension: Opening<AskingTaken> = async (run, { acceptanceId, until, reason }) => {
  const [acceptance] = await run<{ project_id: string; unit_id: string }>(sql`
    select a.project_id, c.unit_id from project_acceptances a join cases c on c.id = a.id where a.id = ${acceptanceId}`);
  if (!acceptance) throw notFound({ zh: '项目验收', en: 'the acceptance' });
  return {
    unitId: acceptance.unit_id,
    columns: { project_id: acceptance.project_id, acceptance_id: acceptanceId, until, reason },
  };
};

/** Replaces what is given anew; what is left out stays. */
export function reviseExtension(
  work: ProjectWork<{ readonly until?: string; readonly reason?: string }>,
): void {
  const given = Object.entries(work.input).filter(
    ([name, value]) => (name === 'until' || name === 'reason') && value !== undefined,
  );
  if (given.length > 0)
    work.write.records.update('acceptance_extensions', { id: work.case.id, ...Object.fromEntries(given) });
}

/** Puts it before the authority; the period of the acceptance goes on (YP-24b). */
export function submitExtension({ write, case: { id, round } }: ProjectWork): void {
  write.records.update('cases', { id, round: round + 1, submitted_by_id: write.viewer.personId });
}

interface Columns {
  readonly acceptance_id: string;
}

/** Moves the day until which the acceptance is applied for; its case stands before this one and is locked (YP-24b). */
export function grantExtension({
  write,
  case: { id, columns },
  input: { until },
}: ProjectWork<{ readonly until: string }, Columns>): void {
  write.records.update('acceptance_extensions', { id, granted_until: until });
  write.atEnd(() =>
    asSystem(write, (into) =>
      stepBySystem(into, columns.acceptance_id, 'extendAcceptanceApplication', { until }),
    ),
  );
}
