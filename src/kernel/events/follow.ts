import sql, { type Sql } from 'sql-template-tag';
import { membershipsKey } from '../access/index.js';
import type { House, RequestContext } from '../context/index.js';
import { JournalEntry } from '../journal/index.js';
import { type Columns, ReadSession, scopeOf } from '../read/index.js';
import { forbidden, unauthenticated } from '../refusals/index.js';
import { cancellable } from './cancellable.js';
import { cursorExpired, eventCursor, eventPosition } from './cursor.js';
import type { Following } from './following.js';
import { SealedEvent } from './sealed-event.js';
import type { SharedRead } from './shared-reads.js';

/** How many numbers of the chain one statement looks through at most. */
const SPAN = 500;

/** A kind of subscription: which entries of the journal it tells. */
export interface EventList<Arguments = Record<string, never>> {
  /** The subscription's name; its cursors hold for it alone. */
  readonly name: string;
  /** Which entries, by their columns. What of them a viewer may not see is left out in any case. */
  readonly where: (entry: Columns<JournalEntry>, args: Arguments) => Sql;
}

/** What every such subscription can be given. */
export interface FollowArguments {
  /** The cursor of the last event taken; without it, only what is sealed from now on is told. */
  readonly after?: string | null;
}

/**
 * The `subscribe` of a subscription: the sealed entries that a list tells, in the order of their numbers, each once,
 * from behind the cursor and then on as they are sealed. What the subscriber may see is asked again for every batch.
 * Nothing is read ahead of who takes it.
 * @throws BAD_USER_INPUT where `after` is no cursor of this subscription
 * @throws CURSOR_EXPIRED where it lies further back than is told again, or is of another journal
 */
export function follow<Arguments extends FollowArguments>(list: EventList<Arguments>) {
  return async ({
    args,
    context,
  }: {
    args: unknown;
    context: unknown;
  }): Promise<AsyncIterable<SealedEvent>> => {
    const { house, following, subject, read } = context as RequestContext;
    if (!following || subject === null)
      throw new Error(`${list.name} is asked where nothing can be followed`);
    const { after, ...rest } = args as Arguments;
    const start = await startOf(read.session, list.name, after, following.replay);
    const by = { house, following, subject, list: list as EventList<never>, args: rest as never };
    return cancellable((signal) => events(by, start, signal));
  };
}

interface Follower {
  readonly house: House;
  readonly following: Following;
  readonly subject: string;
  readonly list: EventList<never>;
  readonly args: never;
}

/** The number behind which a subscription begins; asked in the session that is open, which needs no other connection. */
async function startOf(
  session: ReadSession,
  list: string,
  after: string | null | undefined,
  replay: number,
): Promise<number> {
  const position = after === null || after === undefined ? null : eventPosition(list, after);
  const [row] = await session.run<{ head: string; hash: string | null }>(
    sql`select sealed_number() as head, sealed_hash(${position?.number}) as hash`,
  );
  const head = Number(row?.head);
  if (!position) return head;
  if (row?.hash !== position.hash || position.number < head - replay) throw cursorExpired();
  return position.number;
}

/**
 * The cursor of a list as of the session's one moment: whoever reads it with what they show, and subscribes after it,
 * misses nothing in between.
 */
export async function cursorOfNow(session: ReadSession, list: string): Promise<string> {
  const [row] = await session.run<{ number: string; hash: string | null }>(
    sql`select number, sealed_hash(number) as hash from sealed_number() as number`,
  );
  return eventCursor(list, { number: Number(row?.number), hash: row?.hash ?? null });
}

async function* events(
  by: Follower,
  start: number,
  signal: AbortSignal,
): AsyncGenerator<SealedEvent, void, void> {
  let position = start;
  while (!signal.aborted) {
    const head = await by.following.feed.beyond(position, signal);
    if (head === position) return;
    while (position < head && !signal.aborted) {
      const upTo = Math.min(head, position + SPAN);
      yield* await told(by, position, upTo);
      position = upTo;
    }
  }
}

/** What the subscriber is told of the numbers behind one, up to and including another. */
async function told(by: Follower, from: number, upTo: number): Promise<readonly SealedEvent[]> {
  const { reads } = by.following;
  const memberships = await reads.memberships(by.subject);
  if (memberships === null) throw unauthenticated();
  if (memberships === '') throw forbidden();
  const what = JSON.stringify([by.list.name, by.args, from, upTo]);
  return reads.read(memberships, what, () => readTold(by, from, upTo));
}

interface Found {
  readonly number: string;
  readonly hash: string;
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly step: string | null;
  readonly case_id: string;
}

/** Reads it in a session of the subscriber's own: row level security leaves out what they may not see. */
async function readTold(
  { house, list, args, subject }: Follower,
  from: number,
  upTo: number,
): Promise<SharedRead<readonly SealedEvent[]>> {
  const entry = scopeOf(house.orm.getMetadata(JournalEntry));
  const where = list.where(entry.column, args);
  const column = entry.column;
  const columns = sql`${column('id')}, ${column('at')}, ${column('kind')}, ${column('step')}, ${column('caseId')}`;
  const session = new ReadSession(house.pool, subject);
  try {
    const [viewer, found] = await Promise.all([
      session.viewer(),
      session.run<Found>(
        sql`select s.number, s.hash, ${columns} from journal_seals s join ${entry.operand()} on ${entry.id} = s.entry_id
          where s.number > ${from} and s.number <= ${upTo} and ${where} order by s.number`,
        { isLast: true },
      ),
    ]);
    const memberships = membershipsKey(viewer);
    const value = found.map(
      ({ number, hash, id, at, kind, step, case_id: caseId }) =>
        new SealedEvent(list.name, Number(number), hash, id, new Date(at), kind, step, caseId, memberships),
    );
    return { memberships, value };
  } finally {
    await session.close();
  }
}

/** Whether somebody sees an event's entry now. */
export async function isSeen({ pool }: House, subject: string, { entryId }: SealedEvent): Promise<boolean> {
  const session = new ReadSession(pool, subject);
  try {
    const found = await session.run(sql`select from journal_entries where id = ${entryId}`, { isLast: true });
    return found.length > 0;
  } finally {
    await session.close();
  }
}
