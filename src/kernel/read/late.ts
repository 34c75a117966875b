import { Sql } from 'sql-template-tag';
import type { Bound } from './bound.js';

/** The values that a request gives a statement, slot by slot. */
export type Given = readonly (readonly unknown[])[];

/** A value of a statement that is known when it is run. A compiled statement holds no other. */
export class Late {
  constructor(readonly of: (given: Given) => unknown) {}
}

/** What a request decides of a statement: pieces of SQL, and what the rest of the statement hangs on. */
export type Parts = Readonly<Record<string, Sql | readonly Sql[] | string | boolean>>;

/**
 * A part of a statement that every request makes of its own. The statement is another request's too where that one
 * makes the same text; the values are always those of the request that runs it.
 */
export class Slot<P extends Parts = Parts> {
  /** The parts as they go into the statement: with its places for values, without a value. */
  readonly parts: P;
  readonly #form: readonly string[];

  constructor(
    index: number,
    private readonly make: (bound: Bound) => P,
    bound: Bound,
  ) {
    const made = make(bound);
    this.#form = formOf(made);
    let count = 0;
    const emptied = (part: Sql) =>
      new Sql(
        part.strings,
        part.values.map(() => {
          const place = count++;
          return new Late((given) => given[index]![place]);
        }),
      );
    const parts = Object.entries(made).map(([name, part]) => {
      if (part instanceof Sql) return [name, emptied(part)];
      return [name, typeof part === 'object' ? part.map(emptied) : part];
    });
    this.parts = Object.fromEntries(parts) as P;
  }

  /** A request's values; undefined where it makes another text. Throws where it makes none. */
  fill(bound: Bound): readonly unknown[] | undefined {
    const made = this.make(bound);
    const form = formOf(made);
    const isSame = form.length === this.#form.length && form.every((text, at) => text === this.#form[at]);
    return isSame ? piecesOf(made).flatMap(({ values }) => values) : undefined;
  }
}

/** SQL made without a look at any request: its values are the same for all. */
export function constant(part: Sql): Sql {
  if (part.values.every((value) => value instanceof Late)) return part;
  const values = part.values.map((value) => (value instanceof Late ? value : new Late(() => value)));
  return new Sql(part.strings, values);
}

/** All of the parts but the values, so that it is equal only where the text is. */
function formOf(parts: Parts): readonly string[] {
  const form: string[] = [];
  const add = ({ strings }: Sql) => form.push(String(strings.length), ...strings);
  for (const part of Object.values(parts)) {
    if (part instanceof Sql) add(part);
    else if (typeof part === 'object') {
      form.push(String(part.length));
      part.forEach(add);
    } else form.push(String(part));
  }
  return form;
}

function piecesOf(parts: Parts): readonly Sql[] {
  return Object.values(parts).flatMap((part) => (typeof part === 'object' ? part : []));
}
