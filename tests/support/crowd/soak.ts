import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { City } from './city.js';
import { Crowd } from './crowd.js';

/** Thousands of steps by a crowd at two servers while those and the database are killed; then the books. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { steps: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
  });
  const [steps, seed] = [Number(values.steps), Number(values.seed)];
  const city = await City.open(2);
  try {
    const crowd = await Crowd.gather(city, seed);
    await crowd.settle(20);
    const rounds = Math.ceil(steps / 250);
    for (let round = 0; round < rounds; round += 1) {
      await crowd.run(Math.ceil(steps / rounds), () => breakSomething(city, crowd, round));
      process.stdout.write(`${crowd.wishes.length} wishes ${JSON.stringify(crowd.line.counts)}\n`);
    }
    const faults = await crowd.verify();
    const [journal] = await city.sql<Record<string, unknown>>(
      `select (select count(*) from journal_entries) as entries, (select count(*) from journal_seals) as seals,
         (select count(*) from cases) as cases, (select count(*) from cases where closed_at is not null) as closed`,
    );
    const ends = await city.sql<{ came: string; cases: string }>(
      `select procedure || ' ' || state as came, count(*) as cases from cases group by 1 order by 1`,
    );
    for (const { came, cases } of ends) process.stdout.write(`${came}: ${cases}\n`);
    process.stdout.write(`${JSON.stringify(journal)}\n${faults.map((fault) => `${fault}\n`).join('')}`);
    process.stdout.write(faults.length === 0 ? 'The books hold.\n' : `${faults.length} faults.\n`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await city.close();
  }
}

/** What happens to the city in a round: a server is killed, stops in order, or the database crashes. */
async function breakSomething(city: City, crowd: Crowd, round: number): Promise<void> {
  const server = city.servers[round % city.servers.length] as City['servers'][number];
  const ways = [
    () => crowd.line.allowing(['SILENCE'], async () => restart('SIGKILL')),
    () =>
      crowd.line.allowing(['SILENCE', 'INTERNAL'], async () => {
        await city.crashDatabase(() => pause(300));
        for (const one of city.servers) while ((await one.readiness()) !== 200) await pause(25);
      }),
    () => crowd.line.allowing(['SILENCE'], async () => restart('SIGTERM')),
  ];
  const restart = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const exit = await server.end(signal);
    if (exit !== (signal === 'SIGTERM' ? 0 : signal))
      throw new Error(`a server ended with ${exit} at ${signal}`);
    await server.start();
  };
  await ways[round % ways.length]?.();
}

await main();
