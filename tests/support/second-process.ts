import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTelemetry } from '../../src/telemetry/index.js';
import { readiness } from '../../src/database/index.js';
import { openHouse, type OpenHouse } from '../../src/house.js';
import { AUDIENCE, ISSUER } from '../../src/sandbox/sign-on.js';
import { type Authenticate, createServer } from '../../src/server/index.js';
import { readSandboxSettings } from '../../src/settings.js';
import type { Answer, World } from './world.js';

/** Another server on a world's database, as a second process would be; it knows only what the database knows. */
export interface SecondProcess {
  readonly open: OpenHouse;
  /** Sends a request to it as somebody; it must succeed. */
  get<Data>(login: string, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Has it listen on a port of its own, and answers where. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** By whom its people are signed on. */
export interface SecondSignOn {
  readonly issuer: string;
  readonly audience: string;
  readonly authenticate: Authenticate;
}

/**
 * Opens another server on a world's database.
 * @param environment further settings, by their environment variables
 * @param signOn the world's own unless stated
 */
export async function openSecond(
  world: World,
  environment: Readonly<Record<string, string>> = {},
  signOn: SecondSignOn = { issuer: ISSUER, audience: AUDIENCE, authenticate: world.signOn.authenticate },
): Promise<SecondProcess> {
  const { issuer, audience, authenticate } = signOn;
  const filesDir = mkdtempSync(join(tmpdir(), 'zhengyun-files-'));
  const own = { databaseUrl: world.database.appUrl, filesDir, issuer, audience };
  const { settings } = readSandboxSettings(own, { LOG_LEVEL: 'silent', ...environment });
  const open = await openHouse(settings, await openTelemetry(settings));
  await open.housekeeping.stop();
  const app = await createServer({
    house: open.house,
    schema: open.schema,
    settings,
    authenticate,
    ready: () => readiness(open.database),
  });
  return {
    open,
    get: async <Data>(login: string, query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await world.token(login)}`,
        },
        payload: { query, variables },
      });
      const { data, errors } = response.json<Answer<Data>>();
      if (errors || data === null) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
      return data;
    },
    listen: () => app.listen({ port: 0, host: '127.0.0.1' }),
    close: async () => {
      await app.close();
      await open.close();
      rmSync(filesDir, { recursive: true, force: true });
    },
  };
}
