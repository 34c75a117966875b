import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../support/world.js';

describe('requests that would cost too much, or make no sense', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const codes = async (query: string) =>
    (await world.ask('hrss.admin', query)).errors?.map(({ extensions }) => extensions.code);

  it('CIVIL-201 many long counts at once are too complex, one is answered', async () => {
    const count =
      'dueDate(from: "2026-01-01T00:00:00+08:00", days: 3660, kind: WORKING) { dueAt skipped { date } }';
    expect(await codes(`{ ${count} }`)).toBeUndefined();
    const many = Array.from({ length: 49 }, (_, index) => `a${index}: ${count}`).join(' ');
    expect(await codes(`{ ${many} }`)).toEqual(['TOO_COMPLEX']);
  });

  it('a document too deep for the parser is no fault of ours', async () => {
    const deep = `{ node(id: "x") { id ${'... on Unit { parent { '.repeat(700)} id ${'} }'.repeat(700)} } }`;
    expect(await codes(deep)).toEqual(['TOO_COMPLEX']);
    expect(await codes(`{ node(id: ${'['.repeat(3_000)}`)).not.toContain('INTERNAL');
  });

  it('a subscription over HTTP is bad input', async () => {
    expect(await codes('subscription { caseEvents { cursor } }')).toEqual(['BAD_USER_INPUT']);
  });
});
