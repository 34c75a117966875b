import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres, type Postgres } from '../../src/sandbox/postgres.js';

let dataDir: string;
const started: Postgres[] = [];

// One folder for all: to initialise a cluster takes longer than anything that is asked of it here.
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sandbox-'));
  chmodSync(dataDir, 0o755);
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((postgres) => postgres.stop()));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function start(port?: number): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir, port, durable: false });
  started.push(postgres);
  return postgres;
}

async function query(postgres: Postgres, text: string): Promise<unknown[]> {
  const client = new pg.Client(postgres.superuserUrl('postgres'));
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  test('it sorts and encodes alike on every machine, in UTC, and listens to this machine only', async () => {
    const rows = await query(
      await start(),
      `select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding,
              current_setting('TimeZone') as zone, current_setting('listen_addresses') as addresses
         from pg_database where datname = 'postgres'`,
    );
    expect(rows).toEqual([
      { provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8', zone: 'UTC', addresses: '127.0.0.1' },
    ]);
  });

  test('what was committed is there after a stop and a start', async () => {
    const first = await start();
    await query(first, 'create table kept as select 42 as value');
    await first.stop();
    expect(await query(await start(), 'select value from kept')).toEqual([{ value: 42 }]);
  });

  test('a folder in use is refused, naming the process that holds it', async () => {
    await start();
    await expect(start()).rejects.toThrow(`in use by process ${process.pid}`);
  });

  test('a server whose run was killed is stopped and its folder taken over', async () => {
    const orphan = await start();
    await query(orphan, 'create table left_over as select 42 as value');
    const dead = spawnSync(process.execPath, ['--version']).pid;
    writeFileSync(join(dataDir, 'owner.pid'), `${dead}\n`);
    const next = await start();
    expect(await query(next, 'select value from left_over')).toEqual([{ value: 42 }]);
    await expect(query(orphan, 'select 1')).rejects.toThrow(/ECONNREFUSED|password/);
  });

  test('a lock that names a process which is no server of this folder does not count', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), `${process.pid}\n`);
    expect(await query(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a port that is taken is named', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const { port } = other.address() as AddressInfo;
    await expect(start(port)).rejects.toThrow(`port ${port} is taken`);
    other.close();
  });

  test('a folder of another major version is refused in words', async () => {
    const first = await start();
    await first.stop();
    const version = join(dataDir, 'postgres', 'cluster', 'PG_VERSION');
    const made = readFileSync(version);
    writeFileSync(version, '17\n');
    await expect(start()).rejects.toThrow('made by PostgreSQL 17');
    writeFileSync(version, made);
  });
});
