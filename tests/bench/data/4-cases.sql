-- One application a system; as many as bench.cases says. A case's steps first, then the case as they left it.
create table bench.cases as
  select i, s.state, s.way, s.ends, 1 + bench.draw('unit' || i, 200) as unit,
    date_trunc('milliseconds', bench.today()
      - (10 + bench.draw('late' || i, 1000000) / 1000000.0 * s.days_ago * 1440) * interval '1 minute') as last_at
  from (select i, bench.draw('state' || i, 100) as drawn from generate_series(1, current_setting('bench.cases')::int) i) d
  join lateral (select * from bench.states where drawn < up_to order by up_to limit 1) s on true;

create table bench.happened as
  select happened.*, p.id as person_id, p.name as person_name, u.id as unit_id
  from (
    select c.i, w.place, s.*, lag(s.state) over (partition by c.i order by w.place) as from_state,
      c.last_at - coalesce((select sum(later.days_before) from unnest(c.way) with ordinality as l(n, at)
        join bench.steps later on later.n = l.n where l.at > w.place), 0) * interval '1 day' as at,
      case s.party when 'OFFICE' then 202 when 'PROVIDER' then 203 else c.unit end as by_unit,
      case when s.party = 'UNIT' then 0 else 1 + bench.draw('person' || c.i || '/' || s.n, 8) end as pick
    from bench.cases c, unnest(c.way) with ordinality as w(n, place) join bench.steps s on s.n = w.n
  ) happened
  join bench.people p on p.unit = by_unit and p.role = happened.role and p.pick = happened.pick
  join bench.units u on u.n = by_unit;
create index on bench.happened (i);
analyze bench.cases, bench.happened;

-- Periods are counted once for each day, not for each case.
create table bench.counted as
  select day, amount, period, (public.bench_count(day::timestamp at time zone 'Asia/Shanghai', amount, period)).*
  from (select distinct (at at time zone 'Asia/Shanghai')::date as day, amount, period
    from bench.happened where deadline is not null offset 0) as which;
analyze bench.counted;

alter table bench.cases add column id text, add column system_id text, add column opened_at timestamptz,
  add column unit_id text, add column admin_id text, add column last_step int, add column delivered_at timestamptz;
update bench.cases c set opened_at = h.at, id = bench.id('crq', h.at, c.i::text), unit_id = h.unit_id, admin_id = h.person_id,
  system_id = bench.id('sys', h.at - interval '30 days', c.i::text), last_step = c.way[cardinality(c.way)],
  delivered_at = case when 5 = any(c.way)
    then (select d.at from bench.happened d where d.i = c.i and d.n = 5) end
from bench.happened h where h.i = c.i and h.place = 1;
alter table bench.cases add primary key (i);
analyze bench.cases;

insert into application_systems (id, name, unit_id, classified, mlps_grade, placement, sharing_platform_at,
  unified_sign_on_at, go_live_on, registered_at, open_request_id, seen_by)
select system_id, '业务系统' || i, unit_id, false, 2 + i % 2, case when state = 'RUNNING' then 'ON_CLOUD' else 'PLANNED' end,
  opened_at, opened_at,
  -- In the month in which the data ends: reports on earlier ones would be cases that only one contestant opens.
  case when state = 'RUNNING' then greatest(last_at::date, date '2026-03-02') end, opened_at - interval '30 days',
  case when not ends and state <> 'DRAFT' then id end,
  case when last_step = 1 then '{}'::text[] when 4 = any(way) then '{OFFICE,PROVIDER}' else '{OFFICE}' end
from bench.cases order by i;

insert into cases (id, number, procedure, state, state_since, unit_id, opened_at, closed_at, version, round,
  submitted_by_id, waiting_for, due_at, seen_by, involved)
select c.id, 'CA-' || to_char(c.opened_at at time zone 'Asia/Shanghai', 'YYYY') || '-' || lpad(c.i::text, greatest(6, length(c.i::text)), '0'),
  'CLOUD_APPLICATION', c.state, c.last_at, c.unit_id, c.opened_at, case when c.ends then c.last_at end, cardinality(c.way),
  case when c.state = 'DRAFT' then 0 else 1 end, case when c.state <> 'DRAFT' then c.admin_id end,
  case when not c.ends then coalesce(s.of_party, 'UNIT') end, k.due_at,
  case when c.last_step = 1 then '{}'::text[] when 4 = any(c.way) then '{OFFICE,PROVIDER}' else '{OFFICE}' end,
  array[c.admin_id]
from bench.cases c join bench.steps s on s.n = c.last_step
  left join bench.counted k on k.day = (c.last_at at time zone 'Asia/Shanghai')::date and k.amount = s.amount and k.period = s.period
order by c.id;

insert into cloud_requests (id, kind, system_id, purpose, delivered_at)
select id, 'APPLICATION', system_id, '为业务系统' || i || '申请政务云资源,支撑年度信息化建设任务。', delivered_at
from bench.cases order by id;

insert into turns (case_id, desk, due_at)
select k.id, coalesce(s.of_party, 'UNIT') || '/' || coalesce(s.of_role, 'UNIT_ADMIN') || '/'
    || case when coalesce(s.of_party, 'UNIT') = 'UNIT' then c.unit_id else '-' end, coalesce(k.due_at, 'infinity')
from bench.cases c join cases k on k.id = c.id join bench.steps s on s.n = c.last_step where not c.ends order by k.id;
