import sql, { type Sql } from 'sql-template-tag';
import { civilDateOf } from '../../../kernel/calendar/index.js';
import { among } from '../../../kernel/context/index.js';
import { fact } from '../../../kernel/procedure/index.js';
import type { PlacementName } from '../../systems/index.js';

/** What the rules ask of a consent and of its system. */
export interface ConsentFacts {
  readonly placement: PlacementName;
  /** The date of the consent that the system has; null where it has none. */
  readonly consentedOn: string | null;
  /** Whether another one is submitted and undecided. */
  readonly another: boolean;
  /** The kinds of material put to it. */
  readonly kinds: readonly string[];
  /** The day on which that is asked. */
  readonly today: string;
}

type Row = Omit<ConsentFacts, 'today'> & { readonly id: string };

/** A consent with its system. */
export const consentOf = fact<ConsentFacts>('sharingConsentOf', undefined, async (source, ids) => {
  const rows = await source.run<Row>(sql`
    select a.id, s.placement, s.sharing_consent_on::text as "consentedOn",
      exists (select from sharing_consents o join cases oc on oc.id = o.id
        where o.system_id = a.system_id and o.id <> a.id and oc.round > 0 and oc.closed_at is null) as another,
      array(select distinct m.kind from materials m where m.case_id = a.id) as kinds
    from sharing_consents a join application_systems s on s.id = a.system_id
    where a.id ${among(ids)}`);
  const today = civilDateOf(source.viewer.at);
  return new Map(rows.map((row) => [row.id, { ...row, today }]));
});

/**
 * A column of a statement: whether a unit says that this system may not share, and nobody has decided on that.
 * @param systemId the system’s id within that statement
 */
export function consentPending(systemId: Sql): Sql {
  return sql`exists (select from sharing_consents h join cases hc on hc.id = h.id
    where h.system_id = ${systemId} and hc.round > 0 and hc.closed_at is null)`;
}
