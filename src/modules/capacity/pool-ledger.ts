import sql, { raw, type Sql } from 'sql-template-tag';
import { civilDateOf } from '../../kernel/calendar/index.js';
import type { Write } from '../../kernel/context/index.js';
import { fact, factOf, type Lock, type StepWork } from '../../kernel/procedure/index.js';
import { enterTurnings } from './announce.js';
import { turn } from './episode.js';
import { thresholdsOn } from './levels.js';
import { episodeOf, figuresOf, POOL_COLUMNS, type PoolRow } from './pool-row.js';
import type { ResourceKind } from './resource-kinds.js';

/** By how much a pool's books change. */
export interface Movement {
  readonly kind: ResourceKind;
  /** Change of what is given away, reservations included. */
  readonly allocated: number;
  /** Change of what is reserved. */
  readonly reserved: number;
}

/** Locks the pools of some kinds, chosen by a sub-select of kinds, before a step reads what is left in them. */
export function lockPools(kinds: (caseId: string) => Sql): Lock {
  return {
    table: 'capacity_pools',
    rows: (caseId) => sql`select id from capacity_pools where kind in (${kinds(caseId)})`,
  };
}

/** The city's pools by their kinds, as a fact of any case: what moves their books stands on it. */
export const pools = fact<ReadonlyMap<ResourceKind, PoolRow>>('pools', new Map(), async (source, caseIds) => {
  const rows = await source.run<PoolRow>(sql`select ${raw(POOL_COLUMNS)} from capacity_pools`);
  const byKind = new Map(rows.map((row) => [row.kind, row]));
  return new Map(caseIds.map((id) => [id, byKind]));
});

/** What is left in each pool; a kind without a pool has nothing. The same for every case. */
export type Left = ReadonlyMap<ResourceKind, number>;

/** What is left in the city's pools, as a fact of any case. */
export const poolsLeft = factOf(
  'poolsLeft',
  [pools],
  (_source, all): Left => new Map([...all].map(([kind, { total, allocated }]) => [kind, total - allocated])),
);

/** What each running write has added to the allocation of pools. */
const moved = new WeakMap<Write, Map<ResourceKind, number>>();

/**
 * Enters movements in the pools' books, summed by kind, and has their levels looked at when the step is over: what
 * it gives away can raise an alert, what it takes back can resolve one (CC-31a). The caller's step has locked the
 * pools and stands on the fact `pools`; the table's own check stands behind what is left.
 */
export function move(
  { write, fact: known }: Pick<StepWork<unknown>, 'write' | 'fact'>,
  movements: readonly Movement[],
): void {
  for (const { kind, allocated, reserved } of movements)
    write.records.increase('capacity_pools', 'kind', kind, { allocated, reserved });
  const sums = moved.get(write) ?? new Map<ResourceKind, number>();
  for (const { kind, allocated } of movements) sums.set(kind, (sums.get(kind) ?? 0) + allocated);
  if (moved.has(write)) return;
  moved.set(write, sums);
  const before = known(pools);
  write.atEnd(() =>
    watchBooks(
      write,
      [...sums].flatMap(([kind, sum]) => {
        const pool = before.get(kind);
        return pool && sum !== 0 ? [{ ...pool, allocated: pool.allocated + sum }] : [];
      }),
    ),
  );
}

/** Looks at the levels of pools whose books a step has changed, as they are now. */
export async function watchBooks(write: Write, changed: readonly PoolRow[]): Promise<void> {
  const thresholds = thresholdsOn(write.house.ruleBook, civilDateOf(write.at));
  await enterTurnings(
    write,
    changed.map((pool) => {
      const turning = turn(episodeOf(pool), figuresOf(pool), write.at, thresholds);
      return { pool, turnings: turning ? [turning] : [] };
    }),
  );
}
