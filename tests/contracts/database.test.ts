import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

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
