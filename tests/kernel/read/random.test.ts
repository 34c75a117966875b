import './toy/server.js';
import fc from 'fast-check';
import { type ExecutionResult, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ReadSession } from '../../../src/kernel/read/index.js';
import { NaiveResolvers } from './naive.js';
import { queries } from './queries.js';
import { startToy, type Toy } from './toy/server.js';

let toy: Toy;
let naive: NaiveResolvers;

beforeAll(async () => {
  toy = await startToy();
  const session = new ReadSession(toy.pool, 'somebody');
  naive = new NaiveResolvers(toy.schema, toy.pool, await session.viewer());
  await session.close();
});
afterAll(() => toy?.stop());

it('law 7: random selections are answered as by plain resolvers that ask field by field, in one statement', async () => {
  await fc.assert(
    fc.asyncProperty(queries(toy.schema), async (query) => {
      expect(validate(toy.schema, parse(query))).toEqual([]);
      const expected = comparable(await naive.answer(query));
      toy.statements();
      expect(comparable(await toy.ask(query))).toEqual(expected);
      const reads = toy.statements().filter((text) => text.startsWith('select to_json'));
      expect(reads.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
}, 60_000);

/** The data, and where errors were reported; both as a client gets them. */
function comparable({ data, errors = [] }: ExecutionResult): unknown {
  const paths = errors.map((error) => `${error.path?.join('.')}: ${error.message}`).toSorted();
  return JSON.parse(JSON.stringify({ data, paths }));
}
