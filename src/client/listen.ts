import { ApiError, type SentError } from './errors.js';

/** A message of the protocol graphql-transport-ws. */
interface Message {
  readonly type: string;
  readonly payload?: unknown;
}

/**
 * The answers of one subscription over one WebSocket, until it is completed.
 * @throws ApiError for what the server refuses, UNAUTHENTICATED where it does not take the token, UNREACHABLE where
 *   the line breaks or is closed
 */
export async function* listen<Result>(
  url: URL,
  bearer: string | undefined,
  query: string,
  variables: unknown,
  signal: AbortSignal | undefined,
): AsyncGenerator<Result> {
  signal?.throwIfAborted();
  const socket = new WebSocket(url.href.replace(/^http/, 'ws'), 'graphql-transport-ws');
  const waiting: Message[] = [];
  let wake: () => void = () => undefined;
  let closed: CloseEvent | undefined;
  const send = (message: object) => socket.send(JSON.stringify(message));
  const payload = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  socket.addEventListener('open', () => send({ type: 'connection_init', payload }));
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'connection_ack')
      send({ type: 'subscribe', id: '1', payload: { query, variables } });
    else if (message.type === 'ping') send({ type: 'pong' });
    else waiting.push(message);
    wake();
  });
  socket.addEventListener('close', (event) => {
    closed = event;
    wake();
  });
  const abort = () => wake();
  signal?.addEventListener('abort', abort);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const message = waiting.shift();
      if (message?.type === 'complete') return;
      if (message?.type === 'error') throw new ApiError((message.payload as [SentError])[0]);
      if (message?.type === 'next') yield resultOf(message.payload as Answer) as Result;
      else if (closed) throw closing(closed);
      else if (!message) await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    socket.close();
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly SentError[];
}

function resultOf({ data, errors }: Answer): unknown {
  if (errors?.[0]) throw new ApiError(errors[0]);
  return data;
}

/** The token is not taken, or no longer: another may be. All else passes. */
function closing({ code, reason }: CloseEvent): ApiError {
  const isToken = code === 4401 || code === 4403;
  const message = reason || `WebSocket ${code}`;
  return new ApiError({ message, extensions: { code: isToken ? 'UNAUTHENTICATED' : 'UNREACHABLE' } });
}
