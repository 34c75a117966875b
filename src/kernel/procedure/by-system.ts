import type { Write } from '../context/index.js';
import { carryOut } from './carry-out.js';
import type { Opened } from './effects.js';
import type { Procedure, Step } from './grammar.js';
import { lockCase } from './lock-case.js';
import { openIn } from './open-case.js';
import { procedureOf } from './registry.js';

/**
 * Opens a case by a row of the system's, within the write that brought it about.
 * @param system the write in the system's own session
 * @returns the case's id
 * @throws DomainError REFUSED
 */
export async function openBySystem(
  system: Write,
  procedure: string,
  name: string,
  opened: Opened,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  // What was done before in the same write is seen by what is asked now.
  await system.keep();
  const table = procedureOf(procedure);
  return openIn(system, { table, name, step: rowOf(table, name), acting: null, input }, opened);
}

/**
 * Takes a step by a row of the system's on a case, within the write that brought it about; the rows behind which the
 * case stands are locked by that write already.
 * @param system the write in the system's own session
 * @throws DomainError REFUSED; Error where there is no such case
 */
export async function stepBySystem(
  system: Write,
  caseId: string,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  await system.keep();
  const found = await lockCase(system.house, system.run, caseId);
  if (!found) throw new Error(`The system finds no case ${caseId}`);
  const table = procedureOf(found.about.procedure);
  await carryOut(system, { table, name, step: rowOf(table, name), acting: null, input }, found);
}

function rowOf(table: Procedure, name: string): Step {
  const step = table.steps[name];
  if (!step?.bySystem) throw new Error(`${name} of ${table.name} is no step of the system’s`);
  return step;
}
