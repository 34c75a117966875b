import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readMigrationSettings } from '../settings.js';
import { enterDirectory } from './directory.js';

/** `npm run directory -- city.json`: enters what a deployment begins with, once, after its first migration. */
async function main(file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error('Name the file: npm run directory -- city.json');
  const { migrationUrl } = readMigrationSettings();
  const given: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const entered = await enterDirectory(migrationUrl, given);
  if (!entered) throw new Error('There are units already: further ones are registered through the API.');
  process.stdout.write('The directory is entered.\n');
}

main(process.argv[2]).catch((error: unknown) => {
  const text = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
