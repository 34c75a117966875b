import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { appUrl, auditUrl, execute, ownerUrl, TEMPLATE } from './roles.js';

/** A database of a test's own. */
export interface TestDatabase {
  readonly name: string;
  /** As the owner of the database: row level security does not hold it. */
  readonly ownerUrl: string;
  /** As the server's login, held by row level security. */
  readonly appUrl: string;
  /** As the login that verifies the journal. */
  readonly auditUrl: string;
  /** Removes the database, connections and all. */
  drop(): Promise<void>;
}

/** Copies the migrated template into a new database. Call it once a test file, in `beforeAll`; `drop` it in `afterAll`. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const superuserUrl = inject('superuserUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await execute(
    superuserUrl,
    `create database ${name} template ${TEMPLATE} owner zhengyun_owner strategy file_copy`,
  );
  return {
    name,
    ownerUrl: ownerUrl(superuserUrl, name),
    appUrl: appUrl(superuserUrl, name),
    auditUrl: auditUrl(superuserUrl, name),
    drop: () => execute(superuserUrl, `drop database if exists ${name} with (force)`),
  };
}
