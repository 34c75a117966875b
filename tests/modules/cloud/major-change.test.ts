import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, CC11 } from '../../support/application.js';
import { Changes, approve, complete, isMajor, memory, passTest, vcpu } from '../../support/change.js';
import { booksOf, poolOf } from '../../support/pool-books.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

describe('a major change', () => {
  let world: World;
  let changes: Changes;
  beforeAll(async () => {
    world = await World.open();
    changes = await Changes.of(world, 6);
  });
  afterAll(() => world.close());

  it('CC-15b growth by half or more since the go-live is major, and small changes do not evade it', async () => {
    const systemId = changes.next();
    await changes.minor(systemId, [vcpu(20)]);
    const small = await changes.submitted(systemId, [vcpu(23)]);
    expect(await isMajor(small)).toBe(false);
    await small.take('hrss.admin', 'withdrawCloudRequest');
    // 20 → 24 is little, 16 → 24 is half.
    const large = await Application.change(world, systemId, { lines: [vcpu(24)] });
    expect(refusalsOf(await large.attempt('hrss.admin', 'submitCloudRequest'))).toEqual(
      CC11.map(() => ({ code: 'MATERIAL_MISSING', path: null, provision: 'CC-15b' })),
    );
    await large.take('hrss.admin', 'reviseCloudRequest', { materials: await large.materials(CC11) });
    await large.take('hrss.admin', 'submitCloudRequest');
    expect(await isMajor(large)).toBe(true);
    await approve(large);
    await passTest(large);
    await complete(large);
    expect(await changes.has(systemId)).toEqual([memory(64), vcpu(24)]);
    // From here on growth is measured against 24.
    const after = await changes.submitted(systemId, [vcpu(35)]);
    expect(await isMajor(after)).toBe(false);
    await after.take('hrss.admin', 'withdrawCloudRequest');
    expect(await isMajor(await changes.submitted(systemId, [vcpu(36)], CC11))).toBe(true);
  });

  it('CC-15b a new kind of resource is major; giving some up never is', async () => {
    const systemId = changes.next();
    const storage = { kind: 'STORAGE_TIB', specification: '对象存储', quantity: 1 };
    const change = await Application.change(world, systemId, { lines: [storage, memory(1)] });
    expect(refusedWith(await change.attempt('hrss.admin', 'submitCloudRequest'))).toEqual(
      CC11.map(() => 'MATERIAL_MISSING'),
    );
    const less = await changes.submitted(systemId, [memory(1)]);
    expect(await isMajor(less)).toBe(false);
  });

  it('CC-15b another MLPS grade than at the go-live makes any change major, once', async () => {
    const systemId = changes.next();
    await world.get(
      'hrss.admin',
      'mutation ($input: UpdateSystemInput!) { updateSystem(input: $input) { system { mlpsGrade } } }',
      { input: { systemId, mlpsGrade: 3 } },
    );
    const change = await changes.submitted(systemId, [], CC11);
    expect(await isMajor(change)).toBe(true);
    await approve(change);
    await passTest(change);
    await complete(change);
    expect(await changes.has(systemId)).toEqual([vcpu(16), memory(64)]);
    expect(await isMajor(await changes.submitted(systemId, [vcpu(17)]))).toBe(false);
  });

  it('CC-15b CC-13a a major change is delivered, tested and passed before the 3 days to complete it run', async () => {
    const systemId = changes.next();
    const before = await poolOf(world, 'COMPUTE_VCPU');
    const change = await changes.submitted(systemId, [vcpu(32)], CC11);
    await approve(change);
    expect(change.view.currentDeadline?.kind).toBe('DELIVERY');
    expect(refusalsOf(await change.attempt('provider.operator', 'completeChange'))).toEqual([
      { code: 'TEST_OUTSTANDING', path: null, provision: 'CC-15b' },
    ]);
    await change.take('provider.operator', 'deliverTestEnvironment', { environment: '变更测试区' });
    expect(change.view).toMatchObject({ state: 'TESTING', waitingFor: 'UNIT' });
    expect(await change.look('resources { quantity state }')).toEqual({
      resources: [{ quantity: 16, state: 'TEST' }],
    });
    expect(await poolOf(world, 'COMPUTE_VCPU')).toMatchObject({
      allocated: before.allocated + 16,
      reserved: before.reserved,
    });
    const parts = { functional: true, performance: false, dataIntegrity: true, security: true };
    await change.take('hrss.admin', 'reportTest', parts);
    const evaluation = { passed: true, opinion: '—' };
    expect(refusedWith(await change.attempt('office.reviewer', 'evaluateTest', evaluation))).toEqual([
      'TEST_PART_FAILED',
    ]);
    await change.take('office.reviewer', 'evaluateTest', { passed: false, opinion: '请优化性能。' });
    await change.take('hrss.admin', 'reportTest', { ...parts, performance: true });
    await change.take('office.reviewer', 'evaluateTest', evaluation);
    expect(change.view).toMatchObject({ state: 'TEST_PASSED', waitingFor: 'PROVIDER' });
    expect(change.view.currentDeadline).toEqual({
      kind: 'CHANGE_COMPLETION',
      dueAt: '2026-04-10T00:00:00+08:00',
      status: 'RUNNING',
    });
    await complete(change);
    expect(await changes.has(systemId)).toEqual([memory(64), vcpu(32)]);
    expect(await change.look('resources { quantity state environment }')).toEqual({
      resources: [{ quantity: 32, state: 'RUNNING', environment: '变更测试区' }],
    });
    expect(await booksOf(world)).toEqual([]);
  });

  it('CC-15b the office raises a minor change to major with a reason: returned without the materials, never lowered', async () => {
    const systemId = changes.next();
    const change = await changes.submitted(systemId, [vcpu(17)]);
    expect(failedWith(await change.attempt('office.reviewer', 'classifyAsMajor', { reason: ' ' }))).toBe(
      'BAD_USER_INPUT',
    );
    const reason = '涉及核心数据库。';
    await change.take('office.reviewer', 'classifyAsMajor', { reason });
    expect(change.view).toMatchObject({ state: 'RETURNED', waitingFor: 'UNIT' });
    expect(await change.look('major decisions { step outcome opinion } deadlines { kind status }')).toEqual({
      major: true,
      decisions: [{ step: 'classifyAsMajor', outcome: 'RAISED', opinion: reason }],
      deadlines: [{ kind: 'CHANGE_REVIEW', status: 'MET' }],
    });
    // Asking for less does not make it minor again.
    await change.take('hrss.admin', 'reviseCloudRequest', { lines: [memory(65)], reason: '减少申请。' });
    expect(refusedWith(await change.attempt('hrss.admin', 'submitCloudRequest'))).toEqual(
      CC11.map(() => 'MATERIAL_MISSING'),
    );
    await change.take('hrss.admin', 'reviseCloudRequest', { materials: await change.materials(CC11) });
    await change.take('hrss.admin', 'submitCloudRequest');
    expect(await change.look('major purpose round')).toEqual({
      major: true,
      purpose: '减少申请。',
      round: 2,
    });
    expect(refusalsOf(await change.attempt('office.reviewer', 'classifyAsMajor', { reason }))).toEqual([
      { code: 'ALREADY_MAJOR', path: null, provision: 'CC-15b' },
    ]);
  });

  it('CC-15b a change raised with its materials goes on with the same clock', async () => {
    const change = await changes.submitted(changes.next(), [vcpu(17)], CC11);
    const clock = change.view.currentDeadline;
    await world.moveTo('2026-04-03T15:00:00+08:00');
    await change.take('office.reviewer', 'classifyAsMajor', { reason: '涉及核心数据库。' });
    expect(change.view).toMatchObject({ state: 'SUBMITTED', waitingFor: 'OFFICE', currentDeadline: clock });
    await approve(change);
    expect(change.view.currentDeadline?.kind).toBe('DELIVERY');
    await change.take('hrss.admin', 'cancelCloudRequest', { reason: '不再需要。' });
  });
});
