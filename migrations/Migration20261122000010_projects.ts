import { Migration } from '@mikro-orm/migrations';

/** Projects and their declarations for the yearly plan. */
export class Projects extends Migration {
  override name = 'Migration20261122000010_projects';

  override up(): void {
    for (const statement of [...PROJECTS, ...PLAN, ...GRANTS]) this.addSql(statement);
  }
}

const setting = (name: string) => `(select current_setting('${name}', true))`;
const list = (name: string) => `(select nullif(current_setting('${name}', true), ''))::text[]`;
const WRITER = `${setting('zy.writer')} = 'on'`;
const ALL = `${setting('zy.all')} = 'on'`;
const seenWith = (whole: string, column: string) =>
  `exists (select 1 from ${whole} whole where whole.id = ${column} offset 0)`;

/** A table's row level security: who sees a row writes it, where they may write at all. */
const secured = (table: string, visible: string) => [
  `alter table "${table}" enable row level security`,
  `create policy "visible" on "${table}" using (${visible}) with check ((${visible}) and ${WRITER})`,
];

const PROJECTS = [
  `create table "projects" ("id" text not null, "name" text not null, "unit_id" text not null, "kind" text not null,
     "year" int not null, "estimate" numeric(16,2) not null, "approved_estimate" numeric(16,2) null,
     "funding" text not null, "security_project" boolean not null, "classified" boolean not null,
     "major" boolean not null, "mlps_grade" int not null, "ppp" boolean not null, "system_id" text null,
     "stage" text not null, "seen_by" text[] not null, primary key ("id"))`,
  `create index "projects_unit_id_index" on "projects" ("unit_id")`,
  `create index "projects_system_id_index" on "projects" ("system_id")`,
  `create index "projects_year_id_index" on "projects" ("year", "id")`,
  `alter table "projects" add constraint "projects_unit_id_foreign" foreign key ("unit_id") references "units" ("id")`,
  `alter table "projects" add constraint "projects_system_id_foreign" foreign key ("system_id") references "application_systems" ("id") on delete set null`,
  `alter table "projects" add constraint "projects_mlps_grade" check (mlps_grade >= 1 and mlps_grade <= 5)`,
  `alter table "projects" add constraint "projects_money" check (estimate > 0 and approved_estimate > 0)`,
  `alter table "projects" add constraint "projects_kind_check" check ("kind" in ('NEW', 'REBUILD', 'EXPANSION', 'UPGRADE', 'MIGRATION', 'OPERATION'))`,
  `alter table "projects" add constraint "projects_funding_check" check ("funding" in ('FISCAL', 'PARTLY_FISCAL', 'OTHER'))`,
  `alter table "projects" add constraint "projects_stage_check" check ("stage" in ('PROPOSED', 'IN_PLAN', 'APPROVED', 'BUILDING', 'COMPLETED', 'ACCEPTED', 'EVALUATED', 'TERMINATED'))`,
  ...secured('projects', `unit_id = any(${list('zy.units')}) or seen_by && ${list('zy.eyes')} or ${ALL}`),
];

const PLAN = [
  `create table "plan_declarations" ("project_id" text not null, "year" int not null, "purpose" text not null,
     "declared_at" timestamptz null, "id" text not null, primary key ("id"))`,
  `create index "plan_declarations_project_id_index" on "plan_declarations" ("project_id")`,
  `alter table "plan_declarations" add constraint "plan_declarations_project_id_foreign" foreign key ("project_id") references "projects" ("id")`,
  `alter table "plan_declarations" add constraint "plan_declarations_id_foreign" foreign key ("id") references "cases" ("id") on update cascade on delete cascade`,
  ...secured('plan_declarations', seenWith('cases', 'plan_declarations.id')),
];

const GRANTS = [`grant select, insert, update on projects, plan_declarations to zhengyun_app`];
