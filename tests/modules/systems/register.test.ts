import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, connectSystem, registerSystem, unitOf } from '../../support/application.js';
import { type Answer, failedWith, refusalsOf, World } from '../../support/world.js';

interface SystemView {
  readonly id: string;
  readonly name: string;
  readonly classified: boolean;
  readonly mlpsGrade: number;
  readonly placement: string;
  readonly plannedMigrationOn: string | null;
  readonly sharingPlatformConnected: boolean;
  readonly unifiedSignOn: boolean;
  readonly findings: readonly { readonly kind: string; readonly provision: { readonly id: string } }[];
}

const VIEW = `id name classified mlpsGrade placement plannedMigrationOn sharingPlatformConnected unifiedSignOn
  findings { kind provision { id } }`;

describe('the register of application systems', () => {
  let world: World;
  let hrss: string;
  beforeAll(async () => {
    world = await World.open();
    hrss = await unitOf(world, '市人力资源和社会保障局');
  });
  afterAll(() => world.close());

  const attempt = (
    login: string,
    step: 'registerSystem' | 'updateSystem' | 'confirmConnection',
    input: Readonly<Record<string, unknown>>,
  ): Promise<Answer<Record<string, { system: SystemView }>>> =>
    world.ask(
      login,
      `mutation ($input: ${step.charAt(0).toUpperCase()}${step.slice(1)}Input!) {
        ${step}(input: $input) { system { ${VIEW} } }
      }`,
      { input },
    );
  const register = (input: Readonly<Record<string, unknown>>, login = 'hrss.admin') =>
    attempt(login, 'registerSystem', {
      unitId: hrss,
      name: '社保查询系统',
      classified: false,
      mlpsGrade: 2,
      ...input,
    });
  const update = (systemId: string, input: Readonly<Record<string, unknown>>, login = 'hrss.admin') =>
    attempt(login, 'updateSystem', { systemId, ...input });
  const system = async (id: string, login = 'hrss.admin') => {
    const data = await world.get<{ system: SystemView | null }>(
      login,
      `query ($id: ID!) { system(id: $id) { ${VIEW} } }`,
      { id },
    );
    return data.system;
  };
  const count = async (table: 'application_systems' | 'cases') => {
    const [row] = await world.sql<{ count: string }>(`select count(*) from ${table}`);
    return Number(row?.count);
  };

  it('CC-4 a new system is planned, and seen by its unit, the office and the authority alone', async () => {
    const { data } = await register({ name: '就业服务系统' });
    const view = data?.['registerSystem']?.system as SystemView;
    expect(view).toMatchObject({
      name: '就业服务系统',
      classified: false,
      mlpsGrade: 2,
      placement: 'PLANNED',
    });
    for (const login of ['hrss.staff', 'office.admitter', 'authority.planner', 'audit.auditor'])
      expect([login, await system(view.id, login)]).toMatchObject([login, { name: '就业服务系统' }]);
    for (const login of ['health.admin', 'provider.operator', 'finance.officer'])
      expect([login, await system(view.id, login)]).toEqual([login, null]);
  });

  it.each([
    ['EXEMPT', 'EXEMPTION_BY_DECISION'],
    ['ON_CLOUD', 'PLACEMENT_BY_PROCEDURE'],
    ['RETIRED', 'PLACEMENT_BY_PROCEDURE'],
  ])('CC-4 placement %s cannot be registered', async (placement, code) => {
    const before = await count('application_systems');
    expect(refusalsOf(await register({ placement }))).toEqual([
      { code, path: 'input.placement', provision: 'CC-4' },
    ]);
    expect(await count('application_systems')).toBe(before);
  });

  it('CC-4 an existing unclassified system below grade 4 needs a planned migration date', async () => {
    const before = await count('application_systems');
    expect(refusalsOf(await register({ placement: 'LEGACY', mlpsGrade: 3 }))).toEqual([
      { code: 'MIGRATION_DATE_MISSING', path: 'input.plannedMigrationOn', provision: 'CC-4' },
    ]);
    expect(await count('application_systems')).toBe(before);
    const { data } = await register({
      placement: 'LEGACY',
      mlpsGrade: 3,
      plannedMigrationOn: '2026-09-30',
    });
    expect(data?.['registerSystem']?.system.plannedMigrationOn).toBe('2026-09-30');
  });

  it.each([
    ['of grade 4', { mlpsGrade: 4 }],
    ['that is classified', { classified: true }],
  ])('CC-4 an existing system %s need not migrate', async (_which, input) => {
    const { data } = await register({ placement: 'LEGACY', ...input });
    expect(data?.['registerSystem']?.system.placement).toBe('LEGACY');
  });

  it('CC-4 what makes an existing system liable to migrate asks for the date as well', async () => {
    const { data } = await register({ placement: 'LEGACY', mlpsGrade: 4 });
    const id = data?.['registerSystem']?.system.id as string;
    expect(refusalsOf(await update(id, { mlpsGrade: 3 }))).toEqual([
      { code: 'MIGRATION_DATE_MISSING', path: 'input.plannedMigrationOn', provision: 'CC-4' },
    ]);
    expect(await system(id)).toMatchObject({ mlpsGrade: 4 });
    expect(await update(id, { mlpsGrade: 3, plannedMigrationOn: '2026-12-31' })).not.toHaveProperty('errors');
  });

  it('CC-4 every fault of the input is named at once', async () => {
    const { errors } = await register({ name: '  ', mlpsGrade: 6 });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: 'input.name' }, { path: 'input.mlpsGrade' }],
    });
  });

  it.each(['hrss.staff', 'health.admin', 'office.reviewer', 'audit.auditor'])(
    'CC-8 %s registers and corrects no system of another’s',
    async (login) => {
      const id = await registerSystem(world);
      expect(failedWith(await register({}, login))).toBe('FORBIDDEN');
      const expected = login === 'health.admin' ? 'NOT_FOUND' : 'FORBIDDEN';
      expect(failedWith(await update(id, { name: '改名' }, login))).toBe(expected);
      expect((await system(id))?.name).not.toBe('改名');
    },
  );

  const draft = (systemId: string) =>
    world.ask(
      'hrss.admin',
      'mutation ($input: DraftApplicationInput!) { draftApplication(input: $input) { cloudRequest { id } } }',
      { input: { systemId, purpose: '申请' } },
    );

  it('CC-2 CC-4 a classified system above the grade of the cloud is told both, and nothing remains', async () => {
    const id = await registerSystem(world, { system: { classified: true, mlpsGrade: 4 } });
    const before = await count('cases');
    expect(refusalsOf(await draft(id))).toEqual([
      { code: 'SYSTEM_CLASSIFIED', path: null, provision: 'CC-2' },
      { code: 'GRADE_ABOVE_CLOUD', path: null, provision: 'CC-4' },
    ]);
    expect(await count('cases')).toBe(before);
  });

  it('CC-4 a system of the cloud’s own grade may apply', async () => {
    const id = await registerSystem(world, { system: { mlpsGrade: 3 } });
    expect(failedWith(await draft(id))).toBeUndefined();
  });

  it('CC-2 a system that became classified after the draft is not submitted', async () => {
    const application = await Application.draft(world);
    await update(application.systemId, { classified: true });
    expect(refusalsOf(await application.attempt('hrss.admin', 'submitCloudRequest'))).toEqual([
      { code: 'SYSTEM_CLASSIFIED', path: null, provision: 'CC-2' },
    ]);
    expect(await application.refresh()).toMatchObject({ state: 'DRAFT', round: 0, waitingFor: 'UNIT' });
  });

  it('CC-4 classification and grade stand still while a request is open, and only then', async () => {
    const application = await Application.draft(world);
    const { systemId } = application;
    expect(await update(systemId, { mlpsGrade: 3 })).not.toHaveProperty('errors');
    await application.take('hrss.admin', 'submitCloudRequest');

    expect(refusalsOf(await update(systemId, { mlpsGrade: 2, name: '新名' }))).toEqual([
      { code: 'REQUEST_OPEN', path: 'input.mlpsGrade', provision: 'CC-4' },
    ]);
    expect(refusalsOf(await update(systemId, { classified: true }))).toEqual([
      { code: 'REQUEST_OPEN', path: 'input.classified', provision: 'CC-4' },
    ]);
    expect(await system(systemId)).toMatchObject({ mlpsGrade: 3, classified: false });
    expect((await system(systemId))?.name).not.toBe('新名');
    const same = { mlpsGrade: 3, classified: false, name: '更名后的系统' };
    expect(await update(systemId, same)).not.toHaveProperty('errors');

    await application.take('hrss.admin', 'withdrawCloudRequest');
    expect(await update(systemId, { mlpsGrade: 2 })).not.toHaveProperty('errors');
  });

  it('CC-27 CC-20b the office confirms each connection, once', async () => {
    const id = await registerSystem(world);
    expect(await system(id)).toMatchObject({ sharingPlatformConnected: false, unifiedSignOn: false });
    await connectSystem(world, id, 'SHARING_PLATFORM');
    await connectSystem(world, id, 'SHARING_PLATFORM');
    expect(await system(id)).toMatchObject({ sharingPlatformConnected: true, unifiedSignOn: false });
    await connectSystem(world, id, 'UNIFIED_SIGN_ON');
    expect(await system(id)).toMatchObject({ sharingPlatformConnected: true, unifiedSignOn: true });
  });

  it.each(['hrss.admin', 'office.admitter', 'provider.operator', 'audit.auditor'])(
    'CC-27 %s confirms no connection',
    async (login) => {
      const systemId = await registerSystem(world);
      const answer = await attempt(login, 'confirmConnection', { systemId, kind: 'SHARING_PLATFORM' });
      expect(failedWith(answer)).toBe('FORBIDDEN');
      expect(await system(systemId)).toMatchObject({ sharingPlatformConnected: false });
    },
  );

  it('CC-2 CC-4 raising either on a running system raises a finding, nothing else does', async () => {
    const { systemId } = await (await Application.draft(world)).reach('RUNNING');
    expect(await update(systemId, { name: '社保运行系统', mlpsGrade: 1 })).not.toHaveProperty('errors');
    expect((await system(systemId))?.findings).toEqual([]);
    await update(systemId, { mlpsGrade: 3 });
    await update(systemId, { classified: true });
    await update(systemId, { classified: false });
    expect((await system(systemId, 'office.reviewer'))?.findings).toEqual([
      { kind: 'GRADE_RAISED', provision: { id: 'CC-4' } },
      { kind: 'CLASSIFIED_ON_CLOUD', provision: { id: 'CC-2' } },
    ]);
  });

  it('CC-4 a system on the cloud is not applied for again', async () => {
    const { systemId } = await (await Application.draft(world)).reach('RUNNING');
    expect(refusalsOf(await draft(systemId))).toEqual([
      { code: 'SYSTEM_PLACEMENT', path: null, provision: 'CC-4' },
    ]);
  });
});
