import { Big } from 'big.js';
import sql from 'sql-template-tag';
import { yearOf } from '../../../kernel/calendar/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import { type Opening, standingOn } from '../../../kernel/procedure/index.js';
import { notFound } from '../../../kernel/refusals/index.js';
import type { ProjectWork } from '../operations/work.js';
import { openAcceptanceOf } from './open-acceptance.js';
import { constructionOf } from './facts.js';
import { lapseReportOf, openReportOf } from './reports.js';
import type {
  CompletionTaken,
  ContractTaken,
  EndingTaken,
  IncidentTaken,
  ReportTaken,
  StartTaken,
} from './takes.js';

/** Makes the construction of a project. */
export const openConstruction: Opening<StartTaken> = async (run, input) => {
  const { projectId, implementer, personInCharge, until } = input;
  const [project] = await run<{ unit_id: string }>(sql`select unit_id from projects where id = ${projectId}`);
  if (!project) throw notFound({ zh: '项目', en: 'the project' });
  return {
    unitId: project.unit_id,
    columns: {
      project_id: projectId,
      implementer,
      person_in_charge: personInCharge,
      planned_completion: until,
    },
  };
};

/** Writes the budget lines, lets the project be built, and opens the performance report of the year (YP-19, YP-21). */
export function start(work: ProjectWork<StartTaken>): void {
  const { write, case: construction, input, shared } = work;
  input.budgetLines.forEach(({ kind, name, amount }, index) => {
    write.records.insert('budget_lines', {
      id: newId('bgl'),
      construction_id: construction.id,
      place: index + 1,
      kind,
      name,
      amount,
    });
  });
  write.records.update('projects', { id: shared[0].id, stage: 'BUILDING' });
  openReportOf(write, { id: shared[0].id, unitId: shared[0].unit_id });
}

/** Records a contract with what its party is qualified for (YP-14). */
export function recordContract({ write, case: construction, input }: ProjectWork<ContractTaken>): void {
  const { role, party, creditCode, amount, signedOn, qualifications } = input;
  const id = newId('pct');
  write.records.insert('project_contracts', {
    id,
    construction_id: construction.id,
    role,
    party,
    credit_code: creditCode,
    amount,
    signed_on: signedOn,
    recorded_at: write.at,
  });
  for (const { kind, grade, certificate, validUntil } of qualifications)
    write.records.insert('contract_qualifications', {
      id: newId('cql'),
      construction_id: construction.id,
      contract_id: id,
      kind,
      grade,
      certificate,
      valid_until: validUntil,
    });
}

/** Ends a contract; it stays on record. */
export function endContract({ write, input: { contractId, reason } }: ProjectWork<EndingTaken>): void {
  write.records.update('project_contracts', { id: contractId, ended_at: write.at, end_reason: reason });
}

/** Puts a delay or a loss before the authority (YP-20). */
export function reportIncident({ write, case: construction, input }: ProjectWork<IncidentTaken>): void {
  const { kind, description, loss, expectedCompletion } = input;
  write.records.insert('project_incidents', {
    id: newId('pin'),
    construction_id: construction.id,
    kind,
    description,
    loss: loss ?? null,
    expected_completion: expectedCompletion ?? null,
    reported_at: write.at,
  });
}

interface Answered {
  readonly opinion: string;
}

/** Answers every report of delay or loss that waits (YP-20). */
export const answerIncidents = standingOn(
  [constructionOf],
  ({ write, fact, input }: ProjectWork<Answered>): void => {
    for (const id of fact(constructionOf).unanswered)
      write.records.update('project_incidents', { id, answered_at: write.at, answer: input.opinion });
  },
);

/** Answers them, and sets a later day of completion (YP-20). */
export const postpone = standingOn(
  [constructionOf],
  (work: ProjectWork<Answered & { readonly until: string }>): void => {
    answerIncidents(work);
    const { write, case: construction, input } = work;
    write.records.update('project_constructions', { id: construction.id, planned_completion: input.until });
  },
);

/**
 * Notes what it cost and what is left, drops the report of a year that is not over (YP-19), and opens the acceptance,
 * which is due from the day of completion (YP-24a).
 */
export const complete = standingOn([constructionOf], (work: ProjectWork<CompletionTaken>): void => {
  const { write, case: construction, input, shared } = work;
  const { total, reportDue } = work.fact(constructionOf);
  const { completedOn, spent } = input;
  const project = shared[0];
  write.records.update('project_constructions', {
    id: construction.id,
    completed_on: completedOn,
    spent,
    surplus: new Big(total).minus(spent).toFixed(2),
  });
  write.records.update('projects', { id: project.id, stage: 'COMPLETED', completed_on: completedOn });
  for (const { id, year } of reportDue) if (year === yearOf(completedOn)) lapseReportOf(write, id);
  openAcceptanceOf(write, { id: project.id, unitId: project.unit_id, completedOn });
});

/** Files what a unit reports of a year (YP-19). */
export function fileReport({ write, case: report, input }: ProjectWork<ReportTaken>): void {
  const { progress, invested, performance, userOpinion, supervisorOpinion, trialResults } = input;
  write.records.update('performance_reports', {
    id: report.id,
    progress,
    invested,
    performance,
    user_opinion: userOpinion,
    supervisor_opinion: supervisorOpinion,
    trial_results: trialResults ?? null,
  });
  write.records.update('cases', {
    id: report.id,
    round: report.round + 1,
    submitted_by_id: write.viewer.personId,
  });
}
