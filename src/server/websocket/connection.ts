import type { IncomingMessage } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Metrics } from '../metrics/index.js';
import { type Closing, CLOSINGS } from './close-codes.js';
import { Pressure } from './pressure.js';

/** What stays with a socket from its opening to its end. */
export interface Connection {
  readonly request: IncomingMessage;
  readonly log: FastifyBaseLogger;
  /** The subject of its token; absent until it is initialised. */
  subject?: string;
  /** Closes it at the token's end. */
  expiry?: NodeJS.Timeout;
  /** How many subscriptions it carries, those that are being begun included. */
  subscriptions: number;
  /** Whether it has been closed, by whomever. */
  isGone: boolean;
  /** Closes it for a reason of ours. */
  close(closing: Closing): void;
}

/** What each socket is served with. */
export interface SocketService {
  readonly protocol: Server<Connection>;
  readonly metrics: Metrics;
  readonly log: FastifyBaseLogger;
  readonly keepAliveMs: number;
  readonly stallMs: number;
}

/** Serves one open socket until it is gone. */
export function serveSocket(socket: WebSocket, request: IncomingMessage, service: SocketService): Connection {
  const { protocol, metrics, log, keepAliveMs, stallMs } = service;
  const connection: Connection = {
    request,
    log,
    subscriptions: 0,
    isGone: false,
    close: ({ code, reason }) => {
      if (socket.readyState !== socket.OPEN) return;
      metrics.socketClosed(code);
      socket.close(code, reason);
    },
  };
  const pressure = new Pressure(socket, stallMs);
  const failed = (error: unknown): void => {
    log.error({ err: error }, 'a WebSocket failed');
    connection.close(CLOSINGS.internal);
  };
  const gone = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) =>
        new Promise((resolve) => {
          if (socket.readyState !== socket.OPEN) return resolve();
          // A send that fails is the end of the socket, which is told by itself.
          socket.send(text, () => {
            pressure.relieve();
            resolve();
          });
        }),
      close: (code, reason) => connection.close({ code: code ?? 1000, reason: reason ?? '' }),
      onMessage: (take) =>
        void socket.on('message', (data) => {
          pressure.relieve();
          take((data as Buffer).toString('utf8')).catch(failed);
        }),
    },
    connection,
  );
  socket.on('ping', () => pressure.relieve());
  const watch = setInterval(
    () => {
      if (pressure.isStalled()) connection.close(CLOSINGS.stalled);
    },
    Math.max(50, stallMs / 4),
  );
  const beat = keepAlive(socket, keepAliveMs);
  // A broken frame, one too large, a lost line: the socket closes by itself with the code for it.
  socket.on('error', (error) => log.info({ err: error }, 'a WebSocket broke'));
  socket.once('close', (code, reason) => {
    connection.isGone = true;
    clearInterval(watch);
    clearInterval(beat);
    clearTimeout(connection.expiry);
    gone(code, String(reason)).catch(failed);
  });
  return connection;
}

/**
 * Pings the client; one that has not answered by the next ping is gone. While nothing is read from it because much
 * waits to be sent, its answers are not either: then it is the pressure that decides.
 */
function keepAlive(socket: WebSocket, everyMs: number): NodeJS.Timeout {
  let isThere = true;
  socket.on('pong', () => (isThere = true));
  const beat = (): void => {
    if (socket.readyState !== socket.OPEN || socket.isPaused) return;
    if (!isThere) return socket.terminate();
    isThere = false;
    socket.ping();
  };
  // What has arrived is read first, also where this process was held up.
  return setInterval(() => setImmediate(beat), everyMs);
}
