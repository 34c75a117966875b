import type { Sql } from 'sql-template-tag';
import type { RecordRow, Run, Write } from '../context/index.js';
import type { Holder } from './desks.js';
import type { CaseRow, Fact } from './facts.js';

/** Rows of another table that go with a case; the ones that a step changes are locked before its facts are read. */
export interface Lock {
  readonly table: string;
  /** A sub-select of their ids, for a case. */
  readonly rows: (caseId: string) => Sql;
}

/** What a step's own code works with; what it changes goes into `write.records`. */
export interface StepWork<
  Input,
  Columns = unknown,
  Shared extends readonly RecordRow[] = readonly RecordRow[],
> {
  readonly write: Write;
  /** The case, as the step found it. */
  readonly case: CaseRow<Columns>;
  /** The rows that the procedure shares with its cases, locked, as the step found them. */
  readonly shared: Shared;
  readonly input: Input;
  /** The round to which what the step puts to the case belongs: the one to come while the case is with its applicant. */
  readonly round: number;
  /** The desk that the viewer acts for and the unit in whose name; null where the system acts. */
  readonly acting: { readonly holder: Holder; readonly unitId: string } | null;
  /** A fact that the row's needs, checks or conditions loaded, or that the effect says it stands on. */
  fact<Value>(one: Fact<Value>): Value;
  /** Lets units beside the case's own see it from here on. */
  showTo(units: readonly string[]): void;
}

/**
 * What a step does beyond its row, as part of it. It asks nothing of the database: what it must know are facts, which
 * were asked under lock together with those of the row.
 */
export interface Effect<Input> {
  (work: StepWork<Input, never, never>): void;
  /** The facts that it stands on. */
  readonly facts?: readonly Fact<unknown>[];
}

/** Declares facts that an effect stands on. */
export function standingOn<Input, Columns, Shared extends readonly RecordRow[]>(
  facts: readonly Fact<unknown>[],
  does: (work: StepWork<Input, Columns, Shared>) => void,
): typeof does {
  return Object.assign(does, { facts });
}

/** What a new case is made of: the unit it belongs to, and what its own table holds. */
export interface Opened {
  readonly unitId: string;
  readonly columns: RecordRow;
}

/** How a first step makes its case. */
export type Opening<Input> = (run: Run, input: Input) => Promise<Opened>;
