import { Migration } from '@mikro-orm/migrations';

/** Systems that may not share their data, with the consent of the city government, which sees what holds for whom. */
export class Sharing extends Migration {
  override name = 'Migration20261122000016_sharing';

  override up(): void {
    for (const statement of [...CONSENTS, ...KEEPERS]) this.addSql(statement);
  }
}

const WRITER = `(select current_setting('zy.writer', true)) = 'on'`;
const SEEN = `exists (select 1 from cases whole where whole.id = sharing_consents.id offset 0)`;

const CONSENTS = [
  `alter table "application_systems" add column "sharing_consent_on" date null`,
  `create table "sharing_consents" ("system_id" text not null, "basis_kind" text not null, "citation" text not null,
     "reason" text not null, "consent_document" text null, "consented_on" date null, "id" text not null,
     primary key ("id"))`,
  `create index "sharing_consents_system_id_index" on "sharing_consents" ("system_id")`,
  `alter table "sharing_consents" add constraint "sharing_consents_system_id_foreign" foreign key ("system_id") references "application_systems" ("id")`,
  `alter table "sharing_consents" add constraint "sharing_consents_id_foreign" foreign key ("id") references "cases" ("id") on update cascade on delete cascade`,
  `alter table "sharing_consents" add constraint "sharing_consents_basis_kind_check" check ("basis_kind" in ('LAW', 'CENTRAL_POLICY'))`,
  `alter table "sharing_consents" enable row level security`,
  `create policy "visible" on "sharing_consents" using (${SEEN}) with check ((${SEEN}) and ${WRITER})`,
  `grant select, insert, update on sharing_consents to zhengyun_app`,
];

/** Who lifts a restriction sees it. */
const KEEPERS = [
  `update restrictions set seen_by = array_append(seen_by, 'CITY_GOVERNMENT') where 'CITY_GOVERNMENT' <> all (seen_by)`,
];
