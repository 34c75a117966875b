import { setTimeout as pause } from 'node:timers/promises';
import { cursorOf, Subscriber } from '../subscriber.js';
import type { City } from './city.js';

/** An event as a follower keeps it: its entry, and whatever else was asked for. */
export type Taken = { readonly cursor: string; readonly entry: { readonly id: string } } & Readonly<
  Record<string, unknown>
>;

/** A subscription to follow. */
export interface Followed {
  readonly name: string;
  /** What is asked for beside the cursor and the entry. */
  readonly selection: string;
  /** Which entries of the journal it tells, as a condition on `e`. */
  readonly tells: string;
}

const OF_CASES = `e.kind in ('STEP', 'OVERDUE', 'RECOUNTED')`;

/** What happens to cases. */
export const CASE_EVENTS: Followed = { name: 'caseEvents', selection: '', tells: OF_CASES };

/** What happens to capacity alerts. */
export const CAPACITY_ALERTS: Followed = {
  name: 'capacityAlerts',
  selection: 'step capacityAlert { id } announcement { id level }',
  tells: `${OF_CASES} and e.case_id like 'cal\\_%'`,
};

/** Somebody who follows what happens to cases, and connects again after the last cursor whenever the line breaks. */
export class Follower {
  /** The events that they were told, in order. */
  readonly events: Taken[] = [];
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
    private readonly followed: Followed,
  ) {
    this.#going = this.#follow();
  }

  /** Begins to follow as somebody, from behind the latest seal. */
  static async begin(city: City, login: string, followed = CASE_EVENTS): Promise<Follower> {
    const [last] = await city.sql<{ number: number; hash: string }>(
      'select number::int, hash from journal_seals order by number desc limit 1',
    );
    if (!last) throw new Error('nothing is sealed yet');
    const after = cursorOf(last.number, last.hash, followed.name);
    return new Follower(city, await city.issuer.token(login), after, last.number, followed);
  }

  /** The entries that they were told of, in order. */
  get taken(): string[] {
    return this.events.map(({ entry }) => entry.id);
  }

  /** What whoever sees every case is owed since they began. */
  async owed(): Promise<string[]> {
    const rows = await this.city.sql<{ id: string }>(
      `select e.id from journal_seals s join journal_entries e on e.id = s.entry_id
       where ${this.followed.tells} and s.number > $1 order by s.number`,
      [this.since],
    );
    return rows.map(({ id }) => id);
  }

  /** Breaks the line that they are on; they connect again. */
  breakOff(): void {
    this.#current?.socket.terminate();
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
    const { name, selection } = this.followed;
    const told = line.subscribe<Record<string, Taken>>(
      `subscription ($after: String) { ${name}(after: $after) { cursor entry { id } ${selection} } }`,
      { after: this.after },
    );
    void line.closed.then(() => told.keep({ type: 'complete' }));
    for (let next = 0; ; next += 1) {
      const answer = (await told.until(next + 1))[next];
      const event = answer?.data?.[name];
      if (!event) return line.drop();
      this.events.push(event);
      this.after = event.cursor;
    }
  }
}
