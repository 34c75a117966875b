import { type FactSource, FactTable } from '../../kernel/procedure/index.js';
import { Computed, extend } from '../../kernel/read/index.js';
import { drawsOf, excessOfDraws, excessOfGrowth, PlanExcess, planBooks } from '../planning/index.js';
import { CloudRequest } from './cloud-request.js';
import { holdingsOf, linesOf } from './facts.js';
import { increasesOf } from './increases.js';

const FACTS = [linesOf, holdingsOf, planBooks, drawsOf];

/** In which kinds a request exceeds the plan: as it stands, or once it is approved, as it stood then (CC-50a). */
function excessOf(facts: FactTable, { id, closedAt }: Pick<CloudRequest, 'id' | 'closedAt'>) {
  const lines = facts.of(linesOf, id);
  if (lines.some(({ granted }) => granted !== null)) return excessOfDraws(facts.of(drawsOf, id));
  if (closedAt) return [];
  const asked = lines.map((line) => ({ line, quantity: line.requested }));
  return excessOfGrowth(increasesOf(asked, facts.of(holdingsOf, id)), facts.of(planBooks, id));
}

extend(
  CloudRequest,
  'planExcess',
  Computed<Pick<CloudRequest, 'id' | 'closedAt'>>(() => [PlanExcess], {
    description:
      'In which kinds it exceeds its unit’s approved plan of the year; empty where it does not, or there is none. 超计划情况',
    columns: ['id', 'closedAt'],
    batch: async (rows, { house, viewer, session }) => {
      const source: FactSource = { house, viewer, run: (statement) => session.run(statement) as never };
      const facts = await FactTable.load(
        source,
        FACTS,
        rows.map(({ id }) => id),
      );
      return rows.map((row) => excessOf(facts, row));
    },
  }),
);
