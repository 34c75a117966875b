import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, AUDIT_ROLE, inherited, seenWith } from '../access/index.js';
import { DateTimeScalar } from '../graphql/index.js';
import { extend, First } from '../read/index.js';
import { JournalEntry } from './journal-entry.js';

/**
 * The place of a committed entry in the one chain of the journal: a number without gaps and a SHA-256 over the
 * hash before it and the entry. Written by the sealer alone.
 */
@ObjectType({ description: 'The place of an entry in the one chain of the journal. 日志封存' })
@Access(inherited)
@Entity({
  tableName: 'journal_seals',
  policies: [
    {
      name: 'journal_seals_visible',
      command: 'select',
      using: seenWith('journal_entries', 'entry_id'),
    },
    // Also of entries that are gone: that is what an audit looks for.
    { name: 'audit', command: 'select', roles: [AUDIT_ROLE], using: 'true' },
  ],
})
export class JournalSeal {
  @Field(() => Int, { description: 'Its number; the first is 1 and none is left out. 编号' })
  @PrimaryKey({ type: types.bigint, autoincrement: false })
  number!: string;

  @Property({ type: types.text, unique: true })
  entryId!: string;

  /** How the entry was written out for the hash: the columns of an entry can grow, its seal stands. */
  @Property({ type: types.integer })
  format!: number;

  @Field({ description: 'The hash of the number before it, in hex. 前一条哈希' })
  @Property({ type: types.text })
  previousHash!: string;

  @Field({ description: 'SHA-256 over the hash before it and the entry, in hex. 哈希' })
  @Property({ type: types.text })
  hash!: string;

  @Field(() => DateTimeScalar, { description: 'When it was sealed. 封存时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  sealedAt!: Date;
}

extend(
  JournalEntry,
  'seal',
  First(() => JournalSeal, {
    by: 'entryId',
    description: 'Its place in the chain; none for the second until it is sealed. 封存',
  }),
);

/** Entries that wait for their seal; filled by a trigger, emptied by the sealer. */
@Entity({ tableName: 'journal_unsealed', rowLevelSecurity: true })
export class JournalUnsealed {
  @PrimaryKey({ type: types.text })
  entryId!: string;
}
