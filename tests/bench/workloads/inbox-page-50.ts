import { inbox, inboxOf } from './inbox.js';
import { at, type Workload } from './workload.js';

const PAGES_BEFORE = 49;

/** The same page, the fiftieth, by the cursor at which the forty-ninth ends. */
export const inboxPage50: Workload = {
  ...inbox,
  name: 'inboxPage50',
  prepare: async (contestant, send) => {
    let after: unknown = null;
    for (let page = 0; page < PAGES_BEFORE; page += 1)
      after = at(inboxOf(contestant, await send({ after })), 'pageInfo', 'endCursor');
    return { after };
  },
};
