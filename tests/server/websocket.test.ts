import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Application } from '../support/application.js';
import { Followers } from '../support/followers.js';
import { type Connecting, cursorOf, Subscriber } from '../support/subscriber.js';
import { openSecond } from '../support/second-process.js';
import { World } from '../support/world.js';

const LIMITS = { sockets: 8, perPerson: 3, subscriptions: 2 };

let world: World;
let url: string;

beforeAll(async () => {
  world = await World.open({
    INTROSPECTION: 'off',
    QUERY_MAX_TOKENS: '500',
    SHUTDOWN_NOTICE_MS: '300',
    WEBSOCKET_ORIGINS: 'https://portal.example.gov.cn',
    WEBSOCKET_MAX_SOCKETS: String(LIMITS.sockets),
    WEBSOCKET_MAX_PER_PERSON: String(LIMITS.perPerson),
    WEBSOCKET_MAX_SUBSCRIPTIONS: String(LIMITS.subscriptions),
    WEBSOCKET_MAX_MESSAGE_BYTES: '5000',
    WEBSOCKET_INIT_MS: '200',
    WEBSOCKET_STALL_MS: '400',
  });
  url = `${await world.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => world?.close());

const EVENTS = 'subscription ($after: String) { caseEvents(after: $after) { cursor case { id } } }';

/** A socket that is let go when the test has finished; a number is the status with which it was refused. */
async function connect(how?: Connecting, to = url): Promise<Subscriber | number> {
  const line = await Subscriber.connect(to, how);
  if (typeof line !== 'number') onTestFinished(() => line.drop());
  return line;
}

/** The same, initialised by somebody's token. */
async function lineOf(login: string | null, how?: Connecting, to = url): Promise<Subscriber> {
  const line = await Subscriber.open(to, login === null ? null : await world.token(login), how);
  onTestFinished(() => line.drop());
  return line;
}

/** The sum of a metric's samples whose line holds a text. */
async function metric(name: string, text = ''): Promise<number> {
  const { body } = await world.app.inject('/metrics');
  const lines = body.split('\n').filter((line) => line.startsWith(name) && line.includes(text));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

describe('who may connect', () => {
  it.each([
    ['no page', {}, 'open'],
    ['a page of this host', { origin: 'same' }, 'open'],
    ['a page that is allowed', { origin: 'https://portal.example.gov.cn' }, 'open'],
    ['a page of this machine, in the sandbox', { origin: 'http://localhost:5173' }, 'open'],
    ['any other page', { origin: 'https://elsewhere.example.com' }, 403],
    ['a page that says nothing of itself', { origin: 'null' }, 403],
  ])('%s', async (_, how, outcome) => {
    const { origin } = how as Connecting;
    const line = await connect(origin === 'same' ? { origin: new URL(url).origin } : how);
    expect(typeof line === 'number' ? line : 'open').toBe(outcome);
  });

  it('in production, no page of another machine’s port either', async () => {
    const second = await openSecond(world);
    onTestFinished(() => second.close());
    const to = `${await second.listen()}/graphql`;
    expect(await connect({ origin: 'http://localhost:5173' }, to)).toBe(403);
  });

  it('at the address of the API alone, in its protocol', async () => {
    expect(await connect({}, url.replace('/graphql', '/elsewhere'))).toBe(404);
    const line = (await connect({ protocol: [] })) as Subscriber;
    expect((await line.closed).code).toBe(4406);
  });

  it.each([
    ['without a token', null],
    ['with one that is not valid', 'no.valid.token'],
  ])('nobody %s', async (_, token) => {
    const line = await Subscriber.open(url, token);
    expect((await line.closed).code).toBe(4401);
  });

  it('nobody whose valid token names a person who is not known here', async () => {
    const line = await Subscriber.open(url, await world.signOn.issue('nobody.known'));
    expect((await line.closed).code).toBe(4401);
  });

  it('nobody who does not say who they are in time, or asks before', async () => {
    const silent = (await connect()) as Subscriber;
    const hasty = (await connect()) as Subscriber;
    hasty.subscribe(EVENTS);
    expect((await hasty.closed).code).toBe(4401);
    expect((await silent.closed).code).toBe(4408);
  });

  it('CC-20b until the token ends: then the socket is closed', async () => {
    const line = await Subscriber.open(url, await world.signOn.issue('hrss.admin', '2s'));
    const told = line.subscribe(EVENTS);
    expect(await line.closed).toEqual({ code: 4403, reason: expect.stringContaining('expired') });
    expect(told.answers).toEqual([]);
  });
});

describe('how much', () => {
  it('so many sockets of one person, and so many in all', async () => {
    const own = [];
    for (let index = 0; index < LIMITS.perPerson; index += 1) own.push(await lineOf('hrss.admin'));
    expect((await (await lineOf('hrss.admin')).closed).code).toBe(4429);
    await own[0]?.drop();
    const others = ['health.admin', 'office.admitter', 'office.reviewer', 'audit.auditor', 'hrss.admin'];
    await expect.poll(() => metric('zhengyun_websockets ')).toBe(LIMITS.perPerson - 1);
    const lines = await Promise.all(others.map((login) => lineOf(login)));
    expect(lines.every(({ socket }) => socket.readyState === socket.OPEN)).toBe(true);
    await lineOf('security.inspector');
    expect(await connect()).toBe(503);
    await lines[1]?.drop();
    await expect.poll(async () => typeof (await connect())).toBe('object');
  });

  it('so many subscriptions of one socket; one that is completed makes room', async () => {
    const line = await lineOf('hrss.admin');
    for (let index = 0; index < LIMITS.subscriptions; index += 1) line.subscribe(EVENTS);
    const refused = line.subscribe(EVENTS);
    expect(await refused.end()).toEqual(['RATE_LIMITED']);
    await expect.poll(() => metric('zhengyun_subscriptions ')).toBe(LIMITS.subscriptions);
    line.send({ type: 'complete', id: '1' });
    await expect.poll(() => metric('zhengyun_subscriptions ')).toBe(LIMITS.subscriptions - 1);
    line.subscribe(EVENTS);
    await expect.poll(() => metric('zhengyun_subscriptions ')).toBe(LIMITS.subscriptions);
  });

  it('so many that are being begun, those that were given up meanwhile included', async () => {
    const line = await lineOf('hrss.admin');
    const all = Array.from({ length: LIMITS.subscriptions + 1 }, (_, index) => {
      const told = line.subscribe(EVENTS);
      if (index < LIMITS.subscriptions) line.send({ type: 'complete', id: String(index + 1) });
      return told;
    });
    expect(await all.at(-1)?.end()).toEqual(['RATE_LIMITED']);
    // Once those have come to nothing there is room, and it is the cursor that is refused.
    const next = () => line.subscribe(EVENTS, { after: 'none' }).end();
    await expect.poll(next).toEqual(['BAD_USER_INPUT']);
  });

  it('so long without a word: who answers no ping is gone, and who does stays', async () => {
    const second = await openSecond(world, { WEBSOCKET_KEEPALIVE_MS: '500' });
    onTestFinished(() => second.close());
    const to = `${await second.listen()}/graphql`;
    const there = await lineOf('hrss.admin', {}, to);
    const gone = await lineOf('health.admin', { autoPong: false }, to);
    expect((await gone.closed).code).toBe(1006);
    // The older one has been asked as often; it is asked again.
    expect(await Promise.race([once(there.socket, 'ping').then(() => 'there'), there.closed])).toBe('there');
  });

  it('so large a message', async () => {
    const line = await lineOf('hrss.admin');
    line.subscribe(EVENTS, { after: 'x'.repeat(5_000) });
    expect((await line.closed).code).toBe(1009);
  });

  it('no message that is none', async () => {
    const line = await lineOf('hrss.admin');
    line.send('{"type":');
    expect((await line.closed).code).toBe(4400);
  });
});

describe('one pipeline: what protects HTTP protects WebSocket', () => {
  const deep = `subscription { caseEvents { case { unit ${'{ parent '.repeat(16)} { id } ${'}'.repeat(16)} } } }`;
  it.each([
    ['an unknown field', 'subscription { caseEvents { nothing } }', 'BAD_USER_INPUT'],
    ['what cannot be parsed', 'subscription { caseEvents', 'BAD_USER_INPUT'],
    ['two root fields', 'subscription { a: caseEvents { at } b: caseEvents { at } }', 'BAD_USER_INPUT'],
    ['a query', '{ viewer { person { name } } }', 'BAD_USER_INPUT'],
    ['the schema', '{ __schema { types { name } } }', 'FORBIDDEN'],
    ['fields that nest too deep', deep, 'TOO_COMPLEX'],
    ['too many tokens', `subscription { caseEvents { ${'at '.repeat(600)} } }`, 'TOO_COMPLEX'],
    [
      'too many aliases',
      `subscription { caseEvents { ${Array.from({ length: 60 }, (_, index) => `a${index}: at`).join(' ')} } }`,
      'TOO_COMPLEX',
    ],
    [
      'too large a page',
      'subscription { caseEvents { case { timeline(first: 100) { nodes { id provision { id } } } unit { id } ... on CloudRequest { system { requests(first: 100) { nodes { timeline(first: 100) { nodes { provision { id } } } } } } } } } }',
      'TOO_COMPLEX',
    ],
    ['what no text can hold', 'subscription { caseEvents(after: "\\u0000") { at } }', 'BAD_USER_INPUT'],
  ])('refuses %s as HTTP does', async (_, query, code) => {
    const told = (await lineOf('hrss.admin')).subscribe(query);
    expect(await told.end()).toEqual([code]);
    expect(told.answers).toEqual([]);
    expect(told.ended?.[0]?.extensions.requestId).toMatch(/^[\w-]{36}$/);
  });

  it('refuses mutations, and nothing of them happens', async () => {
    const application = await Application.draft(world);
    const told = (await lineOf('hrss.admin', { language: 'zh-CN' })).subscribe(
      'mutation ($input: SubmitCloudRequestInput!) { submitCloudRequest(input: $input) { cloudRequest { id } } }',
      { input: { id: application.view.id, version: application.view.version } },
    );
    expect(await told.end()).toEqual(['BAD_USER_INPUT']);
    expect(told.ended?.[0]?.message).toContain('WebSocket 连接只受理订阅');
    expect(await application.refresh()).toEqual(application.view);
  });

  it('refuses subscriptions over HTTP, saying where they go', async () => {
    const { errors } = await world.ask('hrss.admin', 'subscription { caseEvents { at } }');
    expect(errors).toMatchObject([
      { message: expect.stringContaining('WebSocket'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('masks what goes wrong here', async () => {
    await world.sql('alter function sealed_hash(bigint) rename to gone');
    const after = cursorOf(1, 'of another');
    const told = (await lineOf('hrss.admin')).subscribe(EVENTS, { after });
    expect(await told.end()).toEqual(['INTERNAL']);
    await world.sql('alter function gone(bigint) rename to sealed_hash');
    expect(JSON.stringify(told.ended)).not.toMatch(/sealed_hash|function/);
    expect(await metric('zhengyun_graphql_operation_seconds_count', 'outcome="INTERNAL"')).toBe(1);
  });

  it('runs trusted documents alone where there are some', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhengyun-trusted-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const hash = createHash('sha256').update(EVENTS).digest('hex');
    writeFileSync(join(folder, 'trusted.json'), JSON.stringify({ [hash]: EVENTS }));
    const second = await openSecond(world, { TRUSTED_DOCUMENTS: join(folder, 'trusted.json') });
    onTestFinished(() => second.close());
    const line = await lineOf('hrss.admin', {}, `${await second.listen()}/graphql`);
    const other = line.subscribe('subscription { caseEvents { at } }');
    expect(await other.end()).toEqual(['FORBIDDEN']);
    const told = line.subscribe<{ caseEvents: { case: { id: string } } }>(EVENTS);
    const application = await (await Application.draft(world)).reach('SUBMITTED');
    const [first] = await told.until(1);
    expect(first?.data?.caseEvents.case.id).toBe(application.view.id);
  });
});

describe('a client that takes nothing', () => {
  it('is closed and told to resume; no more is read for it than the network holds', async () => {
    const count = 120;
    const those = new Followers(world, new URL(url).origin);
    const application = await Application.draft(world);
    const after = await those.cursorAt(await those.head());
    await those.happen(application.view.id, count, '长'.repeat(100_000));
    const line = await lineOf('hrss.admin');
    const before = await metric('zhengyun_graphql_operation_seconds_count', 'kind="event"');
    const query = `subscription ($after: String) { caseEvents(after: $after) { cursor entry { a: remark b: remark } } }`;
    line.socket.pause();
    const told = line.subscribe<{ caseEvents: { cursor: string } }>(query, { after });
    await expect
      .poll(() => metric('zhengyun_websockets_closed_total', 'code="1013"'), { timeout: 10_000 })
      .toBe(1);
    const read = (await metric('zhengyun_graphql_operation_seconds_count', 'kind="event"')) - before;
    expect(read).toBeLessThan(count / 2);
    line.socket.resume();
    expect((await line.closed).code).toBe(1013);
    const last = told.answers.at(-1)?.data?.caseEvents.cursor;
    const resumed = (await lineOf('hrss.admin')).subscribe<{ caseEvents: { cursor: string } }>(EVENTS, {
      after: last ?? after,
    });
    await resumed.until(count - told.answers.length);
    const cursors = [...told.answers, ...resumed.answers].map(({ data }) => data?.caseEvents.cursor);
    expect(new Set(cursors).size).toBe(count);
    expect(cursors).toHaveLength(count);
  }, 30_000);
});

describe('a server that is told to stop', () => {
  it('is not ready first, lets nobody new in, and sends its clients elsewhere within the notice', async () => {
    const line = await lineOf('hrss.admin');
    const told = line.subscribe(EVENTS);
    await expect.poll(() => metric('zhengyun_subscriptions ')).toBe(1);
    world.app.startDraining();
    expect((await world.app.inject('/readyz')).statusCode).toBe(503);
    expect(line.socket.readyState).toBe(line.socket.OPEN);
    expect(await connect()).toBe(503);
    expect((await line.closed).code).toBe(1001);
    expect((await world.app.inject('/livez')).statusCode).toBe(200);
    expect(told.answers).toEqual([]);
    await expect.poll(() => metric('zhengyun_subscriptions ')).toBe(0);
  });
});
