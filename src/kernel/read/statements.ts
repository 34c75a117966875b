import { createHash } from 'node:crypto';

const NAMED_AT_MOST = 300;
const WATCHED_AT_MOST = 2_000;

/**
 * Names for prepared statements. A text that comes a second time is given a name, so that each connection
 * parses and plans it once; the number of names is bounded, since each costs memory in every connection.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #seen = new Set<string>();

  /**
   * @param limit how many texts are named at most; later ones run unnamed
   */
  constructor(private readonly limit = NAMED_AT_MOST) {}

  /** The name of a statement's text, or undefined where it runs unnamed. */
  of(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name || this.#names.size >= this.limit) return name;
    const key = createHash('sha1').update(text).digest('base64url');
    if (!this.#seen.delete(key)) {
      if (this.#seen.size >= WATCHED_AT_MOST) this.#seen.clear();
      this.#seen.add(key);
      return undefined;
    }
    this.#names.set(text, `zy_${key}`);
    return `zy_${key}`;
  }
}
