import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { badRequest } from './errors.js';

/** How a GraphQL document can write the character: itself, or escaped. */
const IN_DOCUMENT = /\0|\\u0{4}|\\u\{0+\}/;

/**
 * Refuses the one character that PostgreSQL's texts cannot hold, wherever it comes in: no field, filter or id
 * then needs to ask for it.
 */
export function nulPlugin<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveSource: async ({ request, source }) => {
        if (IN_DOCUMENT.test(source) || holdsNul(request.variables)) {
          throw badRequest({
            zh: '请求中含有空字符(U+0000),请删除后重试。',
            en: 'The request holds the character U+0000: remove it and try again.',
          });
        }
      },
    }),
  };
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsNul);
}
