import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../kernel/context/index.js';
import { Executor } from '../../kernel/read/index.js';
import { SubscriptionDocuments } from './begin-subscription.js';

/**
 * Has Apollo execute by the read kernel's executor. A gateway is how Apollo takes an executor: parsing, validation,
 * plugins and the masking of errors stay where they are for every operation. A subscription passes through twice: the
 * request that begins it, and one for each event.
 */
export function ownExecution(
  schema: GraphQLSchema,
): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  const executor = new Executor(schema);
  const documents = new SubscriptionDocuments(schema);
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, request, context: contextValue, operationName }) => {
        const context = contextValue as RequestContext;
        const { following } = context;
        const variableValues = request.variables ?? {};
        const args = { document, variableValues, contextValue, operationName };
        if (following?.event) return executor.execute({ ...args, rootValue: following.event });
        if (!following) {
          const result = await executor.execute(args);
          const anew = await context.again();
          return anew ? executor.execute({ ...args, contextValue: anew }) : result;
        }
        const events = await executor.subscribe(args);
        if (!(Symbol.asyncIterator in events)) return events;
        following.begun = documents.begun(document, variableValues, events);
        return BEGUN;
      },
    }),
    stop: async () => {},
  };
}

/** What the request that begins a subscription is answered: nothing, its events follow. */
const BEGUN: ExecutionResult = { data: {} };
