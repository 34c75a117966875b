import 'reflect-metadata';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forbidden } from '../../src/kernel/refusals/index.js';
import { toyDatabase } from './toy-database.js';
import { recordingLog, schemaWith, settingsWith, toyServer } from './toy-server.js';

const { log, lines } = recordingLog();
let database: Awaited<ReturnType<typeof toyDatabase>>;
let app: Awaited<ReturnType<typeof toyServer>>;
let entered!: () => void;
let leave!: () => void;

const schema = schemaWith(
  'type Query { who: String, brokenSql: String, refused: String, slow: String, terminated: String }',
  {
    Query: {
      who: async (_, __, { read }) => {
        const [row] = await read.session.run<{ login: string }>(
          sql`select login from people where id = current_setting('zy.person')`,
        );
        return row?.login;
      },
      brokenSql: async (_, __, { read }) => read.session.run(sql`select no_such_column from people`),
      refused: async (_, __, { read }) => {
        await read.session.run(sql`select 1`);
        throw forbidden();
      },
      slow: async (_, __, { read }) => {
        await read.session.run(sql`select 1`);
        entered();
        await new Promise<void>((resolve) => (leave = resolve));
        return 'done';
      },
      terminated: async (_, __, { read }) =>
        read.session.run(sql`select pg_terminate_backend(pg_backend_pid())`),
    },
  },
);

beforeAll(async () => {
  database = await toyDatabase();
  app = await toyServer({
    schema,
    house: { pool: database.pool, orm: database.orm, log },
    settings: settingsWith(),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const ask = async (query: string, login = 'hrss.admin') =>
  (
    await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query },
      headers: { authorization: `Bearer ${login}` },
    })
  ).json();
const held = () => database.pool.totalCount - database.pool.idleCount;

describe('the connection of a request', () => {
  it('is given back after every kind of answer, more often than there are connections', async () => {
    for (let round = 0; round < 3; round += 1) {
      expect(await ask('{ who }')).toEqual({ data: { who: 'hrss.admin' } });
      expect((await ask('{ brokenSql who }')).errors[0].extensions.code).toBe('INTERNAL');
      expect((await ask('{ refused }')).errors[0].extensions.code).toBe('FORBIDDEN');
      expect((await ask('{ who }', 'nobody.known')).errors[0].extensions.code).toBe('UNAUTHENTICATED');
      expect((await ask('{ nothing }')).errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect((await ask('{ who }', 'bad')).errors[0].extensions.code).toBe('UNAUTHENTICATED');
      await expect.poll(held, { interval: 5 }).toBe(0);
    }
  });

  it('is not given back broken where the database ended it', async () => {
    expect((await ask('{ terminated }')).errors[0].extensions.code).toBe('INTERNAL');
    await expect.poll(held, { interval: 5 }).toBe(0);
    for (let round = 0; round < 5; round += 1)
      expect(await ask('{ who }')).toEqual({ data: { who: 'hrss.admin' } });
    expect(JSON.stringify(lines)).toContain('terminating connection');
  });

  it('is given back where the client has gone', async () => {
    const arrival = new Promise<void>((resolve) => (entered = resolve));
    const request = httpRequest({
      port: (app.server.address() as AddressInfo).port,
      path: '/graphql?query=%7Bslow%7D',
      headers: { authorization: 'Bearer hrss.admin' },
    });
    request.on('error', () => {});
    request.end();
    await arrival;
    expect(held()).toBe(1);
    request.destroy();
    leave();
    await expect.poll(held, { interval: 5 }).toBe(0);
  });
});
