import { Migration } from '@mikro-orm/migrations';

/** What ties the cloud to plans and exceptions: exemptions, what migrated systems leave behind. */
export class Ties extends Migration {
  override name = 'Migration20261122000011_ties';

  override up(): void {
    for (const statement of [...SYSTEMS, ...EXEMPTIONS, ...LEGACY, ...GRANTS]) this.addSql(statement);
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

const GRANTS = [
  `grant select, insert, update on cloud_exemptions, legacy_disposals, legacy_resources to zhengyun_app`,
  `grant select, insert, update, delete on exempt_infrastructure to zhengyun_app`,
];
