import type { GraphQLObjectType } from 'graphql';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { prefixOf } from '../graphql/index.js';
import type { Bound } from './bound.js';
import type { SelectedField, Selection } from './complete.js';
import { type Composite, HIDDEN, Members, type Selected } from './members.js';
import type { EntityType, Source } from './model.js';
import { type Part, putPart } from './part.js';
import type { Plan } from './plan.js';
import type { Columns, Row, Scope } from './scope.js';
import { putField, selectPart } from './select-field.js';

const TYPENAME = ':__typename:';

/** Concrete types of an interface on which the same is selected, so that one kind of object answers for them. */
interface Group {
  readonly members: Members;
  readonly prefixes: string[];
  /** Where the types' own columns are read. */
  readonly own: Scope;
}

/**
 * An interface. Where the same is selected on all its concrete types, its own table answers. Else what they have in
 * common is read from that table, once a row, and an object made of it as its type calls for, in the order of the
 * selection; a table of a concrete type is touched only for rows of that type.
 */
export function selectInterface(plan: Plan, type: EntityType, selection: Selection, row: Row): Selected {
  const concretes = [...plan.model.concretes(type)];
  const shapes = concretes.map(([, concrete]) => shapeOf(plan, type, concrete, selection));
  if (shapes.every((shape) => shape !== undefined && shape === shapes[0])) {
    const { graphql } = concretes[0]![1];
    const members = new Members(typeName(concretes, row.id), plan.isWhole, row.id);
    for (const field of plan.fields(graphql as GraphQLObjectType, selection)) {
      if (field.field) putField(plan, type, graphql as GraphQLObjectType, field, row, members);
      else members.put(field.key, typeName(concretes, row.id));
    }
    return members;
  }
  const common = new Common(plan, type, row);
  const groups = new Map<string, Group>();
  concretes.forEach(([prefix, concrete], index) => {
    const shape = shapes[index];
    // Types that are named are told apart.
    const kind = shape === undefined || shape.includes(TYPENAME) ? prefix : shape;
    const alike = groups.get(kind);
    if (alike) alike.prefixes.push(prefix);
    else groups.set(kind, selectGroup(plan, type, concrete, prefix, selection, common));
  });
  return new Grouped(plan, common, [...groups.values()]);
}

/** What is selected on a concrete type, equal where it is the same; undefined where some of it is the type's own. */
function shapeOf(
  plan: Plan,
  type: EntityType,
  concrete: EntityType,
  selection: Selection,
): string | undefined {
  const fields = plan.fields(concrete.graphql as GraphQLObjectType, selection);
  if (fields.some((field) => field.field && !isCommon(type, concrete, field))) return undefined;
  return fields.map(({ key, name, nodes }) => `${key}:${name}:${plan.identity(nodes)}`).join();
}

function selectGroup(
  plan: Plan,
  type: EntityType,
  concrete: EntityType,
  prefix: string,
  selection: Selection,
  common: Common,
): Group {
  const graphql = concrete.graphql as GraphQLObjectType;
  const own = plan.scope(concrete.meta, common);
  const members = new Members(raw(`'${graphql.name}'`), plan.isWhole, common.id);
  for (const field of plan.fields(graphql, selection)) {
    if (!isCommon(type, concrete, field)) putField(plan, concrete, graphql, field, own, members);
    else if (common.isPart(field)) putPart(plan, graphql, field, members, common.part(field));
    else putField(plan, type, graphql, field, common, members);
  }
  return { members, prefixes: [prefix], own };
}

/** What concrete types have in common: read once a row under the interface's own table, taken from there by each. */
class Common implements Row {
  readonly meta;
  readonly alias: string;
  readonly #members: Sql[] = [];
  readonly #columns = new Map<string, Sql>();
  readonly #parts = new Map<string, Part>();

  constructor(
    private readonly plan: Plan,
    private readonly type: EntityType,
    private readonly row: Row,
  ) {
    this.meta = type.meta;
    this.alias = plan.alias();
  }

  get id(): Sql {
    return this.column('id');
  }

  readonly column: Columns = (property) => {
    let column = this.#columns.get(property);
    if (!column) this.#columns.set(property, (column = this.#add(this.row.column(property))));
    return column;
  };

  /** Whether a field holds objects, which cost too much to be read for each type. */
  isPart({ name }: SelectedField): boolean {
    const kind = this.type.sources.get(name)?.kind;
    return kind === 'toOne' || kind === 'list' || kind === 'first' || kind === 'connection';
  }

  part(field: SelectedField): Part {
    const key = `${field.name}:${this.plan.identity(field.nodes)}`;
    let part = this.#parts.get(key);
    if (!part) {
      const { value, of } = selectPart(this.plan, this.type, field, this.row);
      part = { of, value: this.#add(value) };
      this.#parts.set(key, part);
    }
    return part;
  }

  /** The rows, apart, so that nothing of them is computed twice. */
  rows(from: Sql): Sql {
    return sql`(select ${join(this.#members, ', ')} ${from} offset 0) ${raw(this.alias)}`;
  }

  #add(member: Sql): Sql {
    const name = `c${this.#members.length + 1}`;
    this.#members.push(sql`${member} as ${raw(name)}`);
    return raw(`${this.alias}.${name}`);
  }
}

/** Objects of several kinds, told apart by the prefixes of their ids. */
class Grouped implements Selected {
  readonly isOpen: boolean;
  readonly isJson: boolean;
  readonly #byPrefix: ReadonlyMap<string, Members>;

  constructor(
    private readonly plan: Plan,
    private readonly common: Common,
    private readonly groups: readonly Group[],
  ) {
    this.isOpen = groups.some(({ members }) => members.isOpen);
    this.isJson = groups.some(({ members }) => members.isJson);
    // What is to be looked at must say what it is.
    if (this.isOpen) for (const { members } of groups) members.isOpen = true;
    this.#byPrefix = new Map(
      groups.flatMap(({ members, prefixes }) => prefixes.map((prefix) => [prefix, members] as const)),
    );
  }

  rows(from: Sql): Sql {
    const { id } = this.common;
    const cases = this.groups.map(({ members, prefixes, own }) => {
      const made = sql`(${members.rows(own.touched ? sql`from ${own.from()} where ${own.id} = ${id}` : empty)})`;
      const object = this.isJson && !members.isJson ? sql`to_json(${made})` : made;
      return sql`when ${startsWith(id, prefixes)} then ${object}`;
    });
    const object = this.plan.required(sql`case ${join(cases, ' ')} end`, this.isJson);
    return sql`select ${object} from ${this.common.rows(from)}`;
  }

  beside(): undefined {}

  gather(object: Composite, bound: Bound): void {
    this.#of(object)?.gather(object, bound);
  }

  complete(object: Composite, on: Parameters<Members['complete']>[1]): void {
    if (this.isOpen) return this.#of(object)?.complete(object, on);
    // Nothing says what it is, but what may be null under a key may be so for every type.
    for (const { members } of this.groups)
      for (const { key, complete } of members.rests) if (key in object) complete(object, on);
  }

  #of(object: Composite): Members | undefined {
    const hidden = object[HIDDEN] as Composite | undefined;
    return hidden && this.#byPrefix.get(prefixOf(hidden['f1'] as string) ?? '');
  }
}

function typeName(concretes: readonly [prefix: string, EntityType][], id: Sql): Sql {
  const cases = concretes.map(([prefix, { graphql }]) => {
    return sql`when ${startsWith(id, [prefix])} then ${raw(`'${graphql.name}'`)}`;
  });
  return sql`case ${join(cases, ' ')} end`;
}

function startsWith(id: Sql, prefixes: readonly string[]): Sql {
  return join(
    prefixes.map((prefix) => sql`starts_with(${id}, ${raw(`'${prefix}_'`)})`),
    ' or ',
  );
}

/** Whether a concrete type takes a field from where its interface does. */
function isCommon(type: EntityType, concrete: EntityType, { name, field }: SelectedField): boolean {
  if (!field) return false;
  const of: Source | undefined = type.sources.get(name);
  const own = concrete.sources.get(name);
  if (!of || !own) return false;
  const isStored = (source: Source): boolean => source.kind === 'column' || source.kind === 'toOne';
  return of === own || (of.kind === own.kind && (isStored(of) || of.kind === 'own'));
}
