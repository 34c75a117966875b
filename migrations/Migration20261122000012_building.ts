import { Migration } from '@mikro-orm/migrations';

/** What becomes of an approved project: its construction, reports and adjustments, and its acceptance. */
export class Building extends Migration {
  override name = 'Migration20261122000012_building';

  override up(): void {
    for (const statement of [
      ...PROJECTS,
      ...CONSTRUCTION,
      ...REPORTS,
      ...ADJUSTMENT,
      ...ACCEPTANCE,
      ...USE,
      ...GRANTS,
    ])
      this.addSql(statement);
  }
}

const WRITER = `(select current_setting('zy.writer', true)) = 'on'`;

/** A table's row level security, where it is a case or a part of something. */
const partOf = (table: string, column = 'id') => {
  const visible = `exists (select 1 from cases whole where whole.id = ${table}.${column} offset 0)`;
  return [
    `alter table "${table}" enable row level security`,
    `create policy "visible" on "${table}" using (${visible}) with check ((${visible}) and ${WRITER})`,
  ];
};

/** The foreign key by which a concrete case shares its id. */
const isCase = (table: string) =>
  `alter table "${table}" add constraint "${table}_id_foreign" foreign key ("id") references "cases" ("id") on update cascade on delete cascade`;
const foreign = (table: string, column: string, whole: string, onDelete = '') =>
  `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${whole}" ("id")${onDelete}`;
const refersTo = (table: string, column: string, whole: string) => [
  `create index "${table}_${column}_index" on "${table}" ("${column}")`,
  foreign(table, column, whole),
];
const isOneOf = (table: string, column: string, values: readonly string[]) =>
  `alter table "${table}" add constraint "${table}_${column}_check" check ("${column}" in (${values.map((value) => `'${value}'`).join(', ')}))`;
const holds = (table: string, name: string, condition: string) =>
  `alter table "${table}" add constraint "${table}_${name}" check (${condition})`;

const BUDGET_KINDS = [
  'HARDWARE',
  'SOFTWARE',
  'DEVELOPMENT',
  'INTEGRATION',
  'SECURITY',
  'SUPERVISION',
  'SERVICES',
  'RESERVE',
];

const PROJECTS = [
  `alter table "projects" add column "completed_on" date null, add column "accepted_on" date null,
     add column "warranty_until" date null`,
];

const CONSTRUCTION = [
  `create table "project_constructions" ("project_id" text not null, "implementer" text not null,
     "person_in_charge" text not null, "planned_completion" date not null, "completed_on" date null,
     "spent" numeric(16,2) null, "surplus" numeric(16,2) null, "id" text not null, primary key ("id"))`,
  ...refersTo('project_constructions', 'project_id', 'projects'),
  isCase('project_constructions'),
  holds('project_constructions', 'money', 'spent > 0 and surplus >= 0'),
  ...partOf('project_constructions'),
  `create table "budget_lines" ("id" text not null, "construction_id" text not null, "place" int not null,
     "kind" text not null, "name" text not null, "amount" numeric(16,2) not null, primary key ("id"))`,
  ...refersTo('budget_lines', 'construction_id', 'project_constructions'),
  isOneOf('budget_lines', 'kind', BUDGET_KINDS),
  holds('budget_lines', 'amount', 'amount >= 0'),
  ...partOf('budget_lines', 'construction_id'),
  `create table "project_contracts" ("id" text not null, "construction_id" text not null, "role" text not null,
     "party" text not null, "credit_code" text not null, "amount" numeric(16,2) not null, "signed_on" date not null,
     "recorded_at" timestamptz not null, "ended_at" timestamptz null, "end_reason" text null, primary key ("id"))`,
  ...refersTo('project_contracts', 'construction_id', 'project_constructions'),
  isOneOf('project_contracts', 'role', ['CONTRACTOR', 'SUPERVISOR']),
  holds('project_contracts', 'amount', 'amount > 0'),
  ...partOf('project_contracts', 'construction_id'),
  `create table "contract_qualifications" ("id" text not null, "construction_id" text not null,
     "contract_id" text not null, "kind" text not null, "grade" text not null, "certificate" text not null, "valid_until" date not null, primary key ("id"))`,
  ...refersTo('contract_qualifications', 'construction_id', 'project_constructions'),
  ...refersTo('contract_qualifications', 'contract_id', 'project_contracts'),
  isOneOf('contract_qualifications', 'kind', [
    'SYSTEM_INTEGRATION',
    'SOFTWARE_DEVELOPMENT',
    'SECURITY_SERVICE',
    'CLASSIFIED_INTEGRATION',
    'WORKS_SUPERVISION',
  ]),
  ...partOf('contract_qualifications', 'construction_id'),
  `create table "project_incidents" ("id" text not null, "construction_id" text not null, "kind" text not null,
     "description" text not null, "loss" numeric(16,2) null, "expected_completion" date null,
     "reported_at" timestamptz not null, "answered_at" timestamptz null, "answer" text null, primary key ("id"))`,
  ...refersTo('project_incidents', 'construction_id', 'project_constructions'),
  isOneOf('project_incidents', 'kind', ['DELAY', 'LOSS']),
  holds('project_incidents', 'loss', 'loss >= 0'),
  ...partOf('project_incidents', 'construction_id'),
];

const REPORTS = [
  `create table "performance_reports" ("project_id" text not null, "year" int not null, "progress" int null,
     "invested" numeric(16,2) null, "performance" text null, "user_opinion" text null,
     "supervisor_opinion" text null, "trial_results" text null, "id" text not null, primary key ("id"))`,
  `alter table "performance_reports" add constraint "performance_reports_project_id_year_unique" unique ("project_id", "year")`,
  foreign('performance_reports', 'project_id', 'projects'),
  isCase('performance_reports'),
  holds('performance_reports', 'progress', 'progress >= 0 and progress <= 100'),
  ...partOf('performance_reports'),
];

const ADJUSTMENT = [
  `create table "project_adjustments" ("project_id" text not null, "reason" text not null, "explanation" text not null,
     "goals_changed" boolean not null, "approved_total" numeric(16,2) null, "total_after" numeric(16,2) null,
     "increases" numeric(16,2) null, "decreases" numeric(16,2) null, "earlier_increases" numeric(16,2) null,
     "earlier_decreases" numeric(16,2) null, "moved" numeric(16,2) null, "share" numeric(16,4) null,
     "limit_percent" int null, "causes" text[] null, "id" text not null, primary key ("id"))`,
  ...refersTo('project_adjustments', 'project_id', 'projects'),
  isCase('project_adjustments'),
  isOneOf('project_adjustments', 'reason', [
    'SUPERIOR_DEPLOYMENT',
    'TECHNICAL_IMPROVEMENT',
    'BUSINESS_DEVELOPMENT',
    'OTHER',
  ]),
  ...partOf('project_adjustments'),
  `create table "adjustment_lines" ("id" text not null, "adjustment_id" text not null, "place" int not null,
     "round" int not null, "replaced" boolean not null, "line_id" text null, "kind" text not null,
     "name" text not null, "before" numeric(16,2) null, "amount" numeric(16,2) not null, primary key ("id"))`,
  ...refersTo('adjustment_lines', 'adjustment_id', 'project_adjustments'),
  foreign('adjustment_lines', 'line_id', 'budget_lines', ' on delete set null'),
  isOneOf('adjustment_lines', 'kind', BUDGET_KINDS),
  holds('adjustment_lines', 'amounts', 'amount >= 0 and before >= 0'),
  ...partOf('adjustment_lines', 'adjustment_id'),
];

const ACCEPTANCE = [
  `create table "project_acceptances" ("project_id" text not null, "summary" text null, "archive_passed" boolean null,
     "archived_on" date null, "archived_by" text null, "catalogue_ready" boolean null,
     "catalogue_confirmed_at" timestamptz null, "id" text not null, primary key ("id"))`,
  `alter table "project_acceptances" add constraint "project_acceptances_project_id_unique" unique ("project_id")`,
  foreign('project_acceptances', 'project_id', 'projects'),
  isCase('project_acceptances'),
  ...partOf('project_acceptances'),
  `create table "panel_opinions" ("id" text not null, "acceptance_id" text not null, "round" int not null,
     "member" text not null, "workplace" text not null, "capacity" text not null, "recused" boolean not null,
     "passed" boolean null, "opinion" text null, "recorded_by_id" text not null, "recorded_at" timestamptz not null,
     primary key ("id"))`,
  ...refersTo('panel_opinions', 'acceptance_id', 'project_acceptances'),
  foreign('panel_opinions', 'recorded_by_id', 'people'),
  isOneOf('panel_opinions', 'capacity', ['LEAD', 'DEPARTMENT', 'EXPERT']),
  holds('panel_opinions', 'one_or_other', 'recused = (opinion is null) and recused = (passed is null)'),
  ...partOf('panel_opinions', 'acceptance_id'),
  `create table "acceptance_extensions" ("project_id" text not null, "acceptance_id" text not null,
     "until" date not null, "reason" text not null, "granted_until" date null, "id" text not null, primary key ("id"))`,
  ...refersTo('acceptance_extensions', 'project_id', 'projects'),
  ...refersTo('acceptance_extensions', 'acceptance_id', 'project_acceptances'),
  isCase('acceptance_extensions'),
  ...partOf('acceptance_extensions'),
];

/** Who decides on a go-live need not see the project that holds it up. */
const USE = [
  `create function projects_not_accepted(systems text[]) returns table (system_id text, name text, stage text)
     language sql stable security definer set search_path = pg_catalog, public
     as $$ select p.system_id, p.name, p.stage from projects p
       where p.system_id = any(systems) and p.kind <> 'OPERATION'
         and p.stage in ('IN_PLAN', 'APPROVED', 'BUILDING', 'COMPLETED') $$`,
  `comment on function projects_not_accepted(text[]) is 'The projects that build these systems and are not accepted, also where whoever asks does not see them'`,
];

const GRANTS = [
  `grant select, insert, update on project_constructions, budget_lines, performance_reports, project_adjustments,
     adjustment_lines, project_acceptances, acceptance_extensions to zhengyun_app`,
  `grant select, insert, update (ended_at, end_reason) on project_contracts to zhengyun_app`,
  `grant select, insert, update (answered_at, answer) on project_incidents to zhengyun_app`,
  `grant select, insert on contract_qualifications, panel_opinions to zhengyun_app`,
  `revoke all on function projects_not_accepted(text[]) from public`,
  `grant execute on function projects_not_accepted(text[]) to zhengyun_app`,
];
