/** The toy tables, in a schema of their own so that they meet nothing else in the database. */
export const TABLES = `
create schema toy;
set search_path to toy;
create table offices (id text primary key, name text not null, budget numeric(20,2), seats bigint not null,
  tags text[] not null, parent_id text references offices);
create table matters (id text primary key, number text not null, office_id text not null references offices,
  opened_at timestamptz not null, closed_at timestamptz, state text not null);
create table purchases (id text primary key references matters, amount numeric(20,2) not null, payer_id text references offices);
create table leaves (id text primary key references matters, days int not null, starts_on date not null);
create table notes (id text primary key, matter_id text not null references matters, text text not null,
  at timestamptz not null, hidden boolean not null);
create table turns (desk text, matter_id text references matters, due_at timestamptz not null, primary key (desk, matter_id));
create index on turns (desk, due_at, matter_id);
create index on matters (office_id, opened_at, id);

insert into offices select 'off_' || i, 'Office ' || i, case when i % 3 > 0 then i * 1000000000000000.25 end,
  case when i = 2 then 9007199254740993 else i end, array['t' || i, 'all'], case when i > 1 then 'off_' || i / 2 end
  from generate_series(1, 4) i;
insert into matters select case when i % 2 = 0 then 'pur_' else 'lea_' end || lpad(i::text, 2, '0'), 'N' || i, 'off_' || 1 + i % 3,
  timestamptz '2026-03-01 09:00+08' + (i / 3) * interval '1 day 0.000001 second',
  case when i % 3 = 0 then timestamptz '2026-04-01 09:00+08' + (i / 6) * interval '1 day' end,
  case when i % 4 = 0 then 'DONE' else 'OPEN' end from generate_series(1, 24) i;
insert into purchases select id, case when id = 'pur_06' then 13 else (right(id, 2)::int % 5) * 10000000000000.25 end,
  case when right(id, 2)::int % 4 = 0 then 'off_4' end from matters where starts_with(id, 'pur_');
insert into leaves select id, right(id, 2)::int, date '2026-05-01' + right(id, 2)::int from matters where starts_with(id, 'lea_');
update offices set tags = array['a "quote", a \\ and {"!":true}', '城市 😀', E'\\x01\\n\\t', '"infinity"'] where id = 'off_4';
update matters set closed_at = 'infinity' where id = 'lea_21';
insert into notes select 'not_' || lpad(i::text, 3, '0'), m.id, 'note ' || i, timestamptz '2026-03-05 10:00+08' + (i % 7) * interval '1 hour', i % 3 = 0
  from generate_series(1, 60) i join matters m on right(m.id, 2)::int = 1 + i % 20;
insert into turns select 'OFFICE:ADMITTER', id, case when right(id, 2)::int % 5 = 0 then 'infinity' else opened_at + interval '9 days' end
  from matters where right(id, 2)::int <= 14;
insert into turns select 'OFFICE:REVIEWER', id, case when right(id, 2)::int % 5 = 0 then 'infinity' else opened_at + interval '9 days' end
  from matters where right(id, 2)::int >= 10;

-- Whose memberships have changed: to these, or to nobody.
create table moved (subject text primary key, memberships json);

create function open_session(subject text) returns json language plpgsql as $$
declare
  other moved;
  at timestamptz := case when subject like 'of %' then '2026-04-03T09:00:00.5+08:00' else '2026-06-01T09:00:00.123+08:00' end;
begin
  perform set_config('toy.subject', subject, true);
  select * into other from moved m where m.subject = open_session.subject;
  if subject = 'nobody' or found and other.memberships is null then return null; end if;
  perform set_config('zy.at', at::text, true);
  return json_build_object('personId', 'psn_1', 'login', subject, 'name', 'Somebody', 'at', at,
    'memberships', case when other.memberships is not null then other.memberships when subject = 'outsider' then json_build_array()
      when subject like 'of %' then json_build_array(
        json_build_object('unitId', split_part(subject, ' ', 2), 'party', 'OFFICE', 'role', split_part(subject, ' ', 3)))
      else json_build_array(
      json_build_object('unitId', 'off_1', 'party', 'OFFICE', 'role', 'ADMITTER'),
      json_build_object('unitId', 'off_2', 'party', 'OFFICE', 'role', 'REVIEWER'),
      json_build_object('unitId', 'off_1', 'party', 'OFFICE', 'role', 'OTHER')) end);
end $$;
-- To the blind, some rows to which others point are not there.
alter table offices enable row level security;
create policy seen on offices using (current_setting('toy.subject', true) is distinct from 'blind' or id <> 'off_3');
alter table purchases enable row level security;
create policy seen on purchases using (current_setting('toy.subject', true) is distinct from 'half blind' or id <> 'pur_10');
grant usage on schema toy to public;
grant select on all tables in schema toy to public;
grant insert, delete on moved to public;
`;
