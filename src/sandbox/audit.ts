import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditCommand, type Audited, CannotAudit, runAndExit } from '../audit/index.js';
import { auditorUrl, DATA } from './cluster.js';
import { runningPostgres, startPostgres } from './postgres.js';

/** The database of the running sandbox, else of one that is started for the purpose. */
async function open(): Promise<Audited> {
  if (!existsSync(join(DATA, 'superuser-password'))) {
    throw new CannotAudit(
      'There is no sandbox here yet: "npm start" makes one. Another database is named by AUDIT_DATABASE_URL.',
    );
  }
  const running = runningPostgres(DATA);
  if (running) {
    try {
      return { url: await auditorUrl(running), release: async () => {} };
    } catch (error) {
      // A lock that a killed server left behind.
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
    }
  }
  const postgres = await startPostgres({ dataDir: DATA });
  try {
    return { url: await auditorUrl(postgres.superuserUrl), release: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** `npm run audit:verify` and `audit:checkpoint` on the sandbox's database, whether the sandbox runs or not. */
await runAndExit(() => auditCommand(process.argv.slice(2), open));
