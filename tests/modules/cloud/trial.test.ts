import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, CC40, connectSystem, type Making } from '../../support/application.js';
import { leaveInPool, poolOf } from '../../support/pool-books.js';
import { refusalsOf, refusedWith, World } from '../../support/world.js';

const gpu = (quantity: number) => ({ kind: 'GPU', specification: '智能算力', quantity });
const opinion = '同意上线。';

describe('trial run and going live', () => {
  let world: World;
  /** Trials opened on 16 March: their minimum is over when 16 April begins. */
  const opened: Application[] = [];
  beforeAll(async () => {
    world = await World.open();
    await world.moveTo('2026-03-16T10:00:00+08:00');
    const makings: Making[] = [
      ...Array.from({ length: 3 }, () => ({})),
      { system: { mlpsGrade: 1 } },
      { lines: [gpu(10), gpu(6), gpu(4)] },
      ...CC40.map(() => ({})),
    ];
    for (const making of makings)
      opened.push(await (await Application.draft(world, making)).reach('TEST_PASSED'));
    for (const application of opened)
      await application.take('provider.operator', 'openTrial', { environment: '试用区' });
  });
  afterAll(() => world.close());

  const report = async (application: Application, kinds: readonly string[]) =>
    application.attempt('hrss.admin', 'reportTrial', {
      summary: '运行稳定。',
      materials: await application.materials(kinds),
    });
  const goLive = (application: Application, grants: readonly unknown[] = []) =>
    application.attempt('office.reviewer', 'approveGoLive', { opinion, grants });
  const connect = async ({ systemId }: Application) => {
    for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON']) await connectSystem(world, systemId, kind);
  };
  const reportDeadlines = async (application: Application) => {
    const { deadlines } = await application.look<{ deadlines: Record<string, unknown>[] }>(
      'deadlines { kind dueAt status counted { amount unit kind lastDay skipped { date } } }',
    );
    return deadlines.filter(({ kind }) => kind === 'TRIAL_REPORT');
  };

  it('CC-14b the trial report has ten working days after the minimum', async () => {
    expect(await reportDeadlines(opened[0] as Application)).toMatchObject([
      {
        status: 'RUNNING',
        counted: {
          amount: 10,
          unit: 'WORKING_DAYS',
          kind: 'HOUSE',
          lastDay: '2026-04-29',
          skipped: [18, 19, 25, 26].map((day) => ({ date: `2026-04-${day}` })),
        },
      },
    ]);
  });

  it('CC-14b the minimum of thirty natural days ends at one instant, and sending back does not restart it', async () => {
    const application = opened[0] as Application;
    const early = { code: 'TOO_EARLY', path: null, provision: 'CC-14b' };
    expect(refusalsOf(await report(application, []))).toEqual([early]);
    await world.stopAt('2026-04-15T23:59:59.999+08:00');
    const refused = await report(application, []);
    expect(refusalsOf(refused)).toEqual([early]);
    expect(refused.errors?.[0]?.message).toContain('2026-04-16');
    expect(await application.look('state nextSteps { step open }')).toMatchObject({
      state: 'TRIAL',
      nextSteps: expect.arrayContaining([{ step: 'reportTrial', open: false }]),
    });
    await world.stopAt('2026-04-16T00:00:00.000+08:00');
    expect(await report(application, [])).not.toHaveProperty('errors');
    await world.goOn();

    await application.take('office.reviewer', 'returnToTrial', { opinion: '补充运行数据。' });
    expect(application.view).toMatchObject({ state: 'TRIAL', waitingFor: 'UNIT' });
    // The minimum is over: the ten working days of the next report begin now.
    expect(await reportDeadlines(application)).toMatchObject([
      { status: 'MET' },
      { status: 'RUNNING', counted: { lastDay: '2026-04-30' } },
    ]);
    expect(await report(application, [])).not.toHaveProperty('errors');
    expect(
      (await application.look<{ decisions: unknown[] }>('decisions { outcome opinion }')).decisions.at(-1),
    ).toEqual({
      outcome: 'RETURNED',
      opinion: '补充运行数据。',
    });
  });

  it('CC-40 CC-27 CC-20b everything that a go-live lacks is told at once, and nothing has changed', async () => {
    const application = opened[1] as Application;
    await report(application, []);
    const certificate = { code: 'MATERIAL_MISSING', path: null, provision: 'CC-40' };
    expect(refusalsOf(await goLive(application))).toEqual([
      certificate,
      certificate,
      certificate,
      { code: 'NOT_CONNECTED', path: null, provision: 'CC-27' },
      { code: 'NO_UNIFIED_SIGN_ON', path: null, provision: 'CC-20b' },
    ]);
    expect(
      await application.look('state closedAt system { placement goLiveOn } resources { state }'),
    ).toEqual({
      state: 'TRIAL_REPORTED',
      closedAt: null,
      system: { placement: 'PLANNED', goLiveOn: null },
      resources: [{ state: 'TRIAL' }],
    });
  });

  it('CC-27 CC-20b one connection is not enough', async () => {
    const application = opened[1] as Application;
    const certificates = Array.from(CC40, () => 'MATERIAL_MISSING');
    await connectSystem(world, application.systemId, 'UNIFIED_SIGN_ON');
    expect(refusedWith(await goLive(application))).toEqual([...certificates, 'NOT_CONNECTED']);
    await connectSystem(world, application.systemId, 'SHARING_PLATFORM');
    expect(refusedWith(await goLive(application))).toEqual(certificates);
  });

  it.each(CC40.map((kind, index) => [kind, index] as const))(
    'CC-40 without the %s a system of grade 2 does not go live',
    async (kind, index) => {
      const application = opened[5 + index] as Application;
      await report(
        application,
        CC40.filter((one) => one !== kind),
      );
      await connect(application);
      expect(refusalsOf(await goLive(application))).toEqual([
        { code: 'MATERIAL_MISSING', path: null, provision: 'CC-40' },
      ]);
      expect((await application.refresh()).state).toBe('TRIAL_REPORTED');
      await application.take('office.reviewer', 'returnToTrial', { opinion: '补充材料。' });
      await report(application, [kind]);
      expect(await goLive(application)).not.toHaveProperty('errors');
    },
  );

  it('CC-40 grade 1 has no filing certificate and needs none', async () => {
    const application = opened[3] as Application;
    await report(application, ['MLPS_SELF_GRADING', 'THIRD_PARTY_TEST_REPORT']);
    await connect(application);
    expect(await goLive(application)).not.toHaveProperty('errors');
    expect(application.view.state).toBe('RUNNING');
  });

  it('CC-14a the office confirms, and the system runs on the cloud', async () => {
    const application = opened[2] as Application;
    await report(application, CC40);
    expect(application.view).toMatchObject({ waitingFor: 'OFFICE', currentDeadline: { kind: 'GO_LIVE' } });
    await connect(application);
    await goLive(application);
    const live = await application.look<
      Record<string, unknown>
    >(`state waitingFor closedAt currentDeadline { kind }
      system { placement goLiveOn } resources { state quantity } nextSteps { step } deadlines { status }`);
    expect(live).toMatchObject({
      state: 'RUNNING',
      waitingFor: null,
      currentDeadline: null,
      system: { placement: 'ON_CLOUD', goLiveOn: '2026-04-16' },
      resources: [{ state: 'RUNNING', quantity: 16 }],
      nextSteps: [],
    });
    expect(live['closedAt']).not.toBeNull();
    expect(new Set((live['deadlines'] as { status: string }[]).map(({ status }) => status))).toEqual(
      new Set(['MET']),
    );
  });

  it('CC-14c CC-14d a go-live fixes the reasonable value, up or down, within the request and the pool', async () => {
    const application = opened[4] as Application;
    await report(application, CC40);
    await connect(application);
    const grant = (index: number, quantity: number, reason?: string) => ({
      lineId: application.view.lines[index]?.id,
      quantity,
      ...(reason ? { reason } : {}),
    });
    const before = await poolOf(world, 'GPU');
    expect(refusalsOf(await goLive(application, [grant(0, 8)]))).toEqual([
      { code: 'GRANT_REASON_MISSING', path: 'input.grants.0.reason', provision: 'CC-12b' },
    ]);
    expect(refusalsOf(await goLive(application, [grant(0, 11)]))).toEqual([
      { code: 'GRANT_BEYOND_REQUEST', path: 'input.grants.0.quantity', provision: 'CC-14c' },
    ]);
    expect(await poolOf(world, 'GPU')).toEqual(before);

    await goLive(application, [grant(0, 7, '实际负荷较低。'), grant(2, 0, '不再需要。')]);
    expect(application.view.lines.map(({ granted }) => granted)).toEqual([7, 6, 0]);
    const after = await poolOf(world, 'GPU');
    expect(before.allocated - after.allocated).toBe(3 + 4);
    expect(after.reserved).toBe(before.reserved);
    const { resources } = await application.look<{ resources: { state: string; quantity: number }[] }>(
      'resources { state quantity }',
    );
    expect(resources.toSorted((a, b) => b.quantity - a.quantity)).toEqual([
      { state: 'RUNNING', quantity: 7 },
      { state: 'RUNNING', quantity: 6 },
      { state: 'RECLAIMED', quantity: 4 },
    ]);
  });

  it('CC-14c what the review had cut is granted at the go-live only while the pool has it', async () => {
    const application = await (await Application.draft(world, { lines: [gpu(8), gpu(4)] })).reach('ADMITTED');
    const [first, second] = application.view.lines;
    const cut = [
      { lineId: first?.id, quantity: 2, reason: '先行核减。' },
      { lineId: second?.id, quantity: 0, reason: '先行核减。' },
    ];
    await application.take('office.reviewer', 'approveCloudRequest', { opinion, grants: cut });
    await application.take('provider.operator', 'deliverTestEnvironment', { environment: '测试区' });
    const results = { functional: true, performance: true, dataIntegrity: true, security: true };
    await application.take('hrss.admin', 'reportTest', results);
    await application.take('office.reviewer', 'evaluateTest', { passed: true, opinion });
    await application.take('provider.operator', 'openTrial', { environment: '试用区' });
    await world.moveTo('2026-05-20T10:00:00+08:00');
    await report(application, CC40);
    await connect(application);

    const all = [
      { lineId: first?.id, quantity: 8 },
      { lineId: second?.id, quantity: 4 },
    ];
    await leaveInPool(world, 'GPU', 9);
    expect(refusedWith(await goLive(application, all))).toEqual(['POOL_EXHAUSTED']);
    await leaveInPool(world, 'GPU', 10);
    expect(await goLive(application, all)).not.toHaveProperty('errors');
    expect((await poolOf(world, 'GPU')).available).toBe(0);
    expect(await application.look('resources { state quantity environment }')).toEqual({
      resources: expect.arrayContaining([
        { state: 'RUNNING', quantity: 8, environment: '试用区' },
        { state: 'RUNNING', quantity: 4, environment: '试用区' },
      ]),
    });
  });
});
