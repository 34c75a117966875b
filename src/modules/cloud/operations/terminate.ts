import { standingOn } from '../../../kernel/procedure/index.js';
import { move, pools } from '../../capacity/index.js';
import { withdrawApps } from '../../systems/index.js';
import { resourcesOf } from '../facts.js';
import { free } from './occupy.js';
import { takeBack } from './take-back.js';
import type { RequestWork } from './work.js';

/** Takes back all that the system has, and retires it with its apps: its service on the cloud is over (CC-16b, CC-23). */
export const terminate = standingOn([resourcesOf, pools], (work: RequestWork) => {
  const {
    write,
    shared: [system],
  } = work;
  move(work, takeBack(write, work.fact(resourcesOf)));
  write.records.update('application_systems', { id: system.id, placement: 'RETIRED' });
  withdrawApps(write, system.id);
  free(work);
});
