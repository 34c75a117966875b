import sql from 'sql-template-tag';
import { newId } from '../../../kernel/graphql/index.js';
import { reviseProject, trackAfter } from '../operations/revise-project.js';
import type { ProjectWork } from '../operations/work.js';
import type { RevisedProject } from '../takes.js';
import type { AnswersTaken, ExpertSays, PlanSays, PlanSaysAnew } from './takes.js';

/** Writes the hardware and software list of a new plan. */
export function draftApproval(work: ProjectWork<Pick<PlanSays, 'items'>>): void {
  addItems(work, work.input.items);
}

/** Replaces what is given anew; what is left out stays. The track follows what the project has become (YY-1). */
export function reviseApproval(
  work: ProjectWork<PlanSaysAnew & { readonly project?: RevisedProject }>,
): void {
  const { write, case: approval, input, shared } = work;
  const { summary, deployment, items, networkSecurity, cryptography, productSafety, project } = input;
  const anew = {
    summary,
    deployment,
    network_security: networkSecurity,
    cryptography,
    product_safety: productSafety,
  };
  const given = Object.entries(anew).filter(([, value]) => value !== undefined);
  const track = trackAfter(shared[0], project);
  write.records.update('project_approvals', { id: approval.id, track, ...Object.fromEntries(given) });
  reviseProject(work, project);
  if (!items) return;
  write.records.add(sql`delete from project_items where approval_id = ${approval.id}`);
  addItems(work, items);
}

function addItems({ write, case: approval }: ProjectWork, items: PlanSays['items']): void {
  items.forEach(({ name, infrastructure, quantity, amount }, index) => {
    write.records.insert('project_items', {
      id: newId('pit'),
      approval_id: approval.id,
      place: index + 1,
      name,
      infrastructure: infrastructure ?? null,
      quantity,
      amount,
    });
  });
}

/** Opens a new round. */
export function submitApproval({ write, case: approval }: ProjectWork): void {
  write.records.update('cases', {
    id: approval.id,
    round: approval.round + 1,
    submitted_by_id: write.viewer.personId,
  });
}

/** Opens a new round, and lets the project be built: it is filed on receipt (YY-1). */
export function fileProject(work: ProjectWork): void {
  submitApproval(work);
  work.write.records.update('projects', { id: work.shared[0].id, stage: 'APPROVED' });
}

/** Records what an expert says, or that one stands back (YP-11). */
export function recordExpert({ write, case: approval, input }: ProjectWork<ExpertSays>): void {
  write.records.insert('expert_reviews', {
    id: newId('exr'),
    approval_id: approval.id,
    expert: input.expert,
    workplace: input.workplace,
    recused: input.hasInterest,
    recommendation: input.recommendation ?? null,
    opinion: input.opinion ?? null,
    recorded_by_id: write.viewer.personId,
    recorded_at: write.at,
  });
}

/** Keeps how the standardisation review came out (CD-23). */
export function standardise({
  write,
  case: approval,
  input,
}: ProjectWork<{ readonly passed: boolean }>): void {
  write.records.update('project_approvals', { id: approval.id, standardised: input.passed });
}

interface Answering {
  readonly conditions: AnswersTaken;
}

/** Keeps what the opinion says of each condition (YY-1). */
export function answerConditions({ write, case: approval, input }: ProjectWork<Answering>): void {
  for (const { condition, met, remark } of input.conditions)
    write.records.insert('condition_answers', {
      id: newId('cna'),
      approval_id: approval.id,
      condition,
      met,
      remark: remark ?? null,
      round: approval.round,
      answered_at: write.at,
    });
}

/** Lets the project be built, for no more than is approved (YP-9, YP-12). */
export function approvePlan(work: ProjectWork<Answering & { readonly approvedEstimate: string }>): void {
  answerConditions(work);
  const { write, shared, input } = work;
  write.records.update('projects', {
    id: shared[0].id,
    stage: 'APPROVED',
    approved_estimate: input.approvedEstimate,
  });
}
