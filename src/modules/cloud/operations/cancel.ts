import { standingOn } from '../../../kernel/procedure/index.js';
import { move, pools } from '../../capacity/index.js';
import { drawsOf, releaseDraws } from '../../planning/index.js';
import { linesOf, resourcesOf } from '../facts.js';
import { closeExtension } from './extension.js';
import { free } from './occupy.js';
import { releaseReserved } from './reserved.js';
import { takeBack } from './take-back.js';
import type { RequestWork } from './work.js';

/** Gives the reservation of a request back of which nothing was delivered (CC-16c). */
export const giveBack = standingOn([linesOf, pools, drawsOf], (work: RequestWork) => {
  const { write } = work;
  const released = releaseReserved(write, work.fact(linesOf));
  move(
    work,
    released.map(({ kind, quantity }) => ({ kind, allocated: -quantity, reserved: -quantity })),
  );
  releaseDraws(work);
  free(work);
});

/** Asks for what was delivered back; what the request draws on its unit’s plan is free at once (CC-16c, CC-50a). */
export const takeLeave = standingOn([drawsOf], (work: RequestWork) => {
  releaseDraws(work);
  closeExtension(work);
});

/** Takes back what was delivered for a cancelled request: it is free in its pools again (CC-16b). */
export const reclaim = standingOn([resourcesOf, pools], (work: RequestWork) => {
  const { write, case: request } = work;
  const delivered = work.fact(resourcesOf).filter(({ grantedBy }) => grantedBy === request.id);
  move(work, takeBack(write, delivered));
  free(work);
});
