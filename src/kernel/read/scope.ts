import type { EntityMetadata } from '@mikro-orm/core';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { placeOf, tableOf } from './layout.js';

/** The columns of one entity in a statement, by property name: `t('state')` is a column of that row. */
export type Columns<Entity extends object = Record<string, unknown>> = (
  property: keyof Entity & string,
) => Sql;

/** Gives each table of a statement a name of its own. */
export class Aliases {
  #count = 0;

  next(): string {
    return `t${++this.#count}`;
  }
}

/**
 * One entity in a `from`. An entity that extends another lives in two tables that share the id; the other
 * table is joined when one of its columns is first asked for, so `from` is read last.
 */
export class Scope {
  readonly #tables: Map<EntityMetadata, string>;
  readonly #joins: Sql[] = [];
  readonly #columns = new Map<string, Sql>();
  readonly #alias: string;
  #touched = false;

  /** @param known tables of the same entity that an enclosing scope already has */
  constructor(
    readonly meta: EntityMetadata,
    private readonly aliases: Aliases,
    known: ReadonlyMap<EntityMetadata, string> = new Map(),
  ) {
    this.#alias = aliases.next();
    this.#tables = new Map([...known, [meta, this.#alias]]);
  }

  /** Whether a column was asked for. */
  get touched(): boolean {
    return this.#touched;
  }

  /** The same row seen as a more concrete entity, within this one's reach. */
  narrow(meta: EntityMetadata): Scope {
    return new Scope(meta, this.aliases, this.#tables);
  }

  get id(): Sql {
    return this.column('id');
  }

  /** The column of a property, a relation's being its foreign key. */
  readonly column = (property: string): Sql => {
    this.#touched = true;
    let column = this.#columns.get(property);
    if (!column) {
      const place = placeOf(this.meta, property);
      column = raw(`${this.#aliasOf(place.owner)}.${place.column}`);
      this.#columns.set(property, column);
    }
    return column;
  };

  /** The tables with their joins; complete only when every column has been asked for. */
  from(): Sql {
    const own = raw(`${tableOf(this.meta)} ${this.#alias}`);
    return this.#joins.length === 0 ? own : sql`${own} ${join(this.#joins, ' ')}`;
  }

  /** The tables as one operand of a join. */
  operand(): Sql {
    return this.#joins.length === 0 ? this.from() : sql`(${this.from()})`;
  }

  #aliasOf(owner: EntityMetadata): string {
    const known = this.#tables.get(owner);
    if (known) return known;
    const alias = this.aliases.next();
    this.#tables.set(owner, alias);
    this.#joins.push(raw(`join ${tableOf(owner)} ${alias} on ${alias}."id" = ${this.#alias}."id"`));
    return alias;
  }
}

/** One entity in a statement written by hand. */
export function scopeOf(meta: EntityMetadata): Scope {
  return new Scope(meta, new Aliases());
}
