import { Migration } from '@mikro-orm/migrations';

/** Supervision of projects and systems: orders to rectify, measures, public criticism; evaluation of projects, ends of warranties. */
export class Supervision extends Migration {
  override name = 'Migration20261122000013_supervision';

  override up(): void {
    for (const statement of [
      ...DECISIONS,
      ...ORDERS,
      ...MEASURES,
      ...CRITICISMS,
      ...EVALUATIONS,
      ...WARRANTIES,
      ...GRANTS,
    ])
      this.addSql(statement);
  }
}

const WRITER = `(select current_setting('zy.writer', true)) = 'on'`;
const seenWith = (whole: string, column: string) =>
  `exists (select 1 from ${whole} whole where whole.id = ${column} offset 0)`;

/** A table's row level security: who sees a row writes it, unless fewer do, and where they may write at all. */
const secured = (table: string, visible: string, mayWrite = visible) => [
  `alter table "${table}" enable row level security`,
  `create policy "visible" on "${table}" using (${visible}) with check ((${mayWrite}) and ${WRITER})`,
];
const ofCase = (table: string, column = 'id') => secured(table, seenWith('cases', `${table}.${column}`));

/** The foreign key by which a concrete case shares its id, and relations with their indexes. */
const isCase = (table: string) =>
  `alter table "${table}" add constraint "${table}_id_foreign" foreign key ("id") references "cases" ("id") on update cascade on delete cascade`;
const refersTo = (table: string, column: string, whole: string, then = '') => [
  `create index "${table}_${column}_index" on "${table}" ("${column}")`,
  pointsTo(table, column, whole, then),
];
const pointsTo = (table: string, column: string, whole: string, then = '') =>
  `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${whole}" ("id")${then}`;
const isOneOf = (table: string, column: string, values: readonly string[]) =>
  `alter table "${table}" add constraint "${table}_${column}_check" check ("${column}" in (${values.map((value) => `'${value}'`).join(', ')}))`;

const OR_NONE = ' on delete set null';
const FINDINGS = ['RULE_BROKEN', 'DELAY_OR_LOSS', 'MISMANAGEMENT', 'EVALUATION', 'GOALS_MISSED'];

const DECISIONS = [
  `alter table "decisions" drop constraint "decisions_outcome_check"`,
  isOneOf('decisions', 'outcome', [
    'ADMITTED',
    'DECLINED',
    'APPROVED',
    'REJECTED',
    'RETURNED',
    'PASSED',
    'FAILED',
    'GRANTED',
    'RAISED',
    'ANSWERED',
    'CANCELLED',
    'ORDERED',
    'REFUSED',
  ]),
];

const ORDERS = [
  `create table "rectification_orders" ("finding" text not null, "project_id" text null, "system_id" text null,
     "findings" text not null, "demands" text not null, "rectify_by" date not null, "unmet_at" timestamptz null,
     "report" text null, "id" text not null, primary key ("id"))`,
  ...refersTo('rectification_orders', 'project_id', 'projects', OR_NONE),
  ...refersTo('rectification_orders', 'system_id', 'application_systems', OR_NONE),
  isCase('rectification_orders'),
  isOneOf('rectification_orders', 'finding', FINDINGS),
  `alter table "rectification_orders" add constraint "rectification_orders_subject" check ((project_id is null) <> (system_id is null))`,
  ...ofCase('rectification_orders'),
];

const MEASURES = [
  `create table "supervision_measures" ("id" text not null, "order_id" text not null, "kind" text not null,
     "reason" text not null, "taken_at" timestamptz not null, "taken_by_id" text not null, "lifted_at" timestamptz null,
     primary key ("id"))`,
  ...refersTo('supervision_measures', 'order_id', 'rectification_orders'),
  pointsTo('supervision_measures', 'taken_by_id', 'people'),
  isOneOf('supervision_measures', 'kind', [
    'PUBLIC_CRITICISM',
    'INVESTMENT_WITHHELD',
    'SUSPENSION',
    'IMMEDIATE_SUSPENSION',
    'TERMINATION',
    'RESOURCES_WITHHELD',
  ]),
  ...ofCase('supervision_measures', 'order_id'),
];

const CRITICISMS = [
  `create table "public_criticisms" ("id" text not null, "unit_id" text not null, "subject_name" text not null,
     "finding" text not null, "notice" text not null, "published_at" timestamptz not null,
     "rectified_at" timestamptz null, "withdrawn_at" timestamptz null, "order_id" text not null, primary key ("id"))`,
  ...refersTo('public_criticisms', 'unit_id', 'units'),
  ...refersTo('public_criticisms', 'order_id', 'rectification_orders'),
  `create index "public_criticisms_published_at_id_index" on "public_criticisms" ("published_at", "id")`,
  isOneOf('public_criticisms', 'finding', FINDINGS),
  ...secured(
    'public_criticisms',
    `(select current_setting('zy.person', true)) <> ''`,
    `(select current_setting('zy.official', true)) = 'on'`,
  ),
];

const EVALUATIONS = [
  `create table "self_evaluations" ("project_id" text not null, "required" boolean not null,
     "operating_since" date not null, "opens_on" date not null, "closes_on" date not null, "remind_on" date not null,
     "reminded_at" timestamptz null, "benefits" text null, "use" text null, "problems" text null,
     "self_score" int null, "evaluator" text null, "post_findings" text null, "score" int null, "grade" text null,
     "concluded_at" timestamptz null, "id" text not null, primary key ("id"))`,
  ...refersTo('self_evaluations', 'project_id', 'projects'),
  isCase('self_evaluations'),
  isOneOf('self_evaluations', 'grade', ['EXCELLENT', 'GOOD', 'PASSED', 'FAILED']),
  `alter table "self_evaluations" add constraint "self_evaluations_scores" check (self_score >= 0 and self_score <= 100 and score >= 0 and score <= 100)`,
  ...ofCase('self_evaluations'),
  `create table "evaluation_goals" ("id" text not null, "evaluation_id" text not null, "place" int not null,
     "round" int not null, "replaced" boolean not null, "goal" text not null, "target" text not null,
     "reached" text not null, "met" boolean not null, primary key ("id"))`,
  ...refersTo('evaluation_goals', 'evaluation_id', 'self_evaluations'),
  ...ofCase('evaluation_goals', 'evaluation_id'),
];

const WARRANTIES = [
  `create table "warranty_checks" ("project_id" text not null, "warranty_until" date not null, "report" text null,
     "id" text not null, primary key ("id"))`,
  `alter table "warranty_checks" add constraint "warranty_checks_project_id_unique" unique ("project_id")`,
  pointsTo('warranty_checks', 'project_id', 'projects'),
  isCase('warranty_checks'),
  ...ofCase('warranty_checks'),
];

const GRANTS = [
  `grant select, insert, update on rectification_orders to zhengyun_app`,
  `grant select, insert, update (lifted_at) on supervision_measures to zhengyun_app`,
  `grant select, insert, update (rectified_at, withdrawn_at) on public_criticisms to zhengyun_app`,
  `grant select, insert, update on self_evaluations, warranty_checks to zhengyun_app`,
  `grant select, insert, update (replaced) on evaluation_goals to zhengyun_app`,
];
