import type { GraphQLObjectType } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import type { Complete, Completing, SelectedField } from './complete.js';
import { type Composite, eachObject, type Selected, TYPE } from './members.js';
import { inPlace, type Part } from './part.js';
import type { Plan } from './plan.js';
import { Assembled, Written } from './written.js';

/** What a root field, or a field of a virtual type, will be answered with. */
export abstract class Answer {
  /** What a statement has to give for it, each one value as text. */
  abstract readonly values: readonly Sql[];
  /** Takes what the statement gave, and looks for what has to be asked in batches. */
  abstract receive(texts: readonly (string | null)[]): void;
  /** The final value. Throws what went wrong in it where it must not be null. */
  abstract complete(on: Completing): unknown;
  /** The value for graphql-js, which completes it. */
  abstract whole(): unknown;
}

/** The place of an answer: the field and the type that has it. */
export interface Place {
  readonly parent: GraphQLObjectType;
  readonly selected: SelectedField;
}

/** Objects that PostgreSQL writes. Where nothing is left to Node in them the text goes to the client as it is. */
export class WrittenAnswer extends Answer {
  readonly values: readonly Sql[];
  readonly #of: Selected;
  #text: string | null = null;
  #objects: unknown;

  constructor(
    private readonly plan: Plan,
    private readonly place: Place,
    { value, of }: Part,
  ) {
    super();
    this.#of = of;
    this.values = [sql`to_json(${value})::text`];
  }

  receive([text = null]: readonly (string | null)[]): void {
    this.#text = text;
    if (text === null || !(this.#of.isOpen || this.plan.isWhole)) return;
    this.#objects = JSON.parse(text);
    eachObject(this.#objects, (object) => this.#of.gather(object));
  }

  complete({ path, errors }: Completing): unknown {
    const text = this.#text;
    const isThorough = text !== null && this.#isSuspect(text);
    if (text !== null && !this.#of.isOpen && !isThorough) return new Written(text);
    const { parent, selected } = this.place;
    const complete = this.plan.selections.field(parent, selected, inPlace(this.#of));
    const objects: unknown = text === null ? null : (this.#objects ?? JSON.parse(text));
    return complete(objects, { path, errors, isThorough });
  }

  whole(): unknown {
    return this.#objects ?? null;
  }

  #isSuspect(text: string): boolean {
    for (const suspect of this.plan.suspects) if (text.includes(suspect)) return true;
    return false;
  }
}

/** A value that is known without asking PostgreSQL, or the error that it is. */
export class KnownAnswer extends Answer {
  readonly values = [];

  constructor(
    private readonly plan: Plan,
    private readonly place: Place,
    private readonly value: unknown,
  ) {
    super();
  }

  receive(): void {}

  complete(on: Completing): unknown {
    const { parent, selected } = this.place;
    return selected.field ? this.plan.selections.field(parent, selected)(this.value, on) : this.value;
  }

  whole(): unknown {
    return this.value;
  }
}

/** An object that is no entity: each of its fields has an answer of its own. */
export class AssembledAnswer extends Answer {
  readonly values: readonly Sql[];

  constructor(
    private readonly plan: Plan,
    private readonly place: Place,
    private readonly type: GraphQLObjectType,
    private readonly fields: readonly (readonly [key: string, answer: Answer])[],
  ) {
    super();
    this.values = fields.flatMap(([, { values }]) => values);
  }

  receive(texts: readonly (string | null)[]): void {
    let taken = 0;
    for (const [, answer] of this.fields) answer.receive(texts.slice(taken, (taken += answer.values.length)));
  }

  complete(on: Completing): unknown {
    const { parent, selected } = this.place;
    const assemble: Complete = (_, inner) => {
      const object = new Assembled();
      for (const [key, answer] of this.fields) object[key] = answer.complete(inner);
      return object;
    };
    return this.plan.selections.field(parent, selected, assemble)(this, on);
  }

  whole(): unknown {
    const object: Composite = { [TYPE]: this.type.name };
    for (const [key, answer] of this.fields) object[key] = answer.whole();
    return object;
  }
}
