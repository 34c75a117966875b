import { Migration } from '@mikro-orm/migrations';

/** Readings of resources and what they say of their sizes, faults, and the provider's monthly reports. */
export class Operations extends Migration {
  override name = 'Migration20261122000009_operations';

  override up(): void {
    for (const statement of [
      ...PARTS,
      ...READINGS,
      ...EFFICIENCIES,
      ...FAULTS,
      ...IMPACTS,
      ...AFFECTED,
      ...REPORTS,
      ...REPORTED,
      ...GRANTS,
    ])
      this.addSql(statement);
  }
}

const setting = (name: string) => `(select current_setting('${name}', true))`;
const list = (name: string) => `(select nullif(current_setting('${name}', true), ''))::text[]`;
const WRITER = `${setting('zy.writer')} = 'on'`;
const ALL = `${setting('zy.all')} = 'on'`;
const EYES = list('zy.eyes');
const FOR_PROVIDER = `(${EYES} @> '{PROVIDER}' or ${ALL}) and ${WRITER}`;
const own = (column: string) => `${column} = any(${list('zy.units')})`;
const ownOrOfficial = (column: string) => `${own(column)} or ${setting('zy.official')} = 'on' or ${ALL}`;
const seenWith = (whole: string, column: string) =>
  `exists (select 1 from ${whole} whole where whole.id = ${column} offset 0)`;

const KINDS = `('COMPUTE_VCPU', 'MEMORY_GIB', 'STORAGE_TIB', 'BANDWIDTH_MBPS', 'PUBLIC_IP', 'DATABASE_INSTANCE', 'MIDDLEWARE_INSTANCE', 'SECURITY_SERVICE', 'GPU')`;
const VERDICTS = `('IDLE', 'OVER_PROVISIONED', 'FIT', 'UNKNOWN')`;

/** A table's row level security: what is seen, and who of those may write. */
const secured = (table: string, visible: string, mayWrite = visible) => [
  `alter table "${table}" enable row level security`,
  `create policy "visible" on "${table}" using (${visible}) with check ((${mayWrite}) and ${WRITER})`,
];

/** Parts of a month for readings of any sort, in place of functions that knew those of pools alone. */
const PARTS = [
  `create function make_month_parts(whole text, first timestamptz, last timestamptz) returns void
     language plpgsql security definer set search_path = pg_catalog, public as $$
   declare
     month timestamp := date_trunc('month', first at time zone 'UTC');
     prefix text := case whole when 'capacity_readings' then 'month_' when 'resource_readings' then 'usage_' end;
     part text;
   begin
     if prefix is null then raise exception 'no readings are kept in %', whole; end if;
     while month <= last at time zone 'UTC' loop
       part := prefix || to_char(month, 'YYYY_MM');
       if to_regclass('readings.' || part) is null then
         -- Whoever makes one at the same time is waited for, and what it made is seen then.
         perform pg_advisory_xact_lock(hashtext('make_reading_parts'));
         if to_regclass('readings.' || part) is null then
           -- Attached rather than made in place, which would wait for everybody who is writing readings.
           execute format('create table readings.%I (like public.%I including all)', part, whole);
           execute format('alter table public.%I attach partition readings.%I for values from (%L) to (%L)',
             whole, part, month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
         end if;
       end if;
       month := month + interval '1 month';
     end loop;
   end $$`,
  `comment on function make_month_parts(text, timestamptz, timestamptz) is 'Makes the missing parts in which readings between two instants are kept'`,
  `create function drop_month_parts(whole text, before timestamptz) returns integer
     language plpgsql security definer set search_path = pg_catalog, public as $$
   declare
     part name;
     dropped integer := 0;
   begin
     if whole not in ('capacity_readings', 'resource_readings') then
       raise exception 'no readings are kept in %', whole;
     end if;
     for part in
       select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
       where i.inhparent = ('public.' || whole)::regclass
         and (to_timestamp(right(c.relname, 7) || ' +00', 'YYYY_MM TZH') at time zone 'UTC' + interval '1 month') at time zone 'UTC' <= before
       order by 1
     loop
       execute format('drop table readings.%I', part);
       dropped := dropped + 1;
     end loop;
     return dropped;
   end $$`,
  `comment on function drop_month_parts(text, timestamptz) is 'Drops the parts all of whose readings are older, and answers how many those were'`,
  `drop function make_reading_parts(timestamptz, timestamptz)`,
  `drop function drop_reading_parts(timestamptz)`,
];

/** Whose resource it is sees its readings, and those who run and provide the cloud. */
const READINGS_SEEN = `${ALL} or ${EYES} && '{OFFICE,PROVIDER}' or ${seenWith('cloud_resources', 'resource_id')}`;

const READINGS = [
  `create table "resource_readings" ("resource_id" text not null, "at" timestamptz not null,
     "used" double precision not null, "total" double precision not null,
     check ("used" >= 0 and "used" <= "total" and "total" > 0), primary key ("resource_id", "at"))
     partition by range ("at")`,
  `comment on table "resource_readings" is 'Readings of delivered resources, a part a month (UTC); no foreign key, for resources are never deleted'`,
  ...secured('resource_readings', READINGS_SEEN, FOR_PROVIDER),
  `create table "resource_rollups" ("resource_id" text not null, "resolution" text not null,
     "starts_at" timestamptz not null, "minimum" double precision not null, "maximum" double precision not null,
     "sum" double precision not null, "count" integer not null, "last_at" timestamptz not null,
     "last_used" double precision not null, "last_total" double precision not null,
     check ("resolution" = 'day'), primary key ("resource_id", "resolution", "starts_at"))`,
  `create index "resource_rollups_starts_at" on "resource_rollups" ("starts_at")`,
  `comment on table "resource_rollups" is 'What readings of resources come to by the day (Asia/Shanghai); kept when the readings are dropped'`,
  ...secured('resource_rollups', READINGS_SEEN, FOR_PROVIDER),
];

const FAULTS = [
  `create table "fault_notices" ("title" text not null, "description" text not null,
     "began_at" timestamptz not null, "expected_at" timestamptz null, "restored_at" timestamptz null,
     "cause" text null, "measures" text null, "id" text not null, primary key ("id"))`,
  `alter table "fault_notices" add constraint "fault_notices_id_foreign" foreign key ("id") references "cases" ("id") on update cascade on delete cascade`,
  ...secured('fault_notices', seenWith('cases', 'fault_notices.id')),
];

const IMPACTS = [
  `create table "fault_impacts" ("id" text not null, "fault_id" text not null, "pool_id" text null,
     "system_id" text null, "unit_id" text null, "announced_at" timestamptz not null, primary key ("id"))`,
  `create index "fault_impacts_system_id_index" on "fault_impacts" ("system_id")`,
  `alter table "fault_impacts" add constraint "fault_impacts_fault_id_system_id_unique" unique ("fault_id", "system_id")`,
  `alter table "fault_impacts" add constraint "fault_impacts_fault_id_pool_id_unique" unique ("fault_id", "pool_id")`,
  `alter table "fault_impacts" add constraint "fault_impacts_fault_id_foreign" foreign key ("fault_id") references "fault_notices" ("id")`,
  `alter table "fault_impacts" add constraint "fault_impacts_pool_id_foreign" foreign key ("pool_id") references "capacity_pools" ("id") on delete set null`,
  `alter table "fault_impacts" add constraint "fault_impacts_system_id_foreign" foreign key ("system_id") references "application_systems" ("id") on delete set null`,
  `alter table "fault_impacts" add constraint "fault_impacts_unit_id_foreign" foreign key ("unit_id") references "units" ("id") on delete set null`,
  ...secured(
    'fault_impacts',
    `${seenWith('cases', 'fault_impacts.fault_id')} and (fault_impacts.unit_id is null or ${ownOrOfficial('fault_impacts.unit_id')})`,
  ),
];

const AFFECTED = [
  `create table "affected_units" ("id" text not null, "fault_id" text not null, "unit_id" text not null,
     "told_at" timestamptz not null, primary key ("id"))`,
  `create index "affected_units_unit_id_index" on "affected_units" ("unit_id")`,
  `alter table "affected_units" add constraint "affected_units_fault_id_unit_id_unique" unique ("fault_id", "unit_id")`,
  `alter table "affected_units" add constraint "affected_units_fault_id_foreign" foreign key ("fault_id") references "fault_notices" ("id")`,
  `alter table "affected_units" add constraint "affected_units_unit_id_foreign" foreign key ("unit_id") references "units" ("id")`,
  ...secured(
    'affected_units',
    `${seenWith('cases', 'affected_units.fault_id')} and (${ownOrOfficial('affected_units.unit_id')})`,
  ),
];

const EFFICIENCIES = [
  `create table "resource_efficiencies" ("id" text not null, "resource_id" text not null,
     "system_id" text not null, "unit_id" text not null, "kind" text not null,
     "specification" text not null, "quantity" int not null, "verdict" text not null,
     "average_share" double precision null, "peak_share" double precision null, "days" int not null,
     "suggested_quantity" int null, "judged_on" date not null, "ended_on" date null, primary key ("id"))`,
  `create index "resource_efficiencies_system_id_index" on "resource_efficiencies" ("system_id")`,
  `create index "resource_efficiencies_unit_id_index" on "resource_efficiencies" ("unit_id")`,
  `alter table "resource_efficiencies" add constraint "resource_efficiencies_resource_id_unique" unique ("resource_id")`,
  `alter table "resource_efficiencies" add constraint "resource_efficiencies_resource_id_foreign" foreign key ("resource_id") references "cloud_resources" ("id")`,
  `alter table "resource_efficiencies" add constraint "resource_efficiencies_system_id_foreign" foreign key ("system_id") references "application_systems" ("id")`,
  `alter table "resource_efficiencies" add constraint "resource_efficiencies_unit_id_foreign" foreign key ("unit_id") references "units" ("id")`,
  `alter table "resource_efficiencies" add constraint "resource_efficiencies_kind_check" check ("kind" in ${KINDS})`,
  `alter table "resource_efficiencies" add constraint "resource_efficiencies_verdict_check" check ("verdict" in ${VERDICTS})`,
  ...secured(
    'resource_efficiencies',
    `${own('unit_id')} or ${EYES} && '{OFFICE,AUTHORITY,PROVIDER}' or ${ALL}`,
    ALL,
  ),
];

const REPORTS = [
  `create table "monthly_reports" ("scope" text not null, "month" date not null,
     "addressee_id" text not null, "kept" jsonb not null, "operation" text null,
     "suggestions" text not null, "id" text not null, primary key ("id"))`,
  `alter table "monthly_reports" add constraint "monthly_reports_month_scope_addressee_id_unique" unique ("month", "scope", "addressee_id")`,
  `alter table "monthly_reports" add constraint "monthly_reports_id_foreign" foreign key ("id") references "cases" ("id") on update cascade on delete cascade`,
  `alter table "monthly_reports" add constraint "monthly_reports_scope_check" check ("scope" in ('CLOUD', 'UNIT'))`,
  ...secured('monthly_reports', seenWith('cases', 'monthly_reports.id')),
];

const REPORTED = [
  `create table "reported_resources" ("id" text not null, "report_id" text not null,
     "system_id" text not null, "kind" text not null, "specification" text not null,
     "quantity" int not null, "verdict" text not null, "average_share" double precision not null,
     "peak_share" double precision not null, "suggested_quantity" int not null, primary key ("id"))`,
  `create index "reported_resources_report_id_index" on "reported_resources" ("report_id")`,
  `alter table "reported_resources" add constraint "reported_resources_report_id_foreign" foreign key ("report_id") references "monthly_reports" ("id")`,
  `alter table "reported_resources" add constraint "reported_resources_system_id_foreign" foreign key ("system_id") references "application_systems" ("id")`,
  `alter table "reported_resources" add constraint "reported_resources_kind_check" check ("kind" in ${KINDS})`,
  `alter table "reported_resources" add constraint "reported_resources_verdict_check" check ("verdict" in ${VERDICTS})`,
  ...secured('reported_resources', seenWith('cases', 'reported_resources.report_id')),
];

const FUNCTIONS = ['make_month_parts(text, timestamptz, timestamptz)', 'drop_month_parts(text, timestamptz)'];

const GRANTS = [
  `grant select, insert on resource_readings to zhengyun_app`,
  `grant select, insert, update on resource_rollups to zhengyun_app`,
  `grant select, insert, update on resource_efficiencies to zhengyun_app`,
  `grant select, insert, update on fault_notices to zhengyun_app`,
  `grant select, insert on fault_impacts to zhengyun_app`,
  `grant select, insert on affected_units to zhengyun_app`,
  `grant select, insert, update on monthly_reports to zhengyun_app`,
  `grant select, insert on reported_resources to zhengyun_app`,
  ...FUNCTIONS.flatMap((name) => [
    `revoke all on function ${name} from public`,
    `grant execute on function ${name} to zhengyun_app`,
  ]),
];
