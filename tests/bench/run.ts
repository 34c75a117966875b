import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startContestants } from './contestants.js';
import { openDatabase } from './database.js';
import { dataSetOf, Driver, startGenerator } from './drive.js';
import { installContestants } from './install.js';
import { BadOptions, type Options, readOptions } from './options.js';
import { tableOf } from './report.js';
import { type Measure, overRounds, published, type Results } from './statistics.js';
import { CONTESTANTS, type Workload, WORKLOADS } from './workloads/index.js';

const FOLDER = '.data/bench';

/** How long each contestant is driven before anything counts, in seconds. */
const WARM_UP = 3;

/** How long each is driven one request at a time, to see what PostgreSQL needs for it, in seconds. */
const ALONE = 0.5;

/** How long the machine is left alone between turns, in milliseconds. */
const REST_MS = 200;

const say = (line: string) => process.stderr.write(`${line}\n`);

/** `npm run bench`: data set → contestants → equal answers → rounds → table. */
async function main(options: Options): Promise<void> {
  const workloads = chosen(options);
  installContestants();
  const database = await openDatabase(`${FOLDER}/data`, options.cases, CONTESTANTS, say);
  const ends: (() => Promise<void>)[] = [() => database.close()];
  try {
    await database.rewind();
    mkdirSync(`${FOLDER}/run`, { recursive: true });
    const generator = startGenerator(`${FOLDER}/run`);
    ends.push(() => generator.stop());
    const { running, stop } = await startContestants(CONTESTANTS, {
      urlOf: (name) => database.urlOf(name),
      folder: `${FOLDER}/run`,
      profile: options.profile,
    });
    ends.push(stop);
    const driver = new Driver(database, generator, await dataSetOf(database));
    for (const workload of workloads) {
      for (const one of running) await driver.prepare(one, workload);
      await driver.compare(running, workload);
      say(`${workload.name}: equal answers`);
    }
    const rounds = new Map<string, Map<string, Measure[]>>();
    for (let round = 0; round <= options.rounds; round += 1) {
      say(round === 0 ? 'warming up' : `round ${round} of ${options.rounds}`);
      for (const workload of workloads) {
        for (const one of running) {
          await pause(REST_MS);
          const of = rounds.get(workload.name) ?? new Map<string, Measure[]>();
          rounds.set(workload.name, of);
          if (round === 0) {
            await driver.turn(one, workload, { seconds: WARM_UP });
            continue;
          }
          // Under load, PostgreSQL's own clock counts how long its processes waited for each other, too.
          const { sqlMs } = await driver.turn(one, workload, { seconds: ALONE, connections: 1 });
          const measure = await driver.turn(one, workload, { seconds: options.seconds });
          of.set(one.name, [...(of.get(one.name) ?? []), { ...measure, sqlMs }]);
        }
      }
    }
    const results: Results = Object.fromEntries(
      [...rounds].map(([workload, of]) => [
        workload,
        Object.fromEntries([...of].map(([name, measures]) => [name, overRounds(measures)])),
      ]),
    );
    process.stdout.write(`${tableOf(results)}\n`);
    if (options.json !== undefined)
      writeFileSync(options.json, `${JSON.stringify(published(results), null, 2)}\n`);
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

/** @throws BadOptions where a workload is named that there is none of */
function chosen({ only }: Options): readonly Workload[] {
  const unknown = only?.find((name) => !WORKLOADS.some((workload) => workload.name === name));
  if (unknown !== undefined)
    throw new BadOptions(
      `There is no workload "${unknown}": give some of ${WORKLOADS.map(({ name }) => name).join(',')}.`,
    );
  return WORKLOADS.filter(({ name }) => only?.includes(name) ?? true);
}

// Ending in order takes PostgreSQL and the contestants along.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  say(error instanceof BadOptions ? error.message : String((error as Error).stack ?? error));
  process.exitCode = 1;
}
