import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { types } from '@mikro-orm/postgresql';
import { AUDIT_ROLE } from '../access/index.js';

/**
 * The place of a committed entry in the one chain of the journal: a number without gaps and a SHA-256 over the
 * hash before it and the entry. Written by the sealer alone.
 */
@Entity({
  tableName: 'journal_seals',
  policies: [
    {
      name: 'journal_seals_visible',
      command: 'select',
      using: `exists (select 1 from journal_entries e where e.id = entry_id)`,
    },
    // Also of entries that are gone: that is what an audit looks for.
    { name: 'audit', command: 'select', roles: [AUDIT_ROLE], using: 'true' },
  ],
})
export class JournalSeal {
  @PrimaryKey({ type: types.bigint, autoincrement: false })
  number!: string;

  @Property({ type: types.text, unique: true })
  entryId!: string;

  /** How the entry was written out for the hash: the columns of an entry can grow, its seal stands. */
  @Property({ type: types.integer })
  format!: number;

  /** In hex. */
  @Property({ type: types.text })
  previousHash!: string;

  /** In hex. */
  @Property({ type: types.text })
  hash!: string;

  @Property({ type: types.datetime, columnType: 'timestamptz' })
  sealedAt!: Date;
}

/** Entries that wait for their seal; filled by a trigger, emptied by the sealer. */
@Entity({ tableName: 'journal_unsealed', rowLevelSecurity: true })
export class JournalUnsealed {
  @PrimaryKey({ type: types.text })
  entryId!: string;
}
