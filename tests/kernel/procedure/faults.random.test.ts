import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultsOf, type Holder, SAME, type State, type Step } from '../../../src/kernel/procedure/index.js';
import { CONDITION, operator, review, reviewer, STEPS, tableOf, unit } from './toy-tables.js';

/** A state and a step as the generator makes them, and as the simulation plays them. */
interface PlainState {
  readonly name: string;
  readonly waits: number | null;
}
interface PlainStep {
  readonly from: readonly string[] | null;
  readonly by: readonly number[];
  readonly to: readonly string[];
  /** The desks whose deadlines start with it. */
  readonly starts: readonly number[];
}
interface PlainTable {
  readonly states: readonly PlainState[];
  readonly steps: readonly PlainStep[];
}

const DESKS: readonly Holder[] = [unit, reviewer, operator];
const NAMES = ['DRAFT', 'RETURNED', 'A', 'B', 'C'];
const desk = fc.nat(DESKS.length - 1);
const desks = fc.subarray([0, 1, 2], { minLength: 1 });

const wilful: fc.Arbitrary<PlainTable> = fc.subarray(NAMES, { minLength: 1 }).chain((names) =>
  fc.record({
    states: fc.tuple(
      ...names.map((name) => fc.record({ name: fc.constant(name), waits: fc.option(desk, { freq: 2 }) })),
    ),
    steps: fc.array(
      fc.record({
        from: fc.option(fc.subarray(names, { minLength: 1 }), { freq: 3 }),
        by: desks,
        to: fc.array(fc.constantFrom(...names, SAME), { minLength: 1, maxLength: 3 }),
        starts: fc.subarray([0, 1, 2]),
      }),
      { minLength: 1, maxLength: 7 },
    ),
  }),
);

/** A chain of waits from an opening to an end, which stands, with at most one row too many or too few. */
const orderly: fc.Arbitrary<PlainTable> = fc
  .record({
    waits: fc.array(desk, { minLength: 1, maxLength: 4 }),
    without: fc.option(fc.nat(4), { freq: 2 }),
    back: fc.option(fc.tuple(fc.nat(3), fc.nat(3)), { freq: 2 }),
  })
  .map(({ waits, without, back }) => {
    const names = ['A', 'B', 'C', 'RETURNED'].slice(0, waits.length);
    const states = [
      ...names.map((name, index) => ({ name, waits: waits[index]! })),
      { name: 'END', waits: null },
    ];
    const all = [0, 1, 2];
    const steps: PlainStep[] = [
      { from: null, by: [0], to: ['A'], starts: all },
      ...names.map((name, index) => ({
        from: [name],
        by: [waits[index]!],
        to: [states[index + 1]!.name],
        starts: all,
      })),
    ];
    if (back) {
      const [from, to] = back.map((index) => names[index % names.length]!);
      steps.push({ from: [from!], by: [0], to: [to!], starts: all });
    }
    return { states, steps: steps.filter((_, index) => index !== without) };
  });

/** Whether a table stands, found by letting it run: every path of it, step by step. */
function stands({ states, steps }: PlainTable): boolean {
  const byName = new Map(states.map((state) => [state.name, state]));
  const openings = steps.filter((step) => !step.from);
  // A case opens in one state, known before anything is known of the case.
  if (openings.some((step) => step.to.includes(SAME) || step.to.length > 1)) return false;
  const targets = (step: PlainStep) => step.to.filter((to) => to !== SAME);
  const next = (name: string) => steps.filter((step) => step.from?.includes(name)).flatMap(targets);
  const walk = (starts: readonly string[]) => {
    const met = new Set<string>();
    const queue = [...starts];
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      if (met.has(name)) continue;
      met.add(name);
      queue.push(...next(name));
    }
    return met;
  };
  const met = walk(openings.flatMap(targets));
  return (
    states.every(({ name, waits }) => {
      if (!met.has(name)) return false;
      const leaving = steps.filter((step) => step.from?.includes(name));
      if (waits === null) return leaving.length === 0;
      const ends = [...walk([name])].some((one) => byName.get(one)?.waits === null);
      return ends && leaving.some((step) => step.by.includes(waits));
    }) &&
    steps.every((step) =>
      targets(step).every((to) => {
        const waits = byName.get(to)?.waits ?? null;
        return waits === null || isOpen(to) || step.starts.includes(waits);
      }),
    )
  );
}

function isOpen(name: string): boolean {
  return name === 'DRAFT' || name === 'RETURNED';
}

function build({ states, steps }: PlainTable) {
  const opens = STEPS['draft']!.opens!;
  const stateOf = ({ name, waits }: PlainState): State => {
    if (waits === null) return { ends: true };
    return isOpen(name) ? { waits: DESKS[waits]!, open: true } : { waits: DESKS[waits]! };
  };
  const stepOf = ({ from, by, to, starts }: PlainStep): Step => ({
    ...(from ? { from } : { opens }),
    by: by.map((index) => DESKS[index]!),
    leads: to.map((target, index) => ({
      to: target,
      ...(index < to.length - 1 && { when: { text: CONDITION, holds: () => false } }),
      starts: starts.map((one) => ({ ...review, party: DESKS[one]! })),
    })),
    basis: 'CC-11',
  });
  return tableOf(
    Object.fromEntries(states.map((state) => [state.name, stateOf(state)])),
    Object.fromEntries(steps.map((step, index) => [`step${index}`, stepOf(step)])),
  );
}

it('law 2 a random table has no fault exactly when a simulation of it reaches every state and can always end', () => {
  const seen = { standing: 0, faulty: 0 };
  fc.assert(
    fc.property(fc.oneof(wilful, orderly), (table) => {
      const good = stands(table);
      seen[good ? 'standing' : 'faulty'] += 1;
      const faults = faultsOf(build(table));
      expect([faults.length === 0, faults]).toEqual([good, faults]);
    }),
    { numRuns: 1_500 },
  );
  // The property would say little if one kind never came.
  expect(Math.min(seen.standing, seen.faulty)).toBeGreaterThan(100);
});
