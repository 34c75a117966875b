import sql from 'sql-template-tag';
import { doChores } from '../kernel/chores/index.js';
import { type House, writeAsSystem } from '../kernel/context/index.js';
import { forgetKeys } from '../kernel/once/index.js';
import { passedDeadlines } from '../kernel/procedure/index.js';
import { sweepFiles } from '../kernel/uploads/index.js';
import { keepReadingParts, silentPools } from '../modules/capacity/index.js';
import { keepUseParts, newDay } from '../modules/operations/index.js';
import {
  casesOfTerminated,
  endingWarranties,
  evaluationsToOpen,
  evaluationsToRemind,
  reportsToOpen,
} from '../modules/projects/index.js';

/** How often the journal is sealed and deadlines are swept, in milliseconds of machine time. */
const ROUND_MS = 500;

/** How often left-over files and keys are looked for, and how old such a file must be. */
const TIDY_MS = 3_600_000;

const SEALED_AT_ONCE = 1_000;

/** What time brings about in cases and projects. What begins by the calendar comes first: it may have passed as well. */
export const CASE_CHORES = [
  reportsToOpen,
  evaluationsToOpen,
  evaluationsToRemind,
  endingWarranties,
  casesOfTerminated,
  passedDeadlines,
] as const;

/** The loop that does what nobody asks for: seals, sweeps, tidies. Several processes may run it at once. */
export interface Housekeeping {
  /**
   * Does everything that is due now; answers when it is done.
   * @throws what the first thing failed with, once all else is done
   */
  runNow(): Promise<void>;
  /** Ends the loop after what is under way, with the journal sealed. */
  stop(): Promise<void>;
}

/** What housekeeping goes by. */
export interface HousekeepingSettings {
  /** For how many hours of machine time an idempotency key is remembered. */
  readonly keepKeysHours: number;
}

/** Starts housekeeping. A round that fails is logged and the next one tries again. */
export function startHousekeeping(house: House, { keepKeysHours }: HousekeepingSettings): Housekeeping {
  let tidyDue = Date.now() + TIDY_MS;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let round: Promise<unknown> = Promise.resolve();

  /** Answers what chores failed with. */
  const work = async (): Promise<readonly unknown[]> => {
    // Each by itself: what fails holds up none of the others, and the seal does not wait for a long sweep.
    const seal = () => sealJournal(house);
    const chores = doChores(house, 'housekeeping', [CASE_CHORES, [silentPools], [newDay]], seal);
    const results = await Promise.allSettled([chores, seal(), tidy()]);
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    return chores;
  };
  const tidy = async (): Promise<void> => {
    if (Date.now() < tidyDue) return;
    tidyDue = Date.now() + TIDY_MS;
    await sweepFiles(house, 'housekeeping', new Date(Date.now() - TIDY_MS));
    await forgetKeys(house, 'housekeeping', keepKeysHours);
    await keepReadingParts(house, 'housekeeping');
    await keepUseParts(house, 'housekeeping');
  };
  const next = (): void => {
    timer = setTimeout(() => {
      round = work()
        .catch((error: unknown) => house.log.error({ err: error }, 'housekeeping failed'))
        .finally(() => {
          if (!stopped) next();
        });
    }, ROUND_MS);
  };
  next();
  return {
    runNow: async () => {
      await round;
      const errors = await work();
      if (errors.length > 0) throw errors[0];
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await round;
      await sealJournal(house).catch((error: unknown) => house.log.error({ err: error }, 'sealing failed'));
    },
  };
}

/** Seals every committed entry of the journal. */
export async function sealJournal(house: House): Promise<void> {
  for (let sealed = SEALED_AT_ONCE; sealed === SEALED_AT_ONCE;) {
    sealed = await writeAsSystem(house, 'housekeeping', async (into) => {
      const [row] = await into.run<{ sealed: number }>(sql`select seal_journal(${SEALED_AT_ONCE}) as sealed`);
      return row?.sealed ?? 0;
    });
  }
}
