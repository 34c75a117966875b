import sql from 'sql-template-tag';
import { among } from '../../../kernel/context/index.js';
import { fact } from '../../../kernel/procedure/index.js';
import type { PlacementName } from '../texts.js';
import type { ExemptionKind, InfrastructureKind } from './texts.js';

/** What the needs of an exemption ask of it and of its system. */
export interface ExemptionFacts {
  readonly kind: ExemptionKind;
  readonly classified: boolean;
  readonly mlpsGrade: number;
  readonly placement: PlacementName;
  /** A submitted, unfinished request for the cloud occupies the system. */
  readonly requestOpen: boolean;
  /** What the system may have by itself already. */
  readonly granted: readonly InfrastructureKind[];
  /** What it is about. */
  readonly asked: readonly InfrastructureKind[];
  /** Whether another exemption of the kind is submitted and undecided. */
  readonly another: boolean;
  /** The kinds of material put to it. */
  readonly materials: readonly string[];
}

type Row = ExemptionFacts & { readonly id: string };

/** An exemption with its system. */
export const exemptionOf = fact<ExemptionFacts>('exemptionOf', undefined, async (source, ids) => {
  const rows = await source.run<Row>(sql`
    select e.id, e.kind, s.classified, s.mlps_grade as "mlpsGrade", s.placement,
      s.open_request_id is not null as "requestOpen", s.infrastructure_exemption as granted,
      array(select i.kind from exempt_infrastructure i where i.exemption_id = e.id and not i.replaced
        order by i.place) as asked,
      exists (select 1 from cloud_exemptions o join cases c on c.id = o.id
        where o.system_id = e.system_id and o.kind = e.kind and o.id <> e.id
          and c.round > 0 and c.closed_at is null) as another,
      array(select distinct m.kind from materials m where m.case_id = e.id) as materials
    from cloud_exemptions e join application_systems s on s.id = e.system_id
    where e.id ${among(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
});
