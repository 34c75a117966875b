import { createHash } from 'node:crypto';

/** A seal with the text that it is the hash of. */
export interface Sealed {
  readonly number: string;
  readonly entry_id: string;
  readonly previous_hash: string;
  readonly hash: string;
  readonly entry: string;
}

/** Reads the chain as stored, each seal with its entry written out in the seal's format 1; for the owner of the tables. */
export const CHAIN = `
  select s.number, s.entry_id, s.previous_hash, s.hash, (
    select jsonb_build_array(s.number, s.previous_hash, s.sealed_at, e.id, e.at, e.kind, e.case_id, e.subject_id, e.step,
      e.person_id, e.person_name, e.party, e.unit_id, e.from_state, e.to_state, e.version, e.remark, e.provision_id,
      e.request_id, e.detail)::text
    from journal_entries e where e.id = s.entry_id
  ) as entry
  -- The text of an instant depends on the session's zone; seals are made in UTC.
  from (select set_config('timezone', 'UTC', false)) zone, journal_seals s order by s.number`;

/** The entry of the first seal of a chain that does not hold, or null. */
export function firstFault(seals: readonly Sealed[]): string | null {
  let previous = '0'.repeat(64);
  for (const [index, seal] of seals.entries()) {
    const number = index + 1;
    const hash = createHash('sha256').update(seal.entry, 'utf8').digest('hex');
    if (seal.number !== String(number) || seal.previous_hash !== previous || seal.hash !== hash)
      return seal.entry_id;
    previous = seal.hash;
  }
  return null;
}
