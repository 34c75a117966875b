import sql from 'sql-template-tag';
import { among } from '../../../kernel/context/index.js';
import { fact } from '../../../kernel/procedure/index.js';
import type { Funding, ProjectStage } from '../texts.js';
import type { ContractRole } from './texts.js';

/** A contract that holds, as the rules see it. */
export interface HeldContract {
  readonly id: string;
  readonly role: ContractRole;
  readonly creditCode: string;
  /** In yuan. */
  readonly amount: string;
}

/** What the rules ask of a construction and of its project. */
export interface ConstructionFacts {
  readonly stage: ProjectStage;
  readonly funding: Funding;
  readonly classified: boolean;
  /** What it may cost, in yuan: as approved, or as estimated where it was filed. */
  readonly total: string;
  /** The days on which it was started and by which it is to be completed. */
  readonly startedOn: string;
  readonly plannedCompletion: string;
  /** Contracts that hold. */
  readonly contracts: readonly HeldContract[];
  /** Reports of delay or loss that wait for an answer. */
  readonly unanswered: readonly string[];
  /** Whether an adjustment waits for the authority's decision. */
  readonly adjusting: boolean;
  /** The performance report of the year that runs, if it is not filed yet. */
  readonly reportDue: { readonly id: string; readonly year: number }[];
  /** The kinds of material put to it. */
  readonly kinds: readonly string[];
}

type Row = ConstructionFacts & { readonly id: string };

/** A construction and its project. */
export const constructionOf = fact<ConstructionFacts>('constructionOf', undefined, async (source, ids) => {
  const rows = await source.run<Row>(sql`
    select k.id, p.stage, p.funding, p.classified, coalesce(p.approved_estimate, p.estimate) as total,
      (c.opened_at at time zone 'Asia/Shanghai')::date::text as "startedOn",
      k.planned_completion as "plannedCompletion",
      (select coalesce(json_agg(json_build_object('id', t.id, 'role', t.role, 'creditCode', t.credit_code,
          'amount', t.amount::text) order by t.id), '[]')
        from project_contracts t where t.construction_id = k.id and t.ended_at is null) as contracts,
      array(select i.id from project_incidents i where i.construction_id = k.id and i.answered_at is null
        order by i.id) as unanswered,
      exists (select from project_adjustments a join cases ac on ac.id = a.id
        where a.project_id = k.project_id and ac.state = 'SUBMITTED') as adjusting,
      (select coalesce(json_agg(json_build_object('id', r.id, 'year', r.year)), '[]')
        from performance_reports r join cases rc on rc.id = r.id
        where r.project_id = k.project_id and rc.closed_at is null) as "reportDue",
      array(select distinct m.kind from materials m where m.case_id = k.id) as kinds
    from project_constructions k join cases c on c.id = k.id join projects p on p.id = k.project_id
    where k.id ${among(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
});

/** The year of a performance report. */
export const reportOf = fact<number>('reportOf', undefined, async (source, ids) => {
  const rows = await source.run<{ id: string; year: number }>(
    sql`select id, year from performance_reports where id ${among(ids)}`,
  );
  return new Map(rows.map(({ id, year }) => [id, year]));
});
