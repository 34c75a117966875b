import sql from 'sql-template-tag';
import { newId } from '../../kernel/graphql/index.js';
import { type Opening, standingOn, type StepWork } from '../../kernel/procedure/index.js';
import { RESOURCE_KINDS, type ResourceKind } from '../capacity/index.js';
import { planOf, useOf } from './facts.js';
import type { ApprovalsTaken, LinesTaken } from './takes.js';

type Work<Input = unknown> = StepWork<Input, { readonly year: number }>;

/** The parties that see what of a plan is drawn, beside its unit. */
const ACCOUNT_SEEN_BY = ['OFFICE', 'AUTHORITY', 'COMMITTEE', 'FINANCE'];

/** Makes a plan of a unit's. */
export const openPlan: Opening<{ readonly unitId: string; readonly year: number }> = async (
  _run,
  { unitId, year },
) => ({ unitId, columns: { year } });

/** Writes what a new plan consists of. */
export function draft(work: Work<{ readonly lines: LinesTaken }>): void {
  addLines(work, work.input.lines);
}

function addLines({ write, round, case: { id } }: Work, lines: LinesTaken): void {
  lines.forEach(({ kind, quantity, reason }, index) => {
    write.records.insert('resource_plan_lines', {
      id: newId('rpn'),
      plan_id: id,
      place: index + 1,
      round,
      replaced: false,
      kind,
      quantity,
      reason,
    });
  });
}

/** Replaces the lines, where they are given anew; those that were declared stay on record. */
export function revise(work: Work<{ readonly lines?: LinesTaken }>): void {
  const { write, case: plan, input } = work;
  if (!input.lines) return;
  const coming = plan.round + 1;
  write.records.add(sql`delete from resource_plan_lines where plan_id = ${plan.id} and round = ${coming}`);
  write.records.add(sql`
    update resource_plan_lines set replaced = true
    where plan_id = ${plan.id} and round <> ${coming} and not replaced`);
  addLines(work, input.lines);
}

/** Opens a new round: from now on it is the unit's plan for the year. */
export function submit({ write, case: { id, round, unitId, columns } }: Work): void {
  write.records.update('cases', { id, round: round + 1, submitted_by_id: write.viewer.personId });
  write.records.update('resource_plans', { id, slot: `${unitId}/${columns.year}` });
}

/** It is no longer the unit's plan for the year, which may declare another. */
export function giveUp({ write, case: { id } }: Work): void {
  write.records.update('resource_plans', { id, slot: null });
}

/** Puts beside each line what the unit has of its kind (CC-50). */
export const sumUp = standingOn([planOf, useOf], ({ write, case: { id }, fact }: Work) => {
  const use = fact(useOf);
  for (const line of fact(planOf).lines)
    write.records.update('resource_plan_lines', { id: line.id, in_use: use.get(line.kind) ?? 0 });
  write.records.update('resource_plans', { id, summed_up_at: write.at });
});

/** Writes what is approved, and opens the accounts on which the requests of the year draw (CC-50a). */
export const approve = standingOn(
  [planOf],
  ({ write, case: plan, input, fact }: Work<{ readonly approvals: ApprovalsTaken }>) => {
    const named = new Map(input.approvals.map((approval) => [approval.lineId, approval]));
    const planned = new Map<ResourceKind, number>();
    for (const { id, kind, quantity } of fact(planOf).lines) {
      const approved = named.get(id)?.quantity ?? quantity;
      planned.set(kind, approved);
      write.records.update('resource_plan_lines', {
        id,
        approved,
        approval_reason: approved < quantity ? (named.get(id)?.reason ?? null) : null,
      });
    }
    for (const kind of Object.keys(RESOURCE_KINDS) as ResourceKind[])
      write.records.insert('plan_accounts', {
        id: newId('rpa'),
        plan_id: plan.id,
        unit_id: plan.unitId,
        year: plan.columns.year,
        kind,
        planned: planned.get(kind) ?? 0,
        drawn: 0,
        seen_by: ACCOUNT_SEEN_BY,
      });
  },
);

/** Notes what was entered in the budget. */
export function enterBudget({ write, case: { id }, input }: Work<{ readonly budget: string }>): void {
  write.records.update('resource_plans', { id, budget: input.budget });
}
