import { Migration } from '@mikro-orm/migrations';

/** Who verifies the journal with a login of their own, and the indexes that the auditors' list walks. */
export class Audit extends Migration {
  override name = 'Migration20261122000004_audit';

  override up(): void {
    for (const statement of [...ROLE, ...INDEXES]) this.addSql(statement);
  }
}

const JOURNAL = ['journal_entries', 'journal_seals'];

const ROLE = [
  `do $$ begin
     if not exists (select 1 from pg_roles where rolname = 'zhengyun_audit') then create role zhengyun_audit nologin; end if;
   exception when insufficient_privilege then
     raise exception 'Create the role that verifies the journal first, as a superuser: create role zhengyun_audit nologin';
   end $$`,
  `grant usage on schema public to zhengyun_audit`,
  ...JOURNAL.flatMap((table) => [
    `grant select on ${table} to zhengyun_audit`,
    `create policy "audit" on "${table}" for select to "zhengyun_audit" using (true)`,
  ]),
];

const INDEXES = ['at', 'subject_id', 'person_id', 'unit_id'].map((column) => {
  const columns = column === 'at' ? ['at', 'id'] : [column, 'at', 'id'];
  return `create index "journal_entries_${columns.join('_')}_index" on "journal_entries" (${columns.map((name) => `"${name}"`).join(', ')})`;
});
