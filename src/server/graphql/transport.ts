import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../../kernel/context/index.js';
import type { Text } from '../../kernel/i18n/index.js';
import { badRequest } from './errors.js';

const ONLY_SUBSCRIPTIONS: Text = {
  zh: 'WebSocket 连接只受理订阅,查询和变更请以 POST /graphql 发送。',
  en: 'A WebSocket takes subscriptions alone: send queries and mutations by POST /graphql.',
};

const NO_SUBSCRIPTIONS: Text = {
  zh: '订阅须经 WebSocket(graphql-transport-ws)连接 /graphql 发送。',
  en: 'Subscriptions go over a WebSocket (graphql-transport-ws) to /graphql.',
};

/** Refuses what a transport does not carry: subscriptions over HTTP, and anything else where events are followed. */
export const transportPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (!operation) return;
      const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION;
      if (isSubscription === (contextValue.following !== undefined)) return;
      const originalError = badRequest(isSubscription ? NO_SUBSCRIPTIONS : ONLY_SUBSCRIPTIONS);
      throw new GraphQLError(originalError.message, {
        originalError,
        extensions: { http: { status: 400 } },
      });
    },
  }),
};
