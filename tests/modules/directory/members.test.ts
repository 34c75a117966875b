import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, unitOf } from '../../support/application.js';
import { creditCodeCheckCharacter } from '../../../src/kernel/identity/index.js';
import { type Answer, failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

interface MembershipView {
  readonly id: string;
  readonly role: string;
  readonly endedAt: string | null;
  readonly person: { readonly login: string; readonly name: string } | null;
}

describe('units and their members', () => {
  let world: World;
  let hrss: string;
  let health: string;
  let office: string;
  beforeAll(async () => {
    world = await World.open();
    hrss = await unitOf(world, '市人力资源和社会保障局');
    health = await unitOf(world, '市卫生健康委员会');
    office = await unitOf(world, '市电子政务管理办公室');
  });
  afterAll(() => world.close());

  const grant = (
    login: string,
    unitId: string,
    holder: string,
    role = 'UNIT_MEMBER',
  ): Promise<Answer<{ grantMembership: { membership: MembershipView } }>> =>
    world.ask(
      login,
      `mutation ($input: GrantMembershipInput!) { grantMembership(input: $input) {
        membership { id role endedAt person { login name } } } }`,
      { input: { unitId, login: holder, name: '新人', role } },
    );
  const end = (login: string, membershipId: string): Promise<Answer<Record<string, never>>> =>
    world.ask(
      login,
      'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { membership { endedAt } } }',
      { input: { membershipId } },
    );
  const members = async (viewer: string, unitId: string) => {
    const { unit } = await world.get<{ unit: { members: MembershipView[] } }>(
      viewer,
      'query ($id: ID!) { unit(id: $id) { members { id role endedAt person { login name } } } }',
      { id: unitId },
    );
    return unit.members;
  };
  const register = (
    login: string,
    parentId: string,
    name: string,
    creditCode: string,
    administrator: string,
  ) =>
    world.ask<{ registerUnit: { unit: Record<string, unknown> } }>(
      login,
      `mutation ($input: RegisterUnitInput!) { registerUnit(input: $input) {
        unit { id name party creditCode parent { id } } } }`,
      {
        input: {
          parentId,
          name,
          creditCode,
          administratorLogin: administrator,
          administratorName: '区局管理员',
        },
      },
    );
  const codeOf = (serial: number) => {
    const first = `11888800MA${String(serial).padStart(7, '0')}`;
    return first + creditCodeCheckCharacter(first);
  };

  it('CC-20b a new member acts at once, and an ended one no more', async () => {
    expect(failedWith(await world.ask('new.admin', '{ viewer { person { name } } }'))).toBe(
      'UNAUTHENTICATED',
    );
    const { data } = await grant('hrss.admin', hrss, 'new.admin', 'UNIT_ADMIN');
    expect(data?.grantMembership.membership).toMatchObject({
      role: 'UNIT_ADMIN',
      endedAt: null,
      person: { login: 'new.admin', name: '新人' },
    });
    const application = await Application.draft(world, { admin: 'new.admin' });

    await end('hrss.admin', data?.grantMembership.membership.id as string);
    expect((await members('hrss.admin', hrss)).map(({ person }) => person?.login)).not.toContain('new.admin');
    expect(['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND']).toContain(
      failedWith(await application.attempt('new.admin', 'submitCloudRequest')),
    );
    expect(await application.look('state', 'hrss.admin')).toEqual({ state: 'DRAFT' });
    const seen = await world.ask<{ cloudRequests: { totalCount: number } | null }>(
      'new.admin',
      '{ cloudRequests(first: 5) { totalCount } }',
    );
    expect(seen.data?.cloudRequests?.totalCount ?? 0).toBe(0);
  });

  it('CC-20b a member of one role reads but does not act in another', async () => {
    await grant('hrss.admin', hrss, 'new.staff', 'UNIT_MEMBER');
    const application = await Application.draft(world);
    expect(await application.look('state', 'new.staff')).toEqual({ state: 'DRAFT' });
    expect(failedWith(await application.attempt('new.staff', 'submitCloudRequest'))).toBe('FORBIDDEN');
  });

  it.each(['hrss.admin', 'hrss.staff', 'office.admin', 'office.reviewer', 'audit.auditor'])(
    'CC-20b %s manages no members of a unit that is not theirs',
    async (login) => {
      expect(failedWith(await grant(login, health, 'intruder'))).toBe('FORBIDDEN');
      const [member] = await members('health.admin', health);
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(failedWith(await end(login, member?.id as string)));
      expect((await members('health.admin', health)).map(({ person }) => person?.login)).toEqual([
        'health.admin',
      ]);
    },
  );

  it('CC-20b the members of a unit are known to it and to the audit alone', async () => {
    expect(await members('hrss.staff', hrss)).not.toEqual([]);
    expect(await members('audit.auditor', hrss)).not.toEqual([]);
    expect(await members('health.admin', hrss)).toEqual([]);
  });

  it.each([
    ['hrss.admin', 'REVIEWER'],
    ['hrss.admin', 'AUDITOR'],
    ['office.admin', 'OPERATOR'],
    ['office.admin', 'UNIT_MEMBER'],
  ])('CC-20b %s makes nobody %s, a role that the unit does not have', async (login, role) => {
    const unitId = login === 'hrss.admin' ? hrss : office;
    const before = (await members(login, unitId)).length;
    expect(refusalsOf(await grant(login, unitId, 'somebody.new', role))).toEqual([
      { code: 'ROLE_NOT_OF_PARTY', path: 'input.role', provision: 'CC-20b' },
    ]);
    expect((await members(login, unitId)).length).toBe(before);
    expect(await world.sql(`select from people where login = 'somebody.new'`)).toEqual([]);
  });

  it('CC-20b one role is held once, and again after it has ended', async () => {
    const first = await grant('hrss.admin', hrss, 'twice.member');
    expect(refusalsOf(await grant('hrss.admin', hrss, 'twice.member'))).toEqual([
      { code: 'ALREADY_MEMBER', path: 'input.login', provision: 'CC-20b' },
    ]);
    const id = first.data?.grantMembership.membership.id as string;
    await end('hrss.admin', id);
    expect(refusedWith(await end('hrss.admin', id))).toEqual(['MEMBERSHIP_ENDED']);
    expect(await grant('hrss.admin', hrss, 'twice.member')).not.toHaveProperty('errors');
  });

  it('CC-20b a unit keeps its last administrator', async () => {
    const [only] = await members('health.admin', health);
    expect(refusalsOf(await end('health.admin', only?.id as string))).toEqual([
      { code: 'LAST_ADMINISTRATOR', path: null, provision: 'CC-20b' },
    ]);
  });

  it('CC-20b two administrators who end each other at once leave the unit one', async () => {
    const education = await unitOf(world, '市教育局');
    await grant('education.admin', education, 'education.second', 'UNIT_ADMIN');
    const [first, second] = await members('education.admin', education);
    const answers = await Promise.all([
      end('education.second', first?.id as string),
      end('education.admin', second?.id as string),
    ]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const left = await world.sql(
      `select from memberships where unit_id = $1 and role = 'UNIT_ADMIN' and ended_at is null`,
      [education],
    );
    expect(left).toHaveLength(1);
  });

  it('CC-52 the office enters a bureau below its district, which applies on the same terms', async () => {
    const district = await unitOf(world, '江滨区人民政府');
    const { data } = await register(
      'office.admin',
      district,
      '江滨区教育局',
      codeOf(1),
      'riverside.edu.admin',
    );
    expect(data?.registerUnit.unit).toMatchObject({
      name: '江滨区教育局',
      party: 'UNIT',
      creditCode: codeOf(1),
      parent: { id: district },
    });
    const application = await Application.draft(world, {
      admin: 'riverside.edu.admin',
      unit: '江滨区教育局',
    });
    await application.reach('SUBMITTED');
    expect(await application.look('unit { name }', 'office.admitter')).toEqual({
      unit: { name: '江滨区教育局' },
    });
  });

  it('GB-32100 a unit is not entered under a code whose check character is wrong', async () => {
    const right = codeOf(2);
    const wrong = right.slice(0, -1) + (right.endsWith('0') ? '1' : '0');
    const answer = await register('office.admin', health, '某区某局', wrong, 'wrong.code.admin');
    expect(failedWith(answer)).toBe('BAD_USER_INPUT');
    expect(await world.sql(`select from units where name = '某区某局'`)).toEqual([]);
  });

  it('GB-32100 a code or a name is registered once', async () => {
    await register('office.admin', health, '市疾控中心', codeOf(3), 'cdc.admin');
    const registered = { code: 'UNIT_REGISTERED', path: 'input.creditCode', provision: 'GB-32100' };
    expect(refusalsOf(await register('office.admin', health, '另一单位', codeOf(3), 'cdc.other'))).toEqual([
      registered,
    ]);
    expect(
      refusalsOf(await register('office.admin', health, '市疾控中心', codeOf(4), 'cdc.other')).map(
        ({ code }) => code,
      ),
    ).toEqual(['UNIT_REGISTERED']);
  });

  it.each(['hrss.admin', 'office.reviewer', 'audit.auditor'])('CC-52 %s enters no unit', async (login) => {
    expect(failedWith(await register(login, hrss, `${login} 的单位`, codeOf(9), 'nobody'))).toBe('FORBIDDEN');
  });
});
