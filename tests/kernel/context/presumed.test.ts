import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitOf } from '../../support/application.js';
import { type Answer, failedWith, World } from '../../support/world.js';

const WHO =
  '{ viewer { person { name } memberships { role unit { name } } inbox(first: 5) { totalCount } } }';
const WITHOUT_ROWS = '{ procedures { name } }';
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
    await expect.poll(recorded).toEqual(fields.toSorted());
  });
});
