import sql from 'sql-template-tag';
import { type House, writeAsSystem } from '../kernel/context/index.js';
import { forgetKeys } from '../kernel/once/index.js';
import { sweepDeadlines } from '../kernel/procedure/index.js';
import { sweepFiles } from '../kernel/uploads/index.js';
import { keepReadingParts, sweepSilence } from '../modules/capacity/index.js';
import { beginDay, keepUseParts } from '../modules/operations/index.js';
import {
  endCasesOfTerminated,
  openPerformanceReports,
  sweepEvaluations,
  sweepWarranties,
} from '../modules/projects/index.js';

/** How often the journal is sealed and deadlines are swept, in milliseconds of machine time. */
const ROUND_MS = 500;

/** How often left-over files and keys are looked for, and how old such a file must be. */
const TIDY_MS = 3_600_000;

const SEALED_AT_ONCE = 1_000;

/** The loop that does what nobody asks for: seals, sweeps, tidies. Several processes may run it at once. */
export interface Housekeeping {
  /** Does everything that is due now; answers when it is done. */
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
  let round: Promise<void> = Promise.resolve();

  const work = async (): Promise<void> => {
    // Each by itself: what fails holds up none of the others, and the seal does not wait for a long sweep.
    const results = await Promise.allSettled([
      sealJournal(house),
      // What begins by the calendar comes first: it may have passed as well by now.
      inTurn([
        openPerformanceReports,
        sweepEvaluations,
        sweepWarranties,
        endCasesOfTerminated,
        sweepDeadlines,
        sealJournal,
      ]),
      sweepSilence(house, 'housekeeping'),
      beginDay(house, 'housekeeping'),
      tidy(),
    ]);
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  };
  // What fails holds up nothing that comes after it, and is told in the end.
  const inTurn = async (parts: readonly ((house: House, requestId: string) => Promise<unknown>)[]) => {
    const failed: unknown[] = [];
    for (const part of parts) await part(house, 'housekeeping').catch((error: unknown) => failed.push(error));
    if (failed.length > 0) throw failed[0];
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
      await work();
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
