import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type DomainError, forbidden, notFound, rateLimited } from '../../kernel/refusals/index.js';
import { present } from '../graphql/errors.js';
import { languageOf } from '../http/language.js';
import { requestIdOf } from '../http/request-id.js';
import { CLOSINGS } from './close-codes.js';
import { type Connection, serveSocket } from './connection.js';
import { mayConnect } from './origin.js';
import { type ProtocolParts, subscriptionProtocol } from './protocol.js';

export { LOCAL_PAGE } from './origin.js';

/** What WebSockets are served with. */
export interface WebSocketParts extends ProtocolParts {
  /** Whether pages of this machine may connect from whatever port: the sandbox's. */
  readonly allowLocalPages: boolean;
}

/** How long clients have to answer that they are closed before their lines are cut, in milliseconds. */
const FAREWELL_MS = 500;

/**
 * Serves subscriptions over WebSocket at `/graphql`. When the server is told to stop, nobody new is let in, and whoever
 * is there is sent elsewhere halfway through the notice: by then whoever balances the load knows.
 */
export function serveWebSocket(app: FastifyInstance, parts: WebSocketParts): void {
  const { settings, metrics, allowLocalPages } = parts;
  const protocol = subscriptionProtocol(parts);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: settings.websocketMaxMessageBytes,
    handleProtocols,
    perMessageDeflate: false,
  });
  const connections = new Map<WebSocket, Connection>();
  let draining = false;

  const refusal = (request: IncomingMessage): Refusal | null => {
    if (request.url?.split('?')[0] !== '/graphql') return [404, notFound(THIS_ADDRESS)];
    if (!mayConnect(request, settings.websocketOrigins, allowLocalPages)) return [403, forbidden(ORIGIN)];
    if (draining) return [503, rateLimited(STOPPING)];
    if (connections.size >= settings.websocketMaxSockets) return [503, rateLimited(FULL)];
    return null;
  };

  app.server.on('upgrade', (request: IncomingMessage, line: Duplex, head: Buffer) => {
    // A line that breaks meanwhile is nobody's concern.
    line.on('error', () => line.destroy());
    const refused = refusal(request);
    if (refused) return refuse(request, line, refused);
    sockets.handleUpgrade(request, line, head, (socket) => {
      const connection = serveSocket(socket, request, {
        protocol,
        metrics,
        log: app.log.child({ connectionId: requestIdOf(request) }),
        keepAliveMs: settings.websocketKeepaliveMs,
        stallMs: settings.websocketStallMs,
      });
      connections.set(socket, connection);
      metrics.sockets(1);
      socket.once('close', () => {
        connections.delete(socket);
        metrics.sockets(-1);
      });
    });
  });

  const sendAway = (): void => {
    for (const connection of connections.values()) connection.close(CLOSINGS.goingAway);
  };
  app.onDraining(() => {
    draining = true;
    setTimeout(sendAway, settings.shutdownNoticeMs / 2).unref();
  });
  app.addHook('preClose', async () => {
    sendAway();
    const farewell = performance.now() + FAREWELL_MS;
    while (connections.size > 0 && performance.now() < farewell) await wait(10);
    for (const socket of connections.keys()) socket.terminate();
  });
}

type Refusal = readonly [status: number, error: DomainError];

const THIS_ADDRESS = { zh: '该地址', en: 'this address' };

const ORIGIN = {
  zh: '不受理来自该网站(Origin)的 WebSocket 连接。',
  en: 'A page of this origin may not connect by WebSocket.',
};

const STOPPING = { zh: '本服务正在停止,请重新连接。', en: 'This server is stopping: connect again.' };

const FULL = {
  zh: '连接数已达上限,请稍后重试。',
  en: 'As many connections as are allowed are open: try again later.',
};

/** Answers a request that gets no WebSocket, in the shape of every error. */
function refuse(request: IncomingMessage, line: Duplex, [status, error]: Refusal): void {
  const language = languageOf(request.headers['accept-language']);
  const body = JSON.stringify({ errors: [present(error, { language, requestId: requestIdOf(request) })] });
  line.end(
    [
      `HTTP/1.1 ${status} ${REASONS[status]}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

const REASONS: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  404: 'Not Found',
  503: 'Service Unavailable',
};
