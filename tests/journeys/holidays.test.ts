import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../support/application.js';
import { World } from '../support/world.js';

interface DeadlineView {
  readonly kind: string;
  readonly dueAt: string;
  readonly status: string;
  readonly counted: {
    readonly lastDay: string;
    readonly provisional: boolean;
    readonly skipped: readonly { readonly date: string; readonly kind: string }[];
  };
}

const RESULTS = { functional: true, performance: true, dataIntegrity: true, security: true };

describe('applications over the holidays of 2026', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    // Nothing has happened yet: this world begins before the Spring Festival.
    await world.clock.set(new Date('2026-02-11T10:00:00+08:00'));
  });
  afterAll(() => world.close());

  const last = async (application: Application, kind: string) => {
    const { deadlines } = await application.look<{ deadlines: DeadlineView[] }>(
      'deadlines { kind dueAt status counted { lastDay provisional skipped { date kind } } }',
    );
    return deadlines.findLast((one) => one.kind === kind) as DeadlineView;
  };
  const lastDay = async (application: Application, kind: string) =>
    (await last(application, kind)).counted.lastDay;

  it('CC-12a CC-12b CC-13a CC-13b over Spring Festival nine days off are skipped and Saturday the 14th is worked', async () => {
    const early = await (await Application.draft(world)).reach('SUBMITTED');
    expect(await lastDay(early, 'ADMISSION')).toBe('2026-02-14');

    await world.moveTo('2026-02-12T10:00:00+08:00');
    const late = await (await Application.draft(world)).reach('SUBMITTED');
    const admission = await last(late, 'ADMISSION');
    expect(admission).toMatchObject({
      dueAt: '2026-02-25T00:00:00+08:00',
      counted: { lastDay: '2026-02-24', provisional: false },
    });
    expect(admission.counted.skipped).toEqual(
      [15, 16, 17, 18, 19, 20, 21, 22, 23].map((day) => ({ date: `2026-02-${day}`, kind: 'HOLIDAY' })),
    );

    await world.moveTo('2026-02-13T16:00:00+08:00');
    await early.take('office.admitter', 'admitCloudRequest');
    expect(await lastDay(early, 'REVIEW')).toBe('2026-02-24');

    await world.moveTo('2026-02-14T16:00:00+08:00');
    await early.take('office.reviewer', 'approveCloudRequest', { opinion: '同意。' });
    expect(await lastDay(early, 'DELIVERY')).toBe('2026-02-25');

    await world.moveTo('2026-02-23T23:00:00+08:00');
    expect((await last(late, 'ADMISSION')).status).toBe('RUNNING');
    await world.moveTo('2026-02-24T08:00:00+08:00');
    expect((await last(late, 'ADMISSION')).status).toBe('DUE_SOON');
    await late.take('office.admitter', 'admitCloudRequest');
    expect((await last(late, 'ADMISSION')).status).toBe('MET');
    expect(await lastDay(late, 'REVIEW')).toBe('2026-02-26');

    await early.take('provider.operator', 'deliverTestEnvironment', { environment: '测试区' });
    expect((await last(early, 'DELIVERY')).status).toBe('MET');
    expect(await lastDay(early, 'TEST')).toBe('2026-03-11');
  });

  it('CC-13b CC-14b over Qingming and Labour Day the last day moves, a minimum does not', async () => {
    await world.moveTo('2026-03-21T10:00:00+08:00');
    const application = await (await Application.draft(world)).reach('TESTING');
    // 5 April is a Sunday and Qingming, the 6th the holiday's last day.
    const test = await last(application, 'TEST');
    expect(test.counted.lastDay).toBe('2026-04-07');
    expect(test.counted.skipped.map(({ date }) => date)).toEqual(['2026-04-05', '2026-04-06']);

    await world.moveTo('2026-04-02T10:00:00+08:00');
    await application.take('hrss.admin', 'reportTest', RESULTS);
    expect(await lastDay(application, 'TEST_EVALUATION')).toBe('2026-04-08');
    await application.take('office.reviewer', 'evaluateTest', { passed: true, opinion: '合格。' });
    await application.take('provider.operator', 'openTrial', { environment: '试用区' });
    // The minimum is over with 2 May, in the holiday; the ten working days begin on the 6th, the 9th being worked.
    expect(await lastDay(application, 'TRIAL_REPORT')).toBe('2026-05-18');
    await world.stopAt('2026-05-02T23:59:59.999+08:00');
    const early = await application.attempt('hrss.admin', 'reportTrial', { summary: '稳定。' });
    expect(early.errors?.[0]?.extensions.refusals?.[0]?.code).toBe('TOO_EARLY');
    await world.stopAt('2026-05-03T00:00:00.000+08:00');
    await application.take('hrss.admin', 'reportTrial', { summary: '稳定。' });
    await world.goOn();
    // Reported in the holiday: five working days from the 6th, Saturday the 9th among them.
    expect(await lastDay(application, 'GO_LIVE')).toBe('2026-05-11');
  });

  it('CC-12a CC-12b CC-13a CC-13b over National Day seven days are off and Saturday 10 October is worked', async () => {
    await world.moveTo('2026-09-18T10:00:00+08:00');
    const testing = await (await Application.draft(world)).reach('TESTING');
    expect(await lastDay(testing, 'TEST')).toBe('2026-10-08');
    const approved = await (await Application.draft(world)).reach('ADMITTED');

    await world.moveTo('2026-09-29T10:00:00+08:00');
    // The review is late by now; approving it all the same starts the provider's clock.
    await approved.take('office.reviewer', 'approveCloudRequest', { opinion: '同意。' });
    expect((await last(approved, 'REVIEW')).status).toBe('MET_LATE');
    expect(await lastDay(approved, 'DELIVERY')).toBe('2026-10-08');

    await world.moveTo('2026-09-30T17:00:00+08:00');
    const submitted = await (await Application.draft(world)).reach('SUBMITTED');
    const admission = await last(submitted, 'ADMISSION');
    expect(admission.dueAt).toBe('2026-10-11T00:00:00+08:00');
    expect(admission.counted.skipped.map(({ date }) => date)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`),
    );
    await world.moveTo('2026-10-09T10:00:00+08:00');
    await submitted.take('office.admitter', 'admitCloudRequest');
    expect(await lastDay(submitted, 'REVIEW')).toBe('2026-10-12');
    expect((await last(approved, 'DELIVERY')).status).toBe('OVERDUE');
    await testing.take('hrss.admin', 'reportTest', RESULTS);
    expect((await last(testing, 'TEST')).status).toBe('MET_LATE');
  });

  it('CC-12a past the known notices a day goes by weekday, and is said to be provisional', async () => {
    await world.moveTo('2026-12-31T10:00:00+08:00');
    const application = await (await Application.draft(world)).reach('SUBMITTED');
    // Nobody knows yet how the holidays of 2027 are arranged.
    expect((await last(application, 'ADMISSION')).counted).toMatchObject({
      lastDay: '2027-01-05',
      provisional: true,
    });
  });
});
