import sql, { type Sql } from 'sql-template-tag';
import { addDays, civilDateOf, startOfDay } from '../../../kernel/calendar/index.js';
import { type House, type Write, writeAsSystem } from '../../../kernel/context/index.js';
import { numberAt } from '../../capacity/index.js';

/** Between which instants use is judged, the later one excluded. */
export interface Window {
  readonly from: Date;
  readonly until: Date;
}

/**
 * How resources were used within a window, as rows of a statement: their share on average and at its highest in
 * percent, and the verdict by the numbers of the rule book. Who reaches the level of the over-provisioned even once
 * needs what it has; of the others those are idle that are hardly used on average. Too few days with data say nothing
 * (CC-32).
 * @param which the resources, as a condition on `x`
 * @param among the same for their figures, as a condition on `resource_id`, where those are a stretch of all
 */
export function judged(
  into: Pick<Write, 'house' | 'at'>,
  { from, until }: Window,
  which: Sql,
  among: Sql = sql`true`,
): Sql {
  const least = numberAt(into, 'EFFICIENCY_LEAST_DAYS');
  const idle = numberAt(into, 'IDLE_LEVEL');
  const over = numberAt(into, 'OVER_PROVISIONED_LEVEL');
  const rightSize = numberAt(into, 'RIGHT_SIZE_LEVEL');
  return sql`
    select v.*, case v.verdict
        when 'IDLE' then 0
        when 'OVER_PROVISIONED' then least(v.quantity, greatest(1, ceil(v.quantity * v.peak / ${rightSize}::int)))::int
      end as suggested
    from (
      select x.id, x.system_id, x.unit_id, x.kind, x.specification, x.quantity, coalesce(u.days, 0) as days,
        u.average, u.peak,
        case
          when coalesce(u.days, 0) < ${least}::int then 'UNKNOWN'
          when u.peak >= ${over}::int then 'FIT'
          when u.average < ${idle}::int then 'IDLE'
          else 'OVER_PROVISIONED'
        end as verdict
      from cloud_resources x left join (
        select resource_id, count(*)::int as days,
          least(100, sum(sum) * 100 / sum(count * last_total)) as average,
          least(100, max(maximum * 100 / last_total)) as peak
        from resource_rollups
        where resolution = 'day' and starts_at >= ${from} and starts_at < ${until} and ${among}
        group by resource_id
      ) u on u.resource_id = x.id
      where ${which}
    ) v`;
}

/** How many resources are judged in one transaction: a city's are too many for one. */
const AT_ONCE = 2_000;

/**
 * Judges every running resource by the days before today; what runs no longer is judged no more.
 * @param atOnce how many of them in one transaction
 */
export async function judgeResources(house: House, requestId: string, atOnce = AT_ONCE): Promise<void> {
  let after = '';
  for (let judged = atOnce; judged === atOnce;) {
    const batch = await writeAsSystem(house, requestId, (into) => judgeSome(into, after, atOnce));
    ({ judged } = batch);
    after = batch.last ?? after;
  }
  await writeAsSystem(house, requestId, (into) => endJudgements(into));
}

/** Judges the running resources whose ids come next, and answers how many those were and which was the last. */
async function judgeSome(into: Write, after: string, most: number) {
  const today = civilDateOf(into.at);
  const window = {
    from: startOfDay(addDays(today, -numberAt(into, 'EFFICIENCY_WINDOW'))),
    until: startOfDay(today),
  };
  const stretch = sql`resource_id > ${after} and resource_id <= (select max(id) from batch)`;
  const rows = await into.run<{ judged: number; last: string | null }>(sql`
    with batch as materialized (
      select id from cloud_resources where state = 'RUNNING' and id > ${after} order by id limit ${most}
    ), now_kept as (
      insert into resource_efficiencies as kept
        (id, resource_id, system_id, unit_id, kind, specification, quantity, verdict, average_share, peak_share, days,
         suggested_quantity, judged_on)
      select 'eff' || substr(j.id, 4), j.id, j.system_id, j.unit_id, j.kind, j.specification, j.quantity, j.verdict,
        j.average / 100, j.peak / 100, j.days, j.suggested, ${today}::date
      from (${judged(into, window, sql`x.id in (select id from batch)`, stretch)}) j order by j.id
      on conflict (resource_id) do update set
        kind = excluded.kind, specification = excluded.specification, quantity = excluded.quantity,
        verdict = excluded.verdict, average_share = excluded.average_share, peak_share = excluded.peak_share,
        days = excluded.days, suggested_quantity = excluded.suggested_quantity, judged_on = excluded.judged_on,
        ended_on = null
    )
    select count(*)::int as judged, max(id) as last from batch`);
  return rows[0] as (typeof rows)[number];
}

async function endJudgements(into: Write): Promise<void> {
  await into.run(sql`
    update resource_efficiencies e set ended_on = ${civilDateOf(into.at)}::date
    where e.ended_on is null and e.id in (
      select e.id from resource_efficiencies e join cloud_resources x on x.id = e.resource_id
      where e.ended_on is null and x.state <> 'RUNNING' order by e.id for update of e)`);
}
