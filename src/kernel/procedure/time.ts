import { instantOf } from '../calendar/index.js';
import type { Write } from '../context/index.js';
import { carryOut } from './carry-out.js';
import type { Procedure, Step } from './grammar.js';
import type { Standing } from './lock-case.js';

/** A step that time alone takes, and the instant at which it does. */
export interface DecidedByTime {
  readonly name: string;
  readonly step: Step;
  readonly at: Date;
}

/** The step that time has taken on a case by the passing of a deadline, though nobody has put it on record yet. */
export function decidedByTime(
  { steps }: Procedure,
  { about, clocks }: Standing,
  now: Date,
): DecidedByTime | null {
  for (const [name, step] of Object.entries(steps)) {
    if (!step.atEndOf || !step.from?.includes(about.state)) continue;
    const { kind } = step.atEndOf;
    const clock = clocks.running.find((one) => one.kind === kind && one.paused_at === null);
    const at = clock && instantOf(clock.due_at);
    if (at && at <= now) return { name, step, at };
  }
  return null;
}

/** Takes it, as of the instant at which time did. */
export async function takenByTime(
  system: Write,
  table: Procedure,
  { name, step, at }: DecidedByTime,
  found: Standing,
): Promise<void> {
  await carryOut(asOf(system, at), { table, name, step, acting: null, input: {} }, found);
}

/** A write of the system's as it would have been at an earlier instant, for what time alone brings about. */
export function asOf(system: Write, at: Date): Write {
  const { house, records, requestId, run, viewer } = system;
  return {
    house,
    records,
    requestId,
    run,
    at,
    viewer: { ...viewer, at },
    keep: () => system.keep(),
    atEnd: (last) => system.atEnd(last),
  };
}

/** A case on which time has taken a step: whoever comes to it has that put on record first. */
export class TimeCameFirst extends Error {
  override readonly name = 'TimeCameFirst';
}
