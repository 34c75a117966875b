import sql, { type Sql } from 'sql-template-tag';
import { ID } from 'type-graphql';
import type { ConnectionOptions, Filter, PageArguments } from './connection.js';
import type { Columns } from './scope.js';

type Texts = { readonly description: string };

/** A filter by one value of a property; `ID` unless told otherwise. */
export function equalTo<Node extends object>(
  property: keyof Node & string,
  { description, type = () => ID }: Texts & { readonly type?: () => unknown },
): Filter<Node, Node> {
  return { type, description, sql: (value: never, t) => sql`${t(property)} = ${value}` };
}

/** A filter by any of some values of an enum. */
export function among<Node extends object>(
  property: keyof Node & string,
  { description, type }: Texts & { readonly type: () => unknown },
): Filter<Node, Node> {
  return {
    type: () => [type()],
    description,
    sql: (values: never, t) => sql`${t(property)} = any(${values})`,
  };
}

/** A filter by a part of a text, letter by letter. */
export function containing<Node extends object>(
  property: keyof Node & string,
  { description }: Texts,
): Filter<Node, Node> {
  return {
    type: () => String,
    description,
    sql: (part: never, t) => sql`strpos(${t(property)}, ${part}) > 0`,
  };
}

/** What a filter asks for, as conditions on the columns of the node and of the table that drives the list. */
export function filterConditions<Node extends object, Driver extends object>(
  { filters = {} }: Pick<ConnectionOptions<Node, Driver>, 'filters'>,
  filter: PageArguments['filter'],
  node: Columns<Node>,
  driver: Columns<Driver>,
): Sql[] {
  return Object.entries(filters).flatMap(([name, { sql: condition }]) => {
    const value = filter?.[name];
    return value === undefined || value === null ? [] : [condition(value as never, node, driver)];
  });
}
