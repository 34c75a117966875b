import { stepOf } from '../../../kernel/procedure/index.js';
import { unit } from '../desks.js';
import * as operations from '../operations/index.js';

/** The row by which a unit takes its request back before it is approved (CC-10). */
export function withdrawing<const S extends string>(from: readonly S[]) {
  return {
    withdrawCloudRequest: stepOf<S | 'WITHDRAWN'>()({
      from,
      to: 'WITHDRAWN',
      by: unit,
      does: operations.free,
      basis: 'CC-10',
    }),
  };
}
