import { Migration } from '@mikro-orm/migrations';

/** The city government’s approval of what new systems stand in a plan; it sees what stands there (CC-49). */
export class PlanApproval extends Migration {
  override name = 'Migration20261122000019_plan_approval';

  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const STATEMENTS = [
  `alter table "projects" add column "government_document" text null, add column "government_approved_on" date null`,
  `update projects set seen_by = array_append(seen_by, 'CITY_GOVERNMENT')
     where planned_at is not null and 'CITY_GOVERNMENT' <> all (seen_by)`,
];
