import { prose, SAME, stepOf } from '../../../kernel/procedure/index.js';
import * as periods from '../deadlines.js';
import { operator, reviewer } from '../desks.js';
import * as needs from '../needs.js';
import * as operations from '../operations/index.js';
import { opinion } from '../takes.js';

/** The rows by which the provider says that it cannot deliver, and the office acts; the provider's clock goes on (CC-13a). */
export function deliveryProblem<const S extends string>(from: readonly S[]) {
  const step = stepOf<S>();
  return {
    reportDeliveryProblem: step({
      from,
      to: SAME,
      by: operator,
      takes: { problem: prose({ en: 'What holds the delivery up', zh: '交付问题' }) },
      needs: [needs.noProblemReported],
      starts: [periods.problemAnswer],
      does: operations.noteProblem,
      basis: 'CC-13a',
    }),
    answerDeliveryProblem: step({
      from,
      to: SAME,
      by: reviewer,
      takes: { opinion },
      needs: [needs.problemReported],
      decides: 'ANSWERED',
      meets: [periods.problemAnswer],
      basis: 'CC-13a',
    }),
  };
}
