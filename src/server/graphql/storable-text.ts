import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { badRequest } from './errors.js';

/** How a GraphQL document can write the character: itself, or escaped. */
const IN_DOCUMENT = /\0|\\u0{4}|\\u\{0+\}/;

/**
 * Refuses what PostgreSQL's texts cannot hold, the character U+0000 and halves of surrogate pairs, wherever it comes
 * in: no field, filter or id then needs to ask for it.
 */
export function storableTextPlugin<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, source }) => {
        if (IN_DOCUMENT.test(source) || holdsUnstorable(request.variables)) {
          throw badRequest({
            zh: '请求中含有无法保存的字符(U+0000 或不完整的代理对),请删除后重试。',
            en: 'The request holds a character that cannot be stored (U+0000 or half a surrogate pair): remove it and try again.',
          });
        }
      },
    }),
  };
}

function holdsUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsUnstorable);
}
