import { isDeepStrictEqual } from 'node:util';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/**
 * An answer without what the contestants only write differently: a list may be called `nodes`, a row of a desk may
 * stand around its case, the case's own table beside it, and the current one of many be a list of one; instants have many spellings, and cursors are each
 * contestant's own.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'string' && INSTANT.test(value)) return new Date(value).getTime();
  if (value === null || typeof value !== 'object') return value;
  const { own, endCursor: _, ...fields } = value as Record<string, unknown>;
  const names = Object.keys(fields);
  if (names.length === 1 && names[0] === 'nodes') return plain(fields['nodes']);
  if (names.length === 1 && names[0] === 'case') return plain(fields['case']);
  const all = Object.entries({ ...fields, ...(own as object | undefined) });
  return Object.fromEntries(
    all.map(([name, field]) => {
      const made = plain(field);
      return [name, name.startsWith('current') && Array.isArray(made) ? (made[0] ?? null) : made];
    }),
  );
}

/** The first place at which two plain answers differ, as a path with both values; undefined where they are equal. */
export function difference(a: unknown, b: unknown, path = ''): string | undefined {
  if (isDeepStrictEqual(a, b)) return undefined;
  const both = [a, b];
  if (both.every((value) => value !== null && typeof value === 'object')) {
    const [first, second] = both as [Record<string, unknown>, Record<string, unknown>];
    for (const name of new Set([...Object.keys(first), ...Object.keys(second)])) {
      const found = difference(first[name], second[name], `${path}.${name}`);
      if (found !== undefined) return found;
    }
  }
  return `${path || '.'}: ${JSON.stringify(a)?.slice(0, 200)} and ${JSON.stringify(b)?.slice(0, 200)}`;
}
