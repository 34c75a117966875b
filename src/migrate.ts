import 'reflect-metadata';
import { inspect } from 'node:util';
import { createMigration, migrate } from './database/index.js';
import { ofSetting } from './of-setting.js';
import { InvalidSettings, readMigrationSettings } from './settings.js';

/** `npm run migrate` and `npm run migration:create`. */
async function main(command: string | undefined): Promise<void> {
  const { migrationUrl } = readMigrationSettings();
  const made =
    command === 'create'
      ? [await createMigration(migrationUrl)]
      : await ofSetting('MIGRATION_URL', () => migrate(migrationUrl));
  process.stdout.write(`${made.join('\n') || 'nothing to migrate'}\n`);
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof InvalidSettings ? error.message : inspect(error)}\n`);
  process.exit(1);
});
