import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { isAbsent } from './absent.js';
import type { Bound } from './bound.js';
import type { Completing } from './complete.js';
import { placeOf } from './layout.js';
import type { Row } from './scope.js';

/** An object of the answer, by response key. */
export type Composite = Record<string, unknown>;

/** The member with what only Node needs of an object; no response key can be called so. */
export const HIDDEN = '?';

/** The member with an object's type, where all of the answer is left to graphql-js. */
export const TYPE = '#';

/** PostgreSQL cuts longer names. */
const NAME_LIMIT = 63;

/** What is left to Node in a field of each object. */
export interface Rest {
  readonly key: string;
  /** Computes what the request's own code knows and looks for what has to be asked in batches, before anything is completed. */
  readonly gather?: ((object: Composite, bound: Bound) => void) | undefined;
  /** Puts the field's final value in its place. Throws what went wrong where it must not be null. */
  readonly complete: (object: Composite, on: Completing) => void;
}

/** Objects of the answer: how PostgreSQL writes them, and what is left to Node in each. */
export interface Selected {
  /** A query of one composite for each row of what `from` (with its clauses) gives. */
  rows(from: Sql): Sql;
  /** One composite as an item of a `from` that has its row before it; undefined where it takes a query of its own. */
  beside(alias: Sql): Sql | undefined;
  /** Whether there is something in them that PostgreSQL cannot know. */
  readonly isOpen: boolean;
  /** Whether they come as JSON, since a key is too long for a name. */
  readonly isJson: boolean;
  gather(object: Composite, bound: Bound): void;
  complete(object: Composite, on: Completing): void;
}

/**
 * The members of one kind of object by response key, each as SQL and in the order of the selection, so that what
 * PostgreSQL writes is what the client gets. Columns that only Node needs travel in one more member, the last.
 */
export class Members implements Selected {
  readonly #members: [key: string, value: Sql][] = [];
  readonly #hidden: Sql[] = [];
  readonly #places = new Map<string, string>();
  readonly #gathers: Rest[] = [];
  readonly #holes: Rest[] = [];
  /** What is left to Node, field by field. */
  readonly rests: Rest[] = [];
  isOpen = false;

  /**
   * @param type the objects' type as SQL
   * @param isWhole whether type and hidden columns go with every object, for graphql-js
   * @param id the entity's id, if they are entities: it is `f1` among what is hidden
   */
  constructor(
    private readonly type: Sql,
    private readonly isWhole: boolean,
    id?: Sql,
  ) {
    if (id) this.#hide(id);
  }

  /** Adds a member. */
  put(key: string, value: Sql): void {
    this.#members.push([key, value]);
  }

  /** Leaves something of a member to Node; with `isHole` always, else only where the text of the answer says so. */
  leave(rest: Rest, isHole: boolean): void {
    this.isOpen ||= isHole;
    if (rest.gather) this.#gathers.push(rest);
    if (isHole) this.#holes.push(rest);
    this.rests.push(rest);
  }

  /** Hides a property's column and answers how to find it in an object. */
  hide(row: Row, property: string): (object: Composite) => unknown {
    const { storage } = placeOf(row.meta, property);
    const place = this.#hide(storage.answer(row.column(property)));
    return (object) => storage.toFact((object[HIDDEN] as Composite)[place]);
  }

  rows(from: Sql): Sql {
    if (this.isJson) return sql`select ${this.#json()} ${from}`;
    return sql`select "$" from (${this.#named()} ${from}) "$"`;
  }

  beside(alias: Sql): Sql | undefined {
    return this.isJson ? undefined : sql`cross join lateral (${this.#named()}) ${alias}`;
  }

  #all(): readonly [key: string, value: Sql][] {
    const members = [...this.#members];
    if (this.isWhole) members.push([TYPE, this.type]);
    if (this.#hidden.length > 0 && (this.isOpen || this.isWhole))
      members.push([HIDDEN, sql`row(${join(this.#hidden, ', ')})`]);
    return members;
  }

  #named(): Sql {
    const named = this.#all().map(([key, value]) => sql`${value} as ${raw(`"${key}"`)}`);
    return sql`select ${named.length > 0 ? join(named, ', ') : empty}`;
  }

  #json(): Sql {
    const pairs = this.#all().map(([key, value]) => sql`${raw(`'${key}'`)} value ${value}`);
    return sql`json_object(${join(pairs, ', ')} returning json)`;
  }

  get isJson(): boolean {
    return this.#members.some(([key]) => key.length > NAME_LIMIT);
  }

  gather(object: Composite, bound: Bound): void {
    for (const { gather } of this.#gathers) gather!(object, bound);
  }

  complete(object: Composite, on: Completing): void {
    for (const { complete } of on.isThorough ? this.rests : this.#holes) complete(object, on);
    if (this.isOpen) delete object[HIDDEN];
  }

  #hide(column: Sql): string {
    const { text } = column;
    let place = this.#places.get(text);
    if (!place) {
      place = `f${this.#hidden.push(column)}`;
      this.#places.set(text, place);
    }
    return place;
  }
}

/** Does something to each object of a field, however deep its lists nest. */
export function eachObject(value: unknown, act: (object: Composite) => void): void {
  if (Array.isArray(value)) for (const item of value) eachObject(item, act);
  else if (!isAbsent(value)) act(value as Composite);
}
