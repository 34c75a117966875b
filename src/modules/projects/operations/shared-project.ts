import type { RecordRow } from '../../../kernel/context/index.js';
import type { ProjectStage } from '../texts.js';

/** A project as a step finds it under lock. */
export type SharedProject = RecordRow & {
  readonly id: string;
  readonly unit_id: string;
  readonly stage: ProjectStage;
  readonly estimate: string;
  readonly approved_estimate: string | null;
  readonly system_id: string | null;
};
