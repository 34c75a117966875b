import sql from 'sql-template-tag';
import type { Write } from '../../../kernel/context/index.js';
import { judged, type Window } from '../use/judge.js';
import type { KeptFigures, KeptKind } from './report-figures.js';

/** Figures of a month, of each unit by its id and of the whole cloud under `null`. */
export type MonthFigures = (unitId: string | null) => KeptFigures;

/** A row of one unit, or with null of the whole cloud. */
type Of<Row> = Row & { readonly unit_id: string | null };

interface Verdicts {
  readonly idle: number;
  readonly overProvisioned: number;
  readonly fit: number;
  readonly unknown: number;
}

interface Requests {
  readonly requestsOpened: number;
  readonly requestsClosed: number;
}

interface Deadlines {
  readonly deadlinesMet: number;
  readonly deadlinesMissed: number;
}

/** The resources that served at the end of a month, other than for a test or trial. */
export function inService({ until }: Window) {
  return sql`x.delivered_at < ${until} and (x.reclaimed_at is null or x.reclaimed_at >= ${until})
    and x.state not in ('TEST', 'TRIAL')`;
}

/** Reads the figures of a month, of all units and of the whole cloud, with one statement for each sort of figure. */
export async function figuresOf(into: Write, month: Window): Promise<MonthFigures> {
  const { run } = into;
  const { from, until } = month;
  const [kinds, verdicts, requests, deadlines, faults] = await Promise.all([
    run<Of<KeptKind>>(kindsOf(month)),
    run<Of<Verdicts>>(sql`
      select unit_id, count(*) filter (where verdict = 'IDLE')::int as idle,
        count(*) filter (where verdict = 'OVER_PROVISIONED')::int as "overProvisioned",
        count(*) filter (where verdict = 'FIT')::int as fit,
        count(*) filter (where verdict = 'UNKNOWN')::int as unknown
      from (${judged(into, month, inService(month))}) j group by grouping sets ((unit_id), ())`),
    run<Of<Requests>>(sql`
      select c.unit_id, count(*) filter (where c.opened_at >= ${from} and c.opened_at < ${until})::int as "requestsOpened",
        count(*) filter (where c.closed_at >= ${from} and c.closed_at < ${until})::int as "requestsClosed"
      from cases c join cloud_requests r on r.id = c.id group by grouping sets ((c.unit_id), ())`),
    run<Of<Deadlines>>(sql`
      select c.unit_id, count(*) filter (where d.met_at < d.due_at)::int as "deadlinesMet",
        count(*) filter (where d.met_at >= d.due_at or d.met_at is null)::int as "deadlinesMissed"
      from deadlines d join cloud_requests r on r.id = d.case_id join cases c on c.id = r.id
      where d.due_at > ${from} and d.due_at <= ${until} and d.cancelled_at is null
      group by grouping sets ((c.unit_id), ())`),
    run<Of<{ faults: number }>>(sql`
      select a.unit_id, count(distinct f.id)::int as faults
      from fault_notices f join cases c on c.id = f.id left join affected_units a on a.fault_id = f.id
      where c.opened_at >= ${from} and c.opened_at < ${until} and c.state <> 'WITHDRAWN'
      group by grouping sets ((a.unit_id), ()) having grouping(a.unit_id) = 1 or a.unit_id is not null`),
  ]);
  const byUnit = Map.groupBy(kinds, ({ unit_id: unit }) => unit);
  const of = <Row>(rows: readonly Of<Row>[]) => new Map(rows.map(({ unit_id: unit, ...row }) => [unit, row]));
  const [verdictsOf, requestsOf, deadlinesOf, faultsOf] = [
    of(verdicts),
    of(requests),
    of(deadlines),
    of(faults),
  ];
  return (unitId) => ({
    kinds: (byUnit.get(unitId) ?? []).map(({ kind, granted, total, average, peak, days }) => ({
      kind,
      granted,
      total,
      average,
      peak,
      days,
    })),
    verdicts: verdictsOf.get(unitId) ?? NO_VERDICTS,
    requestsOpened: 0,
    requestsClosed: 0,
    deadlinesMet: 0,
    deadlinesMissed: 0,
    faults: 0,
    ...requestsOf.get(unitId),
    ...deadlinesOf.get(unitId),
    ...faultsOf.get(unitId),
  });
}

const NO_VERDICTS: Verdicts = { idle: 0, overProvisioned: 0, fit: 0, unknown: 0 };

/** The use of each kind: of units by their resources' readings, of the whole cloud by the pools'. */
function kindsOf(month: Window) {
  const { from, until } = month;
  const within = sql`resolution = 'day' and starts_at >= ${from} and starts_at < ${until}`;
  return sql`
    with granted as (
      select x.unit_id, x.kind, sum(x.quantity)::int as granted
      from cloud_resources x where ${inService(month)} group by grouping sets ((x.unit_id, x.kind), (x.kind))
    ), used as (
      select unit_id, kind, avg(average) as average, max(peak) as peak, count(*)::int as days, null::float8 as total
      from (
        select x.unit_id, x.kind, r.starts_at, sum(r.sum / r.count) as average, sum(r.maximum) as peak
        from resource_rollups r join cloud_resources x on x.id = r.resource_id
        where ${within} group by 1, 2, 3
      ) days group by 1, 2
      union all
      select null, p.kind, avg(r.sum / r.count), max(r.maximum), count(*)::int,
        (array_agg(r.last_total order by r.starts_at desc))[1]
      from capacity_rollups r join capacity_pools p on p.id = r.pool_id where ${within} group by p.kind
    )
    select coalesce(g.unit_id, u.unit_id) as unit_id, coalesce(g.kind, u.kind) as kind,
      coalesce(g.granted, 0) as granted, u.total, u.average, u.peak, coalesce(u.days, 0) as days
    from granted g full join used u on u.kind = g.kind and coalesce(u.unit_id, '') = coalesce(g.unit_id, '')
    order by 2`;
}
