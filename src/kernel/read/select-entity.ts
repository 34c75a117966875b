import { getNamedType, type GraphQLField, isObjectType } from 'graphql';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { prefixOf } from '../graphql/index.js';
import type { PageArguments } from './connection.js';
import type { Children, Declaration, OrderBy } from './declarations.js';
import { placeOf } from './layout.js';
import type { EntityType, Source } from './model.js';
import type { Decode, Plan, Selection } from './plan.js';
import { keepId, Row } from './row.js';
import type { Columns, Scope } from './scope.js';
import { selectConnection } from './select-connection.js';
import { type Composite, Slots } from './slots.js';

/** Puts one field of a composite into its row. */
type Put = (composite: Composite, row: Row) => void;

/** Adds to `slots` what is selected on an entity and answers how to make its row from the composite. */
export function selectEntity(
  plan: Plan,
  type: EntityType,
  selection: Selection,
  scope: Scope,
  slots: Slots,
): Decode {
  return isObjectType(type.graphql)
    ? selectObject(plan, type, selection, scope, slots)
    : selectInterface(plan, type, selection, scope, slots);
}

function selectObject(
  plan: Plan,
  type: EntityType,
  selection: Selection,
  scope: Scope,
  slots: Slots,
): Decode<Row> {
  const { name } = type.graphql;
  const puts = plan
    .fields(type.graphql as never, selection)
    .map(([key, field, nodes]) => selectField(plan, type, key, field, nodes, scope, slots));
  return (composite) => fill(new Row(name), composite, puts);
}

/**
 * An interface: what its concrete types have in common is read from its own table, once; what only one of
 * them has comes as a composite of that type's table, read only for rows of that type.
 */
function selectInterface(
  plan: Plan,
  type: EntityType,
  selection: Selection,
  scope: Scope,
  slots: Slots,
): Decode {
  const id = slots.column(scope, 'id');
  const decoders = new Map<string, Decode<Row>>();
  for (const [prefix, concrete] of plan.model.concretes(type)) {
    decoders.set(prefix, selectConcrete(plan, type, concrete, prefix, selection, scope, slots));
  }
  return (composite) => {
    const decode = decoders.get(prefixOf(composite[id] as string) ?? '');
    return decode
      ? decode(composite)
      : new Error(`no type of ${type.graphql.name} has ids like ${String(composite[id])}`);
  };
}

function selectConcrete(
  plan: Plan,
  type: EntityType,
  concrete: EntityType,
  prefix: string,
  selection: Selection,
  scope: Scope,
  slots: Slots,
): Decode<Row> {
  const { name } = concrete.graphql;
  const ownScope = scope.narrow(concrete.meta);
  const ownSlots = new Slots();
  const common: Put[] = [];
  const own: Put[] = [];
  for (const [key, field, nodes] of plan.fields(concrete.graphql as never, selection)) {
    if (sameSource(type.sources.get(field.name), concrete.sources.get(field.name))) {
      common.push(
        slots.once(`${key}:${plan.identity(nodes)}`, () =>
          selectField(plan, type, key, field, nodes, scope, slots),
        ),
      );
    } else {
      own.push(selectField(plan, concrete, key, field, nodes, ownScope, ownSlots));
    }
  }
  if (own.length === 0) return (composite) => fill(new Row(name), composite, common);
  const row = ownSlots.row();
  const ofType = sql`starts_with(${scope.id}, ${raw(`'${prefix}_'`)})`;
  const part = slots.add(
    sql`case when ${ofType} then (select ${row} from ${ownScope.from()} where ${ownScope.id} = ${scope.id}) end`,
  );
  return (composite) =>
    fill(fill(new Row(name), composite, common), (composite[part] ?? {}) as Composite, own);
}

function selectField(
  plan: Plan,
  type: EntityType,
  key: string,
  field: GraphQLField<unknown, unknown>,
  nodes: Selection,
  scope: Scope,
  slots: Slots,
): Put {
  const source = type.sources.get(field.name)!;
  switch (source.kind) {
    case 'column':
      return putColumn(
        key,
        slots.column(scope, source.property.name),
        placeOf(type.meta, field.name).storage.decode,
      );
    case 'toOne': {
      const target = plan.model.named(getNamedType(field.type).name);
      const other = plan.scope(target.meta);
      return putOne(
        plan,
        key,
        target,
        nodes,
        other,
        slots,
        sql`where ${other.id} = ${scope.column(source.property.name)}`,
      );
    }
    case 'first':
    case 'list': {
      const target = plan.model.named(getNamedType(field.type).name);
      const child = plan.scope(target.meta);
      const clauses = childClauses(source, child, scope.id, plan.args(field, nodes));
      if (source.kind === 'first')
        return putOne(plan, key, target, nodes, child, slots, sql`${clauses} limit 1`);
      const decode = selectList(plan, target, nodes, child, slots, clauses);
      return (composite, row) => (row[key] = decode(composite));
    }
    case 'connection': {
      const args = plan.args(field, nodes) as unknown as PageArguments;
      const ofParent = (driver: Columns): Sql => sql`${driver(source.by!)} = ${scope.id}`;
      const decode = selectConnection(plan, source.spec, args, nodes, slots, selectEntity, ofParent);
      return (composite, row) => (row[key] = decode(composite));
    }
    case 'computed':
      plan.asksMore ||= source.batch !== undefined;
      return putComputed(plan, key, source, plan.args(field, nodes), scope, slots);
    case 'own': {
      plan.asksMore = true;
      const id = slots.column(scope, 'id');
      return (composite, row) => keepId(row, composite[id] as string);
    }
  }
}

/** Adds `array(select row(…) from … clauses)`. */
export function selectList(
  plan: Plan,
  type: EntityType,
  selection: Selection,
  scope: Scope,
  slots: Slots,
  clauses: Sql,
): Decode<unknown[]> {
  const inner = new Slots();
  const decode = selectEntity(plan, type, selection, scope, inner);
  const slot = slots.add(sql`array(select ${inner.row()} from ${scope.from()} ${clauses})`);
  return (composite) => (composite[slot] as Composite[]).map(decode);
}

/** Adds `(select row(…) from … clauses)`, which gives one composite or null. */
export function selectOne(
  plan: Plan,
  type: EntityType,
  selection: Selection,
  scope: Scope,
  slots: Slots,
  clauses: Sql,
): Decode {
  const inner = new Slots();
  const decode = selectEntity(plan, type, selection, scope, inner);
  const slot = slots.add(sql`(select ${inner.row()} from ${scope.from()} ${clauses})`);
  return (composite) => {
    const found = composite[slot] as Composite | null;
    return found === null || found === undefined ? null : decode(found);
  };
}

/** `order by` the given properties, else by the primary key. */
export function orderClause(scope: Scope, orderBy: OrderBy | undefined): Sql {
  const order = orderBy ?? scope.meta.primaryKeys.map((key) => [key, 'asc'] as const);
  return sql`order by ${join(
    order.map(([property, direction]) => sql`${scope.column(property)} ${raw(direction)}`),
    ', ',
  )}`;
}

function childClauses(children: Children, child: Scope, parentId: Sql, args: Record<string, unknown>): Sql {
  const also = children.where ? sql` and (${children.where(child.column, args)})` : sql``;
  return sql`where ${child.column(children.by)} = ${parentId}${also} ${orderClause(child, children.orderBy)}`;
}

function putOne(
  plan: Plan,
  key: string,
  type: EntityType,
  nodes: Selection,
  scope: Scope,
  slots: Slots,
  clauses: Sql,
): Put {
  const decode = selectOne(plan, type, nodes, scope, slots, clauses);
  return (composite, row) => (row[key] = decode(composite));
}

function putColumn(key: string, slot: string, decode?: (json: unknown) => unknown): Put {
  if (!decode) return (composite, row) => (row[key] = composite[slot]);
  return (composite, row) => (row[key] = decode(composite[slot]));
}

function putComputed(
  plan: Plan,
  key: string,
  field: Extract<Declaration, { kind: 'computed' }>,
  args: Record<string, unknown>,
  scope: Scope,
  slots: Slots,
): Put {
  const columns = field.columns.map((name) => {
    return { name, slot: slots.column(scope, name), toFact: placeOf(scope.meta, name).storage.toFact };
  });
  const argsKey = JSON.stringify(args);
  return (composite, row) => {
    const source: Record<string, unknown> = {};
    for (const { name, slot, toFact } of columns) source[name] = toFact(composite[slot]);
    plan.facts.add(field, args, argsKey, source, row, key);
  };
}

function fill(row: Row, composite: Composite, puts: readonly Put[]): Row {
  for (const put of puts) put(composite, row);
  return row;
}

/** Whether a concrete type takes a field from where its interface does. */
function sameSource(of: Source | undefined, concrete: Source | undefined): boolean {
  if (!of || !concrete) return false;
  const stored = (source: Source): boolean => source.kind === 'column' || source.kind === 'toOne';
  return of === concrete || (of.kind === concrete.kind && (stored(of) || of.kind === 'own'));
}
