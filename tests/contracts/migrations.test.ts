import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MIGRATIONS } from '../../migrations/index.js';
import { migrate, ormSettings } from '../../src/database/index.js';
import { HAND_WRITTEN_TABLES } from '../../src/database/orm-settings.js';
import { catalogueOf } from '../support/catalogue-of-tables.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { execute, ownerUrl } from '../support/roles.js';

let migrated: TestDatabase;
let orm: MikroORM;

beforeAll(async () => {
  migrated = await cloneDatabase();
  orm = await MikroORM.init(ormSettings(migrated.ownerUrl));
});

afterAll(async () => {
  await orm.close(true);
  await migrated.drop();
});

describe('law 14, migrations', () => {
  it('every file is listed, in the order of their names', () => {
    const files = readdirSync('migrations').filter((name) => name.startsWith('Migration'));
    expect(MIGRATIONS.map(({ name }) => `${name}.ts`)).toEqual(files.toSorted());
  });

  it('leave the tables, constraints, indexes and row policies that the entities state', async () => {
    const stated = await stateOfEntities();
    const found = await catalogueOf(migrated.ownerUrl, HAND_WRITTEN_TABLES);
    // Compared as PostgreSQL understood them: the ORM's own comparison does not tell every two policies apart.
    expect(found).toEqual(stated);
    expect(found.filter((line) => line.includes(' policy ')).length).toBeGreaterThan(15);
  });

  it('leave nothing for a new migration to write', async () => {
    expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
  });

  it('come with the snapshot from which the next one is written', async () => {
    expect(await orm.migrator.checkSchema()).toBe(false);
  });

  it('change nothing when run again', async () => {
    const before = await whole();
    await migrate(migrated.ownerUrl);
    expect(await whole()).toEqual(before);
  });
});

/** The tables as they would be made from the entities alone, in a database of their own. */
async function stateOfEntities(): Promise<readonly string[]> {
  const superuserUrl = inject('superuserUrl');
  const name = `entities_${randomUUID().replaceAll('-', '')}`;
  await execute(superuserUrl, `create database ${name} owner zhengyun_owner`);
  const url = ownerUrl(superuserUrl, name);
  const fromEntities = await MikroORM.init(ormSettings(url));
  try {
    await fromEntities.schema.create();
    return await catalogueOf(url, HAND_WRITTEN_TABLES);
  } finally {
    await fromEntities.close(true);
    await execute(superuserUrl, `drop database ${name} with (force)`);
  }
}

/** Everything that migrating could change: the tables, the list of what has run, the reference data. */
async function whole() {
  const connection = orm.em.getConnection();
  return {
    tables: await catalogueOf(migrated.ownerUrl, []),
    run: await connection.execute('select name, executed_at from migrations order by id'),
    reference: await connection.execute(`
      select (select count(*) from calendar_notices) as notices, (select count(*) from calendar_days) as days,
        (select md5(string_agg(d::text, ' ' order by date)) from calendar_days d) as hash`),
  };
}
