import { getNamedType, type GraphQLObjectType } from 'graphql';
import sql, { empty, type Sql } from 'sql-template-tag';
import { prefixOf } from '../graphql/index.js';
import { type AnswerForm, AssembledForm, KnownForm, type Place, WrittenForm } from './answer.js';
import type { Bound } from './bound.js';
import type { ConnectionSpec, PageArguments } from './connection.js';
import type { OrderBy } from './declarations.js';
import type { EntityType, ReadModel } from './model.js';
import type { Plan } from './plan.js';
import { classOfPrefix, type EntityClass } from './prefixes.js';
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
export class Source<Given = unknown> {
  /**
   * @param shape equal for sources of which the same is compiled, whatever they give
   * @param given what the request gives for it
   * @param select compiles what is selected at a place; for what the request gives it asks each request, by `given`
   */
  constructor(
    readonly shape: string,
    readonly given: Given,
    readonly select: (plan: Plan, place: Place, given: (bound: Bound) => Given) => AnswerForm,
  ) {}
}

/** Tells things apart that shapes name. */
const numbers = new WeakMap<object, number>();
let count = 0;

function numberOf(thing: object): number {
  const number = numbers.get(thing) ?? (count += 1);
  numbers.set(thing, number);
  return number;
}

/** One entity by its id, or null where there is none that the viewer may see. */
export function one(entity: EntityClass, id: string | null | undefined): Source {
  if (id === null || id === undefined) return nothing();
  return byId(entity, id, (model) => model.of(entity));
}

/** The one entity for which a condition holds, or null; it must hold for no second. */
export function single<Entity extends object>(
  entity: EntityClass<Entity>,
  where: (row: Columns<Entity>) => Sql,
): Source {
  return toSource(`single ${numberOf(entity)}`, where, (plan, place, given) => {
    const type = plan.model.of(entity);
    const scope: Scope = plan.scope(type.meta);
    const { condition } = plan.late((bound) => ({ condition: given(bound)(scope.column) }));
    const clauses = sql`where ${condition}`;
    return new WrittenForm(plan, place, selectOne(plan, type, place.selected.nodes, scope, clauses, false));
  });
}

/** Whatever has the id, or null: also where no kind of thing has such ids. */
export function node(id: string): Source {
  const entity = classOfPrefix(prefixOf(id) ?? '');
  return entity ? byId(entity, id, (model) => model.find(entity)) : nothing();
}

/** Entities as a plain list, for what is bounded. */
export function list<Entity extends object>(
  entity: EntityClass<Entity>,
  { where, orderBy }: ListOptions<Entity> = {},
): Source {
  const shape = `list ${numberOf(entity)} ${JSON.stringify(orderBy)}`;
  return toSource(shape, where, (plan, place, given) => {
    const type = plan.model.of(entity);
    const scope: Scope = plan.scope(type.meta);
    const { clause } = plan.late((bound) => {
      const condition = given(bound);
      return { clause: condition ? sql`where ${condition(scope.column)} ` : empty };
    });
    const clauses = sql`${clause}${orderClause(scope, orderBy)}`;
    return new WrittenForm(plan, place, selectList(plan, type, place.selected.nodes, scope, clauses));
  });
}

/** A page of a connection; its arguments are the field's own unless given. */
export function page<Node extends object, Driver extends object>(
  spec: ConnectionSpec<Node, Driver>,
  args?: PageArguments,
  { where }: PageOptions<Driver> = {},
): Source {
  return toSource(`page ${numberOf(spec)}`, { args, where }, (plan, place, given) => {
    const list = spec as unknown as ConnectionSpec;
    const { selected } = place;
    const asked = {
      args: (bound: Bound) => given(bound).args ?? (bound.args(selected) as unknown as PageArguments),
      restriction: (bound: Bound) => given(bound).where,
    };
    return new WrittenForm(plan, place, selectConnection(plan, list, asked, selected.nodes));
  });
}

/** The fields of a virtual type, each a source or a plain value; only what is selected is read. */
export type Sources = Readonly<Record<string, unknown>>;

/**
 * An object that is no entity: each of its fields comes from a source of its own. A field whose source
 * fails (a bad cursor) is an error at that field; the others stand.
 */
export function object(sources: Sources): Source {
  const shapes = Object.entries(sources).map(([name, source]) => {
    return source instanceof Source ? `${name}: ${source.shape}` : name;
  });
  const selects = new Map(
    Object.entries(sources).map(([name, source]) => [
      name,
      source instanceof Source ? source.select : undefined,
    ]),
  );
  return toSource(`{${shapes.join()}}`, sources, (plan, place, given) => {
    const type = getNamedType(place.selected.field!.type) as GraphQLObjectType;
    const fields = plan.fields(type, place.selected.nodes).map((selected) => {
      const form = fieldOf(plan, { parent: type, selected }, selects, given);
      return [selected.key, form] as const;
    });
    return new AssembledForm(plan, place, type, fields);
  });
}

function fieldOf(
  plan: Plan,
  place: Place,
  selects: ReadonlyMap<string, Source['select'] | undefined>,
  given: (bound: Bound) => Sources,
): AnswerForm {
  const { parent, selected } = place;
  const { name } = selected;
  if (name === '__typename') return new KnownForm(plan, place, () => parent.name);
  if (!selects.has(name)) throw new Error(`no source was given for ${parent.name}.${name}`);
  const select = selects.get(name);
  if (!select) return new KnownForm(plan, place, (bound) => given(bound)[name]);
  try {
    return select(plan, place, (bound) => (given(bound)[name] as Source).given);
  } catch (error) {
    plan.hasFailed = true;
    return new KnownForm(plan, place, () => error);
  }
}

function byId(entity: EntityClass, id: string, find: (model: ReadModel) => EntityType | undefined): Source {
  return toSource(`one ${numberOf(entity)}`, id, (plan, place, given) => {
    const type = find(plan.model);
    if (!type) return new KnownForm(plan, place, () => null);
    const scope = plan.scope(type.meta);
    const { wanted } = plan.late((bound) => ({ wanted: sql`${given(bound)}` }));
    const clauses = sql`where ${scope.id} = ${wanted}`;
    return new WrittenForm(plan, place, selectOne(plan, type, place.selected.nodes, scope, clauses, false));
  });
}

function nothing(): Source {
  return toSource('nothing', null, (plan, place) => new KnownForm(plan, place, () => null));
}

/** A source among others: what it gives is its own business. */
function toSource<Given>(shape: string, given: Given, select: Source<Given>['select']): Source {
  return new Source(shape, given, select) as unknown as Source;
}
