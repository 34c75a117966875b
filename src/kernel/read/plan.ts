import type { EntityMetadata } from '@mikro-orm/core';
import {
  type FieldNode,
  getArgumentValues,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Viewer } from '../access/index.js';
import type { Facts } from './facts.js';
import type { ReadModel } from './model.js';
import { Aliases, Scope } from './scope.js';
import type { Composite } from './slots.js';

/** Reads one value of the API out of a composite of the answer. */
export type Decode<T = unknown> = (composite: Composite) => T;

/** The selection of one field: its nodes, merged from all places that ask for the same response key. */
export type Selection = readonly FieldNode[];

/** What compiling one statement shares. */
export class Plan {
  readonly #aliases = new Aliases();
  readonly #numbers = new Map<FieldNode, number>();
  /** Whether what was selected may ask for more once the statement's answer is there. */
  asksMore = false;

  constructor(
    readonly model: ReadModel,
    readonly viewer: Viewer,
    readonly facts: Facts,
    private readonly info: Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>,
  ) {}

  /** A table of the statement under a name of its own. */
  scope(meta: EntityMetadata): Scope {
    return new Scope(meta, this.#aliases);
  }

  /** The fields selected on a concrete type, by response key, without `__typename`, which needs no reading. */
  fields(
    type: GraphQLObjectType,
    selection: Selection,
  ): [key: string, field: GraphQLField<unknown, unknown>, nodes: Selection][] {
    const { fragments, variableValues } = this.info;
    const collected = collectSubfields(this.model.schema, fragments, variableValues, type, selection);
    const all = type.getFields();
    return [...collected]
      .filter(([, nodes]) => nodes[0]!.name.value !== '__typename')
      .map(([key, nodes]) => [key, all[nodes[0]!.name.value]!, nodes]);
  }

  /** A field's arguments with variables and defaults put in. */
  args(field: GraphQLField<unknown, unknown>, nodes: Selection): Record<string, unknown> {
    return getArgumentValues(field, nodes[0]!, this.info.variableValues);
  }

  /** Equal for the same nodes in the same order: then the selections are the same. */
  identity(nodes: Selection): string {
    return nodes.map((node) => this.#number(node)).join('.');
  }

  #number(node: FieldNode): number {
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    this.#numbers.set(node, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
