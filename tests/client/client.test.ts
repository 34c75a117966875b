import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Browser, type HTMLElement } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as client from '../../src/client/index.js';
import { Application } from '../support/application.js';
import { blocksOf } from '../support/readme-blocks.js';
import { World } from '../support/world.js';

const { ApiError, ZhengyunClient, mutationDocument } = client;

let world: World;
let city: string;

beforeAll(async () => {
  world = await World.open();
  city = await world.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => world.close());

/** A client of somebody, who fetches as told. */
function clientOf(login: string, options: Partial<client.ClientOptions> = {}) {
  return new ZhengyunClient({
    url: `${city}/graphql`,
    language: 'en',
    token: () => world.token(login),
    ...options,
  });
}

/** How many subscriptions the server follows. */
async function subscriptions(): Promise<number> {
  const { body } = await world.app.inject('/metrics');
  return Number(/^zhengyun_subscriptions (\d+)$/m.exec(body)?.[1]);
}

/** What a request that must fail throws. */
async function failure(request: Promise<unknown>): Promise<client.ApiError> {
  const thrown = await request.catch((error: unknown) => error);
  if (thrown instanceof ApiError) return thrown;
  throw new Error(`It did not fail as it should: ${JSON.stringify(thrown)}`);
}

describe('the client', () => {
  it('lists an inbox and takes a step that nextSteps names', async () => {
    const application = await (await Application.draft(world)).reach('SUBMITTED');
    const admitter = clientOf('office.admitter');
    const { viewer } = await admitter.request(client.InboxDocument, { first: 100 });
    const found = viewer.inbox.nodes.find(({ id }) => id === application.view.id)!;
    expect(found.currentState).toMatchObject({ name: 'SUBMITTED', label: 'Submitted, to be admitted' });
    const step = found.nextSteps.find(({ open, takes }) => open && takes.length === 0)!;
    const input = { id: found.id, version: found.version };
    const taken = await admitter.request(mutationDocument(step.step), { input });
    expect(taken[step.step]!['cloudRequest']!.currentState.name).toBe('ADMITTED');
  });

  it('names a step that it does not know, being older than the server', () => {
    expect(() => mutationDocument('dissolveCity')).toThrow(
      'no mutation dissolveCity: it is older than the server',
    );
    expect(() => mutationDocument('inbox')).toThrow(RangeError);
    expect(Object.keys(client).filter((name) => name.endsWith('Document')).length).toBeGreaterThan(30);
  });

  it('throws every refusal with its code, words and article, and nothing has changed', async () => {
    const application = await Application.draft(world, { materials: [] });
    const input = { id: application.view.id, version: application.view.version };
    const refused = await failure(
      clientOf('hrss.admin').request(client.SubmitCloudRequestDocument, { input }),
    );
    expect(refused.code).toBe('REFUSED');
    expect(refused.refusals.map(({ code, provision }) => [code, provision])).toEqual(
      ['', '', ''].map(() => ['MATERIAL_MISSING', 'CC-11']),
    );
    expect(refused.message).toContain('The material “Construction plan” is missing');
    expect(refused.requestId).toMatch(/\S/);
    expect(await application.refresh()).toMatchObject({ state: 'DRAFT', version: input.version });
  });

  it('says which version a stale step should have named, and what is wrong with an input', async () => {
    const application = await Application.draft(world);
    const { id, version } = application.view;
    const unit = clientOf('hrss.admin');
    const stale = unit.request(client.WithdrawCloudRequestDocument, { input: { id, version: version + 7 } });
    expect(await failure(stale)).toMatchObject({ code: 'CONFLICT', version });
    const lines = [{ kind: 'GPU', specification: ' ', quantity: 1 }] as const;
    const blank = unit.request(client.ReviseCloudRequestDocument, { input: { id, version, lines } });
    expect(await failure(blank)).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: 'input.lines.0.specification', message: 'It must not be empty.' }],
    });
    expect(await application.refresh()).toMatchObject({ state: 'DRAFT', version });
  });

  it('sends a step again whose answer was lost on the way, and it happens once', async () => {
    const application = await (await Application.draft(world)).reach('SUBMITTED');
    const { id, version } = application.view;
    const keys: (string | null)[] = [];
    const lossy: typeof fetch = async (url, init) => {
      const answer = await fetch(url, init);
      keys.push(new Headers(init?.headers).get('idempotency-key'));
      if (keys.length === 1) throw new TypeError('connection reset');
      return answer;
    };
    const admitter = clientOf('office.admitter', { fetch: lossy });
    const taken = await admitter.request(client.AdmitCloudRequestDocument, { input: { id, version } });
    expect(taken.admitCloudRequest.cloudRequest?.currentState.name).toBe('ADMITTED');
    expect(keys[1]).toBe(keys[0]);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(await application.refresh()).toMatchObject({ state: 'ADMITTED', version: version + 1 });
    // Another request has a key of its own, and a query has none.
    await failure(admitter.request(client.AdmitCloudRequestDocument, { input: { id, version } }));
    await admitter.request(client.ViewerDocument);
    expect(keys[2]).not.toBe(keys[0]);
    expect(keys[3]).toBeNull();
  });

  it('gives up a server that does not answer, and stops when it is told to', async () => {
    let calls = 0;
    const dead: typeof fetch = async () => {
      calls += 1;
      return new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } });
    };
    const reader = clientOf('audit.auditor', { fetch: dead, retries: 1 });
    expect(await failure(reader.request(client.ViewerDocument))).toMatchObject({ code: 'UNREACHABLE' });
    expect(calls).toBe(2);
    const signal = AbortSignal.abort(new Error('the page was left'));
    await expect(clientOf('audit.auditor').request(client.ViewerDocument, {}, { signal })).rejects.toThrow(
      'the page was left',
    );
  });

  it('asks for a new token once where the last is refused', async () => {
    const asked: boolean[] = [];
    const token = (renew: boolean) => {
      asked.push(renew);
      return renew ? world.token('audit.auditor') : 'run out';
    };
    const { viewer } = await clientOf('', { token }).request(client.ViewerDocument);
    expect(viewer.memberships.map(({ role }) => role)).toEqual(['AUDITOR']);
    expect(asked).toEqual([false, true]);
    expect(await failure(clientOf('', { token: 'run out' }).request(client.ViewerDocument))).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('follows events, and connects again behind the last where the line breaks or the token ends', async () => {
    const renewed: boolean[] = [];
    const short = await world.signOn.issue('hrss.admin', '1s');
    const follower = clientOf('hrss.admin', {
      token: async (renew) => {
        renewed.push(renew);
        return renew ? world.token('hrss.admin') : short;
      },
    });
    const { caseEventsCursor } = await clientOf('hrss.admin').request(client.CaseEventsCursorDocument);
    // Between what was read and the subscription.
    const application = await Application.draft(world);
    const events = follower.follow(client.CaseEventsDocument, { after: caseEventsCursor });
    expect((await events.next()).value?.caseEvents.step).toBe('draftApplication');
    const second = events.next();
    await expect.poll(() => renewed, { timeout: 5_000 }).toEqual([false, true]);
    await application.take('hrss.admin', 'submitCloudRequest');
    const { value } = await second;
    expect(value?.caseEvents).toMatchObject({ step: 'submitCloudRequest' });
    expect(renewed).toEqual([false, true]);
    await events.return(undefined);
    await expect.poll(subscriptions).toBe(0);
    const refused = clientOf('hrss.admin').follow(client.CaseEventsDocument, { after: 'no cursor' });
    expect((await failure(refused.next())).code).toBe('BAD_USER_INPUT');
  });

  it('uploads a file, which a step attaches, and downloads it', async () => {
    const application = await Application.draft(world, { materials: [] });
    const { id, version } = application.view;
    const unit = clientOf('hrss.admin');
    const uploadId = await unit.upload(new Blob(['系统建设方案'], { type: 'text/plain' }), '方案.txt');
    const materials = [{ kind: 'CONSTRUCTION_PLAN', uploadId }] as const;
    await unit.request(client.ReviseCloudRequestDocument, { input: { id, version, materials } });
    const { node } = await unit.request(client.CaseDetailDocument, { id });
    if (!node || !('materials' in node)) throw new Error('The case is not there');
    expect(node.materials.map(({ kind, fileName }) => [kind, fileName])).toEqual([
      ['CONSTRUCTION_PLAN', '方案.txt'],
    ]);
    expect(await (await unit.download(node.materials[0]!.url)).text()).toBe('系统建设方案');
    expect(await failure(clientOf('health.admin').download(node.materials[0]!.url))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the package in a project of its own', () => {
  it('runs the programs of the README with nothing else installed', async () => {
    const project = mkdtempSync(join(tmpdir(), 'zhengyun-front-end-'));
    try {
      cpSync('dist/client', join(project, 'node_modules/zhengyun-client'), { recursive: true });
      const programs = blocksOf(readFileSync('README.md', 'utf8')).filter(({ info }) => info === 'js');
      expect(programs).toHaveLength(2);
      for (const name of ['inbox.mjs', 'events.mjs'])
        writeFileSync(join(project, name), programs.shift()!.body.replace('http://127.0.0.1:4000', city));
      await world.open.housekeeping.runNow();
      const following = promisify(execFile)(process.execPath, ['events.mjs'], { cwd: project });
      await expect.poll(subscriptions, { timeout: 10_000 }).toBe(1);
      const application = await (await Application.draft(world)).reach('SUBMITTED');
      const { stdout } = await promisify(execFile)(process.execPath, ['inbox.mjs'], { cwd: project });
      expect(stdout).toContain(`${application.view.number} Submitted, to be admitted`);
      expect(stdout).toContain(
        ' may: Declines to admit a request, with what to correct 2026-03-06T00:00:00+08:00',
      );
      expect(stdout).toContain(' may not: Withdraws a request');
      expect(stdout.trimEnd().split('\n').at(-1)).toBe('Admitted, under review');
      const told = (await following).stdout.trimEnd().split('\n');
      expect(told.map((line) => line.split(' ').slice(1).join(' '))).toEqual([
        `${application.view.number} draftApplication`,
        `${application.view.number} submitCloudRequest`,
      ]);
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  });
});

describe('a page on another port', () => {
  const preflight = (origin: string) =>
    world.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,idempotency-key',
      },
    });

  it('may call the sandbox from this machine, and from nowhere else', async () => {
    const { headers } = await preflight('http://localhost:5173');
    expect(headers['access-control-allow-origin']).toBe('http://localhost:5173');
    expect(headers['access-control-allow-headers']).toContain('idempotency-key');
    const elsewhere = await preflight('http://localhost.example.com');
    expect(elsewhere.headers['access-control-allow-origin']).toBeUndefined();
    const answer = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { origin: 'http://127.0.0.1:5173', 'content-type': 'application/json' },
      payload: { query: '{ __typename }' },
    });
    expect(answer.headers['access-control-allow-origin']).toBe('http://127.0.0.1:5173');
  });
});

describe('the example page', () => {
  it('is a page of 50 lines under a policy without exceptions, served by the sandbox', async () => {
    expect(
      readFileSync('src/client/example/inbox.ts', 'utf8').trimEnd().split('\n').length,
    ).toBeLessThanOrEqual(50);
    const { headers, body } = await world.app.inject('/example/');
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self';",
    );
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
    expect([...body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      'data:,',
      'page.css',
      'inbox.js',
    ]);
    expect(body).not.toMatch(/<script[^>]*>[^<]|<style|style=|onclick/);
  });

  it('lists what waits, shows what stands in the way, and takes steps', async () => {
    const application = await (await Application.draft(world)).reach('SUBMITTED');
    const browser = new Browser({
      settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
    });
    try {
      const page = browser.newPage();
      await page.goto(`${city}/example/`);
      await page.waitUntilComplete();
      const card = () =>
        [...page.mainFrame.document.querySelectorAll('li')].find((one) =>
          one.textContent.includes(application.view.number),
        ) as HTMLElement;
      expect(card().textContent).toContain('Submitted, to be admitted');
      expect(card().textContent).toContain('To admit or decline: 3/');
      expect(card().textContent).toContain('This step belongs to: Municipal unit, Administrator.');
      const form = [...card().querySelectorAll('form')].find((one) => one.textContent.includes('Declines'))!;
      form.querySelector('input')!.value = '请补充材料。';
      form.querySelector('button')!.click();
      await page.waitUntilComplete();
      expect(page.mainFrame.document.querySelector('[role=alert]')!.textContent).toBe('');
      expect(card()).toBeUndefined();
      expect(await application.refresh()).toMatchObject({ state: 'RETURNED' });
    } finally {
      await browser.close();
    }
  });
});
