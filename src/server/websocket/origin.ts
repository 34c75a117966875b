import type { IncomingMessage } from 'node:http';

/** A page that is served from this very machine, on whatever port. */
export const LOCAL_PAGE = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Whether the page that asks for a WebSocket may have one. A browser lets any page ask, so here is where it is
 * decided: the pages served from the same host, and those that are allowed. What is no page sends no origin.
 */
export function mayConnect(
  request: IncomingMessage,
  allowed: readonly string[],
  allowLocalPages: boolean,
): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || allowed.includes(origin)) return true;
  if (allowLocalPages && LOCAL_PAGE.test(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
