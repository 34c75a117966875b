import { type Actor, type House, write } from '../context/index.js';
import { type Happening, record } from './record.js';

/** Puts a reading of restricted data on record, in a transaction of its own, before anything of it is shown. CC-36. */
export async function recordRead(
  house: House,
  actor: Actor,
  what: Omit<Happening, 'kind' | 'provisionId'>,
): Promise<void> {
  await write(house, actor, async (into) => record(into, { kind: 'READ', provisionId: 'CC-36', ...what }));
}
