import './toy/server.js';
import fc from 'fast-check';
import { type ExecutionResult, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ReadSession } from '../../../src/kernel/read/index.js';
import { NaiveResolvers } from './naive.js';
import { queries } from './queries.js';
import { startToy, type Toy } from './toy/server.js';

let toy: Toy;

beforeAll(async () => void (toy = await startToy()));
afterAll(() => toy?.stop());

it.each([
  ['somebody', 100],
  ['blind', 50],
])(
  'law 7: random selections of %s are answered as by plain resolvers that ask field by field, in one statement',
  async (subject, numRuns) => {
    const { naive, done } = await naiveOf(subject);
    await fc
      .assert(
        fc.asyncProperty(queries(toy.schema), async (query) => {
          expect(validate(toy.schema, parse(query))).toEqual([]);
          const expected = comparable(await naive.answer(query));
          toy.statements();
          const { data, errors } = comparable(await toy.ask(query, {}, subject));
          expect(data).toEqual(expected.data);
          // Of several things that are wrong below a parent that falls, which are told depends on who was first.
          const fell = errors.some((error) => error.includes('non-nullable'));
          expect(fell ? expected.errors.length > 0 : errors).toEqual(fell || expected.errors);
          const reads = toy.statements().filter((text) => text.startsWith('select to_json'));
          expect(reads.length).toBeLessThanOrEqual(1);
        }),
        { numRuns },
      )
      .finally(done);
  },
  60_000,
);

/** Plain resolvers, each statement of which sees what the subject sees. */
async function naiveOf(subject: string): Promise<{ naive: NaiveResolvers; done: () => void }> {
  const session = new ReadSession(toy.pool, subject);
  const viewer = await session.viewer();
  await session.close();
  const client = await toy.pool.connect();
  await client.query(`select set_config('toy.subject', $1, false)`, [subject]);
  return { naive: new NaiveResolvers(toy.schema, client, viewer), done: () => client.release(true) };
}

/**
 * The data, and where errors were reported; both as a client gets them. Of a value that is missing only the field is
 * told: which of an interface's types it was is not known of a row that is not all there.
 */
function comparable({ data, errors = [] }: ExecutionResult): { data: unknown; errors: string[] } {
  const told = errors.map(
    (error) => `${error.path?.join('.')}: ${error.message.replace(/field \w+\./, 'field ')}`,
  );
  return { data: JSON.parse(JSON.stringify(data)), errors: told.toSorted() };
}
