import { createHash } from 'node:crypto';

/** The columns of an entry that a seal of format 1 covers, in the order in which it covers them. */
export const SEALED_COLUMNS = [
  'id',
  'at',
  'kind',
  'case_id',
  'subject_id',
  'step',
  'person_id',
  'person_name',
  'party',
  'unit_id',
  'from_state',
  'to_state',
  'version',
  'remark',
  'provision_id',
  'request_id',
  'detail',
] as const;

/** An entry as PostgreSQL writes its columns as text, in UTC; null where there is no value. */
export type EntryText = Readonly<Record<(typeof SEALED_COLUMNS)[number], string | null>>;

/** What a seal adds to its entry. */
export interface Place {
  readonly number: number;
  /** In hex. */
  readonly previousHash: string;
  /** As PostgreSQL writes it in UTC. */
  readonly sealedAt: string;
}

/** What the hash of the first seal goes on from. */
export const BEGINNING_HASH = '0'.repeat(64);

const ZERO_OFFSET = /^(\S+) (\S+)\+00( BC)?$/;

/** The hash that a seal of format 1 must have at a place, in hex. */
export function sealHash(place: Place, entry: EntryText): string {
  return createHash('sha256').update(sealText(place, entry), 'utf8').digest('hex');
}

/**
 * What a seal of format 1 is the SHA-256 of: a JSON array as PostgreSQL's jsonb writes it. Made here from the values
 * alone, so that no function of the database vouches for itself.
 */
export function sealText({ number, previousHash, sealedAt }: Place, entry: EntryText): string {
  const values = SEALED_COLUMNS.map((column) => written(column, entry[column]));
  return `[${[String(number), quoted(previousHash), quoted(instant(sealedAt)), ...values].join(', ')}]`;
}

function written(column: keyof EntryText, value: string | null): string {
  if (value === null) return 'null';
  if (column === 'at') return quoted(instant(value));
  // A number, and JSON that is written already.
  if (column === 'version' || column === 'detail') return value;
  return quoted(value);
}

/** JSON's escapes are the same in both, for whatever a PostgreSQL text can hold. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** From `2026-02-12 02:00:00.5+00` to `2026-02-12T02:00:00.5+00:00`. */
function instant(text: string): string {
  return text.replace(ZERO_OFFSET, '$1T$2+00:00$3');
}
