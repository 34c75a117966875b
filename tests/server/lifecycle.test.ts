import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { explorerCsp } from '../../src/server/explorer/index.js';
import { recordingLog, schemaWith, settingsWith, toyServer } from './toy-server.js';

const sdl = 'type Query { hello: String!, slow: String! }';
let app: FastifyInstance;
afterEach(() => app.close());

/** A resolver that waits for the test. */
function gate() {
  let open!: () => void;
  let entered!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const arrival = new Promise<void>((resolve) => (entered = resolve));
  const schema = schemaWith(sdl, {
    Query: {
      hello: () => 'hello',
      slow: async () => {
        entered();
        await opened;
        return 'done';
      },
    },
  });
  return { schema, open, arrival };
}

describe('health', () => {
  it('is live and ready', async () => {
    app = await toyServer({ schema: gate().schema, house: {} });
    expect((await app.inject('/livez')).statusCode).toBe(200);
    expect((await app.inject('/readyz')).json()).toEqual({ ok: true, reasons: [] });
  });

  it('is live but not ready without its database, and says why', async () => {
    app = await toyServer({
      schema: gate().schema,
      house: {},
      ready: async () => ({ ok: false, reasons: ['migrations are missing'] }),
    });
    expect((await app.inject('/livez')).statusCode).toBe(200);
    const answer = await app.inject('/readyz');
    expect([answer.statusCode, answer.json().reasons]).toEqual([503, ['migrations are missing']]);
  });

  it('is not ready where readiness cannot be told, without telling the reason to everybody', async () => {
    const { log, lines } = recordingLog();
    app = await toyServer({
      schema: gate().schema,
      house: { log },
      ready: () => Promise.reject(new Error('password of db-7 is wrong')),
    });
    const answer = await app.inject('/readyz');
    expect(answer.statusCode).toBe(503);
    expect(answer.body).not.toContain('db-7');
    expect(JSON.stringify(lines)).toContain('db-7');
  });

  it('publishes metrics with bounded labels, or none at all', async () => {
    app = await toyServer({ schema: gate().schema, house: {} });
    await app.inject('/files/mat_0123456789');
    await app.inject('/no/such/thing');
    const { body } = await app.inject('/metrics');
    expect(body).toContain('route="/files/:id",status="4xx"');
    expect(body).toContain('zhengyun_database_connections{state="waiting"} 0');
    expect(body).toContain('process_cpu_seconds_total');
    expect(body).not.toMatch(/mat_0123456789|no\/such/);
    const silent = await toyServer({
      schema: gate().schema,
      house: {},
      settings: settingsWith({ METRICS: 'off' }),
    });
    expect((await silent.inject('/metrics')).statusCode).toBe(404);
    await silent.close();
  });
});

describe('going down', () => {
  it('fails readiness first, finishes what is under way, then takes nothing more', async () => {
    const { schema, open, arrival } = gate();
    app = await toyServer({ schema, house: {} });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    const ask = (query: string) =>
      fetch(`${origin}/graphql`, {
        method: 'POST',
        body: JSON.stringify({ query }),
        headers: { 'content-type': 'application/json' },
      });
    const slow = ask('{ slow }');
    await arrival;

    app.startDraining();
    expect((await fetch(`${origin}/readyz`)).status).toBe(503);
    expect((await fetch(`${origin}/livez`)).status).toBe(200);
    expect(await (await ask('{ hello }')).json()).toEqual({ data: { hello: 'hello' } });

    const closed = app.close();
    while (app.server.listening) await new Promise((turn) => setImmediate(turn));
    await expect(
      ask('{ hello }').then(
        ({ status }) => status,
        () => 'refused',
      ),
    ).resolves.toBe('refused');
    open();
    expect(await (await slow).json()).toEqual({ data: { slow: 'done' } });
    await closed;
  });

  it('does not wait for a client that has gone', async () => {
    const { schema, open, arrival } = gate();
    app = await toyServer({ schema, house: {} });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const request = httpRequest({
      port: (app.server.address() as AddressInfo).port,
      path: '/graphql?query=%7Bslow%7D',
    });
    request.on('error', () => {});
    request.end();
    await arrival;
    request.destroy();
    open();
    await app.close();
    expect(app.server.listening).toBe(false);
  });
});

describe('what a browser gets', () => {
  it('the explorer at /graphql, its files beside it, under its own content policy', async () => {
    app = await toyServer({ schema: gate().schema, house: {} });
    const page = await app.inject({
      url: '/graphql',
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('<title>explorer</title>');
    expect(page.headers['content-security-policy']).toBe(explorerCsp);
    const file = await app.inject('/explorer/toy-server.ts');
    expect(file.statusCode).toBe(200);
    expect(file.headers['cache-control']).toContain('immutable');
    expect(file.headers['content-security-policy']).toBe(explorerCsp);
  });

  it.each([
    '/explorer/../settings.ts',
    '/explorer/%2e%2e/settings.ts',
    '/explorer/..%2f..%2fpackage.json',
    '/explorer/none.js',
  ])('nothing outside the explorer’s folder: %s', async (url) => {
    app = await toyServer({ schema: gate().schema, house: {} });
    const answer = await app.inject(url);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.json().errors[0].extensions.code).toMatch(/NOT_FOUND|BAD_USER_INPUT|FORBIDDEN/);
  });

  it('no answer that could be framed, sniffed or stored', async () => {
    app = await toyServer({ schema: gate().schema, house: {} });
    const { headers } = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ hello }' },
    });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('the sandbox’s routes', () => {
  it('are there only where they were given', async () => {
    app = await toyServer({
      schema: gate().schema,
      house: {},
      sandbox: async (scope) => void scope.get('/sandbox/people', async () => []),
    });
    expect((await app.inject('/sandbox/people')).statusCode).toBe(200);
    await app.close();
    app = await toyServer({ schema: gate().schema, house: {} });
    expect((await app.inject('/sandbox/people')).statusCode).toBe(404);
  });
});
