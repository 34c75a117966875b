import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../src/sandbox/postgres.js';
import { PREFIX, removeAbandonedClusters } from './abandoned.js';
import { appUrl, closeTemplate, createRoles, ownerUrl, TEMPLATE } from './roles.js';
import { prepareTemplate } from './template.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's URL of the run's cluster, for its maintenance database. */
    superuserUrl: string;
  }
}

/** One PostgreSQL for the whole run, with a template database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandonedClusters();
  const dataDir = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // PostgreSQL may run under another account than root's own.
  chmodSync(dataDir, 0o755);
  const postgres = await startPostgres({ dataDir, durable: false });
  const teardown = async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const superuserUrl = postgres.superuserUrl('postgres');
    await createRoles(superuserUrl);
    await prepareTemplate({
      ownerUrl: ownerUrl(superuserUrl, TEMPLATE),
      appUrl: appUrl(superuserUrl, TEMPLATE),
    });
    await closeTemplate(superuserUrl);
    project.provide('superuserUrl', superuserUrl);
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}
