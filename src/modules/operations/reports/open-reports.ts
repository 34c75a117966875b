import sql from 'sql-template-tag';
import { addMonths, type CivilDate, civilDateOf, startOfDay } from '../../../kernel/calendar/index.js';
import { type House, type Write, writeAsSystem } from '../../../kernel/context/index.js';
import { openBySystem } from '../../../kernel/procedure/index.js';
import { judged } from '../use/judge.js';
import { suggestionsOf } from './draft.js';
import { figuresOf, inService } from './month-figures.js';
import type { ReportScope } from './texts.js';

/** A report that is owed and was not opened yet. */
interface Owed {
  readonly month: CivilDate;
  readonly scope: ReportScope;
  readonly unitId: string;
}

/**
 * Opens the reports on the months that have ended, for the office and for each unit of which a system ran on the
 * cloud in them, each once, however many processes do so; months that ended while none ran are made up for (CC-30). The reports on a month
 * are opened together.
 */
export async function openMonthlyReports(house: House, requestId: string): Promise<void> {
  const owed = await writeAsSystem(house, requestId, async (into) => owedOf(into, await endedMonths(into)));
  for (const month of new Set(owed.map((one) => one.month)))
    await writeAsSystem(house, requestId, (into) => openThoseOn(into, month));
}

/** The months that have ended since the first system went live, by their first days. */
async function endedMonths(into: Write): Promise<readonly CivilDate[]> {
  const [row] = await into.run<{ first: CivilDate | null }>(
    sql`select to_char(min(go_live_on), 'YYYY-MM-DD') as first from application_systems`,
  );
  if (!row?.first) return [];
  const current = firstOf(civilDateOf(into.at));
  const months: CivilDate[] = [];
  for (let month = firstOf(row.first); month < current; month = addMonths(month, 1)) months.push(month);
  return months;
}

function firstOf(date: CivilDate): CivilDate {
  return `${date.slice(0, 8)}01`;
}

/** From when to when a month is. */
function windowOf(month: CivilDate) {
  return { from: startOfDay(month), until: startOfDay(addMonths(month, 1)) };
}

/** Which reports on some months are owed and not opened yet, the office's first. */
async function owedOf(into: Write, months: readonly CivilDate[]): Promise<readonly Owed[]> {
  if (months.length === 0) return [];
  return into.run<Owed>(sql`
    with months as (
      select * from unnest(${[...months]}::date[], ${months.map((month) => startOfDay(month).toISOString())}::timestamptz[])
        as m (month, since)
    ), served as (
      select distinct m.month, x.unit_id from months m
        join application_systems s on s.go_live_on < m.month + interval '1 month'
        join cloud_resources x on x.system_id = s.id and (x.reclaimed_at is null or x.reclaimed_at >= m.since)
    ), owed as (
      select month, 'CLOUD' as scope, (select id from units where party = 'OFFICE' order by id limit 1) as unit_id
      from (select distinct month from served) ended
      union all select month, 'UNIT', unit_id from served
    )
    select to_char(o.month, 'YYYY-MM-DD') as month, o.scope, o.unit_id as "unitId" from owed o
    where o.unit_id is not null and not exists (
      select from monthly_reports r where r.month = o.month and r.scope = o.scope and r.addressee_id = o.unit_id)
    order by o.month, o.scope, o.unit_id`);
}

async function openThoseOn(into: Write, month: CivilDate): Promise<void> {
  // Another process may have been first: it is waited for, and what it opened is seen then.
  await into.run(sql`select pg_advisory_xact_lock(hashtext('open_monthly_reports'))`);
  const owed = await owedOf(into, [month]);
  if (owed.length === 0) return;
  const window = windowOf(month);
  const figures = await figuresOf(into, window);
  const opened: { readonly id: string; readonly unit: string | null }[] = [];
  for (const { scope, unitId } of owed) {
    const unit = scope === 'CLOUD' ? null : unitId;
    const kept = figures(unit);
    const columns = { scope, month, addressee_id: unitId, kept, suggestions: suggestionsOf(kept) };
    const id = await openBySystem(
      into,
      'MONTHLY_REPORT',
      'openMonthlyReport',
      { unitId, columns },
      { month },
    );
    opened.push({ id, unit });
  }
  await into.keep();
  await into.run(sql`
    insert into reported_resources (id, report_id, system_id, kind, specification, quantity, verdict, average_share,
      peak_share, suggested_quantity)
    select 'rrs_' || replace(uuidv7()::text, '-', ''), o.id, j.system_id, j.kind, j.specification, j.quantity,
      j.verdict, j.average / 100, j.peak / 100, j.suggested
    from (${judged(into, window, inService(window))}) j
      join jsonb_to_recordset(${JSON.stringify(opened)}::jsonb) as o (id text, unit text)
        on o.unit is null or o.unit = j.unit_id
    where j.verdict in ('IDLE', 'OVER_PROVISIONED')`);
}
