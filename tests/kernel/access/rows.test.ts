import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeResources, openMonthlyReports } from '../../../src/modules/operations/index.js';
import { Application } from '../../support/application.js';
import { poolId, record } from '../../support/readings.js';
import { enterChapters } from '../../support/chapters.js';
import { AppConnection } from '../../support/sessions.js';
import { BEGINNING, World } from '../../support/world.js';

/** Tables whose rows everybody may read, and the server before it knows who asks. */
const PUBLIC = ['calendar_days', 'calendar_notices', 'clock', 'migrations'];

/** Tables whose rows whoever is signed in may read. */
const DIRECTORY = [
  'capacity_pools',
  'capacity_readings',
  'capacity_rollups',
  'public_criticisms',
  'units',
  'people',
];

/** Where rows are deleted: a case leaves a desk, a draft's list is written anew, an old key is forgotten. */
const DELETED_FROM = [
  'exempt_infrastructure',
  'idempotency_keys',
  'project_items',
  'resource_lines',
  'resource_plan_lines',
  'turns',
];

let world: World;
let app: AppConnection;
let tables: string[];

beforeAll(async () => {
  world = await World.open();
  const application = await Application.draft(world);
  await application.reach('TEST_REPORTED');
  const { systemId } = application;
  const update = 'mutation ($input: UpdateSystemInput!) { updateSystem(input: $input) { system { id } } }';
  await world.sql(`update application_systems set placement = 'ON_CLOUD', open_request_id = null`);
  const answer = await world.ask(
    'hrss.admin',
    update,
    { input: { systemId, mlpsGrade: 3 } },
    { 'idempotency-key': 'rows' },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  // As one that has begun its trial would be: every table has a row then.
  await world.sql(
    `insert into minimums (case_id, kind, started_at, over_at) select id, 'TRIAL', opened_at, opened_at from cases`,
  );
  await enterChapters(world, systemId, application.view.id);
  await record(world, [{ poolId: await poolId(world, 'GPU'), at: BEGINNING, used: 80, total: 100 }]);
  await operate(systemId);
  await world.open.housekeeping.runNow();
  app = await AppConnection.open(world.database.appUrl);
  const rows = await world.sql<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  tables = rows.map(({ name }) => name);
}, 30_000);
afterAll(async () => {
  await app?.close();
  await world?.close();
});

/** What comes of a system's resources in operation: they ran idle through February, and fail now. */
async function operate(systemId: string): Promise<void> {
  // First, since housekeeping may open the report as soon as there is somebody to give it to.
  await world.sql(`
    insert into resource_rollups select id, 'day', day, 0, 0, 0, 1, day, 0, 16
    from cloud_resources, generate_series('2026-02-01'::timestamptz, '2026-02-26', '1 day') as day`);
  await world.sql(`update cloud_resources set state = 'RUNNING', delivered_at = '2026-02-01T00:00:00+08:00'`);
  await world.sql(`update application_systems set go_live_on = '2026-02-01'`);
  const [resource] = await world.sql<{ id: string }>('select id from cloud_resources');
  const readings = [{ resourceId: resource?.id, at: BEGINNING, used: '1', total: '16' }];
  await world.get(
    'provider.monitor',
    'mutation ($input: RecordResourceUseInput!) { recordResourceUse(input: $input) { cloudResources { id } } }',
    { input: { readings } },
  );
  const fault = { title: '网络故障', description: '丢包。', beganAt: BEGINNING, systemIds: [systemId] };
  await world.get(
    'provider.monitor',
    'mutation ($input: AnnounceFaultInput!) { announceFault(input: $input) { faultNotice { id } } }',
    { input: fault },
  );
  await judgeResources(world.open.house, 'test');
  await openMonthlyReports(world.open.house, 'test');
}

/** The tables that the server may read at all. */
const readable = () => tables.filter((name) => name !== 'journal_unsealed');

/** How many rows each of the tables has for a session. */
async function counts(names: readonly string[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const name of names) found[name] = await app.count(name);
  return found;
}

describe('law 4 row level security alone', () => {
  it('the test would notice: for the owner of the tables, each that can be read has rows', async () => {
    for (const name of readable()) {
      const [row] = await world.sql<{ found: boolean }>(`select exists (select from ${name}) as found`);
      expect([name, row?.found]).toEqual([name, true]);
    }
  });

  it('no context, no rows: in every table but the public ones', async () => {
    const found = await counts(readable().filter((name) => !PUBLIC.includes(name)));
    expect(Object.entries(found).filter(([, count]) => count > 0)).toEqual([]);
  });

  it('a subject that nobody is opens no session', async () => {
    await app.within(null, async () => {
      const [row] = await app.rows(`select open_session('ghost') as session`);
      expect(row).toEqual({ session: null });
      expect(await app.count('units')).toBe(0);
    });
  });

  it('CC-36 a session of another unit has the directory and nothing of the case', async () => {
    const found = await app.within('health.admin', () => counts(readable()));
    const seen = Object.keys(found).filter((name) => found[name]! > 0);
    expect(seen).toEqual([...PUBLIC, ...DIRECTORY, 'memberships'].toSorted());
    // Its own membership, and of people itself and officials.
    expect(found['memberships']).toBe(1);
    const people = await app.within('health.admin', () =>
      app.rows<{ login: string }>('select login from people'),
    );
    expect(people.map(({ login }) => login)).toContain('office.reviewer');
    expect(people.map(({ login }) => login).filter((login) => login.startsWith('hrss'))).toEqual([]);
  });

  it('CC-36 the owner’s, the parties’ and the auditor’s sessions have the case', async () => {
    for (const login of [
      'hrss.staff',
      'dual.person',
      'office.admitter',
      'provider.monitor',
      'audit.auditor',
    ]) {
      const found = await app.within(login, () =>
        counts(['cases', 'cloud_requests', 'materials', 'deadlines']),
      );
      expect([login, Object.values(found).every((count) => count > 0)]).toEqual([login, true]);
    }
  });

  it('a session ends with its transaction: the next on the connection has nothing', async () => {
    await app.client.query('begin');
    await app.client.query(`select open_session('audit.auditor')`);
    expect(await app.count('cases')).toBe(5);
    await app.client.query('commit');
    expect(await app.count('cases')).toBe(0);
  });

  it('a setting made up alone opens what it stands for and nothing else', async () => {
    const after = (setting: string, value: string) =>
      app.within(null, async () => {
        await app.client.query('select set_config($1, $2, true)', [setting, value]);
        const found = await counts(readable());
        return Object.keys(found).filter((name) => found[name]! > 0 && !PUBLIC.includes(name));
      });
    expect(await after('zy.writer', 'on')).toEqual([]);
    expect(await after('zy.person', 'psn_made_up')).toEqual(DIRECTORY.toSorted());
    expect(await after('zy.official', 'on')).toEqual([]);
    expect(await after('zy.units', '{unt_made_up}')).toEqual([]);
    expect(await after('zy.eyes', '{AUTHORITY_OF_NOTHING}')).toEqual([]);
  });

  it('no session writes to a case that it does not see', async () => {
    await app.within('health.admin', async () => {
      const { rowCount } = await app.client.query(`update cases set state = 'RUNNING'`);
      expect(rowCount).toBe(0);
      const [{ id }] = (await world.sql<{ id: string }>('select id from cases')) as [{ id: string }];
      const insert = `insert into turns (case_id, desk, due_at) values ('${id}', 'UNIT/UNIT_ADMIN/x', now())`;
      expect(await app.refusal(insert)).toMatch(/row-level security/);
    });
  });
});

describe('law 4 the calendar', () => {
  it('CIVIL-203 is added to by sessions of the office and by housekeeping, and changed by nobody', async () => {
    const insert = `insert into calendar_notices (id, year, title, source, revision) values ('x', 2030, 'x', 'x', 1)`;
    const day = `insert into calendar_days (date, kind, notice_id) values ('2030-03-02', 'ORDINARY', 'CN-HOLIDAYS-2026')`;
    for (const login of ['hrss.admin', 'provider.operator', 'authority.planner', 'audit.auditor'])
      await app.within(login, async () => {
        for (const statement of [insert, day])
          expect([login, await app.refusal(statement)]).toEqual([
            login,
            expect.stringMatching(/row-level security/),
          ]);
      });
    await app.within('office.reviewer', async () => {
      for (const statement of [insert, day]) expect(await app.refusal(statement)).toBe('done');
      for (const statement of ['update calendar_days set kind = kind', 'delete from calendar_notices'])
        expect(await app.refusal(statement)).toMatch(/permission denied/);
    });
  });
});

describe('law 4 the auditor’s session', () => {
  /** What an auditor's own reads put on record is all that the session adds. */
  const ON_RECORD = 'journal_entries';

  it('reads everything', async () => {
    const found = await app.within('audit.auditor', () => counts(readable()));
    const own = (await world.sql<{ count: number }>('select count(*)::int as count from uploads'))[0]!.count;
    expect(Object.entries(found).filter(([, count]) => count === 0)).toEqual([]);
    expect(found['uploads']).toBe(own);
  });

  it('changes and adds nothing, in whatever table', async () => {
    await app.within('audit.auditor', async () => {
      for (const name of readable()) {
        const [column] = await app.rows<{ name: string }>(
          `select attname as name from pg_attribute where attrelid = '${name}'::regclass and attnum = 1`,
        );
        const update = await app.refusal(`update ${name} set ${column!.name} = ${column!.name}`);
        expect([name, update]).toEqual([name, expect.stringMatching(/permission denied|row-level security/)]);
        if (name === ON_RECORD) continue;
        const insert = await app.refusal(`insert into ${name} select * from ${name} limit 1`);
        expect([name, insert]).toEqual([name, expect.stringMatching(/permission denied|row-level security/)]);
      }
    });
  });
});

describe('law 4 the server’s login', () => {
  const denied = /permission denied|must be owner|must be superuser|row-level security/;

  it.each(['delete from', 'truncate', 'drop table'])(
    'cannot %s any table but where a step does',
    async (verb) => {
      await app.within('hrss.admin', async () => {
        for (const name of tables) {
          if (verb === 'delete from' && DELETED_FROM.includes(name)) continue;
          expect([name, await app.refusal(`${verb} ${name}`)]).toEqual([name, expect.stringMatching(denied)]);
        }
      });
    },
  );

  it.each([
    ['change a table', 'alter table cases add column hole text'],
    ['take row level security away', 'alter table cases disable row level security'],
    ['add a policy', 'create policy hole on cases using (true)'],
    ['drop a policy', 'drop policy visible on cases'],
    ['disable a trigger', 'alter table journal_entries disable trigger all'],
    ['skip triggers', `set session_replication_role = 'replica'`],
    ['make a table', 'create table theirs (id int)'],
    ['make a function', 'create function theirs() returns int language sql as $$ select 1 $$'],
    ['make a role', 'create role theirs'],
    ['become the owner', 'set role zhengyun_owner'],
    ['read passwords', 'select rolpassword from pg_authid'],
    ['read a file of the machine', `select pg_read_file('PG_VERSION')`],
    ['run a program of the machine', `copy (select 1) to program 'cat'`],
    ['read what waits for a seal', 'select * from journal_unsealed'],
    ['seal by hand', 'insert into journal_seals (number) values (1)'],
    ['rewrite the journal', `update journal_entries set remark = ''`],
    ['move the clock', `update clock set shift = interval '1 day'`],
    ['add a clock', 'insert into clock values (true)'],
    ['set the count of case numbers back', `select setval('case_numbers', 1)`],
  ])('cannot %s', async (_what, statement) => {
    await app.within('hrss.admin', async () => {
      expect(await app.refusal(statement)).toMatch(denied);
    });
  });

  it('sees no more with row security switched off: PostgreSQL refuses the query', async () => {
    await app.within(null, async () => {
      await app.client.query('set local row_security = off');
      expect(await app.refusal('select * from cases')).toMatch(/row-level security/);
    });
  });
});
