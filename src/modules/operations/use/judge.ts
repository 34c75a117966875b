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
 */
export function judged(into: Pick<Write, 'house' | 'at'>, { from, until }: Window, which: Sql): Sql {
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
        where resolution = 'day' and starts_at >= ${from} and starts_at < ${until}
        group by resource_id
      ) u on u.resource_id = x.id
      where ${which}
    ) v`;
}

/** Judges every running resource by the days before today, in one statement; what runs no longer is judged no more. */
export async function judgeResources(house: House, requestId: string): Promise<void> {
  await writeAsSystem(house, requestId, async (into) => {
    const today = civilDateOf(into.at);
    const window = {
      from: startOfDay(addDays(today, -numberAt(into, 'EFFICIENCY_WINDOW'))),
      until: startOfDay(today),
    };
    await into.run(sql`
      insert into resource_efficiencies as kept
        (id, resource_id, system_id, unit_id, kind, specification, quantity, verdict, average_share, peak_share, days,
         suggested_quantity, judged_on)
      select 'eff' || substr(j.id, 4), j.id, j.system_id, j.unit_id, j.kind, j.specification, j.quantity, j.verdict,
        j.average / 100, j.peak / 100, j.days, j.suggested, ${today}::date
      from (${judged(into, window, sql`x.state = 'RUNNING'`)}) j order by j.id
      on conflict (resource_id) do update set
        kind = excluded.kind, specification = excluded.specification, quantity = excluded.quantity,
        verdict = excluded.verdict, average_share = excluded.average_share, peak_share = excluded.peak_share,
        days = excluded.days, suggested_quantity = excluded.suggested_quantity, judged_on = excluded.judged_on,
        ended_on = null`);
    await into.run(sql`
      update resource_efficiencies e set ended_on = ${today}::date
      where e.ended_on is null and e.id in (
        select e.id from resource_efficiencies e join cloud_resources x on x.id = e.resource_id
        where e.ended_on is null and x.state <> 'RUNNING' order by e.id for update of e)`);
  });
}
