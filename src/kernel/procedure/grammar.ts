import type { ClassType } from 'type-graphql';
import type { CivilDate } from '../calendar/index.js';
import type { Text } from '../i18n/index.js';
import type { DayKey, PeriodKey, ProvisionId } from '../regulations/index.js';
import type { DeadlineKind, DecisionOutcome } from '../cases/index.js';
import type { Holder } from './desks.js';
import type { Effect, Lock, Opening } from './effects.js';
import type { Check, Condition, Need } from './facts.js';
import type { Taken, Takes } from './takes.js';

/** A state of a procedure: either somebody must act in it, or it is an end. */
export type State =
  | {
      /** Whose turn it is. */
      readonly waits: Holder;
      /** A wait that no deadline bounds: only a draft, or a case sent back to its applicant. */
      readonly open?: true;
    }
  | { readonly ends: true };

/** A period of the rule book as a case meets it: who must act in it, and from which parameter it comes. */
export interface DeadlineSpec {
  readonly kind: DeadlineKind;
  readonly party: Holder;
  /** The parameter that holds its length, or the day of the year with which it ends: that one never moves. */
  readonly period: PeriodKey | DayKey;
  /** Counted from the end of this minimum, when that is later than the step that starts it. */
  readonly after?: MinimumSpec;
  /** Counted from a day that the case itself names, whenever the step is taken. */
  readonly from?: NamedDay;
  /** Counted from the event that started this other deadline, instead of from the step. */
  readonly since?: DeadlineSpec;
  /** Counted from the day that the step takes by this name, instead of from the step. */
  readonly sinceDay?: string;
}

/** A day that a case names, e.g. the first of a month: it is the first of the days that are counted from it. */
export interface NamedDay {
  /** The day in words. */
  readonly text: Text;
  /** The day, by the columns of the case's own table. */
  readonly day: (columns: never) => CivilDate;
}

/** A time that must pass before a step is possible; it never moves, and starting it again changes nothing. */
export interface MinimumSpec {
  readonly kind: string;
  readonly period: PeriodKey;
}

/** Where a step leads and what it sets running there. */
export interface Outcome<S extends string, Input> {
  /** The next state; `SAME` keeps it and leaves the clocks that run alone. */
  readonly to: S | typeof SAME;
  /** Chosen when this holds; the last outcome of a row has none. */
  readonly when?: Condition<Input>;
  readonly starts?: readonly DeadlineSpec[];
  /** Deadlines that only this outcome meets, beside those that the row meets wherever it leads. */
  readonly meets?: readonly DeadlineSpec[];
  /** The kind of decision that is recorded, where the step is one. */
  readonly decides?: DecisionOutcome;
  /** What the step does beyond its row when it leads here. */
  readonly does?: Effect<Input>;
}

/** An outcome that keeps the state. */
export const SAME = 'SAME';

/** A row of a procedure's table. */
export interface Step<S extends string = string, T extends Takes = Takes> {
  /** The states in which it is possible; a step that opens a case has none. */
  readonly from?: readonly S[];
  /** Who may take it; the first desk that the viewer holds is the one they act for. Nobody, where the system takes it. */
  readonly by: readonly Holder[];
  /**
   * The house itself takes it, within whatever write brought it about; no mutation does. It goes on record without a
   * person and a party.
   */
  readonly bySystem?: true;
  /** What it takes from whoever takes it; `id` and `version` come with every step on a case. */
  readonly takes?: T;
  /** What must hold of the case, whatever is taken. */
  readonly needs?: readonly Need[];
  /** What must hold of what is taken. */
  readonly checks?: readonly Check<Taken<T>>[];
  /** Where it leads: one outcome, or several of which the first that applies is taken. */
  readonly leads: readonly Outcome<S, Taken<T>>[];
  /** Deadlines that it meets; others that run are cancelled when the state changes. */
  readonly meets?: readonly DeadlineSpec[];
  /** A deadline that ends with a day taken as `until`: one that runs is moved there, one that it starts is set. */
  readonly extends?: DeadlineSpec;
  /** Deadlines that stand still from here on, until a step that resumes them. */
  readonly pauses?: readonly DeadlineSpec[];
  /** Deadlines that go on from here, the days of their pause left out. */
  readonly resumes?: readonly DeadlineSpec[];
  /**
   * Only of a step of the system's: time takes it, at the instant at which this deadline passes unmet, because a law
   * says what comes of that. Everybody else's steps meet the case after it.
   */
  readonly atEndOf?: DeadlineSpec;
  /** A minimum that starts with it. */
  readonly opensMinimum?: MinimumSpec;
  /** A minimum that must be over. */
  readonly minimum?: MinimumSpec;
  /** Other parties that may see the case from here on. */
  readonly seenBy?: readonly Holder[];
  /** Whether those who take it are barred from deciding the case later (CC-36b). */
  readonly involves?: true;
  /** Rows that it changes beside the case, locked in (table, id) order. */
  readonly locks?: readonly Lock[];
  /** How a first step makes its case; one by the system is told. */
  readonly opens?: Opening<Taken<T>>;
  readonly basis: ProvisionId;
}

/** The deadlines that a row meets, by whichever of its outcomes. */
export function metBy(step: Step): readonly DeadlineSpec[] {
  return [...(step.meets ?? []), ...step.leads.flatMap((outcome) => outcome.meets ?? [])];
}

/** A procedure: the one place where its facts stand. */
export interface Procedure {
  readonly name: string;
  /** The concrete case: table and SDL type. */
  readonly caseType: () => ClassType;
  /** The field by which payloads carry the case, e.g. `cloudRequest`. */
  readonly payloadField: string;
  /** The first letters of its case numbers. */
  readonly numberPrefix: string;
  /** The provision that founds it. */
  readonly basis: ProvisionId;
  /** Rows of a register that go with a case, e.g. its system: every step locks them, whoever sees the case sees them. */
  readonly shares?: Lock;
  /**
   * Rows that every step locks ahead of the case: those from which the system comes to take steps on it, so that
   * neither waits for the other.
   */
  readonly behind?: Lock;
  readonly states: Readonly<Record<string, State>>;
  readonly steps: Readonly<Record<string, Step>>;
  readonly texts: ProcedureTexts;
}

/** Every label of a procedure, zh and en. */
export interface ProcedureTexts<S extends string = string, N extends string = string> {
  readonly name: Text;
  readonly states: Readonly<Record<S, Text>>;
  readonly steps: Readonly<Record<N, Text>>;
}

/** A row as a table writes it: a single desk, state or outcome needs no brackets. */
type Row<S extends string, T extends Takes> = Omit<Step<S, T>, 'from' | 'by' | 'bySystem' | 'leads'> & {
  readonly from?: S | readonly S[];
} & (
    | { readonly by: Holder | readonly Holder[]; readonly bySystem?: never }
    | { readonly by?: never; readonly bySystem: true }
  ) &
  (Omit<Outcome<S, Taken<T>>, 'meets'> | { readonly leads: readonly Outcome<S, Taken<T>>[] });

/** Declares a row; `S` are the table's states, what it takes is inferred. */
export function stepOf<S extends string>(): <const T extends Takes>(row: Row<S, T>) => Step<S> {
  return ({ from, by, ...row }) => {
    const leads =
      'leads' in row ? row.leads : [{ to: row.to, starts: row.starts, decides: row.decides, does: row.does }];
    const step = {
      ...row,
      from: typeof from === 'string' ? [from] : from,
      by: by === undefined ? [] : 'party' in by ? [by] : by,
      leads,
    };
    return step as unknown as Step<S>;
  };
}

/** A procedure as a module writes it: `texts` label each state and each step, or it does not compile. */
export interface ProcedureTable<S extends string, N extends string> extends Omit<
  Procedure,
  'states' | 'steps' | 'texts'
> {
  readonly states: Readonly<Record<S, State>>;
  readonly steps: Readonly<Record<N, Step<NoInfer<S>>>>;
  readonly texts: ProcedureTexts<NoInfer<S>, NoInfer<N>>;
}
