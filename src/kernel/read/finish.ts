import type { MetadataStorage } from '@mikro-orm/core';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { MODEL, ReadModel } from './model.js';
import { isOfKernel, typeOf } from './whole.js';

/**
 * Prepares a schema that type-graphql has built: objects of the kernel are resolved by response key, all other
 * objects by field name, and interfaces without asking anybody. Resolvers written by hand stay.
 * @throws at a field of an entity type that has neither column, relation, declaration nor resolver, naming it
 */
export function finishSchema(schema: GraphQLSchema, metadata: MetadataStorage): ReadModel {
  const own = ownResolvers();
  const isOwn = (type: string, field: string): boolean => own.get(type)?.has(field) ?? false;
  const roots: unknown[] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = typeOf;
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (!isOwn(type.name, field.name)) field.resolve = resolveField;
  }
  const model = new ReadModel(schema, metadata, isOwn);
  // With the schema the model survives the copies that middleware makes of it.
  schema.extensions = { ...schema.extensions, [MODEL]: model };
  return model;
}

const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) =>
  isOfKernel(source) ? source[info.path.key] : defaultFieldResolver(source, args, context, info);

/** Whether a field's value is in the object that it is asked of: nothing stands before it. */
export function isReadByKernel(field: GraphQLField<unknown, unknown>): boolean {
  return field.resolve === resolveField;
}

/** Which fields of which types have resolvers written by hand, those of a type's interfaces and parents included. */
function ownResolvers(): Map<string, Set<string>> {
  const { objectTypes, interfaceTypes, fieldResolvers } = getMetadataStorage();
  const types = [...objectTypes, ...interfaceTypes] as readonly {
    name: string;
    target: Function;
    interfaceClasses?: Function[];
  }[];
  const fieldsOf = (target: Function): string[] =>
    fieldResolvers
      .filter((resolver) => resolver.getObjectType?.() === target)
      .map((resolver) => resolver.schemaName);
  return new Map(
    types.map(({ name, target, interfaceClasses }) => {
      const family = [...ancestors(target), ...(interfaceClasses ?? []).flatMap(ancestors)];
      return [name, new Set(family.flatMap(fieldsOf))];
    }),
  );
}

function ancestors(target: Function): Function[] {
  const parent = Object.getPrototypeOf(target) as Function;
  return parent === Function.prototype ? [target] : [target, ...ancestors(parent)];
}
