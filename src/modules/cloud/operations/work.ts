import type { StepWork } from '../../../kernel/procedure/index.js';
import type { PlacementName } from '../../systems/index.js';

/** A request as its table has it. */
interface RequestColumns {
  readonly kind: string;
  readonly system_id: string;
  /** As its submission found or the office ruled; null before, and on other requests. */
  readonly major: boolean | null;
}

/** The system of a request, locked. */
interface SystemColumns {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly mlps_grade: number;
  readonly placement: PlacementName;
  readonly open_request_id: string | null;
}

/** A step on a request, at work. */
export type RequestWork<Input = unknown> = StepWork<Input, RequestColumns, readonly [SystemColumns]>;
