import { setTimeout as pause } from 'node:timers/promises';
import { cursorOf, Subscriber } from '../subscriber.js';
import type { City } from './city.js';

interface Events {
  readonly caseEvents: { readonly cursor: string; readonly entry: { readonly id: string } };
}

const EVENTS = `subscription ($after: String) { caseEvents(after: $after) { cursor entry { id } } }`;

/** Somebody who follows what happens to cases, and connects again after the last cursor whenever the line breaks. */
export class Follower {
  /** The entries that they were told of, in order. */
  readonly taken: string[] = [];
  /** How often they connected. */
  lines = 0;
  #stopped = false;
  #current: Subscriber | undefined;
  readonly #going: Promise<void>;

  private constructor(
    private readonly city: City,
    private readonly token: string,
    private after: string,
    private readonly since: number,
  ) {
    this.#going = this.#follow();
  }

  /** Begins to follow as somebody, from behind the latest seal. */
  static async begin(city: City, login: string): Promise<Follower> {
    const [last] = await city.sql<{ number: number; hash: string }>(
      'select number::int, hash from journal_seals order by number desc limit 1',
    );
    if (!last) throw new Error('nothing is sealed yet');
    const after = cursorOf(last.number, last.hash);
    return new Follower(city, await city.issuer.token(login), after, last.number);
  }

  /** What whoever sees every case is owed since they began. */
  async owed(): Promise<string[]> {
    const rows = await this.city.sql<{ id: string }>(
      `select e.id from journal_seals s join journal_entries e on e.id = s.entry_id
       where e.kind in ('STEP', 'OVERDUE', 'RECOUNTED') and s.number > $1 order by s.number`,
      [this.since],
    );
    return rows.map(({ id }) => id);
  }

  /** Lets go. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#current?.socket.terminate();
    await this.#going;
  }

  async #follow(): Promise<void> {
    while (!this.#stopped) await this.#once().catch(() => pause(20));
  }

  async #once(): Promise<void> {
    const { servers } = this.city;
    const server = servers[this.lines % servers.length];
    const line = await Subscriber.open(`${server?.origin}/graphql`, this.token);
    this.#current = line;
    this.lines += 1;
    const told = line.subscribe<Events>(EVENTS, { after: this.after });
    void line.closed.then(() => told.keep({ type: 'complete' }));
    for (let next = 0; ; next += 1) {
      const answer = (await told.until(next + 1))[next];
      if (!answer?.data) return line.drop();
      this.taken.push(answer.data.caseEvents.entry.id);
      this.after = answer.data.caseEvents.cursor;
    }
  }
}
