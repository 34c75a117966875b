import 'reflect-metadata';
import { inspect } from 'node:util';
import { MikroORM } from '@mikro-orm/postgresql';
import { ofSetting } from '../of-setting.js';
import { InvalidSettings, readMigrationSettings } from '../settings.js';
import { ormSettings } from './orm-settings.js';
import { enterReferenceData } from './reference-data.js';

/**
 * Brings a database to this build: every migration that has not run, then the reference data that is missing.
 * To be called with the login that owns the tables.
 * @returns the names of the migrations that ran
 */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const orm = await MikroORM.init(ormSettings(ownerUrl));
  try {
    const ran = await orm.migrator.up();
    await enterReferenceData(orm);
    return ran.map(({ name }) => name);
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

/** `npm run migrate` and `npm run migration:create`. */
async function main(command: string | undefined): Promise<void> {
  const { migrationUrl } = readMigrationSettings();
  if (command === 'create') return create(migrationUrl);
  const ran = await ofSetting('MIGRATION_URL', () => migrate(migrationUrl));
  process.stdout.write(ran.length === 0 ? 'nothing to migrate\n' : `${ran.join('\n')}\n`);
}

if (import.meta.main) {
  main(process.argv[2]).catch((error: unknown) => {
    process.stderr.write(`${error instanceof InvalidSettings ? error.message : inspect(error)}\n`);
    process.exit(1);
  });
}
