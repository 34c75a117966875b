import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLAbstractType,
  type GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { Row, typeOf } from './row.js';

/** The answer to one operation while it is completed. */
export interface Completing {
  /** Where we are: response keys and list indexes from the root. */
  readonly path: (string | number)[];
  /** What went wrong below fields that may be null. */
  readonly errors: GraphQLError[];
}

/** Brings a value into the form in which the client gets it. Throws what went wrong in it and must not be null. */
export type Complete = (value: unknown, on: Completing) => unknown;

type Nodes = readonly FieldNode[];

/** A field of an object in an answer. */
interface Answered {
  readonly key: string;
  readonly name: string;
  readonly complete: Complete;
}

/**
 * Completes values that are all there: leaves serialised, nulls checked, errors placed, as graphql-js would, but
 * compiled once for a selection and without asking each value whether it is a promise.
 */
export class Completions {
  readonly #roots = new Map<string, Complete>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    private readonly variableValues: Readonly<Record<string, unknown>>,
  ) {}

  /** How a root field's value is completed; compiled when first asked for. */
  root(parent: GraphQLObjectType, key: string, nodes: Nodes): Complete {
    const known = this.#roots.get(key);
    if (known) return known;
    const made = this.#field(parent, key, nodes);
    this.#roots.set(key, made);
    return made;
  }

  /** An error in a field that may be null makes it null; else its parent. */
  #field(parent: GraphQLObjectType, key: string, nodes: Nodes): Complete {
    const name = (nodes[0] as FieldNode).name.value;
    if (name === '__typename') return () => parent.name;
    const { type } = parent.getFields()[name]!;
    const inner = this.#value(type, nodes, `${parent.name}.${name}`);
    const fail = failing(type, nodes);
    if (isLeafType(getNamedType(type)) && !isListType(isNonNullType(type) ? type.ofType : type)) {
      return (value, on) => {
        try {
          return inner(value, on);
        } catch (error) {
          return fail(error, on, [...on.path, key]);
        }
      };
    }
    return (value, on) => {
      on.path.push(key);
      try {
        return inner(value, on);
      } catch (error) {
        return fail(error, on, [...on.path]);
      } finally {
        on.path.pop();
      }
    };
  }

  #value(type: GraphQLOutputType, nodes: Nodes, label: string): Complete {
    if (isNonNullType(type)) {
      const inner = this.#value(type.ofType, nodes, label);
      return (value, on) => {
        const done = inner(value, on);
        if (done === null) throw new Error(`Cannot return null for non-nullable field ${label}.`);
        return done;
      };
    }
    const inner = isListType(type)
      ? this.#list(type.ofType, nodes, label)
      : isLeafType(type)
        ? leaf(type)
        : isAbstractType(type)
          ? this.#abstract(type, nodes)
          : this.#object(type, nodes);
    return (value, on) => {
      if (value === null || value === undefined) return null;
      if (value instanceof Error) throw value;
      return inner(value, on);
    };
  }

  #list(type: GraphQLOutputType, nodes: Nodes, label: string): Complete {
    const inner = this.#value(type, nodes, label);
    const fail = failing(type, nodes);
    return (value, on) => {
      if (!Array.isArray(value)) throw new Error(`Expected a list for ${label}.`);
      return value.map((item: unknown, index) => {
        on.path.push(index);
        try {
          return inner(item, on);
        } catch (error) {
          return fail(error, on, [...on.path]);
        } finally {
          on.path.pop();
        }
      });
    };
  }

  #abstract(type: GraphQLAbstractType, nodes: Nodes): Complete {
    const concrete = new Map<string, Complete>();
    return (value, on) => {
      const name = typeOf(value) ?? '';
      let complete = concrete.get(name);
      if (!complete) {
        const found = this.schema.getType(name);
        if (!isObjectType(found) || !this.schema.isSubType(type, found))
          throw new Error(`Nothing says which type of ${type.name} this is.`);
        complete = this.#object(found, nodes);
        concrete.set(name, complete);
      }
      return complete(value, on);
    };
  }

  #object(type: GraphQLObjectType, nodes: Nodes): Complete {
    const collected = collectSubfields(this.schema, this.fragments, this.variableValues, type, nodes);
    const fields: Answered[] = [...collected].map(([key, of]) => ({
      key,
      name: (of[0] as FieldNode).name.value,
      complete: this.#field(type, key, of),
    }));
    return (value, on) => {
      const done: Record<string, unknown> = {};
      if (value instanceof Row) for (const { key, complete } of fields) done[key] = complete(value[key], on);
      else {
        const given = value as Readonly<Record<string, unknown>>;
        for (const { key, name, complete } of fields)
          done[key] = complete(there(given[name], type, name), on);
      }
      return done;
    };
  }
}

function leaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined)
      throw new Error(`Expected ${type.name} to serialise a value to something.`);
    return serialized;
  };
}

/** What an error in a value becomes: null, noted at its place, where the value may be null; else it is thrown on. */
function failing(type: GraphQLOutputType, nodes: Nodes) {
  return (error: unknown, { errors }: Completing, path: readonly (string | number)[]): null => {
    const located = locatedError(error, nodes, path);
    if (isNonNullType(type)) throw located;
    errors.push(located);
    return null;
  };
}

/** A value that needs no asking: what has to be called or awaited has a resolver, and those are not completed here. */
function there(value: unknown, type: GraphQLObjectType, name: string): unknown {
  if (typeof value === 'function' || value instanceof Promise)
    throw new Error(`${type.name}.${name} must be asked for by a resolver of its own.`);
  return value;
}
