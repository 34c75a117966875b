import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute } from '../support/roles.js';
import { BEGINNING, World } from '../support/world.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** Ways to ask the machine what time it is, in TypeScript and in SQL. */
const MACHINE_TIME =
  /new Date\(\)|Date\.now\(|Temporal\.Now|performance\.now|\bnow\(\)|clock_timestamp\(|current_timestamp|current_date|localtimestamp|statement_timestamp|transaction_timestamp/gi;

/** Files that go by machine time, how often, and why. */
const BY_MACHINE_TIME: Readonly<Record<string, readonly [times: number, why: string]>> = {
  'src/kernel/once/once.ts': [2, 'how long a key is remembered bounds a technical exchange'],
  'src/kernel/uploads/sweep.ts': [2, 'how long bytes may wait to be attached bounds a technical exchange'],
  'src/kernel/uploads/upload-operations.ts': [4, 'an upload’s url is a token: it works for an hour'],
};

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

describe('law 10 the machine’s time', () => {
  it('is not asked for in kernel and modules, but where a technical exchange is bounded', () => {
    const found: Record<string, number> = {};
    for (const file of [...filesOf('src/kernel'), ...filesOf('src/modules')]) {
      const code = readFileSync(join(ROOT, file), 'utf8').replaceAll(/\/\*\*?[\s\S]*?\*\/|\/\/.*$/gm, '');
      const times = code.match(MACHINE_TIME)?.length ?? 0;
      if (times > 0) found[file] = times;
    }
    const listed = Object.entries(BY_MACHINE_TIME).map(([file, [times]]) => [file, times]);
    expect(found).toEqual(Object.fromEntries(listed));
  });

  it('is asked for by the database’s functions in one place: the clock of the law', () => {
    const sql = filesOf('migrations')
      .map((file) => readFileSync(join(ROOT, file), 'utf8'))
      .join('\n');
    expect(sql.match(MACHINE_TIME)?.filter((way) => !/house_/.test(way))).toEqual(['clock_timestamp(']);
  });
});

describe('law 10 the clock', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world?.close());

  const clock = async (body?: unknown) => {
    const response = await world.app.inject({
      method: body === undefined ? 'GET' : 'POST',
      url: '/sandbox/clock',
      ...(body !== undefined && { payload: body as object }),
    });
    return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
  };
  const shown = async () => Date.parse((await clock()).body['now'] as string);

  it('is the server’s to read and not to change', async () => {
    const { appUrl } = world.database;
    for (const statement of [
      `update clock set shift = interval '1 day'`,
      'insert into clock values (false)',
      'delete from clock',
      'drop table clock',
      `create or replace function house_now() returns timestamptz language sql as $$ select now() $$`,
    ]) {
      await expect(execute(appUrl, statement)).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('is one row, whoever tries', async () => {
    await expect(execute(world.database.ownerUrl, 'insert into clock values (false)')).rejects.toThrow(
      'check constraint',
    );
    await expect(execute(world.database.ownerUrl, 'insert into clock values (true)')).rejects.toThrow(
      'duplicate key',
    );
  });

  it('shows the city’s time and moves forward', async () => {
    const before = await clock();
    expect(before.body['now']).toMatch(/^2026-03-02T09:0\d:\d\d(\.\d+)?\+08:00$/);
    const moved = await clock({ now: '2026-03-03T10:00:00+08:00' });
    expect(moved.status).toBe(200);
    expect(moved.body['now']).toMatch(/^2026-03-03T10:00:\d\d(\.\d+)?\+08:00$/);
    // It goes on from there.
    const after = await shown();
    expect(await shown()).toBeGreaterThanOrEqual(after);
    // An offset is an offset, whichever.
    expect((await clock({ now: '2026-03-03T03:00:00Z' })).body['now']).toMatch(/^2026-03-03T11:00:/);
  });

  it('never moves back', async () => {
    const before = await shown();
    const { status, body } = await clock({ now: BEGINNING });
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('BAD_USER_INPUT')]);
    expect(await shown()).toBeGreaterThanOrEqual(before);
  });

  it.each([
    {},
    { now: null },
    { now: 'tomorrow' },
    { now: '' },
    { now: 1_900_000_000_000 },
    { now: '2026-04-01' },
    { now: '2026-04-01T09:00:00' },
    { now: '2026-02-30T09:00:00+08:00' },
    { now: '2026-04-01T25:00:00+08:00' },
    { now: ['2026-04-01T09:00:00+08:00'] },
    { later: '2026-04-01T09:00:00+08:00' },
  ])('takes no junk: %j', async (junk) => {
    const before = await shown();
    const { status, body } = await clock(junk);
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('BAD_USER_INPUT')]);
    expect((await shown()) - before).toBeLessThan(60_000);
  });

  it('law 10 every operation goes by it: what is drafted now carries its time', async () => {
    await clock({ now: '2027-01-01T00:00:05+08:00' });
    const { units } = await world.get<{ units: { nodes: { id: string }[] } }>(
      'hrss.admin',
      '{ units(first: 10, filter: { name: "人力资源" }) { nodes { id } } }',
    );
    const { registerSystem } = await world.get<{ registerSystem: { system: { registeredAt: string } } }>(
      'hrss.admin',
      'mutation ($input: RegisterSystemInput!) { registerSystem(input: $input) { system { registeredAt } } }',
      { input: { unitId: units.nodes[0]!.id, name: '元旦系统', classified: false, mlpsGrade: 2 } },
    );
    expect(registerSystem.system.registeredAt).toMatch(/^2027-01-01T00:00:\d\d/);
  });
});
