import type { Answer } from '../world.js';

/** What a request may meet while something is being broken: no answer at all, or an internal error. */
export type Trouble = 'SILENCE' | 'INTERNAL';

/** The line on which people reach the servers: real HTTP, each request to any one of them. */
export class Line {
  /** Trouble that was met although nothing was being broken. */
  readonly troubles: string[] = [];
  /** How often what was met. */
  readonly counts: Record<string, number> = {};
  readonly #tokens = new Map<string, string>();
  #allowed: readonly Trouble[] = [];
  #held: Promise<unknown> | undefined;
  #closed = false;

  /**
   * @param origins the servers
   * @param random the chance by which one of them is chosen
   */
  constructor(
    private readonly origins: readonly string[],
    private readonly random: () => number,
  ) {}

  /** From now on a person sends this token. */
  signIn(login: string, token: string): void {
    this.#tokens.set(login, token);
  }

  /** While something is broken: allows that requests sent before its end meet such trouble. */
  async allowing(troubles: readonly Trouble[], work: () => Promise<void>): Promise<void> {
    this.#allowed = troubles;
    await work().finally(() => (this.#allowed = []));
  }

  /** Sends no new request while something is done, as behind a balancer whose servers are all not ready. */
  async holding(work: () => Promise<void>): Promise<void> {
    const done = work();
    this.#held = done.catch(() => undefined);
    await done.finally(() => (this.#held = undefined));
  }

  /** Nothing is sent any more: whoever tries fails. */
  close(): void {
    this.#closed = true;
  }

  /** Sends a GraphQL request; null where nothing came back that says what became of it. */
  async post<Data>(
    login: string,
    body: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Data> | null> {
    await this.#held;
    if (this.#closed) throw new Error('the line is closed');
    const allowed = this.#allowed;
    const met = (trouble: Trouble, what: string) => {
      this.count(trouble);
      if (!allowed.includes(trouble) && !this.#allowed.includes(trouble))
        this.troubles.push(`${trouble}: ${what}`);
      return null;
    };
    const origin = this.origins[Math.floor(this.random() * this.origins.length)];
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${this.#tokens.get(login)}`,
          ...headers,
        },
        body,
        signal: AbortSignal.timeout(30_000),
      });
      text = await response.text();
    } catch (error) {
      return met('SILENCE', String((error as Error).cause ?? error));
    }
    // A server that is stopping has done nothing, and says so.
    if (response.status === 503) return met('SILENCE', text);
    // Everybody is signed in, whatever is broken.
    if (text.includes('"code":"UNAUTHENTICATED"')) this.troubles.push(`UNAUTHENTICATED: ${body}`);
    const internal = response.status >= 500 || text.includes('"code":"INTERNAL"');
    return internal
      ? met('INTERNAL', `${response.status} ${text} to ${body}`)
      : (JSON.parse(text) as Answer<Data>);
  }

  /** Puts the bytes of a file where they were announced. */
  async put(login: string, uploadId: string, bytes: Buffer): Promise<void> {
    const response = await fetch(`${this.origins[0]}/uploads/${uploadId}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${this.#tokens.get(login)}`, 'content-type': 'application/pdf' },
      body: new Uint8Array(bytes),
    });
    if (response.status !== 204) throw new Error(`PUT answered ${response.status}: ${await response.text()}`);
  }

  /** Counts what was met. */
  count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }
}
