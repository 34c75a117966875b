import sql from 'sql-template-tag';
import { type House, writeAsSystem } from '../context/index.js';
import { allProcedures } from './registry.js';

/**
 * Makes sure that no open case stands in a state that its table lacks: nobody could ever act on it.
 * @throws naming each such procedure and state
 */
export async function checkOpenCases(house: House): Promise<void> {
  const states = new Map(allProcedures().map(({ name, states: known }) => [name, known]));
  const lost = await writeAsSystem(house, 'start', async (into) => {
    const rows = await into.run<{ procedure: string; state: string; count: string }>(sql`
      select procedure, state, count(*) from cases where closed_at is null group by procedure, state`);
    return rows.filter(({ procedure, state }) => !(state in (states.get(procedure) ?? {})));
  });
  if (lost.length === 0) return;
  const named = lost.map(({ procedure, state, count }) => `${count} in ${procedure} ${state}`);
  throw new Error(`Open cases stand in states that no table has: ${named.join(', ')}`);
}
