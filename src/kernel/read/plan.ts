import type { EntityMetadata } from '@mikro-orm/core';
import type { FieldNode, GraphQLObjectType } from 'graphql';
import sql, { raw, type Sql } from 'sql-template-tag';
import { ABSENT_MARK, MARK } from './absent.js';
import type { Bound } from './bound.js';
import type { SelectedField, Selection, Selections } from './complete.js';
import { type Parts, Slot } from './late.js';
import type { Selected } from './members.js';
import type { EntityType, ReadModel } from './model.js';
import { Aliases, type Row, Scope } from './scope.js';

/** Compiles what is selected on an entity. Handed in, since what it has is compiled by those that it calls. */
export type SelectEntity = (plan: Plan, type: EntityType, selection: Selection, row: Row) => Selected;

/**
 * What compiling one statement shares. It knows schema and selection; of the request it knows nothing but what is
 * made in `late`, so that what is compiled holds for others.
 */
export class Plan {
  readonly #aliases = new Aliases();
  readonly #numbers = new Map<FieldNode, number>();
  readonly #slots: Slot[] = [];
  #bound: Bound | undefined;
  /** The instant of the request, as the database knows it. */
  readonly at: Sql = sql`(select current_setting('zy.at')::timestamptz)`;
  /** Texts in an answer which say that Node must look at it, though nothing else calls for it. */
  readonly suspects = new Set<string>();
  /** Whether what was selected may ask for more once the statement's answer is there. */
  asksMore = false;
  /** Whether something in it could not be compiled for this request. */
  hasFailed = false;

  /**
   * @param isWhole whether all below the root fields is left to graphql-js, types and hidden columns included
   * @param bound the request that it is compiled for; let go when that is done
   */
  constructor(
    readonly model: ReadModel,
    readonly selections: Selections,
    readonly isWhole: boolean,
    private readonly selectEntity: SelectEntity,
    bound: Bound,
  ) {
    this.#bound = bound;
  }

  /** Compiles what is selected on an entity. */
  select(type: EntityType, selection: Selection, row: Row): Selected {
    return this.selectEntity(this, type, selection, row);
  }

  /**
   * A part of the statement that the request decides. What it makes goes into the statement without its values: each
   * request that the statement is run for makes it again, and another text is another statement.
   * @param make gives SQL of the request that it is called with; it must not use what another brought
   */
  late<P extends Parts>(make: (bound: Bound) => P): P {
    if (!this.#bound) throw new Error('the statement is compiled: nothing more can be made for it');
    const slot = new Slot(this.#slots.length, make, this.#bound);
    this.#slots.push(slot);
    return slot.parts;
  }

  /** Ends compiling: what requests decide, in order. */
  finish(): readonly Slot[] {
    this.#bound = undefined;
    return this.#slots;
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
