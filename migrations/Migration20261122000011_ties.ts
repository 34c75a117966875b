import { Migration } from '@mikro-orm/migrations';

/** What ties the cloud to plans and exceptions: exemptions, what migrated systems leave behind, yearly resource plans. */
export class Ties extends Migration {
  override name = 'Migration20261122000011_ties';

  override up(): void {
    for (const statement of [...SYSTEMS, ...EXEMPTIONS, ...LEGACY, ...PLANS, ...ACCOUNTS, ...USE, ...GRANTS])
      this.addSql(statement);
  }
}

const WRITER = `(select current_setting('zy.writer', true)) = 'on'`;
const seenWithCase = (column: string) =>
  `exists (select 1 from cases whole where whole.id = ${column} offset 0)`;

/** A table's row level security, where it is a case or a part of one. */
const ofCase = (table: string, column = 'id') => [
  `alter table "${table}" enable row level security`,
  `create policy "visible" on "${table}" using (${seenWithCase(`${table}.${column}`)})
     with check ((${seenWithCase(`${table}.${column}`)}) and ${WRITER})`,
];

/** The foreign key by which a concrete case shares its id, and a relation of it with its index. */
const isCase = (table: string) =>
  `alter table "${table}" add constraint "${table}_id_foreign" foreign key ("id") references "cases" ("id") on update cascade on delete cascade`;
const refersTo = (table: string, column: string, whole: string) => [
  `create index "${table}_${column}_index" on "${table}" ("${column}")`,
  `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${whole}" ("id")`,
];
const isOneOf = (table: string, column: string, values: readonly string[]) =>
  `alter table "${table}" add constraint "${table}_${column}_check" check ("${column}" in (${values.map((value) => `'${value}'`).join(', ')}))`;

const SYSTEMS = [
  `alter table "application_systems" add column "legacy_retention_until" date null,
     add column "infrastructure_exemption" text[] not null default '{}'`,
  `alter table "cloud_requests" add column "backed_up_on" date null`,
];

const EXEMPTIONS = [
  `create table "cloud_exemptions" ("kind" text not null, "system_id" text not null, "reason" text not null,
     "basis_kind" text null, "citation" text null, "id" text not null, primary key ("id"))`,
  ...refersTo('cloud_exemptions', 'system_id', 'application_systems'),
  isCase('cloud_exemptions'),
  isOneOf('cloud_exemptions', 'kind', ['OWN_INFRASTRUCTURE', 'CANNOT_MIGRATE']),
  isOneOf('cloud_exemptions', 'basis_kind', ['LAW', 'GOVERNMENT_RULE', 'SUPERIOR_DOCUMENT']),
  ...ofCase('cloud_exemptions'),
  `create table "exempt_infrastructure" ("id" text not null, "exemption_id" text not null, "place" int not null,
     "round" int not null, "replaced" boolean not null, "kind" text not null, "specification" text not null,
     primary key ("id"))`,
  ...refersTo('exempt_infrastructure', 'exemption_id', 'cloud_exemptions'),
  isOneOf('exempt_infrastructure', 'kind', [
    'MACHINE_ROOM',
    'HARDWARE',
    'SOFTWARE',
    'NETWORK_LINE',
    'INTERNET_EGRESS',
  ]),
  ...ofCase('exempt_infrastructure', 'exemption_id'),
];

const LEGACY = [
  `create table "legacy_disposals" ("system_id" text not null, "retain_until" date not null, "id" text not null,
     primary key ("id"))`,
  ...refersTo('legacy_disposals', 'system_id', 'application_systems'),
  isCase('legacy_disposals'),
  ...ofCase('legacy_disposals'),
  `create table "legacy_resources" ("id" text not null, "disposal_id" text not null, "place" int not null,
     "round" int not null, "replaced" boolean not null, "name" text not null, "asset_number" text null,
     "quantity" int not null, "fate" text null, primary key ("id"))`,
  ...refersTo('legacy_resources', 'disposal_id', 'legacy_disposals'),
  `alter table "legacy_resources" add constraint "legacy_resources_quantity" check (quantity > 0)`,
  isOneOf('legacy_resources', 'fate', ['REUSE', 'DISPOSE']),
  ...ofCase('legacy_resources', 'disposal_id'),
];

const KINDS = [
  'COMPUTE_VCPU',
  'MEMORY_GIB',
  'STORAGE_TIB',
  'BANDWIDTH_MBPS',
  'PUBLIC_IP',
  'DATABASE_INSTANCE',
  'MIDDLEWARE_INSTANCE',
  'SECURITY_SERVICE',
  'GPU',
];

const PLANS = [
  `alter table "deadlines" add column "fixed" boolean not null default false`,
  `create table "resource_plans" ("year" int not null, "slot" text null, "summed_up_at" timestamptz null,
     "budget" numeric(16,2) null, "id" text not null, primary key ("id"))`,
  `alter table "resource_plans" add constraint "resource_plans_slot_unique" unique ("slot")`,
  isCase('resource_plans'),
  ...ofCase('resource_plans'),
  `create table "resource_plan_lines" ("id" text not null, "plan_id" text not null, "place" int not null,
     "round" int not null, "replaced" boolean not null, "kind" text not null, "quantity" int not null,
     "reason" text not null, "in_use" int null, "approved" int null, "approval_reason" text null, primary key ("id"))`,
  ...refersTo('resource_plan_lines', 'plan_id', 'resource_plans'),
  isOneOf('resource_plan_lines', 'kind', KINDS),
  `alter table "resource_plan_lines" add constraint "resource_plan_lines_quantities" check (quantity > 0 and approved >= 0 and approved <= quantity and in_use >= 0)`,
  ...ofCase('resource_plan_lines', 'plan_id'),
];

const SEES_ALL = `(select current_setting('zy.all', true)) = 'on'`;
const SEES_ACCOUNT = `unit_id = any((select nullif(current_setting('zy.units', true), ''))::text[]) or seen_by && (select nullif(current_setting('zy.eyes', true), ''))::text[] or ${SEES_ALL}`;

const ACCOUNTS = [
  `create table "plan_accounts" ("id" text not null, "plan_id" text not null, "unit_id" text not null,
     "year" int not null, "kind" text not null, "planned" int not null, "drawn" int not null,
     "seen_by" text[] not null, primary key ("id"))`,
  ...refersTo('plan_accounts', 'plan_id', 'resource_plans'),
  `alter table "plan_accounts" add constraint "plan_accounts_unit_id_foreign" foreign key ("unit_id") references "units" ("id")`,
  `alter table "plan_accounts" add constraint "plan_accounts_unit_id_year_kind_unique" unique ("unit_id", "year", "kind")`,
  `create index "plan_accounts_year_kind_index" on "plan_accounts" ("year", "kind")`,
  isOneOf('plan_accounts', 'kind', KINDS),
  `alter table "plan_accounts" add constraint "plan_accounts_never_below_nothing" check (planned >= 0 and drawn >= 0)`,
  `alter table "plan_accounts" enable row level security`,
  `create policy "visible" on "plan_accounts" using (${SEES_ACCOUNT}) with check ((${SEES_ACCOUNT}) and ${WRITER})`,
  `create table "plan_draws" ("id" text not null, "case_id" text not null, "account_id" text not null,
     "kind" text not null, "planned" int not null, "drawn_before" int not null, "quantity" int not null,
     primary key ("id"))`,
  `alter table "plan_draws" add constraint "plan_draws_case_id_foreign" foreign key ("case_id") references "cases" ("id")`,
  `alter table "plan_draws" add constraint "plan_draws_case_id_kind_unique" unique ("case_id", "kind")`,
  ...refersTo('plan_draws', 'account_id', 'plan_accounts'),
  isOneOf('plan_draws', 'kind', KINDS),
  ...ofCase('plan_draws', 'case_id'),
];

/** Who sums plans up sees what units have, though not the requests by which they got it. */
const USE = [
  `create function resources_in_use() returns table (unit_id text, kind text, quantity integer)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select r.unit_id, r.kind, sum(r.quantity)::int from cloud_resources r
     where r.reclaimed_at is null and (
       (select current_setting('zy.official', true)) = 'on'
       or r.unit_id = any((select nullif(current_setting('zy.units', true), ''))::text[])
       or ${SEES_ALL})
     group by 1, 2
   $$`,
  `comment on function resources_in_use() is 'What each unit has of each kind: of every unit for the officials that plan, else of the session’s own'`,
];

const GRANTS = [
  `grant select, insert, update on cloud_exemptions, legacy_disposals, legacy_resources to zhengyun_app`,
  `grant select, insert, update, delete on exempt_infrastructure, resource_plan_lines to zhengyun_app`,
  `grant select, insert, update on resource_plans to zhengyun_app`,
  `grant select, insert, update (drawn) on plan_accounts to zhengyun_app`,
  `grant select, insert, update (quantity) on plan_draws to zhengyun_app`,
  `revoke all on function resources_in_use() from public`,
  `grant execute on function resources_in_use() to zhengyun_app`,
];
