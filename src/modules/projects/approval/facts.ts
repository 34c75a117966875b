import sql from 'sql-template-tag';
import { among } from '../../../kernel/context/index.js';
import { fact } from '../../../kernel/procedure/index.js';
import type { InfrastructureKind, PlacementName } from '../../systems/index.js';
import type { Funding, ProjectKind, ProjectStage } from '../texts.js';
import { consentPending } from '../sharing/facts.js';
import { expertReview } from './deadlines.js';
import type { Deployment, Track } from './texts.js';

/** What the rules ask of an approval and of its project. */
export interface ApprovalFacts {
  readonly track: Track;
  readonly deployment: Deployment;
  readonly networkSecurity: string | null;
  readonly cryptography: string | null;
  readonly productSafety: string | null;
  /** Whether a major project passed its standardisation review; null before. */
  readonly standardised: boolean | null;
  readonly stage: ProjectStage;
  readonly kind: ProjectKind;
  readonly funding: Funding;
  readonly securityProject: boolean;
  readonly classified: boolean;
  readonly major: boolean;
  readonly mlpsGrade: number;
  /** In yuan. */
  readonly estimate: string;
  /** Its unit. */
  readonly unitName: string;
  /** Where its system runs, if it has one that is registered. */
  readonly placement: PlacementName | null;
  /** The infrastructure that its system may have by itself. */
  readonly exempt: readonly InfrastructureKind[];
  /** The infrastructure of one's own on its list. */
  readonly infrastructure: readonly { readonly place: number; readonly kind: InfrastructureKind }[];
  /** The kinds of material put to it. */
  readonly kinds: readonly string[];
  /** Whether the project has another approval under way. */
  readonly another: boolean;
  /** Whether its unit says that its system may not share, and nobody has decided on that. */
  readonly sharingUndecided: boolean;
  /** Whether experts are reviewing it now. */
  readonly underExpertReview: boolean;
  /** How many experts have said something, in all its rounds and since the review that runs now began. */
  readonly opinions: number;
  readonly opinionsNow: number;
}

/** An approval and its project. */
export const approvalOf = fact<ApprovalFacts>('approvalOf', undefined, async (source, ids) => {
  const rows = await source.run<ApprovalFacts & { readonly id: string }>(sql`
    select a.id, a.track, a.deployment, a.network_security as "networkSecurity", a.cryptography,
      a.product_safety as "productSafety", a.standardised, p.stage, p.kind, p.funding,
      p.security_project as "securityProject", p.classified, p.major, p.mlps_grade as "mlpsGrade", p.estimate,
      u.name as "unitName", s.placement, coalesce(s.infrastructure_exemption, '{}') as exempt,
      (select coalesce(json_agg(json_build_object('place', i.place, 'kind', i.infrastructure) order by i.place), '[]')
        from project_items i where i.approval_id = a.id and i.infrastructure is not null) as infrastructure,
      array(select distinct m.kind from materials m where m.case_id = a.id) as kinds,
      exists (select 1 from project_approvals o join cases oc on oc.id = o.id
        where o.project_id = a.project_id and o.id <> a.id and oc.round > 0 and oc.closed_at is null) as another,
      ${consentPending(sql`p.system_id`)} as "sharingUndecided",
      review.since is not null as "underExpertReview",
      heard.ever as opinions, heard.now as "opinionsNow"
    from project_approvals a
      join projects p on p.id = a.project_id
      join units u on u.id = p.unit_id
      left join application_systems s on s.id = p.system_id
      cross join lateral (select max(d.started_at) as since from deadlines d
        where d.case_id = a.id and d.kind = ${expertReview.kind} and d.met_at is null and d.cancelled_at is null) review
      cross join lateral (select count(*)::int as ever,
          count(*) filter (where e.recorded_at >= review.since)::int as now
        from expert_reviews e where e.approval_id = a.id and not e.recused) heard
    where a.id ${among(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
});
