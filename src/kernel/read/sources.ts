import { getNamedType, type GraphQLObjectType } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { prefixOf } from '../graphql/index.js';
import { type Answer, AssembledAnswer, KnownAnswer, type Place, WrittenAnswer } from './answer.js';
import type { SelectedField } from './complete.js';
import type { ConnectionSpec, PageArguments } from './connection.js';
import type { OrderBy } from './declarations.js';
import type { EntityType } from './model.js';
import type { Plan } from './plan.js';
import type { EntityClass } from './prefixes.js';
import type { Columns, Scope } from './scope.js';
import { selectConnection } from './select-connection.js';
import { orderClause, selectList, selectOne } from './select-field.js';

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
  /** @param select compiles what is selected at a place */
  constructor(readonly select: (plan: Plan, place: Place) => Answer) {}
}

/** One entity by its id, or null where there is none that the viewer may see. */
export function one(entity: EntityClass, id: string | null | undefined): Source {
  return new Source((plan, place) => byId(plan, place, plan.model.of(entity), id));
}

/** The one entity for which a condition holds, or null; it must hold for no second. */
export function single<Entity extends object>(
  entity: EntityClass<Entity>,
  where: (row: Columns<Entity>) => Sql,
): Source {
  return new Source((plan, place) => {
    const type = plan.model.of(entity);
    const scope: Scope = plan.scope(type.meta);
    const clauses = sql`where ${where(scope.column)}`;
    return new WrittenAnswer(plan, place, selectOne(plan, type, place.selected.nodes, scope, clauses, false));
  });
}

/** Whatever has the id, or null: also where no kind of thing has such ids. */
export function node(id: string): Source {
  return new Source((plan, place) => byId(plan, place, plan.model.withPrefix(prefixOf(id) ?? ''), id));
}

/** Entities as a plain list, for what is bounded. */
export function list<Entity extends object>(
  entity: EntityClass<Entity>,
  options: ListOptions<Entity> = {},
): Source {
  return new Source((plan, place) => {
    const type = plan.model.of(entity);
    const scope: Scope = plan.scope(type.meta);
    const where = options.where ? sql`where ${options.where(scope.column)} ` : sql``;
    const clauses = sql`${where}${orderClause(scope, options.orderBy)}`;
    return new WrittenAnswer(plan, place, selectList(plan, type, place.selected.nodes, scope, clauses));
  });
}

/** A page of a connection; its arguments are the field's own unless given. */
export function page<Node extends object, Driver extends object>(
  spec: ConnectionSpec<Node, Driver>,
  args?: PageArguments,
  options: PageOptions<Driver> = {},
): Source {
  return new Source((plan, place) => {
    const given = args ?? (plan.args(place.selected) as unknown as PageArguments);
    const { nodes } = place.selected;
    const list = spec as unknown as ConnectionSpec;
    return new WrittenAnswer(plan, place, selectConnection(plan, list, given, nodes, options.where));
  });
}

/** The fields of a virtual type, each a source or a plain value; only what is selected is read. */
export type Sources = Readonly<Record<string, unknown>>;

/**
 * An object that is no entity: each of its fields comes from a source of its own. A field whose source
 * fails (a bad cursor) is an error at that field; the others stand.
 */
export function object(sources: Sources): Source {
  return new Source((plan, place) => {
    const type = getNamedType(place.selected.field!.type) as GraphQLObjectType;
    const fields = plan.fields(type, place.selected.nodes).map((selected) => {
      const answer = fieldOf(plan, type, selected, sources);
      return [selected.key, answer] as const;
    });
    return new AssembledAnswer(plan, place, type, fields);
  });
}

function fieldOf(plan: Plan, parent: GraphQLObjectType, selected: SelectedField, sources: Sources): Answer {
  const { name } = selected;
  if (name === '__typename') return new KnownAnswer(plan, { parent, selected }, parent.name);
  if (!(name in sources)) throw new Error(`no source was given for ${parent.name}.${name}`);
  const source = sources[name];
  const place = { parent, selected };
  if (!(source instanceof Source)) return new KnownAnswer(plan, place, source);
  try {
    return source.select(plan, place);
  } catch (error) {
    return new KnownAnswer(plan, place, error);
  }
}

function byId(plan: Plan, place: Place, type: EntityType | undefined, id: string | null | undefined): Answer {
  if (!type || id === null || id === undefined) return new KnownAnswer(plan, place, null);
  const scope = plan.scope(type.meta);
  const clauses = sql`where ${scope.id} = ${id}`;
  return new WrittenAnswer(plan, place, selectOne(plan, type, place.selected.nodes, scope, clauses, false));
}
