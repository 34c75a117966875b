import { Migration } from '@mikro-orm/migrations';

/** Changes and terminations of what runs on the cloud, and what of a line waits for delivery. */
export class Changes extends Migration {
  override name = 'Migration20261122000002_changes';

  override up(): void {
    for (const statement of [...TABLES, ...KNOWN]) this.addSql(statement);
  }
}

const TABLES = [
  `alter table "resource_lines" drop constraint "resource_lines_quantities"`,
  `alter table "resource_lines" add "reserved" int not null default 0`,
  `alter table "resource_lines" add constraint "resource_lines_quantities" check (requested >= 0 and (granted >= 0 and granted <= requested) and reserved >= 0)`,
  `alter table "decisions" drop constraint "decisions_outcome_check"`,
  `alter table "decisions" add constraint "decisions_outcome_check" check ("outcome" in ('ADMITTED', 'DECLINED', 'APPROVED', 'REJECTED', 'RETURNED', 'PASSED', 'FAILED', 'GRANTED', 'RAISED', 'ANSWERED', 'CANCELLED', 'REFUSED'))`,
  `alter table "cloud_requests" drop constraint "cloud_requests_kind_check"`,
  `alter table "cloud_requests" add "major" boolean null, add "raised_to_major" boolean not null default false, add "baseline_grade" int null, add "offline_on" date null, add "data_migrated" boolean null, add "data_backed_up" boolean null`,
  `alter table "cloud_requests" add constraint "cloud_requests_kind_check" check ("kind" in ('APPLICATION', 'CHANGE', 'TERMINATION'))`,
];

/** What is known already: what waits for delivery, and from which grade a running system’s changes are measured. */
const KNOWN = [
  `update resource_lines l set reserved = l.granted
     from cases c where c.id = l.request_id and c.state = 'APPROVED' and not l.replaced and l.granted > 0`,
  `update cloud_requests r set baseline_grade = s.mlps_grade
     from cases c, application_systems s where c.id = r.id and s.id = r.system_id and c.state = 'RUNNING'`,
];
