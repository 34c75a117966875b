import { Migration } from '@mikro-orm/migrations';

/** Every table with its constraints, indexes and row policies, as the entities state them. */
export class Tables extends Migration {
  override name = 'Migration20261122000000_tables';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "calendar_notices" ("id" text not null, "year" smallint not null, "title" text not null, "source" text not null, primary key ("id"));`,
    );

    this.addSql(
      `create table "calendar_days" ("date" date not null, "kind" text not null, "name_zh" text not null, "name_en" text not null, "notice_id" text not null, primary key ("date"));`,
    );

    this.addSql(
      `create table "capacity_pools" ("id" text not null, "name" text not null, "kind" text not null, "total" int not null, "allocated" int not null, "reserved" int not null, primary key ("id"));`,
    );
    this.addSql(`alter table "capacity_pools" add constraint "capacity_pools_kind_unique" unique ("kind");`);

    this.addSql(
      `create table "idempotency_keys" ("person_id" text not null, "key" text not null, "fingerprint" text not null, "result_id" text null, "answer" text null, "used_at" timestamptz not null, primary key ("person_id", "key"));`,
    );
    this.addSql(`create index "idempotency_keys_used_at_index" on "idempotency_keys" ("used_at");`);

    this.addSql(
      `create table "journal_entries" ("id" text not null, "at" timestamptz not null, "kind" text not null, "case_id" text null, "subject_id" text null, "step" text null, "person_id" text null, "person_name" text null, "party" text null, "unit_id" text null, "from_state" text null, "to_state" text null, "version" int null, "remark" text null, "provision_id" text null, "request_id" text not null, "detail" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "journal_entries_case_id_at_id_index" on "journal_entries" ("case_id", "at", "id");`,
    );

    this.addSql(
      `create table "journal_seals" ("number" bigint not null, "entry_id" text not null, "format" int not null, "previous_hash" text not null, "hash" text not null, "sealed_at" timestamptz not null, primary key ("number"));`,
    );
    this.addSql(
      `alter table "journal_seals" add constraint "journal_seals_entry_id_unique" unique ("entry_id");`,
    );

    this.addSql(`create table "journal_unsealed" ("entry_id" text not null, primary key ("entry_id"));`);

    this.addSql(
      `create table "people" ("id" text not null, "name" text not null, "login" text not null, "units" text[] not null, "official" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`alter table "people" add constraint "people_login_unique" unique ("login");`);

    this.addSql(
      `create table "units" ("id" text not null, "name" text not null, "credit_code" text not null, "party" text not null, "parent_id" text null, primary key ("id"));`,
    );
    this.addSql(`alter table "units" add constraint "units_name_unique" unique ("name");`);
    this.addSql(`alter table "units" add constraint "units_credit_code_unique" unique ("credit_code");`);
    this.addSql(`create index "units_party_index" on "units" ("party");`);
    this.addSql(`create index "units_parent_id_index" on "units" ("parent_id");`);

    this.addSql(
      `create table "memberships" ("id" text not null, "person_id" text not null, "unit_id" text not null, "role" text not null, "started_at" timestamptz not null, "ended_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "memberships_person_id_index" on "memberships" ("person_id");`);
    this.addSql(`create index "memberships_unit_id_index" on "memberships" ("unit_id");`);
    this.addSql(
      `create unique index "memberships_held" on "memberships" ("person_id", "unit_id", "role") where "ended_at" is null;`,
    );

    this.addSql(
      `create table "cases" ("id" text not null, "number" text not null, "procedure" text not null, "state" text not null, "state_since" timestamptz not null, "unit_id" text not null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "version" int not null, "round" int not null, "submitted_by_id" text null, "waiting_for" text null, "due_at" timestamptz null, "seen_by" text[] not null, "involved" text[] not null, primary key ("id"));`,
    );
    this.addSql(`alter table "cases" add constraint "cases_number_unique" unique ("number");`);
    this.addSql(`create index "cases_due_at_id_index" on "cases" ("due_at", "id");`);
    this.addSql(`create index "cases_unit_id_opened_at_id_index" on "cases" ("unit_id", "opened_at", "id");`);
    this.addSql(`create index "cases_opened_at_id_index" on "cases" ("opened_at", "id");`);

    this.addSql(
      `create table "turns" ("case_id" text not null, "desk" text not null, "due_at" timestamptz not null, primary key ("case_id", "desk"));`,
    );
    this.addSql(`create index "turns_desk_due_at_case_id_index" on "turns" ("desk", "due_at", "case_id");`);

    this.addSql(
      `create table "test_reports" ("id" text not null, "request_id" text not null, "functional" boolean not null, "performance" boolean not null, "data_integrity" boolean not null, "security" boolean not null, "reported_by_id" text not null, "reported_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "test_reports_request_id_index" on "test_reports" ("request_id");`);

    this.addSql(
      `create table "resource_lines" ("id" text not null, "request_id" text not null, "place" int not null, "round" int not null, "replaced" boolean not null, "kind" text not null, "specification" text not null, "requested" int not null, "granted" int null, "grant_reason" text null, primary key ("id"));`,
    );
    this.addSql(`create index "resource_lines_request_id_index" on "resource_lines" ("request_id");`);

    this.addSql(
      `create table "minimums" ("case_id" text not null, "kind" text not null, "started_at" timestamptz not null, "over_at" timestamptz not null, primary key ("case_id", "kind"));`,
    );

    this.addSql(
      `create table "decisions" ("id" text not null, "case_id" text not null, "step" text not null, "outcome" text not null, "opinion" text null, "round" int not null, "party" text not null, "decided_by_id" text not null, "decided_at" timestamptz not null, "provision_id" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "decisions_case_id_index" on "decisions" ("case_id");`);

    this.addSql(
      `create table "deadlines" ("id" text not null, "case_id" text not null, "kind" text not null, "party" text not null, "desk" text not null, "started_at" timestamptz not null, "due_at" timestamptz not null, "soon_at" timestamptz not null, "met_at" timestamptz null, "cancelled_at" timestamptz null, "paused_at" timestamptz null, "extended_at" timestamptz null, "overdue_at" timestamptz null, "provision_id" text not null, "parameter" text not null, "legal" text not null, "amount" int not null, "period" text not null, "skipped" jsonb not null, "provisional" boolean not null, primary key ("id"));`,
    );
    this.addSql(`create index "deadlines_case_id_index" on "deadlines" ("case_id");`);
    this.addSql(
      `create index "deadlines_to_sweep" on "deadlines" ("due_at") where "overdue_at" is null and "met_at" is null and "cancelled_at" is null and "paused_at" is null;`,
    );

    this.addSql(
      `create table "application_systems" ("id" text not null, "name" text not null, "unit_id" text not null, "classified" boolean not null, "mlps_grade" int not null, "placement" text not null, "sharing_platform_at" timestamptz null, "unified_sign_on_at" timestamptz null, "planned_migration_on" date null, "go_live_on" date null, "registered_at" timestamptz not null, "open_request_id" text null, "seen_by" text[] not null, primary key ("id"));`,
    );
    this.addSql(`create index "application_systems_unit_id_index" on "application_systems" ("unit_id");`);

    this.addSql(
      `create table "system_findings" ("id" text not null, "system_id" text not null, "kind" text not null, "raised_at" timestamptz not null, "provision_id" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "system_findings_system_id_index" on "system_findings" ("system_id");`);

    this.addSql(
      `create table "cloud_resources" ("id" text not null, "kind" text not null, "specification" text not null, "quantity" int not null, "state" text not null, "environment" text not null, "system_id" text not null, "unit_id" text not null, "pool_id" text not null, "line_id" text not null, "granted_by_id" text not null, "delivered_at" timestamptz not null, "reclaimed_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "cloud_resources_unit_id_index" on "cloud_resources" ("unit_id");`);
    this.addSql(`create index "cloud_resources_pool_id_index" on "cloud_resources" ("pool_id");`);
    this.addSql(`create index "cloud_resources_line_id_index" on "cloud_resources" ("line_id");`);
    this.addSql(`create index "cloud_resources_granted_by_id_index" on "cloud_resources" ("granted_by_id");`);
    this.addSql(
      `create index "cloud_resources_system_id_state_index" on "cloud_resources" ("system_id", "state");`,
    );

    this.addSql(
      `create table "cloud_requests" ("kind" text not null, "system_id" text not null, "purpose" text not null, "delivery_problem" text null, "extension_asked_until" date null, "delivered_at" timestamptz null, "id" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "cloud_requests_system_id_index" on "cloud_requests" ("system_id");`);

    this.addSql(
      `create table "uploads" ("id" text not null, "person_id" text not null, "file_name" text not null, "media_type" text not null, "size" int not null, "sha256" text not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "stored_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "uploads_person_id_index" on "uploads" ("person_id");`);

    this.addSql(
      `create table "materials" ("id" text not null, "case_id" text not null, "upload_id" text not null, "kind" text not null, "version" int not null, "round" int not null, "file_name" text not null, "media_type" text not null, "size" int not null, "sha256" text not null, "attached_by_id" text not null, "attached_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "materials_case_id_index" on "materials" ("case_id");`);
    this.addSql(`create index "materials_upload_id_index" on "materials" ("upload_id");`);

    this.addSql(`alter table "calendar_notices" enable row level security;`);
    this.addSql(`create policy "calendar_notices_read" on "calendar_notices" for select using (true);`);

    this.addSql(
      `alter table "calendar_days" add constraint "calendar_days_notice_id_foreign" foreign key ("notice_id") references "calendar_notices" ("id");`,
    );
    this.addSql(
      `alter table "calendar_days" add constraint "calendar_days_kind_check" check ("kind" in ('HOLIDAY', 'MAKE_UP_WORKDAY'));`,
    );
    this.addSql(`alter table "calendar_days" enable row level security;`);
    this.addSql(`create policy "calendar_days_read" on "calendar_days" for select using (true);`);

    this.addSql(
      `alter table "capacity_pools" add constraint "capacity_pools_never_beyond_total" check (0 <= reserved and reserved <= allocated and allocated <= total);`,
    );
    this.addSql(
      `alter table "capacity_pools" add constraint "capacity_pools_kind_check" check ("kind" in ('COMPUTE_VCPU', 'MEMORY_GIB', 'STORAGE_TIB', 'BANDWIDTH_MBPS', 'PUBLIC_IP', 'DATABASE_INSTANCE', 'MIDDLEWARE_INSTANCE', 'SECURITY_SERVICE', 'GPU'));`,
    );
    this.addSql(`alter table "capacity_pools" enable row level security;`);
    this.addSql(
      `create policy "visible" on "capacity_pools" using ((select current_setting('zy.person', true)) <> '') with check (((select current_setting('zy.person', true)) <> '') and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(`alter table "idempotency_keys" enable row level security;`);
    this.addSql(
      `create policy "visible" on "idempotency_keys" using (person_id = (select current_setting('zy.person', true)) or (select current_setting('zy.all', true)) = 'on') with check ((person_id = (select current_setting('zy.person', true)) or (select current_setting('zy.all', true)) = 'on') and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "journal_entries" add constraint "journal_entries_kind_check" check ("kind" in ('STEP', 'OPERATION', 'OVERDUE', 'REFUSED', 'DENIED', 'READ'));`,
    );
    this.addSql(`alter table "journal_entries" enable row level security;`);
    this
      .addSql(`create policy "visible" on "journal_entries" for select using ((select current_setting('zy.all', true)) = 'on'
  or (kind in ('STEP', 'OVERDUE') and exists (select 1 from cases c where c.id = case_id)));`);
    this.addSql(
      `create policy "add" on "journal_entries" for insert with check ((select current_setting('zy.person', true)) <> '');`,
    );

    this.addSql(`alter table "journal_seals" enable row level security;`);
    this.addSql(
      `create policy "journal_seals_visible" on "journal_seals" for select using (exists (select 1 from journal_entries e where e.id = entry_id));`,
    );

    this.addSql(`alter table "journal_unsealed" enable row level security;`);

    this.addSql(`alter table "people" enable row level security;`);
    this
      .addSql(`create policy "visible" on "people" using ((select current_setting('zy.person', true)) <> '' and (id = (select current_setting('zy.person', true))
  or official or (select current_setting('zy.official', true)) = 'on' or (select current_setting('zy.all', true)) = 'on' or units && (select nullif(current_setting('zy.units', true), ''))::text[])) with check (((select current_setting('zy.person', true)) <> '' and (id = (select current_setting('zy.person', true))
  or official or (select current_setting('zy.official', true)) = 'on' or (select current_setting('zy.all', true)) = 'on' or units && (select nullif(current_setting('zy.units', true), ''))::text[])) and (select current_setting('zy.writer', true)) = 'on');`);

    this.addSql(
      `alter table "units" add constraint "units_parent_id_foreign" foreign key ("parent_id") references "units" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "units" add constraint "units_party_check" check ("party" in ('UNIT', 'OFFICE', 'AUTHORITY', 'COMMITTEE', 'PROVIDER', 'CITY_GOVERNMENT', 'SECURITY_AUTHORITY', 'FINANCE', 'AUDIT', 'EXPERT'));`,
    );
    this.addSql(`alter table "units" enable row level security;`);
    this.addSql(
      `create policy "visible" on "units" using ((select current_setting('zy.person', true)) <> '') with check (((select current_setting('zy.official', true)) = 'on') and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "memberships" add constraint "memberships_person_id_foreign" foreign key ("person_id") references "people" ("id");`,
    );
    this.addSql(
      `alter table "memberships" add constraint "memberships_unit_id_foreign" foreign key ("unit_id") references "units" ("id");`,
    );
    this.addSql(
      `alter table "memberships" add constraint "memberships_role_check" check ("role" in ('UNIT_ADMIN', 'UNIT_MEMBER', 'ADMITTER', 'REVIEWER', 'DECIDER', 'OPERATOR', 'MONITOR', 'INSPECTOR', 'OFFICER', 'AUDITOR', 'EXPERT'));`,
    );
    this.addSql(`alter table "memberships" enable row level security;`);
    this.addSql(
      `create policy "visible" on "memberships" using (person_id = (select current_setting('zy.person', true)) or unit_id = any((select nullif(current_setting('zy.units', true), ''))::text[]) or (select current_setting('zy.all', true)) = 'on') with check ((unit_id = any((select nullif(current_setting('zy.units', true), ''))::text[]) or (select current_setting('zy.official', true)) = 'on') and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "cases" add constraint "cases_unit_id_foreign" foreign key ("unit_id") references "units" ("id");`,
    );
    this.addSql(
      `alter table "cases" add constraint "cases_submitted_by_id_foreign" foreign key ("submitted_by_id") references "people" ("id") on delete set null;`,
    );
    this.addSql(`alter table "cases" enable row level security;`);
    this.addSql(
      `create policy "visible" on "cases" using (unit_id = any((select nullif(current_setting('zy.units', true), ''))::text[]) or seen_by && (select nullif(current_setting('zy.eyes', true), ''))::text[] or (select current_setting('zy.all', true)) = 'on') with check ((unit_id = any((select nullif(current_setting('zy.units', true), ''))::text[]) or seen_by && (select nullif(current_setting('zy.eyes', true), ''))::text[] or (select current_setting('zy.all', true)) = 'on') and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "turns" add constraint "turns_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "turns" enable row level security;`);
    this.addSql(
      `create policy "visible" on "turns" using (exists (select 1 from cases c where c.id = case_id)) with check ((exists (select 1 from cases c where c.id = case_id)) and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "test_reports" add constraint "test_reports_request_id_foreign" foreign key ("request_id") references "cloud_requests" ("id");`,
    );
    this.addSql(
      `alter table "test_reports" add constraint "test_reports_reported_by_id_foreign" foreign key ("reported_by_id") references "people" ("id");`,
    );
    this.addSql(`alter table "test_reports" enable row level security;`);
    this.addSql(
      `create policy "visible" on "test_reports" using (exists (select 1 from cases c where c.id = test_reports.request_id)) with check ((exists (select 1 from cases c where c.id = test_reports.request_id)) and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "resource_lines" add constraint "resource_lines_request_id_foreign" foreign key ("request_id") references "cloud_requests" ("id");`,
    );
    this.addSql(
      `alter table "resource_lines" add constraint "resource_lines_quantities" check (requested >= 0 and (granted >= 0 and granted <= requested));`,
    );
    this.addSql(
      `alter table "resource_lines" add constraint "resource_lines_kind_check" check ("kind" in ('COMPUTE_VCPU', 'MEMORY_GIB', 'STORAGE_TIB', 'BANDWIDTH_MBPS', 'PUBLIC_IP', 'DATABASE_INSTANCE', 'MIDDLEWARE_INSTANCE', 'SECURITY_SERVICE', 'GPU'));`,
    );
    this.addSql(`alter table "resource_lines" enable row level security;`);
    this.addSql(
      `create policy "visible" on "resource_lines" using (exists (select 1 from cases c where c.id = resource_lines.request_id)) with check ((exists (select 1 from cases c where c.id = resource_lines.request_id)) and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "minimums" add constraint "minimums_case_id_foreign" foreign key ("case_id") references "cases" ("id");`,
    );
    this.addSql(`alter table "minimums" enable row level security;`);
    this.addSql(
      `create policy "visible" on "minimums" using (exists (select 1 from cases c where c.id = case_id)) with check ((exists (select 1 from cases c where c.id = case_id)) and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "decisions" add constraint "decisions_case_id_foreign" foreign key ("case_id") references "cases" ("id");`,
    );
    this.addSql(
      `alter table "decisions" add constraint "decisions_decided_by_id_foreign" foreign key ("decided_by_id") references "people" ("id");`,
    );
    this.addSql(
      `alter table "decisions" add constraint "decisions_outcome_check" check ("outcome" in ('ADMITTED', 'DECLINED', 'APPROVED', 'REJECTED', 'RETURNED', 'PASSED', 'FAILED', 'GRANTED', 'ANSWERED', 'CANCELLED', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "decisions" add constraint "decisions_party_check" check ("party" in ('UNIT', 'OFFICE', 'AUTHORITY', 'COMMITTEE', 'PROVIDER', 'CITY_GOVERNMENT', 'SECURITY_AUTHORITY', 'FINANCE', 'AUDIT', 'EXPERT'));`,
    );
    this.addSql(`alter table "decisions" enable row level security;`);
    this.addSql(
      `create policy "visible" on "decisions" using (exists (select 1 from cases c where c.id = case_id)) with check ((exists (select 1 from cases c where c.id = case_id)) and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "deadlines" add constraint "deadlines_case_id_foreign" foreign key ("case_id") references "cases" ("id");`,
    );
    this.addSql(
      `alter table "deadlines" add constraint "deadlines_party_check" check ("party" in ('UNIT', 'OFFICE', 'AUTHORITY', 'COMMITTEE', 'PROVIDER', 'CITY_GOVERNMENT', 'SECURITY_AUTHORITY', 'FINANCE', 'AUDIT', 'EXPERT'));`,
    );
    this.addSql(
      `alter table "deadlines" add constraint "deadlines_legal_check" check ("legal" in ('LAW', 'HOUSE'));`,
    );
    this.addSql(
      `alter table "deadlines" add constraint "deadlines_period_check" check ("period" in ('WORKING_DAYS', 'NATURAL_DAYS', 'MONTHS', 'YEARS'));`,
    );
    this.addSql(`alter table "deadlines" enable row level security;`);
    this.addSql(
      `create policy "visible" on "deadlines" using (exists (select 1 from cases c where c.id = case_id)) with check ((exists (select 1 from cases c where c.id = case_id)) and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "application_systems" add constraint "application_systems_unit_id_foreign" foreign key ("unit_id") references "units" ("id");`,
    );
    this.addSql(
      `alter table "application_systems" add constraint "application_systems_mlps_grade" check (mlps_grade >= 1 and mlps_grade <= 5);`,
    );
    this.addSql(
      `alter table "application_systems" add constraint "application_systems_placement_check" check ("placement" in ('PLANNED', 'ON_CLOUD', 'LEGACY', 'EXEMPT', 'RETIRED'));`,
    );
    this.addSql(`alter table "application_systems" enable row level security;`);
    this.addSql(
      `create policy "visible" on "application_systems" using (unit_id = any((select nullif(current_setting('zy.units', true), ''))::text[]) or seen_by && (select nullif(current_setting('zy.eyes', true), ''))::text[] or (select current_setting('zy.all', true)) = 'on') with check ((unit_id = any((select nullif(current_setting('zy.units', true), ''))::text[]) or seen_by && (select nullif(current_setting('zy.eyes', true), ''))::text[] or (select current_setting('zy.all', true)) = 'on') and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "system_findings" add constraint "system_findings_system_id_foreign" foreign key ("system_id") references "application_systems" ("id");`,
    );
    this.addSql(`alter table "system_findings" enable row level security;`);
    this.addSql(
      `create policy "visible" on "system_findings" using (exists (select 1 from application_systems s where s.id = system_id)) with check ((exists (select 1 from application_systems s where s.id = system_id)) and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "cloud_resources" add constraint "cloud_resources_system_id_foreign" foreign key ("system_id") references "application_systems" ("id");`,
    );
    this.addSql(
      `alter table "cloud_resources" add constraint "cloud_resources_unit_id_foreign" foreign key ("unit_id") references "units" ("id");`,
    );
    this.addSql(
      `alter table "cloud_resources" add constraint "cloud_resources_pool_id_foreign" foreign key ("pool_id") references "capacity_pools" ("id");`,
    );
    this.addSql(
      `alter table "cloud_resources" add constraint "cloud_resources_line_id_foreign" foreign key ("line_id") references "resource_lines" ("id");`,
    );
    this.addSql(
      `alter table "cloud_resources" add constraint "cloud_resources_granted_by_id_foreign" foreign key ("granted_by_id") references "cloud_requests" ("id");`,
    );
    this.addSql(
      `alter table "cloud_resources" add constraint "cloud_resources_kind_check" check ("kind" in ('COMPUTE_VCPU', 'MEMORY_GIB', 'STORAGE_TIB', 'BANDWIDTH_MBPS', 'PUBLIC_IP', 'DATABASE_INSTANCE', 'MIDDLEWARE_INSTANCE', 'SECURITY_SERVICE', 'GPU'));`,
    );
    this.addSql(
      `alter table "cloud_resources" add constraint "cloud_resources_state_check" check ("state" in ('TEST', 'TRIAL', 'RUNNING', 'RECLAIMED'));`,
    );
    this.addSql(`alter table "cloud_resources" enable row level security;`);
    this.addSql(
      `create policy "visible" on "cloud_resources" using (unit_id = any((select nullif(current_setting('zy.units', true), ''))::text[]) or (select current_setting('zy.all', true)) = 'on' or exists (select 1 from cases c where c.id = granted_by_id)) with check ((unit_id = any((select nullif(current_setting('zy.units', true), ''))::text[]) or (select current_setting('zy.all', true)) = 'on' or exists (select 1 from cases c where c.id = granted_by_id)) and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "cloud_requests" add constraint "cloud_requests_system_id_foreign" foreign key ("system_id") references "application_systems" ("id");`,
    );
    this.addSql(
      `alter table "cloud_requests" add constraint "cloud_requests_id_foreign" foreign key ("id") references "cases" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "cloud_requests" add constraint "cloud_requests_kind_check" check ("kind" in ('APPLICATION'));`,
    );
    this.addSql(`alter table "cloud_requests" enable row level security;`);
    this.addSql(
      `create policy "visible" on "cloud_requests" using (exists (select 1 from cases c where c.id = cloud_requests.id)) with check ((exists (select 1 from cases c where c.id = cloud_requests.id)) and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "uploads" add constraint "uploads_person_id_foreign" foreign key ("person_id") references "people" ("id");`,
    );
    this.addSql(`alter table "uploads" enable row level security;`);
    this.addSql(
      `create policy "visible" on "uploads" using (person_id = (select current_setting('zy.person', true)) or (select current_setting('zy.all', true)) = 'on') with check ((person_id = (select current_setting('zy.person', true))) and (select current_setting('zy.writer', true)) = 'on');`,
    );

    this.addSql(
      `alter table "materials" add constraint "materials_case_id_foreign" foreign key ("case_id") references "cases" ("id");`,
    );
    this.addSql(
      `alter table "materials" add constraint "materials_upload_id_foreign" foreign key ("upload_id") references "uploads" ("id");`,
    );
    this.addSql(
      `alter table "materials" add constraint "materials_attached_by_id_foreign" foreign key ("attached_by_id") references "people" ("id");`,
    );
    this.addSql(`alter table "materials" enable row level security;`);
    this.addSql(
      `create policy "visible" on "materials" using (exists (select 1 from cases c where c.id = case_id)) with check ((exists (select 1 from cases c where c.id = case_id)) and (select current_setting('zy.writer', true)) = 'on');`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "calendar_days" drop constraint "calendar_days_notice_id_foreign";`);
    this.addSql(`alter table "cloud_resources" drop constraint "cloud_resources_pool_id_foreign";`);
    this.addSql(`alter table "memberships" drop constraint "memberships_person_id_foreign";`);
    this.addSql(`alter table "cases" drop constraint "cases_submitted_by_id_foreign";`);
    this.addSql(`alter table "test_reports" drop constraint "test_reports_reported_by_id_foreign";`);
    this.addSql(`alter table "decisions" drop constraint "decisions_decided_by_id_foreign";`);
    this.addSql(`alter table "uploads" drop constraint "uploads_person_id_foreign";`);
    this.addSql(`alter table "materials" drop constraint "materials_attached_by_id_foreign";`);
    this.addSql(`alter table "units" drop constraint "units_parent_id_foreign";`);
    this.addSql(`alter table "memberships" drop constraint "memberships_unit_id_foreign";`);
    this.addSql(`alter table "cases" drop constraint "cases_unit_id_foreign";`);
    this.addSql(`alter table "application_systems" drop constraint "application_systems_unit_id_foreign";`);
    this.addSql(`alter table "cloud_resources" drop constraint "cloud_resources_unit_id_foreign";`);
    this.addSql(`alter table "turns" drop constraint "turns_case_id_foreign";`);
    this.addSql(`alter table "minimums" drop constraint "minimums_case_id_foreign";`);
    this.addSql(`alter table "decisions" drop constraint "decisions_case_id_foreign";`);
    this.addSql(`alter table "deadlines" drop constraint "deadlines_case_id_foreign";`);
    this.addSql(`alter table "cloud_requests" drop constraint "cloud_requests_id_foreign";`);
    this.addSql(`alter table "materials" drop constraint "materials_case_id_foreign";`);
    this.addSql(`alter table "cloud_resources" drop constraint "cloud_resources_line_id_foreign";`);
    this.addSql(`alter table "system_findings" drop constraint "system_findings_system_id_foreign";`);
    this.addSql(`alter table "cloud_resources" drop constraint "cloud_resources_system_id_foreign";`);
    this.addSql(`alter table "cloud_requests" drop constraint "cloud_requests_system_id_foreign";`);
    this.addSql(`alter table "test_reports" drop constraint "test_reports_request_id_foreign";`);
    this.addSql(`alter table "resource_lines" drop constraint "resource_lines_request_id_foreign";`);
    this.addSql(`alter table "cloud_resources" drop constraint "cloud_resources_granted_by_id_foreign";`);
    this.addSql(`alter table "materials" drop constraint "materials_upload_id_foreign";`);

    this.addSql(`drop table if exists "calendar_notices" cascade;`);
    this.addSql(`drop table if exists "calendar_days" cascade;`);
    this.addSql(`drop table if exists "capacity_pools" cascade;`);
    this.addSql(`drop table if exists "idempotency_keys" cascade;`);
    this.addSql(`drop table if exists "journal_entries" cascade;`);
    this.addSql(`drop table if exists "journal_seals" cascade;`);
    this.addSql(`drop table if exists "journal_unsealed" cascade;`);
    this.addSql(`drop table if exists "people" cascade;`);
    this.addSql(`drop table if exists "units" cascade;`);
    this.addSql(`drop table if exists "memberships" cascade;`);
    this.addSql(`drop table if exists "cases" cascade;`);
    this.addSql(`drop table if exists "turns" cascade;`);
    this.addSql(`drop table if exists "test_reports" cascade;`);
    this.addSql(`drop table if exists "resource_lines" cascade;`);
    this.addSql(`drop table if exists "minimums" cascade;`);
    this.addSql(`drop table if exists "decisions" cascade;`);
    this.addSql(`drop table if exists "deadlines" cascade;`);
    this.addSql(`drop table if exists "application_systems" cascade;`);
    this.addSql(`drop table if exists "system_findings" cascade;`);
    this.addSql(`drop table if exists "cloud_resources" cascade;`);
    this.addSql(`drop table if exists "cloud_requests" cascade;`);
    this.addSql(`drop table if exists "uploads" cascade;`);
    this.addSql(`drop table if exists "materials" cascade;`);
  }
}
