import { getArgumentValues } from 'graphql';
import type { Viewer } from '../access/index.js';
import type { SelectedField } from './complete.js';
import type { Facts } from './facts.js';

/** What one request brings to a statement that was compiled for its selection: all that must not be kept with it. */
export class Bound {
  readonly #args = new Map<SelectedField, Record<string, unknown>>();

  /** @param given what the resolvers gave for the root fields, in their order */
  constructor(
    readonly viewer: Viewer,
    readonly facts: Facts,
    readonly given: readonly unknown[],
    private readonly variableValues: Readonly<Record<string, unknown>>,
  ) {}

  /** A field's arguments with variables and defaults put in. */
  args(selected: SelectedField): Record<string, unknown> {
    let args = this.#args.get(selected);
    if (!args) {
      args = getArgumentValues(selected.field!, selected.nodes[0]!, this.variableValues);
      this.#args.set(selected, args);
    }
    return args;
  }
}
