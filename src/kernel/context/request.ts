import sql from 'sql-template-tag';
import { type SessionRow, type Viewer, toViewer } from '../access/index.js';
import { keepCalendar } from '../calendar/index.js';
import type { Language } from '../i18n/index.js';
import { Reader, ReadSession } from '../read/index.js';
import type { Actor, House, Once } from './house.js';

/** What a resolver gets: one request, its language, who asks, and the ways to read. */
export interface RequestContext {
  readonly house: House;
  readonly requestId: string;
  readonly language: Language;
  /** The subject of the verified token; null where none came. */
  readonly subject: string | null;
  /** Who asks, with all their memberships; null where nobody is signed in or the subject is not known here. */
  viewer(): Promise<Viewer | null>;
  /** Reads by selection; the read transaction opens with the first use. */
  readonly read: Reader;
  /** Who acts, for operations. */
  readonly actor: Actor | null;
  /** The `Idempotency-Key` that came with the request. */
  readonly onceKey: string | undefined;
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
  const session = new ReadSession(house.pool, subject, house);
  let known: Promise<Viewer | null> | undefined;
  const context: OpenRequest = {
    house,
    requestId,
    language,
    subject,
    onceKey,
    actor: subject === null ? null : { subject, requestId },
    viewer: () => (known ??= subject === null ? Promise.resolve(null) : findViewer(house, subject)),
    read: new Reader(session, { house, language }),
    close: () => session.close(),
  };
  return context;
}

/**
 * Looks up a subject's memberships in a statement of its own, so that a mutation's wait holds no snapshot. Every
 * request of somebody signed in begins with it, and so with a calendar that is no older than the request.
 */
async function findViewer(house: House, subject: string): Promise<Viewer | null> {
  const statement = sql`select open_session(${subject}) as session, calendar_revision() as revision`;
  const { rows } = await house.pool.query<{ session: SessionRow | null; revision: number }>(statement);
  const [row] = rows;
  if (!row?.session) return null;
  await keepCalendar(house, row.revision, async (text) => (await house.pool.query(text)).rows);
  return toViewer(row.session);
}
