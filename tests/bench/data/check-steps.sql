-- What a turn of steps left, to be held against what was accepted; every number but `done` counts faults.
with asked as (select * from jsonb_to_recordset($1::jsonb) as given(id text, version int)),
  admitted as materialized (select k.*, asked.version + 1 as expected from asked join cases k using (id))
select
  (select count(*) from admitted)::int as done,
  (select count(*) from admitted a where a.version <> a.expected or a.state <> 'ADMITTED' or a.waiting_for <> 'OFFICE')::int as cases,
  (select count(*) from admitted a where 1 <> (select count(*) from decisions d where d.case_id = a.id and d.step = 'admitCloudRequest'
    and d.outcome = 'ADMITTED' and d.decided_at >= bench.today()))::int as decisions,
  (select count(*) from admitted a where 1 <> (select count(*) from journal_entries j where j.case_id = a.id
    and j.at >= bench.today() and j.kind = 'STEP' and j.step = 'admitCloudRequest' and j.version = a.version
    and j.from_state = 'SUBMITTED' and j.to_state = 'ADMITTED' and j.party = 'OFFICE'))::int as entries,
  (select count(*) from admitted a where array['REVIEW'] <> (select array_agg(d.kind) from deadlines d
    where d.case_id = a.id and d.met_at is null and d.cancelled_at is null and d.due_at = a.due_at))::int as deadlines,
  (select count(*) from admitted a where array['OFFICE/REVIEWER/-'] <> (select array_agg(t.desk) from turns t
    where t.case_id = a.id and t.due_at = a.due_at))::int as turns,
  (select count(*) from decisions where decided_at >= bench.today())::int
    - (select count(*) from admitted)::int as strays
