import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, type Making, type WAY } from '../../support/application.js';
import { World } from '../../support/world.js';

interface InboxPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly {
    readonly id: string;
    readonly waitingFor: string;
    readonly currentDeadline: { readonly dueAt: string } | null;
  }[];
}

const HEALTH = { admin: 'health.admin', unit: '市卫生健康委员会' };

describe('CC-10 the inbox', () => {
  let world: World;
  const cases = new Map<string, Application>();
  beforeAll(async () => {
    world = await World.open();
    const draft = async (name: string, state: keyof typeof WAY, making: Making = {}) =>
      cases.set(name, await (await Application.draft(world, making)).reach(state));
    await draft('hrss submitted', 'SUBMITTED');
    await draft('hrss admitted', 'ADMITTED');
    await world.moveTo('2026-03-03T09:00:00+08:00');
    await draft('health submitted', 'SUBMITTED', HEALTH);
    await draft('health admitted', 'ADMITTED', HEALTH);
    await draft('hrss draft', 'DRAFT');
    await draft('hrss testing', 'TESTING');
    await draft('hrss approved', 'APPROVED');
    await draft('hrss withdrawn', 'WITHDRAWN');
  });
  afterAll(() => world.close());

  const page = async (login: string, first = 100, after: string | null = null, filter: unknown = {}) => {
    const { viewer } = await world.get<{ viewer: { inbox: InboxPage } }>(
      login,
      `query ($first: Int!, $after: String, $filter: InboxFilter) { viewer {
        inbox(first: $first, after: $after, filter: $filter) {
          totalCount pageInfo { endCursor hasNextPage } nodes { id waitingFor currentDeadline { dueAt } }
        } } }`,
      { first, after, filter },
    );
    return viewer.inbox;
  };
  const names = async (login: string) => {
    const byId = new Map([...cases].map(([name, { view }]) => [view.id, name]));
    return (await page(login)).nodes.map(({ id }) => byId.get(id));
  };

  it.each([
    ['office.admitter', ['hrss submitted', 'health submitted']],
    ['office.reviewer', ['hrss admitted', 'health admitted', 'hrss submitted', 'health submitted']],
    ['provider.operator', ['hrss approved']],
    ['hrss.admin', ['hrss testing', 'hrss draft']],
    ['health.admin', []],
    ['hrss.staff', []],
    ['office.admin', []],
    ['audit.auditor', []],
    ['dual.person', ['hrss admitted', 'health admitted', 'hrss testing', 'hrss draft']],
  ])('CC-10 of %s holds what waits for any of their desks, soonest due first', async (login, expected) => {
    expect(new Set(await names(login))).toEqual(new Set(expected));
    expect(await names(login)).toHaveLength(expected.length);
    const due = (await page(login)).nodes.map(({ currentDeadline }) =>
      currentDeadline ? new Date(currentDeadline.dueAt).getTime() : Infinity,
    );
    expect(due).toEqual(due.toSorted((a, b) => a - b));
  });

  it.each(['dual.person', 'office.reviewer'])(
    'CC-10 of %s is paged by cursor, each case once',
    async (login) => {
      const whole = await page(login);
      const ids: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const part: InboxPage = await page(login, 1, after);
        expect(part.nodes).toHaveLength(1);
        expect(part.totalCount).toBe(whole.nodes.length);
        ids.push(...part.nodes.map(({ id }) => id));
        after = part.pageInfo.endCursor;
        more = part.pageInfo.hasNextPage;
      }
      expect(ids).toEqual(whole.nodes.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('CC-10 is filtered by procedure and by due date', async () => {
    const soon = await page('office.reviewer', 100, null, { dueBefore: '2026-03-05T12:00:00+08:00' });
    expect(soon.nodes.map(({ id }) => id)).toEqual([cases.get('hrss admitted')?.view.id]);
    const all = await page('office.reviewer', 100, null, { procedures: ['CLOUD_APPLICATION'] });
    expect(all.totalCount).toBe(4);
  });

  it('CC-13b while more time is asked for, a case lies on both desks', async () => {
    const testing = cases.get('hrss testing') as Application;
    const input = { until: '2026-04-01', reason: '人手不足。' };
    await testing.take('hrss.admin', 'requestTestExtension', input);
    expect(testing.view.waitingFor).toBe('OFFICE');
    expect(await names('office.reviewer')).toContain('hrss testing');
    expect(await names('hrss.admin')).toContain('hrss testing');
    expect((await names('dual.person')).filter((name) => name === 'hrss testing')).toHaveLength(1);
    expect((await page('dual.person')).totalCount).toBe((await names('dual.person')).length);

    await testing.take('office.reviewer', 'extendTest', input);
    expect(testing.view.waitingFor).toBe('UNIT');
    expect(await names('office.reviewer')).not.toContain('hrss testing');
    expect(await names('hrss.admin')).toContain('hrss testing');
  });

  it('CC-13a while a delivery problem is unanswered, a case lies on both desks', async () => {
    const approved = cases.get('hrss approved') as Application;
    await approved.take('provider.operator', 'reportDeliveryProblem', { problem: '机架电力不足。' });
    for (const login of ['provider.operator', 'office.reviewer'])
      expect([login, await names(login)]).toEqual([login, expect.arrayContaining(['hrss approved'])]);
    await approved.take('office.reviewer', 'answerDeliveryProblem', { opinion: '尽快补足。' });
    expect(await names('office.reviewer')).not.toContain('hrss approved');
    await approved.take('provider.operator', 'deliverTestEnvironment', { environment: '测试区' });
    expect(await names('provider.operator')).toEqual([]);
    expect(await names('hrss.admin')).toContain('hrss approved');
  });
});
