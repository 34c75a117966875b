import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { PERSONAL } from '../../kernel/access/index.js';
import type { Begun } from '../../kernel/events/index.js';

/** The argument with which a subscription is resumed; what an event says does not depend on it. */
const CURSOR_ARGUMENT = 'after';

/** What of a subscription's document decides who shares the reading of its events; looked at once a document. */
export class SubscriptionDocuments {
  readonly #known = new WeakMap<DocumentNode, Looked>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** A subscription whose events are these. */
  begun(document: DocumentNode, variables: Readonly<Record<string, unknown>>, events: unknown): Begun {
    let looked = this.#known.get(document);
    if (!looked) this.#known.set(document, (looked = look(this.schema, document)));
    const { isPersonal, cursors } = looked;
    const others = Object.entries(variables).filter(([name]) => !cursors.has(name));
    return {
      events: events as Begun['events'],
      isPersonal,
      variables: JSON.stringify(others.toSorted(([one], [other]) => (one < other ? -1 : 1))),
    };
  }
}

interface Looked {
  readonly isPersonal: boolean;
  /** The variables that say nothing but where to begin. */
  readonly cursors: ReadonlySet<string>;
}

function look(schema: GraphQLSchema, document: DocumentNode): Looked {
  const uses = new Map<string, number>();
  const asCursor = new Map<string, number>();
  let isPersonal = false;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const field = types.getFieldDef();
        const type = getNamedType(field?.type);
        const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
        // Through an interface that has such a type among others, only what is selected of that type is personal.
        if (field?.extensions[PERSONAL] || (type?.extensions[PERSONAL] && possible.length === 0))
          isPersonal = true;
      },
      InlineFragment: () => {
        if (types.getType() && getNamedType(types.getType())?.extensions[PERSONAL]) isPersonal = true;
      },
      FragmentDefinition: () => {
        if (types.getType() && getNamedType(types.getType())?.extensions[PERSONAL]) isPersonal = true;
      },
      Argument: ({ name, value }) => {
        if (value.kind !== Kind.VARIABLE || name.value !== CURSOR_ARGUMENT) return;
        if (types.getParentType() === schema.getSubscriptionType()) count(asCursor, value.name.value);
      },
      Variable: ({ name }, _key, parent) => {
        const isDefinition = parent && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION;
        if (!isDefinition) count(uses, name.value);
      },
    }),
  );
  const cursors = [...asCursor].filter(([name, times]) => uses.get(name) === times).map(([name]) => name);
  return { isPersonal, cursors: new Set(cursors) };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
