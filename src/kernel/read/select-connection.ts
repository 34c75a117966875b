import type { GraphQLObjectType } from 'graphql';
import type { ConnectionSpec, PageArguments } from './connection.js';
import { KeysetList, type Restriction } from './keyset.js';
import type { EntityType } from './model.js';
import type { Decode, Plan, Selection } from './plan.js';
import { Row } from './row.js';
import type { Scope } from './scope.js';
import { type Composite, Slots } from './slots.js';

/** One page with the row after it, which only says that more follows. */
interface Page {
  readonly items: readonly Composite[];
  readonly more: boolean;
}

/** Adds to the slots what is selected on an entity. Handed in, since entities have connections in turn. */
export type SelectEntity = (
  plan: Plan,
  type: EntityType,
  selection: Selection,
  scope: Scope,
  slots: Slots,
) => Decode;

/** One connection being compiled: its list, the members of an item, and those around the whole page. */
interface Compiling {
  readonly plan: Plan;
  readonly spec: ConnectionSpec;
  readonly list: KeysetList;
  readonly item: Slots;
  readonly slots: Slots;
  readonly selectNode: (selection: Selection) => Decode;
}

/**
 * Adds a page of a connection to `slots`, and its count if selected.
 * @throws BAD_USER_INPUT for a size outside 1–100 or a cursor of another list or order
 */
export function selectConnection(
  plan: Plan,
  spec: ConnectionSpec,
  args: PageArguments,
  selection: Selection,
  slots: Slots,
  selectEntity: SelectEntity,
  restriction?: Restriction,
): Decode<Row> {
  const list = new KeysetList(plan, spec, args, restriction);
  const item = new Slots();
  const selectNode = (nodes: Selection): Decode => selectEntity(plan, list.type, nodes, list.node, item);
  const compiling: Compiling = { plan, spec, list, item, slots, selectNode };
  const graphql = objectType(plan, `${spec.name}Connection`);
  const fields = plan.fields(graphql, selection);
  const parts = fields.map(([key, field, nodes]) => ({
    key,
    decode: selectPart(compiling, field.name, nodes),
  }));
  const pageSlot = fields.some(([, field]) => field.name !== 'totalCount')
    ? slots.add(list.page(item))
    : undefined;
  return (composite) => {
    const found = pageSlot === undefined ? [] : (composite[pageSlot] as Composite[]);
    const more = found.length > list.size;
    const page: Page = { items: more ? found.slice(0, list.size) : found, more };
    const row = new Row(graphql.name);
    for (const { key, decode } of parts) row[key] = decode(page, composite);
    return row;
  };
}

function selectPart(
  compiling: Compiling,
  name: string,
  nodes: Selection,
): (page: Page, composite: Composite) => unknown {
  const { spec, list, slots, selectNode } = compiling;
  switch (name) {
    case 'nodes': {
      const decode = selectNode(nodes);
      return ({ items }) => items.map(decode);
    }
    case 'edges':
      return selectEdges(compiling, nodes);
    case 'pageInfo':
      return selectPageInfo(compiling, nodes);
    case 'totalCount': {
      const slot = slots.add(list.count());
      return (_, composite) => composite[slot];
    }
    default:
      throw new Error(`${spec.name}Connection.${name} is not read by the kernel`);
  }
}

function selectEdges(
  { plan, spec, list, item, selectNode }: Compiling,
  nodes: Selection,
): (page: Page) => Row[] {
  const graphql = objectType(plan, `${spec.name}Edge`);
  const parts = plan.fields(graphql, nodes).map(([key, field, selection]) => {
    const decode: Decode = field.name === 'cursor' ? list.cursor(item) : selectNode(selection);
    return { key, decode };
  });
  return ({ items }) =>
    items.map((composite) => {
      const row = new Row(graphql.name);
      for (const { key, decode } of parts) row[key] = decode(composite);
      return row;
    });
}

function selectPageInfo({ plan, list, item }: Compiling, nodes: Selection): (page: Page) => Row {
  const graphql = objectType(plan, 'PageInfo');
  const fields = plan
    .fields(graphql, nodes)
    .map(([key, field]) => ({ key, read: pageInfoPart(field.name, list, item) }));
  return (page) => {
    const row = new Row(graphql.name);
    for (const { key, read } of fields) row[key] = read(page);
    return row;
  };
}

function pageInfoPart(name: string, list: KeysetList, item: Slots): (page: Page) => unknown {
  if (name === 'hasNextPage') return ({ more }) => more;
  if (name === 'hasPreviousPage') return () => list.continued;
  const cursor = list.cursor(item);
  return ({ items }) => {
    const at = name === 'startCursor' ? items[0] : items.at(-1);
    return at ? cursor(at) : null;
  };
}

function objectType(plan: Plan, name: string): GraphQLObjectType {
  return plan.model.schema.getType(name) as GraphQLObjectType;
}
