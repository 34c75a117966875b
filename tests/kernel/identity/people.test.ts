import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../src/kernel/graphql/index.js';
import { Application, unitOf } from '../../support/application.js';
import { World } from '../../support/world.js';

let world: World;
let application: Application;

beforeAll(async () => {
  world = await World.open();
  application = await Application.draft(world, { materials: [] });
});
afterAll(() => world?.close());

const EVERYTHING = `query ($id: ID!) {
  viewer { person { login } memberships { role unit { name } } inbox(first: 10) { totalCount } }
  cloudRequest(id: $id) { id } node(id: $id) { id }
  cloudRequests(first: 10) { totalCount } systems(first: 10) { totalCount } cloudResources(first: 10) { totalCount }
}`;

const look = (login: string | null) =>
  world.ask<Record<string, unknown>>(login, EVERYTHING, { id: application.view.id });

const codes = async (answer: Promise<{ errors?: readonly { extensions: { code: string } }[] }>) => [
  ...new Set((await answer).errors?.map(({ extensions }) => extensions.code)),
];

/** What somebody without a membership gets: nothing, by whatever way. */
async function expectNothing(login: string): Promise<void> {
  const answer = await look(login);
  expect(await codes(Promise.resolve(answer))).toEqual(['FORBIDDEN']);
  expect(JSON.stringify(answer.data)).not.toContain('_');
  expect(await codes(application.attempt(login, 'reviseCloudRequest'))).toEqual(['FORBIDDEN']);
}

describe('CC-20b whoever asks', () => {
  it('without a token gets nothing but that', async () => {
    const answer = await look(null);
    expect(await codes(Promise.resolve(answer))).toEqual(['UNAUTHENTICATED']);
    expect(JSON.stringify(answer.data)).not.toContain('_');
    expect(await codes(application.attempt(null, 'submitCloudRequest'))).toEqual(['UNAUTHENTICATED']);
  });

  it('with a token of the sign-on for somebody who is not known here gets nothing but that', async () => {
    expect(await codes(look('ghost.person'))).toEqual(['UNAUTHENTICATED']);
    expect(await codes(application.attempt('ghost.person', 'submitCloudRequest'))).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  it.each(['Bearer nonsense', 'Bearer a.b.c', 'Basic aHJzcw==', 'hrss.admin', ''])(
    'with %j instead of a token is nobody',
    async (authorization) => {
      const answer = world.ask(null, '{ viewer { person { login } } }', {}, { authorization });
      expect(await codes(answer)).toEqual(['UNAUTHENTICATED']);
    },
  );

  it('without a membership reads nothing and may do nothing', async () => {
    expect.hasAssertions();
    await world.sql('select enter_person($1, $2, $3)', [newId('psn'), 'new.person', '新人']);
    await expectNothing('new.person');
  });
});

describe('CC-20b a unit’s administrator', () => {
  const GRANT = `mutation ($input: GrantMembershipInput!) { grantMembership(input: $input) { membership { id } } }`;
  const END = `mutation ($input: EndMembershipInput!) { endMembership(input: $input) { membership { endedAt } } }`;
  let unitId: string;

  beforeAll(async () => {
    unitId = await unitOf(world, '市人力资源和社会保障局');
  });

  const grant = (by: string, login: string, role: string, of = unitId) =>
    world.ask<{ grantMembership: { membership: { id: string } } }>(by, GRANT, {
      input: { unitId: of, login, name: '新同事', role },
    });

  it('lets a person act for the unit, and from the end of the membership on no more: at once', async () => {
    const { data } = await grant('hrss.admin', 'short.stay', 'UNIT_ADMIN');
    const membershipId = data!.grantMembership.membership.id;
    expect((await look('short.stay')).data).toMatchObject({ cloudRequest: { id: application.view.id } });
    await application.take('short.stay', 'reviseCloudRequest', { purpose: '由新同事修改' });

    await world.get('hrss.admin', END, { input: { membershipId } });
    await expectNothing('short.stay');
  });

  it('manages that unit’s members and nobody else’s', async () => {
    expect(await codes(grant('health.admin', 'friend.person', 'UNIT_ADMIN'))).toEqual(['FORBIDDEN']);
    expect(await codes(grant('office.admin', 'friend.person', 'UNIT_ADMIN'))).toEqual(['FORBIDDEN']);
    expect(await codes(grant('hrss.staff', 'friend.person', 'UNIT_MEMBER'))).toEqual(['FORBIDDEN']);
    const people = await world.sql(`select from people where login = 'friend.person'`);
    expect(people).toEqual([]);
  });

  it.each(['REVIEWER', 'AUDITOR', 'OPERATOR', 'DECIDER'])(
    'cannot make a %s of a municipal unit',
    async (role) => {
      const { errors } = await grant('hrss.admin', 'climber.person', role);
      expect(errors?.[0]?.extensions.refusals?.map(({ code }) => code)).toEqual(['ROLE_NOT_OF_PARTY']);
    },
  );

  it('cannot leave the unit without an administrator', async () => {
    const [held] = await world.sql<{ id: string }>(
      `select m.id from memberships m join people p on p.id = m.person_id where p.login = 'health.admin'`,
    );
    const { errors } = await world.ask('health.admin', END, { input: { membershipId: held!.id } });
    expect(errors?.[0]?.extensions.refusals?.map(({ code }) => code)).toEqual(['LAST_ADMINISTRATOR']);
  });

  it('CC-36 a person with several memberships acts with all of them', async () => {
    const { viewer } = await world.get<{ viewer: { memberships: unknown[] } }>(
      'dual.person',
      '{ viewer { memberships { role unit { party } } } }',
    );
    expect(viewer.memberships).toEqual([
      { role: 'UNIT_ADMIN', unit: { party: 'UNIT' } },
      { role: 'REVIEWER', unit: { party: 'OFFICE' } },
    ]);
  });
});
