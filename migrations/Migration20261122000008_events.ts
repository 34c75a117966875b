import { Migration } from '@mikro-orm/migrations';

/** What whoever follows the journal needs: how far it is sealed, the hash of a seal, and a word when more is. */
export class Events extends Migration {
  override name = 'Migration20261122000008_events';

  override up(): void {
    for (const statement of [...FUNCTIONS, ...WORD]) this.addSql(statement);
  }
}

const FUNCTIONS = [
  `create function sealed_number() returns bigint
     language sql stable security definer set search_path = pg_catalog, public as $$
     select coalesce((select number from journal_seals order by number desc limit 1), 0)
   $$`,
  `comment on function sealed_number() is 'How far the journal is sealed: the latest number, and nothing of what it stands for'`,
  `create function sealed_hash(seal_number bigint) returns text
     language sql stable security definer set search_path = pg_catalog, public as $$
     select hash from journal_seals where number = seal_number
   $$`,
  `comment on function sealed_hash(bigint) is 'The hash of the seal with a number, which says nothing of its entry: a cursor of another chain is told apart'`,
  ...['sealed_number()', 'sealed_hash(bigint)'].flatMap((name) => [
    `revoke all on function ${name} from public`,
    `grant execute on function ${name} to zhengyun_app`,
  ]),
];

const WORD = [
  `create function tell_sealed() returns trigger language plpgsql as $$
   begin
     perform pg_notify('journal_sealed', '');
     return null;
   end $$`,
  `create trigger tell_sealed after insert on journal_seals for each statement execute function tell_sealed()`,
];
