import { type House, writeAsSystem } from '../context/index.js';
import type { Chore } from './chore.js';

/** How often a thing may be found again in one round, before what finds it is taken to be wrong. */
const MOST_TIMES = 100;

/** Chores that are done in their order. */
type Lane = readonly Chore[];

/** What came of it. */
interface Outcome {
  /** How many things were done. */
  readonly done: number;
  /** What others failed with; it is in the log. */
  readonly errors: readonly unknown[];
}

/** What a round knows of a chore's keys: which failed in it, and how often each was done. */
interface Known {
  readonly failed: Set<string>;
  readonly times: Map<string, number>;
}

/** By chore, the keys of what there is to do. */
type Found = ReadonlyMap<Chore, readonly string[]>;

/**
 * Does what there is to do: the chores of a lane one after the other, lanes side by side. Then it looks again, since
 * what was done can be a reason to do more, until nothing is found. What fails is logged, holds up nothing else, and is
 * left for the next time.
 * @throws what the look failed with, where nothing at all can be looked for
 */
export async function doChores(house: House, requestId: string, ...lanes: readonly Lane[]): Promise<Outcome> {
  const round = new Round(house, requestId, lanes.flat());
  for (let found = await round.look(); found.size > 0; found = await round.look())
    await Promise.all(lanes.map((lane) => round.act(lane, found)));
  return round;
}

class Round implements Outcome {
  done = 0;
  readonly errors: unknown[] = [];
  readonly #known: ReadonlyMap<Chore, Known>;

  constructor(
    private readonly house: House,
    private readonly requestId: string,
    private readonly chores: readonly Chore[],
  ) {
    this.#known = new Map(chores.map((chore) => [chore, { failed: new Set(), times: new Map() }]));
  }

  /** What there is to do of all chores, found together; where that cannot be, each is looked for by itself. */
  async look(): Promise<Found> {
    try {
      return await this.#find(this.chores);
    } catch (error) {
      return this.#lookForEach(error);
    }
  }

  async #lookForEach(why: unknown): Promise<Found> {
    const found = new Map<Chore, readonly string[]>();
    const failed: [Chore, unknown][] = [];
    for (const chore of this.chores)
      await this.#find([chore]).then(
        (some) => some.forEach((keys) => found.set(chore, keys)),
        (error: unknown) => failed.push([chore, error]),
      );
    if (failed.length === this.chores.length) throw why;
    failed.forEach(([chore, error]) => this.#fail(error, chore));
    return found;
  }

  /** Does what was found of some chores, in their order. */
  async act(lane: Lane, found: Found): Promise<void> {
    for (const chore of lane)
      for (const key of found.get(chore) ?? [])
        await this.#do(chore, key).then(
          () => void (this.done += 1),
          (error: unknown) => this.#fail(error, chore, key),
        );
  }

  async #do(chore: Chore, key: string): Promise<void> {
    const { times } = this.#of(chore);
    const before = times.get(key) ?? 0;
    if (before === MOST_TIMES) throw new Error(`was done ${before} times and is still found`);
    times.set(key, before + 1);
    await chore.act(this.house, this.requestId, key);
  }

  #find(chores: readonly Chore[]): Promise<Found> {
    return writeAsSystem(this.house, this.requestId, async (into) => {
      const found = new Map<Chore, readonly string[]>();
      for (const chore of chores) {
        const { failed } = this.#of(chore);
        const keys = (await chore.look(into, [...failed])).filter((key) => !failed.has(key));
        if (keys.length > 0) found.set(chore, keys);
      }
      return found;
    });
  }

  #of(chore: Chore): Known {
    return this.#known.get(chore) as Known;
  }

  #fail(error: unknown, chore: Chore, key?: string): void {
    const { house, requestId } = this;
    this.errors.push(error);
    if (key !== undefined) this.#of(chore).failed.add(key);
    house.log.error({ requestId, chore: chore.name, key, err: error }, 'a chore could not be done');
  }
}
