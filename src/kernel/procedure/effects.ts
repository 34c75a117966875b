import type { Sql } from 'sql-template-tag';
import type { Case } from '../cases/index.js';
import type { Write } from '../context/index.js';
import type { Holder } from './desks.js';
import type { Fact } from './facts.js';

/** Rows of another table that go with a case; the ones that a step changes are locked before its facts are read. */
export interface Lock {
  readonly table: string;
  /** A sub-select of their ids, for a case. */
  readonly rows: (caseId: string) => Sql;
}

/** What a step's own code works with. */
export interface StepWork<Input, C extends Case = Case> {
  readonly write: Write;
  /** The case, as the step found it; the ORM writes what is changed of it. */
  readonly case: C;
  readonly input: Input;
  /** The desk that the viewer acts for and the unit in whose name. */
  readonly acting: { readonly holder: Holder; readonly unitId: string };
  /** A fact that the row's needs, checks or conditions loaded. */
  fact<Value>(one: Fact<Value>): Value;
}

/** What a step does beyond its row; within the step's transaction. */
export type Effect<Input> = (work: StepWork<Input, never>) => Promise<void>;

/** How a first step makes its case: fills the concrete case and names the unit it belongs to. */
export type Opening<Input> = (
  write: Write,
  input: Input,
) => Promise<{ readonly unitId: string; readonly create: (base: OpenedCase) => Case }>;

/** What the kernel gives to every new case. */
export type OpenedCase = Pick<
  Case,
  | 'id'
  | 'number'
  | 'procedure'
  | 'state'
  | 'unit'
  | 'openedAt'
  | 'version'
  | 'round'
  | 'seenBy'
  | 'involved'
  | 'stateSince'
>;
