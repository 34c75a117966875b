import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Chore, chore, doChores } from '../../../src/kernel/chores/index.js';
import type { House } from '../../../src/kernel/context/index.js';
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
    const outcome = await doChores(house, 'test', [looking('a'), looking('b')], [looking('c')]);
    expect(outcome).toMatchObject({ done: 0, errors: [] });
    expect(transactions.size).toBe(1);
  });

  it('is done in the order of the chores and of what they find', async () => {
    expect(await doChores(house, 'test', [listed('a', ['2', '1']), listed('b', ['3'])])).toMatchObject({
      done: 3,
    });
    expect(did).toEqual(['a 2', 'a 1', 'b 3']);
  });

  it('is looked for again: what is done can be a reason for something before it in the order', async () => {
    const opened: string[] = [];
    const later = chore(
      'later',
      async () => [...opened],
      async (_, key) => void (did.push(`later ${key}`), opened.splice(opened.indexOf(key), 1)),
    );
    await doChores(house, 'test', [later, listed('opening', ['x', 'y'], (key) => opened.push(key))]);
    expect(did).toEqual(['opening x', 'opening y', 'later x', 'later y']);
  });

  it('is logged where it fails, tried once a round, and holds up nothing else', async () => {
    const error = new Error('cannot');
    const failing = listed('failing', ['1', '2', '3'], (key) => {
      if (key === '2') throw error;
    });
    expect(await doChores(house, 'test', [failing, listed('next', ['4'])])).toMatchObject({
      done: 3,
      errors: [error],
    });
    expect(did).toEqual(['failing 1', 'failing 2', 'failing 3', 'next 4']);
    expect(logged.mock.calls).toEqual([
      [{ requestId: 'test', chore: 'failing', key: '2', err: error }, 'a chore could not be done'],
    ]);
    await doChores(house, 'test', [failing]);
    expect(did.at(-1)).toBe('failing 2');
  });

  it('is given up for this round where doing it leaves it to be done', async () => {
    const again = chore(
      'again',
      async (_, but) => ['1', '2'].filter((key) => !but.includes(key)),
      async () => undefined,
    );
    const { done, errors } = await doChores(house, 'test', [again]);
    expect([done, ...errors.map(String)]).toEqual([
      200,
      'Error: was done 100 times and is still found',
      'Error: was done 100 times and is still found',
    ]);
  });

  it('goes on where one look fails, and is told as a whole where all do', async () => {
    const broken = (name: string) =>
      chore(
        name,
        (into) => into.run(sql`select from no_such_table`) as never,
        () => expect.unreachable(),
      );
    const { done, errors } = await doChores(house, 'test', [broken('broken'), listed('whole', ['1'])]);
    expect([done, did, String(errors[0])]).toEqual([
      1,
      ['whole 1'],
      expect.stringContaining('no_such_table'),
    ]);
    expect(logged.mock.calls[0]).toMatchObject([{ chore: 'broken', key: undefined }, expect.any(String)]);
    logged.mockClear();
    await expect(doChores(house, 'test', [broken('a')], [broken('b')])).rejects.toThrow('no_such_table');
    expect(logged).not.toHaveBeenCalled();
    expect(await doChores(house, 'test', [rested])).toMatchObject({ done: 0 });
  });
});
