import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Running } from './contestants.js';
import type { Database } from './database.js';
import { difference, plain } from './equal.js';
import { Program } from './process.js';
import { type Measure, percentile } from './statistics.js';
import type { Ask, Changes, DataSet, Workload } from './workloads/index.js';

/** How many requests are under way at a time. */
const CONNECTIONS = 16;

/** A turn of fewer requests says nothing; then there are too few requests for so long a turn. */
const FEWEST_OF_A_TURN = 200;

interface Driven {
  readonly count: number;
  readonly took: number;
  readonly latencies: readonly number[];
  readonly usedUp: boolean;
  readonly fault?: string;
}

/** Drives one contestant with one workload and measures it. */
export class Driver {
  readonly #asks = new Map<string, readonly Ask[]>();

  constructor(
    private readonly database: Database,
    private readonly generator: Program,
    private readonly data: DataSet,
  ) {}

  /** Finds out what the requests of a contestant name beside what the workload does. */
  async prepare(running: Running, workload: Workload): Promise<void> {
    const asks = workload.asks(this.data);
    const [first] = asks as [Ask];
    const more = await workload.prepare?.(running.name, async (variables) =>
      running.send(workload, { login: first.login, variables: { ...first.variables, ...variables } }),
    );
    const key = `${running.name} ${workload.name}`;
    this.#asks.set(
      key,
      more ? asks.map(({ login, variables }) => ({ login, variables: { ...variables, ...more } })) : asks,
    );
  }

  /**
   * Holds the contestants' answers to the same requests against each other.
   * @throws Error naming the first difference
   */
  async compare(contestants: readonly Running[], workload: Workload): Promise<void> {
    const count = this.asksOf(contestants[0] as Running, workload).length;
    const indices = workload.changes ? [0] : [0, Math.floor(count / 3), count - 1];
    for (const index of indices) {
      let first: unknown;
      for (const running of contestants) {
        const ask = this.asksOf(running, workload)[index] as Ask;
        const answer = plain(workload.answerOf(running.name, await running.send(workload, ask)));
        if (workload.changes) await this.verify(running, workload.changes, [ask], 1);
        if (running === contestants[0]) first = answer;
        const found = difference(first, answer);
        if (found !== undefined)
          throw new Error(
            `${workload.name} is answered differently by ${contestants[0]?.name} and ${running.name} at ${found}`,
          );
      }
    }
  }

  /** Drives a contestant for some seconds, over so many connections. */
  async turn(
    running: Running,
    workload: Workload,
    { seconds, connections = CONNECTIONS }: { seconds: number; connections?: number },
  ): Promise<Measure> {
    const { name, origin } = running;
    const asks = this.asksOf(running, workload);
    const requests = await Promise.all(asks.map((ask) => running.requestOf(workload, ask)));
    await this.generator.ask({ load: { origin, requests } });
    const before = [await running.used(), await this.database.statementsOf(name)] as const;
    const drive = { seconds, connections, once: workload.changes !== undefined };
    const driven = await this.generator.ask<Driven>({ drive });
    const after = [await running.used(), await this.database.statementsOf(name)] as const;
    if (driven.fault !== undefined) throw new Error(`${name} failed in ${workload.name}: ${driven.fault}`);
    const { count, took } = driven;
    if (workload.changes) await this.verify(running, workload.changes, asks, count);
    if (driven.usedUp && count < FEWEST_OF_A_TURN)
      throw new Error(
        `There are only ${count} requests of ${workload.name}: give more --cases or fewer --seconds.`,
      );
    const sorted = Float64Array.from(driven.latencies).toSorted();
    return {
      rps: count / took,
      p50: percentile(sorted, 0.5),
      p99: percentile(sorted, 0.99),
      cpuMs: (after[0].cpu - before[0].cpu) / count,
      statements: (after[1].calls - before[1].calls) / count,
      sqlMs: (after[1].ms - before[1].ms) / count,
    };
  }

  private asksOf(running: Running, workload: Workload): readonly Ask[] {
    return this.#asks.get(`${running.name} ${workload.name}`) as readonly Ask[];
  }

  /** Every accepted request left what it was to leave, once, and nothing else was changed; then it is taken back. */
  private async verify(
    running: Running,
    { check, given }: Changes,
    asks: readonly Ask[],
    count: number,
  ): Promise<void> {
    const asked = asks.slice(0, count).map(({ variables }) => given(variables));
    const [found] = await this.database.query<Record<string, number>>(
      readFileSync(join(import.meta.dirname, 'data', check), 'utf8'),
      [JSON.stringify(asked)],
    );
    const { done, ...faults } = found as { done: number };
    if (done !== count || Object.values(faults).some((number) => number !== 0))
      throw new Error(
        `${running.name} did not do ${count} requests as they are to be done: ${JSON.stringify(found)}`,
      );
    await this.database.rewind();
  }
}

/** Starts the load generator. */
export function startGenerator(folder: string): Program {
  return Program.start({
    file: 'tests/bench/generator.mjs',
    environment: {},
    log: join(folder, 'generator.log'),
  });
}

/** What of the data set requests can name, the same in every run. */
export async function dataSetOf(database: Database): Promise<DataSet> {
  const logins = async (pattern: string) =>
    (
      await database.query<{ login: string }>('select login from people where login like $1 order by id', [
        pattern,
      ])
    ).map(({ login }) => login);
  return {
    reviewers: await logins('office.reviewer%'),
    admitters: await logins('office.admitter%'),
    monitors: await logins('provider.monitor%'),
    pools: (await database.query<{ id: string }>('select id from capacity_pools order by id')).map(
      ({ id }) => id,
    ),
    units: await database.query(
      `select u.id, p.login from units u join memberships m on m.unit_id = u.id and m.role = 'UNIT_ADMIN'
         join people p on p.id = m.person_id where u.party = 'UNIT' order by u.id limit 100`,
    ),
    cases: (
      await database.query<{ id: string }>(
        `select id from (select id from cases where state in ('TRIAL', 'TRIAL_REPORTED', 'RUNNING') order by id) c
         order by md5(id) limit 400`,
      )
    ).map(({ id }) => id),
    submitted: await database.query(
      `select id, version from cases where state = 'SUBMITTED' order by id limit 40000`,
    ),
  };
}
