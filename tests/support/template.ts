import 'reflect-metadata';
import { DIRECTORY } from '../../seeds/index.js';
import { enterDirectory, migrate } from '../../src/database/index.js';

/** The two ways into the database that every test database is copied from. */
export interface TemplateUrls {
  /** As the role that owns the database and runs the migrations. */
  ownerUrl: string;
  /** As the role the server logs in as; it owns nothing. */
  appUrl: string;
}

/** Brings the template to what each test file finds in its copy: the tables, and the sandbox's units, people and pools. */
export async function prepareTemplate({ ownerUrl }: TemplateUrls): Promise<void> {
  await migrate(ownerUrl);
  await enterDirectory(ownerUrl, DIRECTORY);
}
