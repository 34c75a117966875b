import sql, { type Sql } from 'sql-template-tag';
import { fact, type FactSource, type Lock } from '../../kernel/procedure/index.js';
import type { Write } from '../../kernel/context/index.js';
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

/**
 * Enters movements in the pools' books, summed by kind. The caller's step has locked the pools and asked what is
 * left; the table's own check stands behind that.
 */
export function move(write: Write, movements: readonly Movement[]): void {
  for (const { kind, allocated, reserved } of movements)
    write.records.increase('capacity_pools', 'kind', kind, { allocated, reserved });
}

/** What is left in each pool; a kind without a pool has nothing. The same for every case. */
export type Left = ReadonlyMap<ResourceKind, number>;

/** What is left in the city's pools, as a fact of any case. */
export const poolsLeft = fact<Left>('poolsLeft', new Map(), async (source, caseIds) => {
  const left = await readLeft(source);
  return new Map(caseIds.map((id) => [id, left]));
});

async function readLeft(source: Pick<FactSource, 'run'>): Promise<Left> {
  const rows = await source.run<{ kind: ResourceKind; left: number }>(
    sql`select kind, total - allocated as left from capacity_pools`,
  );
  return new Map(rows.map(({ kind, left }) => [kind, left]));
}
