import { POOLS } from './books.js';
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

/** Every law of the pools that the books of a world break, with the row that breaks it. */
export async function booksOf(world: World): Promise<string[]> {
  const faults: string[] = [];
  for (const [law, statement] of POOLS)
    for (const { fault } of await world.sql<{ fault: string }>(statement)) faults.push(`${law}: ${fault}`);
  return faults;
}
