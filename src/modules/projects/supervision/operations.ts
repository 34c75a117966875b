import sql from 'sql-template-tag';
import { newId } from '../../../kernel/graphql/index.js';
import { type Effect, standingOn, type StepWork } from '../../../kernel/procedure/index.js';
import { imposeOn, liftOfCase } from '../../../kernel/restrictions/index.js';
import type { SharedProject } from '../operations/shared-project.js';
import { orderConcerned, orderOf } from './facts.js';
import { type MeasureName, measureLaw } from './laws.js';
import { SUSPENSIONS } from './needs.js';

/** A step on an order: its project, where it is about one, is locked with it. */
type OrderWork<Input = unknown> = StepWork<Input, unknown, readonly SharedProject[]>;

interface Dated {
  readonly until: string;
}

/** Sets another last day to put it right. */
export function setDay({ write, case: { id }, input }: OrderWork<Dated>): void {
  write.records.update('rectification_orders', { id, rectify_by: input.until });
}

/** Keeps what the unit reported, and opens a new round. */
export function report({ write, case: order, input }: OrderWork<{ readonly report: string }>): void {
  const { id, round } = order;
  write.records.update('cases', { id, round: round + 1, submitted_by_id: write.viewer.personId });
  write.records.update('rectification_orders', { id, report: input.report });
}

/** Keeps since when it is known that the order was not obeyed. */
export const keepUnmet = standingOn([orderOf], (work: OrderWork) => {
  if (!work.fact(orderOf).unmet)
    work.write.records.update('rectification_orders', { id: work.case.id, unmet_at: work.write.at });
});

interface Measured {
  readonly reason?: string;
  readonly findings?: string;
  readonly until?: string;
}

/**
 * An effect that takes a measure: it is kept with the case, with what it restricts, and the last day to put it right
 * where one is set anew.
 */
export function measure(name: MeasureName): Effect<Measured> {
  return standingOn([orderConcerned.subjects], (work: OrderWork<Measured>) => {
    const { write, case: order, input } = work;
    const reason = input.reason ?? input.findings ?? '';
    write.records.insert('supervision_measures', {
      id: newId('msr'),
      order_id: order.id,
      kind: name,
      reason,
      taken_at: write.at,
      taken_by_id: write.viewer.personId,
    });
    const { restricts } = measureLaw(name);
    const subjects = work.fact(orderConcerned.subjects);
    if (restricts) imposeOn(write, { ground: restricts, subjects, reason, caseId: order.id });
    if (input.until !== undefined)
      write.records.update('rectification_orders', { id: order.id, rectify_by: input.until });
  });
}

const criticism = measure('PUBLIC_CRITICISM');

/** Publishes a criticism, which all units can read from then on (YP-29, YP-32). */
export const criticize = standingOn(
  [orderOf, ...(criticism.facts ?? [])],
  (work: OrderWork<{ readonly notice: string; readonly until: string }>) => {
    const { write, case: order, input } = work;
    criticism({ ...work, input: { reason: input.notice, until: input.until } } as never);
    const { finding, subjectName } = work.fact(orderOf);
    write.records.insert('public_criticisms', {
      id: newId('crt'),
      unit_id: order.unitId,
      subject_name: subjectName,
      finding,
      notice: input.notice,
      published_at: write.at,
      order_id: order.id,
    });
  },
);

const termination = measure('TERMINATION');

/** Ends the project; what restricted it goes with it (YP-29). */
export const terminate = standingOn(
  termination.facts ?? [],
  (work: OrderWork<{ readonly reason: string }>) => {
    termination(work as never);
    const [project] = work.shared;
    if (project) work.write.records.update('projects', { id: project.id, stage: 'TERMINATED' });
    liftOfCase(work.write, work.case.id, work.input.reason);
  },
);

/** Lets a suspended project go on; whatever else was imposed stays. */
export function resume({ write, case: { id }, input }: OrderWork<{ readonly reason: string }>): void {
  for (const name of SUSPENSIONS) {
    const { restricts } = measureLaw(name);
    if (restricts) liftOfCase(write, id, input.reason, restricts);
  }
  write.records.add(sql`
    update supervision_measures set lifted_at = ${write.at}
    where order_id = ${id} and kind = any(${[...SUSPENSIONS]}) and lifted_at is null`);
}

/** Lifts all that the case imposed: what was found is put right. */
export function confirm({ write, case: { id }, input }: OrderWork<{ readonly opinion: string }>): void {
  liftOfCase(write, id, input.opinion);
  liftMeasures({ write, id });
  write.records.add(sql`update public_criticisms set rectified_at = ${write.at} where order_id = ${id}`);
}

/** Takes all back that the case imposed and published: it should not have been ordered. */
export function revoke({ write, case: { id }, input }: OrderWork<{ readonly reason: string }>): void {
  liftOfCase(write, id, input.reason);
  liftMeasures({ write, id });
  write.records.add(sql`update public_criticisms set withdrawn_at = ${write.at} where order_id = ${id}`);
}

function liftMeasures({ write, id }: Pick<OrderWork, 'write'> & { readonly id: string }): void {
  write.records.add(sql`
    update supervision_measures set lifted_at = ${write.at} where order_id = ${id} and lifted_at is null`);
}
