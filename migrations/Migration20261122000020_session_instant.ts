import { Migration } from '@mikro-orm/migrations';

/**
 * A session's instant is known where its statements run: they need not wait for the answer of what opens it to say
 * whether a deadline is over.
 */
export class SessionInstant extends Migration {
  override name = 'Migration20261122000020_session_instant';

  override up(): void {
    this.addSql(OPEN_SESSION);
  }
}

const OPEN_SESSION = `create or replace function open_session(subject text) returns json
     language plpgsql security definer set search_path = pg_catalog, public as $$
   declare
     who record;
     at timestamptz := date_trunc('milliseconds', house_now());
   begin
     select p.id, p.login, p.name, p.units, held.*
     into who
     from people p cross join lateral (
       select
         json_agg(json_build_object('unitId', m.unit_id, 'party', u.party, 'role', m.role)
           order by m.started_at, m.id) filter (where m.ended_at is null) as list,
         json_agg(json_build_object('unitId', m.unit_id, 'at', m.ended_at))
           filter (where m.ended_at is not null) as left_units,
         array_agg(u.party) filter (where m.ended_at is null and u.party not in ('UNIT', 'EXPERT')) as parties,
         bool_or(u.party = 'AUDIT' and m.role = 'AUDITOR') filter (where m.ended_at is null) as audits,
         bool_or(m.role not in ('UNIT_MEMBER', 'AUDITOR')) filter (where m.ended_at is null)
           and not bool_or(m.role = 'AUDITOR') filter (where m.ended_at is null) as writes
       from memberships m join units u on u.id = m.unit_id
       where m.person_id = p.id
     ) held
     where p.login = subject;
     if not found then return null; end if;
     perform set_config('zy.person', who.id, true),
       set_config('zy.units', who.units::text, true),
       set_config('zy.eyes', (coalesce(who.parties, '{}') || who.units)::text, true),
       set_config('zy.official', case when who.parties is null then 'off' else 'on' end, true),
       set_config('zy.all', case when who.audits then 'on' else 'off' end, true),
       set_config('zy.writer', case when who.writes then 'on' else 'off' end, true),
       set_config('zy.at', at::text, true);
     return json_build_object('personId', who.id, 'login', who.login, 'name', who.name, 'at', at,
       'memberships', coalesce(who.list, '[]'), 'leftUnits', coalesce(who.left_units, '[]'));
   end $$`;
