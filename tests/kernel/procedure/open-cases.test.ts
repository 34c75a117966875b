import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse } from '../../../src/house.js';
import { checkOpenCases } from '../../../src/kernel/procedure/index.js';
import { AUDIENCE, ISSUER } from '../../../src/sandbox/sign-on.js';
import { readSandboxSettings } from '../../../src/settings.js';
import { Application } from '../../support/application.js';
import { World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
  await Application.draft(world, { materials: [] });
  const over = await Application.draft(world, { materials: [] });
  await over.take('hrss.admin', 'withdrawCloudRequest');
});
afterAll(() => world?.close());

describe('law 2 the start', () => {
  it('goes on while every open case stands in a state of its table', async () => {
    await expect(checkOpenCases(world.open.house)).resolves.toBeUndefined();
  });

  it('goes on where a case that has ended stands in a state that was taken out since', async () => {
    await world.sql(`update cases set state = 'ABANDONED' where closed_at is not null`);
    await expect(checkOpenCases(world.open.house)).resolves.toBeUndefined();
  });

  it('stops on open cases in a state that their table lacks, and names it', async () => {
    await world.sql(`update cases set state = 'SUSPENDED' where closed_at is null`);
    const message = 'Open cases stand in states that no table has: 1 in CLOUD_APPLICATION SUSPENDED';
    await expect(checkOpenCases(world.open.house)).rejects.toThrow(message);
    const { settings } = readSandboxSettings(
      { databaseUrl: world.database.appUrl, filesDir: tmpdir(), issuer: ISSUER, audience: AUDIENCE },
      { LOG_LEVEL: 'silent' },
    );
    await expect(openHouse(settings, { log: pino({ level: 'silent' }), tracing: undefined })).rejects.toThrow(
      message,
    );
  });

  it('stops on open cases of a procedure that is gone', async () => {
    await world.sql(`update cases set procedure = 'FORGOTTEN', state = 'DRAFT' where closed_at is null`);
    await expect(checkOpenCases(world.open.house)).rejects.toThrow('1 in FORGOTTEN DRAFT');
  });
});
