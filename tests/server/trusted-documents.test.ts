import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaWith, settingsWith, toyServer } from './toy-server.js';

const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let pressed = 0;
const schema = schemaWith(
  'type Query { hello: String!, echo(text: String!): String! } type Mutation { press: Int! }',
  {
    Query: { hello: () => 'hello', echo: (_, { text }) => text },
    Mutation: { press: () => ++pressed },
  },
);

const HELLO = 'query Hello { hello }';
const ECHO = 'query Echo($text: String!) { echo(text: $text) }';
const PRESS = 'mutation Press { press }';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Writes a file of documents and answers its path. */
function file(content: unknown): string {
  const path = join(folder, `${hash(JSON.stringify(content))}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const serve = (documents: unknown, more: Record<string, string> = {}) =>
  toyServer({
    schema,
    house: {},
    settings: settingsWith({ TRUSTED_DOCUMENTS: file(documents), ...more }),
  });

describe('where documents are trusted', () => {
  let app: FastifyInstance;
  let address: string;
  beforeAll(async () => {
    app = await serve({ [hash(HELLO)]: HELLO, [hash(ECHO)]: ECHO, [hash(PRESS)]: PRESS });
    address = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  });
  afterAll(() => app.close());

  const read = async (response: Response) => ({
    status: response.status,
    ...((await response.json()) as Answer),
  });
  const post = async (body: unknown, headers: Record<string, string> = {}) =>
    read(
      await fetch(address, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      }),
    );
  const get = async (parameters: Record<string, string>) =>
    read(await fetch(`${address}?${new URLSearchParams(parameters).toString()}`));
  const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hash(text) } });

  it.each([
    ['its documentId', { documentId: hash(HELLO) }],
    ['its prefixed documentId', { documentId: `sha256:${hash(HELLO)}` }],
    ['Apollo’s persisted query', { extensions: persisted(HELLO) }],
    ['its very text', { query: HELLO }],
    ['text and id of the same', { query: HELLO, extensions: persisted(HELLO) }],
  ])('a document runs by %s', async (_, body) => {
    expect(await post(body)).toEqual({ status: 200, data: { hello: 'hello' } });
  });

  it('its variables are the client’s, by POST and by GET', async () => {
    const variables = { text: '你好' };
    expect(await post({ documentId: hash(ECHO), variables })).toEqual({
      status: 200,
      data: { echo: '你好' },
    });
    for (const asked of [
      { documentId: hash(ECHO) },
      { extensions: JSON.stringify(persisted(ECHO)) },
      { query: ECHO },
    ] as Record<string, string>[]) {
      const answer = await get({ ...asked, variables: JSON.stringify(variables) });
      expect(answer).toEqual({ status: 200, data: { echo: '你好' } });
    }
  });

  it('no other document runs: nothing of it is even parsed', async () => {
    for (const query of ['{ hello }', `${HELLO} `, 'mutation { press }', '{ hello', '{ __typename }']) {
      const refusal = [{ extensions: { code: 'FORBIDDEN', requestId: expect.any(String) } }];
      expect(await post({ query })).toMatchObject({ status: 403, errors: refusal });
      expect(await get({ query })).toMatchObject({ status: 403, errors: refusal });
    }
    for (const body of [{}, [], [{ query: HELLO }], { query: 1 }, { operationName: 'Hello' }]) {
      expect(await post(body)).toMatchObject({
        status: 403,
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
    }
    const { errors } = await post({ query: '{ hello }' });
    expect(errors?.[0]?.message).toContain('documentId');
    expect(pressed).toBe(0);
  });

  it('an id that is not known is not found, and text under another’s id is a mistake', async () => {
    expect(await post({ documentId: hash('{ hello }') })).toMatchObject({
      status: 404,
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    expect(await get({ extensions: JSON.stringify(persisted('{ hello }')) })).toMatchObject({
      status: 404,
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    expect(await post({ query: PRESS, documentId: hash(HELLO) })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(pressed).toBe(0);
  });

  it('a trusted mutation still changes nothing by GET', async () => {
    expect(await get({ documentId: hash(PRESS) })).toMatchObject({ status: 405 });
    expect(pressed).toBe(0);
    expect(await post({ documentId: hash(PRESS) })).toEqual({ status: 200, data: { press: 1 } });
  });

  it('a bad token is told before the document is looked at', async () => {
    expect(await post({ query: '{ hello }' }, { authorization: 'Bearer bad' })).toMatchObject({
      status: 401,
    });
  });

  it('a refused document is counted, like every operation', async () => {
    const { body } = await app.inject('/metrics');
    expect(body).toMatch(/graphql_operation_seconds_count\{kind="unknown",outcome="FORBIDDEN"\} [1-9]/);
  });
});

describe('a file of trusted documents that cannot be', () => {
  it.each([
    ['is not there', join(folder, 'none.json'), /TRUSTED_DOCUMENTS: .*none\.json cannot be read/],
    ['is no JSON', file('{'), /cannot be read/],
    ['is no map', file([HELLO]), /must hold one JSON object/],
  ])('stops the start when it %s', async (_, path, message) => {
    const settings = settingsWith({ TRUSTED_DOCUMENTS: path });
    await expect(toyServer({ schema, house: {}, settings })).rejects.toThrow(message);
  });

  it('stops the start with every fault of every document', async () => {
    const bad = {
      short: HELLO,
      [hash('other')]: HELLO,
      [hash('{ hullo }')]: '{ hullo }',
      [hash('{ hello')]: '{ hello',
      [hash('mutation { a: press b: press }')]: 'mutation { a: press b: press }',
      [hash('{ __schema { queryType { name } } }')]: '{ __schema { queryType { name } } }',
      [hash(PRESS)]: 3,
    };
    const message = await serve(bad).then(
      () => 'started',
      (error: Error) => `${error.name} ${error.message}`,
    );
    expect(message).toMatch(/^InvalidSettings TRUSTED_DOCUMENTS/);
    expect(message).toContain('short: is no SHA-256');
    expect(message).toContain(
      `${hash('other')}: is not the SHA-256 of its document, which is ${hash(HELLO)}`,
    );
    expect(message).toContain(`${hash('{ hullo }')}: Cannot query field "hullo"`);
    expect(message).toContain(`${hash('{ hello')}: Syntax Error`);
    expect(message).toContain('one mutation');
    expect(message).toContain('introspection');
    expect(message).toContain(`${hash(PRESS)}: is not the text of a document`);
    const open = await serve(
      { [hash('{ __schema { queryType { name } } }')]: '{ __schema { queryType { name } } }' },
      {
        INTROSPECTION: 'on',
      },
    );
    await open.close();
  });
});

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions: { code: string } }[];
}
