import type { Sql } from 'sql-template-tag';
import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access, type Asking, inherited } from '../access/index.js';
import type { Text } from '../i18n/index.js';
import { PageInfo } from './page-info.js';
import type { EntityClass } from './prefixes.js';
import type { Columns } from './scope.js';

/** How many items a page may have. */
export const PAGE_LIMIT = 100;

/** One way to order a connection: each becomes two values of its order enum, `…_ASC` and `…_DESC`. */
export interface Ordering<Driver extends object> {
  /** The property to order by; the id decides between equals. */
  readonly by: keyof Driver & string;
  /** What it is, as in `{ en: 'date of opening', zh: '立案时间' }`. */
  readonly label: Text;
}

/** One field of a connection's filter. A filter that is absent or null filters nothing. */
export interface Filter<Node extends object, Driver extends object> {
  readonly type: () => unknown;
  /** One English sentence, then the Chinese term. */
  readonly description: string;
  /** The condition, on the node's columns or the driving table's; leakproof wherever an index shall serve. */
  readonly sql: (value: never, node: Columns<Node>, driver: Columns<Driver>) => Sql;
}

/** What a module says of a list that can grow. `Driver` is the entity whose table gives the order. */
export interface ConnectionOptions<Node extends object, Driver extends object> {
  /** Prefix of the generated types, e.g. `CloudRequest`. */
  readonly name: string;
  /** What is listed, in the plural: `{ en: 'cloud requests', zh: '云资源申请' }`. */
  readonly label: Text;
  readonly orderings: Readonly<Record<string, Ordering<Driver>>>;
  /** An ordering's name with its direction, e.g. `OPENED_AT_DESC`. */
  readonly defaultOrder: string;
  /** False where the list has its own order, which a client does not choose. */
  readonly chooseOrder?: boolean;
  readonly filters?: Readonly<Record<string, Filter<Node, Driver>>>;
  /**
   * The viewer's scopes. Each is read by its own index and what several give appears once; none at all is an
   * empty list.
   */
  readonly branches?: (asking: Asking, driver: Columns<Driver>) => readonly Sql[];
  /**
   * Another table that gives scope and order, `node` being its relation to what is listed. A node has the
   * same order value in every branch.
   */
  readonly through?: { readonly entity: () => EntityClass<Driver>; readonly node: keyof Driver & string };
}

/** The arguments of a connection as a client gives them. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly orderBy?: string | null;
}

/** A list that can grow, with the GraphQL types generated for it. */
export interface ConnectionSpec<
  Node extends object = never,
  Driver extends object = never,
> extends ConnectionOptions<Node, Driver> {
  readonly node: () => EntityClass<Node>;
  readonly Connection: EntityClass;
  readonly Edge: EntityClass;
  /** The class for `@Args(() => spec.Args)`. */
  readonly Args: new () => PageArguments;
  /** Absent where there is nothing to filter by. */
  readonly Filter?: EntityClass;
  /** The order enum, absent where the client does not choose. */
  readonly Order?: Readonly<Record<string, string>>;
}

/**
 * Declares a keyset connection: its types, what it can be filtered and ordered by, and its scope. One that
 * goes through another table names both: `connection<Case, Turn>(…)`.
 */
export function connection<Node extends object, Driver extends object = Node>(
  node: () => EntityClass<Node>,
  options: ConnectionOptions<NoInfer<Node>, NoInfer<Driver>>,
): ConnectionSpec<Node, Driver> {
  const erased = options as unknown as AnyOptions;
  const Edge = edgeClass(node, options);
  const Filter = options.filters && filterClass(erased);
  const Order = options.chooseOrder === false ? undefined : orderEnum(erased);
  if (!(options.defaultOrder in orderValues(erased)))
    throw new Error(`${options.name}: no order is named ${options.defaultOrder}`);
  return {
    ...options,
    node,
    Edge,
    Filter,
    Order,
    Connection: connectionClass(node, Edge, options),
    Args: argsClass(options, Filter, Order),
  };
}

type AnyOptions = ConnectionOptions<never, never>;
type Named = Pick<AnyOptions, 'name' | 'label'>;

function edgeClass(node: () => EntityClass, { name, label }: Named): EntityClass {
  class Edge {}
  field(Edge, 'cursor', () => String, `The cursor of this item. 游标`);
  field(Edge, 'node', node, `The item itself. 节点`);
  return outputType(Edge, `${name}Edge`, `One of the ${label.en} with its cursor. ${label.zh}条目`);
}

function connectionClass(node: () => EntityClass, edge: EntityClass, { name, label }: Named): EntityClass {
  class Page {}
  field(Page, 'nodes', () => [node()], `The ${label.en} of this page. 本页节点`);
  field(Page, 'edges', () => [edge], `The ${label.en} of this page with their cursors. 本页条目`);
  field(Page, 'pageInfo', () => PageInfo, 'Where this page lies in the list. 分页信息');
  field(
    Page,
    'totalCount',
    () => Int,
    `How many ${label.en} the viewer may see under this filter; counted only when asked. 总数`,
  );
  return outputType(Page, `${name}Connection`, `A page of ${label.en}. ${label.zh}分页`);
}

function filterClass(options: AnyOptions): EntityClass {
  class Filter {}
  for (const [name, filter] of Object.entries(options.filters!))
    field(Filter, name, filter.type, filter.description, { nullable: true });
  InputType(`${options.name}Filter`, {
    description: `Which ${options.label.en} to list. ${options.label.zh}筛选条件`,
  })(Filter);
  return Filter;
}

function orderEnum(options: AnyOptions): Readonly<Record<string, string>> {
  const { name, label, orderings } = options;
  const valuesConfig: Record<string, { description: string }> = {};
  for (const [key, { label: by }] of Object.entries(orderings as Record<string, Ordering<never>>)) {
    valuesConfig[`${key}_ASC`] = { description: `By ${by.en}, ascending. 按${by.zh}升序` };
    valuesConfig[`${key}_DESC`] = { description: `By ${by.en}, descending. 按${by.zh}降序` };
  }
  const values = orderValues(options);
  registerEnumType(values, {
    name: `${name}Order`,
    description: `The order of ${label.en}. ${label.zh}排序`,
    valuesConfig,
  });
  return values;
}

function orderValues(options: Pick<AnyOptions, 'orderings'>): Record<string, string> {
  const names = Object.keys(options.orderings).flatMap((key) => [`${key}_ASC`, `${key}_DESC`]);
  return Object.fromEntries(names.map((name) => [name, name]));
}

function argsClass(
  options: Named & { defaultOrder: string },
  filter?: EntityClass,
  order?: object,
): new () => PageArguments {
  class PageArgs {
    first!: number;
  }
  field(PageArgs, 'first', () => Int, `How many to give, 1 to ${PAGE_LIMIT}. 每页数量`);
  field(
    PageArgs,
    'after',
    () => String,
    'The cursor after which to continue, under the same order. 起始游标',
    { nullable: true },
  );
  if (filter)
    field(PageArgs, 'filter', () => filter, `Which ${options.label.en} to list. 筛选条件`, {
      nullable: true,
    });
  if (order) {
    field(PageArgs, 'orderBy', () => order, `The order of the list. 排序`, {
      nullable: true,
      defaultValue: options.defaultOrder,
    });
  }
  ArgsType()(PageArgs);
  return PageArgs;
}

function field(
  target: EntityClass,
  name: string,
  type: () => unknown,
  description: string,
  options = {},
): void {
  Field(type as () => EntityClass, { description, ...options })(target.prototype as object, name);
}

function outputType(target: EntityClass, name: string, description: string): EntityClass {
  ObjectType(name, { description })(target);
  Access(inherited)(target as never);
  return target;
}
