import {
  createSourceEventStream,
  type DirectiveNode,
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  isInputType,
  isNonNullType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { Answer } from './answer.js';
import type { Selections } from './complete.js';
import { Execution, selectionsOf } from './execution.js';
import { isReadByKernel } from './finish.js';
import { KeptStatements } from './kept.js';

/** For how many choices of directives a document's selections are kept. */
const CHOICES_AT_MOST = 16;

/** How a document is executed. */
interface Way {
  /** Whether all below its root fields is there once they are resolved. */
  readonly isThere: boolean;
  /** The variables that its directives name: what is selected hangs on them alone. */
  readonly deciding: ReadonlySet<string>;
  /** The selections of its operations, for what these variables were. */
  readonly selections: Map<string, Selections>;
}

/**
 * Executes operations on a finished schema. The kernel reads a root field with all that is selected below it, so
 * graphql-js resolves root fields only and the rest is completed in one go. A document that selects a field with a
 * resolver of its own further down is left to graphql-js as a whole; the answer is the same.
 */
export class Executor {
  readonly #rootsOnly: GraphQLSchema;
  readonly #byHand: ReadonlySet<string>;
  readonly #ways = new WeakMap<DocumentNode, Way>();
  readonly #statements = new KeptStatements();

  /** @param schema with the permissions around it */
  constructor(private readonly schema: GraphQLSchema) {
    this.#rootsOnly = rootsOnly(schema);
    this.#byHand = fieldsByHand(schema);
  }

  /** Executes an operation of a validated document; a subscription's, for the event that is the root value. */
  async execute(args: Omit<ExecutionArgs, 'schema'>): Promise<ExecutionResult> {
    const { document, operationName, rootValue: source } = args;
    const way = this.#wayOf(document);
    if (!way.isThere) return execute({ ...args, schema: this.schema });
    let selections: Selections | undefined;
    const selectionsFor = (info: GraphQLResolveInfo) =>
      (selections ??= this.#selectionsFor(way, operationName, info));
    const execution = new Execution(selectionsFor, this.#statements, source);
    const result = await execute({ ...args, schema: this.#rootsOnly, rootValue: execution });
    const { errors } = execution;
    if (errors.length === 0) return result;
    return { ...result, errors: [...(result.errors ?? []), ...errors] };
  }

  /** Begins a subscription of a validated document: answers its events, or why there are none. */
  subscribe(args: Omit<ExecutionArgs, 'schema'>): Promise<AsyncIterable<unknown> | ExecutionResult> {
    return createSourceEventStream({ ...args, schema: this.schema });
  }

  #selectionsFor(
    { deciding, selections }: Way,
    operationName: string | null | undefined,
    info: GraphQLResolveInfo,
  ): Selections {
    const decided = [...deciding].map((name) => info.variableValues[name]);
    const key = JSON.stringify([operationName, decided]);
    const known = selections.get(key);
    if (known) return known;
    const made = selectionsOf({ ...info, schema: this.schema });
    if (selections.size < CHOICES_AT_MOST) selections.set(key, made);
    return made;
  }

  #wayOf(document: DocumentNode): Way {
    const known = this.#ways.get(document);
    if (known) return known;
    let isThere = true;
    const deciding = new Set<string>();
    const types = new TypeInfo(this.schema);
    const look = {
      Field: ({ name: { value } }: FieldNode) => {
        const parent = types.getParentType()?.name;
        if (this.#byHand.has(`${parent}.${value}`) || value === '__schema' || value === '__type')
          isThere = false;
      },
      Directive: ({ arguments: given = [] }: DirectiveNode) => {
        for (const { value } of given) if (value.kind === Kind.VARIABLE) deciding.add(value.name.value);
      },
    };
    visit(document, visitWithTypeInfo(types, look));
    const way = { isThere, deciding, selections: new Map() };
    this.#ways.set(document, way);
    return way;
  }
}

/** What a root field answers once all below it is completed. */
const Completed = new GraphQLScalarType({ name: 'Completed', serialize: (value) => value });

/** The schema as it is executed: each root field's value is taken as it is, with all below it. */
function rootsOnly(schema: GraphQLSchema): GraphQLSchema {
  const root = (type: GraphQLObjectType | null | undefined) =>
    type && new GraphQLObjectType({ name: type.name, fields: rootFields(schema, type) });
  return new GraphQLSchema({
    query: root(schema.getQueryType()),
    mutation: root(schema.getMutationType()),
    subscription: root(schema.getSubscriptionType()),
    // Variables can be of types that only fields further down take.
    types: Object.values(schema.getTypeMap()).filter(isInputType),
    directives: schema.getDirectives(),
    extensions: schema.extensions,
  });
}

function rootFields(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
): GraphQLFieldConfigMap<Execution, unknown> {
  const { fields } = type.toConfig();
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, rootField(schema, type, field)]),
  );
}

function rootField(
  schema: GraphQLSchema,
  parentType: GraphQLObjectType,
  field: GraphQLFieldConfig<unknown, unknown>,
): GraphQLFieldConfig<Execution, unknown> {
  const { type: returnType, resolve } = field;
  return {
    ...field,
    type: isNonNullType(returnType) ? new GraphQLNonNull(Completed) : Completed,
    resolve: async (execution, args, context, info) => {
      // The resolver is told of the schema that the client knows.
      const value: unknown = await resolve?.(execution.source, args, context, {
        ...info,
        schema,
        parentType,
        returnType,
      });
      if (value instanceof Answer) return value.complete(execution);
      const selections = execution.selectionsFor(info);
      const key = String(info.path.key);
      const nodes = selections.root(key, info.fieldNodes);
      const name = info.fieldName;
      const complete = selections.field(parentType, {
        key,
        name,
        nodes,
        field: parentType.getFields()[name],
      });
      return complete(value, execution);
    },
  };
}

/** The fields below the roots, by type and name, that a resolver written by hand or a permission stands before. */
function fieldsByHand(schema: GraphQLSchema): ReadonlySet<string> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const found = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (isReadByKernel(field)) continue;
      for (const { name } of [type, ...type.getInterfaces()]) found.add(`${name}.${field.name}`);
    }
  }
  return found;
}
