import type { Sql } from 'sql-template-tag';
import { Args, Extensions, Field } from 'type-graphql';
import type { Viewer } from '../access/index.js';
import type { ConnectionSpec } from './connection.js';
import type { EntityClass } from './prefixes.js';
import type { Columns } from './scope.js';
import type { ReadSession } from './session.js';

/** The key under which a declaration travels in a schema field's extensions. */
export const READ = 'read';

/** By which properties rows are ordered. */
export type OrderBy<Entity extends object = Record<string, unknown>> = readonly (readonly [
  keyof Entity & string,
  'asc' | 'desc',
])[];

/** What a computed field may use beside its row. Other parts of the program may add to it. */
export interface FactContext {
  readonly session: ReadSession;
  readonly viewer: Viewer;
}

/** Children of an entity: those whose relation `by` points to it. */
export interface Children<Child extends object = Record<string, unknown>, Arguments = unknown> {
  /** The child's relation to the entity. */
  readonly by: keyof Child & string;
  /** Which of them, by the child's columns. */
  readonly where?: (child: Columns<Child>, args: Arguments) => Sql;
  /** By default the primary key. */
  readonly orderBy?: OrderBy<Child>;
}

/**
 * A value that is computed from columns: by PostgreSQL, by a function for each row, or for all rows of an answer at
 * once. What PostgreSQL computes costs nothing beside; an answer in which it computes all goes to the client as it is.
 */
export interface Computation<Source extends object, Arguments, Context> {
  /** The properties that the row given to a function carries; a relation is the other's id, an instant a Date. */
  readonly columns?: readonly (keyof Source & string)[];
  /** An expression of columns and of the viewer's instant that gives what the client gets, null only where it may be. */
  readonly sql?: (row: Columns<Source>, at: Sql) => Sql;
  /** A pure function of one row. */
  readonly value?: (row: Source, context: Context, args: Arguments) => unknown;
  /** The values for these rows, in their order; called once for all rows of an answer (per distinct arguments). */
  readonly batch?: (
    rows: readonly Source[],
    context: Context,
    args: Arguments,
  ) => Promise<readonly unknown[]>;
}

/** What a declaration says of a field, as it is found in the field's extensions. */
export type Declaration =
  | ({ readonly kind: 'list' | 'first' } & Children)
  | { readonly kind: 'connection'; readonly spec: ConnectionSpec; readonly by?: string }
  | ({ readonly kind: 'computed'; readonly columns: readonly string[] } & Computation<
      Record<string, unknown>,
      Record<string, unknown>,
      FactContext
    >);

interface FieldOptions {
  /** One English sentence, then the Chinese term. */
  readonly description: string;
  /** The field's arguments: a class with `@ArgsType`. */
  readonly args?: () => EntityClass;
  readonly deprecationReason?: string;
}

/** All children, a plain list: only where their number is bounded by the parent. */
export function List<Child extends object, Arguments = Record<string, unknown>>(
  type: () => EntityClass<Child>,
  options: Children<Child, Arguments> & FieldOptions,
): PropertyDecorator {
  const { by, where, orderBy } = options;
  return declare(() => [type()], false, options, {
    kind: 'list',
    by,
    where,
    orderBy,
  } as unknown as Declaration);
}

/** The first child in order, or null. */
export function First<Child extends object, Arguments = Record<string, unknown>>(
  type: () => EntityClass<Child>,
  options: Children<Child, Arguments> & FieldOptions,
): PropertyDecorator {
  const { by, where, orderBy } = options;
  return declare(type, true, options, { kind: 'first', by, where, orderBy } as unknown as Declaration);
}

/**
 * Children that can grow without bound: a connection with the arguments of its spec. On a type that is no
 * entity there is no `by`: there the resolver names the source.
 */
export function Connection<Node extends object, Driver extends object>(
  spec: ConnectionSpec<Node, Driver>,
  options: { readonly by?: keyof Driver & string } & Omit<FieldOptions, 'args'>,
): PropertyDecorator {
  const declaration = { kind: 'connection', spec, by: options.by } as unknown as Declaration;
  return declare(() => spec.Connection, false, { ...options, args: () => spec.Args }, declaration);
}

/** A value computed from columns; objects in it are resolved by the names of their fields. */
export function Computed<
  Source extends object = Record<string, unknown>,
  Arguments = Record<string, unknown>,
  Context extends FactContext = FactContext,
>(
  type: () => unknown,
  options: Computation<Source, Arguments, Context> & FieldOptions & { readonly nullable?: boolean },
): PropertyDecorator {
  const { columns = [], sql, value, batch } = options;
  if ([sql, value, batch].filter(Boolean).length !== 1)
    throw new Error(`a computed field has one of sql, value and batch: ${options.description}`);
  const declaration = { kind: 'computed', columns, sql, value, batch } as unknown as Declaration;
  return declare(type, options.nullable ?? false, options, declaration);
}

/**
 * Adds a field to a class from the file that owns the other side, e.g. a register's cases from the cases'
 * file: the class's own file then need not import them.
 */
export function extend(
  target: EntityClass,
  field: string,
  ...decorators: readonly PropertyDecorator[]
): void {
  for (const decorate of decorators) decorate(target.prototype as object, field);
}

function declare(
  type: () => unknown,
  nullable: boolean,
  options: FieldOptions,
  declaration: Declaration,
): PropertyDecorator {
  const { description, deprecationReason, args } = options;
  return (prototype, name) => {
    Field(type as () => EntityClass, { description, deprecationReason, nullable })(prototype, name);
    Extensions({ [READ]: declaration })(prototype, name);
    if (args) Args(args as never)(prototype, name, 0);
  };
}
