import 'reflect-metadata';
import { inspect } from 'node:util';
import { readiness } from './database/index.js';
import { openHouse } from './house.js';
import { createServer, oidcAuthenticator, remoteKeys, stopOnSignals } from './server/index.js';
import { InvalidSettings, readSettings, type Settings } from './settings.js';
import { openTelemetry } from './telemetry/index.js';

/** Production: settings → database → rule book and calendar → schema → server; and the way down. */
async function main(): Promise<void> {
  const settings = readSettings();
  const telemetry = await openTelemetry(settings);

  const { house, schema, database, close } = await openHouse(settings, telemetry);
  const server = await createServer({
    house,
    schema,
    settings,
    authenticate: await singleSignOn(settings),
    ready: () => readiness(database),
  });
  stopOnSignals(server, {
    log: house.log,
    noticeMs: settings.shutdownNoticeMs,
    graceMs: settings.shutdownGraceMs,
    release: close,
  });
  await server.listen({ host: settings.host, port: settings.port });
}

async function singleSignOn(settings: Settings) {
  const {
    oidcIssuer: issuer,
    oidcAudience: audience,
    oidcJwksUrl,
    oidcSubjectClaim: subjectClaim,
  } = settings;
  return oidcAuthenticator({ issuer, audience, subjectClaim, keys: await remoteKeys(issuer, oidcJwksUrl) });
}

main().catch((error: unknown) => {
  // Whoever set the settings wrong needs the message, not the stack.
  process.stderr.write(`${error instanceof InvalidSettings ? error.message : inspect(error)}\n`);
  process.exit(1);
});
