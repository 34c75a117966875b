import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../support/application.js';
import { CALENDAR, casesAstray, deadline, loadNotice, NOTICE, recounts } from '../support/notices.js';
import { openSecond, type SecondProcess } from '../support/second-process.js';
import { World } from '../support/world.js';

let world: World;
let second: SecondProcess;

beforeAll(async () => {
  world = await World.open();
  // Housekeeping runs only when the clock is moved.
  await world.open.housekeeping.stop();
  await world.clock.set(new Date('2026-12-28T10:00:00+08:00'));
  second = await openSecond(world);
}, 30_000);
afterAll(async () => {
  await second?.close();
  await world?.close();
});

const submitted = async () => (await Application.draft(world)).reach('SUBMITTED');
const at = (instant: string) => `${instant}+08:00`;

describe('the notice for 2027 comes when the year has begun', () => {
  let waiting: Application;
  let reviewed: Application;
  let late: Application;
  let extended: Application;
  let trial: Application;

  beforeAll(async () => {
    trial = await (await Application.draft(world)).reach('TRIAL');
    extended = await (await Application.draft(world)).reach('TESTING');
    await extended.take('office.reviewer', 'extendTest', { until: '2027-02-08', reason: '确有必要。' });
    await world.moveTo(at('2026-12-30T10:00:00'));
    [waiting, late, reviewed] = [await submitted(), await submitted(), await submitted()];
    await reviewed.take('office.admitter', 'admitCloudRequest');
    await world.moveTo(at('2027-01-05T10:00:00'));
    await late.take('office.admitter', 'admitCloudRequest');
  }, 60_000);

  it('CC-12a CIVIL-203 until then the year is counted by weekday, provisionally', async () => {
    for (const process of [world, second]) {
      expect(await process.get('hrss.admin', CALENDAR)).toEqual({
        calendar: [{ kind: 'WORKING_DAY', provisional: true, notice: null }],
        dueDate: { dueAt: at('2027-01-05T00:00:00'), provisional: true },
      });
    }
    expect(await deadline(waiting, 'ADMISSION')).toMatchObject({
      dueAt: at('2027-01-05T00:00:00'),
      status: 'OVERDUE',
      counted: { provisional: true },
    });
    expect(await deadline(trial, 'TRIAL_REPORT')).toMatchObject({ dueAt: at('2027-02-11T00:00:00') });
  });

  it('CIVIL-203 with it the year is known at once, to every process', async () => {
    const answer = await loadNotice(world, NOTICE);
    const { holidays: _holidays, workdays: _workdays, ...shown } = NOTICE;
    expect(answer.data?.loadCalendarNotice.calendarNotice).toEqual({ ...shown, source: '国务院办公厅' });
    for (const process of [second, world]) {
      expect(await process.get('hrss.admin', CALENDAR)).toEqual({
        calendar: [{ kind: 'HOLIDAY', provisional: false, notice: { id: NOTICE.id } }],
        dueDate: { dueAt: at('2027-01-06T00:00:00'), provisional: false },
      });
    }
  });

  it('CC-12a a deadline that it makes later is later, and no longer overdue', async () => {
    const { version } = waiting.view;
    expect(await deadline(waiting, 'ADMISSION')).toMatchObject({
      dueAt: at('2027-01-06T00:00:00'),
      status: 'DUE_SOON',
      counted: {
        provisional: false,
        skipped: [{ date: '2027-01-01' }, { date: '2027-01-02' }, { date: '2027-01-03' }],
      },
    });
    // Whoever has seen the case before the notice may act on what they saw.
    expect((await waiting.refresh()).version).toBe(version);
    await waiting.take('office.admitter', 'admitCloudRequest', { version });
    expect((await deadline(waiting, 'ADMISSION')).status).toBe('MET');
  });

  it('CC-12b one that has passed all the same stays overdue, when it fell due by the notice', async () => {
    expect(await deadline(reviewed, 'REVIEW')).toMatchObject({
      dueAt: at('2027-01-05T00:00:00'),
      status: 'OVERDUE',
    });
  });

  it('CC-12a what was met before it is not touched, in time or late', async () => {
    expect(await deadline(late, 'ADMISSION')).toMatchObject({
      dueAt: at('2027-01-05T00:00:00'),
      status: 'MET_LATE',
      counted: { provisional: true },
    });
    expect((await deadline(reviewed, 'ADMISSION')).status).toBe('MET');
  });

  it('CC-13b a day that was set by an extension stays, also when it is a day off now', async () => {
    expect(await deadline(extended, 'TEST')).toMatchObject({
      dueAt: at('2027-02-09T00:00:00'),
      counted: { extended: true, provisional: false },
    });
  });

  it('CC-14b a minimum stays, and what is counted after it is counted from its end again', async () => {
    expect(await deadline(trial, 'TRIAL_REPORT')).toMatchObject({ dueAt: at('2027-02-16T00:00:00') });
    const early = await trial.attempt(trial.admin, 'reportTrial', { summary: '稳定。' });
    expect(early.errors?.[0]?.extensions.refusals?.[0]?.message).toContain('2027-01-28');
  });

  it('CIVIL-203 the timeline says which deadline moved, from when to when and by which notice', async () => {
    const moved = {
      kind: 'RECOUNTED',
      at: expect.stringMatching(/^2027-01-05T10:0/),
      step: 'loadCalendarNotice',
      personName: '李娜',
      party: 'OFFICE',
    };
    const recount = { held: false, provisional: false, notice: { id: NOTICE.id, title: NOTICE.title } };
    expect(await recounts(reviewed)).toEqual([
      {
        ...moved,
        provision: { id: 'CC-12b' },
        recount: {
          ...recount,
          deadline: 'REVIEW',
          dueBefore: at('2027-01-02T00:00:00'),
          dueAfter: at('2027-01-05T00:00:00'),
        },
      },
    ]);
    expect(await recounts(trial, 'provider.operator')).toMatchObject([
      { recount: { ...recount, deadline: 'TRIAL_REPORT', dueAfter: at('2027-02-16T00:00:00') } },
    ]);
    // Its admission was met before; only what has run since was counted again.
    expect(await recounts(late)).toMatchObject([{ recount: { deadline: 'REVIEW' } }]);
    const [operation] = await world.sql(
      `select kind, step, person_name, provision_id, remark from journal_entries where subject_id = $1`,
      [NOTICE.id],
    );
    expect(operation).toEqual({
      kind: 'OPERATION',
      step: 'loadCalendarNotice',
      person_name: '李娜',
      provision_id: 'CIVIL-203',
      remark: NOTICE.title,
    });
  });

  it('law 1 what is due soonest is so in the case and in every inbox', async () => {
    expect(await casesAstray(world)).toEqual([]);
  });

  it('CIVIL-203 a correction replaces the days that it names; what ends earlier by it makes nobody late', async () => {
    await world.moveTo(at('2027-02-04T10:00:00'));
    const [held, dueBefore] = [await submitted(), await submitted()];
    await dueBefore.take('office.admitter', 'admitCloudRequest');
    expect((await deadline(held, 'ADMISSION')).dueAt).toBe(at('2027-02-16T00:00:00'));
    expect((await deadline(dueBefore, 'REVIEW')).dueAt).toBe(at('2027-02-14T00:00:00'));
    await world.moveTo(at('2027-02-12T10:00:00'));
    const correction = {
      id: '更正',
      year: 2027,
      title: '关于更正2027年春节放假安排的通知',
      ordinary: ['2027-02-08', '2027-02-09', '2027-02-10', '2027-02-13'],
    };
    expect((await loadNotice(world, correction)).errors).toBeUndefined();
    // By the count the 10th would have been the last day: the day of the notice is.
    const end = at('2027-02-13T00:00:00');
    expect(await deadline(held, 'ADMISSION')).toMatchObject({ dueAt: end, status: 'DUE_SOON' });
    expect(await deadline(dueBefore, 'REVIEW')).toMatchObject({ dueAt: end, status: 'DUE_SOON' });
    expect(await recounts(held)).toMatchObject([
      { recount: { dueBefore: at('2027-02-16T00:00:00'), dueAfter: end, held: true } },
    ]);
    expect(
      await second.get(
        'hrss.admin',
        '{ calendar(from: "2027-02-07", to: "2027-02-08") { kind notice { id } } }',
      ),
    ).toEqual({
      calendar: [
        { kind: 'HOLIDAY', notice: { id: NOTICE.id } },
        { kind: 'WORKING_DAY', notice: { id: '更正' } },
      ],
    });
    expect(await casesAstray(world)).toEqual([]);
  });
});
