import fc from 'fast-check';
import {
  type DocumentNode,
  getNamedType,
  type GraphQLArgument,
  type GraphQLSchema,
  Kind,
  parse,
  parseValue,
  print,
  TypeInfo,
  valueFromASTUntyped,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A document some of whose values are variables, and how each of those may be drawn. */
export interface Varied {
  readonly text: string;
  readonly variables: Readonly<Record<string, fc.Arbitrary<unknown>>>;
}

/**
 * Makes variables of the arguments of a document, those of directives included; lists are continued by a variable, too.
 * @param drawn what may be drawn for an argument of this name, by its own name or with its type's before it
 * @param cursors what may be drawn to continue a list
 */
export function varied(
  schema: GraphQLSchema,
  query: string,
  drawn: (argument: GraphQLArgument) => fc.Arbitrary<string> | undefined,
  cursors: readonly (string | null)[],
): Varied {
  const variables: Record<string, fc.Arbitrary<unknown>> = {};
  const types: string[] = [];
  const variable = (type: string, values: fc.Arbitrary<unknown>): ValueNode => {
    const name = `v${types.length + 1}`;
    types.push(`$${name}: ${type}`);
    variables[name] = values;
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
  };
  const info = new TypeInfo(schema);
  const document: DocumentNode = visit(
    parse(query),
    visitWithTypeInfo(info, {
      Argument: (node) => {
        const argument = info.getArgument();
        if (!argument) return undefined;
        const isChoice = Boolean(info.getDirective());
        const texts = drawn(argument);
        if (!isChoice && !texts) return undefined;
        const values = isChoice ? fc.boolean() : texts!.map((text) => valueFromASTUntyped(parseValue(text)));
        return { ...node, value: variable(String(argument.type), values) };
      },
      Field: {
        leave: (node) => {
          const after = info.getFieldDef()?.args.find(({ name }) => name === 'after');
          if (!after) return undefined;
          const value = variable(getNamedType(after.type).name, fc.constantFrom(...cursors));
          const argument = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'after' }, value } as const;
          return { ...node, arguments: [...(node.arguments ?? []), argument] };
        },
      },
    }),
  );
  const text = print(document).replace(
    /^(query )?\{/,
    `query ${types.length > 0 ? `(${types.join(', ')})` : ''} {`,
  );
  return { text, variables };
}
