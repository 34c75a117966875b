import {
  type EntityMetadata,
  type EntityProperty,
  type MetadataStorage,
  ReferenceKind,
} from '@mikro-orm/core';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { type Declaration, READ } from './declarations.js';
import { findPlace } from './layout.js';
import { type EntityClass, hasPrefix, prefixFor } from './prefixes.js';

/** The key under which the model travels in its schema's extensions. */
export const MODEL = 'readModel';

/** Where a field of an entity comes from. `own`: a resolver written by hand. */
export type Source =
  | { readonly kind: 'column'; readonly property: EntityProperty }
  | { readonly kind: 'toOne'; readonly property: EntityProperty }
  | { readonly kind: 'own' }
  | Declaration;

/** A class as GraphQL type and as table, with the source of each field. */
export interface EntityType {
  readonly graphql: GraphQLObjectType | GraphQLInterfaceType;
  readonly meta: EntityMetadata;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Whether a field of a class has a resolver written by hand. */
export type OwnResolver = (type: string, field: string) => boolean;

/** What the kernel knows when requests come: the schema's entity types over the ORM's metadata. */
export class ReadModel {
  readonly #types = new Map<string, EntityType>();
  readonly #concretes = new Map<EntityType, ReadonlyMap<string, EntityType>>();

  /** @throws at a field of an entity type that nothing gives, naming all of them */
  constructor(
    readonly schema: GraphQLSchema,
    private readonly metadata: MetadataStorage,
    ownResolver: OwnResolver,
  ) {
    for (const meta of metadata) {
      const graphql = schema.getType(meta.className);
      if (isObjectType(graphql) || isInterfaceType(graphql)) {
        this.#types.set(graphql.name, { graphql, meta, sources: sourcesOf(graphql, meta, ownResolver) });
      }
    }
    const faults = [...this.#types.values()].flatMap((type) => this.#faultsOf(type));
    if (faults.length > 0) throw new Error(`The read kernel cannot answer:\n${faults.join('\n')}`);
    for (const type of this.#types.values()) {
      if (isInterfaceType(type.graphql)) this.#concretes.set(type, this.#concretesOf(type.graphql));
    }
  }

  /** The entity behind a GraphQL type. */
  named(name: string): EntityType {
    const type = this.#types.get(name);
    if (!type) throw new Error(`${name} is not an entity that the schema shows`);
    return type;
  }

  /** The entity of a class. */
  of(entity: EntityClass): EntityType {
    return this.named(entity.name);
  }

  /** The table of a class, which the schema need not show. */
  metaOf(entity: EntityClass): EntityMetadata {
    return this.metadata.get(entity as never);
  }

  /** Whether an entity stands behind the GraphQL type. */
  has(name: string): boolean {
    return this.#types.has(name);
  }

  /** The entity of a class, where the schema shows it. */
  find(entity: EntityClass): EntityType | undefined {
    return this.#types.get(entity.name);
  }

  /** The concrete entities of an interface by the prefix of their ids. */
  concretes(type: EntityType): ReadonlyMap<string, EntityType> {
    return this.#concretes.get(type) ?? new Map();
  }

  #concretesOf(graphql: GraphQLInterfaceType): ReadonlyMap<string, EntityType> {
    const types = this.schema.getPossibleTypes(graphql).map((possible) => this.named(possible.name));
    return new Map(types.map((type) => [prefixFor(type.meta.class as EntityClass), type]));
  }

  #faultsOf({ graphql, meta, sources }: EntityType): string[] {
    const faults: string[] = [];
    for (const field of Object.values(graphql.getFields())) {
      const fault = this.#faultOf(field, meta, sources.get(field.name));
      if (fault) faults.push(`${graphql.name}.${field.name} ${fault}`);
    }
    const inInterface =
      isObjectType(graphql) && graphql.getInterfaces().some((type) => this.#types.has(type.name));
    if (inInterface && !hasPrefix(meta.class as EntityClass))
      faults.push(`${graphql.name} implements an entity but has no idPrefix`);
    return faults;
  }

  #faultOf(
    field: GraphQLField<unknown, unknown>,
    meta: EntityMetadata,
    source: Source | undefined,
  ): string | undefined {
    const target = getNamedType(field.type).name;
    switch (source?.kind) {
      case undefined:
        return 'has neither column, relation, declaration nor resolver';
      case 'toOne':
        return this.#types.has(target) ? undefined : `points to ${target}, which is no entity`;
      case 'list':
      case 'first': {
        const child = this.#types.get(target);
        if (!child) return `lists ${target}, which is no entity`;
        return findPlace(child.meta, source.by)
          ? undefined
          : `is declared by ${target}.${source.by}, which no column stores`;
      }
      case 'connection': {
        const { spec, by } = source;
        const driver = this.metaOf(spec.through?.entity() ?? spec.node());
        return by && findPlace(driver, by)
          ? undefined
          : `is a connection by ${by}, which no column of ${driver.className} stores`;
      }
      case 'computed': {
        const missing = source.columns.filter((column) => !findPlace(meta, column));
        return missing.length === 0
          ? undefined
          : `is computed from ${missing.join(', ')}, which no column stores`;
      }
      default:
        return undefined;
    }
  }
}

function sourcesOf(
  graphql: GraphQLObjectType | GraphQLInterfaceType,
  meta: EntityMetadata,
  own: OwnResolver,
): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const field of Object.values(graphql.getFields())) {
    const declaration = field.extensions[READ] as Declaration | undefined;
    const source =
      declaration ?? (own(graphql.name, field.name) ? ({ kind: 'own' } as const) : storedSource(field, meta));
    if (source) sources.set(field.name, source);
  }
  return sources;
}

/** A relation whose field gives a scalar is read as its foreign key. */
function storedSource(field: GraphQLField<unknown, unknown>, meta: EntityMetadata): Source | undefined {
  const property = findPlace(meta, field.name)?.property;
  if (!property) return undefined;
  const relation = property.kind !== ReferenceKind.SCALAR && !isLeafType(getNamedType(field.type));
  return { kind: relation ? 'toOne' : 'column', property };
}

/** The model of the schema, which `finishSchema` made. */
export function modelOf(schema: GraphQLSchema): ReadModel {
  const model = schema.extensions[MODEL];
  if (model instanceof ReadModel) return model;
  throw new Error('the schema was not prepared by finishSchema');
}
