import { auditCommand, runAndExit } from './audit/index.js';
import { readAuditSettings } from './settings.js';

/** `npm run audit:verify`, `audit:checkpoint` and `audit:key` on the database that the settings name. */
await runAndExit(() =>
  auditCommand(process.argv.slice(2), async () => ({
    url: readAuditSettings().databaseUrl,
    release: async () => {},
  })),
);
