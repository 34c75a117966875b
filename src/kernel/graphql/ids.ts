import { v7 } from 'uuid';

/**
 * A new id `<prefix>_<UUIDv7 as 32 hexadecimal digits>`: ids of one prefix sort by the time they were made.
 */
export function newId(prefix: string): string {
  return `${prefix}_${v7().replaceAll('-', '')}`;
}

/** The prefix of an id, or null for a text that has none. */
export function prefixOf(id: string): string | null {
  const end = id.indexOf('_');
  return end > 0 ? id.slice(0, end) : null;
}
