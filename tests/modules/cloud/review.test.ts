import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../../support/application.js';
import { leaveInPool, poolOf } from '../../support/pool-books.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

const vcpu = (quantity: number) => ({ kind: 'COMPUTE_VCPU', specification: '云主机', quantity });
const memory = (quantity: number) => ({ kind: 'MEMORY_GIB', specification: '内存', quantity });
const gpu = (quantity: number) => ({ kind: 'GPU', specification: '智能算力', quantity });

describe('reviewing and granting', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const admitted = async (...lines: ReturnType<typeof vcpu>[]) =>
    (await Application.draft(world, { lines })).reach('ADMITTED');
  const grant = (application: Application, index: number, quantity: number, reason?: string) => ({
    lineId: application.view.lines[index]?.id,
    quantity,
    ...(reason === undefined ? {} : { reason }),
  });
  const approve = (application: Application, grants: readonly unknown[]) =>
    application.attempt('office.reviewer', 'approveCloudRequest', { opinion: '同意。', grants });

  it('CC-12b approving sets what each line is granted, less only with a reason', async () => {
    const application = await admitted(vcpu(16), memory(64));
    await approve(application, [grant(application, 0, 8, '按正常运行的合理值核减。')]);
    expect(await application.look('state lines { requested granted grantReason }')).toEqual({
      state: 'APPROVED',
      lines: [
        { requested: 16, granted: 8, grantReason: '按正常运行的合理值核减。' },
        { requested: 64, granted: 64, grantReason: null },
      ],
    });
    await application.take('provider.operator', 'deliverTestEnvironment', { environment: '测试区' });
    expect(await application.look('resources { kind quantity }')).toEqual({
      resources: expect.arrayContaining([
        { kind: 'COMPUTE_VCPU', quantity: 8 },
        { kind: 'MEMORY_GIB', quantity: 64 },
      ]),
    });
  });

  it('CC-12b CC-14c every fault of the grants is told at once, and nothing has changed', async () => {
    const application = await admitted(vcpu(16), memory(64));
    const before = await poolOf(world, 'COMPUTE_VCPU');
    const answer = await approve(application, [
      grant(application, 0, 17),
      grant(application, 1, 32),
      { lineId: 'lin_nowhere', quantity: 1 },
      grant(application, 1, 64),
    ]);
    expect(refusalsOf(answer)).toEqual([
      { code: 'LINE_UNKNOWN', path: 'input.grants.2.lineId', provision: 'CC-12b' },
      { code: 'LINE_NAMED_TWICE', path: 'input.grants.3.lineId', provision: 'CC-12b' },
      { code: 'GRANT_BEYOND_REQUEST', path: 'input.grants.0.quantity', provision: 'CC-14c' },
      { code: 'GRANT_REASON_MISSING', path: 'input.grants.1.reason', provision: 'CC-12b' },
    ]);
    expect(await application.look('state version lines { granted } decisions { outcome }')).toEqual({
      state: 'ADMITTED',
      version: application.view.version,
      lines: [{ granted: null }, { granted: null }],
      decisions: [{ outcome: 'ADMITTED' }],
    });
    expect(await poolOf(world, 'COMPUTE_VCPU')).toEqual(before);
  });

  it('CC-12b the line of another request is unknown', async () => {
    const [one, other] = [await admitted(vcpu(2)), await admitted(vcpu(2))];
    expect(refusedWith(await approve(one, [grant(other, 0, 2)]))).toEqual(['LINE_UNKNOWN']);
  });

  it('CC-12b an approval grants something', async () => {
    const application = await admitted(vcpu(16), memory(64));
    const grants = [grant(application, 0, 0, '无需。'), grant(application, 1, 0, '无需。')];
    expect(refusalsOf(await approve(application, grants))).toEqual([
      { code: 'NOTHING_GRANTED', path: 'input.grants', provision: 'CC-12b' },
    ]);
  });

  it('CC-12b a rejected case is over', async () => {
    const application = await (await Application.draft(world)).reach('REJECTED');
    expect(await application.look('waitingFor nextSteps { step } decisions { outcome opinion }')).toEqual({
      waitingFor: null,
      nextSteps: [],
      decisions: [
        { outcome: 'ADMITTED', opinion: null },
        { outcome: 'REJECTED', opinion: '不予批准。' },
      ],
    });
    expect(refusedWith(await application.attempt('hrss.admin', 'submitCloudRequest'))).toContain(
      'WRONG_STATE',
    );
  });

  it.each([
    ['office.admitter', 'FORBIDDEN'],
    ['hrss.admin', 'FORBIDDEN'],
    ['provider.operator', 'FORBIDDEN'],
    ['authority.planner', 'FORBIDDEN'],
  ])('CC-7 %s does not review', async (login, code) => {
    const application = await admitted(vcpu(1));
    for (const step of ['approveCloudRequest', 'rejectCloudRequest', 'returnCloudRequest'])
      expect([step, failedWith(await application.attempt(login, step, { opinion: '—' }))]).toEqual([
        step,
        code,
      ]);
  });

  it('CC-14c no more is granted than the pool has left, lines of one kind counted together', async () => {
    await leaveInPool(world, 'GPU', 10);
    const application = await admitted(gpu(6), gpu(5));
    const answer = await approve(application, []);
    expect(refusalsOf(answer)).toEqual([
      { code: 'POOL_EXHAUSTED', path: 'input.grants', provision: 'CC-14c' },
    ]);
    expect(answer.errors?.[0]?.extensions.refusals?.[0]?.message).toMatch(/10 left.*11 more/u);
    expect((await poolOf(world, 'GPU')).available).toBe(10);

    await approve(application, [grant(application, 1, 4, '资源池余量不足。')]);
    expect(application.view.state).toBe('APPROVED');
    expect((await poolOf(world, 'GPU')).available).toBe(0);
    expect(refusedWith(await approve(await admitted(gpu(1)), []))).toEqual(['POOL_EXHAUSTED']);
  });

  it('CC-14d approval reserves, delivery uses the reservation, and through test and trial it is counted once', async () => {
    const start = await poolOf(world, 'MEMORY_GIB');
    const books = async () => {
      const { allocated, reserved } = await poolOf(world, 'MEMORY_GIB');
      return { allocated: allocated - start.allocated, reserved: reserved - start.reserved };
    };
    const application = await admitted(memory(64));
    expect(await books()).toEqual({ allocated: 0, reserved: 0 });
    await approve(application, [grant(application, 0, 48, '核减。')]);
    expect(await books()).toEqual({ allocated: 48, reserved: 48 });
    await application.take('provider.operator', 'deliverTestEnvironment', { environment: '测试区' });
    expect(await books()).toEqual({ allocated: 48, reserved: 0 });
    const results = { functional: true, performance: true, dataIntegrity: true, security: true };
    await application.take('hrss.admin', 'reportTest', results);
    await application.take('office.reviewer', 'evaluateTest', { passed: true, opinion: '合格。' });
    await application.take('provider.operator', 'openTrial', { environment: '试用区' });
    expect(await books()).toEqual({ allocated: 48, reserved: 0 });
    expect(await application.look('resources { quantity state environment }')).toEqual({
      resources: [{ quantity: 48, state: 'TRIAL', environment: '试用区' }],
    });
  });
});
