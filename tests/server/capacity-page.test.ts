import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Browser as Dom, type HTMLElement } from 'happy-dom';
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { oidcAuthenticator, remoteKeys } from '../../src/server/index.js';
import { chromium } from '../support/browser.js';
import { AUDIENCE, type Issuer, startIssuer } from '../support/crowd/issuer.js';
import { act, alertsOn, poolId, record } from '../support/readings.js';
import { openSecond } from '../support/second-process.js';
import { World } from '../support/world.js';

let world: World;
let origin: string;
beforeAll(async () => {
  world = await World.open();
  origin = await world.app.listen({ port: 0, host: '127.0.0.1' });
  const id = await poolId(world, 'COMPUTE_VCPU');
  const past = Array.from({ length: 30 }, (_, day) => reading(id, (day - 30) * 1_440, 30 + day));
  await record(world, [...past, reading(await poolId(world, 'GPU'), 0, 88)]);
});
afterAll(() => world?.close());

/** A reading so many minutes after the beginning of the world, in percent. */
function reading(id: string, minutes: number, used: number) {
  const at = new Date(Date.parse('2026-03-02T08:40:00+08:00') + minutes * 60_000).toISOString();
  return { poolId: id, at, used, total: 100 };
}

describe('the page of the pools', () => {
  it('is served from here alone, under a policy without exceptions', async () => {
    const { headers, body } = await world.app.inject('/capacity');
    const policy = headers['content-security-policy'];
    expect(policy).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self';",
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const files = [...body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url = '']) => url).slice(1);
    expect(files).toHaveLength(2);
    for (const file of files) {
      const answer = await world.app.inject(file);
      expect([file, answer.statusCode, answer.headers['cache-control']]).toEqual([
        expect.stringMatching(/^\/capacity\/files\/capacity-\w+\.(js|css)$/),
        200,
        'public, max-age=31536000, immutable',
      ]);
      expect(answer.body).not.toMatch(/@import|url\(\s*["']?https?:/);
    }
  });

  it('shows what the API says, in the words of either language', async () => {
    const browser = new Dom({
      settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
    });
    onTestFinished(() => browser.close());
    const page = browser.newPage();
    await page.goto(`${origin}/capacity`);
    const all = (selector: string) =>
      [...page.mainFrame.document.querySelectorAll(selector)] as HTMLElement[];
    const shown = () => all('.pools article').map(({ textContent }) => textContent);
    await expect.poll(() => all('.chart').length, { timeout: 15_000 }).toBeGreaterThan(1);
    expect(shown()).toHaveLength(9);
    // The gravest first.
    expect(shown()[0]).toMatch(/GPUs.*Critical.*Used 88 %.*Raised, to be acknowledged.*E-government office/);
    expect(shown()[1]).toMatch(/Compute.*Approaching.*Used 59 %.*70 % expected on Mar 12, 2026/);
    expect(shown()[8]).toMatch(/No readings yet/);
    all('.top .choice input')[0]?.click();
    await expect
      .poll(() => shown()[0], { timeout: 15_000 })
      .toMatch(/智能算力.*严重预警.*使用 88 %.*已预警,待确认/);
    expect(page.mainFrame.document.documentElement.lang).toBe('zh-CN');
  });
});

const LOOKED_AT = chromium ? 'in a Chromium' : 'NOT RUN, for want of a Chromium (CHROME_PATH):';

describe.skipIf(!chromium)(`${LOOKED_AT} the page of the pools`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await driver.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  /** Opens the page as somebody would; what the browser complains about is a failure. */
  async function open(at: string, how: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-US', ...how });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    onTestFinished(() => expect(complaints).toEqual([]));
    page.on('request', (request) => {
      if (!request.url().startsWith(at)) complaints.push(`it asked ${request.url()}`);
    });
    await page.goto(`${at}/capacity`);
    return page;
  }

  const card = (page: Page, name: string) => page.getByRole('article', { name });

  it('is told what happens as it happens, and shows it', async () => {
    const page = await open(origin);
    await page.locator('.state.live').waitFor();
    const id = await poolId(world, 'MEMORY_GIB');
    await record(world, [reading(id, 1, 72)]);
    await page.getByRole('status').getByText('Memory: Warning, 72 %').waitFor();
    await card(page, 'Memory').getByText('Raised, to be acknowledged').waitFor();
    expect(await card(page, 'Memory').getByRole('meter').first().getAttribute('aria-valuenow')).toBe('72');
    const [alert] = await alertsOn(world, id);
    expect(await act(world, 'office.reviewer', 'acknowledgeCapacityAlert', alert!)).toEqual([]);
    await card(page, 'Memory').getByText('E-government office · To plan the expansion').waitFor();
  });

  it('shows the levels that the rule book states, and no alert to whoever may not see it', async () => {
    const page = await open(origin, { locale: 'zh-CN' });
    await page.getByLabel('以谁的身份').selectOption('hrss.staff');
    await card(page, '智能算力').getByText('预警的办理情况由市电子政务办与服务提供商查看').waitFor();
    expect(await page.getByRole('list', { name: '图例' }).getByRole('listitem').allTextContents()).toEqual([
      '使用',
      '分配',
      '预计',
      '接近预警 65 %',
      '预警 70 %',
      '严重预警 85 %',
    ]);
    expect(await page.getByText('CW-2026').count()).toBe(0);
    await page.getByLabel('以谁的身份').selectOption('office.reviewer');
    await card(page, '智能算力').getByText('CW-2026').waitFor();
  });

  it('is used by keyboard alone: the period, the chart point by point, the table', async () => {
    const page = await open(origin);
    const compute = card(page, 'Compute');
    await page.getByRole('radio', { name: '7 days' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: '90 days' }).isChecked()).toBe(true);
    const chart = compute.getByRole('img', { name: 'History of use' });
    await chart.waitFor();
    await chart.focus();
    await page.keyboard.press('Home');
    await compute.getByText('average 30 %', { exact: false }).waitFor();
    await page.keyboard.press('ArrowRight');
    await compute.getByText('average 31 %', { exact: false }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await compute.getByRole('table').waitFor();
    expect(await compute.getByRole('row').count()).toBe(31);
    expect(await compute.getByRole('row').nth(1).allTextContents()).toEqual([expect.stringMatching(/59 %$/)]);
  });

  const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  it.each(['light', 'dark'] as const)(
    'has no fault of accessibility that can be found by a machine (%s)',
    async (colorScheme) => {
      const page = await open(origin, {
        colorScheme,
        bypassCSP: true,
        viewport: { width: 390, height: 844 },
      });
      await card(page, 'Compute').getByRole('img').waitFor();
      await card(page, 'Compute').getByText('Data table').click();
      await page.evaluate(AXE);
      const faults = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(faults).toEqual([]);
      // Nothing of it lies beyond the edge of a narrow screen.
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    },
  );

  describe('in production', () => {
    let issuer: Issuer;
    let at: string;
    beforeAll(async () => {
      issuer = await startIssuer();
      const keys = await remoteKeys(issuer.url, undefined);
      const authenticate = oidcAuthenticator({
        issuer: issuer.url,
        audience: AUDIENCE,
        subjectClaim: 'sub',
        keys,
      });
      const signOn = { issuer: issuer.url, audience: AUDIENCE, authenticate };
      const second = await openSecond(world, { OIDC_PAGE_CLIENT_ID: 'capacity-page' }, signOn);
      at = await second.listen();
      return async () => {
        await second.close();
        await issuer.close();
      };
    });

    it('shows nothing before somebody has signed in by the single sign-on, and then what they may see', async () => {
      const context = await browser.newContext({ locale: 'en-US' });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${at}/capacity`);
      await page.getByText('Please sign in').waitFor();
      expect(asked.filter((url) => url.includes('/graphql'))).toEqual([]);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await card(page, 'GPUs').getByText('Raised, to be acknowledged').waitFor();
      expect(page.url()).toBe(`${at}/capacity`);
      await page.locator('.state.live').waitFor();
      expect(asked.find((url) => url.includes('/authorize'))).toContain('code_challenge_method=S256');
      expect(
        await page.evaluate('JSON.stringify([{ ...sessionStorage }, { ...localStorage }])'),
      ).not.toContain('eyJ');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByText('Please sign in').waitFor();
      expect(await page.getByRole('article').count()).toBe(0);
    });

    it('takes no code that it did not ask for', async () => {
      const context = await browser.newContext({ locale: 'en-US' });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      await page.goto(`${at}/capacity?code=forged&state=forged`);
      await page.getByText('Please sign in').waitFor();
      expect(await page.getByRole('article').count()).toBe(0);
    });

    it('asks only this origin and the issuer’s', async () => {
      const policy = (await fetch(`${at}/capacity`)).headers.get('content-security-policy');
      expect(policy).toContain(`connect-src 'self' ${issuer.url};`);
    });
  });
});

describe('production', () => {
  it('has no such page unless it is registered with the issuer', async () => {
    const second = await openSecond(world);
    onTestFinished(() => second.close());
    const at = await second.listen();
    expect((await fetch(`${at}/capacity`)).status).toBe(404);
  });
});
