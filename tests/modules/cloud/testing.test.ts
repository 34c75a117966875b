import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../../support/application.js';
import { failedWith, refusalsOf, refusedWith, World } from '../../support/world.js';

const RESULTS = { functional: true, performance: true, dataIntegrity: true, security: true };

interface DeadlineView {
  readonly kind: string;
  readonly party: string;
  readonly dueAt: string;
  readonly status: string;
  readonly extendedAt: string | null;
}

describe('delivering and testing', () => {
  let world: World;
  beforeAll(async () => {
    // A Monday; fifteen natural days on it is a Tuesday.
    world = await World.open();
  });
  afterAll(() => world.close());

  const deadlines = async (application: Application) =>
    (
      await application.look<{ deadlines: DeadlineView[] }>(
        'deadlines { kind party dueAt status extendedAt }',
      )
    ).deadlines;
  const deadline = async (application: Application, kind: string) =>
    (await deadlines(application)).findLast((one) => one.kind === kind);
  const reach = async (state: 'APPROVED' | 'TESTING' | 'TEST_REPORTED') =>
    (await Application.draft(world)).reach(state);
  const dayEnd = (day: string) => new Date(`${day}T24:00:00+08:00`).getTime();
  const dueOf = async (application: Application, kind: string) =>
    new Date((await deadline(application, kind))?.dueAt ?? NaN).getTime();

  it('CC-13a the provider names what it delivers, and the delivery is met', async () => {
    const application = await reach('APPROVED');
    expect(await deadline(application, 'DELIVERY')).toMatchObject({ party: 'PROVIDER', status: 'RUNNING' });
    expect(await dueOf(application, 'DELIVERY')).toBe(dayEnd('2026-03-04'));
    const nameless = await application.attempt('provider.operator', 'deliverTestEnvironment', {
      environment: ' ',
    });
    expect(failedWith(nameless)).toBe('BAD_USER_INPUT');
    await application.take('provider.operator', 'deliverTestEnvironment', {
      environment: '测试区 10.20.0.0/24',
    });
    expect(await deadline(application, 'DELIVERY')).toMatchObject({ status: 'MET' });
    expect(await application.look('state waitingFor resources { kind quantity state environment }')).toEqual({
      state: 'TESTING',
      waitingFor: 'UNIT',
      resources: [{ kind: 'COMPUTE_VCPU', quantity: 16, state: 'TEST', environment: '测试区 10.20.0.0/24' }],
    });
  });

  it('CC-13a a reported problem leaves the clock running and puts the office to act', async () => {
    const application = await reach('APPROVED');
    const due = await dueOf(application, 'DELIVERY');
    const noProblem = { code: 'NO_PROBLEM_REPORTED', path: null, provision: 'CC-13a' };
    expect(
      refusalsOf(
        await application.attempt('office.reviewer', 'answerDeliveryProblem', { opinion: '已知悉。' }),
      ),
    ).toEqual([noProblem]);

    const problem = '机架电力不足。';
    await application.take('provider.operator', 'reportDeliveryProblem', { problem });
    expect(application.view).toMatchObject({ state: 'APPROVED', waitingFor: 'OFFICE' });
    expect(await application.look('deliveryProblem')).toEqual({ deliveryProblem: problem });
    expect(await deadline(application, 'DELIVERY')).toMatchObject({ status: 'RUNNING' });
    expect(await dueOf(application, 'DELIVERY')).toBe(due);
    expect(await deadline(application, 'PROBLEM_ANSWER')).toMatchObject({
      party: 'OFFICE',
      status: 'RUNNING',
    });
    expect(
      refusalsOf(await application.attempt('provider.operator', 'reportDeliveryProblem', { problem })),
    ).toEqual([{ code: 'PROBLEM_UNANSWERED', path: null, provision: 'CC-13a' }]);

    await application.take('office.reviewer', 'answerDeliveryProblem', { opinion: '先行交付一半。' });
    expect(application.view).toMatchObject({ state: 'APPROVED', waitingFor: 'PROVIDER' });
    expect(await deadline(application, 'PROBLEM_ANSWER')).toMatchObject({ status: 'MET' });
    await application.take('provider.operator', 'reportDeliveryProblem', { problem: '仍不足。' });
    await application.take('provider.operator', 'deliverTestEnvironment', { environment: '测试区' });
    expect((await deadlines(application)).map(({ kind, status }) => [kind, status])).toEqual([
      ['ADMISSION', 'MET'],
      ['REVIEW', 'MET'],
      ['DELIVERY', 'MET'],
      ['PROBLEM_ANSWER', 'MET'],
      ['PROBLEM_ANSWER', 'CANCELLED'],
      ['TEST', 'RUNNING'],
    ]);
  });

  it.each([['hrss.admin'], ['provider.operator']])(
    'CC-13b %s asks for more time, the office grants it, and more than once',
    async (asker) => {
      const application = await reach('TESTING');
      expect(await dueOf(application, 'TEST')).toBe(dayEnd('2026-03-17'));
      for (const until of ['2026-03-21', '2026-03-29']) {
        await application.take(asker, 'requestTestExtension', { until, reason: '数据迁移未完成。' });
        expect(application.view).toMatchObject({ state: 'TESTING', waitingFor: 'OFFICE' });
        expect(
          refusalsOf(await application.attempt(asker, 'requestTestExtension', { until, reason: '再次。' })),
        ).toEqual([{ code: 'EXTENSION_ASKED', path: null, provision: 'CC-13b' }]);
        await application.take('office.reviewer', 'extendTest', { until, reason: '确有必要。' });
        // A day that was set does not move, though it is a day off.
        expect(await dueOf(application, 'TEST')).toBe(dayEnd(until));
        expect(application.view).toMatchObject({ state: 'TESTING', waitingFor: 'UNIT' });
        expect(await deadline(application, 'EXTENSION_ANSWER')).toMatchObject({ status: 'MET' });
      }
      expect((await deadline(application, 'TEST'))?.extendedAt).not.toBeNull();
      expect(await application.look('decisions { outcome opinion }')).toMatchObject({
        decisions: [{}, {}, { outcome: 'GRANTED' }, { outcome: 'GRANTED', opinion: '确有必要。' }],
      });
    },
  );

  it('CC-13b the office extends by itself, only to a later day', async () => {
    const application = await reach('TESTING');
    const later = { code: 'UNTIL_NOT_LATER', path: 'input.until', provision: 'CC-13b' };
    for (const until of ['2026-03-17', '2026-03-02', '2025-12-31']) {
      const input = { until, reason: '确有必要。' };
      expect([until, refusalsOf(await application.attempt('office.reviewer', 'extendTest', input))]).toEqual([
        until,
        [later],
      ]);
      expect([
        until,
        refusalsOf(await application.attempt('hrss.admin', 'requestTestExtension', input)),
      ]).toEqual([until, [later]]);
    }
    expect(await dueOf(application, 'TEST')).toBe(dayEnd('2026-03-17'));
    await application.take('office.reviewer', 'extendTest', { until: '2026-03-18', reason: '确有必要。' });
    expect(await dueOf(application, 'TEST')).toBe(dayEnd('2026-03-18'));
  });

  it('CC-13b a request for more time is refused with an opinion, and the day stays', async () => {
    const application = await reach('TESTING');
    expect(
      refusalsOf(await application.attempt('office.reviewer', 'refuseTestExtension', { opinion: '—' })),
    ).toEqual([{ code: 'NO_EXTENSION_ASKED', path: null, provision: 'CC-13b' }]);
    await application.take('hrss.admin', 'requestTestExtension', {
      until: '2026-04-01',
      reason: '人手不足。',
    });
    await application.take('office.reviewer', 'refuseTestExtension', { opinion: '理由不充分。' });
    expect(await dueOf(application, 'TEST')).toBe(dayEnd('2026-03-17'));
    expect(application.view).toMatchObject({ state: 'TESTING', waitingFor: 'UNIT' });
    const { decisions } = await application.look<{ decisions: unknown[] }>('decisions { outcome opinion }');
    expect(decisions.at(-1)).toEqual({ outcome: 'REFUSED', opinion: '理由不充分。' });
    await application.take('hrss.admin', 'requestTestExtension', {
      until: '2026-04-01',
      reason: '补充说明。',
    });
  });

  it('CC-13b an early report is welcome and closes what was asked', async () => {
    const application = await reach('TESTING');
    await application.take('hrss.admin', 'requestTestExtension', {
      until: '2026-04-01',
      reason: '人手不足。',
    });
    await application.take('hrss.admin', 'reportTest', RESULTS);
    expect(await deadline(application, 'TEST')).toMatchObject({ status: 'MET' });
    expect(await deadline(application, 'EXTENSION_ANSWER')).toMatchObject({ status: 'CANCELLED' });
    await application.take('office.reviewer', 'evaluateTest', { passed: false, opinion: '重测。' });
    expect(
      refusedWith(await application.attempt('office.reviewer', 'refuseTestExtension', { opinion: '—' })),
    ).toEqual(['NO_EXTENSION_ASKED']);
  });

  it('CC-21 the unit reports on function, performance, data integrity and security', async () => {
    const application = await reach('TESTING');
    for (const part of Object.keys(RESULTS)) {
      const without = Object.fromEntries(Object.entries(RESULTS).filter(([name]) => name !== part));
      expect([part, failedWith(await application.attempt('hrss.admin', 'reportTest', without))]).toEqual([
        part,
        'BAD_USER_INPUT',
      ]);
    }
    const materials = await application.materials(['TEST_REPORT']);
    await application.take('hrss.admin', 'reportTest', { ...RESULTS, materials });
    expect(application.view).toMatchObject({ state: 'TEST_REPORTED', waitingFor: 'OFFICE' });
    const { materials: kept } = await application.look<{ materials: { kind: string }[] }>(
      'materials { kind }',
    );
    expect(kept.at(-1)).toEqual({ kind: 'TEST_REPORT' });
  });

  it('CC-21 a failed test goes back with what to adjust, a passed one is confirmed', async () => {
    const application = await reach('TEST_REPORTED');
    expect(await deadline(application, 'TEST_EVALUATION')).toMatchObject({
      party: 'OFFICE',
      status: 'RUNNING',
    });
    const failed = { passed: false, opinion: '并发不足,请调整连接池。' };
    await application.take('office.reviewer', 'evaluateTest', failed);
    expect(application.view).toMatchObject({ state: 'TESTING', waitingFor: 'UNIT' });
    expect(await dueOf(application, 'TEST')).toBe(dayEnd('2026-03-17'));

    await application.take('hrss.admin', 'reportTest', RESULTS);
    await application.take('office.reviewer', 'evaluateTest', { passed: true, opinion: '合格。' });
    expect(application.view).toMatchObject({ state: 'TEST_PASSED', waitingFor: 'PROVIDER' });
    const { decisions } = await application.look<{ decisions: unknown[] }>(
      'decisions { step outcome opinion provision { id } }',
    );
    const evaluated = { step: 'evaluateTest', provision: { id: 'CC-21' } };
    expect(decisions.slice(-2)).toEqual([
      { ...evaluated, outcome: 'FAILED', opinion: failed.opinion },
      { ...evaluated, outcome: 'PASSED', opinion: '合格。' },
    ]);
  });

  it('CC-13b a late report is met late; a further extension puts an overdue test right', async () => {
    const late = await reach('TESTING');
    const extended = await reach('TESTING');
    await world.moveTo('2026-03-18T08:00:00+08:00');
    expect(await deadline(late, 'TEST')).toMatchObject({ status: 'OVERDUE' });
    await late.take('hrss.admin', 'reportTest', RESULTS);
    expect(await deadline(late, 'TEST')).toMatchObject({ status: 'MET_LATE' });

    await extended.take('office.reviewer', 'extendTest', { until: '2026-03-20', reason: '确有必要。' });
    expect(await deadline(extended, 'TEST')).toMatchObject({ status: 'RUNNING' });
    await extended.take('hrss.admin', 'reportTest', RESULTS);
    expect(await deadline(extended, 'TEST')).toMatchObject({ status: 'MET' });
  });
});
