import type { EntityMetadata } from '@mikro-orm/core';
import { type FieldNode, getArgumentValues, type GraphQLObjectType } from 'graphql';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { Viewer } from '../access/index.js';
import { ABSENT_MARK, MARK } from './absent.js';
import type { SelectedField, Selection, Selections } from './complete.js';
import type { Facts } from './facts.js';
import type { Selected } from './members.js';
import type { EntityType, ReadModel } from './model.js';
import { Aliases, type Row, Scope } from './scope.js';

/** Compiles what is selected on an entity. Handed in, since what it has is compiled by those that it calls. */
export type SelectEntity = (plan: Plan, type: EntityType, selection: Selection, row: Row) => Selected;

/** What compiling one statement shares. */
export class Plan {
  readonly #aliases = new Aliases();
  readonly #numbers = new Map<FieldNode, number>();
  /** Texts in an answer which say that Node must look at it, though nothing else calls for it. */
  readonly suspects = new Set<string>();
  /** Whether what was selected may ask for more once the statement's answer is there. */
  asksMore = false;

  /** @param isWhole whether all below the root fields is left to graphql-js, types and hidden columns included */
  constructor(
    readonly model: ReadModel,
    readonly viewer: Viewer,
    readonly facts: Facts,
    readonly selections: Selections,
    private readonly variableValues: Readonly<Record<string, unknown>>,
    readonly isWhole: boolean,
    private readonly selectEntity: SelectEntity,
  ) {}

  /** Compiles what is selected on an entity. */
  select(type: EntityType, selection: Selection, row: Row): Selected {
    return this.selectEntity(this, type, selection, row);
  }

  /** Equal for the same nodes in the same order: then the selections are the same. */
  identity(nodes: Selection): string {
    return nodes.map((node) => this.#number(node)).join('.');
  }

  /** A table of the statement under a name of its own. */
  scope(meta: EntityMetadata, common?: Row): Scope {
    return new Scope(meta, this.#aliases, common);
  }

  /** A name that no other table of the statement has. */
  alias(): string {
    return this.#aliases.next();
  }

  /** The fields selected on a concrete type. */
  fields(type: GraphQLObjectType, selection: Selection): readonly SelectedField[] {
    return this.selections.fields(type, selection);
  }

  /** A field's arguments with variables and defaults put in. */
  args({ field, nodes }: SelectedField): Record<string, unknown> {
    return getArgumentValues(field!, nodes[0]!, this.variableValues);
  }

  /** A composite that must be there: where it is not, a mark stands instead, and Node says what that means. */
  required(composite: Sql, isJson: boolean): Sql {
    if (this.isWhole) return composite;
    this.suspects.add(ABSENT_MARK);
    return sql`coalesce(${composite}, ${raw(isJson ? `to_json(${MARK})` : MARK)})`;
  }

  #number(node: FieldNode): number {
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    this.#numbers.set(node, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
