import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../src/database/index.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

/** Tables that everybody may read, or nobody, and why. */
const WITHOUT_OWN_POLICY: Readonly<Record<string, string>> = {
  clock: 'the one clock of the law: one row that every session reads and only the owner changes',
  migrations: 'which migrations have run, asked by the readiness check before anybody signs in',
  journal_unsealed: 'row level security without a policy and no grant: the sealer’s function alone',
};

/** Tables whose policy lets every session read, and why. */
const READ_BY_ALL: Readonly<Record<string, string>> = {
  calendar_notices: 'public by law, and read at the start, before anybody signs in',
  calendar_days: 'public by law, and read at the start, before anybody signs in',
};

/** What runs with the owner's rights, and why. */
const DEFINERS: Readonly<Record<string, string>> = {
  drop_month_parts: 'housekeeping drops months whose readings are past retention: the server owns no table',
  make_month_parts: 'makes the month in which a reading is kept: the server owns no table',
  await_seal: 'trigger: queues a new entry for its seal in a table that nobody may read',
  enter_person: 'the person of a login, who may belong to units that the administrator does not see',
  journal_waiting: 'how many entries wait for their seal and since when: numbers alone, for the metrics',
  keep_person_units: 'trigger: keeps what row level security asks of people',
  open_session: 'finds who asks before there is a session',
  open_system_session: 'the session of housekeeping',
  projects_named:
    'what keeps an application from what it asks for a project, also where whoever looks does not see the project',
  projects_not_accepted: 'what holds up a go-live, also where whoever decides on it does not see the project',
  resources_in_use:
    'what units have, for whoever plans: they do not see the requests by which it was granted',
  restrictions_in_force: 'what bars a step, also where whoever takes it does not see the restriction',
  seal_journal: 'the only writer of seals',
  sealed_hash:
    'the hash of a seal, which tells cursors of another journal apart and says nothing of its entry',
  sealed_number: 'how far the journal is sealed: a number alone, for whoever follows it',
};

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

async function rows<Row extends object>(text: string): Promise<Row[]> {
  return (await owner.query<Row>(text)).rows;
}

describe('law 4 every table', () => {
  it('has row level security with a policy, or stands on the list with its reason', async () => {
    const tables = await rows<{ name: string; secured: boolean; policies: number }>(`
      select c.relname as name, c.relrowsecurity as secured,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`);
    const open = tables.filter(({ secured, policies }) => !secured || policies === 0).map(({ name }) => name);
    expect(open).toEqual(Object.keys(WITHOUT_OWN_POLICY).toSorted());
    expect(tables.length).toBeGreaterThan(20);
  });

  it('asks who the session is in each of its policies, or stands on the list with its reason', async () => {
    const policies = await rows<{ tablename: string; text: string }>(`
      select tablename, concat_ws(' ', qual, with_check) as text from pg_policies
      where schemaname = 'public' and roles <> '{zhengyun_audit}'`);
    // A part of a case is seen through the case, whose policy asks.
    const asking =
      /current_setting\('zy\.\w+'|EXISTS \( SELECT 1\s+FROM (cases|journal_entries|application_systems|cloud_resources) /;
    const open = policies.filter(({ text }) => !asking.test(text)).map(({ tablename }) => tablename);
    expect(open.toSorted()).toEqual(Object.keys(READ_BY_ALL).toSorted());
  });

  it('CC-36 shows itself whole to the login that verifies the journal, if it is the journal’s, to read', async () => {
    const policies = await rows(`
      select tablename, cmd, qual from pg_policies where roles = '{zhengyun_audit}' order by 1`);
    const whole = { cmd: 'SELECT', qual: 'true' };
    const journal = ['journal_entries', 'journal_seals'];
    expect(policies).toEqual(journal.map((tablename) => ({ tablename, ...whole })));
    const grants = await rows(`
      select distinct table_name as tablename, privilege_type as cmd from information_schema.role_table_grants
      where grantee = 'zhengyun_audit' order by 1`);
    expect(grants).toEqual(journal.map((tablename) => ({ tablename, cmd: 'SELECT' })));
  });

  it('law 6 reads settings in sub-selects: once a statement, not once a row', async () => {
    const policies = await rows<{ tablename: string; text: string }>(`
      select tablename, concat_ws(' ', qual, with_check) as text from pg_policies where schemaname = 'public'`);
    const bare = policies.filter(({ text }) => {
      const settings = text.split('current_setting(').length - 1;
      const selected = text.match(/SELECT (NULLIF\()?\(?current_setting\(/g)?.length ?? 0;
      return settings !== selected;
    });
    expect(bare).toEqual([]);
  });

  it('law 6 holds enums as text with a check, never as a type of its own', async () => {
    expect(await rows(`select typname from pg_type where typtype = 'e'`)).toEqual([]);
    const checked = await rows(`select from pg_constraint where contype = 'c' and conname like '%_check'`);
    expect(checked.length).toBeGreaterThan(5);
  });
});

describe('law 4 the server’s login', () => {
  it('owns nothing and is granted what steps need: deleting from six tables, truncating none', async () => {
    const owned = await rows(`
      select objid from pg_shdepend d join pg_roles r on r.oid = d.refobjid
      where r.rolname in ('zhengyun_server', 'zhengyun_app') and d.deptype = 'o'`);
    expect(owned).toEqual([]);
    const grants = await rows<{ privilege: string; tables: string[] }>(`
      select privilege_type as privilege, array_agg(table_name::text order by table_name) as tables
      from information_schema.role_table_grants
      where grantee in ('zhengyun_app', 'zhengyun_server', 'PUBLIC') and table_schema = 'public' group by 1`);
    const held = Object.fromEntries(grants.map(({ privilege, tables }) => [privilege, tables]));
    expect(Object.keys(held).toSorted()).toEqual(['DELETE', 'INSERT', 'SELECT', 'UPDATE']);
    expect(held['DELETE']).toEqual([
      'exempt_infrastructure',
      'idempotency_keys',
      'project_items',
      'resource_lines',
      'resource_plan_lines',
      'turns',
    ]);
    const kept = ['clock', 'migrations', 'journal_seals', 'journal_unsealed'];
    expect(held['INSERT']!.filter((name) => kept.includes(name))).toEqual([]);
    const onlyAdded = ['journal_entries', 'calendar_days', 'calendar_notices'];
    expect(held['UPDATE']!.filter((name) => [...kept, ...onlyAdded].includes(name))).toEqual([]);
  });

  it('borrows the owner’s rights through named functions alone, each with a fixed search path', async () => {
    const functions = await rows<{ name: string; path: string | null }>(`
      select proname as name, array_to_string(proconfig, ';') as path
      from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1`);
    expect(functions.map(({ name }) => name)).toEqual(Object.keys(DEFINERS).toSorted());
    for (const { name, path } of functions)
      expect([name, path]).toEqual([name, expect.stringContaining('search_path=pg_catalog, public')]);
  });

  it('shares no function with the public but those of triggers, which only tables call', async () => {
    const open = await rows(`
      select proname from pg_proc
      where pronamespace = 'public'::regnamespace and prorettype <> 'trigger'::regtype
        and has_function_privilege('public', oid, 'execute')`);
    expect(open).toEqual([]);
  });
});

describe('law 4 the server does not start', () => {
  const opening = (url: string) => openDatabase({ url, poolSize: 1, statementTimeoutMs: 5_000 });

  it('with the login that owns the tables', async () => {
    await expect(opening(database.ownerUrl)).rejects.toThrow(
      /login zhengyun_owner could pass by row level security: serve with one that owns no table/,
    );
  });

  it('with a superuser', async () => {
    const url = new URL(inject('superuserUrl'));
    url.pathname = `/${database.name}`;
    await expect(opening(url.href)).rejects.toThrow(/could pass by row level security/);
  });

  it('but with the login that owns nothing it does', async () => {
    const open = await opening(database.appUrl);
    const { rows } = await open.pool.query('select current_user as login');
    await open.close();
    expect(rows).toEqual([{ login: 'zhengyun_server' }]);
  });
});
