import sql from 'sql-template-tag';
import { civilDateOf } from '../../kernel/calendar/index.js';
import { among } from '../../kernel/context/index.js';
import { fact, factOf, type FactSource } from '../../kernel/procedure/index.js';
import type { ResourceKind } from '../capacity/index.js';
import { evidenceOf, type Holding, holdingsOf, type LineFacts, linesOf } from './facts.js';

/** One kind of resource as a change finds it and leaves it, in the unit of its kind. */
export interface KindChange {
  readonly kind: ResourceKind;
  /** What the system had right after its last go-live or major change: what growth is measured against. */
  readonly baseline: number;
  /** What it has before this change takes effect. */
  readonly before: number;
  /** What it shall have: as granted, before that as asked for. */
  readonly after: number;
}

/** What a change does to its system. */
export interface ChangeFacts {
  readonly lines: readonly LineFacts[];
  /** What its system has now. */
  readonly holdings: readonly Holding[];
  /** The kinds that its lines name. */
  readonly kinds: readonly KindChange[];
  /** Whether the system would be left with nothing at all. */
  readonly releasesAll: boolean;
  /** Whether the MLPS grade is another than at the last go-live or major change. */
  readonly gradeChanged: boolean;
  /** Whether it is a major change by what it asks for today, or was raised to one (CC-15b). */
  readonly asksMajor: boolean;
  /** Whether it is a major change, as its submission found or the office ruled since. */
  readonly major: boolean;
  /** Whether its test was evaluated as passed. */
  readonly tested: boolean;
  /** The kinds of material put to it. */
  readonly materials: ReadonlySet<string>;
}

/** A change by itself, as its facts are made of it. */
const requestOf = fact<RequestRow>('requestOf', undefined, async (source, ids) => {
  const rows = await readRequests(source, ids);
  return new Map(rows.map((row) => [row.id, row]));
});

/** What the system of a change had of each kind. */
const stockOf = fact<readonly StockRow[]>('stockOf', [], async (source, ids) =>
  Map.groupBy(await readStock(source, ids), (row) => row.id),
);

/** What a change does to its system; measured as of now, or as of its end. */
export const changeOf = factOf(
  'changeOf',
  [requestOf, stockOf, linesOf, holdingsOf, evidenceOf],
  ({ house, viewer }, request, stock, lines, holdings, evidence): ChangeFacts => {
    const percent = house.ruleBook.integer('MAJOR_CHANGE_GROWTH', civilDateOf(viewer.at)).value;
    const { raised, major, gradeChanged, tested } = request;
    const kinds = changesOf(lines, stock);
    const asksMajor = raised || gradeChanged || kinds.some((one) => isMajorGrowth(one, percent));
    const named = new Set(kinds.map(({ kind }) => kind));
    const keeps = stock.some(({ kind, before }) => before > 0 && !named.has(kind));
    const releasesAll = !keeps && kinds.every(({ after }) => after === 0);
    return {
      lines,
      holdings,
      kinds,
      releasesAll,
      gradeChanged,
      asksMajor,
      major: major ?? asksMajor,
      tested,
      materials: evidence.kinds,
    };
  },
);

/** Whether a kind grows by the rule book's percentage or more since the baseline, or is new (CC-15b). */
export function isMajorGrowth({ baseline, before, after }: KindChange, percent: number): boolean {
  return after > before && after * 100 >= baseline * (100 + percent);
}

function changesOf(lines: readonly LineFacts[], stock: readonly StockRow[]): readonly KindChange[] {
  const had = new Map(stock.map((row) => [row.kind, row]));
  return [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, ofKind]) => ({
    kind,
    baseline: had.get(kind)?.baseline ?? 0,
    before: had.get(kind)?.before ?? 0,
    after: ofKind.reduce((sum, line) => sum + (line.granted ?? line.requested), 0),
  }));
}

interface RequestRow {
  readonly id: string;
  readonly raised: boolean;
  readonly major: boolean | null;
  readonly gradeChanged: boolean;
  readonly tested: boolean;
}

/** The request that set a request's baseline: the last go-live or major change of its system before it ended. */
const BASELINE = sql`
  left join lateral (
    select bc.closed_at as at, br.baseline_grade as grade
    from cloud_requests br join cases bc on bc.id = br.id
    where br.system_id = r.system_id and br.id <> r.id and br.baseline_grade is not null
      and bc.closed_at < coalesce(c.closed_at, 'infinity')
    order by bc.closed_at desc limit 1
  ) b on true`;

function readRequests(source: FactSource, ids: readonly string[]): Promise<RequestRow[]> {
  return source.run<RequestRow>(sql`
    select r.id, r.raised_to_major as raised, r.major,
      coalesce(b.grade <> coalesce(r.baseline_grade, s.mlps_grade), false) as "gradeChanged",
      exists (select 1 from decisions d where d.case_id = r.id and d.outcome = 'PASSED') as tested
    from cloud_requests r join cases c on c.id = r.id join application_systems s on s.id = r.system_id
    ${BASELINE}
    where r.id ${among(ids)}`);
}

interface StockRow {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly baseline: number;
  readonly before: number;
}

/** What each request's system had of each kind: at its baseline, and before the request took effect. */
function readStock(source: FactSource, ids: readonly string[]): Promise<StockRow[]> {
  return source.run<StockRow>(sql`
    select r.id, x.kind,
      coalesce(sum(x.quantity) filter (
        where x.delivered_at <= b.at and (x.reclaimed_at is null or x.reclaimed_at > b.at)), 0)::int as baseline,
      coalesce(sum(x.quantity) filter (
        where x.delivered_at < coalesce(c.closed_at, 'infinity')
          and coalesce(x.reclaimed_at, 'infinity') >= coalesce(c.closed_at, 'infinity')), 0)::int as before
    from cloud_requests r join cases c on c.id = r.id
      join cloud_resources x on x.system_id = r.system_id and x.granted_by_id <> r.id
    ${BASELINE}
    where r.id ${among(ids)}
    group by r.id, x.kind order by r.id, x.kind`);
}
