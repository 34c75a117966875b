import type { Write } from '../context/index.js';
import { type Blocker, refused } from '../refusals/index.js';
import { Clocks } from './clocks.js';
import type { StepWork } from './effects.js';
import { blockersOf, factsOfStep } from './evaluate.js';
import { type CaseFacts, type CaseRow, type Fact, FactTable, isAskedOf } from './facts.js';
import type { Outcome, Procedure, Step } from './grammar.js';
import { lockOthers, type SharedRow } from './locks.js';
import { attachMaterials, findEvidence, uploadBlockers } from './materials.js';
import type { Standing } from './lock-case.js';
import { settle, type Taking } from './settle.js';
import { noteOverdue } from './overdue.js';

/** A step that somebody may take, before its rules were asked. */
export type Attempted = Omit<Taking, 'outcome'>;

/** A case as a step finds it; a new one's shared rows are asked for while it is made. */
type Found = Omit<Standing, 'shared'> & { readonly shared: Standing['shared'] | Promise<Standing['shared']> };

/**
 * Asks everything that a row needs and checks, under lock, and then does all that it says; the case's row is
 * locked or new. What is asked travels together, the locks first.
 * @throws DomainError REFUSED with every blocker
 */
export async function carryOut(into: Write, attempted: Attempted, found: Found): Promise<void> {
  const { table, step, input } = attempted;
  const { about } = found;
  const [shared, , evidence, facts] = await Promise.all([
    found.shared,
    lockOthers(into, step, about.id),
    findEvidence(into, about.id, input),
    FactTable.load(into, factsOfStep(step), [about.id], input),
  ]);
  const clocks = Clocks.of(into, about, found.clocks);
  const blockers = [
    ...blockersOf(table, step, about, facts, into),
    ...inputBlockers(step, input, about, facts),
    ...uploadBlockers(evidence, input, step.basis),
  ];
  if (blockers.length > 0) throw refused(blockers);

  const seenBy = new Set(await noteOverdue(into, about, clocks));
  const taking: Taking = { ...attempted, outcome: outcomeOf(step, input, about.id, facts) };
  const round = roundOf(table, about);
  const showTo = (units: readonly string[]) => units.forEach((unit) => seenBy.add(unit));
  taking.outcome.does?.({ ...workOf(into, about, shared, taking, facts), round, showTo } as never);
  attachMaterials(into, about.id, round, evidence, input);
  settle(into, { ...about, seenBy: [...seenBy] }, shared, clocks, taking);
}

function workOf(
  into: Write,
  about: CaseRow,
  shared: readonly SharedRow[],
  taking: Taking,
  facts: FactTable,
): Omit<StepWork<unknown>, 'round' | 'showTo'> {
  return {
    write: into,
    case: about,
    shared,
    input: taking.input,
    acting: taking.acting,
    fact: <Value>(one: Fact<Value>) => facts.of(one, about.id),
  };
}

/** Every fault of what was taken, seen against the facts of the case. */
function inputBlockers(
  step: Step,
  input: Readonly<Record<string, unknown>>,
  about: CaseFacts,
  facts: FactTable,
): readonly Blocker[] {
  return (step.checks ?? [])
    .filter((check) => isAskedOf(check, about))
    .flatMap((check) => check.blockers(input as never, facts.of(check.fact, about.id), about));
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
