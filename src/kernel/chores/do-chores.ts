import { type House, writeAsSystem } from '../context/index.js';
import { DomainError } from '../refusals/index.js';
import type { Chore } from './chore.js';

/** How often a thing may be found again in one round, before what finds it is taken to be wrong. */
const MOST_TIMES = 100;

/** Of how many things of a chore that fail in one round the log tells. */
const MOST_TOLD = 10;

/** Chores that are done in their order. */
type Lane = readonly Chore[];

/** By chore, the keys of what there is to do. */
type Found = ReadonlyMap<Chore, readonly string[]>;

/**
 * Does what there is to do: the chores of a lane one after the other, lanes side by side. All are looked for at once;
 * a lane in which something was found looks again after it was done, since that can be a reason to do more, until
 * nothing is found. What fails is logged, holds up nothing else, and is left for the next time.
 * @param after follows each lane in which something was found
 * @returns what things or looks failed with
 * @throws what the look failed with, where nothing at all can be looked for; or what `after` did
 */
export async function doChores(
  house: House,
  requestId: string,
  lanes: readonly Lane[],
  after: () => Promise<unknown> = async () => undefined,
): Promise<readonly unknown[]> {
  const round = new Round(house, requestId);
  const found = await round.look(lanes.flat());
  const ends = await Promise.allSettled(
    lanes.map(async (lane) => {
      if (await round.work(lane, found)) await after();
    }),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return round.errors;
}

/** What a round knows of a chore: which keys failed, how often each was done, and whether it can be looked for. */
interface Known {
  readonly failed: Set<string>;
  readonly times: Map<string, number>;
  hidden: boolean;
}

class Round {
  readonly errors: unknown[] = [];
  readonly #known = new Map<Chore, Known>();

  constructor(
    private readonly house: House,
    private readonly requestId: string,
  ) {}

  /** What there is to do of some chores, found together; where one cannot be looked for, each by itself. */
  async look(chores: Lane): Promise<Found> {
    try {
      return await this.#find(chores);
    } catch (error) {
      // A look refuses nothing: others were in the way of all.
      if (error instanceof DomainError) throw error;
      return this.#lookForEach(chores, error);
    }
  }

  /** Does what was found of a lane, and what that leads to; answers whether there was anything. */
  async work(lane: Lane, found: Found): Promise<boolean> {
    const isFound = (some: Found) => lane.some((chore) => some.has(chore));
    if (!isFound(found)) return false;
    for (let mine = found; isFound(mine); mine = await this.look(lane))
      for (const chore of lane)
        for (const key of mine.get(chore) ?? [])
          await this.#do(chore, key).catch((error: unknown) => this.#fail(error, chore, key));
    return true;
  }

  async #do(chore: Chore, key: string): Promise<void> {
    const { times } = this.#of(chore);
    const before = times.get(key) ?? 0;
    if (before === MOST_TIMES) throw new Error(`was done ${before} times and is still found`);
    times.set(key, before + 1);
    await chore.act(this.house, this.requestId, key);
  }

  #find(chores: Lane): Promise<Found> {
    return writeAsSystem(this.house, this.requestId, async (into) => {
      const found = new Map<Chore, readonly string[]>();
      for (const chore of chores) {
        const { failed, hidden } = this.#of(chore);
        if (hidden) continue;
        const keys = (await chore.look(into, [...failed])).filter((key) => !failed.has(key));
        if (keys.length > 0) found.set(chore, keys);
      }
      return found;
    });
  }

  async #lookForEach(chores: Lane, why: unknown): Promise<Found> {
    const found = new Map<Chore, readonly string[]>();
    const failed: [Chore, unknown][] = [];
    for (const chore of chores)
      await this.#find([chore]).then(
        (some) => some.forEach((keys) => found.set(chore, keys)),
        (error: unknown) => failed.push([chore, error]),
      );
    if (failed.length === 0) this.house.log.warn({ err: why }, 'chores were looked for one by one');
    if (failed.length === chores.length) throw why;
    failed.forEach(([chore, error]) => this.#fail(error, chore));
    return found;
  }

  #of(chore: Chore): Known {
    const known = this.#known.get(chore) ?? { failed: new Set(), times: new Map(), hidden: false };
    this.#known.set(chore, known);
    return known;
  }

  /** A key that failed, or a look where there is none, is left alone for the rest of the round. */
  #fail(error: unknown, chore: Chore, key?: string): void {
    const { house, requestId } = this;
    const known = this.#of(chore);
    this.errors.push(error);
    if (key === undefined) known.hidden = true;
    else known.failed.add(key);
    if (key !== undefined && known.failed.size > MOST_TOLD) return;
    house.log.error({ requestId, chore: chore.name, key, err: error }, 'a chore could not be done');
  }
}
