import type { EntityMetadata } from '@mikro-orm/core';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { placeOf, tableOf } from './layout.js';

/** The columns of one entity in a statement, by property name: `t('state')` is a column of that row. */
export type Columns<Entity extends object = Record<string, unknown>> = (
  property: keyof Entity & string,
) => Sql;

/** One row of an entity in a statement. */
export interface Row {
  readonly meta: EntityMetadata;
  readonly column: Columns;
  readonly id: Sql;
}

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
export class Scope implements Row {
  readonly #tables: Map<EntityMetadata, string>;
  readonly #joins: Sql[] = [];
  readonly #columns = new Map<string, Sql>();
  readonly #alias: string;
  #touched = false;

  /** @param common the same row seen as a less concrete entity: columns of its tables are its */
  constructor(
    readonly meta: EntityMetadata,
    private readonly aliases: Aliases,
    private readonly common?: Row,
  ) {
    this.#alias = aliases.next();
    this.#tables = new Map([[meta, this.#alias]]);
  }

  /** Whether a column of its tables was asked for. */
  get touched(): boolean {
    return this.#touched;
  }

  get id(): Sql {
    return this.column('id');
  }

  /** The column of a property, a relation's being its foreign key. */
  readonly column = (property: string): Sql => {
    let column = this.#columns.get(property);
    if (!column) {
      const place = placeOf(this.meta, property);
      if (this.common && isOf(this.common.meta, place.owner)) return this.common.column(property);
      this.#touched = true;
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

/** Whether a table is the entity's own or one that it extends. */
function isOf(meta: EntityMetadata, owner: EntityMetadata): boolean {
  return meta === owner || (meta.tptParent !== undefined && isOf(meta.tptParent, owner));
}

/** One entity in a statement written by hand. */
export function scopeOf(meta: EntityMetadata): Scope {
  return new Scope(meta, new Aliases());
}
