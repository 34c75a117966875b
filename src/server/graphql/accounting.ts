import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../kernel/context/index.js';
import type { Metrics } from '../metrics/index.js';
import { toDomainError } from './errors.js';
import { currentFrame } from './frame.js';

/** Counts, logs and traces every operation, and each event of a subscription as one of its own kind. */
export function accountingPlugin(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      const startedAt = performance.now();
      return {
        willSendResponse: async ({ operation, operationName, errors, contextValue }) => {
          const codes = errors?.map((error) => toDomainError(error)?.code ?? 'INTERNAL') ?? [];
          if (contextValue.subject === null && codes.includes('UNAUTHENTICATED')) metrics.anonymousAttempt();
          const isEvent = contextValue.following?.event !== undefined;
          const kind = isEvent ? 'event' : (operation?.operation ?? 'unknown');
          const outcome = codes[0] ?? 'OK';
          metrics.operation(kind, outcome, (performance.now() - startedAt) / 1000);
          const frame = currentFrame.getStore();
          frame?.note({ kind, operationName, outcome });
          frame?.span.rename(`GraphQL ${kind}`);
          frame?.span.set({
            'graphql.operation.type': kind,
            ...(operationName && { 'graphql.operation.name': operationName }),
            ...(codes.length > 0 && { 'zhengyun.error.codes': codes }),
          });
          if (codes.includes('INTERNAL')) frame?.span.fail('INTERNAL');
        },
      };
    },
  };
}
