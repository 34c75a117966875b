import { CapacityPoolsDocument } from './operations/generated/operations.js';
import type { World } from './world.js';

/** The books of a pool. */
export interface PoolView {
  readonly total: number;
  readonly allocated: number;
  readonly reserved: number;
  readonly available: number;
}

/** Reads the books of the pool of a kind. */
export async function poolOf(world: World, kind: string): Promise<PoolView> {
  const { capacityPools } = await world.run(CapacityPoolsDocument, 'office.reviewer', {});
  const pool = capacityPools.find((one) => one.kind === kind);
  if (!pool) throw new Error(`No pool of ${kind}`);
  const { total, allocated, reserved, available } = pool;
  return { total, allocated, reserved, available };
}

/** Makes a pool so large that exactly so much is left in it. */
export async function leaveInPool(world: World, kind: string, left: number): Promise<void> {
  await world.sql('update capacity_pools set total = allocated + $2 where kind = $1', [kind, left]);
}

/**
 * Every pool whose books differ from what was delivered and what waits for delivery: what is given away is what
 * exists and what is reserved, and what is reserved stands under the lines of requests (CC-14d).
 */
export function booksOf(world: World): Promise<object[]> {
  return world.sql(`
    select p.kind, p.allocated, p.reserved, x.delivered, l.reserved as waiting
    from capacity_pools p,
      lateral (select coalesce(sum(quantity), 0)::int as delivered from cloud_resources where pool_id = p.id and reclaimed_at is null) x,
      lateral (select coalesce(sum(reserved), 0)::int as reserved from resource_lines where kind = p.kind) l
    where p.allocated <> x.delivered + l.reserved or p.reserved <> l.reserved`);
}
