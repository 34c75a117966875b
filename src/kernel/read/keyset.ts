import type { EntityMetadata } from '@mikro-orm/core';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Bound } from './bound.js';
import type { Storage } from './columns.js';
import type { ConnectionSpec, PageArguments } from './connection.js';
import { cursorOf, pageSize, type Position, positionOf } from './cursor.js';
import { filterConditions } from './filters.js';
import { placeOf } from './layout.js';
import type { EntityType } from './model.js';
import type { Plan } from './plan.js';
import type { Columns, Scope } from './scope.js';

/** A condition beside a list's own, on the table that drives it. */
export type Restriction = (driver: Columns) => Sql;

/** What is asked of a list, to be had from each request. */
export interface AskedPage {
  readonly args: (bound: Bound) => PageArguments;
  readonly restriction: (bound: Bound) => Restriction | undefined;
}

type Direction = 'asc' | 'desc';

/**
 * One connection in a statement: its order, its scopes and where in it the page begins. The table that
 * drives it is the node's own, or the one the spec goes through.
 *
 * Each pair of a scope and a range of keys is read by itself in the list's order and cut at the page's
 * size, so that each can walk its own index; a union then drops what came twice and cuts again.
 */
export class KeysetList {
  readonly type: EntityType;
  /** The node's table, on which its fields are selected. */
  readonly node: Scope;
  /** How many items the page has at most. */
  readonly size: Sql;
  /** Whether the page comes after a cursor. */
  readonly continued: boolean;

  readonly #driver: Scope;
  readonly #from: () => Sql;
  readonly #key: Sql;
  readonly #id: Sql;
  readonly #direction: Direction;
  readonly #order: Sql;
  readonly #storage: Storage;
  readonly #scopes: readonly Sql[];
  readonly #ranges: readonly Sql[];
  /** One row more than the page has. */
  readonly #more: Sql;

  /** @throws BAD_USER_INPUT for a size outside 1–100 or a cursor of another list or order */
  constructor(plan: Plan, spec: ConnectionSpec, asked: AskedPage) {
    this.type = plan.model.of(spec.node());
    const meta: EntityMetadata = spec.through ? plan.model.metaOf(spec.through.entity()) : this.type.meta;
    this.#driver = plan.scope(meta);
    const filtered = spec.through ? plan.scope(this.type.meta) : this.#driver;
    this.#id = spec.through ? this.#driver.column(spec.through.node) : this.#driver.id;
    const made = plan.late((bound) => {
      return partsOf(spec, asked, bound, { driver: this.#driver, filtered, id: this.#id });
    });
    const { by, direction } = orderingOf(spec, made.order);
    this.#direction = direction;
    this.#storage = placeOf(meta, by).storage;
    this.#key = this.#driver.column(by);
    this.#order = made.name;
    this.#scopes = made.scopes;
    this.#ranges = made.ranges;
    this.size = made.size;
    this.#more = made.more;
    this.continued = made.continued;
    const direct = !spec.through && this.#scopes.length * this.#ranges.length === 1;
    this.node = direct ? this.#driver : plan.scope(this.type.meta);
    this.#from = () => {
      if (!spec.through || !filtered.touched) return this.#driver.from();
      const on = sql`${filtered.id} = ${this.#id}`;
      return sql`${this.#driver.from()} join ${filtered.operand()} on ${on}`;
    };
  }

  /** Whether the rows that are walked are the nodes themselves, and not keys by which they are found. */
  get isDirect(): boolean {
    return this.node === this.#driver;
  }

  /** The cursor of a row of the keys, by default of those that `keys` gives as `p`. */
  cursor(key = raw('p.k'), id = raw('p.id')): Sql {
    return cursorOf(this.#order, this.#storage.answer(key), id);
  }

  /** The cursor of a row while its keys are read; only where that is the node's. */
  ownCursor(): Sql {
    return this.cursor(this.#key, this.#id);
  }

  /**
   * The keys of a page as `k` and `id`, with one row more than asked for.
   * @param columns more columns of the walked rows; only where those are the nodes
   * @param besides what those columns come from, beside the rows
   */
  keys(columns: Sql = empty, besides: Sql = empty): Sql {
    const parts = this.#scopes.flatMap((scope) => {
      return this.#ranges.map(
        (range) => sql`select ${this.#key} as k, ${this.#id} as id${columns}
          from ${this.#from()}${besides} where ${and([scope, range])}
          ${this.#orderBy(this.#key, this.#id)} limit ${this.#more}`,
      );
    });
    if (parts.length === 1) return parts[0]!;
    const union = join(
      parts.map((part) => sql`(${part})`),
      ' union ',
    );
    return sql`${union} ${this.#orderBy(raw('k'), raw('id'))} limit ${this.#more}`;
  }

  /** The order of the page turned round, on its keys as `p`. */
  backwards(): Sql {
    const direction = raw(this.#direction === 'asc' ? 'desc' : 'asc');
    return sql`order by p.k ${direction}, p.id ${direction}`;
  }

  /** How many rows the scopes give, each once. */
  count(): Sql {
    if (this.#scopes.length === 1)
      return sql`(select count(*) from ${this.#from()} where ${this.#scopes[0]})`;
    const each = this.#scopes.map((scope) => sql`select ${this.#id} from ${this.#from()} where ${scope}`);
    return sql`(select count(*) from (${join(each, ' union ')}) c)`;
  }

  #orderBy(key: Sql, id: Sql): Sql {
    const direction = raw(this.#direction);
    return sql`order by ${key} ${direction}, ${id} ${direction}`;
  }
}

/** What a request makes of a list: its order, where the page begins, how long it is, and which rows the list has. */
function partsOf(
  spec: ConnectionSpec,
  asked: AskedPage,
  bound: Bound,
  { driver, filtered, id }: { readonly driver: Scope; readonly filtered: Scope; readonly id: Sql },
) {
  const args = asked.args(bound);
  const restriction = asked.restriction(bound);
  const order = args.orderBy ?? spec.defaultOrder;
  const name = `${spec.name}.${order}`;
  const { by, direction } = orderingOf(spec, order);
  const { property, storage } = placeOf(driver.meta, by);
  const isNullable = property.nullable === true;
  const size = pageSize(args.first);
  const after = args.after ?? undefined;
  const position = after === undefined ? undefined : positionOf(after, name, storage, isNullable);
  const conditions = [
    ...(restriction ? [restriction(driver.column)] : []),
    ...filterConditions(spec, args.filter, filtered.column, driver.column),
  ];
  const scopes = spec.branches ? spec.branches(bound.asking, driver.column) : [raw('true')];
  return {
    order,
    continued: position !== undefined,
    name: sql`${name}`,
    size: sql`${size}`,
    more: sql`${size + 1}`,
    scopes: (scopes.length === 0 ? [raw('false')] : scopes).map((scope) => and([...conditions, scope])),
    ranges: position
      ? rangesAfter(position, driver.column(by), id, storage, direction, isNullable)
      : [raw('true')],
  };
}

/**
 * The ranges of keys after a position, as PostgreSQL's plain index order has them: nulls last when
 * ascending, first when descending. Disjoint, so that each is one stretch of an index.
 */
function rangesAfter(
  { value, id }: Position,
  key: Sql,
  idColumn: Sql,
  storage: Storage,
  direction: Direction,
  nullable: boolean,
): Sql[] {
  const beyond = raw(direction === 'asc' ? '>' : '<');
  if (value === null) {
    const amongNulls = sql`${key} is null and ${idColumn} ${beyond} ${id}`;
    return direction === 'asc' ? [amongNulls] : [amongNulls, sql`${key} is not null`];
  }
  const further = sql`(${key}, ${idColumn}) ${beyond} (${storage.parameter(value)}, ${id}::text)`;
  return nullable && direction === 'asc' ? [further, sql`${key} is null`] : [further];
}

function orderingOf(spec: ConnectionSpec, order: string): { by: string; direction: Direction } {
  const direction = order.endsWith('_DESC') ? 'desc' : 'asc';
  const ordering = (spec.orderings as Record<string, { by: string }>)[order.slice(0, -direction.length - 1)];
  if (!ordering) throw new Error(`${spec.name} has no order ${order}`);
  return { by: ordering.by, direction };
}

function and(conditions: readonly Sql[]): Sql {
  const needed = conditions.filter((condition) => condition.sql !== 'true');
  if (needed.length < 2) return needed[0] ?? raw('true');
  return join(
    needed.map((condition) => sql`(${condition})`),
    ' and ',
  );
}
