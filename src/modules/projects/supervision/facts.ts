import sql from 'sql-template-tag';
import { type CivilDate, civilDateOf, periodText } from '../../../kernel/calendar/index.js';
import { among } from '../../../kernel/context/index.js';
import type { Text } from '../../../kernel/i18n/index.js';
import { fact, factOf } from '../../../kernel/procedure/index.js';
import type { ProvisionId } from '../../../kernel/regulations/index.js';
import { concerning } from '../../../kernel/restrictions/index.js';
import { PLACEMENT_FACTS, type PlacementName } from '../../systems/index.js';
import type { ProjectStage } from '../texts.js';
import type { FindingName, MeasureName } from './laws.js';

/** Whom orders concern beside their unit: the project or the system on which it was found. */
export const orderConcerned = concerning(
  'rectification_orders',
  (ids) => sql`
    select o.id, 'PROJECT', o.project_id from rectification_orders o where o.id ${ids} and o.project_id is not null
    union all
    select o.id, 'SYSTEM', o.system_id from rectification_orders o where o.id ${ids} and o.system_id is not null`,
);

/** What the needs and effects of an order ask of it and of what it is about. */
export interface OrderFacts {
  readonly finding: FindingName;
  /** The name of the project or system. */
  readonly subjectName: string;
  /** The stage of the project; null where it is about a system. */
  readonly stage: ProjectStage | null;
  /** Whether the system runs on the cloud; null where it is about a project. */
  readonly onCloud: boolean | null;
  readonly rectifyBy: CivilDate;
  /** Whether it is known that it was not obeyed. */
  readonly unmet: boolean;
  /** The measures of this case that hold. */
  readonly measures: readonly MeasureName[];
}

type Row = Omit<OrderFacts, 'onCloud'> & { readonly id: string; readonly placement: PlacementName | null };

/** An order with what it is about. */
export const orderOf = fact<OrderFacts>('orderOf', undefined, async (source, ids) => {
  const rows = await source.run<Row>(sql`
    select o.id, o.finding, coalesce(p.name, s.name) as "subjectName", p.stage, s.placement,
      o.rectify_by::text as "rectifyBy", o.unmet_at is not null as unmet,
      array(select m.kind from supervision_measures m where m.order_id = o.id and m.lifted_at is null) as measures
    from rectification_orders o
      left join projects p on p.id = o.project_id
      left join application_systems s on s.id = o.system_id
    where o.id ${among(ids)}`);
  return new Map(
    rows.map(({ placement, ...row }) => [
      row.id,
      { ...row, onCloud: placement && Boolean(PLACEMENT_FACTS[placement].runs) },
    ]),
  );
});

/** From which day on something can be ordered to be put right. */
interface Earliest {
  readonly day: CivilDate;
  readonly least: Text;
  readonly provision: ProvisionId;
}

/** The earliest day that an order can name, by the period that a unit gets at least. */
export const earliestDay = factOf('earliestDay', [], ({ house, viewer }): Earliest => {
  const { value, provision } = house.ruleBook.period('RECTIFICATION_LEAST_PERIOD', civilDateOf(viewer.at));
  return { day: house.calendar.count(viewer.at, value).lastDay, least: periodText(value), provision };
});
