import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../kernel/context/index.js';
import { Executor } from '../../kernel/read/index.js';

/**
 * Has Apollo execute by the read kernel's executor. A gateway is how Apollo takes an executor: parsing, validation,
 * plugins and the masking of errors stay where they are for every operation.
 */
export function ownExecution(
  schema: GraphQLSchema,
): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  const executor = new Executor(schema);
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, request, context, operationName }) =>
        executor.execute({
          document,
          variableValues: request.variables,
          contextValue: context,
          operationName,
        }),
    }),
    stop: async () => {},
  };
}
