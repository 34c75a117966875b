import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import { readMigrationSettings } from '../settings.js';
import { ormSettings } from './orm-settings.js';
import { enterReferenceData } from './reference-data.js';

/**
 * Brings a database to this build: every migration that has not run, then the reference data that is missing.
 * To be called with the login that owns the tables.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const orm = await MikroORM.init(ormSettings(ownerUrl));
  try {
    await orm.migrator.up();
    await enterReferenceData(orm);
  } finally {
    await orm.close(true);
  }
}

/** Writes the migration that brings the last one's tables to today's entities. */
async function create(ownerUrl: string): Promise<void> {
  const orm = await MikroORM.init(ormSettings(ownerUrl));
  try {
    const { fileName } = await orm.migrator.create('migrations');
    process.stdout.write(fileName === '' ? 'nothing to migrate\n' : `${fileName}\n`);
  } finally {
    await orm.close(true);
  }
}

if (import.meta.main) {
  const { migrationUrl } = readMigrationSettings();
  await (process.argv[2] === 'create' ? create(migrationUrl) : migrate(migrationUrl));
}
