-- What contestants without a server of ours bring along: fields computed in the database, and the step as one function.

-- The instant of the request is a setting of the session.
create function deadlines_status(d deadlines) returns text language sql stable as $$
  select case
    when d.met_at is not null then case when d.met_at < d.due_at then 'MET' else 'MET_LATE' end
    when d.cancelled_at is not null then 'CANCELLED'
    when d.paused_at is not null then 'PAUSED'
    when current_setting('zy.at')::timestamptz >= d.due_at then 'OVERDUE'
    when current_setting('zy.at')::timestamptz >= d.soon_at then 'DUE_SOON'
    else 'RUNNING' end
$$;

create function cases_current_deadline(c cases) returns deadlines language sql stable as $$
  select d.* from deadlines d where d.case_id = c.id and d.met_at is null and d.cancelled_at is null
  order by d.started_at desc, d.id desc limit 1
$$;

-- Admission with all that the step does here: lock, version, desk, state, recusal, overdue noted, clocks, desks of the
-- case, decision, sight of the system, journal.
create function admit_cloud_request(case_id text, expected_version int) returns cases
  language plpgsql volatile set plan_cache_mode = force_generic_plan as $$
declare
  c cases;
  who people;
  acting text;
  now_at timestamptz := date_trunc('milliseconds', house_now());
  met text[];
  laid record;
begin
  perform hold_calendar(false);
  select * into c from cases where cases.id = admit_cloud_request.case_id for update;
  if not found then raise exception 'NOT_FOUND'; end if;
  select * into who from people where id = current_setting('zy.person');
  select m.unit_id into acting from memberships m join units u on u.id = m.unit_id
    where m.person_id = who.id and m.ended_at is null and u.party = 'OFFICE' and m.role = 'ADMITTER' limit 1;
  if not found then raise exception 'FORBIDDEN'; end if;
  if c.version <> expected_version then raise exception 'CONFLICT'; end if;
  if c.procedure <> 'CLOUD_APPLICATION' or c.state <> 'SUBMITTED' then raise exception 'WRONG_STATE'; end if;
  if who.id = any(c.involved) or exists (select from memberships m where m.person_id = who.id and m.unit_id = c.unit_id
      and (m.ended_at is null or m.ended_at >= c.opened_at)) then
    raise exception 'RECUSED';
  end if;
  perform from application_systems s where s.id in (select r.system_id from cloud_requests r where r.id = c.id)
    order by s.id for update;

  with late as (
    update deadlines d set overdue_at = d.due_at where d.case_id = c.id and d.met_at is null and d.cancelled_at is null
      and d.paused_at is null and d.overdue_at is null and d.due_at <= now_at
    returning d.*)
  insert into journal_entries (id, at, kind, case_id, subject_id, party, provision_id, request_id, detail)
  select 'jrn_' || replace(uuidv7()::text, '-', ''), late.due_at, 'OVERDUE', c.id, late.id, late.party, late.provision_id,
    gen_random_uuid()::text, jsonb_build_object('deadline', late.kind, 'dueAt', late.due_at) from late;

  with done as (
    update deadlines d set met_at = case when d.kind = 'ADMISSION' then now_at end,
      cancelled_at = case when d.kind <> 'ADMISSION' then now_at end
    where d.case_id = c.id and d.met_at is null and d.cancelled_at is null
    returning d.id, d.met_at)
  select coalesce(array_agg(id) filter (where done.met_at is not null), '{}') into met from done;
  select * into laid from bench_count(now_at, 2, 'WORKING_DAYS');
  insert into deadlines (id, case_id, kind, party, desk, started_at, due_at, soon_at, provision_id, parameter, legal, amount,
    period, skipped, provisional)
  values ('dln_' || replace(uuidv7()::text, '-', ''), c.id, 'REVIEW', 'OFFICE', 'OFFICE/REVIEWER/-', now_at, laid.due_at,
    laid.soon_at, 'CC-12b', 'REVIEW_PERIOD', 'LAW', 2, 'WORKING_DAYS', laid.skipped, false);
  delete from turns t where t.case_id = c.id and t.desk <> 'OFFICE/REVIEWER/-';
  insert into turns (case_id, desk, due_at) values (c.id, 'OFFICE/REVIEWER/-', laid.due_at)
    on conflict on constraint turns_pkey do update set due_at = excluded.due_at;
  insert into decisions (id, case_id, step, outcome, round, party, decided_by_id, decided_at, provision_id)
  values ('dec_' || replace(uuidv7()::text, '-', ''), c.id, 'admitCloudRequest', 'ADMITTED', c.round, 'OFFICE', who.id,
    now_at, 'CC-12a');
  update application_systems s set seen_by = array(select distinct unnest(s.seen_by || '{OFFICE}'::text[]))
    where s.id in (select r.system_id from cloud_requests r where r.id = c.id) and not s.seen_by @> '{OFFICE}'::text[];
  insert into journal_entries (id, at, kind, case_id, subject_id, step, person_id, person_name, party, unit_id, from_state,
    to_state, version, provision_id, request_id, detail)
  values ('jrn_' || replace(uuidv7()::text, '-', ''), now_at, 'STEP', c.id, c.id, 'admitCloudRequest', who.id, who.name,
    'OFFICE', acting, 'SUBMITTED', 'ADMITTED', c.version + 1, 'CC-12a', gen_random_uuid()::text,
    jsonb_build_object('input', jsonb_build_object('id', c.id, 'version', expected_version), 'met', to_jsonb(met)));
  update cases k set state = 'ADMITTED', state_since = now_at, version = k.version + 1, waiting_for = 'OFFICE',
    due_at = laid.due_at, seen_by = array(select distinct unnest(k.seen_by || '{OFFICE}'::text[]))
    where k.id = c.id returning * into c;
  return c;
end $$;

-- The same with what the page shows afterwards, for who writes statements by hand.
create function admit_and_show(case_id text, expected_version int) returns json language plpgsql volatile as $$
declare
  c cases;
  d deadlines;
begin
  perform set_config('zy.at', date_trunc('milliseconds', house_now())::text, true);
  c := admit_cloud_request(case_id, expected_version);
  d := cases_current_deadline(c);
  return json_build_object('id', c.id, 'state', c.state, 'version', c.version, 'waitingFor', c.waiting_for,
    'currentDeadline', json_build_object('kind', d.kind, 'party', d.party, 'status', deadlines_status(d), 'dueAt', d.due_at));
end $$;

-- Readings of one pool, stored once each and merged into the figures of their hours and days.
create function record_capacity_readings(pools text[], instants timestamptz[], used float8[], totals float8[])
  returns capacity_pools language sql volatile as $$
  with added as (
    insert into capacity_readings (pool_id, at, used, total)
    select * from unnest(pools, instants, used, totals) on conflict do nothing returning pool_id, at, used, total
  ), hours as (
    select pool_id, date_bin('1 hour', at, timestamptz 'epoch') as starts_at, min(used) as minimum, max(used) as maximum,
      sum(used) as sum, count(*) as count, max(at) as last_at, max(array[extract(epoch from at)::float8, used, total]) as last
    from added group by 1, 2
  ), days as (
    select pool_id, date_trunc('day', starts_at, 'Asia/Shanghai') as starts_at, min(minimum) as minimum, max(maximum) as maximum,
      sum(sum) as sum, sum(count) as count, max(last_at) as last_at, max(last) as last
    from hours group by 1, 2
  ), merged as (
    insert into capacity_rollups as kept
      (pool_id, resolution, starts_at, minimum, maximum, sum, count, last_at, last_used, last_total)
    select pool_id, resolution, starts_at, minimum, maximum, sum, count, last_at, last[2], last[3]
    from (select 'hour' as resolution, * from hours union all select 'day', * from days) figures
    order by resolution, starts_at
    on conflict (pool_id, resolution, starts_at) do update set
      minimum = least(kept.minimum, excluded.minimum), maximum = greatest(kept.maximum, excluded.maximum),
      sum = kept.sum + excluded.sum, count = kept.count + excluded.count, last_at = greatest(kept.last_at, excluded.last_at),
      last_used = case when excluded.last_at > kept.last_at then excluded.last_used else kept.last_used end,
      last_total = case when excluded.last_at > kept.last_at then excluded.last_total else kept.last_total end
  )
  select p from capacity_pools p where p.id = pools[1]
$$;
select make_month_parts('capacity_readings', '2026-01-01', '2026-04-01');

comment on table journal_entries is E'@foreignKey (case_id) references cases (id)|@fieldName case|@foreignFieldName timeline';
comment on column resource_lines.replaced is E'@behavior +attribute:filterBy';
comment on column deadlines.met_at is E'@behavior +attribute:filterBy';
comment on column deadlines.cancelled_at is E'@behavior +attribute:filterBy';
comment on column resource_lines.place is E'@behavior +attribute:orderBy';
comment on column deadlines.started_at is E'@behavior +attribute:orderBy';
comment on column materials.attached_at is E'@behavior +attribute:orderBy';
comment on column decisions.decided_at is E'@behavior +attribute:orderBy';
comment on column cloud_resources.delivered_at is E'@behavior +attribute:orderBy';
