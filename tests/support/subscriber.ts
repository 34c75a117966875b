import { once } from 'node:events';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import type { Answer, ApiError } from './world.js';

/** How a line was closed. */
export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/** What one subscription was told, in order. */
export class Told<Data> {
  readonly answers: Answer<Data>[] = [];
  /** The errors that ended it, nothing where it was completed, undefined while it goes on. */
  ended: readonly ApiError[] | null | undefined;
  #wake: () => void = () => undefined;

  /** Keeps a message of the server's. */
  keep(message: Message): void {
    if (message.type === 'next') this.answers.push(message.payload as Answer<Data>);
    if (message.type === 'error') this.ended = message.payload as readonly ApiError[];
    if (message.type === 'complete') this.ended ??= null;
    this.#wake();
  }

  /** Waits until this many answers are there, or it has ended. */
  async until(count: number): Promise<readonly Answer<Data>[]> {
    while (this.answers.length < count && this.ended === undefined) await this.#next();
    return this.answers;
  }

  /** Waits until it has ended, and answers the codes of its errors. */
  async end(): Promise<readonly string[]> {
    while (this.ended === undefined) await this.#next();
    return (this.ended ?? []).map(({ extensions }) => extensions.code);
  }

  #next(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** How to connect. */
export interface Connecting {
  readonly origin?: string;
  readonly language?: string;
  readonly protocol?: string | string[];
  /** Whether it answers pings, as every client does that is there. */
  readonly autoPong?: boolean;
}

/** A client's WebSocket, speaking graphql-transport-ws message by message. */
export class Subscriber {
  readonly #told = new Map<string, Told<never>>();
  #last = 0;
  /** How it came to its end. */
  readonly closed: Promise<Closed>;

  private constructor(readonly socket: WebSocket) {
    this.closed = new Promise((resolve) => {
      socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
    });
    socket.on('error', () => undefined);
    socket.on('message', (data) => {
      const message = JSON.parse((data as Buffer).toString('utf8')) as Message;
      this.#told.get(message.id ?? '')?.keep(message);
    });
  }

  /** Opens a socket that is not initialised yet; answers the status where there is none. */
  static async connect(url: string, how: Connecting = {}): Promise<Subscriber | number> {
    const { protocol = 'graphql-transport-ws', origin, language = 'en', autoPong = true } = how;
    const headers = { 'accept-language': language };
    const socket = new WebSocket(url.replace(/^http/, 'ws'), protocol, { origin, headers, autoPong });
    const refused = once(socket, 'unexpected-response') as Promise<[ClientRequest, IncomingMessage]>;
    const line = new Subscriber(socket);
    const [, response] = await Promise.race([once(socket, 'open').then(() => []), refused.catch(() => [])]);
    if (!response) return line;
    response.resume();
    return response.statusCode ?? 0;
  }

  /** Opens a socket and initialises it with a token; answers it when that is acknowledged, or it is closed. */
  static async open(url: string, token: string | null, how?: Connecting): Promise<Subscriber> {
    const line = await Subscriber.connect(url, how);
    if (typeof line === 'number') throw new Error(`the server answered ${line}`);
    const acknowledged = new Told<never>();
    line.#told.set('', { keep: () => acknowledged.keep({ type: 'next' }) } as never);
    const payload = token === null ? {} : { authorization: `Bearer ${token}` };
    line.send({ type: 'connection_init', payload });
    await Promise.race([acknowledged.until(1), line.closed]);
    line.#told.delete('');
    return line;
  }

  /** Sends a message. */
  send(message: Message | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Begins a subscription. */
  subscribe<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Told<Data> {
    const id = String(++this.#last);
    const told = new Told<Data>();
    this.#told.set(id, told as Told<never>);
    this.send({ type: 'subscribe', id, payload: { query, variables } });
    return told;
  }

  /** Lets go, as a line that breaks: nothing is said. */
  async drop(): Promise<void> {
    this.socket.terminate();
    await this.closed;
  }
}

/** A cursor of a subscription, as the server writes it. */
export function cursorOf(number: number, hash: string | undefined, list = 'caseEvents'): string {
  return Buffer.from(JSON.stringify([list, number, hash])).toString('base64url');
}
