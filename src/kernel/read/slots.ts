import sql, { join, raw, type Sql } from 'sql-template-tag';
import { placeOf } from './layout.js';
import type { Scope } from './scope.js';

/** One composite of the answer as PostgreSQL writes it: `{f1: …, f2: …}`. */
export type Composite = Readonly<Record<string, unknown>>;

/** The members of one `row(…)`: what is asked for twice is read once. */
export class Slots {
  readonly #members: Sql[] = [];
  readonly #columns = new Map<string, string>();
  readonly #shared = new Map<string, unknown>();

  get empty(): boolean {
    return this.#members.length === 0;
  }

  /** Adds a member and answers the name under which its value comes back. */
  add(member: Sql): string {
    return `f${this.#members.push(member)}`;
  }

  /** Adds a property's column, once. */
  column(scope: Scope, property: string): string {
    const column = scope.column(property);
    const name = column.strings[0]!;
    const known = this.#columns.get(name);
    if (known) return known;
    const slot = this.add(placeOf(scope.meta, property).storage.answer(column));
    this.#columns.set(name, slot);
    return slot;
  }

  /** Makes what several concrete types share once. */
  once<T>(key: string, make: () => T): T {
    if (!this.#shared.has(key)) this.#shared.set(key, make());
    return this.#shared.get(key) as T;
  }

  /** The composite; never without members, which PostgreSQL would answer as null. */
  row(): Sql {
    return sql`row(${this.empty ? raw('true') : join(this.#members, ', ')})`;
  }
}
