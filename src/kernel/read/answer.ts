import type { GraphQLObjectType } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import type { Bound } from './bound.js';
import type { Complete, Completing, SelectedField } from './complete.js';
import { type Composite, eachObject, TYPE } from './members.js';
import { inPlace, lazily, type Part } from './part.js';
import type { Plan } from './plan.js';
import { Assembled, Written } from './written.js';

/** How a root field, or a field of a virtual type, is answered: compiled once for a selection. */
export abstract class AnswerForm {
  /** What a statement has to give for it, each one value as text. */
  abstract readonly values: readonly Sql[];
  /** The answer to one request. */
  abstract answer(bound: Bound): Answer;
}

/** What a root field, or a field of a virtual type, will be answered with. */
export abstract class Answer {
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

/** Objects that PostgreSQL writes. */
export class WrittenForm extends AnswerForm {
  readonly values: readonly Sql[];
  readonly of: Part['of'];
  /** Completes what is looked at. */
  readonly complete: () => Complete;

  constructor(
    readonly plan: Plan,
    { parent, selected }: Place,
    { value, of }: Part,
  ) {
    super();
    this.of = of;
    this.values = [sql`to_json(${value})::text`];
    this.complete = lazily(() => plan.selections.field(parent, selected, inPlace(of)));
  }

  answer(bound: Bound): Answer {
    return new WrittenAnswer(this, bound);
  }
}

/** Where nothing is left to Node in the objects the text goes to the client as it is. */
class WrittenAnswer extends Answer {
  #text: string | null = null;
  #objects: unknown;

  constructor(
    private readonly form: WrittenForm,
    private readonly bound: Bound,
  ) {
    super();
  }

  receive([text = null]: readonly (string | null)[]): void {
    const { of, plan } = this.form;
    this.#text = text;
    if (text === null || !(of.isOpen || plan.isWhole)) return;
    this.#objects = JSON.parse(text);
    eachObject(this.#objects, (object) => of.gather(object, this.bound));
  }

  complete({ path, errors }: Completing): unknown {
    const text = this.#text;
    const isThorough = text !== null && this.#isSuspect(text);
    if (text !== null && !this.form.of.isOpen && !isThorough) return new Written(text);
    const objects: unknown = text === null ? null : (this.#objects ?? JSON.parse(text));
    return this.form.complete()(objects, { path, errors, isThorough });
  }

  whole(): unknown {
    return this.#objects ?? null;
  }

  #isSuspect(text: string): boolean {
    for (const suspect of this.form.plan.suspects) if (text.includes(suspect)) return true;
    return false;
  }
}

/** A value that is known without asking PostgreSQL, or the error that it is. */
export class KnownForm extends AnswerForm {
  readonly values = [];

  /** @param value what the request has for it */
  constructor(
    readonly plan: Plan,
    readonly place: Place,
    private readonly value: (bound: Bound) => unknown,
  ) {
    super();
  }

  answer(bound: Bound): Answer {
    return new KnownAnswer(this, this.value(bound));
  }
}

class KnownAnswer extends Answer {
  constructor(
    private readonly form: KnownForm,
    private readonly value: unknown,
  ) {
    super();
  }

  receive(): void {}

  complete(on: Completing): unknown {
    const { plan, place } = this.form;
    const { parent, selected } = place;
    return selected.field ? plan.selections.field(parent, selected)(this.value, on) : this.value;
  }

  whole(): unknown {
    return this.value;
  }
}

/** An object that is no entity: each of its fields has an answer of its own. */
export class AssembledForm extends AnswerForm {
  readonly values: readonly Sql[];

  constructor(
    readonly plan: Plan,
    readonly place: Place,
    readonly type: GraphQLObjectType,
    readonly fields: readonly (readonly [key: string, form: AnswerForm])[],
  ) {
    super();
    this.values = fields.flatMap(([, { values }]) => values);
  }

  answer(bound: Bound): Answer {
    return new AssembledAnswer(this, bound);
  }
}

class AssembledAnswer extends Answer {
  readonly #fields: readonly (readonly [key: string, answer: Answer, count: number])[];

  constructor(
    private readonly form: AssembledForm,
    bound: Bound,
  ) {
    super();
    this.#fields = form.fields.map(([key, field]) => [key, field.answer(bound), field.values.length]);
  }

  receive(texts: readonly (string | null)[]): void {
    let taken = 0;
    for (const [, answer, count] of this.#fields) answer.receive(texts.slice(taken, (taken += count)));
  }

  complete(on: Completing): unknown {
    const { plan, place } = this.form;
    const assemble: Complete = (_, inner) => {
      const object = new Assembled();
      for (const [key, answer] of this.#fields) object[key] = answer.complete(inner);
      return object;
    };
    return plan.selections.field(place.parent, place.selected, assemble)(this, on);
  }

  whole(): unknown {
    const object: Composite = { [TYPE]: this.form.type.name };
    for (const [key, answer] of this.#fields) object[key] = answer.whole();
    return object;
  }
}
