import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLAbstractType,
  type GraphQLError,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLNamedType,
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
import { isAbsent } from './absent.js';

/** The answer to one operation while it is completed. */
export interface Completing {
  /** Where we are: response keys and list indexes from the root. */
  readonly path: (string | number)[];
  /** What went wrong below fields that may be null. */
  readonly errors: GraphQLError[];
  /** Whether PostgreSQL's answer says that something is not as it should be: then all of it is looked at. */
  readonly isThorough?: boolean;
}

/** Brings a value into the form in which the client gets it. Throws what went wrong in it and must not be null. */
export type Complete = (value: unknown, on: Completing) => unknown;

/** The selection of one field: its nodes, merged from all places that ask for the same response key. */
export type Selection = readonly FieldNode[];

/** A field that is selected on an object type. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: Selection;
  /** Its definition; none for `__typename`. */
  readonly field: GraphQLField<unknown, unknown> | undefined;
}

/**
 * The selections of an operation, merged by graphql-js itself, and how values under them are completed: leaves
 * serialised, nulls checked, errors placed, as graphql-js would, but compiled once for a selection and without asking
 * each value whether it is a promise.
 */
export class Selections {
  static #count = 0;
  /** Tells them apart. */
  readonly number = (Selections.#count += 1);
  readonly #roots = new Map<string, Selection>();
  readonly #fields = new Map<GraphQLObjectType, WeakMap<Selection, readonly SelectedField[]>>();
  readonly #named = new Map<GraphQLNamedType, WeakMap<Selection, Complete>>();

  constructor(
    readonly schema: GraphQLSchema,
    private readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    private readonly variableValues: Readonly<Record<string, unknown>>,
  ) {}

  /** A root field's selection, the same for each execution: so is what is known of it. */
  root(key: string, nodes: Selection): Selection {
    const known = this.#roots.get(key);
    if (!known) this.#roots.set(key, nodes);
    return known ?? nodes;
  }

  /** The fields selected on an object type, in the order of their response keys. */
  fields({ name: typeName }: GraphQLObjectType, selection: Selection): readonly SelectedField[] {
    // Middleware makes copies of a schema: a fragment's condition is the type of its own alone.
    const type = this.schema.getType(typeName) as GraphQLObjectType;
    let ofType = this.#fields.get(type);
    if (!ofType) this.#fields.set(type, (ofType = new WeakMap()));
    let fields = ofType.get(selection);
    if (!fields) {
      const collected = collectSubfields(this.schema, this.fragments, this.variableValues, type, selection);
      const all = type.getFields();
      fields = [...collected].map(([key, nodes]) => {
        const name = nodes[0]!.name.value;
        return { key, name, nodes, field: all[name] };
      });
      ofType.set(selection, fields);
    }
    return fields;
  }

  /**
   * How the value of a field is completed: an error where it may be null makes it null, else its parent.
   * @param named how what is neither null nor a list is completed; by default as an object's fields by their names
   */
  field(
    parent: GraphQLNamedType,
    { key, name, nodes, field }: SelectedField,
    named: Complete = this.#ofType(getNamedType(field!.type), nodes),
  ): Complete {
    const { type } = field!;
    const inner = valueOf(type, nodes, `${parent.name}.${name}`, named);
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

  #ofType(type: GraphQLNamedType, nodes: Selection): Complete {
    let ofType = this.#named.get(type);
    if (!ofType) this.#named.set(type, (ofType = new WeakMap()));
    let complete = ofType.get(nodes);
    if (!complete) {
      complete = isLeafType(type)
        ? leaf(type)
        : isAbstractType(type)
          ? this.#abstract(type, nodes)
          : this.#object(type as GraphQLObjectType, nodes);
      ofType.set(nodes, complete);
    }
    return complete;
  }

  #abstract(type: GraphQLAbstractType, nodes: Selection): Complete {
    return (value, on) => {
      const found = this.schema.getType((value as { __typename?: string }).__typename ?? '');
      if (!isObjectType(found) || !this.schema.isSubType(type, found))
        throw new Error(`Nothing says which type of ${type.name} this is.`);
      return this.#ofType(found, nodes)(value, on);
    };
  }

  #object(type: GraphQLObjectType, nodes: Selection): Complete {
    const fields = this.fields(type, nodes).map((field) => {
      return { ...field, complete: field.field ? this.field(type, field) : () => type.name };
    });
    return (value, on) => {
      const given = value as Readonly<Record<string, unknown>>;
      const done: Record<string, unknown> = {};
      for (const { key, name, complete } of fields) done[key] = complete(there(given[name], type, name), on);
      return done;
    };
  }
}

function valueOf(type: GraphQLOutputType, nodes: Selection, label: string, named: Complete): Complete {
  if (isNonNullType(type)) {
    const inner = valueOf(type.ofType, nodes, label, named);
    return (value, on) => {
      const done = inner(value, on);
      if (done === null) throw new Error(`Cannot return null for non-nullable field ${label}.`);
      return done;
    };
  }
  const inner = isListType(type) ? listOf(type.ofType, nodes, label, named) : named;
  return (value, on) => {
    if (isAbsent(value)) return null;
    if (value instanceof Error) throw value;
    return inner(value, on);
  };
}

function listOf(type: GraphQLOutputType, nodes: Selection, label: string, named: Complete): Complete {
  const inner = valueOf(type, nodes, label, named);
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

function leaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined)
      throw new Error(`Expected ${type.name} to serialise a value to something.`);
    return serialized;
  };
}

/** What an error in a value becomes: null, noted at its place, where the value may be null; else it is thrown on. */
function failing(type: GraphQLOutputType, nodes: Selection) {
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
