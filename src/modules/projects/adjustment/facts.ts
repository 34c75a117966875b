import sql from 'sql-template-tag';
import { civilDateOf } from '../../../kernel/calendar/index.js';
import { among } from '../../../kernel/context/index.js';
import { fact, factOf } from '../../../kernel/procedure/index.js';
import type { BudgetKind } from '../building/index.js';
import type { Funding, ProjectKind, ProjectStage } from '../texts.js';
import { judge, type Moved } from './figures.js';
import type { AdjustmentReason } from './texts.js';

/** A budget line as it holds now. */
export interface HeldLine {
  readonly id: string;
  readonly place: number;
  readonly kind: BudgetKind;
  readonly name: string;
  /** In yuan. */
  readonly amount: string;
}

/** A line of an adjustment, beside the one that it changes. */
export interface ChangedLine {
  readonly id: string;
  readonly lineId: string | null;
  readonly kind: BudgetKind;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What the rules ask of an adjustment and of its project. */
export interface AdjustmentFacts {
  readonly stage: ProjectStage;
  readonly kind: ProjectKind;
  readonly funding: Funding;
  readonly securityProject: boolean;
  readonly reason: AdjustmentReason;
  readonly goalsChanged: boolean;
  /** What was approved, in yuan; what was estimated, where the project was filed. */
  readonly approvedTotal: string;
  readonly constructionId: string | null;
  /** Every line of the project, and what they come to. */
  readonly lines: readonly HeldLine[];
  readonly totalBefore: string;
  readonly changes: readonly ChangedLine[];
  /** What was filed since the plan was last approved. */
  readonly earlier: Moved;
  /** Whether the project has another adjustment before the authority. */
  readonly another: boolean;
}

type Row = AdjustmentFacts & { readonly id: string };

/** An adjustment, its lines and its project. */
export const adjustmentOf = fact<AdjustmentFacts>('adjustmentOf', undefined, async (source, ids) => {
  const rows = await source.run<Row>(sql`
    select a.id, p.stage, p.kind, p.funding, p.security_project as "securityProject", a.reason,
      a.goals_changed as "goalsChanged", coalesce(p.approved_estimate, p.estimate) as "approvedTotal",
      k.id as "constructionId", held.lines, held.total as "totalBefore",
      (select coalesce(json_agg(json_build_object('id', l.id, 'lineId', l.line_id, 'kind', l.kind, 'name', l.name,
          'before', coalesce(b.amount, 0)::numeric(16,2)::text, 'after', l.amount::text) order by l.place), '[]')
        from adjustment_lines l left join budget_lines b on b.id = l.line_id
        where l.adjustment_id = a.id and not l.replaced) as changes,
      json_build_object('increases', filed.increases::text, 'decreases', filed.decreases::text) as earlier,
      exists (select from project_adjustments o join cases oc on oc.id = o.id
        where o.project_id = a.project_id and o.id <> a.id and oc.state = 'SUBMITTED') as another
    from project_adjustments a
      join projects p on p.id = a.project_id
      left join project_constructions k on k.project_id = a.project_id
      cross join lateral (select coalesce(sum(b.amount), 0)::numeric(16,2)::text as total,
          coalesce(json_agg(json_build_object('id', b.id, 'place', b.place, 'kind', b.kind, 'name', b.name,
            'amount', b.amount::text) order by b.place), '[]') as lines
        from budget_lines b where b.construction_id = k.id) held
      cross join lateral (select coalesce(sum(o.increases), 0)::numeric(16,2) as increases,
          coalesce(sum(o.decreases), 0)::numeric(16,2) as decreases
        from project_adjustments o join cases oc on oc.id = o.id
        where o.project_id = a.project_id and oc.state = 'FILED' and oc.closed_at > coalesce((
          select max(xc.closed_at) from project_adjustments x join cases xc on xc.id = x.id
          where x.project_id = a.project_id and xc.state = 'APPROVED'), '-infinity')) filed
    where a.id ${among(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
});

/** How an adjustment is judged by the figures of now (YP-22). */
export const judgedNow = factOf('judgedNow', [adjustmentOf], ({ house, viewer }, adjustment) =>
  judge(adjustment, house.ruleBook.integer('ADJUSTMENT_LIMIT_PERCENT', civilDateOf(viewer.at)).value),
);
