import { getNamedType, type GraphQLObjectType, isNonNullType } from 'graphql';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Bound } from './bound.js';
import type { SelectedField, Selection } from './complete.js';
import type { PageArguments } from './connection.js';
import type { Children, Declaration, OrderBy } from './declarations.js';
import { attempt } from './facts.js';
import { constant } from './late.js';
import { placeOf } from './layout.js';
import { leafForm } from './leaf.js';
import type { Members } from './members.js';
import type { EntityType } from './model.js';
import { lazily, type Part, putPart } from './part.js';
import type { Plan } from './plan.js';
import type { Columns, Row, Scope } from './scope.js';
import { selectConnection } from './select-connection.js';

/** Adds one field of an entity to an object's members. */
export function putField(
  plan: Plan,
  type: EntityType,
  parent: GraphQLObjectType,
  selected: SelectedField,
  row: Row,
  members: Members,
): void {
  const { key, name, field } = selected;
  const source = type.sources.get(name);
  if (!field || !source) return members.put(key, raw(`'${parent.name}'`));
  switch (source.kind) {
    case 'column':
      return putColumn(plan, type, parent, selected, row, members);
    case 'computed':
      return source.sql
        ? members.put(key, constant(source.sql(row.column, plan.at)))
        : putComputed(plan, parent, selected, source, row, members);
    case 'own':
      plan.asksMore = true;
      return members.put(key, raw('null'));
    default:
      return putPart(plan, parent, selected, members, selectPart(plan, type, selected, row));
  }
}

/** Compiles a relation, children or a connection of an entity. */
export function selectPart(plan: Plan, type: EntityType, selected: SelectedField, row: Row): Part {
  const source = type.sources.get(selected.name)!;
  const { field, nodes } = selected;
  const isRequired = isNonNullType(field!.type);
  if (source.kind === 'connection') {
    const args = (bound: Bound) => bound.args(selected) as unknown as PageArguments;
    const ofParent = (driver: Columns): Sql => sql`${driver(source.by!)} = ${row.id}`;
    return selectConnection(plan, source.spec, { args, restriction: () => ofParent }, nodes);
  }
  const target = plan.model.named(getNamedType(field!.type).name);
  const other = plan.scope(target.meta);
  if (source.kind === 'toOne') {
    const clauses = sql`where ${other.id} = ${row.column(source.property.name)}`;
    return selectOne(plan, target, nodes, other, clauses, isRequired);
  }
  const children = source as Extract<Declaration, { kind: 'list' | 'first' }>;
  const clauses = childClauses(plan, children, selected, other, row.id);
  return source.kind === 'first'
    ? selectOne(plan, target, nodes, other, sql`${clauses} limit 1`, isRequired)
    : selectList(plan, target, nodes, other, clauses);
}

/** All rows of an entity under the clauses, as a list. */
export function selectList(
  plan: Plan,
  type: EntityType,
  selection: Selection,
  scope: Scope,
  clauses: Sql,
): Part {
  const of = plan.select(type, selection, scope);
  return { of, value: sql`array(${of.rows(sql`from ${scope.from()} ${clauses}`)})` };
}

/** The one row of an entity under the clauses, or null. */
export function selectOne(
  plan: Plan,
  type: EntityType,
  selection: Selection,
  scope: Scope,
  clauses: Sql,
  isRequired: boolean,
): Part {
  const of = plan.select(type, selection, scope);
  const value = sql`(${of.rows(sql`from ${scope.from()} ${clauses}`)})`;
  return { of, value: isRequired ? plan.required(value, of.isJson) : value };
}

/** `order by` the given properties, else by the primary key. */
export function orderClause(scope: Scope, orderBy: OrderBy | undefined): Sql {
  const order = orderBy ?? scope.meta.primaryKeys.map((key) => [key, 'asc'] as const);
  return sql`order by ${join(
    order.map(([property, direction]) => sql`${scope.column(property)} ${raw(direction)}`),
    ', ',
  )}`;
}

function childClauses(
  plan: Plan,
  { by, where, orderBy }: Children,
  selected: SelectedField,
  child: Scope,
  parentId: Sql,
): Sql {
  const condition = (args: Record<string, unknown>) =>
    where ? sql` and (${where(child.column, args)})` : empty;
  const also =
    selected.field!.args.length === 0
      ? constant(condition({}))
      : plan.late((bound) => ({ also: condition(bound.args(selected)) })).also;
  return sql`where ${child.column(by)} = ${parentId}${also} ${orderClause(child, orderBy)}`;
}

function putColumn(
  plan: Plan,
  type: EntityType,
  parent: GraphQLObjectType,
  selected: SelectedField,
  row: Row,
  members: Members,
): void {
  const { key, name } = selected;
  const { type: graphql } = selected.field!;
  const { property, storage } = placeOf(type.meta, name);
  const answer = storage.answer(row.column(name));
  const { isFinal, suspects } = leafForm(graphql, property);
  const mustBe = isNonNullType(graphql) && property.nullable === true;
  members.put(key, mustBe ? plan.required(sql`to_json(${answer})`, true) : answer);
  if (isFinal && suspects.length === 0 && !mustBe) return;
  for (const suspect of suspects) plan.suspects.add(suspect);
  const complete = lazily(() => plan.selections.field(parent, selected));
  members.leave({ key, complete: (object, on) => (object[key] = complete()(object[key], on)) }, !isFinal);
}

function putComputed(
  plan: Plan,
  parent: GraphQLObjectType,
  selected: SelectedField,
  field: Extract<Declaration, { kind: 'computed' }>,
  row: Row,
  members: Members,
): void {
  const { key } = selected;
  const { batch, value } = field;
  // Arguments that cannot be had are an error of this place.
  if (selected.field!.args.length > 0) plan.late((bound) => (bound.args(selected), {}));
  const columns = field.columns.map((name) => ({ name, read: members.hide(row, name) }));
  const sourceOf = (object: Record<string, unknown>) =>
    Object.fromEntries(columns.map(({ name, read }) => [name, read(object)]));
  members.put(key, raw('null'));
  if (batch) plan.asksMore = true;
  const gather = (object: Record<string, unknown>, bound: Bound) => {
    const args = bound.args(selected);
    if (batch) bound.facts.ask(field, args, sourceOf(object), object, key);
    else object[key] = attempt(() => value!(sourceOf(object), bound.facts.context, args));
  };
  const complete = lazily(() => plan.selections.field(parent, selected));
  members.leave({ key, gather, complete: (object, on) => (object[key] = complete()(object[key], on)) }, true);
}
