import {
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
  visit,
} from 'graphql';

type Element = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

const DATE = /\b\d{4}-\d{2}-\d{2}\b/;
const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * What of a schema clients may still count on: without the elements that are deprecated with a date before
 * `today` in the reason, and without the types that then nothing leads to.
 */
export function promisedSchema(sdl: string, today: string): DocumentNode {
  const expired = (element: Element): null | undefined => {
    const deprecated = element.directives?.find(({ name }) => name.value === 'deprecated');
    const reason = deprecated?.arguments?.find(({ name }) => name.value === 'reason')?.value;
    const [date] = (reason?.kind === Kind.STRING && DATE.exec(reason.value)) || [];
    return date !== undefined && date < today ? null : undefined;
  };
  const document = visit(parse(sdl), {
    FieldDefinition: expired,
    InputValueDefinition: expired,
    EnumValueDefinition: expired,
  });
  const reached = reachedFrom(ROOTS, document.definitions.filter(isTypeDefinitionNode));
  return {
    ...document,
    definitions: document.definitions.filter(
      (definition) => !isTypeDefinitionNode(definition) || reached.has(definition.name.value),
    ),
  };
}

/** The types that can be met, those that implement an interface that can be met included. */
function reachedFrom(roots: readonly string[], types: readonly TypeDefinitionNode[]): ReadonlySet<string> {
  const leads = new Map(types.map((type) => [type.name.value, namesIn(type)]));
  for (const type of types) {
    for (const { name } of 'interfaces' in type ? (type.interfaces ?? []) : [])
      leads.get(name.value)?.push(type.name.value);
  }
  const reached = new Set<string>();
  const next = [...roots];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    next.push(...(leads.get(name) ?? []));
  }
  return reached;
}

function namesIn(type: TypeDefinitionNode): string[] {
  const names: string[] = [];
  visit(type, { NamedType: ({ name }) => void names.push(name.value) });
  return names;
}
