import { type Actor, type House, type Run, type Write, writeAsSystem } from '../context/index.js';
import { writeOnce } from '../once/index.js';
import { onRecord } from '../journal/index.js';
import { conflict, forbidden, notFound, refused } from '../refusals/index.js';
import { carryOut } from './carry-out.js';
import { actingAs } from './desks.js';
import { takenBy } from './merge-takes.js';
import { lockCase, type Standing } from './lock-case.js';
import { procedureOf } from './registry.js';
import { sweepCase } from './sweep.js';
import { decidedByTime, TimeCameFirst } from './time.js';

/** What every step on a case takes. */
export interface StepInput {
  readonly id: string;
  /** The version of the case that the client last saw. */
  readonly version: number;
  readonly [taken: string]: unknown;
}

/**
 * Takes a step on a case, in one transaction: all of it or nothing.
 * @returns the case's id
 * @throws DomainError NOT_FOUND (also for what the viewer may not see), FORBIDDEN where the desk is not theirs,
 *   BAD_USER_INPUT for what the case's own procedure does not take, CONFLICT where the version is not the last
 *   one, REFUSED with every blocker
 */
export async function takeStep(house: House, actor: Actor, name: string, input: StepInput): Promise<string> {
  const asks = (run: Run) => lockCase(house, run, input.id);
  return onRecord(house, actor, { step: name, subjectId: input.id }, (span) => {
    const attempt = () =>
      writeOnce(
        house,
        actor,
        async (into, asked) => {
          const found = await asked;
          if (!found) throw notFound({ zh: '办件', en: 'the case' });
          const { about } = found;
          const table = procedureOf(about.procedure);
          if (decidedByTime(table, found, into.at)) throw new TimeCameFirst();
          span.set({ 'zhengyun.procedure': table.name });
          await stepOn(into, found, name, input);
          return about.id;
        },
        { asks },
      );
    return attempt().catch(async (error: unknown) => {
      if (!(error instanceof TimeCameFirst)) throw error;
      await writeAsSystem(house, actor.requestId, (into) => sweepCase(into, input.id));
      return attempt();
    });
  });
}

/**
 * Takes a step on a case that the write has locked, as whoever writes.
 * @throws DomainError as `takeStep`
 */
export async function stepOn(into: Write, found: Standing, name: string, input: StepInput): Promise<void> {
  const { about } = found;
  const table = procedureOf(about.procedure);
  const row = table.steps[name];
  const step = row?.bySystem ? undefined : row;
  const acting = step && actingAs(step.by, into.viewer, about.unitId);
  if (step && !acting) throw forbidden();
  const taken = step ? takenBy(step, input) : input;
  if (input.version !== about.version) throw conflict(about.version);
  if (!step || !acting) {
    const params = { procedure: table.texts.name };
    throw refused([{ code: 'NOT_IN_PROCEDURE', params, provision: table.basis }]);
  }
  await carryOut(into, { table, name, step, acting, input: taken }, found);
}
