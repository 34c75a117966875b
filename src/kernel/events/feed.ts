import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { SealListener } from './seal-listener.js';

/** How often whoever waits looks without having heard anything, in milliseconds. */
const LOOK_MS = 1_000;

interface Waiter {
  readonly position: number;
  readonly wake: (head: number) => void;
}

/**
 * How far the journal is sealed, for all subscriptions of a process: one connection hears of new seals, one statement
 * looks, however many wait. Seals have numbers without gaps in the order of their commits, so whoever has been told
 * of one number is told of everything up to it.
 */
export class Feed {
  readonly #waiting = new Set<Waiter>();
  readonly #listener: SealListener;
  #known = 0;
  #timer: NodeJS.Timeout | undefined;
  #looking = false;
  #lookAgain = false;
  #stopped = false;

  constructor(
    private readonly pool: Pool,
    private readonly log: Logger,
  ) {
    this.#listener = new SealListener(pool, log, () => void this.#look());
  }

  /** Waits until the journal is sealed beyond a number; answers how far it is, or the number itself where it is given up. */
  async beyond(position: number, signal: AbortSignal): Promise<number> {
    if (this.#known > position) return this.#known;
    if (signal.aborted || this.#stopped) return position;
    return new Promise((resolve) => {
      const done = (head: number): void => {
        this.#waiting.delete(waiter);
        signal.removeEventListener('abort', giveUp);
        resolve(head);
      };
      const giveUp = (): void => done(position);
      const waiter: Waiter = { position, wake: done };
      this.#waiting.add(waiter);
      signal.addEventListener('abort', giveUp);
      this.#listener.start();
      this.#timer ??= setTimeout(() => void this.#look(), LOOK_MS);
    });
  }

  /** Ends it: whoever waits is let go. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    for (const { position, wake } of this.#waiting) wake(position);
    await this.#listener.stop();
  }

  async #look(): Promise<void> {
    if (this.#looking) {
      this.#lookAgain = true;
      return;
    }
    this.#looking = true;
    do {
      this.#lookAgain = false;
      await this.#tell();
    } while (this.#lookAgain);
    this.#looking = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.size === 0 || this.#stopped) return;
    this.#listener.start();
    this.#timer = setTimeout(() => void this.#look(), LOOK_MS);
  }

  async #tell(): Promise<void> {
    if (this.#waiting.size === 0 || this.#stopped) return;
    try {
      const { rows } = await this.pool.query<{ head: string }>('select sealed_number() as head');
      this.#known = Math.max(this.#known, Number(rows[0]?.head));
    } catch (error) {
      this.log.warn({ err: error }, 'how far the journal is sealed cannot be told');
      return;
    }
    // All in one turn: what they then ask travels together.
    for (const { position, wake } of this.#waiting) if (this.#known > position) wake(this.#known);
  }
}
