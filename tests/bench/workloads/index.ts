import { board } from './board.js';
import { detail } from './detail.js';
import { inboxPage50 } from './inbox-page-50.js';
import { inbox } from './inbox.js';
import { ingest } from './ingest.js';
import { step } from './step.js';
import type { Workload } from './workload.js';

export {
  type Ask,
  type Changes,
  type Contestant,
  CONTESTANTS,
  type DataSet,
  type Variables,
  type Workload,
} from './workload.js';

/** Every workload, in the order in which they are driven: a new one is a file and its line here. */
export const WORKLOADS: readonly Workload[] = [inbox, inboxPage50, detail, board, step, ingest];
