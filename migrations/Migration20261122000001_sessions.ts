import { Migration } from '@mikro-orm/migrations';

/**
 * What the server's role may do with each table, and no more: row policies say which rows, grants say what. A
 * column list after `update` is all that ever changes in a row.
 */
const GRANTS: Readonly<Record<string, string>> = {
  calendar_notices: 'select',
  calendar_days: 'select',
  clock: 'select',
  migrations: 'select',
  units: 'select, insert',
  people: 'select',
  memberships: 'select, insert, update (ended_at)',
  uploads: 'select, insert, update (stored_at)',
  cases: 'select, insert, update',
  turns: 'select, insert, update, delete',
  deadlines: 'select, insert, update',
  minimums: 'select, insert',
  materials: 'select, insert',
  decisions: 'select, insert',
  application_systems: 'select, insert, update',
  system_findings: 'select, insert',
  capacity_pools: 'select, update (allocated, reserved)',
  cloud_requests: 'select, insert, update',
  resource_lines: 'select, insert, update, delete',
  cloud_resources: 'select, insert, update',
  test_reports: 'select, insert',
  journal_entries: 'select, insert',
  journal_seals: 'select',
  idempotency_keys: 'select, insert, update (result_id, answer), delete',
};

/** The clock, who a session is, the journal's seals, and what the server's role is granted. */
export class Sessions extends Migration {
  override name = 'Migration20261122000001_sessions';

  override up(): void {
    for (const statement of [...CLOCK, ...NUMBERS, ...SESSIONS, ...PEOPLE, ...JOURNAL, ...grants()])
      this.addSql(statement);
  }
}

const CLOCK = [
  `create table clock (one boolean primary key default true check (one), shift interval not null default interval '0')`,
  `comment on table clock is 'One row: by how much the clock of the law is ahead of the machine; always nothing in production'`,
  `insert into clock default values`,
  `create function house_now() returns timestamptz language sql stable
     as $$ select clock_timestamp() + shift from clock $$`,
];

const NUMBERS = [`create sequence case_numbers`];

const SESSIONS = [
  `create function open_session(subject text) returns json
     language plpgsql security definer set search_path = pg_catalog, public as $$
   declare
     who people;
     held record;
     at timestamptz := date_trunc('milliseconds', house_now());
   begin
     select * into who from people where login = subject;
     if not found then return null; end if;
     select
       coalesce(json_agg(json_build_object('unitId', u.id, 'party', u.party, 'role', m.role) order by m.started_at, m.id), '[]') as list,
       coalesce(array_agg(distinct u.id), '{}') as units,
       coalesce(array_agg(distinct u.party) filter (where u.party not in ('UNIT', 'EXPERT')), '{}') as parties,
       coalesce(bool_or(u.party = 'AUDIT' and m.role = 'AUDITOR'), false) as audits,
       coalesce(bool_or(m.role not in ('UNIT_MEMBER', 'AUDITOR')) and not bool_or(m.role = 'AUDITOR'), false) as writes
     into held
     from memberships m join units u on u.id = m.unit_id
     where m.person_id = who.id and m.ended_at is null;
     perform set_config('zy.person', who.id, true),
       set_config('zy.units', held.units::text, true),
       set_config('zy.eyes', (held.parties || held.units)::text, true),
       set_config('zy.official', case when held.parties <> '{}' then 'on' else 'off' end, true),
       set_config('zy.all', case when held.audits then 'on' else 'off' end, true),
       set_config('zy.writer', case when held.writes then 'on' else 'off' end, true);
     return json_build_object('personId', who.id, 'login', who.login, 'name', who.name, 'at', at,
       'memberships', held.list, 'leftUnits', (
         select coalesce(json_agg(json_build_object('unitId', m.unit_id, 'at', m.ended_at)), '[]')
         from memberships m where m.person_id = who.id and m.ended_at is not null));
   end $$`,
  `comment on function open_session(text) is 'Who asks, with all their memberships, for row level security until the transaction ends; null for an unknown subject'`,
  `create function open_system_session() returns json
     language plpgsql security definer set search_path = pg_catalog, public as $$
   begin
     perform set_config('zy.person', 'system', true),
       set_config('zy.units', '{}', true),
       set_config('zy.eyes', '{}', true),
       set_config('zy.official', 'on', true),
       set_config('zy.all', 'on', true),
       set_config('zy.writer', 'on', true);
     return json_build_object('personId', '', 'login', '', 'name', '',
       'at', date_trunc('milliseconds', house_now()), 'memberships', '[]'::json);
   end $$`,
  `comment on function open_system_session() is 'The session of housekeeping, which sees every case'`,
];

const PEOPLE = [
  `create function enter_person(new_id text, new_login text, new_name text) returns text
     language sql security definer set search_path = pg_catalog, public as $$
     with entered as (
       insert into people (id, login, name, units, official) values (new_id, new_login, new_name, '{}', false)
       on conflict (login) do nothing returning id
     )
     select id from entered union all select id from people where login = new_login limit 1
   $$`,
  `comment on function enter_person(text, text, text) is 'The person of a login, entered if new: an administrator does not see the people of other units'`,
  `create function keep_person_units() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
   begin
     -- Whoever changes the same person's memberships at once waits here, and then counts what we left.
     perform from people where id = new.person_id for update;
     update people p set units = held.units, official = held.official
     from (
       select coalesce(array_agg(distinct m.unit_id), '{}') as units, coalesce(bool_or(u.party not in ('UNIT', 'EXPERT')), false) as official
       from memberships m join units u on u.id = m.unit_id
       where m.person_id = new.person_id and m.ended_at is null
     ) held
     where p.id = new.person_id;
     return null;
   end $$`,
  `create trigger keep_person_units after insert or update on memberships
     for each row execute function keep_person_units()`,
];

const JOURNAL = [
  `create function await_seal() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
   begin
     insert into journal_unsealed (entry_id) values (new.id);
     return null;
   end $$`,
  `create trigger await_seal after insert on journal_entries for each row execute function await_seal()`,
  `create function refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
   end $$`,
  ...['journal_entries', 'journal_seals'].flatMap((table) => [
    `create trigger refuse_change before update or delete on ${table} for each row execute function refuse_change()`,
    `create trigger refuse_truncate before truncate on ${table} for each statement execute function refuse_change()`,
  ]),
  `create function journal_text(entry journal_entries, seal_number bigint, previous_hash text, sealed_at timestamptz)
     returns text language sql stable set timezone = 'UTC' as $$
     select jsonb_build_array(seal_number, previous_hash, sealed_at, entry.id, entry.at, entry.kind, entry.case_id,
       entry.subject_id, entry.step, entry.person_id, entry.person_name, entry.party, entry.unit_id,
       entry.from_state, entry.to_state, entry.version, entry.remark, entry.provision_id, entry.request_id,
       entry.detail)::text
   $$`,
  `comment on function journal_text(journal_entries, bigint, text, timestamptz) is 'What a seal of format 1 is the SHA-256 of; columns added later belong to a later format'`,
  `create function seal_journal(most integer) returns integer
     language plpgsql security definer set search_path = pg_catalog, public as $$
   declare
     last_number bigint;
     last_hash text;
     entry journal_entries;
     sealed integer := 0;
     now timestamptz := house_now();
   begin
     if not pg_try_advisory_xact_lock(hashtext('seal_journal')) then return 0; end if;
     select number, hash into last_number, last_hash from journal_seals order by number desc limit 1;
     last_number := coalesce(last_number, 0);
     last_hash := coalesce(last_hash, repeat('0', 64));
     for entry in
       select e.* from journal_unsealed u join journal_entries e on e.id = u.entry_id order by e.id limit most
     loop
       last_number := last_number + 1;
       insert into journal_seals (number, entry_id, format, previous_hash, hash, sealed_at)
       values (last_number, entry.id, 1, last_hash,
         encode(sha256(convert_to(journal_text(entry, last_number, last_hash, now), 'UTF8')), 'hex'), now)
       returning hash into last_hash;
       delete from journal_unsealed where entry_id = entry.id;
       sealed := sealed + 1;
     end loop;
     return sealed;
   end $$`,
  `comment on function seal_journal(integer) is 'Gives committed entries their numbers without gaps and chains their hashes; one sealer at a time'`,
];

function grants(): string[] {
  const functions = [
    'open_session(text)',
    'open_system_session()',
    'enter_person(text, text, text)',
    'journal_text(journal_entries, bigint, text, timestamptz)',
    'seal_journal(integer)',
    'house_now()',
  ];
  return [
    `do $$ begin
       if not exists (select 1 from pg_roles where rolname = 'zhengyun_app') then create role zhengyun_app nologin; end if;
     end $$`,
    `grant usage on schema public to zhengyun_app`,
    ...Object.entries(GRANTS).map(([table, may]) => `grant ${may} on ${table} to zhengyun_app`),
    `grant usage on sequence case_numbers to zhengyun_app`,
    ...functions.flatMap((name) => [
      `revoke all on function ${name} from public`,
      `grant execute on function ${name} to zhengyun_app`,
    ]),
  ];
}
