import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { statementOf } from '../../src/database/statement-text.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});

afterAll(() => database.drop());

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe('a database of a test’s own', () => {
  test('law 4, the server logs in as a role that owns nothing and cannot pass row level security', async () => {
    const [role] = await query(
      database.appUrl,
      `select current_user as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              pg_has_role(current_user, 'zhengyun_app', 'usage') as granted,
              pg_has_role(current_user, 'zhengyun_owner', 'member') as owner
         from pg_roles where rolname = current_user`,
    );
    expect(role).toEqual({
      name: 'zhengyun_server',
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      granted: true,
      owner: false,
    });
    await expect(query(database.appUrl, 'create table theirs (id int)')).rejects.toThrow('permission denied');
  });

  test('what one test writes no other sees', async () => {
    const other = await cloneDatabase();
    try {
      await query(database.ownerUrl, 'create table mine (id int)');
      expect(await query(database.ownerUrl, `select to_regclass('mine') is null as missing`)).toEqual([
        { missing: false },
      ]);
      expect(await query(other.ownerUrl, `select to_regclass('mine') is null as missing`)).toEqual([
        { missing: true },
      ]);
    } finally {
      await other.drop();
    }
    await expect(query(other.ownerUrl, 'select 1')).rejects.toThrow('does not exist');
  });
});

describe('a statement as a trace shows it', () => {
  test.each([
    [
      `select "u"."name" from "units" as u where u.name = '市''局' and n = 12.5`,
      'select units',
      `select "u"."name" from "units" as u where u.name = ? and n = ?`,
    ],
    [
      String.raw`insert into people (name) values (E'a\'b -- c', 'x\'), ($1)`,
      'insert people',
      'insert into people (name) values (?, ?), ($1)',
    ],
    [
      `update "cases" set "state" = 'A' /* 陈静 */ where id = $2 -- 陈静`,
      'update cases',
      'update "cases" set "state" = ? where id = $2',
    ],
    [
      'select id from cases where id = $1 for update',
      'select cases',
      'select id from cases where id = $1 for update',
    ],
    ['do $x$ begin perform $$secret$$; end $x$', 'do', 'do ?'],
    [
      `select open_session('hrss.admin') as session`,
      'select open_session',
      'select open_session(?) as session',
    ],
    [`select 'cut off`, 'select', 'select ?'],
    ['begin', 'begin', 'begin'],
  ])('%s', (text, name, masked) => {
    const shown = statementOf(text);
    expect([shown.operation, shown.target].filter(Boolean).join(' ')).toBe(name);
    expect(shown.masked).toBe(masked);
  });
});
