import type { Sql } from 'sql-template-tag';
import type { Viewer } from '../access/index.js';
import type { House } from '../context/index.js';
import type { Text } from '../i18n/index.js';
import type { Blocker } from '../refusals/index.js';

/** Where facts are read from: the read session of a query, or the transaction of a step. */
export interface FactSource {
  readonly house: House;
  readonly viewer: Viewer;
  /** Runs one statement within the session, under its row level security. */
  run<Row>(statement: Sql): Promise<Row[]>;
}

/** What every case has, as the evaluator knows it. */
export interface CaseFacts {
  readonly id: string;
  readonly procedure: string;
  readonly state: string;
  readonly unitId: string;
  readonly version: number;
  readonly round: number;
  readonly openedAt: Date;
  /** People barred from deciding it. */
  readonly involved: readonly string[];
}

/** A case as a step finds it under lock. */
export interface CaseRow<Columns = unknown> extends CaseFacts {
  /** Parties and units that may see it. */
  readonly seenBy: readonly string[];
  /** The columns of its own table, as the database answers them. */
  readonly columns: Columns;
}

/** Something known of cases, read for many of them in one statement. */
export interface Fact<Value> {
  readonly name: string;
  /**
   * The values by case id; a case without an entry has `missing`, and is a fault where that is undefined. What a step
   * took is known while it is taken, and not when its needs are asked beforehand.
   */
  readonly load: (
    source: FactSource,
    caseIds: readonly string[],
    taken?: Readonly<Record<string, unknown>>,
  ) => Promise<ReadonlyMap<string, Value>>;
  readonly missing: Value | undefined;
  /** What makes it of other facts, where it is made of such: then it loads nothing itself. */
  readonly made?: Made<Value>;
}

/** A fact as it is made of others. */
interface Made<Value> {
  readonly of: readonly Fact<unknown>[];
  readonly by: (source: FactSource, ...parts: never[]) => Value;
}

/** Declares a fact. */
export function fact<Value>(
  name: string,
  missing: Value | undefined,
  load: Fact<Value>['load'],
): Fact<Value> {
  return { name, missing, load };
}

/**
 * Declares a fact about what a step takes, e.g. the rows that its input names: for checks, and for effects that stand
 * on it. No need can, for needs are asked before anything is taken.
 */
export function asked<Value>(
  name: string,
  load: (source: FactSource, taken: never) => Promise<Value>,
): Fact<Value> {
  return fact<Value>(name, undefined, async (source, ids, taken) => {
    if (taken === undefined) throw new Error(`Fact ${name} is asked where nothing is taken`);
    const value = await load(source, taken as never);
    return new Map(ids.map((id) => [id, value]));
  });
}

/** Declares a fact that is made of others: each of those is read once, however many are made of it. */
export function factOf<Parts extends readonly unknown[], Value>(
  name: string,
  of: { readonly [Part in keyof Parts]: Fact<Parts[Part]> },
  by: (source: FactSource, ...parts: Parts) => Value,
): Fact<Value> {
  const made = { of, by } as unknown as Made<Value>;
  return { name, missing: undefined, load: async () => new Map(), made };
}

/** Something that must hold of a case before a step, and what stands in the way when it does not. */
export interface Need {
  readonly fact: Fact<never>;
  /** Asked only of cases in these states; of all that its row leaves where there are none. */
  readonly inStates?: readonly string[];
  readonly blockers: (value: never, about: CaseFacts, source: FactSource) => readonly Blocker[];
}

/** Declares a need on one fact. */
export function need<Value>(
  on: Fact<Value>,
  blockers: (value: Value, about: CaseFacts, source: FactSource) => readonly Blocker[],
): Need {
  return { fact: on, blockers } as unknown as Need;
}

/** Something that must hold of what a step takes, seen against a fact of the case. */
export interface Check<Input> {
  readonly fact: Fact<never>;
  /** Asked only of cases in these states; of all that its row leaves where there are none. */
  readonly inStates?: readonly string[];
  readonly blockers: (input: Input, value: never, about: CaseFacts) => readonly Blocker[];
}

/** Declares a check of the input against one fact. */
export function check<Input, Value>(
  on: Fact<Value>,
  blockers: (input: Input, value: Value, about: CaseFacts) => readonly Blocker[],
): Check<Input> {
  return { fact: on, blockers } as unknown as Check<Input>;
}

/** The same need or check, asked only of cases in some of the states that its row leaves. */
export function inStates<Asked extends Need | Check<never>>(states: readonly string[], asked: Asked): Asked {
  return { ...asked, inStates: states };
}

/** Whether a need or a check is asked of a case as it stands. */
export function isAskedOf({ inStates: states }: Need | Check<never>, { state }: CaseFacts): boolean {
  return states === undefined || states.includes(state);
}

/** A condition by which a row chooses among its outcomes. */
export interface Condition<Input> {
  /** The condition in words, as it stands beside the arrow of a diagram. */
  readonly text: Text;
  readonly fact?: Fact<never>;
  readonly holds: (input: Input, value: never) => boolean;
}

/** A condition on what the step took. */
export function taken<Input>(text: Text, holds: (input: Input) => boolean): Condition<Input> {
  return { text, holds };
}

/** A condition on a fact of the case. */
export function given<Value>(
  text: Text,
  on: Fact<Value>,
  holds: (value: Value) => boolean,
): Condition<unknown> {
  return {
    text,
    fact: on,
    holds: (_input: unknown, value: Value) => holds(value),
  } as unknown as Condition<unknown>;
}

/** A condition on what the step took, seen against a fact of the case. */
export function compared<Input, Value>(
  text: Text,
  on: Fact<Value>,
  holds: (input: Input, value: Value) => boolean,
): Condition<Input> {
  return { text, fact: on, holds } as unknown as Condition<Input>;
}

/** The values of facts for a set of cases, loaded once each. */
export class FactTable {
  readonly #values = new Map<Fact<unknown>, ReadonlyMap<string, unknown>>();

  private constructor(private readonly source: FactSource) {}

  /** Loads each distinct fact with one statement for all cases; the statements travel together. */
  static async load(
    source: FactSource,
    facts: Iterable<Fact<unknown>>,
    caseIds: readonly string[],
    taken?: Readonly<Record<string, unknown>>,
  ): Promise<FactTable> {
    const table = new FactTable(source);
    const loaded = [...withParts(facts)].map(async (one) => {
      table.#values.set(one, caseIds.length === 0 ? new Map() : await one.load(source, caseIds, taken));
    });
    await Promise.all(loaded);
    return table;
  }

  /** The value of a fact for a case. */
  of<Value>(one: Fact<Value>, caseId: string): Value {
    const values = this.#values.get(one);
    if (!values) throw new Error(`Fact ${one.name} was not loaded`);
    if (one.made) {
      const parts = one.made.of.map((part) => this.of(part, caseId));
      return one.made.by(this.source, ...(parts as never[]));
    }
    const value = values.has(caseId) ? (values.get(caseId) as Value) : one.missing;
    // A rule that cannot see what it asks about must not say yes.
    if (value === undefined) throw new Error(`Fact ${one.name} has no value for ${caseId}`);
    return value;
  }
}

/** Facts and all that they are made of, each once. */
function withParts(
  facts: Iterable<Fact<unknown>>,
  known = new Set<Fact<unknown>>(),
): ReadonlySet<Fact<unknown>> {
  for (const one of facts) {
    if (known.has(one)) continue;
    known.add(one);
    withParts(one.made?.of ?? [], known);
  }
  return known;
}
