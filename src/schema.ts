import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { buildSchema as buildTypeGraphql, type NonEmptyArray } from 'type-graphql';
import { ENTITIES, RESOLVERS } from './catalogue.js';
import { guard } from './kernel/access/index.js';
import type { RequestContext } from './kernel/context/index.js';
import { recordRefusal } from './kernel/journal/index.js';
import { mutationResolvers } from './kernel/procedure/index.js';
import { finishSchema } from './kernel/read/index.js';
import { forbidden, unauthenticated } from './kernel/refusals/index.js';

/**
 * Builds the schema: the hand-written queries, the mutations of every table, the permissions over all of it.
 * @throws where a field can be read by nobody's rule, or from nowhere
 */
export async function buildSchema(metadata: MetadataStorage): Promise<GraphQLSchema> {
  const schema = await buildTypeGraphql({
    resolvers: [...RESOLVERS, ...mutationResolvers()] as unknown as NonEmptyArray<() => void>,
    // Case types are reached through the interface alone where no query names them.
    orphanedTypes: ENTITIES,
    validate: false,
    // That the schema is valid is known since it was printed and committed.
    skipCheck: true,
    pubSub: NO_EVENTS,
  });
  finishSchema(schema, metadata);
  return guard(schema, gate);
}

/** type-graphql asks for one, though events come from the journal. */
const NO_EVENTS = {
  publish: () => undefined,
  subscribe: async function* none() {},
};

const gate = {
  viewerOf: (context: RequestContext) => context.viewer(),
  askingOf: (context: RequestContext) => context.asking(),
  unauthenticated: () => unauthenticated(),
  denied: async (context: RequestContext, info: { readonly fieldName: string }) => {
    const error = forbidden();
    if (context.actor) await recordRefusal(context.house, context.actor, { step: info.fieldName }, error);
    return error;
  },
};
