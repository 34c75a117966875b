import 'reflect-metadata';
import { inspect } from 'node:util';
import { seed } from '../../seeds/index.js';
import { readiness } from '../database/index.js';
import { openHouse } from '../house.js';
import type { House } from '../kernel/context/index.js';
import { createServer, stopOnSignals } from '../server/index.js';
import { InvalidSettings, readSandboxSettings } from '../settings.js';
import { openTelemetry } from '../telemetry/index.js';
import { MovableClock } from './clock.js';
import { withOwner } from './owner-query.js';
import { fillFirst, isBeginning } from './first-start.js';
import { DATA, startCluster } from './cluster.js';
import { People } from './people.js';
import { sandboxRoutes } from './routes.js';
import { AUDIENCE, ISSUER, startSignOn } from './sign-on.js';

/** The sandbox: embedded database → house → seeds → server, with its own sign-on and a clock that can be moved. */
async function main(): Promise<void> {
  const cluster = await startCluster(DATA);
  const own = {
    databaseUrl: cluster.serverUrl,
    filesDir: `${DATA}/files`,
    issuer: ISSUER,
    audience: AUDIENCE,
  };
  const { settings, now } = readSandboxSettings(own);
  const { ownerUrl, postgres } = cluster;
  const end = now === undefined ? null : new Date(now);
  const fill = (empty: House) =>
    fillFirst(DATA, postgres.superuserUrl('postgres'), () =>
      withOwner(ownerUrl, (query) =>
        seed({
          house: empty,
          clock: new MovableClock(ownerUrl, query),
          ownerUrl,
          analyze: () => query('analyze'),
          end,
        }),
      ),
    );
  const opening = isBeginning(DATA) ? { before: fill } : {};
  const telemetry = await openTelemetry(settings);
  const { house, schema, database, housekeeping, close } = await openHouse(settings, telemetry, opening);
  const clock = new MovableClock(ownerUrl);

  const signOn = await startSignOn();
  const server = await createServer({
    house,
    schema,
    settings,
    authenticate: signOn.authenticate,
    ready: () => readiness(database),
    sandbox: sandboxRoutes({ people: new People(cluster.ownerUrl), signOn, clock, housekeeping }),
  });
  stopOnSignals(server, {
    log: house.log,
    noticeMs: settings.shutdownNoticeMs,
    graceMs: settings.shutdownGraceMs,
    release: async () => {
      await close();
      await cluster.postgres.stop();
    },
  });
  const address = await server.listen({ host: settings.host, port: settings.port });
  process.stdout.write(`Zhengyun is ready: ${address}/graphql\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof InvalidSettings ? error.message : inspect(error)}\n`);
  process.exit(1);
});
