import { Migration } from '@mikro-orm/migrations';

/** An application for cloud resources names the project that it is made for. */
export class Naming extends Migration {
  override name = 'Migration20261122000015_naming';

  override up(): void {
    for (const statement of [...REQUESTS, ...PROJECTS]) this.addSql(statement);
  }
}

const REQUESTS = [
  `alter table "cloud_requests" add column "project_id" text null`,
  `create index "cloud_requests_project_id_index" on "cloud_requests" ("project_id")`,
  `alter table "cloud_requests" add constraint "cloud_requests_project_id_foreign" foreign key ("project_id") references "projects" ("id") on delete set null`,
];

/** Who decides on an application, or only follows it, need not see all of the project that it names. */
const PROJECTS = [
  `create function projects_named(projects text[])
     returns table (id text, name text, unit_id text, system_id text, stage text)
     language sql stable security definer set search_path = pg_catalog, public
     as $$ select p.id, p.name, p.unit_id, p.system_id, p.stage from projects p where p.id = any(projects) $$`,
  `comment on function projects_named(text[]) is 'The projects for which something is asked, also where whoever asks does not see them'`,
  `revoke all on function projects_named(text[]) from public`,
  `grant execute on function projects_named(text[]) to zhengyun_app`,
];
