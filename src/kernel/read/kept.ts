import { LRUCache } from 'lru-cache';
import type { Bound } from './bound.js';
import type { Compiled } from './compiled.js';
import type { Given } from './late.js';

/** For how many selections with their sources compiled statements are kept at most. */
const KEPT_AT_MOST = 300;

/** How many statements are kept for one of them: other filters and other scopes make others. */
const EACH_AT_MOST = 4;

/** A statement with what a request gives it. */
export interface Filled {
  readonly compiled: Compiled;
  readonly given: Given;
}

/** The compiled statements of the latest operations. */
export class KeptStatements {
  readonly #kept = new LRUCache<string, readonly Compiled[]>({ max: KEPT_AT_MOST });

  /**
   * The statement for a request: one that was compiled before, where the request makes the same text of it.
   * @param key equal where the same is selected and read from the same sources
   */
  for(key: string, bound: Bound, compile: () => Compiled): Filled {
    const known = this.#kept.get(key) ?? [];
    for (const compiled of known) {
      const given = compiled.fill(bound);
      if (given) return { compiled, given };
    }
    const filled = fill(compile(), bound);
    if (filled.compiled.isWhole) this.#kept.set(key, [filled.compiled, ...known].slice(0, EACH_AT_MOST));
    return filled;
  }
}

/** A statement that was compiled for this very request. */
export function fill(compiled: Compiled, bound: Bound): Filled {
  const given = compiled.fill(bound);
  if (!given) throw new Error('a part of a statement was made otherwise the second time');
  return { compiled, given };
}
