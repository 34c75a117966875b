import sql, { type Sql } from 'sql-template-tag';
import { badInput } from '../refusals/index.js';
import type { Text } from '../i18n/index.js';
import type { Storage } from './columns.js';
import { PAGE_LIMIT } from './connection.js';

/** A position in a list: the order value of an item and its id. */
export interface Position {
  readonly value: unknown;
  readonly id: string;
}

/** Writes a position as an opaque text that holds only under the same list and order. */
export function cursorOf(order: Sql, value: Sql, id: Sql): Sql {
  const position = sql`convert_to(json_build_array(${order}::text, ${value}, ${id})::text, 'utf8')`;
  // As base64url, without the line breaks that PostgreSQL puts into long texts.
  return sql`translate(encode(${position}, 'base64'), E'+/=\\n', '-_')`;
}

/**
 * Reads a client's cursor.
 * @throws BAD_USER_INPUT where it is no cursor, belongs to another list or order, or holds what no item can
 */
export function positionOf(cursor: string, order: string, storage: Storage, nullable: boolean): Position {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 3) throw badCursor(NOT_A_CURSOR);
  const [under, value, id] = parts as unknown[];
  if (under !== order) throw badCursor(ANOTHER_ORDER);
  const possible = value === null ? nullable : storage.accepts(value);
  if (!possible || typeof id !== 'string' || id.includes('\0')) throw badCursor(NOT_A_CURSOR);
  return { value, id };
}

/**
 * Checks the size of a page.
 * @throws BAD_USER_INPUT outside 1–100
 */
export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= PAGE_LIMIT) return first;
  throw badInput([
    {
      path: 'first',
      message: { zh: `每页数量应在 1 至 ${PAGE_LIMIT} 之间。`, en: `Ask for 1 to ${PAGE_LIMIT} items.` },
    },
  ]);
}

const NOT_A_CURSOR: Text = {
  zh: '游标无效,请使用本列表返回的游标。',
  en: 'This is not a cursor of this list: use one that it gave.',
};
const ANOTHER_ORDER: Text = {
  zh: '该游标属于其他列表或排序方式,请从第一页重新读取。',
  en: 'This cursor belongs to another list or order: read again from the first page.',
};

function badCursor(message: Text): Error {
  return badInput([{ path: 'after', message }]);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
