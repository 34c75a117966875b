import sql, { join, raw, type Sql } from 'sql-template-tag';
import { MARK_SOURCE } from './absent.js';
import type { AnswerForm } from './answer.js';
import type { Bound } from './bound.js';
import { type Given, Late, type Slot } from './late.js';
import type { Plan } from './plan.js';

/** A statement with the values of the request that runs it. */
export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** One compiled statement, with what its rows become. It holds no value of any request. */
export class Compiled {
  /** Whether what was selected may ask for more once the statement's answer is there. */
  readonly asksMore: boolean;
  /** Whether it may serve other requests: something in it could not be compiled for this one otherwise. */
  readonly isWhole: boolean;
  readonly #slots: readonly Slot[];
  readonly #text: string | undefined;
  readonly #values: readonly Late[];

  /** @param answers how each root field is answered, or why it is not */
  constructor(
    plan: Plan,
    readonly answers: readonly (AnswerForm | Error)[],
  ) {
    const values = answers.flatMap((answer) => (answer instanceof Error ? [] : answer.values));
    const statement = values.length > 0 ? together(values) : undefined;
    this.#text = statement?.text;
    this.#values = (statement?.values ?? []).map(late);
    this.#slots = plan.finish();
    this.asksMore = plan.asksMore;
    this.isWhole = !plan.hasFailed && !answers.some((answer) => answer instanceof Error);
  }

  /** What a request gives it; undefined where another statement is the request's. */
  fill(bound: Bound): Given | undefined {
    const given: (readonly unknown[])[] = [];
    try {
      for (const slot of this.#slots) {
        const values = slot.fill(bound);
        if (!values) return undefined;
        given.push(values);
      }
    } catch {
      // What is wrong with the request is said where its own statement is compiled.
      return undefined;
    }
    return given;
  }

  /** The statement for a request; undefined where nothing has to be asked. */
  statement(given: Given): Statement | undefined {
    const text = this.#text;
    return text === undefined ? undefined : { text, values: this.#values.map(({ of }) => of(given)) };
  }
}

function together(values: readonly Sql[]): Sql {
  const named = values.map((value, index) => sql`${value} as ${raw(`r${index}`)}`);
  return sql`select ${join(named, ', ')} from ${MARK_SOURCE}`;
}

function late(value: unknown): Late {
  if (value instanceof Late) return value;
  throw new Error('a value was compiled into a statement: what a request gives is to be made in `late`');
}
