import { onTestFinished, vi } from 'vitest';
import { newId } from '../../src/kernel/graphql/index.js';
import { cursorOf, Subscriber, type Told } from './subscriber.js';
import type { World } from './world.js';

/** A case's event, as far as these tests ask for it. */
export interface Event {
  readonly cursor: string;
  readonly step: string | null;
  readonly case: { readonly id: string };
  readonly entry: { readonly id: string };
}

/** What a subscription to the events of cases is told each time. */
export type Events = { readonly caseEvents: Event };

/** The subscription that asks for them. */
export const EVENTS = `subscription ($after: String) {
  caseEvents(after: $after) { cursor at kind step case { id number } entry { id } } }`;

/** How many were begun, or refused. */
const BEGUN = /^zhengyun_graphql_operation_seconds_count\{.*kind="subscription".*\} (\d+)$/gm;

/** The sum of a server's samples. */
async function metric(of: string, sample: RegExp): Promise<number> {
  const text = await (await fetch(`${of}/metrics`)).text();
  return [...text.matchAll(sample)].reduce((sum, [, value]) => sum + Number(value), 0);
}

/** Follows the events of a world's cases, and says what is owed to whoever does. */
export class Followers {
  constructor(
    private readonly world: World,
    private readonly origin: string,
  ) {}

  /** A line of somebody's to a server; it is let go when the test has finished. */
  async line(login: string, to = this.origin): Promise<Subscriber> {
    const line = await Subscriber.open(`${to}/graphql`, await this.world.token(login));
    onTestFinished(() => line.drop());
    return line;
  }

  /** Begins to follow, from behind a cursor or from now on, and answers when it has begun. */
  async follow(login: string, after: string | null = null, to = this.origin): Promise<Told<Events>> {
    const before = await metric(to, BEGUN);
    const told = (await this.line(login, to)).subscribe<Events>(EVENTS, { after });
    await vi.waitUntil(async () => (await metric(to, BEGUN)) > before, { interval: 5, timeout: 5_000 });
    return told;
  }

  /** How many subscriptions the server follows. */
  count(): Promise<number> {
    return metric(this.origin, /^zhengyun_subscriptions (\d+)$/gm);
  }

  /** The entries of the sealed happenings of cases after a number, in order: what whoever sees all of them is owed. */
  async owed(after = 0): Promise<string[]> {
    const rows = await this.world.sql<{ id: string }>(
      `select e.id from journal_seals s join journal_entries e on e.id = s.entry_id
       where e.kind in ('STEP', 'OVERDUE', 'RECOUNTED') and s.number > $1 order by s.number`,
      [after],
    );
    return rows.map(({ id }) => id);
  }

  /** The latest number of the chain, with everything sealed. */
  async head(): Promise<number> {
    await this.world.open.housekeeping.runNow();
    const [row] = await this.world.sql<{ head: string }>('select sealed_number() as head');
    return Number(row?.head);
  }

  /** A cursor behind the seal with a number. */
  async cursorAt(number: number): Promise<string> {
    const [row] = await this.world.sql<{ hash: string }>(`select hash from journal_seals where number = $1`, [
      number,
    ]);
    return cursorOf(number, row?.hash);
  }

  /** Seals so many entries of a case at once; answers them in order. */
  async happen(caseId: string, count: number, remark: string | null = null): Promise<string[]> {
    const ids = Array.from({ length: count }, () => newId('jrn'));
    await this.world.sql(
      `insert into journal_entries (id, at, kind, case_id, remark, request_id, detail)
       select id, now(), 'OVERDUE', $2, $3, 'many', '{}' from unnest($1::text[]) id`,
      [ids, caseId, remark],
    );
    await this.world.open.housekeeping.runNow();
    return ids;
  }
}

/** The entries that were told, in order. */
export const entriesOf = (told: Told<Events>) => told.answers.map(({ data }) => data?.caseEvents.entry.id);
