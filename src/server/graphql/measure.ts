import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';

/** How many rows a plain list is taken to have; connections say it themselves. */
const PLAIN_LIST = 5;

/** How much an operation asks for. */
export interface Measures {
  /** How deep fields nest, introspection not counted. */
  readonly depth: number;
  /** How many objects the answer can hold at most, as far as that can be told beforehand. */
  readonly cost: number;
  readonly aliases: number;
  readonly directives: number;
}

/** For how many choices of variables an operation's measures are kept at most. */
const KEPT_AT_MOST = 100;

/** What an operation's measures hang on, and what they were so far. */
interface Kept {
  /** The variables that were asked for: those that say how many rows a list has. */
  readonly asked: readonly string[];
  readonly byValues: Map<string, Measures>;
}

/** Measures operations, each once for as long as its document is kept and its pages have the same sizes. */
export class Measure {
  readonly #kept = new WeakMap<OperationDefinitionNode, Kept>();

  /** As `measure` does. */
  of(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): Measures {
    const kept = this.#kept.get(operation);
    const known = kept?.byValues.get(valuesOf(kept.asked, variables));
    if (known) return known;
    const { asked, ...measured } = measure(schema, document, operation, variables);
    const byValues = kept && kept.byValues.size < KEPT_AT_MOST ? kept.byValues : new Map<string, Measures>();
    byValues.set(valuesOf(asked, variables), measured);
    this.#kept.set(operation, { asked, byValues });
    return measured;
  }
}

function valuesOf(names: readonly string[], variables: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(names.map((name) => [Object.hasOwn(variables, name), variables[name]]));
}

/**
 * Measures a validated operation, and says by which variables. Takes time in proportion to the document, however
 * fragments are nested.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measures & Pick<Kept, 'asked'> {
  const root = schema.getRootType(operation.operation);
  if (!root) return { depth: 0, cost: 0, ...countSyntax(document), asked: [] };
  const measurer = new Measurer(schema, document, operation, variables);
  const measured = measurer.selection(operation.selectionSet, root);
  return { ...measured, ...countSyntax(document), asked: [...measurer.asked] };
}

interface Extent {
  readonly depth: number;
  readonly cost: number;
}

class Measurer {
  readonly asked = new Set<string>();
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Extent>();
  readonly #variables: ReadonlyMap<string, unknown>;

  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
    }
    this.#variables = new Map(
      (operation.variableDefinitions ?? []).map(({ variable: { name }, defaultValue }) => [
        name.value,
        Object.hasOwn(variables, name.value) ? variables[name.value] : literal(defaultValue),
      ]),
    );
  }

  selection(selectionSet: SelectionSetNode, type: GraphQLCompositeType, rows?: number): Extent {
    let depth = 0;
    let cost = 0;
    for (const selection of selectionSet.selections) {
      const extent =
        selection.kind === Kind.FIELD
          ? this.#field(selection, type, rows)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? this.#fragment(selection.name.value, rows)
            : this.selection(
                selection.selectionSet,
                selection.typeCondition ? this.#typeNamed(selection.typeCondition.name.value, type) : type,
                rows,
              );
      depth = Math.max(depth, extent.depth);
      cost += extent.cost;
    }
    return { depth, cost };
  }

  /** @param rows what the connection around was asked for: so much a list directly within it holds */
  #field(node: FieldNode, type: GraphQLCompositeType, rows: number | undefined): Extent {
    if (node.name.value.startsWith('__')) return { depth: 0, cost: 0 };
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const returns = field && getNamedType(field.type);
    if (!field || !isCompositeType(returns) || !node.selectionSet) return { depth: 1, cost: 0 };
    const first = this.#first(node, field);
    const isList = isListType(getNullableType(field.type));
    const own: unknown = field.extensions.complexity;
    const times = typeof own === 'number' ? own : isList ? (first ?? rows ?? PLAIN_LIST) : 1;
    const below = this.selection(node.selectionSet, returns, isList ? undefined : first);
    return { depth: below.depth + 1, cost: times * (1 + below.cost) };
  }

  #fragment(name: string, rows: number | undefined): Extent {
    const key = `${name} ${rows}`;
    const known = this.#measured.get(key);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return { depth: 0, cost: 0 };
    const type = this.schema.getType(fragment.typeCondition.name.value);
    const extent = isCompositeType(type)
      ? this.selection(fragment.selectionSet, type, rows)
      : { depth: 0, cost: 0 };
    this.#measured.set(key, extent);
    return extent;
  }

  #typeNamed(name: string, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = this.schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }

  /** The `first` that a field is asked for; undefined where it takes none or it is not a count. */
  #first(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    const argument = field.args.find(({ name }) => name === 'first');
    if (!argument) return undefined;
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (given?.kind === Kind.VARIABLE) this.asked.add(given.name.value);
    const value = given?.kind === Kind.VARIABLE ? this.#variables.get(given.name.value) : literal(given);
    const first = value ?? argument.defaultValue;
    return typeof first === 'number' && first > 0 ? Math.ceil(first) : undefined;
  }
}

function countSyntax(document: DocumentNode): { aliases: number; directives: number } {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: (node) => {
      if (node.alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { aliases, directives };
}

function literal(node: ValueNode | undefined): unknown {
  return node?.kind === Kind.INT ? Number(node.value) : undefined;
}
