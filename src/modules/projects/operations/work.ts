import type { StepWork } from '../../../kernel/procedure/index.js';
import type { SharedProject } from './shared-project.js';

/** A step on a case of a project: the project is locked with it. */
export type ProjectWork<Input = unknown, Columns = unknown> = StepWork<
  Input,
  Columns,
  readonly [SharedProject]
>;
