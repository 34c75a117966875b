import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerSystem } from '../support/application.js';
import { World } from '../support/world.js';

const DRAFT = `mutation ($input: DraftApplicationInput!) { draftApplication(input: $input) { cloudRequest { id } } }`;

describe('characters that the database cannot hold', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it.each([
    ['an id in the document', '{ node(id: "\\u0000") { id } }', {}],
    ['a filter in the document', '{ units(first: 1, filter: { name: "a\\u0000" }) { totalCount } }', {}],
    ['an id in a variable', 'query ($id: ID!) { cloudRequest(id: $id) { id } }', { id: 'crq_\0' }],
    ['half a surrogate pair', 'query ($id: ID!) { cloudRequest(id: $id) { id } }', { id: 'crq_\ud800' }],
  ])('are refused in %s', async (_where, query, variables) => {
    const { errors } = await world.ask('hrss.admin', query, variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('CC-11 are refused in what a step takes, and nothing is drafted', async () => {
    const systemId = await registerSystem(world);
    for (const purpose of ['a\0b', 'a\ud800']) {
      const { errors } = await world.ask('hrss.admin', DRAFT, { input: { systemId, purpose } });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
    expect(await world.sql('select id from cases')).toEqual([]);
  });

  it('CC-36 are no file’s id', async () => {
    const authorization = `Bearer ${await world.token('hrss.admin')}`;
    for (const id of ['mat_%00', 'mat_..%2f', 'x']) {
      const { statusCode } = await world.app.inject({ url: `/files/${id}`, headers: { authorization } });
      expect(statusCode).toBe(404);
    }
  });
});
