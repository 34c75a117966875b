import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphqlServer } from './toy-graphql.js';
import { settingsWith, toyServer } from './toy-server.js';

let toy: Awaited<ReturnType<typeof graphqlServer>>;
beforeAll(async () => {
  toy = await graphqlServer();
});
afterAll(() => toy?.close());
beforeEach(() => {
  toy.record.lines.length = 0;
  toy.record.pressed = 0;
});

describe('errors', () => {
  const failing = async (how: string, headers = {}) =>
    (await toy.post('query($how: String!) { fail(how: $how) }', { how }, headers)).errors![0]!;

  it('carries code, version and refusals with their provisions', async () => {
    expect(await failing('forbidden')).toMatchObject({ path: ['fail'], extensions: { code: 'FORBIDDEN' } });
    expect(await failing('conflict')).toMatchObject({ extensions: { code: 'CONFLICT', version: 7 } });
    expect((await failing('refused')).extensions).toMatchObject({
      code: 'REFUSED',
      refusals: [
        { code: 'TOY_POOL_EMPTY', message: '仅剩 3。', path: 'input.grants.0.quantity', provision: 'CC-14c' },
      ],
    });
  });

  it.each([
    [undefined, 'zh', '仅剩 3。'],
    ['en', 'en', 'Only 3 left.'],
    ['fr-FR, en-GB;q=0.7, zh;q=0.3', 'en', 'Only 3 left.'],
    ['en;q=0.5, zh-CN', 'zh', '仅剩 3。'],
    ['fr', 'zh', '仅剩 3。'],
    ['en;q=0', 'zh', '仅剩 3。'],
  ])('speaks the language of Accept-Language: %s', async (accept, language, message) => {
    const headers: Record<string, string> = accept === undefined ? {} : { 'accept-language': accept };
    expect((await toy.post('{ language }', {}, headers)).data).toEqual({ language });
    expect((await failing('refused', headers)).extensions.refusals![0]!.message).toBe(message);
  });

  it.each(['database', 'deadlock', 'graphql'])(
    'tells nothing of an inner fault (%s) and logs all of it',
    async (how) => {
      const answer = await toy.post(
        `{ fail(how: "${how}") }`,
        {},
        { 'x-request-id': 'find-me', 'accept-language': 'en' },
      );
      expect(answer.errors).toEqual([
        {
          message: 'Something went wrong here: try again later, or tell the administrator the request id.',
          path: ['fail'],
          locations: expect.any(Array),
          extensions: { code: 'INTERNAL', requestId: 'find-me' },
        },
      ]);
      expect(toy.record.lines).toContainEqual(
        expect.objectContaining({
          requestId: 'find-me',
          level: 50,
          err: expect.objectContaining({ stack: expect.stringContaining('toy-graphql.ts') }),
        }),
      );
    },
  );

  it.each([
    ['no GraphQL', '{ hello', {}, 400, 'query'],
    ['an unknown field', '{ hullo }', {}, 400, 'query'],
    ['an unknown operation', 'query A { hello } query B { hello }', {}, 400, 'query'],
    [
      'a variable of the wrong type',
      'query($input: Addition!) { add(input: $input) }',
      { input: { terms: [1, 'two'] } },
      400,
      'input.terms.1',
    ],
    ['a missing variable', 'query($input: Addition!) { add(input: $input) }', {}, 400, 'input'],
    ['a null where none may be', 'query($n: Int = 3) { numbers(first: $n) }', { n: null }, 200, 'query'],
  ])('%s is BAD_USER_INPUT with its issue', async (_, query, variables, status, path) => {
    const answer = await toy.post(query, variables, { 'accept-language': 'en' });
    expect(answer.status).toBe(status);
    const { message, extensions } = answer.errors![0]!;
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path, message }] });
  });

  it('suggests no field names where the schema may not be asked for', async () => {
    const closed = await toyServer({
      schema: toy.schema,
      house: {},
      settings: settingsWith({ INTROSPECTION: 'off' }),
    });
    const ask = async (query: string) =>
      (await closed.inject({ method: 'POST', url: '/graphql', payload: { query } })).json().errors[0];
    expect((await ask('{ hullo }')).message).not.toContain('hello');
    const closedSchema = await ask('{ __schema { types { name } } }');
    expect([closedSchema.extensions.code, closedSchema.message]).toEqual([
      'FORBIDDEN',
      expect.stringContaining('不开放'),
    ]);
    await closed.close();
  });
});
