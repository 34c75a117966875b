import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, attachments, CC11 } from '../../support/application.js';
import {
  Changes,
  type Had,
  agreed,
  approve,
  complete,
  isMajor,
  memory,
  passTest,
  vcpu,
} from '../../support/change.js';
import { booksOf, leaveInPool, poolOf } from '../../support/pool-books.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

describe('changing what runs on the cloud', () => {
  let world: World;
  let changes: Changes;
  beforeAll(async () => {
    world = await World.open();
    changes = await Changes.of(world, 8);
  });
  afterAll(() => world.close());

  it('CC-15a CC-14d a minor change is reviewed within 5 working days, completed within 3, and reserves what it adds', async () => {
    const systemId = changes.next();
    const before = await poolOf(world, 'COMPUTE_VCPU');
    const change = await changes.submitted(systemId, [vcpu(20)]);
    expect(change.view).toMatchObject({ state: 'SUBMITTED', waitingFor: 'OFFICE', round: 1 });
    expect(change.view.number).toMatch(/^CH-2026-\d{6}$/);
    // Friday 3 April; 4 – 6 April are Qingming.
    const due = (dueAt: string, kind: string) => ({ kind, dueAt, status: 'RUNNING' });
    expect(change.view.currentDeadline).toEqual(due('2026-04-14T00:00:00+08:00', 'CHANGE_REVIEW'));
    await approve(change);
    expect(change.view).toMatchObject({ state: 'APPROVED', waitingFor: 'PROVIDER' });
    expect(change.view.currentDeadline).toEqual(due('2026-04-10T00:00:00+08:00', 'CHANGE_COMPLETION'));
    expect(await poolOf(world, 'COMPUTE_VCPU')).toMatchObject({
      allocated: before.allocated + 4,
      reserved: before.reserved + 4,
    });
    expect(await changes.has(systemId)).toEqual([vcpu(16), memory(64)]);

    await complete(change);
    expect(change.view).toMatchObject({ state: 'COMPLETED', waitingFor: null });
    expect(await poolOf(world, 'COMPUTE_VCPU')).toMatchObject({
      allocated: before.allocated + 4,
      reserved: before.reserved,
    });
    expect(await changes.has(systemId)).toEqual([memory(64), vcpu(20)]);
    expect(await change.look('kind major purpose changes { kind baseline before after }')).toEqual({
      kind: 'CHANGE',
      major: false,
      purpose: '业务增长。',
      changes: [{ kind: 'COMPUTE_VCPU', baseline: 16, before: 16, after: 20 }],
    });
    const { deadlines } = await change.look<{ deadlines: object[] }>(
      'deadlines { kind status party provision { id } counted { amount unit kind } }',
    );
    expect(deadlines).toEqual([
      {
        kind: 'CHANGE_REVIEW',
        status: 'MET',
        party: 'OFFICE',
        provision: { id: 'CC-15a' },
        counted: { amount: 5, unit: 'WORKING_DAYS', kind: 'LAW' },
      },
      {
        kind: 'CHANGE_COMPLETION',
        status: 'MET',
        party: 'PROVIDER',
        provision: { id: 'CC-15a' },
        counted: { amount: 3, unit: 'WORKING_DAYS', kind: 'LAW' },
      },
    ]);
    expect(await booksOf(world)).toEqual([]);
  });

  it('CC-15a what a change gives up is free in its pool once the change is complete, not before', async () => {
    const systemId = changes.next();
    const before = await poolOf(world, 'MEMORY_GIB');
    const change = await changes.submitted(systemId, [memory(40), vcpu(16)]);
    await approve(change);
    expect(await poolOf(world, 'MEMORY_GIB')).toEqual(before);
    await complete(change);
    expect(await poolOf(world, 'MEMORY_GIB')).toMatchObject({ allocated: before.allocated - 24 });
    expect(await changes.has(systemId)).toEqual([vcpu(16), memory(40)]);
    // What stays as it was keeps the resource that the application granted.
    const { resources } = await change.look<{ resources: Had[] }>('resources { kind quantity state }');
    expect(resources).toEqual([{ kind: 'MEMORY_GIB', quantity: 40, state: 'RUNNING' }]);
    await changes.minor(systemId, [memory(0)]);
    expect(await changes.has(systemId)).toEqual([vcpu(16)]);
    expect(await booksOf(world)).toEqual([]);
  });

  it('CC-15a CC-12b CC-14c what is granted is checked against what the system has and what the pool has left', async () => {
    const systemId = changes.next();
    const change = await changes.submitted(systemId, [vcpu(22), memory(32)]);
    const [cpu, ram] = change.view.lines.map(({ id }) => id);
    await leaveInPool(world, 'COMPUTE_VCPU', 5);
    const refusals = async (grants: readonly object[]) =>
      refusedWith(await change.attempt('office.reviewer', 'approveCloudRequest', { ...agreed, grants }));
    expect(await refusals([])).toEqual(['POOL_EXHAUSTED']);
    expect(await refusals([{ lineId: cpu, quantity: 23 }])).toContain('GRANT_BEYOND_REQUEST');
    expect(await refusals([{ lineId: cpu, quantity: 21 }])).toEqual(['GRANT_REASON_MISSING']);
    expect(await refusals([{ lineId: cpu, quantity: 15, reason: '节约。' }])).toEqual([
      'GRANT_BELOW_PRESENT',
    ]);
    expect(await refusals([{ lineId: ram, quantity: 31, reason: '节约。' }])).toContain(
      'GRANT_BELOW_PRESENT',
    );
    expect(await change.look('state version')).toEqual({ state: 'SUBMITTED', version: change.view.version });
    await approve(change, [{ lineId: cpu, quantity: 21, reason: '节约。' }]);
    await complete(change);
    expect(await changes.has(systemId)).toEqual([vcpu(21), memory(32)]);
    await leaveInPool(world, 'COMPUTE_VCPU', 500);

    const nothing = await changes.submitted(systemId, [vcpu(22)]);
    const [line] = nothing.view.lines.map(({ id }) => id);
    const grants = [{ lineId: line, quantity: 21, reason: '维持现状。' }];
    expect(
      refusedWith(await nothing.attempt('office.reviewer', 'approveCloudRequest', { ...agreed, grants })),
    ).toEqual(['GRANTS_CHANGE_NOTHING']);
    await nothing.take('office.reviewer', 'rejectCloudRequest', { opinion: '无必要。' });
    expect(nothing.view.state).toBe('REJECTED');
    expect(await booksOf(world)).toEqual([]);
  });

  it('CC-14d another specification takes the place of the old one, and only the net increase is reserved', async () => {
    const systemId = changes.next();
    const before = await poolOf(world, 'COMPUTE_VCPU');
    const change = await changes.submitted(systemId, [vcpu(12, '8 核云主机'), vcpu(8)]);
    await approve(change);
    expect(await poolOf(world, 'COMPUTE_VCPU')).toMatchObject({
      allocated: before.allocated + 4,
      reserved: before.reserved + 4,
    });
    await complete(change);
    expect(await changes.has(systemId)).toEqual([memory(64), vcpu(12, '8 核云主机'), vcpu(8)]);
    // A specification that no line of its kind names is given up.
    await changes.minor(systemId, [vcpu(20, '8 核云主机')]);
    expect(await changes.has(systemId)).toEqual([memory(64), vcpu(20, '8 核云主机')]);
    expect(await booksOf(world)).toEqual([]);
  });

  it('CC-15a a change that changes nothing, or leaves nothing, is not submitted', async () => {
    const systemId = changes.next();
    const same = await Application.change(world, systemId, { lines: [vcpu(16)] });
    expect(refusalsOf(await same.attempt('hrss.admin', 'submitCloudRequest'))).toEqual([
      { code: 'CHANGES_NOTHING', path: null, provision: 'CC-15a' },
    ]);
    const all = await Application.change(world, systemId, { lines: [vcpu(0), memory(0)] });
    expect(refusalsOf(await all.attempt('hrss.admin', 'submitCloudRequest'))).toEqual([
      { code: 'RELEASES_ALL', path: null, provision: 'CC-16a' },
    ]);
    expect(same.view.state).toBe('DRAFT');
  });

  it('CC-15c a change needs running resources, and one request of a system is under way at a time', async () => {
    const planned = await Application.draft(world);
    const lines = [vcpu(20)];
    const attempt = await world.ask(
      'hrss.admin',
      'mutation ($input: DraftChangeInput!) { draftChange(input: $input) { cloudRequest { id } } }',
      { input: { systemId: planned.systemId, reason: '增长。', lines, materials: [] } },
    );
    expect(refusalsOf(attempt)).toEqual([{ code: 'NOT_RUNNING', path: null, provision: 'CC-15c' }]);
    const systemId = changes.next();
    const first = await changes.submitted(systemId, lines);
    const second = await Application.change(world, systemId, { lines: [memory(70)] });
    const end = await Application.termination(world, systemId);
    for (const other of [second, end])
      expect(refusalsOf(await other.attempt('hrss.admin', 'submitCloudRequest'))).toEqual([
        { code: 'REQUEST_UNDER_WAY', path: null, provision: 'CC-15c' },
      ]);
    await first.take('office.reviewer', 'returnCloudRequest', { opinion: '请说明。' });
    expect(refusedWith(await second.attempt('hrss.admin', 'submitCloudRequest'))).toEqual([
      'REQUEST_UNDER_WAY',
    ]);
    await first.take('hrss.admin', 'withdrawCloudRequest');
    await second.take('hrss.admin', 'submitCloudRequest');
  });

  it('CC-16c a cancelled change gives back what it reserved or had delivered, and what runs stays', async () => {
    const systemId = changes.next();
    const before = await poolOf(world, 'COMPUTE_VCPU');
    const reason = '项目调整。';
    const reserved = await changes.submitted(systemId, [vcpu(20)]);
    await approve(reserved);
    await reserved.take('office.reviewer', 'cancelCloudRequest', { reason });
    expect(reserved.view.state).toBe('CANCELLED');
    expect(await poolOf(world, 'COMPUTE_VCPU')).toEqual(before);

    const delivered = await changes.submitted(systemId, [vcpu(40)], CC11);
    await approve(delivered);
    await passTest(delivered);
    await delivered.take('hrss.admin', 'cancelCloudRequest', { reason });
    expect(delivered.view).toMatchObject({ state: 'CANCELLING', waitingFor: 'PROVIDER' });
    expect(await poolOf(world, 'COMPUTE_VCPU')).toMatchObject({ allocated: before.allocated + 24 });
    await delivered.take('provider.operator', 'confirmReclaim');
    expect(await poolOf(world, 'COMPUTE_VCPU')).toEqual(before);
    expect(await changes.has(systemId)).toEqual([vcpu(16), memory(64)]);
    // It set no new measure: growth is still counted from the go-live.
    expect(await isMajor(await changes.submitted(systemId, [vcpu(24)], CC11))).toBe(true);
    expect(await booksOf(world)).toEqual([]);
  });

  it('CC-15a CC-36b steps and inputs of other procedures are refused with what to do; the unit decides nothing', async () => {
    const change = await changes.submitted(changes.next(), [vcpu(17)], CC11);
    expect(refusalsOf(await change.attempt('office.admitter', 'admitCloudRequest'))).toEqual([
      { code: 'NOT_IN_PROCEDURE', path: null, provision: 'CC-15a' },
    ]);
    expect(refusedWith(await change.attempt('dual.person', 'approveCloudRequest', agreed))).toEqual([
      'RECUSED',
    ]);
    // It has not been the provider's turn yet.
    expect(failedWith(await change.attempt('provider.operator', 'completeChange'))).toBe('NOT_FOUND');
    await change.take('office.reviewer', 'returnCloudRequest', { opinion: '请说明。' });
    const materials = await attachments(world, 'hrss.admin', ['OTHER']);
    const mixed = await change.attempt('hrss.admin', 'reviseCloudRequest', {
      purpose: '不属于变更。',
      dataMigrated: true,
      materials,
    });
    expect(mixed.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: 'input.purpose' }, { path: 'input.dataMigrated' }],
    });
    expect(await change.look('purpose version materials { kind }')).toEqual({
      purpose: '业务增长。',
      version: change.view.version,
      materials: CC11.map((kind) => ({ kind })),
    });
  });
});
