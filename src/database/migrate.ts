import { MikroORM } from '@mikro-orm/postgresql';
import { ormSettings } from './orm-settings.js';
import { enterReferenceData } from './reference-data.js';

/**
 * Brings a database to this build: every migration that has not run, then the reference data that is missing.
 * To be called with the login that owns the tables.
 * @returns the names of the migrations that ran
 */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const settings = ormSettings(ownerUrl);
  // The snapshot is of the sources, for writing the next migration: a deployment neither reads nor rewrites it.
  const orm = await MikroORM.init({ ...settings, migrations: { ...settings.migrations, snapshot: false } });
  try {
    const ran = await orm.migrator.up();
    await enterReferenceData(orm);
    return ran.map(({ name }) => name);
  } finally {
    await orm.close(true);
  }
}

/**
 * Writes the migration that brings the last one's tables to today's entities.
 * @returns its file's name, empty where there is nothing to migrate
 */
export async function createMigration(ownerUrl: string): Promise<string> {
  const orm = await MikroORM.init(ormSettings(ownerUrl));
  try {
    const { fileName } = await orm.migrator.create('migrations');
    return fileName;
  } finally {
    await orm.close(true);
  }
}
