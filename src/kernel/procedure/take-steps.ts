import type { Write } from '../context/index.js';
import { badInput, type Blocker, DomainError, notFound, refused } from '../refusals/index.js';
import { lockCase } from './lock-case.js';
import { procedureOf } from './registry.js';
import { type StepInput, stepOn } from './take-step.js';

/** A step on one of several cases, and where whoever asked for it wrote it, e.g. `input.decisions.3`. */
export interface ListedStep {
  readonly name: string;
  readonly input: StepInput;
  readonly path: string;
}

/**
 * Takes steps on several cases within one write: all of them or none. Cases are locked in the order of their ids,
 * whatever the order of the list.
 * @throws DomainError REFUSED with everything that stands in the way of any of them, each with its place in the list;
 *   NOT_FOUND, FORBIDDEN or BAD_USER_INPUT at the first such
 */
export async function takeSteps(into: Write, steps: readonly ListedStep[]): Promise<void> {
  const blockers: (readonly [string, readonly Blocker[]])[] = [];
  for (const { name, input, path } of steps.toSorted((a, b) => (a.input.id < b.input.id ? -1 : 1))) {
    const found = await lockCase(into.house, into.run, input.id);
    if (!found) throw notFound({ zh: '办件', en: 'the case' });
    try {
      await stepOn(into, found, name, input);
      // What comes next on the same rows must see it.
      await into.keep();
    } catch (error) {
      blockers.push([path, blockersIn(error, path, procedureOf(found.about.procedure).basis)]);
    }
  }
  if (blockers.length === 0) return;
  const places = steps.map(({ path }) => path);
  throw refused(
    blockers
      .toSorted(([a], [b]) => places.indexOf(a) - places.indexOf(b))
      .flatMap(([path, of]) => of.map((one) => ({ ...one, path: placed(path, one.path) }))),
  );
}

/** What a rule, or somebody who was faster, says to one of them; other errors go on. */
function blockersIn(error: unknown, path: string, provision: string): readonly Blocker[] {
  if (!(error instanceof DomainError)) throw error;
  const { refusals, version, issues } = error.details;
  if (issues) throw badInput(issues.map((issue) => ({ ...issue, path: placed(path, issue.path) })));
  if (refusals) return refusals;
  if (error.code !== 'CONFLICT' || version === undefined) throw error;
  return [{ code: 'CASE_CHANGED', params: { version }, path: 'input.version', provision }];
}

/** A path within a listed step's own input, as a path within the list. */
function placed(path: string, own: string | undefined): string {
  return own === undefined ? path : `${path}${own.slice('input'.length)}`;
}
