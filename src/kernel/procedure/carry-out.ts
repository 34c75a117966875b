import { Case } from '../cases/index.js';
import type { Write } from '../context/index.js';
import { type Blocker, refused } from '../refusals/index.js';
import { Clocks } from './clocks.js';
import type { StepWork } from './effects.js';
import { blockersOf, factsOfStep } from './evaluate.js';
import { type CaseFacts, type Fact, FactTable } from './facts.js';
import type { Outcome, Procedure, Step } from './grammar.js';
import { attachMaterials, findUploads, uploadBlockers } from './materials.js';
import { settle, type Taking } from './settle.js';
import { noteOverdue } from './sweep.js';

/** A step that somebody may take, before its rules were asked. */
export type Attempted = Omit<Taking, 'outcome'>;

/**
 * Asks everything that a row needs and checks, under lock, and then does all that it says; the case's row is
 * locked or new.
 * @param on the case, where it was made just now
 * @throws DomainError REFUSED with every blocker
 */
export async function carryOut(
  into: Write,
  attempted: Attempted,
  about: CaseFacts,
  on: Case | null,
): Promise<void> {
  const { table, step, input } = attempted;
  const facts = await FactTable.load(into, factsOfStep(step), [about.id]);
  const uploads = await findUploads(into, input);
  const blockers = [
    ...blockersOf(table, step, about, facts, into),
    ...inputBlockers(step, input, about, facts),
    ...uploadBlockers(uploads, input, step.basis),
  ];
  if (blockers.length > 0) throw refused(blockers);

  const taken = on ?? (await findCase(into, table, about.id));
  const clocks = await Clocks.of(into, taken, on !== null);
  await noteOverdue(into, taken, clocks.running);
  const taking: Taking = { ...attempted, outcome: outcomeOf(step, input, about.id, facts) };
  // Asked before the step's own work, which may open the next round.
  const round = roundOf(table, about);
  await taking.outcome.does?.(workOf(into, taken, taking, facts) as never);
  await attachMaterials(into, taken, round, uploads, input);
  await settle(into, taken, clocks, taking);
}

async function findCase(into: Write, table: Procedure, id: string): Promise<Case> {
  return into.em.findOneOrFail(table.caseType() as typeof Case, { id });
}

function workOf(into: Write, on: Case, taking: Taking, facts: FactTable): StepWork<unknown> {
  return {
    write: into,
    case: on,
    input: taking.input,
    acting: taking.acting,
    fact: <Value>(one: Fact<Value>) => facts.of(one, on.id),
  };
}

/** Every fault of what was taken, seen against the facts of the case. */
function inputBlockers(
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
function outcomeOf(
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

/** The round to which what is put to a case now belongs: the one to come while it is with its applicant. */
function roundOf(table: Procedure, { state, round }: CaseFacts): number {
  const now = table.states[state];
  return now && 'waits' in now && now.open ? round + 1 : round;
}
