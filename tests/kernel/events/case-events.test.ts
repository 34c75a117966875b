import fc from 'fast-check';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { newId } from '../../../src/kernel/graphql/index.js';
import { Application, unitOf } from '../../support/application.js';
import { entriesOf, EVENTS, type Events, Followers } from '../../support/followers.js';
import { cursorOf } from '../../support/subscriber.js';
import { openSecond } from '../../support/second-process.js';
import { World } from '../../support/world.js';

/** How far back this world's subscriptions can be resumed. */
const REPLAY = 200;

let world: World;
let origin: string;
let those: Followers;

beforeAll(async () => {
  world = await World.open({ EVENTS_REPLAY_ENTRIES: String(REPLAY) });
  origin = await world.app.listen({ port: 0, host: '127.0.0.1' });
  those = new Followers(world, origin);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => world?.close());

const seal = () => world.open.housekeeping.runNow();

describe('law 8 what is sealed is told to whoever follows', () => {
  it('in the order of the journal, each entry once, the case as it is now', async () => {
    const start = await those.head();
    const told = await those.follow('audit.auditor');
    const application = await (await Application.draft(world)).reach('APPROVED');
    await told.until(4);
    await seal();
    expect(entriesOf(told)).toEqual(await those.owed(start));
    expect(told.answers.map(({ data }) => data?.caseEvents)).toMatchObject(
      ['draftApplication', 'submitCloudRequest', 'admitCloudRequest', 'approveCloudRequest'].map((step) => ({
        kind: 'STEP',
        step,
        case: { id: application.view.id, number: application.view.number },
      })),
    );
  });

  it('without loss or doubling across lines that break at random points and resume by cursor', async () => {
    const start = await those.head();
    const first = await those.cursorAt(start);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 4 }), fc.nat(2), async (breaks, more) => {
        const going = Promise.all(
          Array.from({ length: more }, async () => (await Application.draft(world)).reach('SUBMITTED')),
        );
        made += 2 * more;
        const taken: (string | undefined)[] = [];
        let after = first;
        for (const count of [...breaks, undefined]) {
          const line = await those.line('audit.auditor');
          const told = line.subscribe<Events>(EVENTS, { after });
          if (count === undefined) {
            await going;
            await seal();
          }
          const most = Math.max(0, made - taken.length);
          await told.until(Math.min(count ?? most, most));
          await line.drop();
          // What arrived before the line broke was taken, more than was waited for included.
          taken.push(...entriesOf(told));
          after = told.answers.at(-1)?.data?.caseEvents.cursor ?? after;
        }
        expect(taken).toEqual(await those.owed(start));
      }),
      { numRuns: 8 },
    );
    expect(made).toBeGreaterThan(0);
  }, 60_000);

  it('also where a transaction began first and commits last', async () => {
    const application = await Application.draft(world);
    const late = new pg.Client(world.database.ownerUrl);
    await late.connect();
    onTestFinished(() => late.end());
    const id = newId('jrn');
    await late.query('begin');
    await late.query(
      `insert into journal_entries (id, at, kind, case_id, request_id, detail) values ($1, now(), 'OVERDUE', $2, 'late', '{}')`,
      [id, application.view.id],
    );
    const start = await those.head();
    const told = await those.follow('audit.auditor');
    await application.take('hrss.admin', 'submitCloudRequest');
    await told.until(1);
    await late.query('commit');
    await told.until(2);
    expect(entriesOf(told)).toEqual(await those.owed(start));
    expect(entriesOf(told).at(-1)).toBe(id);
  });

  it('also where the connection that hears of seals is terminated', async () => {
    const start = await those.head();
    const told = await those.follow('audit.auditor');
    const admin = new pg.Client(inject('superuserUrl'));
    await admin.connect();
    onTestFinished(() => admin.end());
    const listening = async () => {
      const { rows } = await admin.query<{ pid: number }>(
        `select pid from pg_stat_activity where datname = $1 and query = 'listen journal_sealed'`,
        [new URL(world.database.ownerUrl).pathname.slice(1)],
      );
      return rows.map(({ pid }) => pid);
    };
    await expect.poll(listening).toHaveLength(1);
    const [lost] = (await listening()) as [number];
    await admin.query('select pg_terminate_backend($1)', [lost]);
    const application = await Application.draft(world);
    await told.until(1);
    await application.take('hrss.admin', 'submitCloudRequest');
    await told.until(2);
    expect(entriesOf(told)).toEqual(await those.owed(start));
    await expect.poll(listening, { timeout: 5_000 }).toEqual([expect.not.toBeOneOf([lost])]);
  });

  it('the same by each of three servers on one database, and resumed at another than before', async () => {
    const seconds = await Promise.all([openSecond(world), openSecond(world)]);
    onTestFinished(async () => {
      await Promise.all(seconds.map((second) => second.close()));
    });
    const others = await Promise.all(seconds.map((second) => second.listen()));
    const start = await those.head();
    const tellers = await Promise.all(
      [origin, ...others].map((to) => those.follow('audit.auditor', null, to)),
    );
    await (await Application.draft(world)).reach('ADMITTED');
    for (const told of tellers) await told.until(3);
    const expected = await those.owed(start);
    for (const told of tellers) expect(entriesOf(told)).toEqual(expected);
    const moved = await those.follow(
      'audit.auditor',
      tellers[0]?.answers[0]?.data?.caseEvents.cursor,
      others[1],
    );
    await moved.until(2);
    expect(entriesOf(moved)).toEqual(expected.slice(1));
  });
});

describe('a cursor', () => {
  it('of now is of the moment of what is read with it, and nothing falls between', async () => {
    await seal();
    const { caseEventsCursor, viewer } = await world.get<{ caseEventsCursor: string; viewer: object }>(
      'hrss.admin',
      '{ caseEventsCursor viewer { inbox(first: 1) { totalCount } } }',
    );
    expect(viewer).toBeDefined();
    const application = await Application.draft(world);
    await seal();
    const told = await those.follow('hrss.admin', caseEventsCursor);
    await application.take('hrss.admin', 'submitCloudRequest');
    await told.until(2);
    expect(told.answers.map(({ data }) => data?.caseEvents.case.id)).toEqual(
      Array.from({ length: 2 }, () => application.view.id),
    );
  });

  it.each([
    ['no cursor', 'what?'],
    ['of another subscription', cursorOf(1, 'x', 'other')],
    ['with a number that is none', cursorOf(-1, 'x')],
  ])('that is %s is refused by name', async (_, after) => {
    const told = (await those.line('hrss.admin')).subscribe<Events>(EVENTS, { after });
    expect(await told.end()).toEqual(['BAD_USER_INPUT']);
    expect(told.ended?.[0]?.extensions.issues?.[0]?.path).toBe('after');
  });

  it('of another journal, such as one restored from an older copy, has expired', async () => {
    const number = await those.head();
    const line = await those.line('hrss.admin');
    for (const after of [cursorOf(number, 'ab'.repeat(32)), cursorOf(number + 5, 'ab'.repeat(32))]) {
      expect(await line.subscribe<Events>(EVENTS, { after }).end()).toEqual(['CURSOR_EXPIRED']);
    }
  });

  it('has expired once more was sealed since than is told again, and never leaves a silent gap', async () => {
    const application = await Application.draft(world);
    const oldest = await those.cursorAt(await those.head());
    const rows = await those.happen(application.view.id, REPLAY);
    const still = await those.follow('audit.auditor', oldest);
    await still.until(REPLAY);
    expect(entriesOf(still)).toEqual(rows);
    await application.take('hrss.admin', 'submitCloudRequest');
    await still.until(REPLAY + 1);
    const told = (await those.line('audit.auditor')).subscribe<Events>(EVENTS, { after: oldest });
    expect(await told.end()).toEqual(['CURSOR_EXPIRED']);
  });
});

describe('law 4 who is told', () => {
  it('only what they may see, by cursors that pass over the rest', async () => {
    const start = await those.head();
    const health = await those.follow('health.admin');
    const office = await those.follow('office.admitter');
    const mine = await Application.draft(world, { admin: 'health.admin', unit: '市卫生健康委员会' });
    await Application.draft(world);
    await mine.take('health.admin', 'submitCloudRequest');
    await health.until(2);
    await office.until(1);
    expect(health.answers.map(({ data }) => data?.caseEvents.step)).toEqual([
      'draftApplication',
      'submitCloudRequest',
    ]);
    // The draft was not the office's turn; with the submission it sees the case.
    const resumed = await those.follow('health.admin', health.answers[0]?.data?.caseEvents.cursor);
    await resumed.until(1);
    expect(entriesOf(resumed)).toEqual(entriesOf(health).slice(1));
    expect((await those.owed(start)).length).toBe(3);
  });

  it('a member who was removed from the unit gets nothing more', async () => {
    const staff = await those.follow('hrss.staff');
    const admin = await those.follow('hrss.admin');
    const application = await Application.draft(world);
    await staff.until(1);
    const [membership] = await world.sql<{ id: string }>(
      `select m.id from memberships m join people p on p.id = m.person_id where p.login = 'hrss.staff' and m.ended_at is null`,
    );
    await world.get(
      'hrss.admin',
      'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { membership { id } } }',
      { input: { membershipId: membership?.id } },
    );
    await application.take('hrss.admin', 'submitCloudRequest');
    await admin.until(2);
    expect(await staff.end()).toEqual(['FORBIDDEN']);
    expect(staff.answers).toHaveLength(1);
    const again = (await those.line('hrss.staff')).subscribe<Events>(EVENTS);
    expect(await again.end()).toEqual(['FORBIDDEN']);
  });
});

describe('law 12 reading events', () => {
  /** The statements while a case is submitted and subscribers are told of it, so many of each person. */
  async function statementsFor(count: number, document: string, people = ['hrss.admin']): Promise<number> {
    const application = await Application.draft(world);
    await seal();
    await expect.poll(() => those.count()).toBe(0);
    const lines = await Promise.all(people.map((login) => those.line(login)));
    const tellers = lines.flatMap((line) =>
      Array.from({ length: count }, () => line.subscribe<Events>(document)),
    );
    await expect.poll(() => those.count(), { interval: 5 }).toBe(tellers.length);
    const texts: string[] = [];
    const original = pg.Client.prototype.query as (...args: unknown[]) => unknown;
    await application.take('hrss.admin', 'submitCloudRequest');
    const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      ...args: unknown[]
    ) {
      const [what] = args as [string | { text: string }];
      texts.push(typeof what === 'string' ? what : what.text);
      return original.apply(this, args) as never;
    });
    await seal();
    for (const told of tellers) await told.until(1);
    spy.mockRestore();
    await Promise.all(lines.map((line) => line.drop()));
    return texts.filter((text) => /journal_seals s|to_json|unnest\(\$1::text\[\]\) as subject/.test(text))
      .length;
  }

  beforeAll(async () => {
    // What is sealed is sealed by the tests alone, while they look on.
    await world.open.housekeeping.stop();
    const unitId = await unitOf(world, '市人力资源和社会保障局');
    const input = { login: 'hrss.second', name: '李四', unitId, role: 'UNIT_ADMIN' };
    await world.get(
      'hrss.admin',
      'mutation ($input: GrantMembershipInput!) { grantMembership(input: $input) { membership { id } } }',
      { input },
    );
  });

  it('takes as many statements for sixty subscribers with equal memberships as for one', async () => {
    const one = await statementsFor(1, EVENTS);
    // Who they are, what they see of what is new, and the one event of it.
    expect(one).toBe(3);
    expect(await statementsFor(30, EVENTS, ['hrss.admin', 'hrss.second'])).toBe(one);
  });

  it('CC-36b is shared by nobody where it depends on the very person', async () => {
    const personal = `subscription { caseEvents { cursor case { nextSteps { step open } } } }`;
    const one = await statementsFor(1, personal);
    expect(await statementsFor(30, personal)).toBe(one);
    expect(await statementsFor(1, personal, ['hrss.admin', 'hrss.second'])).toBe(one + 1);
  });
});
