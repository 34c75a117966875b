import { type HTTPGraphQLRequest, HeaderMap } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { TrustedDocuments } from './trusted-documents.js';

/**
 * An HTTP request as the pipeline takes it; where documents are trusted, with the trusted document's text in it.
 * @throws DomainError where documents are trusted and this one is not
 */
export function httpRequestOf(
  request: FastifyRequest,
  trusted: TrustedDocuments | undefined,
): HTTPGraphQLRequest {
  const mark = request.url.indexOf('?');
  const search = mark < 0 ? '' : request.url.slice(mark);
  const isGet = request.method === 'GET';
  return {
    method: request.method,
    headers: headersOf(request),
    search: trusted && isGet ? trustedSearch(search, trusted) : search,
    body: trusted && !isGet ? trustedBody(request.body, trusted) : request.body,
  };
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

function trustedBody(body: unknown, trusted: TrustedDocuments): unknown {
  const asked = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  const { extensions: _, ...rest } = asked as Record<string, unknown>;
  return { ...rest, query: trusted.textOf(asked) };
}

function trustedSearch(search: string, trusted: TrustedDocuments): string {
  const parameters = new URLSearchParams(search);
  const query = trusted.textOf({
    query: parameters.get('query') ?? undefined,
    documentId: parameters.get('documentId') ?? undefined,
    extensions: parsed(parameters.get('extensions')),
  });
  parameters.delete('extensions');
  parameters.set('query', query);
  return `?${parameters.toString()}`;
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return undefined;
  }
}
