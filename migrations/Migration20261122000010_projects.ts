import { Migration } from '@mikro-orm/migrations';

/** Restrictions; clocks that stand still; projects, their declarations for the yearly plan and their approvals. */
export class Projects extends Migration {
  override name = 'Migration20261122000010_projects';

  override up(): void {
    for (const statement of [...CLOCKS, ...RESTRICTIONS, ...PROJECTS, ...PLAN, ...APPROVAL, ...GRANTS])
      this.addSql(statement);
  }
}

const setting = (name: string) => `(select current_setting('${name}', true))`;
const list = (name: string) => `(select nullif(current_setting('${name}', true), ''))::text[]`;
const WRITER = `${setting('zy.writer')} = 'on'`;
const ALL = `${setting('zy.all')} = 'on'`;
const seenWith = (whole: string, column: string) =>
  `exists (select 1 from ${whole} whole where whole.id = ${column} offset 0)`;

/** A table's row level security: who sees a row writes it, unless fewer do, and where they may write at all. */
const secured = (table: string, visible: string, mayWrite = visible) => [
  `alter table "${table}" enable row level security`,
  `create policy "visible" on "${table}" using (${visible}) with check ((${mayWrite}) and ${WRITER})`,
];

const OWN = `unit_id = any(${list('zy.units')}) or seen_by && ${list('zy.eyes')} or ${ALL}`;

/** A table of parts of approvals, seen with them. */
const ofApproval = (table: string) => [
  `create index "${table}_approval_id_index" on "${table}" ("approval_id")`,
  `alter table "${table}" add constraint "${table}_approval_id_foreign" foreign key ("approval_id") references "project_approvals" ("id")`,
  ...secured(table, seenWith('cases', `${table}.approval_id`)),
];

const CLOCKS = [`alter table "deadlines" add column "pauses" jsonb not null default '[]'`];

const RESTRICTIONS = [
  `create table "restrictions" ("id" text not null, "kind" text not null, "subject" text not null,
     "subject_id" text not null, "found_on_id" text not null, "unit_id" text not null, "ground" text not null,
     "reason" text not null, "evidence" text null, "case_id" text null, "imposed_at" timestamptz not null,
     "imposed_by_id" text null, "lifted_at" timestamptz null, "lifted_by_id" text null, "lift_reason" text null,
     "seen_by" text[] not null, primary key ("id"))`,
  `create index "restrictions_unit_id_index" on "restrictions" ("unit_id")`,
  `create index "restrictions_case_id_index" on "restrictions" ("case_id")`,
  `create index "restrictions_imposed_at_id_index" on "restrictions" ("imposed_at", "id")`,
  `create unique index "restrictions_in_force" on "restrictions" ("subject_id", "kind", "ground", "found_on_id") where "lifted_at" is null`,
  `alter table "restrictions" add constraint "restrictions_unit_id_foreign" foreign key ("unit_id") references "units" ("id")`,
  `alter table "restrictions" add constraint "restrictions_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete set null`,
  `alter table "restrictions" add constraint "restrictions_imposed_by_id_foreign" foreign key ("imposed_by_id") references "people" ("id") on delete set null`,
  `alter table "restrictions" add constraint "restrictions_lifted_by_id_foreign" foreign key ("lifted_by_id") references "people" ("id") on delete set null`,
  `alter table "restrictions" add constraint "restrictions_kind_check" check ("kind" in ('NO_APPROVAL', 'NO_CONSTRUCTION', 'NO_OPERATING_MONEY', 'NO_INVESTMENT', 'NO_ACCEPTANCE', 'NO_RESOURCES', 'SUSPENDED'))`,
  ...secured('restrictions', OWN, `${setting('zy.official')} = 'on'`),
  `create function restrictions_in_force(subjects text[])
     returns table (subject_id text, subject text, kind text, ground text, imposed_at timestamptz)
     language sql stable security definer set search_path = pg_catalog, public
     as $$ select r.subject_id, r.subject, r.kind, r.ground, r.imposed_at from restrictions r
       where r.subject_id = any(subjects) and r.lifted_at is null $$`,
  `comment on function restrictions_in_force(text[]) is 'What holds for units, systems and projects, also where whoever asks does not see it'`,
];

const PROJECTS = [
  `create table "projects" ("id" text not null, "name" text not null, "unit_id" text not null, "kind" text not null,
     "year" int not null, "estimate" numeric(16,2) not null, "approved_estimate" numeric(16,2) null,
     "funding" text not null, "security_project" boolean not null, "classified" boolean not null,
     "major" boolean not null, "mlps_grade" int not null, "ppp" boolean not null, "system_id" text null,
     "stage" text not null, "planned_at" timestamptz null, "seen_by" text[] not null, primary key ("id"))`,
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
  ...secured('projects', OWN),
];

const PLAN = [
  `create table "plan_declarations" ("project_id" text not null, "year" int not null, "purpose" text not null,
     "declared_at" timestamptz null, "id" text not null, primary key ("id"))`,
  `create index "plan_declarations_project_id_index" on "plan_declarations" ("project_id")`,
  `alter table "plan_declarations" add constraint "plan_declarations_project_id_foreign" foreign key ("project_id") references "projects" ("id")`,
  `alter table "plan_declarations" add constraint "plan_declarations_id_foreign" foreign key ("id") references "cases" ("id") on update cascade on delete cascade`,
  ...secured('plan_declarations', seenWith('cases', 'plan_declarations.id')),
];

const CONDITIONS = [
  'A1_SECURITY_PLANS',
  'A2_SOUND_DESIGN',
  'A3_PROTECTED_PRODUCTS',
  'A4_REASONABLE_BUDGET',
  'A5_FUNDED',
  'B1_PLAN',
  'B2_SOUND_DESIGN',
  'B3_SECURITY_SCHEME',
  'B4_RISK_ASSESSMENT',
  'B5_REASONABLE_BUDGET',
  'B6_FUNDED',
];

const APPROVAL = [
  `create table "project_approvals" ("project_id" text not null, "track" text not null, "summary" text not null,
     "deployment" text not null, "network_security" text null, "cryptography" text null, "product_safety" text null,
     "standardised" boolean null, "id" text not null, primary key ("id"))`,
  `create index "project_approvals_project_id_index" on "project_approvals" ("project_id")`,
  `alter table "project_approvals" add constraint "project_approvals_project_id_foreign" foreign key ("project_id") references "projects" ("id")`,
  `alter table "project_approvals" add constraint "project_approvals_id_foreign" foreign key ("id") references "cases" ("id") on update cascade on delete cascade`,
  `alter table "project_approvals" add constraint "project_approvals_track_check" check ("track" in ('PERMIT', 'APPROVAL', 'FILING'))`,
  `alter table "project_approvals" add constraint "project_approvals_deployment_check" check ("deployment" in ('GOVERNMENT_CLOUD', 'ELSEWHERE'))`,
  ...secured('project_approvals', seenWith('cases', 'project_approvals.id')),
  `create table "project_items" ("id" text not null, "approval_id" text not null, "place" int not null,
     "name" text not null, "infrastructure" text null, "quantity" int not null, "amount" numeric(16,2) not null,
     primary key ("id"))`,
  ...ofApproval('project_items'),
  `alter table "project_items" add constraint "project_items_figures" check (quantity > 0 and amount > 0)`,
  `create table "condition_answers" ("id" text not null, "approval_id" text not null, "condition" text not null,
     "met" boolean not null, "remark" text null, "round" int not null, "answered_at" timestamptz not null,
     primary key ("id"))`,
  ...ofApproval('condition_answers'),
  `alter table "condition_answers" add constraint "condition_answers_condition_check" check ("condition" in (${CONDITIONS.map((name) => `'${name}'`).join(', ')}))`,
  `create table "expert_reviews" ("id" text not null, "approval_id" text not null, "expert" text not null,
     "workplace" text not null, "recused" boolean not null, "recommendation" text null, "opinion" text null,
     "recorded_by_id" text not null, "recorded_at" timestamptz not null, primary key ("id"))`,
  ...ofApproval('expert_reviews'),
  `alter table "expert_reviews" add constraint "expert_reviews_recorded_by_id_foreign" foreign key ("recorded_by_id") references "people" ("id")`,
  `alter table "expert_reviews" add constraint "expert_reviews_one_or_other" check (recused = (opinion is null) and recused = (recommendation is null))`,
  `alter table "expert_reviews" add constraint "expert_reviews_recommendation_check" check ("recommendation" in ('SUPPORT', 'SUPPORT_WITH_CHANGES', 'AGAINST'))`,
];

const GRANTS = [
  `grant select, insert, update on project_approvals to zhengyun_app`,
  `grant select, insert, delete on project_items to zhengyun_app`,
  `grant select, insert on condition_answers, expert_reviews to zhengyun_app`,
  `grant select, insert, update (lifted_at, lifted_by_id, lift_reason) on restrictions to zhengyun_app`,
  `revoke all on function restrictions_in_force(text[]) from public`,
  `grant execute on function restrictions_in_force(text[]) to zhengyun_app`,
  `grant select, insert, update on projects, plan_declarations to zhengyun_app`,
];
