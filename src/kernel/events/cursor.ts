import { badInput, DomainError } from '../refusals/index.js';

/** Where a subscription stands: behind the seal with this number and hash; 0, and no hash, is the beginning of the journal. */
export interface EventPosition {
  readonly number: number;
  readonly hash: string | null;
}

/** Writes a position as an opaque text that holds only for the same subscription. */
export function eventCursor(list: string, { number, hash }: EventPosition): string {
  return Buffer.from(JSON.stringify([list, number, hash])).toString('base64url');
}

/**
 * Reads a client's cursor.
 * @throws BAD_USER_INPUT where it is no cursor or belongs to another subscription
 */
export function eventPosition(list: string, cursor: string): EventPosition {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 3) throw badCursor();
  const [under, number, hash] = parts as unknown[];
  if (under !== list || !isNumber(number) || !(typeof hash === 'string' || hash === null)) throw badCursor();
  return { number, hash };
}

/** The events after a cursor can no longer be told, or never were here: what was missed must be read otherwise. */
export function cursorExpired(): DomainError {
  return new DomainError('CURSOR_EXPIRED', {
    zh: '游标已过期,其后的事件可能已无法补发:请重新读取当前数据,再不带 after 订阅。',
    en: 'The cursor has expired, so events may have been missed: read the present state again, then subscribe without after.',
  });
}

function badCursor(): DomainError {
  const message = {
    zh: '游标无效,请使用本订阅的事件所带的 cursor。',
    en: 'This is not a cursor of this subscription: use the cursor of one of its events.',
  };
  return badInput([{ path: 'after', message }]);
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
