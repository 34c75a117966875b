import { getNamedType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { prefixOf } from '../graphql/index.js';
import type { ConnectionSpec, PageArguments } from './connection.js';
import type { OrderBy } from './declarations.js';
import type { EntityType } from './model.js';
import type { Decode, Plan, Selection } from './plan.js';
import type { EntityClass } from './prefixes.js';
import { Row } from './row.js';
import type { Columns, Scope } from './scope.js';
import { selectConnection } from './select-connection.js';
import { orderClause, selectEntity, selectList, selectOne } from './select-entity.js';
import type { Slots } from './slots.js';

/** Which rows a plain list has and in what order. */
export interface ListOptions<Entity extends object = Record<string, unknown>> {
  readonly where?: (row: Columns<Entity>) => Sql;
  /** By default the primary key. */
  readonly orderBy?: OrderBy<Entity>;
}

/** Further conditions on a connection, on the table that drives it. */
export interface PageOptions<Driver extends object = Record<string, unknown>> {
  readonly where?: (driver: Columns<Driver>) => Sql;
}

/** Where a field of a virtual type, or the answer of a root field, comes from. */
export class Source {
  /** @param select adds what is selected to the slots and answers how to read it */
  constructor(readonly select: (plan: Plan, field: SourceField, slots: Slots) => Decode) {}
}

/** The field a source is read for. */
export interface SourceField {
  readonly type: GraphQLNamedType;
  readonly nodes: Selection;
  /** The field's own arguments. */
  readonly args: Record<string, unknown>;
}

/** One entity by its id, or null where there is none that the viewer may see. */
export function one(entity: EntityClass, id: string | null | undefined): Source {
  return new Source((plan, { nodes }, slots) =>
    id === null || id === undefined ? () => null : byId(plan, plan.model.of(entity), id, nodes, slots),
  );
}

/** Whatever has the id, or null: also where no kind of thing has such ids. */
export function node(id: string): Source {
  return new Source((plan, { nodes }, slots) => {
    const type = plan.model.withPrefix(prefixOf(id) ?? '');
    return type ? byId(plan, type, id, nodes, slots) : () => null;
  });
}

/** Entities as a plain list, for what is bounded. */
export function list<Entity extends object>(
  entity: EntityClass<Entity>,
  options: ListOptions<Entity> = {},
): Source {
  return new Source((plan, { nodes }, slots) => {
    const type = plan.model.of(entity);
    const scope: Scope = plan.scope(type.meta);
    const where = options.where ? sql`where ${options.where(scope.column)} ` : sql``;
    return selectList(plan, type, nodes, scope, slots, sql`${where}${orderClause(scope, options.orderBy)}`);
  });
}

/** A page of a connection; its arguments are the field's own unless given. */
export function page<Node extends object, Driver extends object>(
  spec: ConnectionSpec<Node, Driver>,
  args?: PageArguments,
  options: PageOptions<Driver> = {},
): Source {
  return new Source((plan, field, slots) => {
    const given = args ?? (field.args as unknown as PageArguments);
    return selectConnection(
      plan,
      spec as unknown as ConnectionSpec,
      given,
      field.nodes,
      slots,
      selectEntity,
      options.where,
    );
  });
}

/** The fields of a virtual type, each a source or a plain value; only what is selected is read. */
export type Sources = Readonly<Record<string, unknown>>;

/**
 * An object that is no entity: each of its fields comes from a source of its own. A field whose source
 * fails (a bad cursor) is an error at that field; the others stand.
 */
export function object(sources: Sources): Source {
  return new Source((plan, { type, nodes }, slots) => {
    const parts = plan.fields(type as GraphQLObjectType, nodes).map(([key, field, selection]) => {
      if (!(field.name in sources)) throw new Error(`no source was given for ${type.name}.${field.name}`);
      const source = sources[field.name];
      if (!(source instanceof Source)) return { key, decode: () => source };
      const of: SourceField = {
        type: getNamedType(field.type),
        nodes: selection,
        args: plan.args(field, selection),
      };
      return { key, decode: orError(() => source.select(plan, of, slots)) };
    });
    return (composite) => {
      const row = new Row(type.name);
      for (const { key, decode } of parts) row[key] = decode(composite);
      return row;
    };
  });
}

function byId(plan: Plan, type: EntityType, id: string, nodes: Selection, slots: Slots): Decode {
  const scope = plan.scope(type.meta);
  return selectOne(plan, type, nodes, scope, slots, sql`where ${scope.id} = ${id}`);
}

/** An error that is returned as a value is reported by the executor at the field's path. */
function orError(select: () => Decode): Decode {
  try {
    return select();
  } catch (error) {
    return () => error;
  }
}
