import sql from 'sql-template-tag';
import { instantOf } from '../../../kernel/calendar/index.js';
import { among } from '../../../kernel/context/index.js';
import { asked, check, fact, factOf } from '../../../kernel/procedure/index.js';
import type { Blocker } from '../../../kernel/refusals/index.js';

/** What a fault is said to affect. */
export interface ImpactInput {
  readonly poolIds: readonly string[];
  readonly systemIds: readonly string[];
}

/** Those of the pools and systems named that there are, and the units that have resources of them. */
export interface Impact {
  readonly pools: readonly { readonly id: string; readonly units: readonly string[] }[];
  readonly systems: readonly { readonly id: string; readonly unit: string }[];
}

/** What the input of a step says to be affected. A system is known that has resources on the cloud. */
export const impact = asked(
  'impact',
  async (source, { poolIds, systemIds }: ImpactInput): Promise<Impact> => {
    const [rows] = await source.run<Impact>(sql`
    select
      (select coalesce(json_agg(json_build_object('id', p.id, 'units', array(
         select distinct x.unit_id from cloud_resources x where x.pool_id = p.id and x.reclaimed_at is null order by 1
       )) order by p.id), '[]')
       from capacity_pools p where p.id = any(${[...poolIds]})) as pools,
      (select coalesce(json_agg(json_build_object('id', s.id, 'unit', s.unit_id) order by s.id), '[]')
       from application_systems s where s.id = any(${[...systemIds]})
         and exists (select from cloud_resources x where x.system_id = s.id and x.reclaimed_at is null)) as systems`);
    return rows as Impact;
  },
);

/** What a fault is known to affect: ids of pools and systems, and of units. */
interface Known {
  readonly things: readonly string[];
  readonly units: readonly string[];
}

/** What a fault was announced to affect before; nothing yet of a new one. */
export const knownImpact = fact<Known>('knownImpact', { things: [], units: [] }, async (source, ids) => {
  const rows = await source.run<Known & { readonly id: string }>(sql`
    select f.id, array(select coalesce(i.pool_id, i.system_id) from fault_impacts i where i.fault_id = f.id) as things,
      array(select a.unit_id from affected_units a where a.fault_id = f.id) as units
    from fault_notices f where f.id ${among(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
});

/** When a fault began, and what the clock says. */
const times = fact<{ readonly began: Date; readonly now: Date }>('times', undefined, async (source, ids) => {
  const rows = await source.run<{ id: string; began_at: string }>(
    sql`select id, began_at from fault_notices where id ${among(ids)}`,
  );
  return new Map(rows.map((row) => [row.id, { began: instantOf(row.began_at), now: source.viewer.at }]));
});

const now = factOf('now', [], (source) => source.viewer.at);

const ahead = (path: string, at: Date, clock: Date): readonly Blocker[] =>
  at > clock
    ? [{ code: 'AHEAD_OF_CLOCK', params: { now: clock.toISOString() }, path, provision: 'CC-31c' }]
    : [];

/** Something is named, and all of it is known. */
export const affectsKnown = check(impact, ({ poolIds, systemIds }: ImpactInput, { pools, systems }) => {
  const missing = (code: string, field: string, ids: readonly string[], found: readonly { id: string }[]) =>
    ids.flatMap((id, index) =>
      found.some((one) => one.id === id)
        ? []
        : [{ code, path: `input.${field}.${index}`, provision: 'CC-31c' } as const],
    );
  return [
    ...(poolIds.length + systemIds.length === 0
      ? [{ code: 'NOTHING_AFFECTED', path: 'input.poolIds', provision: 'CC-31c' } as const]
      : []),
    ...missing('UNKNOWN_POOL', 'poolIds', poolIds, pools),
    ...missing('SYSTEM_NOT_ON_CLOUD', 'systemIds', systemIds, systems),
  ];
});

/** The fault has begun. */
export const hasBegun = check(now, ({ beganAt }: { readonly beganAt: Date }, clock) =>
  ahead('input.beganAt', beganAt, clock),
);

/** Service was restored after the fault began, and not in the future. */
export const restoredSince = check(
  times,
  ({ restoredAt }: { readonly restoredAt: Date }, { began, now: clock }) =>
    restoredAt < began
      ? [
          {
            code: 'ENDED_BEFORE_BEGAN',
            params: { began: began.toISOString() },
            path: 'input.restoredAt',
            provision: 'CC-31c',
          },
        ]
      : ahead('input.restoredAt', restoredAt, clock),
);
