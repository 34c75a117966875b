import { civilDateOf } from '../../../kernel/calendar/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import { standingOn } from '../../../kernel/procedure/index.js';
import { spendsFiscalMoney } from '../approval/index.js';
import type { ProjectWork } from '../operations/work.js';
import { acceptanceOf } from './facts.js';
import type { ArchivedTaken, CataloguedTaken, MemberTaken } from './takes.js';

/** Replaces what is given anew. */
export function reviseAcceptance({
  write,
  case: { id },
  input,
}: ProjectWork<{ readonly summary?: string }>): void {
  if (input.summary !== undefined)
    write.records.update('project_acceptances', { id, summary: input.summary });
}

/** Opens a new round. */
export function submitAcceptance({ write, case: { id, round } }: ProjectWork): void {
  write.records.update('cases', { id, round: round + 1, submitted_by_id: write.viewer.personId });
}

/** Keeps how the archive's acceptance came out; a later one takes the place of an earlier (YP-25). */
export function recordArchive({ write, case: { id }, input }: ProjectWork<ArchivedTaken>): void {
  write.records.update('project_acceptances', {
    id,
    archive_passed: input.passed,
    archived_on: input.archivedOn,
    archived_by: input.archivedBy,
  });
}

/** Keeps whether the catalogue is ready (CS-42b). */
export function confirmCatalogue({ write, case: { id }, input }: ProjectWork<CataloguedTaken>): void {
  write.records.update('project_acceptances', {
    id,
    catalogue_ready: input.ready,
    catalogue_confirmed_at: write.at,
  });
}

/** Keeps what a member of the panel says, or that one stands back (YP-24c). */
export function recordMember({ write, case: { id, round }, input }: ProjectWork<MemberTaken>): void {
  write.records.insert('panel_opinions', {
    id: newId('pno'),
    acceptance_id: id,
    round,
    member: input.member,
    workplace: input.workplace,
    capacity: input.capacity,
    recused: input.hasInterest,
    passed: input.passed ?? null,
    opinion: input.opinion ?? null,
    recorded_by_id: write.viewer.personId,
    recorded_at: write.at,
  });
}

/** Accepts the project; where fiscal money was spent its warranty begins, which never moves (IR-15). */
export const accept = standingOn([acceptanceOf], (work: ProjectWork): void => {
  const { write, shared, fact } = work;
  const { house, at } = write;
  const on = civilDateOf(at);
  const warranty = house.calendar.minimum(at, house.ruleBook.period('WARRANTY', on).value);
  write.records.update('projects', {
    id: shared[0].id,
    stage: 'ACCEPTED',
    accepted_on: on,
    warranty_until: spendsFiscalMoney(fact(acceptanceOf)) ? warranty.lastDay : null,
  });
});
