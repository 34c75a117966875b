import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sealJournal } from '../../src/database/index.js';
import { Application } from '../support/application.js';
import { postgresPrograms } from '../support/postgres-programs.js';
import { blocksOf } from '../support/readme-blocks.js';
import { appUrl, auditUrl, execute, ownerUrl } from '../support/roles.js';
import { World } from '../support/world.js';

const PAGE = 'src/database/BACKUP.md';
const page = readFileSync(PAGE, 'utf8');
const blocks = blocksOf(page).filter(({ info }) => info === 'sh');
const [dump, files, restore, migrated, journal, materials, numbers] = blocks.map(({ body }) => body);

const programs = postgresPrograms();
const FOLLOWED = programs
  ? `followed with ${programs.version}`
  : 'NOT FOLLOWED, for want of a pg_dump of PostgreSQL 18';

describe.skipIf(!programs)(`the backup page, ${FOLLOWED}`, { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengyun-backup-'));
  const name = `restored_${randomUUID().replaceAll('-', '')}`;
  const key = { 'idempotency-key': 'before-the-backup' };
  const submit =
    'mutation ($input: SubmitCloudRequestInput!) { submitCloudRequest(input: $input) { cloudRequest { id state } } }';
  let superuserUrl: string;
  let before: World;
  let application: Application;
  let given: Record<string, unknown>;
  let answered: unknown;
  let seen: unknown;
  let environment: Record<string, string>;

  /** Runs blocks of the page in a shell of their own, as somebody would who pastes them; one that fails fails the test. */
  const run = (...bodies: (string | undefined)[]): string => {
    const script = bodies.join('\n');
    return execFileSync('/bin/sh', ['-euc', script], {
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
  const look = (world: World) => world.get('hrss.admin', CASE, { id: application.view.id });
  const bytesOf = async (world: World, url: string) => {
    const headers = { authorization: `Bearer ${await world.token('hrss.admin')}` };
    return (await world.app.inject({ url, headers })).body;
  };

  beforeAll(async () => {
    superuserUrl = inject('superuserUrl');
    // What the page's npm command would do first.
    execFileSync(process.execPath, ['src/bootstrap.mjs', 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    before = await World.open();
    application = await Application.draft(before);
    given = { input: { id: application.view.id, version: application.view.version } };
    answered = await before.ask('hrss.admin', submit, given, key);
    seen = await look(before);
    await sealJournal(before.open.house);
    environment = {
      PATH: `${join(process.cwd(), 'node_modules/.bin')}:${programs?.path}`,
      HOME: folder,
      OWNER_URL: before.database.ownerUrl,
      FILES_DIR: before.filesDir,
      BACKUP: join(folder, 'backup'),
      ADMIN_URL: superuserUrl,
      RESTORED_URL: ownerUrl(superuserUrl, name),
      RESTORED_FILES_DIR: join(folder, 'files'),
      AUDIT_DATABASE_URL: auditUrl(superuserUrl, name),
    };
  });
  afterAll(async () => {
    await before?.close();
    programs?.remove();
    rmSync(folder, { recursive: true, force: true });
    await execute(superuserUrl, `drop database if exists ${name} with (force)`);
  });

  it('backs up a house at work, and brings all of it back', async () => {
    run(dump);
    // Between the two, the house goes on: this case is not in the backup, its files may be.
    const late = await Application.draft(before);
    await before.upload('hrss.admin', 'late.pdf');
    run(files);
    run(restore);
    expect(run(migrated)).toBe('nothing to migrate\n');
    const head = readFileSync(join(folder, 'backup/journal-head'), 'utf8');
    expect(run(journal)).toMatch(/^The journal holds: /);
    expect(run(journal).endsWith(`\n${head}`)).toBe(true);
    expect(run(materials)).toBe('');

    const database = {
      name,
      ownerUrl: environment['RESTORED_URL'] as string,
      appUrl: appUrl(superuserUrl, name),
      auditUrl: auditUrl(superuserUrl, name),
      drop: () => Promise.resolve(),
    };
    const after = await World.over(database, environment['RESTORED_FILES_DIR'] as string);
    try {
      expect((await after.app.inject('/readyz')).statusCode).toBe(200);
      expect(await look(after)).toEqual(seen);
      const [material] = (seen as { cloudRequest: { materials: { url: string }[] } }).cloudRequest.materials;
      expect(await bytesOf(after, material?.url ?? '')).toBe(await bytesOf(before, material?.url ?? ''));
      const lost = await after.get<{ node: unknown }>(
        'audit.auditor',
        'query ($id: ID!) { node(id: $id) { id } }',
        { id: late.view.id },
      );
      expect(lost.node).toBeNull();

      // Row policies and grants are back: another unit sees nothing, and the server's login changes no history.
      expect(await after.get('health.admin', CASE, { id: application.view.id })).toEqual({
        cloudRequest: null,
      });
      await expect(execute(database.appUrl, `delete from journal_entries`)).rejects.toThrow(
        /permission denied/,
      );

      // A retry answers as it did, and does nothing.
      expect(await after.ask('hrss.admin', submit, given, key)).toEqual(answered);

      // The journal goes on where it stopped, in one chain.
      await Application.draft(after);
      await sealJournal(after.open.house);
      expect(run(journal)).toMatch(/^The journal holds: /);
      const sealed = async (world: World) =>
        Number((await world.sql<{ last: string }>('select max(number) as last from journal_seals'))[0]?.last);
      expect(await sealed(after)).toBeGreaterThan(Number(head.split(' ')[0]));

      // Numbers that cases got after the backup are left out.
      const [{ last }] = (await before.sql<{ last: string }>(
        'select last_value as last from case_numbers',
      )) as [{ last: string }];
      run(numbers);
      const next = (await Application.draft(after)).view.number;
      expect(Number(next.split('-').at(-1))).toBeGreaterThan(Number(last));
    } finally {
      await after.close();
    }
  });

  it('finds what is wrong with a backup, before and after restoring it', async () => {
    const broken = `${name}_broken`;
    const backup = environment['BACKUP'] as string;
    environment = {
      ...environment,
      RESTORED_URL: ownerUrl(superuserUrl, broken),
      RESTORED_FILES_DIR: join(folder, 'broken'),
      AUDIT_DATABASE_URL: auditUrl(superuserUrl, broken),
    };
    try {
      run(restore);
      // Each check of the journal, and the one of the files, with a fault of its own.
      writeFileSync(join(backup, 'journal-head'), `999999 ${'0'.repeat(64)}\n`);
      const headless = failure(() => run(journal));
      expect(headless).toMatchObject({ status: 1, stdout: expect.stringMatching(/^The journal holds: /) });
      await execute(
        environment['RESTORED_URL'] as string,
        `alter table journal_entries disable trigger all`,
        `update journal_entries set remark = 'as if' where id = (select entry_id from journal_seals where number = 2)`,
      );
      const altered = failure(() => run(journal));
      expect(altered).toMatchObject({ status: 1, stdout: expect.stringMatching(/^ALTERED at number 2, /) });
      const kept = join(folder, 'broken/kept');
      const [file] = readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.includes('/'),
      );
      const rows = await before.sql<{ upload_id: string }>('select upload_id from materials');
      const attached = rows
        .map(({ upload_id: id }) => join(kept, id.slice(-2), id))
        .find((path) => existsSync(path));
      writeFileSync(attached ?? join(kept, file ?? ''), 'changed');
      expect(() => run(materials)).toThrow(/did NOT match/);
      expect(() => run(restore)).toThrow(/did NOT match/);
    } finally {
      await execute(superuserUrl, `drop database if exists ${broken} with (force)`);
    }
  });
});

it('the backup page leads to what is there, and shows only blocks that are followed', () => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !existsSync(join(dirname(PAGE), link)))).toEqual([]);
  expect(blocks).toHaveLength(7);
  expect(readFileSync('README.md', 'utf8')).toContain(`](${PAGE})`);
});

/** What a program said that failed, and its exit code; undefined for one that did not fail. */
function failure(work: () => unknown): { readonly status: number; readonly stdout: string } | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error as { readonly status: number; readonly stdout: string };
  }
}

const CASE = /* GraphQL */ `
  query ($id: ID!) {
    cloudRequest(id: $id) {
      number
      state
      version
      lines {
        kind
        requested
      }
      materials {
        fileName
        url
      }
      deadlines {
        kind
        dueAt
        status
      }
      timeline(first: 50) {
        totalCount
        nodes {
          kind
          step
          personName
        }
      }
    }
  }
`;
