-- What a turn of readings left, to be held against what was accepted; every number but `done` counts faults.
with asked as (select * from jsonb_to_recordset($1::jsonb) as given("poolId" text, first timestamptz, last timestamptz, count int)),
  stored as materialized (
    select a.count as expected, (select count(*) from capacity_readings r where r.pool_id = a."poolId" and r.at between a.first and a.last)::int as found
    from asked a)
select
  (select count(*) from stored where found = expected)::int as done,
  (select count(*) from capacity_readings)::int - (select sum(found) from stored)::int as strays,
  (select count(*) from (
    select pool_id, unit.resolution, date_trunc(unit.resolution, at, 'Asia/Shanghai') as starts_at, min(used), max(used), count(*)::int
    from capacity_readings, (values ('hour'), ('day')) as unit (resolution) group by 1, 2, 3
    except select pool_id, resolution, starts_at, minimum, maximum, count from capacity_rollups) wrong)::int as rollups
