import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { membershipsKey, type SessionRow } from '../access/index.js';

/** For how long, in milliseconds, and how many answers are kept for others who are owed the same. */
const KEPT_MS = 1_000;
const KEPT_AT_MOST = 500;

/** What was read, and with which memberships. */
export interface SharedRead<T> {
  /** As `membershipsKey` has it; of whoever read. */
  readonly memberships: string;
  readonly value: T;
}

/**
 * Reads that people with equal memberships share: which rows exist for them is the same. Who they are is asked again
 * for every batch of events, of all who wait in one statement.
 */
export class SharedReads {
  readonly #reads = new LRUCache<string, Promise<SharedRead<unknown>>>({
    max: KEPT_AT_MOST,
    ttl: KEPT_MS,
    perf: performance,
  });
  readonly #memberships: DataLoader<string, string | null>;

  constructor(pool: Pool) {
    this.#memberships = new DataLoader((subjects) => membershipsOf(pool, subjects), { cache: false });
  }

  /** The memberships of a subject as they are now, as `membershipsKey` has them; null where nobody is known by it. */
  memberships(subject: string): Promise<string | null> {
    return this.#memberships.load(subject);
  }

  /**
   * Reads for whoever has these memberships: once for all who ask for the same within a second. Where whoever read
   * had others by then, each reads alone.
   * @param what names what is read, equal where it is
   */
  async read<T>(memberships: string, what: string, read: () => Promise<SharedRead<T>>): Promise<T> {
    const key = `${memberships}\n${what}`;
    let shared = this.#reads.get(key) as Promise<SharedRead<T>> | undefined;
    const isFirst = shared === undefined;
    if (!shared) {
      shared = read();
      this.#reads.set(key, shared);
      shared.catch(() => this.#reads.delete(key));
    }
    // Another's failure is theirs: it may have come of what only they met.
    const found = await (isFirst ? shared : shared.catch(() => undefined));
    return found && (isFirst || found.memberships === memberships) ? found.value : (await read()).value;
  }
}

async function membershipsOf(pool: Pool, subjects: readonly string[]): Promise<(string | null)[]> {
  const { rows } = await pool.query<{ subject: string; session: SessionRow | null }>({
    name: 'zy_memberships_of_subscribers',
    text: 'select subject, open_session(subject) as session from unnest($1::text[]) as subject',
    values: [[...new Set(subjects)]],
  });
  const found = new Map(rows.map(({ subject, session }) => [subject, session && membershipsKey(session)]));
  return subjects.map((subject) => found.get(subject) ?? null);
}
