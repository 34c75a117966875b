import { procedureNames } from '../cases/index.js';
import type { Lock } from './effects.js';
import type { Procedure, ProcedureTable, Step } from './grammar.js';
import { faultsOf } from './validate.js';

const procedures = new Map<string, Procedure>();

/** Adds a module's procedure to the house. A table that breaks the law of the house stops the start. */
export function declareProcedure<const S extends string, const N extends string>(
  table: ProcedureTable<S, N>,
): Procedure {
  const faults = faultsOf(table);
  if (faults.length > 0) throw new Error(`Procedure ${table.name} cannot stand:\n- ${faults.join('\n- ')}`);
  procedureNames.add({ [table.name]: table.texts.name });
  procedures.set(table.name, table);
  return table;
}

/** Every procedure that a module declared, in that order. */
export function allProcedures(): readonly Procedure[] {
  return [...procedures.values()];
}

/** A procedure by its name. */
export function procedureOf(name: string): Procedure {
  const table = procedures.get(name);
  if (!table) throw new Error(`No procedure ${name}`);
  return table;
}

/**
 * The rows that cases of a type go with, or stand behind: a step locks them before it knows the case's procedure.
 * @throws Error where two procedures of the type say different things
 */
export function rowsOf(type: unknown, which: 'shares' | 'behind'): Lock | undefined {
  const [rows, ...others] = new Set(
    allProcedures()
      .filter(({ caseType }) => caseType() === type)
      .map((table) => table[which]),
  );
  if (others.length > 0) throw new Error(`Procedures of one type of case say of different rows: ${which}`);
  return rows;
}

/** Every step that somebody can take, by its mutation's name, with the procedures that have it. */
export function allSteps(): ReadonlyMap<
  string,
  readonly { readonly table: Procedure; readonly step: Step }[]
> {
  const steps = new Map<string, { table: Procedure; step: Step }[]>();
  for (const table of procedures.values()) {
    for (const [name, step] of Object.entries(table.steps)) {
      if (step.bySystem) continue;
      const rows = steps.get(name) ?? [];
      rows.push({ table, step });
      steps.set(name, rows);
    }
  }
  return steps;
}
