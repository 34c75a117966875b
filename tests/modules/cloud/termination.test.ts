import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, registerSystem, runningSystems } from '../../support/application.js';
import { booksOf, poolOf } from '../../support/pool-books.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

const agreed = { opinion: '同意终止。' };
const LINES = [
  { kind: 'COMPUTE_VCPU', specification: '4 核云主机', quantity: 16 },
  { kind: 'PUBLIC_IP', specification: '公网地址', quantity: 2 },
];

describe('ending a system’s service on the cloud', () => {
  let world: World;
  let systems: string[];
  beforeAll(async () => {
    world = await World.open();
    systems = [...(await runningSystems(world, 5, LINES))];
  });
  afterAll(() => world.close());

  const nextSystem = () => systems.pop() as string;
  const placement = async (id: string) => {
    const query = 'query ($id: ID!) { system(id: $id) { placement resources { state } } }';
    const { system } = await world.get<{ system: object }>('hrss.admin', query, { id });
    return system;
  };

  it('CC-16a CC-16b the office reviews within 5 working days, the provider reclaims within 3, and the system is retired', async () => {
    const systemId = nextSystem();
    const before = await Promise.all(LINES.map(({ kind }) => poolOf(world, kind)));
    const end = await Application.termination(world, systemId);
    await end.take('hrss.admin', 'submitCloudRequest');
    // Friday 3 April; 4 – 6 April are Qingming.
    expect(end.view).toMatchObject({
      state: 'SUBMITTED',
      waitingFor: 'OFFICE',
      currentDeadline: { kind: 'TERMINATION_REVIEW', dueAt: '2026-04-14T00:00:00+08:00' },
    });
    expect(end.view.number).toMatch(/^CT-2026-\d{6}$/);
    await end.take('office.reviewer', 'approveCloudRequest', agreed);
    expect(end.view).toMatchObject({
      state: 'APPROVED',
      waitingFor: 'PROVIDER',
      currentDeadline: { kind: 'RECLAIM', dueAt: '2026-04-10T00:00:00+08:00' },
    });
    await end.take('provider.operator', 'reclaimResources');
    expect(end.view).toMatchObject({ state: 'COMPLETED', waitingFor: null, currentDeadline: null });
    expect(await placement(systemId)).toEqual({
      placement: 'RETIRED',
      resources: [{ state: 'RECLAIMED' }, { state: 'RECLAIMED' }],
    });
    const after = await Promise.all(LINES.map(({ kind }) => poolOf(world, kind)));
    expect(after.map(({ allocated }) => allocated)).toEqual(
      before.map(({ allocated }, index) => allocated - (LINES[index]?.quantity ?? 0)),
    );
    expect(await booksOf(world)).toEqual([]);

    // A retired system asks for nothing more.
    for (const mutation of ['draftChange', 'draftApplication']) {
      const own = mutation === 'draftChange' ? { reason: '—' } : { purpose: '—' };
      const again = await world.ask(
        'hrss.admin',
        `mutation ($input: ${mutation === 'draftChange' ? 'DraftChangeInput' : 'DraftApplicationInput'}!) { ${mutation}(input: $input) { cloudRequest { id } } }`,
        { input: { systemId, ...own, lines: LINES, materials: [] } },
      );
      expect(refusedWith(again)).toEqual([mutation === 'draftChange' ? 'NOT_RUNNING' : 'SYSTEM_PLACEMENT']);
    }
  });

  it('CC-16a the unit certifies that the system is offline, its data migrated and backed up', async () => {
    const end = await Application.termination(world, nextSystem(), {
      offlineOn: '2026-05-01',
      dataMigrated: false,
      dataBackedUp: false,
    });
    expect(refusalsOf(await end.attempt('hrss.admin', 'submitCloudRequest'))).toEqual(
      ['STILL_ONLINE', 'DATA_NOT_MIGRATED', 'DATA_NOT_BACKED_UP'].map((code) => ({
        code,
        path: null,
        provision: 'CC-16a',
      })),
    );
    const { nextSteps } = await end.look<{ nextSteps: { step: string; blockers: { code: string }[] }[] }>(
      'nextSteps { step blockers { code } }',
    );
    expect(
      nextSteps.find(({ step }) => step === 'submitCloudRequest')?.blockers.map(({ code }) => code),
    ).toEqual(['STILL_ONLINE', 'DATA_NOT_MIGRATED', 'DATA_NOT_BACKED_UP']);
    await end.take('hrss.admin', 'reviseCloudRequest', {
      offlineOn: '2026-04-03',
      dataMigrated: true,
      dataBackedUp: true,
      reason: '系统停用。',
    });
    await end.take('hrss.admin', 'submitCloudRequest');
    expect(await end.look('state purpose offlineOn dataMigrated dataBackedUp')).toEqual({
      state: 'SUBMITTED',
      purpose: '系统停用。',
      offlineOn: '2026-04-03',
      dataMigrated: true,
      dataBackedUp: true,
    });
  });

  it('CC-15c CC-16a a termination is returned, never rejected, and comes back in another round', async () => {
    const end = await Application.termination(world, nextSystem());
    await end.take('hrss.admin', 'submitCloudRequest');
    const opinion = '请补充数据迁移说明。';
    expect(refusalsOf(await end.attempt('office.reviewer', 'rejectCloudRequest', { opinion }))).toEqual([
      { code: 'NOT_IN_PROCEDURE', path: null, provision: 'CC-16a' },
    ]);
    const grants = [{ lineId: 'lin_unknown', quantity: 1 }];
    const granting = await end.attempt('office.reviewer', 'approveCloudRequest', { ...agreed, grants });
    expect(failedWith(granting)).toBe('BAD_USER_INPUT');
    expect((await end.refresh()).state).toBe('SUBMITTED');
    await end.take('office.reviewer', 'returnCloudRequest', { opinion });
    await end.take('hrss.admin', 'submitCloudRequest');
    expect(end.view).toMatchObject({ state: 'SUBMITTED', round: 2 });
    // An empty list of grants says nothing.
    await end.take('office.reviewer', 'approveCloudRequest', { ...agreed, grants: [] });
  });

  it('CC-16c a cancelled termination leaves everything running', async () => {
    const systemId = nextSystem();
    const before = await poolOf(world, 'PUBLIC_IP');
    const end = await Application.termination(world, systemId);
    await end.take('hrss.admin', 'submitCloudRequest');
    await end.take('office.reviewer', 'approveCloudRequest', agreed);
    const problem = '系统仍有访问。';
    await end.take('provider.operator', 'reportDeliveryProblem', { problem });
    await end.take('office.reviewer', 'cancelCloudRequest', { reason: problem });
    expect(end.view).toMatchObject({ state: 'CANCELLED', waitingFor: null });
    expect(await poolOf(world, 'PUBLIC_IP')).toEqual(before);
    expect(await placement(systemId)).toEqual({
      placement: 'ON_CLOUD',
      resources: [{ state: 'RUNNING' }, { state: 'RUNNING' }],
    });
    const next = await Application.change(world, systemId, {
      lines: [{ kind: 'PUBLIC_IP', specification: '公网地址', quantity: 1 }],
    });
    await next.take('hrss.admin', 'submitCloudRequest');
  });

  it('CC-23 an app is registered with a running system, distributed through the market, and withdrawn with the system', async () => {
    const systemId = nextSystem();
    const APP = 'id state version publishedVersion publishedAt withdrawnAt';
    const attempt = (login: string, step: string, input: object) =>
      world.ask<Record<string, { mobileApp: { id: string } & Record<string, unknown> }>>(
        login,
        `mutation ($input: ${step.charAt(0).toUpperCase()}${step.slice(1)}Input!) {
          ${step}(input: $input) { mobileApp { ${APP} } } }`,
        { input },
      );
    const app = { name: '社保通', platform: 'ANDROID', identifier: 'cn.gov.city.hrss' };
    const register = (of: string, login = 'hrss.admin') =>
      attempt(login, 'registerMobileApp', { systemId: of, ...app, version: '1.0' });
    const planned = await registerSystem(world);
    expect(refusalsOf(await register(planned))).toEqual([
      { code: 'APP_SYSTEM_NOT_RUNNING', path: 'input.systemId', provision: 'CC-23' },
    ]);
    expect(failedWith(await register(systemId, 'provider.operator'))).toBe('FORBIDDEN');
    expect(failedWith(await register(systemId, 'health.admin'))).toBe('NOT_FOUND');
    const { data } = await register(systemId);
    const { id } = data!['registerMobileApp']!.mobileApp;
    expect(refusedWith(await register(systemId))).toEqual(['APP_REGISTERED']);
    const waiting = async () => {
      const { mobileApps } = await world.get<{ mobileApps: { nodes: { id: string }[] } }>(
        'provider.operator',
        '{ mobileApps(first: 9, filter: { toPublish: true }) { nodes { id } } }',
      );
      return mobileApps.nodes;
    };
    expect(await waiting()).toEqual([{ id }]);
    expect(failedWith(await attempt('hrss.admin', 'publishMobileApp', { id, version: '1.0' }))).toBe(
      'FORBIDDEN',
    );
    const publish = (version: string) => attempt('provider.operator', 'publishMobileApp', { id, version });
    expect((await publish('1.0')).data).toMatchObject({
      publishMobileApp: { mobileApp: { state: 'PUBLISHED', publishedVersion: '1.0' } },
    });
    expect(refusedWith(await publish('1.0'))).toEqual(['APP_PUBLISHED']);
    const update = (version: string) => attempt('hrss.admin', 'updateMobileApp', { id, version });
    expect(refusedWith(await update('1.0'))).toEqual(['APP_VERSION_SAME']);
    expect((await update('1.1')).data).toMatchObject({
      updateMobileApp: { mobileApp: { state: 'UPDATE_WAITING', publishedVersion: '1.0' } },
    });
    expect(refusedWith(await publish('1.0'))).toEqual(['APP_VERSION_OTHER']);
    await publish('1.1');
    expect(await waiting()).toEqual([]);

    const end = await Application.termination(world, systemId);
    await end.take('hrss.admin', 'submitCloudRequest');
    await end.take('office.reviewer', 'approveCloudRequest', agreed);
    await end.take('provider.operator', 'reclaimResources');
    const { system } = await world.get<{ system: unknown }>(
      'hrss.admin',
      'query ($id: ID!) { system(id: $id) { mobileApps(first: 5) { nodes { state name } } } }',
      { id: systemId },
    );
    expect(system).toEqual({ mobileApps: { nodes: [{ state: 'WITHDRAWN', name: '社保通' }] } });
    expect(refusedWith(await update('1.2'))).toEqual(['APP_WITHDRAWN']);
    expect(refusedWith(await attempt('office.reviewer', 'withdrawMobileApp', { id, reason: '—' }))).toEqual([
      'APP_WITHDRAWN',
    ]);
  });
});
