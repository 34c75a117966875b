import sql from 'sql-template-tag';
import { type Asking, type SessionRow, toViewer, type Viewer } from '../access/index.js';
import { keepCalendar } from '../calendar/index.js';
import type { Language } from '../i18n/index.js';
import { Reader, ReadSession, StatementNames } from '../read/index.js';
import { DomainError } from '../refusals/index.js';
import type { Actor, House, Once } from './house.js';

const names = new StatementNames();

/** What a resolver gets: one request, its language, who asks, and the ways to read. */
export interface RequestContext {
  readonly house: House;
  readonly requestId: string;
  readonly language: Language;
  /** The subject of the verified token; null where none came. */
  readonly subject: string | null;
  /** Who asks, with all their memberships; null where nobody is signed in or the subject is not known here. */
  viewer(): Promise<Viewer | null>;
  /**
   * Who asks, to ask the database something for them: where an operation may presume, who they were the last time, so
   * that nothing waits until it is told. What comes of it is no answer before `again` says that it is.
   */
  asking(): Promise<Asking | null>;
  /**
   * To be called when an operation has been executed: null where what came of it is the answer. Else somebody was
   * presumed who is not known to be so, e.g. has another membership by now: it is to be executed once more, with this
   * context, in which nobody is presumed.
   */
  again(): Promise<RequestContext | null>;
  /** Reads by selection; the read transaction opens with the first use. */
  readonly read: Reader;
  /** Who acts, for operations. */
  readonly actor: Actor | null;
  /** The `Idempotency-Key` that came with the request. */
  readonly onceKey: string | undefined;
  /** Whether the operation only reads; unless said, it may change something. */
  onlyReads?: boolean;
  /** Whether who asks may be presumed: a query's, which can be executed again. */
  mayPresume?: boolean;
  /** The same with the request that it stands for, while a mutation is to happen under it. */
  once?: Once;
}

/** A request context that must be closed when the response has been made. */
export interface OpenRequest extends RequestContext {
  /** Ends the read transaction, if one was opened. */
  close(): Promise<void>;
}

/** Opens the context of one request. */
export function openRequest(
  house: House,
  request: {
    readonly requestId: string;
    readonly language: Language;
    readonly subject: string | null;
    readonly onceKey?: string;
  },
): OpenRequest {
  const { requestId, language, subject, onceKey } = request;
  const sessions: ReadSession[] = [];
  const open = (): RequestContext => {
    const session = new ReadSession(house.pool, subject, house);
    sessions.push(session);
    let known: Promise<Viewer | null> | undefined;
    const look = async (onlyReads = false) => {
      if (subject === null) return null;
      return onlyReads ? session.viewer().catch(nobody) : findViewer(house, subject);
    };
    return {
      house,
      requestId,
      language,
      subject,
      onceKey,
      actor: subject === null ? null : { subject, requestId },
      read: new Reader(session, { house, language }),
      // The server hands on a copy of the context: what is noted there is read there.
      viewer() {
        return (known ??= look(this.onlyReads));
      },
      async asking() {
        return (this.mayPresume && session.presume()) || this.viewer();
      },
      async again() {
        return (await session.holds()) ? null : { ...open(), onlyReads: true, mayPresume: false };
      },
    };
  };
  return {
    ...open(),
    close: async () => void (await Promise.all(sessions.map((session) => session.close()))),
  };
}

/** What is said where nobody is known by the subject. */
function nobody(error: unknown): null {
  if (error instanceof DomainError && error.code === 'UNAUTHENTICATED') return null;
  throw error;
}

/**
 * Looks up a subject's memberships in a statement of its own: what may change something reads its answer in a
 * session that begins afterwards. Like a session, it finds a calendar that is no older than the request.
 */
async function findViewer(house: House, subject: string): Promise<Viewer | null> {
  const { text, values } = sql`select open_session(${subject}) as session, calendar_revision() as revision`;
  const { rows } = await house.pool.query<{ session: SessionRow | null; revision: number }>({
    name: names.of(text),
    text,
    values,
  });
  const [row] = rows;
  if (!row?.session) return null;
  await keepCalendar(house, row.revision, async (text) => (await house.pool.query(text)).rows);
  return toViewer(row.session);
}
