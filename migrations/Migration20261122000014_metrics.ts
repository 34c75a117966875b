import { Migration } from '@mikro-orm/migrations';

/** What a scrape of the metrics asks for: how far the sealer lags behind, and what is overdue, without a scan. */
export class Metrics extends Migration {
  override name = 'Migration20261122000014_metrics';

  override up(): void {
    for (const statement of [...FUNCTIONS, INDEX]) this.addSql(statement);
  }
}

const FUNCTIONS = [
  `create function journal_waiting(out entries bigint, out since timestamptz)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select count(*), uuid_extract_timestamp(split_part(min(entry_id), '_', 2)::uuid) from journal_unsealed
   $$`,
  `comment on function journal_waiting() is 'How many entries wait for their seal, and since when the oldest does by the clock of the machine that made it'`,
  `revoke all on function journal_waiting() from public`,
  `grant execute on function journal_waiting() to zhengyun_app`,
];

const INDEX = `create index "deadlines_overdue" on "deadlines" ("case_id") where "overdue_at" is not null and "met_at" is null and "cancelled_at" is null`;
