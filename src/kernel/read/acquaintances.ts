import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import type { Asking, SessionRow, Viewer } from '../access/index.js';

/** How many subjects are remembered: those who asked last. */
const REMEMBERED_AT_MOST = 2_000;

/** Who was found by a subject. */
export interface Acquaintance {
  readonly asking: Asking;
  /** Equal where everything that is known of them is. */
  readonly key: string;
}

/** Whom the sessions of a database found, so that who asks again can be presumed to be who they were. */
export class Acquaintances {
  static readonly #all = new WeakMap<Pool, Acquaintances>();
  readonly #bySubject = new LRUCache<string, Acquaintance>({ max: REMEMBERED_AT_MOST });

  /** Those of the sessions on a pool's connections. */
  static of(pool: Pool): Acquaintances {
    let found = this.#all.get(pool);
    if (!found) this.#all.set(pool, (found = new Acquaintances()));
    return found;
  }

  /** Who was found by a subject last. */
  last(subject: string): Acquaintance | undefined {
    return this.#bySubject.get(subject);
  }

  /** Takes in what a session says of a subject. */
  meet(
    subject: string,
    row: SessionRow,
    { personId, login, name, memberships, leftUnits }: Viewer,
  ): Acquaintance {
    const key = JSON.stringify({ ...row, at: undefined });
    const known = this.#bySubject.get(subject);
    if (known?.key === key) return known;
    const met = { asking: { personId, login, name, memberships, leftUnits }, key };
    this.#bySubject.set(subject, met);
    return met;
  }

  /** Nobody is known by a subject any longer. */
  forget(subject: string): void {
    this.#bySubject.delete(subject);
  }
}
