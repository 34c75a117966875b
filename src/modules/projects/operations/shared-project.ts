import type { RecordRow } from '../../../kernel/context/index.js';
import type { Funding, ProjectKind, ProjectStage } from '../texts.js';

/** A project as a step finds it under lock. */
export type SharedProject = RecordRow & {
  readonly id: string;
  readonly unit_id: string;
  readonly kind: ProjectKind;
  readonly funding: Funding;
  readonly security_project: boolean;
  readonly stage: ProjectStage;
  readonly estimate: string;
  readonly approved_estimate: string | null;
  readonly system_id: string | null;
};
