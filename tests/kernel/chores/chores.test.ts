import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Chore, chore, doChores } from '../../../src/kernel/chores/index.js';
import type { House } from '../../../src/kernel/context/index.js';
import { conflict } from '../../../src/kernel/refusals/index.js';
import { World } from '../../support/world.js';

let world: World;
let house: House;
const logged = vi.fn<(fields: object, words: string) => void>();
beforeAll(async () => {
  world = await World.open();
  await world.open.housekeeping.stop();
  house = { ...world.open.house, log: { ...world.open.house.log, error: logged } as never };
});
afterAll(() => world?.close());

/** What was done, as it was done. */
let did: string[];
beforeEach(() => {
  did = [];
  logged.mockClear();
});

/** A chore that has these keys to do, each until it is done. */
function listed(name: string, keys: string[], act: (key: string) => void = () => undefined): Chore {
  const left = new Set(keys);
  return chore(
    name,
    async (_, but) => [...left].filter((key) => !but.includes(key)),
    async (_, key) => {
      did.push(`${name} ${key}`);
      act(key);
      left.delete(key);
    },
  );
}

const rested: Chore = listed('rested', []);

describe('law 2 what the house does by itself', () => {
  it('is nothing where there is nothing to do, in one transaction for all looks', async () => {
    const transactions = new Set<string>();
    const looking = (name: string) =>
      chore(
        name,
        async (into) => {
          const [row] = await into.run<{ xid: string }>(sql`select pg_current_xact_id()::text as xid`);
          transactions.add((row as { xid: string }).xid);
          return [];
        },
        () => expect.unreachable(),
      );
    const lanes = [[looking('a'), looking('b')], [looking('c')]];
    expect(await doChores(house, 'test', lanes, () => expect.unreachable())).toEqual([]);
    expect(transactions.size).toBe(1);
  });

  it('is done in the order of the chores and of what they find', async () => {
    expect(await doChores(house, 'test', [[listed('a', ['2', '1']), listed('b', ['3'])]])).toEqual([]);
    expect(did).toEqual(['a 2', 'a 1', 'b 3']);
  });

  it('is looked for again: what is done can be a reason for something before it in the order', async () => {
    const opened: string[] = [];
    const later = chore(
      'later',
      async () => [...opened],
      async (_, key) => void (did.push(`later ${key}`), opened.splice(opened.indexOf(key), 1)),
    );
    await doChores(house, 'test', [[later, listed('opening', ['x', 'y'], (key) => opened.push(key))]]);
    expect(did).toEqual(['opening x', 'opening y', 'later x', 'later y']);
  });

  it('waits for nothing in another lane, and each lane has its own end', async () => {
    const long = Promise.withResolvers<void>();
    const slow: Chore = { ...listed('slow', ['1']), act: () => long.promise.then(() => slowLeft.clear()) };
    const slowLeft = new Set(['1']);
    const lanes = [[{ ...slow, look: async () => [...slowLeft] }], [listed('quick', ['2'])], [rested]];
    let ends = 0;
    const all = doChores(house, 'test', lanes, async () => {
      did.push(`end ${++ends}`);
      if (ends === 1) long.resolve();
    });
    expect(await all).toEqual([]);
    expect(did).toEqual(['quick 2', 'end 1', 'end 2']);
  });

  it('is logged where it fails, tried once a round, and holds up nothing else', async () => {
    const error = new Error('cannot');
    const failing = listed('failing', ['1', '2', '3'], (key) => {
      if (key === '2') throw error;
    });
    const after = vi.fn<() => Promise<void>>();
    expect(await doChores(house, 'test', [[failing, listed('next', ['4'])]], after)).toEqual([error]);
    expect(did).toEqual(['failing 1', 'failing 2', 'failing 3', 'next 4']);
    expect(after).toHaveBeenCalledOnce();
    expect(logged.mock.calls).toEqual([
      [{ requestId: 'test', chore: 'failing', key: '2', err: error }, 'a chore could not be done'],
    ]);
    await doChores(house, 'test', [[failing]]);
    expect(did.at(-1)).toBe('failing 2');
  });

  it('is told of ten times at most where all of a sort fails', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => String(index));
    const failing = listed('failing', keys, () => {
      throw new Error('cannot');
    });
    expect(await doChores(house, 'test', [[failing]])).toHaveLength(12);
    expect(did).toHaveLength(12);
    expect(logged).toHaveBeenCalledTimes(10);
  });

  it('is given up for this round where doing it leaves it to be done', async () => {
    const again = chore(
      'again',
      async (_, but) => ['1', '2'].filter((key) => !but.includes(key)),
      async (_, key) => void did.push(key),
    );
    expect((await doChores(house, 'test', [[again]])).map(String)).toEqual([
      'Error: was done 100 times and is still found',
      'Error: was done 100 times and is still found',
    ]);
    expect(did).toHaveLength(200);
  });

  it('goes on where one look fails, and is told as a whole where all do', async () => {
    const broken = (name: string) =>
      chore(
        name,
        (into) => into.run(sql`select from no_such_table`) as never,
        () => expect.unreachable(),
      );
    const errors = await doChores(house, 'test', [[broken('broken'), listed('whole', ['1'])]]);
    expect([did, errors.map(String)]).toEqual([['whole 1'], [expect.stringContaining('no_such_table')]]);
    expect(logged.mock.calls).toEqual([
      [{ requestId: 'test', chore: 'broken', key: undefined, err: errors[0] }, 'a chore could not be done'],
    ]);
    logged.mockClear();
    await expect(doChores(house, 'test', [[broken('a')], [broken('b')]])).rejects.toThrow('no_such_table');
    expect(logged).not.toHaveBeenCalled();
    expect(await doChores(house, 'test', [[rested]])).toEqual([]);
  });

  it('is left for the next time where others were in the way of looking', async () => {
    const held = chore(
      'held',
      () => Promise.reject(conflict(1)),
      () => expect.unreachable(),
    );
    await expect(doChores(house, 'test', [[held, listed('whole', ['1'])]])).rejects.toThrow(conflict(1));
    expect([did, logged.mock.calls]).toEqual([[], []]);
  });
});
