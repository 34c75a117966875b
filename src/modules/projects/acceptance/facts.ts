import sql from 'sql-template-tag';
import { among } from '../../../kernel/context/index.js';
import { fact } from '../../../kernel/procedure/index.js';
import type { Funding, ProjectStage } from '../texts.js';
import type { PanelCapacity } from './texts.js';

/** What a member of the panel said in the round that runs. */
export interface MemberOpinion {
  readonly member: string;
  readonly workplace: string;
  readonly capacity: PanelCapacity;
  readonly recused: boolean;
  readonly passed: boolean | null;
}

/** What the rules ask of an acceptance and of its project. */
export interface AcceptanceFacts {
  readonly round: number;
  readonly stage: ProjectStage;
  readonly funding: Funding;
  readonly classified: boolean;
  readonly major: boolean;
  /** Whether hardware was bought. */
  readonly hardware: boolean;
  readonly archivePassed: boolean | null;
  readonly catalogueReady: boolean | null;
  /** Whether its system is connected to the sharing platform; null where it has none that is registered. */
  readonly connected: boolean | null;
  /** The unit, and who built and supervised: members from there stand back. */
  readonly interested: readonly string[];
  /** The panel of the round that runs. */
  readonly panel: readonly MemberOpinion[];
  /** The kinds of material put to it, and those of the round to come. */
  readonly kinds: readonly string[];
  readonly kindsNow: readonly string[];
}

type Row = AcceptanceFacts & { readonly id: string };

/** An acceptance and its project. */
export const acceptanceOf = fact<AcceptanceFacts>('acceptanceOf', undefined, async (source, ids) => {
  const rows = await source.run<Row>(sql`
    select a.id, c.round, p.stage, p.funding, p.classified, p.major,
      exists (select from budget_lines b where b.construction_id = k.id and b.kind = 'HARDWARE' and b.amount > 0)
        as hardware,
      a.archive_passed as "archivePassed", a.catalogue_ready as "catalogueReady",
      case when s.id is not null then s.sharing_platform_at is not null end as connected,
      array(select u.name union select t.party from project_contracts t where t.construction_id = k.id) as interested,
      (select coalesce(json_agg(json_build_object('member', o.member, 'workplace', o.workplace, 'capacity', o.capacity,
          'recused', o.recused, 'passed', o.passed) order by o.recorded_at, o.id), '[]')
        from panel_opinions o where o.acceptance_id = a.id and o.round = c.round) as panel,
      array(select distinct m.kind from materials m where m.case_id = a.id) as kinds,
      array(select distinct m.kind from materials m where m.case_id = a.id and m.attached_at >= c.state_since)
        as "kindsNow"
    from project_acceptances a
      join cases c on c.id = a.id
      join projects p on p.id = a.project_id
      join units u on u.id = p.unit_id
      left join project_constructions k on k.project_id = p.id
      left join application_systems s on s.id = p.system_id
    where a.id ${among(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
});

/** What the rules ask of an extension. */
export interface ExtensionFacts {
  /** Whether the acceptance has been applied for. */
  readonly applied: boolean;
  /** The last day on which it can be applied for in time, and the one that is asked for. */
  readonly lastDay: string;
  readonly until: string;
  /** Whether another extension is pending. */
  readonly another: boolean;
}

/** An extension and its acceptance. */
export const extensionOf = fact<ExtensionFacts>('extensionOf', undefined, async (source, ids) => {
  const rows = await source.run<ExtensionFacts & { readonly id: string }>(sql`
    select e.id, e.until, c.round > 0 as applied,
      coalesce((select ((max(d.due_at) - interval '1 millisecond') at time zone 'Asia/Shanghai')::date::text
        from deadlines d where d.case_id = e.acceptance_id and d.kind = 'ACCEPTANCE_APPLICATION'), e.until::text)
        as "lastDay",
      exists (select from acceptance_extensions o join cases oc on oc.id = o.id
        where o.acceptance_id = e.acceptance_id and o.id <> e.id and oc.state = 'SUBMITTED') as another
    from acceptance_extensions e join cases c on c.id = e.acceptance_id
    where e.id ${among(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
});
