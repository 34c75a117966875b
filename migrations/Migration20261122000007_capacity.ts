import { Migration } from '@mikro-orm/migrations';

/** Readings of pools with their hourly and daily figures, and the alerts that come of them. */
export class Capacity extends Migration {
  override name = 'Migration20261122000007_capacity';

  override up(): void {
    for (const statement of [...POOLS, ...ALERTS, ...ANNOUNCEMENTS, ...READINGS, ...PARTS, ...GRANTS])
      this.addSql(statement);
  }
}

const setting = (name: string) => `(select current_setting('${name}', true))`;
const WRITER = `${setting('zy.writer')} = 'on'`;
const SIGNED_IN = `${setting('zy.person')} <> ''`;
const FOR_PROVIDER = `((select nullif(current_setting('zy.eyes', true), ''))::text[] @> '{PROVIDER}' or ${setting('zy.all')} = 'on') and ${WRITER}`;
const seenWith = (whole: string, column: string) =>
  `exists (select 1 from ${whole} whole where whole.id = ${column} offset 0)`;

const LEVELS = `('NORMAL', 'APPROACHING', 'WARNING', 'CRITICAL')`;
const CAUSES = `('USE', 'ALLOCATION', 'FORECAST')`;

/** A table's row level security: what is seen, and who of those may write. */
const secured = (table: string, visible: string, mayWrite: string) => [
  `alter table "${table}" enable row level security`,
  `create policy "visible" on "${table}" using (${visible}) with check ((${mayWrite}) and ${WRITER})`,
];

const POOLS = [
  `alter table "capacity_pools"
     add column "measured_at" timestamptz null, add column "measured_used" double precision null,
     add column "measured_total" double precision null, add column "forecast_made" jsonb null,
     add column "alert_id" text null, add column "alert_level" text null,
     add column "alert_peak" double precision null, add column "silence_id" text null`,
  `alter table "capacity_pools" add constraint "capacity_pools_alert_level_check" check ("alert_level" in ${LEVELS})`,
];

const ALERTS = [
  `create table "capacity_alerts" ("kind" text not null, "pool_id" text not null, "level" text null,
     "cause" text null, "highest" double precision null, "peak_at" timestamptz null, "plan" text null,
     "complete_by" date null, "result" text null, "explanation" text null, "id" text not null, primary key ("id"))`,
  `create index "capacity_alerts_pool_id_index" on "capacity_alerts" ("pool_id")`,
  `alter table "capacity_alerts" add constraint "capacity_alerts_pool_id_foreign" foreign key ("pool_id") references "capacity_pools" ("id")`,
  `alter table "capacity_alerts" add constraint "capacity_alerts_id_foreign" foreign key ("id") references "cases" ("id") on update cascade on delete cascade`,
  `alter table "capacity_alerts" add constraint "capacity_alerts_kind_check" check ("kind" in ('UTILISATION', 'SILENCE'))`,
  `alter table "capacity_alerts" add constraint "capacity_alerts_level_check" check ("level" in ${LEVELS})`,
  `alter table "capacity_alerts" add constraint "capacity_alerts_cause_check" check ("cause" in ${CAUSES})`,
  ...secured(
    'capacity_alerts',
    seenWith('cases', 'capacity_alerts.id'),
    seenWith('cases', 'capacity_alerts.id'),
  ),
];

const ANNOUNCEMENTS = [
  `create table "capacity_announcements" ("id" text not null, "alert_id" text not null, "level" text not null,
     "cause" text not null, "figure" double precision not null, "crossed_at" timestamptz not null,
     "announced_at" timestamptz not null, primary key ("id"))`,
  `alter table "capacity_announcements" add constraint "capacity_announcements_alert_id_level_unique" unique ("alert_id", "level")`,
  `alter table "capacity_announcements" add constraint "capacity_announcements_alert_id_foreign" foreign key ("alert_id") references "capacity_alerts" ("id")`,
  `alter table "capacity_announcements" add constraint "capacity_announcements_level_check" check ("level" in ${LEVELS})`,
  `alter table "capacity_announcements" add constraint "capacity_announcements_cause_check" check ("cause" in ${CAUSES})`,
  ...secured(
    'capacity_announcements',
    seenWith('cases', 'capacity_announcements.alert_id'),
    seenWith('cases', 'capacity_announcements.alert_id'),
  ),
];

const READINGS = [
  `create table "capacity_readings" ("pool_id" text not null, "at" timestamptz not null,
     "used" double precision not null, "total" double precision not null,
     check ("used" >= 0 and "used" <= "total" and "total" > 0), primary key ("pool_id", "at"))
     partition by range ("at")`,
  `comment on table "capacity_readings" is 'Readings of pools, a part a month (UTC); no foreign key, for pools are never deleted and every call locks those it names'`,
  ...secured('capacity_readings', SIGNED_IN, FOR_PROVIDER),
  `create table "capacity_rollups" ("pool_id" text not null, "resolution" text not null,
     "starts_at" timestamptz not null, "minimum" double precision not null, "maximum" double precision not null,
     "sum" double precision not null, "count" integer not null, "last_at" timestamptz not null,
     "last_used" double precision not null, "last_total" double precision not null,
     check ("resolution" in ('hour', 'day')), primary key ("pool_id", "resolution", "starts_at"))`,
  `comment on table "capacity_rollups" is 'What readings come to by the hour and the day (Asia/Shanghai); kept when the readings are dropped'`,
  ...secured('capacity_rollups', SIGNED_IN, FOR_PROVIDER),
];

/**
 * The parts lie in a schema of their own, in which nobody else may look: rows are reached through the whole table
 * alone, by its policy.
 */
const PARTS = [
  `create schema readings`,
  `create function make_reading_parts(first timestamptz, last timestamptz) returns void
     language plpgsql security definer set search_path = pg_catalog, public as $$
   declare
     month timestamp := date_trunc('month', first at time zone 'UTC');
     part text;
   begin
     while month <= last at time zone 'UTC' loop
       part := 'month_' || to_char(month, 'YYYY_MM');
       if to_regclass('readings.' || part) is null then
         -- Whoever makes one at the same time is waited for, and what it made is seen then.
         perform pg_advisory_xact_lock(hashtext('make_reading_parts'));
         if to_regclass('readings.' || part) is null then
           -- Attached rather than made in place, which would wait for everybody who is writing readings.
           execute format('create table readings.%I (like public.capacity_readings including all)', part);
           execute format('alter table public.capacity_readings attach partition readings.%I for values from (%L) to (%L)',
             part, month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
         end if;
       end if;
       month := month + interval '1 month';
     end loop;
   end $$`,
  `comment on function make_reading_parts(timestamptz, timestamptz) is 'Makes the missing parts in which readings between two instants are kept'`,
  `create function drop_reading_parts(before timestamptz) returns integer
     language plpgsql security definer set search_path = pg_catalog, public as $$
   declare
     part name;
     dropped integer := 0;
   begin
     for part in
       select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
       where i.inhparent = 'public.capacity_readings'::regclass
         and (to_timestamp(substr(c.relname, 7) || ' +00', 'YYYY_MM TZH') at time zone 'UTC' + interval '1 month') at time zone 'UTC' <= before
       order by 1
     loop
       execute format('drop table readings.%I', part);
       dropped := dropped + 1;
     end loop;
     return dropped;
   end $$`,
  `comment on function drop_reading_parts(timestamptz) is 'Drops the parts all of whose readings are older, and answers how many those were'`,
];

const FUNCTIONS = ['make_reading_parts(timestamptz, timestamptz)', 'drop_reading_parts(timestamptz)'];

const GRANTS = [
  `grant update (total, measured_at, measured_used, measured_total, forecast_made, alert_id, alert_level, alert_peak, silence_id)
     on capacity_pools to zhengyun_app`,
  `grant select, insert, update on capacity_alerts to zhengyun_app`,
  `grant select, insert on capacity_announcements to zhengyun_app`,
  `grant select, insert on capacity_readings to zhengyun_app`,
  `grant select, insert, update on capacity_rollups to zhengyun_app`,
  ...FUNCTIONS.flatMap((name) => [
    `revoke all on function ${name} from public`,
    `grant execute on function ${name} to zhengyun_app`,
  ]),
];
