import sql, { raw } from 'sql-template-tag';
import { Case } from '../cases/index.js';
import { type Actor, type House, type Write, write } from '../context/index.js';
import { onRecord } from '../journal/index.js';
import { type Blocker, conflict, forbidden, notFound, refused } from '../refusals/index.js';
import type { ProvisionId } from '../regulations/index.js';
import { Clocks } from './clocks.js';
import { actingAs } from './desks.js';
import type { StepWork } from './effects.js';
import { blockersOf, factsOfStep } from './evaluate.js';
import { type CaseFacts, type Fact, FactTable } from './facts.js';
import type { Outcome, Procedure, Step } from './grammar.js';
import { attachMaterials, type MaterialTaken } from './materials.js';
import { procedureOf } from './registry.js';
import { settle, stateAfter, type Taking } from './settle.js';
import { noteOverdue } from './sweep.js';

/** What every step on a case takes. */
export interface StepInput {
  readonly id: string;
  /** The version of the case that the client last saw. */
  readonly version: number;
  readonly [taken: string]: unknown;
}

/**
 * Takes a step on a case, in one transaction: all of it or nothing.
 * @returns the case's id
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT or REFUSED, in this precedence
 */
export async function takeStep(house: House, actor: Actor, name: string, input: StepInput): Promise<string> {
  const attempt = { step: name, subjectId: input.id };
  return onRecord(house, actor, attempt, () =>
    write(house, actor, async (into) => {
      const about = await lockCase(into, input.id);
      const table = procedureOf(about.procedure);
      const step = table.steps[name];
      if (!step?.from) throw refused([wrongState(table, about, firstBasis(table))]);
      const acting = actingAs(step.by, into.viewer, about.unitId);
      if (!acting) throw forbidden();
      if (input.version !== about.version) throw conflict(about.version);
      await carryOut(into, table, name, step, about, acting, input);
      return about.id;
    }),
  );
}

async function carryOut(
  into: Write,
  table: Procedure,
  name: string,
  step: Step,
  about: CaseFacts,
  acting: Taking['acting'],
  input: StepInput,
): Promise<void> {
  await lockOthers(into, step, about.id);
  const facts = await FactTable.load(into, factsOfStep(step), [about.id]);
  const blockers = [...blockersOf(table, step, about, facts, into), ...checkInput(step, input, about, facts)];
  if (blockers.length > 0) throw refused(blockers);

  const on = await into.em.findOneOrFail(table.caseType() as typeof Case, { id: about.id });
  const clocks = await Clocks.of(into, on, false);
  await noteOverdue(into, on, clocks.running);
  const outcome = outcomeOf(step, input, about.id, facts);
  const taking: Taking = { table, name, step, outcome, acting, input };
  await step.does?.(workOf(into, on, taking, facts) as never);
  await attachMaterials(into, on, (input['materials'] as MaterialTaken[] | undefined) ?? [], step.basis);
  await settle(into, on, clocks, taking);
}

/** What a step's own code works with. */
export function workOf(into: Write, on: Case, taking: Taking, facts: FactTable): StepWork<StepInput> {
  return {
    write: into,
    case: on,
    input: taking.input as StepInput,
    acting: taking.acting,
    to: stateAfter(taking.outcome, on.state),
    fact: <Value>(one: Fact<Value>) => facts.of(one, on.id),
  };
}

/** Every fault of what was taken, seen against the facts of the case. */
export function checkInput(
  step: Step,
  input: Readonly<Record<string, unknown>>,
  about: CaseFacts,
  facts: FactTable,
): readonly Blocker[] {
  return (step.checks ?? []).flatMap((check) =>
    check.blockers(input as never, facts.of(check.fact, about.id), about),
  );
}

/** The first outcome of a row that applies. */
export function outcomeOf(
  step: Step,
  input: Readonly<Record<string, unknown>>,
  caseId: string,
  facts: FactTable,
): Outcome<string, never> {
  const found = step.leads.find(({ when }) => {
    if (!when) return true;
    const value = when.fact ? facts.of(when.fact, caseId) : (undefined as never);
    return when.holds(input, value);
  });
  if (!found) throw new Error('A row of a procedure has no outcome left');
  return found;
}

interface LockedCase {
  readonly id: string;
  readonly procedure: string;
  readonly state: string;
  readonly unit_id: string;
  readonly version: number;
  readonly round: number;
  readonly involved: string[];
}

/** The case's row, locked: whoever comes second waits here and then meets the new version. */
async function lockCase(into: Write, id: string): Promise<CaseFacts> {
  const [row] = await into.run<LockedCase>(sql`
    select id, procedure, state, unit_id, version, round, involved from cases where id = ${id} for update`);
  if (!row) throw notFound({ zh: '办件', en: 'the case' });
  const { unit_id: unitId, ...rest } = row;
  return { ...rest, unitId };
}

async function lockOthers(into: Write, step: Step, caseId: string): Promise<void> {
  const locks = (step.locks ?? []).toSorted((a, b) => (a.table < b.table ? -1 : 1));
  for (const { table, rows } of locks) await into.run(lockStatement(table, rows(caseId)));
}

function lockStatement(table: string, rows: ReturnType<typeof sql>) {
  return sql`select id from ${raw(table)} where id in (${rows}) order by id for update`;
}

function wrongState(table: Procedure, about: CaseFacts, provision: ProvisionId): Blocker {
  return {
    code: 'WRONG_STATE',
    params: { state: table.texts.states[about.state] ?? about.state },
    provision,
  };
}

function firstBasis(table: Procedure): ProvisionId {
  return Object.values(table.steps)[0]?.basis as ProvisionId;
}
