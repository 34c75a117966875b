import { createHash } from 'node:crypto';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { RequestContext } from '../../kernel/context/index.js';
import { answerSent, keepAnswer } from '../../kernel/once/index.js';
import { badInput } from '../../kernel/refusals/index.js';

/** What a key can look like: printable, and short enough to be an index's. */
const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * Makes a mutation with an `Idempotency-Key` header happen once: the same key and request by the same person
 * answers what was answered the first time. Queries and other people's keys have nothing to do with it.
 */
export function idempotencyPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue }) => ({
      didResolveOperation: async ({ operation, operationName, source, request }) => {
        const { actor, onceKey } = contextValue;
        if (operation?.operation !== OperationTypeNode.MUTATION || !actor || onceKey === undefined) return;
        if (!KEY.test(onceKey)) throw badKey();
        const asked = JSON.stringify([source, operationName, request.variables ?? null]);
        const fingerprint = createHash('sha256').update(asked).digest('hex');
        contextValue.once = { key: onceKey, fingerprint };
      },
      responseForOperation: async () => {
        const { house, actor, once } = contextValue;
        if (!actor || !once) return null;
        // Who lost every membership gets no old answers either: the permissions then refuse the request.
        const viewer = await contextValue.viewer();
        if (!viewer?.memberships.length) return null;
        const sent = await answerSent(house, actor, once);
        if (sent === null) return null;
        contextValue.once = undefined;
        return {
          http: { status: undefined, headers: new HeaderMap() },
          body: { kind: 'single', singleResult: JSON.parse(sent) as { data: Record<string, unknown> } },
        };
      },
      willSendResponse: async ({ response }) => {
        const { house, actor, once } = contextValue;
        if (!actor || !once || response.body.kind !== 'single') return;
        const { data, errors } = response.body.singleResult;
        if (errors || !data) return;
        await keepAnswer(house, actor, once, JSON.stringify({ data }));
      },
    }),
  };
}

function badKey() {
  return badInput([
    {
      path: 'Idempotency-Key',
      message: {
        zh: '幂等键应为 1 至 200 个可见 ASCII 字符。',
        en: 'A key has 1 to 200 visible ASCII characters.',
      },
    },
  ]);
}
