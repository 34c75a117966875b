import type { GraphiQLProps } from 'graphiql';

/** Where a request's token comes from; `renew` asks for another after the server refused the first. */
export type Tokens = (renew: boolean) => Promise<string | undefined>;

/** Sends operations to this server with the chosen token. A sandbox token that has run out is renewed once. */
export function fetcherWith(tokens: Tokens): GraphiQLProps['fetcher'] {
  return async (operation, options) => {
    const first = await send(operation, options?.headers, await tokens(false));
    if (!isUnauthenticated(first)) return first;
    const renewed = await tokens(true);
    return renewed === undefined ? first : send(operation, options?.headers, renewed);
  };
}

async function send(operation: object, headers: unknown, token: string | undefined): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(headers as Record<string, string> | undefined),
    },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as object;
}

function isUnauthenticated(answer: object): boolean {
  const { errors = [] } = answer as { errors?: Array<{ extensions?: { code?: string } }> };
  return errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
}
