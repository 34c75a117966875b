import { stepOf } from '../../../kernel/procedure/index.js';
import { delivered } from '../checks.js';
import * as periods from '../deadlines.js';
import { operator, reviewer, unit } from '../desks.js';
import { lockRequestedPools } from '../locks.js';
import * as operations from '../operations/index.js';
import { reason } from '../takes.js';

/** The rows of the way out after approval: what was delivered is reclaimed by the provider (CC-16c). */
export function cancelling<const S extends string>(from: readonly S[]) {
  const step = stepOf<S | 'CANCELLING' | 'CANCELLED'>();
  return {
    cancelCloudRequest: step({
      from,
      by: [unit, reviewer],
      takes: { reason },
      leads: [
        {
          to: 'CANCELLING',
          when: delivered,
          decides: 'CANCELLED',
          starts: [periods.reclaiming],
          does: operations.takeLeave,
        },
        { to: 'CANCELLED', decides: 'CANCELLED', does: operations.giveBack },
      ],
      locks: [lockRequestedPools],
      basis: 'CC-16c',
    }),
    confirmReclaim: step({
      from: 'CANCELLING',
      to: 'CANCELLED',
      by: operator,
      meets: [periods.reclaiming],
      locks: [lockRequestedPools],
      does: operations.reclaim,
      basis: 'CC-16b',
    }),
  };
}
