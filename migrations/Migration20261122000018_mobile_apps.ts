import { Migration } from '@mikro-orm/migrations';

/** The mobile apps of systems, as the cloud's app market distributes them. */
export class MobileApps extends Migration {
  override name = 'Migration20261122000018_mobile_apps';

  override up(): void {
    for (const statement of APPS) this.addSql(statement);
  }
}

const SEEN = `exists (select 1 from application_systems whole where whole.id = mobile_apps.system_id offset 0)`;

const APPS = [
  `create table "mobile_apps" ("id" text not null, "system_id" text not null, "name" text not null,
     "platform" text not null, "identifier" text not null, "version" text not null, "published_version" text null,
     "published_at" timestamptz null, "registered_at" timestamptz not null, "withdrawn_at" timestamptz null,
     primary key ("id"))`,
  `create index "mobile_apps_system_id_index" on "mobile_apps" ("system_id")`,
  `create index "mobile_apps_registered_at_id_index" on "mobile_apps" ("registered_at", "id")`,
  `create unique index "mobile_apps_once" on "mobile_apps" ("system_id", "platform", "identifier") where "withdrawn_at" is null`,
  `alter table "mobile_apps" add constraint "mobile_apps_system_id_foreign" foreign key ("system_id") references "application_systems" ("id")`,
  `alter table "mobile_apps" add constraint "mobile_apps_platform_check" check ("platform" in ('ANDROID', 'IOS', 'HARMONYOS'))`,
  `alter table "mobile_apps" enable row level security`,
  `create policy "visible" on "mobile_apps" using (${SEEN}) with check ((${SEEN}) and (select current_setting('zy.writer', true)) = 'on')`,
  `grant select, insert, update (version, published_version, published_at, withdrawn_at) on mobile_apps to zhengyun_app`,
];
