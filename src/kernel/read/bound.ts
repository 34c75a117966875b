import { getArgumentValues } from 'graphql';
import type { Asking } from '../access/index.js';
import type { SelectedField } from './complete.js';
import type { Facts } from './facts.js';

/** What one request brings to a statement that was compiled for its selection: all that must not be kept with it. */
export class Bound {
  readonly #args = new Map<SelectedField, Record<string, unknown>>();
  #facts: Facts | undefined;

  /**
   * @param asking who asks; perhaps only presumed
   * @param given what the resolvers gave for the root fields, in their order
   */
  constructor(
    readonly asking: Asking,
    readonly given: readonly unknown[],
    private readonly variableValues: Readonly<Record<string, unknown>>,
  ) {}

  /** The computed fields of the answer: there from when it is sure who asks. */
  get facts(): Facts {
    if (!this.#facts) throw new Error('computed fields wait for the session');
    return this.#facts;
  }

  set facts(facts: Facts) {
    this.#facts = facts;
  }

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
