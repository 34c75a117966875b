-- Takes back what was done since the data set's last day: every contestant finds the same cases to admit.
set local session_replication_role = replica;
update cases k set state = 'SUBMITTED', state_since = d.started_at, version = k.version - 1, waiting_for = 'OFFICE', due_at = d.due_at
  from deadlines d where d.case_id = k.id and d.kind = 'ADMISSION' and d.met_at >= bench.today();
insert into turns (case_id, desk, due_at)
  select case_id, 'OFFICE/ADMITTER/-', due_at from deadlines where kind = 'ADMISSION' and met_at >= bench.today()
  on conflict do nothing;
delete from turns t using deadlines d
  where t.case_id = d.case_id and t.desk = 'OFFICE/REVIEWER/-' and d.kind = 'ADMISSION' and d.met_at >= bench.today();
truncate capacity_readings, capacity_rollups;
-- Housekeeping of the server that is measured raises an alert where a pool's readings stop, as it would in a city.
update capacity_pools set measured_at = null, measured_used = null, measured_total = null, forecast_made = null,
    alert_id = null, alert_level = null, alert_peak = null, silence_id = null
  where measured_at is not null or alert_id is not null or silence_id is not null;
delete from turns t using cases k where k.id = t.case_id and k.opened_at >= bench.today();
truncate capacity_announcements, capacity_alerts;
delete from cases where opened_at >= bench.today();
delete from decisions where decided_at >= bench.today();
delete from deadlines where started_at >= bench.today();
update deadlines set met_at = null where met_at >= bench.today();
truncate journal_unsealed, journal_seals;
delete from journal_entries where at >= bench.today();
