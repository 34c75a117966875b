import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ReadSession } from '../../../src/kernel/read/index.js';
import { unitOf } from '../../support/application.js';
import { type Answer, failedWith, World } from '../../support/world.js';

const WHO =
  '{ viewer { person { name } memberships { role unit { name } } inbox(first: 5) { totalCount } } }';
const WITHOUT_ROWS = '{ procedures { name } }';
/** What is answered by resolvers of their own, without a row. */
const BY_HAND = `{ now calendar(from: "2026-02-14", to: "2026-02-15") { kind notice { id } }
  dueDate(from: "2026-02-12T10:00:00+08:00", days: 3, kind: WORKING) { lastDay provisional } provisions { id } }`;
const SEVERAL = '{ procedures { name } cloudRequests(first: 5) { totalCount } viewer { person { name } } }';

/** Whom a query presumes to ask is made sure of before it is answered. */
describe('CC-20b memberships count as they are when a query is asked', () => {
  let world: World;
  let health: string;
  let hrss: string;
  beforeAll(async () => {
    world = await World.open();
    health = await unitOf(world, '市卫生健康委员会');
    hrss = await unitOf(world, '市人力资源和社会保障局');
  });
  afterAll(() => world.close());

  const grant = async (by: string, unitId: string, login: string): Promise<string> => {
    const { grantMembership } = await world.get<{ grantMembership: { membership: { id: string } } }>(
      by,
      'mutation ($input: GrantMembershipInput!) { grantMembership(input: $input) { membership { id } } }',
      { input: { unitId, login, name: '新人', role: 'UNIT_MEMBER' } },
    );
    return grantMembership.membership.id;
  };
  const end = (by: string, membershipId: string) =>
    world.get(
      by,
      'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { membership { endedAt } } }',
      { input: { membershipId } },
    );
  const unitsOf = async (login: string): Promise<string[]> => {
    const { viewer } = await world.get<{ viewer: { memberships: { unit: { name: string } }[] } }>(login, WHO);
    return viewer.memberships.map(({ unit }) => unit.name).toSorted();
  };
  const refusals = (login: string) =>
    world.sql<{ step: string }>(
      `select j.step from journal_entries j join people p on p.id = j.person_id
       where p.login = $1 and j.kind = 'DENIED' order by j.id`,
      [login],
    );

  it('a membership more or less shows in the next answer', async () => {
    const first = await grant('health.admin', health, 'moving.member');
    for (const _ of [1, 2]) expect(await unitsOf('moving.member')).toEqual(['市卫生健康委员会']);
    await grant('hrss.admin', hrss, 'moving.member');
    for (const _ of [1, 2])
      expect(await unitsOf('moving.member')).toEqual(['市人力资源和社会保障局', '市卫生健康委员会']);
    await end('health.admin', first);
    for (const _ of [1, 2]) expect(await unitsOf('moving.member')).toEqual(['市人力资源和社会保障局']);
  });

  it('CIVIL-203 what is counted is counted by the calendar of now, also for whoever was here before', async () => {
    const first = await world.get<{ now: string }>('hrss.admin', BY_HAND);
    const { house } = world.open;
    const { calendar } = house;
    // As in a process that has not heard of a notice yet.
    house.calendar = Object.assign(Object.create(calendar) as typeof calendar, {
      revision: -1,
      day: () => expect.unreachable('an old calendar was asked'),
      count: () => expect.unreachable('an old calendar was asked'),
    });
    const second = await world.get<{ now: string }>('hrss.admin', BY_HAND);
    expect(second).toEqual({ ...first, now: second.now });
    expect(Date.parse(second.now)).toBeGreaterThanOrEqual(Date.parse(first.now));
  });

  it('a statement that fails tells its own fault, also where the calendar has to be read anew behind it', async () => {
    const { pool, calendar } = world.open.house;
    const old = { calendar: Object.assign(Object.create(calendar) as typeof calendar, { revision: -1 }) };
    const session = new ReadSession(pool, 'hrss.admin', old);
    await expect(session.run(sql`select 1 / 0`)).rejects.toThrow('division by zero');
    await session.close();
  });

  it('where the database is gone, whoever was here before is told so as anybody is', async () => {
    const { pool } = world.open.house;
    const known = await world.ask('hrss.admin', WHO);
    expect(known.errors).toBeUndefined();
    const connect = vi.spyOn(pool, 'connect').mockImplementation((async () => {
      throw new Error('The database is gone');
    }) as never);
    const answers = [await world.ask('hrss.admin', WHO), await world.ask('health.admin', WHO)];
    connect.mockRestore();
    for (const { data, errors } of answers) {
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ path: ['viewer'], extensions: { code: 'INTERNAL' } }]);
    }
  });

  it.each([
    ['viewer', WHO, ['viewer']],
    ['procedures', WITHOUT_ROWS, ['procedures']],
    ['several fields', SEVERAL, ['procedures', 'cloudRequests', 'viewer']],
  ])('whoever has none any more is refused %s, which goes on record once', async (name, query, fields) => {
    const login = `leaving.${name.replaceAll(' ', '.')}`;
    const membership = await grant('health.admin', health, login);
    for (const _ of [1, 2]) await world.get(login, query);
    await end('health.admin', membership);
    const answer: Answer<Record<string, unknown>> = await world.ask(login, query);
    expect(failedWith(answer)).toBe('FORBIDDEN');
    expect(answer.data).toBeNull();
    const recorded = async () => (await refusals(login)).map(({ step }) => step).toSorted();
    await expect.poll(recorded, { timeout: 15_000 }).toEqual(fields.toSorted());
  });
});
