import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { write } from '../../src/kernel/context/index.js';
import { perform } from '../../src/kernel/procedure/index.js';
import { Application } from '../support/application.js';
import {
  CALENDAR,
  casesAstray,
  deadline,
  everything,
  FESTIVAL,
  loadNotice,
  NEW_YEAR,
  NOTICE,
  type NoticeInput,
  recounts,
} from '../support/notices.js';
import { openSecond, type SecondProcess } from '../support/second-process.js';
import { failedWith, refusalsOf, World } from '../support/world.js';

let world: World;
let second: SecondProcess;
const files = mkdtempSync(join(tmpdir(), 'zhengyun-notices-'));

beforeAll(async () => {
  world = await World.open();
  // Housekeeping runs only when the clock is moved, so that who waits below is known.
  await world.open.housekeeping.stop();
  await world.clock.set(new Date('2026-12-28T10:00:00+08:00'));
  second = await openSecond(world);
}, 30_000);
afterAll(async () => {
  await second?.close();
  await world?.close();
  rmSync(files, { recursive: true, force: true });
});

const submitted = async () => (await Application.draft(world)).reach('SUBMITTED');
const at = (instant: string) => `${instant}+08:00`;

describe('a notice that is refused', () => {
  beforeAll(async () => {
    await world.moveTo(at('2026-12-30T10:00:00'));
    await submitted();
  }, 30_000);

  const bad: readonly (readonly [string, object, readonly (readonly [string, RegExp])[]])[] = [
    [
      'every fault at once: a day twice, of another year, a workday that is none, a holiday back to front',
      {
        holidays: [
          { from: '2027-01-03', to: '2027-01-01', name: NEW_YEAR },
          { from: '2027-02-05', to: '2027-02-11', name: FESTIVAL },
          { from: '2027-04-01', to: '2027-09-01', name: FESTIVAL },
        ],
        workdays: [
          { date: '2027-02-06', name: FESTIVAL },
          { date: '2027-03-03', name: FESTIVAL },
          { date: '2028-03-04', name: FESTIVAL },
        ],
        ordinary: ['2027-03-03', '2027-05-05'],
      },
      [
        ['input.holidays.0.to', /lies before/],
        ['input.holidays.2.to', /too many/],
        ['input.workdays.0.date', /arranged twice/],
        ['input.workdays.1.date', /no weekend day/],
        ['input.workdays.2.date', /not a day that the notice for 2027 arranges/],
        ['input.ordinary.0', /arranged twice/],
        ['input.ordinary.0', /arranged by no notice/],
        ['input.ordinary.1', /arranged by no notice/],
      ],
    ],
    ['a year of another notice', { year: 2029 }, [['input.holidays.0', /for 2029/]]],
    [
      'a day at the end of all years',
      { holidays: [{ from: '9999-12-20', to: '9999-12-31', name: NEW_YEAR }] },
      [['input.holidays.0', /9999-12-31 is not a day that the notice for 2027 arranges/]],
    ],
    [
      'a year not known yet without its holidays',
      { holidays: [] },
      [['input.holidays', /holidays of the whole year/]],
    ],
    [
      'a text that is empty, in whatever place',
      { id: ' ', title: '', workdays: [{ date: '2027-02-13', name: { zh: '', en: 'x' } }] },
      [
        ['input.id', /empty/],
        ['input.title', /empty/],
        ['input.workdays.0.name.zh', /empty/],
      ],
    ],
    ['a mistyped year', { year: 20_270 }, [['input.year', /at most 2999/]]],
  ];

  it.each(bad)('CIVIL-203 refuses %s, and changes nothing', async (_what, wrong, expected) => {
    const before = await everything(world);
    const answer = await loadNotice(world, { ...NOTICE, ...wrong });
    expect(failedWith(answer)).toBe('BAD_USER_INPUT');
    const issues = answer.errors?.[0]?.extensions.issues ?? [];
    for (const [path, message] of expected)
      expect(issues).toContainEqual({ path, message: expect.stringMatching(message) });
    expect(await everything(world)).toBe(before);
  });

  it('CIVIL-203 takes a notice from the office’s reviewer alone', async () => {
    const before = await everything(world);
    for (const login of [
      'hrss.admin',
      'office.admin',
      'office.admitter',
      'authority.planner',
      'audit.auditor',
    ])
      expect([login, failedWith(await loadNotice(world, NOTICE, login))]).toEqual([login, 'FORBIDDEN']);
    expect(failedWith(await loadNotice(world, NOTICE, null))).toBe('UNAUTHENTICATED');
    expect(await everything(world)).toBe(before);
  });

  it('law 2 a notice of which a part fails leaves nothing behind, in the database or in memory', async () => {
    const before = await everything(world);
    await world.sql(`create function fail() returns trigger language plpgsql as $$
      begin raise exception 'no room'; end $$`);
    await world.sql(`create trigger fail before insert on journal_entries for each row
      when (new.kind = 'OPERATION') execute function fail()`);
    expect(failedWith(await loadNotice(world, NOTICE))).toBe('INTERNAL');
    await world.sql('drop function fail() cascade');
    expect(await everything(world)).toBe(before);
    for (const process of [world, second])
      expect(await process.get('hrss.admin', CALENDAR)).toMatchObject({ dueDate: { provisional: true } });
    expect((await deadline(await submitted(), 'ADMISSION')).counted.provisional).toBe(true);
  });

  it('CIVIL-203 a notice is loaded once: a correction has a reference of its own', async () => {
    expect((await loadNotice(world, NOTICE)).errors).toBeUndefined();
    const before = await everything(world);
    const answer = await loadNotice(world, { ...NOTICE, title: '又一次' });
    expect(refusalsOf(answer)).toEqual([{ code: 'NOTICE_KNOWN', path: 'input.id', provision: 'CIVIL-203' }]);
    expect(await everything(world)).toBe(before);
  });
});

describe('a notice and steps at once', () => {
  const actor = { subject: 'hrss.admin', requestId: 'test' };
  const waiters = async () => {
    const [row] = await world.sql<{ count: number }>(`
      select count(*)::int as count from pg_locks l join pg_database d on d.oid = l.database
      where locktype = 'advisory' and not granted and d.datname = current_database()`);
    return row!.count;
  };

  it('law 10 a step under way is waited for and counted again; one that comes meanwhile waits and counts with the notice, in another process too', async () => {
    await world.moveTo(at('2027-04-28T10:00:00'));
    const [before, after] = [await Application.draft(world), await Application.draft(world)];
    let entered: () => void;
    let goOn: () => void;
    const inside = new Promise<void>((resolve) => (entered = resolve));
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const underWay = write(world.open.house, actor, async () => {
      entered();
      await gate;
    });
    await inside;
    await before.take('hrss.admin', 'submitCloudRequest');
    expect((await deadline(before, 'ADMISSION')).dueAt).toBe(at('2027-05-04T00:00:00'));

    const loading = loadNotice(world, {
      id: '劳动节',
      year: 2027,
      title: '关于2027年劳动节放假安排的通知',
      holidays: [{ from: '2027-05-01', to: '2027-05-05', name: { zh: '劳动节', en: 'Labour Day' } }],
    });
    await expect.poll(waiters, { timeout: 10_000 }).toBe(1);
    const { id, version } = after.view;
    const step = perform(second.open.house, actor, 'submitCloudRequest', { id, version });
    await expect.poll(waiters, { timeout: 10_000 }).toBe(2);
    // Readers wait for nobody.
    expect((await deadline(before, 'ADMISSION')).dueAt).toBe(at('2027-05-04T00:00:00'));
    goOn!();
    await Promise.all([underWay, loading, step]);
    for (const one of [before, after])
      expect((await deadline(one, 'ADMISSION')).dueAt).toBe(at('2027-05-07T00:00:00'));
    expect([(await recounts(before)).length, (await recounts(after)).length]).toEqual([1, 0]);
  });

  it('law 2 however many at once, each notice is loaded and each deadline counted with all of them', async () => {
    await world.moveTo(at('2027-06-07T10:00:00'));
    const drafts: Application[] = [];
    for (let n = 0; n < 6; n += 1) drafts.push(await Application.draft(world));
    const days = ['2027-06-08', '2027-06-09', '2027-06-10', '2027-06-11'];
    const notices = days.map((day) => ({
      id: day,
      year: 2027,
      title: `关于${day}放假的通知`,
      holidays: [{ from: day, to: day, name: { zh: '端午节', en: 'Dragon Boat Festival' } }],
    }));
    const answers = await Promise.all([
      ...drafts.map((draft) => draft.attempt('hrss.admin', 'submitCloudRequest')),
      ...notices.map((notice) => loadNotice(world, notice)),
    ]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    for (const draft of drafts) {
      const { dueAt, counted } = await deadline(draft, 'ADMISSION');
      expect([dueAt, counted.skipped.length]).toEqual([at('2027-06-17T00:00:00'), 6]);
    }
    expect(await casesAstray(world)).toEqual([]);
  });
});

describe('a notice from a file', () => {
  const notice: NoticeInput = {
    id: '国办发明电〔2027〕77号',
    year: 2028,
    title: '国务院办公厅关于2028年部分节假日安排的通知',
    holidays: [{ from: '2028-01-01', to: '2028-01-04', name: NEW_YEAR }],
  };
  const file = join(files, '2028.json');
  const start = async (content: object) => {
    writeFileSync(file, JSON.stringify(content));
    await (await openSecond(world, { CALENDAR_NOTICES: file })).close();
  };
  const entries = () =>
    world.sql<{ kind: string; person: string | null; step: string | null; request: string }>(
      `select kind, person_id as person, step, request_id as request from journal_entries
       where subject_id = $1 or detail->'recount'->'notice'->>'id' = $1 order by kind`,
      [notice.id],
    );

  it('CIVIL-203 does what the mutation does, in nobody’s name, and once', async () => {
    await world.moveTo(at('2027-12-30T10:00:00'));
    const waiting = await submitted();
    expect(await deadline(waiting, 'ADMISSION')).toMatchObject({
      dueAt: at('2028-01-05T00:00:00'),
      counted: { provisional: true },
    });
    await start(notice);
    expect(await deadline(waiting, 'ADMISSION')).toMatchObject({
      dueAt: at('2028-01-07T00:00:00'),
      counted: { provisional: false },
    });
    const nobody = { person: null, step: null, request: 'start' };
    expect(await entries()).toEqual([
      { kind: 'OPERATION', ...nobody },
      { kind: 'RECOUNTED', ...nobody },
    ]);
    const before = await everything(world);
    await start(notice);
    expect([await everything(world), (await entries()).length]).toEqual([before, 2]);
  });

  it.each([
    [
      'other days under a reference that is loaded',
      { ...notice, workdays: [{ date: '2028-01-08', name: NEW_YEAR }] },
      /loaded already with other days/,
    ],
    [
      'a year not known yet without its holidays',
      { id: 'x', year: 2031, title: 'x', workdays: [{ date: '2031-01-04', name: NEW_YEAR }] },
      /holidays of the whole year/,
    ],
    ['a day that is none', { ...notice, id: 'y', ordinary: ['2028-02-30'] }, /exists/],
  ])('CIVIL-203 the start stops at %s, and nothing has changed', async (_what, content, message) => {
    const before = await everything(world);
    const failure = await start(content).catch(String);
    expect(failure).toMatch(message);
    expect(failure).toContain(file);
    expect(await everything(world)).toBe(before);
  });

  it('CIVIL-203 a year that a new version of the house brings along is loaded at its start', async () => {
    const stored = `from calendar_days where notice_id = 'CN-HOLIDAYS-2026'`;
    const days = await world.sql(`select date::text, kind, name_zh ${stored} order by date`);
    expect(days.length).toBeGreaterThan(20);
    await world.sql(`delete ${stored}`);
    await world.sql(`delete from calendar_notices where id = 'CN-HOLIDAYS-2026'`);
    await (await openSecond(world)).close();
    expect(await world.sql(`select date::text, kind, name_zh ${stored} order by date`)).toEqual(days);
    const { calendar } = await world.get<{ calendar: unknown }>(
      'hrss.admin',
      '{ calendar(from: "2026-02-17", to: "2026-02-17") { kind notice { id } } }',
    );
    expect(calendar).toEqual([{ kind: 'HOLIDAY', notice: { id: 'CN-HOLIDAYS-2026' } }]);
  });
});
