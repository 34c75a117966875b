import sql from 'sql-template-tag';
import { ID } from 'type-graphql';
import type { Filter } from './connection.js';

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
