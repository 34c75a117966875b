import { Migration } from '@mikro-orm/migrations';

/**
 * Holiday notices that are loaded while deadlines run: notices have an order, days are kept by notice, a deadline
 * knows after what it is counted, and every session learns which calendar holds.
 */
export class Notices extends Migration {
  override name = 'Migration20261122000003_notices';

  override up(): void {
    for (const statement of [...TABLES, ...JOURNAL, ...CALENDAR, ...GRANTS]) this.addSql(statement);
  }
}

/** Whether the session may load a notice: the office's, or housekeeping's. */
const LOADS = `((select nullif(current_setting('zy.eyes', true), ''))::text[] @> '{OFFICE}'
  or (select current_setting('zy.all', true)) = 'on') and (select current_setting('zy.writer', true)) = 'on'`;

const TABLES = [
  `alter table calendar_notices add column revision int not null default 0`,
  `create policy calendar_notices_load on calendar_notices for insert with check (${LOADS})`,
  `alter table calendar_days drop constraint calendar_days_pkey, add primary key (date, notice_id)`,
  `alter table calendar_days alter column name_zh drop not null, alter column name_en drop not null`,
  `alter table calendar_days drop constraint calendar_days_kind_check,
     add constraint calendar_days_kind_check check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY', 'ORDINARY'))`,
  `create policy calendar_days_load on calendar_days for insert with check (${LOADS})`,
  `alter table deadlines add column counted_after timestamptz null`,
  // Until now, what is counted after a minimum was known by its kind alone.
  `update deadlines d set counted_after = m.over_at from minimums m
     where m.case_id = d.case_id and m.kind = 'TRIAL' and d.kind = 'TRIAL_REPORT' and m.over_at > d.started_at`,
];

const JOURNAL = [
  `alter table journal_entries drop constraint journal_entries_kind_check,
     add constraint journal_entries_kind_check
       check (kind in ('STEP', 'OPERATION', 'OVERDUE', 'RECOUNTED', 'REFUSED', 'DENIED', 'READ'))`,
  `alter policy visible on journal_entries using ((select current_setting('zy.all', true)) = 'on'
     or (kind in ('STEP', 'OVERDUE', 'RECOUNTED') and exists (select 1 from cases c where c.id = case_id)))`,
];

const CALENDAR = [
  `create function calendar_revision() returns integer language sql stable set search_path = pg_catalog, public
     as $$ select coalesce(max(revision), 0) from calendar_notices $$`,
  `comment on function calendar_revision() is 'Which calendar this snapshot sees: the revision of the notice loaded last'`,
  `create function hold_calendar(changing boolean) returns integer
     language plpgsql set search_path = pg_catalog, public as $$
   begin
     if changing then perform pg_advisory_xact_lock(hashtext('calendar'));
     else perform pg_advisory_xact_lock_shared(hashtext('calendar'));
     end if;
     -- Asked after the wait, hence with what was committed meanwhile.
     return calendar_revision();
   end $$`,
  `comment on function hold_calendar(boolean) is 'Keeps the calendar as it is until the transaction ends, and answers its revision; whoever changes it is alone'`,
];

const GRANTS = [
  `grant insert on calendar_notices, calendar_days to zhengyun_app`,
  ...['calendar_revision()', 'hold_calendar(boolean)'].flatMap((name) => [
    `revoke all on function ${name} from public`,
    `grant execute on function ${name} to zhengyun_app`,
  ]),
];
