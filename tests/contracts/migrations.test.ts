import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ormSettings } from '../../src/database/index.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

describe('x', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  beforeAll(async () => {
    database = await cloneDatabase();
    orm = await MikroORM.init(ormSettings(database.ownerUrl));
  });
  afterAll(async () => {
    await orm.close(true);
    await database.drop();
  });
  it('diff', async () => {
    console.log(await orm.schema.getUpdateSchemaSQL({ wrap: false }));
    console.log(await orm.migrator.checkSchema());
    const c: any = await orm.schema.getCreateSchemaSQL({ wrap: false });
    console.log(c.split('\n').filter((l: string) => /policy/.test(l)).join('\n'));
    console.log((await orm.em.getConnection().execute("select tablename, policyname, qual, with_check from pg_policies where tablename in ('cloud_requests','cloud_resources','resource_lines')")));
  });
});
