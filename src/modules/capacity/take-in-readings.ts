import type { Write } from '../../kernel/context/index.js';
import type { Text } from '../../kernel/i18n/index.js';
import { badInput, type InputIssue } from '../../kernel/refusals/index.js';
import { faultsOf, issueOf, OTHER_FIGURE, type ReadingBounds } from './reading-faults.js';
import {
  findConflicts,
  makeParts,
  type ReadingOf,
  type ReadingShelf,
  storeReadings,
} from './store-readings.js';

/** How many readings one call may bring. */
export const MOST_READINGS = 1_000;

/** Readings as one call brings them. */
export interface Incoming<Thing> {
  readonly readings: readonly ReadingOf[];
  readonly bounds: ReadingBounds;
  /** The field of a reading that names what it is of. */
  readonly field: string;
  /** What is said of a name that nothing has. */
  readonly unknown: Text;
  /** Finds what readings are of, by its ids in their order; it is asked ahead of everything else. */
  readonly find: (ids: readonly string[]) => Promise<readonly Thing[]>;
  /** Further faults of a reading, seen against what it is of. */
  readonly faults?: (
    reading: ReadingOf,
    thing: Thing,
  ) => readonly (readonly [field: string, message: Text])[];
}

/**
 * Takes in the readings of a call, all of them or none. A reading is known by what it is of and its instant: sent
 * again it changes nothing.
 * @returns what the readings are of, and what the journal keeps of the call
 * @throws DomainError BAD_USER_INPUT with every fault by its place in the call
 */
export async function takeIn<Thing extends { readonly id: string }>(
  { run }: Pick<Write, 'run'>,
  shelf: ReadingShelf,
  { readings, bounds, field, unknown, find, faults = () => [] }: Incoming<Thing>,
) {
  refuse(faultsOf(readings, bounds));
  const ids = [...new Set(readings.map(({ of }) => of))].toSorted();
  const instants = readings.map(({ at }) => at.getTime());
  const [from, to] = [new Date(Math.min(...instants)), new Date(Math.max(...instants))];
  const [things, , added] = await Promise.all([
    find(ids),
    makeParts(run, shelf, from, to),
    storeReadings(run, shelf, readings),
  ]);
  const known = new Map(things.map((thing) => [thing.id, thing]));
  const issues = readings.flatMap((reading, index) => {
    const thing = known.get(reading.of);
    const found = thing ? faults(reading, thing) : [[field, unknown] as const];
    return found.map(([name, message]) => issueOf(index, name, message));
  });
  if (added < readings.length)
    for (const index of await findConflicts(run, shelf, readings))
      issues.push(issueOf(index, 'at', OTHER_FIGURE));
  refuse(issues);
  return { ids, things, detail: { readings: readings.length, added, from, to } };
}

function refuse(issues: readonly InputIssue[]): void {
  if (issues.length > 0) throw badInput(issues);
}
