import sql from 'sql-template-tag';
import { type CivilDate, civilDateOf, yearDayIn } from '../../kernel/calendar/index.js';
import { among } from '../../kernel/context/index.js';
import { fact, factOf } from '../../kernel/procedure/index.js';
import type { ProvisionId } from '../../kernel/regulations/index.js';
import type { ResourceKind } from '../capacity/index.js';

/** A line of a plan. */
export interface PlanLine {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly quantity: number;
}

/** What the needs of a plan ask of it. */
export interface PlanFacts {
  readonly year: number;
  /** Whether the unit has declared another plan for the year. */
  readonly another: boolean;
  readonly lines: readonly PlanLine[];
}

/** A plan with its lines, in order. */
export const planOf = fact<PlanFacts>('resourcePlanOf', undefined, async (source, ids) => {
  const rows = await source.run<PlanFacts & { readonly id: string }>(sql`
    select p.id, p.year,
      exists (select 1 from resource_plans o where o.slot = c.unit_id || '/' || p.year and o.id <> p.id) as another,
      (select coalesce(json_agg(json_build_object('id', l.id, 'kind', l.kind, 'quantity', l.quantity) order by l.place), '[]')
        from resource_plan_lines l where l.plan_id = p.id and not l.replaced) as lines
    from resource_plans p join cases c on c.id = p.id
    where p.id ${among(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
});

/** What the unit of a plan has of each kind now. */
export const useOf = fact<ReadonlyMap<ResourceKind, number>>('useOf', new Map(), async (source, ids) => {
  const rows = await source.run<{ id: string; kind: ResourceKind; quantity: number }>(sql`
    select c.id, u.kind, u.quantity
    from cases c join resources_in_use() u on u.unit_id = c.unit_id
    where c.id ${among(ids)}`);
  const byPlan = Map.groupBy(rows, ({ id }) => id);
  return new Map(
    [...byPlan].map(([id, kinds]) => [id, new Map(kinds.map(({ kind, quantity }) => [kind, quantity]))]),
  );
});

/** The days between which the plan of a year is declared and corrected. */
export interface DeclarationWindow {
  readonly year: number;
  readonly opens: CivilDate;
  readonly closes: CivilDate;
  readonly isOpen: boolean;
  readonly isOver: boolean;
  readonly provision: ProvisionId;
}

/** The window of a plan: in October of the year before, from its first instant to its last (CC-50). */
export const windowOf = factOf('resourceWindowOf', [planOf], ({ house, viewer }, { year }) => {
  const today = civilDateOf(viewer.at);
  const first = house.ruleBook.day('RESOURCE_PLAN_OPENS', today);
  const last = house.ruleBook.day('RESOURCE_PLAN_CLOSES', today);
  const opens = yearDayIn(year - 1, first.value);
  const closes = yearDayIn(year - 1, last.value);
  const isOver = closes < today;
  return {
    year,
    opens,
    closes,
    isOpen: opens <= today && !isOver,
    isOver,
    provision: first.provision,
  } satisfies DeclarationWindow;
});
