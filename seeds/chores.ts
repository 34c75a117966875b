import { type Chore, doChores } from '../src/kernel/chores/index.js';
import type { House } from '../src/kernel/context/index.js';

/**
 * Has the house do by itself what there is to do of some chores.
 * @throws what the first thing failed with: a city that lacks something is not seeded
 */
export async function keepHouse(house: House, chores: readonly Chore[]): Promise<void> {
  const errors = await doChores(house, 'seed', [chores]);
  if (errors.length > 0) throw errors[0];
}
