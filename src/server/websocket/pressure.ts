import type { WebSocket } from 'ws';

/** What may wait to be sent while more is taken from the client, in bytes. */
const WAITING_AT_MOST = 64 * 2 ** 10;

/**
 * Watches what waits to be sent over one socket. Events are read one by one as each has been handed to the network, so
 * a client that takes none holds up itself alone; what it can make the server answer, such as pings, is not read while
 * much waits. Who takes nothing for too long is told so.
 */
export class Pressure {
  #waiting = 0;
  #since = performance.now();

  /** @param stallMs for how long nothing may be taken */
  constructor(
    private readonly socket: WebSocket,
    private readonly stallMs: number,
  ) {}

  /** Takes no more from the client while much waits, and again when it does not. */
  relieve(): void {
    const { socket } = this;
    const isMuch = socket.bufferedAmount > WAITING_AT_MOST;
    if (isMuch && !socket.isPaused) socket.pause();
    else if (!isMuch && socket.isPaused) socket.resume();
  }

  /** Whether nothing was taken for too long; to be asked from time to time. */
  isStalled(): boolean {
    const waiting = this.socket.bufferedAmount;
    const now = performance.now();
    if (waiting === 0 || waiting < this.#waiting) this.#since = now;
    this.#waiting = waiting;
    this.relieve();
    return now - this.#since >= this.stallMs;
  }
}
