import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphqlServer } from './toy-graphql.js';

let toy: Awaited<ReturnType<typeof graphqlServer>>;
beforeAll(async () => {
  toy = await graphqlServer();
});
afterAll(() => toy?.close());
beforeEach(() => {
  toy.record.lines.length = 0;
  toy.record.pressed = 0;
});

describe('GraphQL over HTTP', () => {
  it('answers a plain JSON POST and a GET', async () => {
    expect(await toy.post('{ hello }')).toMatchObject({ status: 200, data: { hello: 'hello' } });
    expect(await toy.send({ method: 'GET', query: { query: '{ hello }' } })).toMatchObject({
      status: 200,
      data: { hello: 'hello' },
    });
  });

  it('a GET changes nothing', async () => {
    const answer = await toy.send({ method: 'GET', query: { query: 'mutation { press }' } });
    expect(answer).toMatchObject({ status: 405, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(toy.record.pressed).toBe(0);
  });

  it('a form that another page posts is not taken', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await toy.send({
        method: 'POST',
        payload: '{"query":"mutation{press}"}',
        headers: { 'content-type': type },
      });
      expect(answer).toMatchObject({ status: 415, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
    expect(toy.record.pressed).toBe(0);
  });

  it.each([
    ['no JSON', '{"query": "{ hello', 400],
    ['an empty body', '', 400],
    ['no query', '{}', 400],
    ['several operations in one body', '[{"query":"{hello}"},{"query":"{hello}"}]', 400],
    ['a poisoned prototype', '{"query":"{hello}","__proto__":{"admin":true}}', 400],
    ['too large a body', JSON.stringify({ query: `{ hello } #${'x'.repeat(6000)}` }), 413],
  ])('answers %s with a GraphQL-shaped error', async (_, payload, status) => {
    const answer = await toy.send({
      method: 'POST',
      payload,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer).toMatchObject({
      status,
      errors: [
        {
          message: expect.any(String),
          extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) },
        },
      ],
    });
  });

  it.each(['a b', '[::1', '%'])('a Host of %j is the client’s fault', async (host) => {
    const answer = await toy.send({ method: 'POST', payload: { query: '{ hello }' }, headers: { host } });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('an unknown address is not found, as JSON', async () => {
    expect(await toy.send({ method: 'GET', url: '/sandbox/people' })).toMatchObject({
      status: 404,
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });
});

describe('who asks', () => {
  it('CC-20b passes the token’s subject, or nobody', async () => {
    expect((await toy.post('{ who }', {}, { authorization: 'Bearer hrss.admin' })).data).toEqual({
      who: 'hrss.admin',
    });
    expect((await toy.post('{ who }')).data).toEqual({ who: null });
  });

  it('CC-20b a bad token is 401, whatever was asked', async () => {
    const before = await toy.counted(/zhengyun_anonymous_attempts_total (\d+)/);
    const answer = await toy.post('{ hello }', {}, { authorization: 'Bearer bad' });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(answer.data).toBeUndefined();
    expect(await toy.counted(/zhengyun_anonymous_attempts_total (\d+)/)).toBe(before + 1);
  });

  it('counts what an anonymous request is refused, and not what a person is', async () => {
    const before = await toy.counted(/zhengyun_anonymous_attempts_total (\d+)/);
    await toy.post('{ fail(how: "unauthenticated") }');
    await toy.post('{ fail(how: "unauthenticated") }', {}, { authorization: 'Bearer hrss.admin' });
    await toy.post('{ hello }');
    expect(await toy.counted(/zhengyun_anonymous_attempts_total (\d+)/)).toBe(before + 1);
  });
});

describe('request ids', () => {
  it('takes a sane one and uses it everywhere', async () => {
    const answer = await toy.post(
      '{ requestId fail(how: "forbidden") }',
      {},
      { 'x-request-id': 'abc_DEF-123' },
    );
    expect(answer.headers['x-request-id']).toBe('abc_DEF-123');
    expect(answer.data?.['requestId']).toBe('abc_DEF-123');
    expect(answer.errors![0]!.extensions.requestId).toBe('abc_DEF-123');
    expect(
      toy.record.lines.every((line) => line['requestId'] === 'abc_DEF-123') && toy.record.lines.length > 0,
    ).toBe(true);
  });

  it('logs what was asked and how it went, and no token', async () => {
    await toy.post('query Greeting { hello }', {}, { authorization: 'Bearer hrss.admin' });
    expect(toy.record.lines).toEqual([
      expect.objectContaining({
        req: expect.objectContaining({ url: '/graphql' }),
        operationName: 'Greeting',
        kind: 'query',
        outcome: 'OK',
      }),
    ]);
    expect(JSON.stringify(toy.record.lines)).not.toContain('hrss.admin');
  });

  it.each(['', 'x'.repeat(65), 'a b', 'ü', '{"a":1}'])('makes one instead of %j', async (given) => {
    const answer = await toy.post('{ requestId }', {}, { 'x-request-id': given });
    expect(answer.headers['x-request-id']).toMatch(/^[\w-]{36}$/);
    expect(answer.data?.['requestId']).toBe(answer.headers['x-request-id']);
  });
});

describe('what one request may hold', () => {
  it.each([
    ['mutation { press stop }'],
    ['mutation { a: press b: press }'],
    ['mutation { ...both } fragment both on Mutation { press ... on Mutation { stop } }'],
  ])('one mutation: %s is refused and changes nothing', async (query) => {
    const answer = await toy.post(query, {}, { 'accept-language': 'en' });
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('one mutation'), extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(toy.record.pressed).toBe(0);
  });

  it('one mutation, with its type name', async () => {
    expect((await toy.post('mutation { press __typename }')).data).toEqual({
      press: 1,
      __typename: 'Mutation',
    });
  });

  it('no more tokens than the limit', async () => {
    const answer = await toy.post(`{ ${'hello '.repeat(301)} }`, {}, { 'accept-language': 'en' });
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ message: 'Too complex: more than 300 tokens.', extensions: { code: 'TOO_COMPLEX' } }],
    });
  });

  it('no more aliases than the limit, said with the number', async () => {
    const answer = await toy.post(
      `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: hello`).join(' ')} }`,
    );
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ message: '请求过于复杂:别名数为 51,超出上限 50。', extensions: { code: 'TOO_COMPLEX' } }],
    });
  });

  it('counts operations by kind and outcome', async () => {
    const refusedBefore = await toy.counted(
      /operation_seconds_count\{kind="query",outcome="FORBIDDEN"\} (\d+)/,
    );
    await toy.post('{ fail(how: "forbidden") }');
    expect(await toy.counted(/operation_seconds_count\{kind="query",outcome="FORBIDDEN"\} (\d+)/)).toBe(
      refusedBefore + 1,
    );
    await toy.post('mutation { press }');
    expect(
      await toy.counted(/operation_seconds_count\{kind="mutation",outcome="OK"\} (\d+)/),
    ).toBeGreaterThan(0);
  });
});
