import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../support/application.js';
import { World } from '../support/world.js';

const CIVIL = { admin: 'riverside.civil.admin', unit: '江滨区民政局' };
const RESULTS = { functional: true, performance: true, dataIntegrity: true, security: true };

describe('deadlines that pass', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    // Housekeeping runs only when a test says so, as if the process had been down.
    await world.open.housekeeping.stop();
  });
  afterAll(() => world.close());

  const visible = async (application: Application, login: string) =>
    application.look<{ number: string; system: { name: string } } | null>('number system { name }', login);
  const overdue = async (application: Application) =>
    world.sql<{ at: Date; party: string; kind: string }>(
      `select at, party, detail->>'deadline' as kind from journal_entries
       where kind = 'OVERDUE' and case_id = $1 order by at, id`,
      [application.view.id],
    );
  const statuses = async (application: Application) => {
    const { deadlines } = await application.look<{ deadlines: { kind: string; status: string }[] }>(
      'deadlines { kind status }',
    );
    return Object.fromEntries(deadlines.map(({ kind, status }) => [kind, status]));
  };
  const at = (instant: string) => new Date(`${instant}+08:00`);

  it('CC-12a a deadline is due soon on its last working day, overdue when that has ended, and met before', async () => {
    const [inTime, late] = [await Application.draft(world), await Application.draft(world)];
    for (const one of [inTime, late]) await one.reach('SUBMITTED');
    const status = async () => (await statuses(late))['ADMISSION'];
    for (const [instant, expected] of [
      ['2026-03-04T23:59:59.999', 'RUNNING'],
      ['2026-03-05T00:00:00.000', 'DUE_SOON'],
      ['2026-03-05T23:59:59.999', 'DUE_SOON'],
    ] as const) {
      await world.stopAt(`${instant}+08:00`);
      expect([instant, await status()]).toEqual([instant, expected]);
    }
    await inTime.take('office.admitter', 'admitCloudRequest');
    await world.stopAt('2026-03-06T00:00:00.000+08:00');
    expect(await status()).toBe('OVERDUE');
    await late.take('office.admitter', 'admitCloudRequest');
    expect((await statuses(inTime))['ADMISSION']).toBe('MET');
    expect((await statuses(late))['ADMISSION']).toBe('MET_LATE');
    await world.goOn();
    // What nobody had swept is on record all the same, at the instant at which it fell due.
    expect(await overdue(inTime)).toEqual([]);
    expect(await overdue(late)).toEqual([
      { at: at('2026-03-06T00:00:00'), party: 'OFFICE', kind: 'ADMISSION' },
    ]);
    await world.open.housekeeping.runNow();
    expect(await overdue(late)).toHaveLength(1);
  });

  it('CC-12a CC-13a CC-13b CC-52 after a week without the process each is recorded once, when it fell due, and the superior sees the case', async () => {
    await world.moveTo('2026-03-09T09:00:00+08:00');
    const testing = await (await Application.draft(world, CIVIL)).reach('TESTING');
    const submitted = await (await Application.draft(world, CIVIL)).reach('SUBMITTED');
    const approved = await (await Application.draft(world, CIVIL)).reach('APPROVED');
    for (const application of [testing, submitted, approved])
      for (const login of ['riverside.admin', 'authority.planner', 'committee.member'])
        expect([login, await visible(application, login)]).toEqual([login, null]);

    await world.clock.set(at('2026-03-31T10:00:00'));
    expect((await statuses(testing))['TEST']).toBe('OVERDUE');
    expect(await overdue(testing)).toEqual([]);
    await world.open.housekeeping.runNow();
    await world.open.housekeeping.runNow();

    expect(await overdue(testing)).toEqual([{ at: at('2026-03-25T00:00:00'), party: 'UNIT', kind: 'TEST' }]);
    expect(await overdue(submitted)).toEqual([
      { at: at('2026-03-13T00:00:00'), party: 'OFFICE', kind: 'ADMISSION' },
    ]);
    expect(await overdue(approved)).toEqual([
      { at: at('2026-03-12T00:00:00'), party: 'PROVIDER', kind: 'DELIVERY' },
    ]);

    const shown = { number: expect.any(String), system: { name: expect.any(String) } };
    // A bureau's superior is its district, the office's the authority, the provider's the office: nobody else is told.
    expect(await visible(testing, 'riverside.admin')).toEqual(shown);
    expect(await visible(submitted, 'authority.planner')).toEqual(shown);
    expect(await visible(approved, 'office.admin')).toEqual(shown);
    expect(await visible(submitted, 'riverside.admin')).toBeNull();
    expect(await visible(testing, 'authority.planner')).toBeNull();
    expect(await visible(approved, 'authority.planner')).toBeNull();
    for (const application of [testing, submitted, approved])
      expect(await visible(application, 'committee.member')).toBeNull();

    const { timeline } = await testing.look<{ timeline: { nodes: unknown[] } }>(
      'timeline(first: 50) { nodes { kind at party step provision { id } } }',
      'riverside.admin',
    );
    expect(timeline.nodes.at(-1)).toEqual({
      kind: 'OVERDUE',
      at: '2026-03-25T00:00:00+08:00',
      party: 'UNIT',
      step: null,
      provision: { id: 'CC-13b' },
    });
  });

  it('CC-52 a superior sees the case and does not act on it', async () => {
    const testing = await (await Application.draft(world, CIVIL)).reach('TESTING');
    await world.clock.set(at('2026-04-20T10:00:00'));
    await world.open.housekeeping.runNow();
    const { nextSteps } = await testing.look<{ nextSteps: { step: string; open: boolean }[] }>(
      'nextSteps { step open }',
      'riverside.admin',
    );
    expect(nextSteps.filter(({ open }) => open)).toEqual([]);
    const answer = await testing.attempt('riverside.admin', 'reportTest', RESULTS);
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('CC-13b CC-52 a step that comes late before anything was swept records the same, and the superior sees the system too', async () => {
    const testing = await (await Application.draft(world, CIVIL)).reach('TESTING');
    await world.clock.set(at('2026-05-20T10:00:00'));
    await testing.take('riverside.civil.admin', 'reportTest', RESULTS);
    expect((await statuses(testing))['TEST']).toBe('MET_LATE');
    await world.open.housekeeping.runNow();
    expect(await overdue(testing)).toEqual([{ at: at('2026-05-07T00:00:00'), party: 'UNIT', kind: 'TEST' }]);
    expect(await visible(testing, 'riverside.admin')).toEqual({
      number: testing.view.number,
      system: { name: expect.any(String) },
    });
  });

  it('CC-13b a deadline that was extended in time is not recorded', async () => {
    const testing = await (await Application.draft(world, CIVIL)).reach('TESTING');
    await testing.take('office.reviewer', 'extendTest', { until: '2026-06-30', reason: '确有必要。' });
    await world.clock.set(at('2026-06-30T23:00:00'));
    await world.open.housekeeping.runNow();
    expect(await overdue(testing)).toEqual([]);
    expect((await statuses(testing))['TEST']).toBe('DUE_SOON');
    await world.clock.set(at('2026-07-01T00:00:00'));
    await world.open.housekeeping.runNow();
    expect(await overdue(testing)).toEqual([{ at: at('2026-07-01T00:00:00'), party: 'UNIT', kind: 'TEST' }]);
  });

  it('CC-12a law 2 what housekeeping cannot look for is told of, once all else that fell due is noted and sealed', async () => {
    const late = await (await Application.draft(world)).reach('SUBMITTED');
    await world.sql('alter table warranty_checks rename to warranty_checks_gone');
    try {
      await expect(world.moveTo('2026-08-03T09:00:00+08:00')).rejects.toThrow('warranty_checks');
      expect(await overdue(late)).toMatchObject([{ party: 'OFFICE', kind: 'ADMISSION' }]);
      expect(await world.sql('select from journal_unsealed')).toEqual([]);
    } finally {
      await world.sql('alter table warranty_checks_gone rename to warranty_checks');
    }
    await world.open.housekeeping.runNow();
    expect(await overdue(late)).toHaveLength(1);
  });
});
