import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, attachments, connectSystem, registerSystem } from '../../support/application.js';
import { Matter, type MatterView } from '../../support/matter.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

interface DisposalView extends MatterView {
  readonly retainUntil: string;
  readonly resources: readonly {
    readonly id: string;
    readonly name: string;
    readonly round: number;
    readonly fate: string | null;
  }[];
}

const OWN = 'retainUntil resources { id name round fate }';
const OPINION = { opinion: '情况属实。' };
const PASSED = { functional: true, performance: true, dataIntegrity: true, security: true };
const RESOURCES = [
  { name: '机架式服务器', assetNumber: 'TY2019001', quantity: 4 },
  { name: '存储阵列', quantity: 1 },
];

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

const existing = () =>
  registerSystem(world, { system: { placement: 'LEGACY', plannedMigrationOn: '2026-03-31' } });

const certify = async (application: Application, backedUpOn = '2026-03-01', kinds = ['DATA_BACKUP_RECORD']) =>
  application.attempt('hrss.admin', 'certifyDataBackup', {
    backedUpOn,
    materials: await attachments(world, 'hrss.admin', kinds),
  });

/** An application for an existing system in its trial, its data backed up. */
async function inTrial(): Promise<Application> {
  const application = await Application.draft(world, { systemId: await existing() });
  await application.reach('TESTING');
  await certify(application);
  await application.take('hrss.admin', 'reportTest', PASSED);
  await application.take('office.reviewer', 'evaluateTest', { passed: true, opinion: '合格。' });
  await application.take('provider.operator', 'openTrial', { environment: '试用区' });
  for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON'])
    await connectSystem(world, application.systemId, kind);
  return application;
}

async function goLive(application: Application): Promise<void> {
  const materials = await application.materials([
    'MLPS_SELF_GRADING',
    'THIRD_PARTY_TEST_REPORT',
    'MLPS_FILING_CERTIFICATE',
  ]);
  await application.take('hrss.admin', 'reportTrial', { summary: '稳定。', materials });
  await application.take('office.reviewer', 'approveGoLive', OPINION);
}

interface SystemView {
  readonly placement: string;
  readonly goLiveOn: string | null;
  readonly legacyRetentionUntil: string | null;
  readonly migrationOverdue: boolean;
  readonly legacyDisposals: { readonly nodes: readonly { readonly id: string }[] };
}

async function system(id: string, login = 'hrss.admin'): Promise<SystemView> {
  const answer = await world.get<{ system: SystemView }>(
    login,
    `query ($id: ID!) { system(id: $id) { placement goLiveOn legacyRetentionUntil migrationOverdue
      legacyDisposals(first: 5) { nodes { id } } } }`,
    { id },
  );
  return answer.system;
}

async function disposalOf(systemId: string): Promise<Matter<DisposalView>> {
  const [one, ...others] = (await system(systemId)).legacyDisposals.nodes;
  expect(others).toEqual([]);
  return Matter.find<DisposalView>(world, 'hrss.admin', 'legacyDisposal', one?.id as string, OWN);
}

describe('the backup before a migration', () => {
  it('CC-22 CC-19 the unit certifies it with its record before it reports the test', async () => {
    const application = await Application.draft(world, { systemId: await existing() });
    await application.reach('TESTING');
    const report = () => application.attempt('hrss.admin', 'reportTest', PASSED);
    expect(refusalsOf(await report())).toEqual([
      { code: 'BACKUP_NOT_CERTIFIED', path: null, provision: 'CC-22' },
    ]);
    expect(refusalsOf(await certify(application, '2026-03-03', ['OTHER']))).toEqual([
      { code: 'BACKED_UP_LATER', path: 'input.backedUpOn', provision: 'CC-22' },
      { code: 'BACKUP_EVIDENCE_MISSING', path: 'input.materials', provision: 'CC-22' },
    ]);
    expect(await application.look('state dataBackedUp backedUpOn')).toEqual({
      state: 'TESTING',
      dataBackedUp: null,
      backedUpOn: null,
    });
    expect(await certify(application, '2026-03-02')).not.toHaveProperty('errors');
    expect(await application.look('state dataBackedUp backedUpOn')).toEqual({
      state: 'TESTING',
      dataBackedUp: true,
      backedUpOn: '2026-03-02',
    });
    expect(await report()).not.toHaveProperty('errors');
    expect(application.view.state).toBe('TEST_REPORTED');
  });

  it('CC-22 no trial opens for an existing system whose test was passed before that was asked', async () => {
    const application = await Application.draft(world, { systemId: await existing() });
    await application.reach('TESTING');
    await certify(application);
    await application.take('hrss.admin', 'reportTest', PASSED);
    await application.take('office.reviewer', 'evaluateTest', { passed: true, opinion: '合格。' });
    await world.sql('update cloud_requests set backed_up_on = null where id = $1', [application.view.id]);
    const open = () => application.attempt('provider.operator', 'openTrial', { environment: '试用区' });
    expect(refusedWith(await open())).toEqual(['BACKUP_NOT_CERTIFIED']);
    await certify(application);
    expect(await open()).not.toHaveProperty('errors');
  });

  it('CC-22 a new system has nothing to back up, and nobody certifies for another’s', async () => {
    const fresh = await (await Application.draft(world)).reach('TESTING');
    expect(refusedWith(await certify(fresh))).toEqual(['NOTHING_TO_BACK_UP']);
    await fresh.take('hrss.admin', 'reportTest', PASSED);
    const application = await Application.draft(world, { systemId: await existing() });
    await application.reach('APPROVED');
    const input = { backedUpOn: '2026-03-01', materials: [] };
    for (const login of ['hrss.staff', 'office.reviewer', 'provider.operator'])
      expect(failedWith(await application.attempt(login, 'certifyDataBackup', input))).toBe('FORBIDDEN');
  });
});

describe('what a migration leaves behind', () => {
  let moved: Application;
  let disposal: Matter<DisposalView>;

  it('CC-19 shows late once the planned day is over, and no longer once it has moved', async () => {
    moved = await inTrial();
    const late = async (day: string) => {
      const { systems } = await world.get<{ systems: { nodes: { id: string }[] } }>(
        'authority.planner',
        'query ($day: Date!) { systems(first: 100, filter: { plannedMigrationBefore: $day }) { nodes { id } } }',
        { day },
      );
      return systems.nodes.some(({ id }) => id === moved.systemId);
    };
    await world.moveTo('2026-03-31T23:59:00+08:00');
    expect(await system(moved.systemId, 'authority.planner')).toMatchObject({ migrationOverdue: false });
    await world.moveTo('2026-04-01T00:00:00+08:00');
    expect(await system(moved.systemId, 'authority.planner')).toMatchObject({ migrationOverdue: true });
    expect([await late('2026-03-31'), await late('2026-04-01')]).toEqual([false, true]);
    // Two months on is Saturday 13 June.
    await world.moveTo('2026-04-13T10:00:00+08:00');
    await goLive(moved);
    expect(await system(moved.systemId)).toMatchObject({ placement: 'ON_CLOUD', migrationOverdue: false });
    expect(await late('2026-04-01')).toBe(false);
  });

  it('CC-22 the old system is kept for two months after the go-live, which no day off moves', async () => {
    expect(await system(moved.systemId)).toMatchObject({
      goLiveOn: '2026-04-13',
      legacyRetentionUntil: '2026-06-13',
    });
    disposal = await disposalOf(moved.systemId);
    expect(disposal.view).toMatchObject({
      state: 'RETAINED',
      retainUntil: '2026-06-13',
      waitingFor: 'UNIT',
      // Twenty working days from Sunday 14 June, past the Dragon Boat Festival on Friday 19.
      currentDeadline: { kind: 'LEGACY_LIST', party: 'UNIT', dueAt: '2026-07-14T00:00:00+08:00' },
    });
    for (const login of ['office.reviewer', 'finance.officer', 'health.admin'])
      expect([login, await disposal.seenBy(login)]).toEqual([login, null]);
  });

  it('CC-22 its list is filed once they are over, to the instant', async () => {
    const file = () => disposal.attempt('hrss.admin', 'fileLegacyResources', { resources: RESOURCES });
    await world.stopAt('2026-06-13T23:59:59.999+08:00');
    expect(refusedWith(await file())).toEqual(['TOO_EARLY']);
    expect(await disposal.refresh('hrss.admin')).toMatchObject({ state: 'RETAINED', resources: [] });
    await world.stopAt('2026-06-14T00:00:00.000+08:00');
    const none = await disposal.attempt('hrss.admin', 'fileLegacyResources', { resources: [] });
    expect(failedWith(none)).toBe('BAD_USER_INPUT');
    expect(await file()).not.toHaveProperty('errors');
    await world.goOn();
    expect(disposal.view).toMatchObject({
      state: 'FILED',
      round: 1,
      waitingFor: 'OFFICE',
      resources: [{ name: '机架式服务器', fate: null }, { name: '存储阵列' }],
    });
  });

  it('CC-22 the office says what is used again, of the list that was filed last', async () => {
    await disposal.take('office.reviewer', 'returnLegacyResources', OPINION);
    const full = [...RESOURCES, { name: '交换机', quantity: 2 }];
    await disposal.take('hrss.admin', 'fileLegacyResources', { resources: full });
    expect(disposal.view.resources).toMatchObject([{ round: 2 }, { round: 2 }, { round: 2 }]);

    const [server] = disposal.view.resources as [DisposalView['resources'][number]];
    const fates = [
      { resourceId: server.id, fate: 'REUSE' },
      { resourceId: server.id, fate: 'DISPOSE' },
      { resourceId: 'lgr_unknown', fate: 'REUSE' },
    ];
    const refused = await disposal.attempt('office.reviewer', 'reviewLegacyResources', { ...OPINION, fates });
    expect(refusalsOf(refused)).toEqual([
      { code: 'LEGACY_RESOURCE_NAMED_TWICE', path: 'input.fates.1.resourceId', provision: 'CC-22' },
      { code: 'LEGACY_RESOURCE_UNKNOWN', path: 'input.fates.2.resourceId', provision: 'CC-22' },
    ]);
    expect(await disposal.refresh('hrss.admin')).toMatchObject({ state: 'FILED' });
    expect(await disposal.seenBy('finance.officer')).toBeNull();
    await disposal.take('office.reviewer', 'reviewLegacyResources', { ...OPINION, fates: fates.slice(0, 1) });
    expect(disposal.view).toMatchObject({
      state: 'REVIEWED',
      waitingFor: 'FINANCE',
      resources: [{ fate: 'REUSE' }, { fate: 'DISPOSE' }, { fate: 'DISPOSE' }],
    });
  });

  it('CC-22 the finance bureau confirms the disposal, or has it examined again', async () => {
    const confirm = (login: string) => disposal.attempt(login, 'confirmLegacyDisposal', OPINION);
    for (const login of ['hrss.admin', 'office.reviewer', 'audit.auditor'])
      expect(failedWith(await confirm(login))).toBe('FORBIDDEN');
    await disposal.take('finance.officer', 'remitLegacyResources', OPINION);
    expect(disposal.view).toMatchObject({ state: 'FILED', waitingFor: 'OFFICE' });
    await disposal.take('office.reviewer', 'reviewLegacyResources', { ...OPINION, fates: [] });
    expect(await confirm('finance.officer')).not.toHaveProperty('errors');
    expect(disposal.view).toMatchObject({ state: 'DISPOSED', waitingFor: null, currentDeadline: null });
    const seen = await system(moved.systemId, 'finance.officer');
    expect(seen).toMatchObject({ placement: 'ON_CLOUD', legacyRetentionUntil: '2026-06-13' });
  });

  it('CC-22 a system that was new leaves nothing behind', async () => {
    const { systemId } = await (await Application.draft(world)).reach('RUNNING');
    expect(await system(systemId)).toMatchObject({
      placement: 'ON_CLOUD',
      legacyRetentionUntil: null,
      legacyDisposals: { nodes: [] },
    });
  });
});
