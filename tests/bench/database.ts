import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { MIGRATIONS } from '../../migrations/index.js';
import { migrate } from '../../src/database/index.js';
import { startPostgres } from '../../src/sandbox/postgres.js';

const SCRIPTS = join(import.meta.dirname, 'data');
const DATABASE = 'bench';
const OWNER = 'zhengyun_owner';

/** What the server is set to: the same for all, and enough memory for the data set of a default run. */
const SERVER_SETTINGS = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'top',
  'pg_stat_statements.track_utility': 'off',
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  work_mem: '16MB',
  maintenance_work_mem: '512MB',
  random_page_cost: '1.1',
  max_wal_size: '8GB',
};

/** The tables that steps change. */
const CHANGED =
  'cases, turns, deadlines, decisions, journal_entries, journal_unsealed, journal_seals, application_systems, capacity_pools, capacity_readings, capacity_rollups, capacity_alerts, capacity_announcements';

/** The data set in its own PostgreSQL. */
export interface Database {
  /** Runs one statement as the superuser. */
  query<Row extends object = object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The URL for a contestant: each has a login of its own, with no more rights than the server's. */
  urlOf(contestant: string): string;
  /**
   * How many statements a contestant has run, without those that begin and end transactions and those inside
   * functions, and how many milliseconds PostgreSQL was executing them.
   */
  statementsOf(contestant: string): Promise<{ calls: number; ms: number }>;
  /** Takes back every step. */
  rewind(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the PostgreSQL kept in a folder. The data set is made when there is none of this size by these scripts and
 * migrations; else it is as it was.
 */
export async function openDatabase(
  dataDir: string,
  cases: number,
  contestants: readonly string[],
  say: (line: string) => void,
): Promise<Database> {
  const postgres = await startConfigured(dataDir);
  const clients: pg.Client[] = [];
  const connect = async (url: string) => {
    const client = new pg.Client(url);
    await client.connect();
    clients.push(client);
    return client;
  };
  try {
    const server = await connect(postgres.superuserUrl('postgres'));
    const secrets = await makeLogins(server, contestants);
    const url = (login: string) => {
      const made = new URL(postgres.superuserUrl(DATABASE));
      made.username = login;
      made.password = secrets.get(login) as string;
      return made.href;
    };
    if ((await markOf(server)) !== wanted(cases)) {
      const began = performance.now();
      await server.query(`drop database if exists ${DATABASE}`);
      await server.query(`create database ${DATABASE} owner ${OWNER}`);
      await migrate(url(OWNER));
      await fill(postgres.superuserUrl(DATABASE), cases, say);
      await server.query(`comment on database ${DATABASE} is '${wanted(cases)}'`);
      say(`data set made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
    const client = await connect(postgres.superuserUrl(DATABASE));
    // The law's clock begins where the data set ends: nothing in it is overdue.
    await client.query('update clock set shift = bench.today() - clock_timestamp()');
    return handle(
      client,
      (contestant) => url(loginOf(contestant)),
      async () => {
        await Promise.all(clients.map((one) => one.end()));
        await postgres.stop();
      },
    );
  } catch (error) {
    await Promise.allSettled(clients.map((one) => one.end()));
    await postgres.stop();
    throw error;
  }
}

function loginOf(contestant: string): string {
  return `bench_${contestant}`;
}

/** What the server is set to by its own file holds from its next start on. */
async function startConfigured(dataDir: string) {
  const postgres = await startPostgres({ dataDir, durable: false });
  const client = new pg.Client(postgres.superuserUrl('postgres'));
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select name from pg_file_settings where name = 'pg_stat_statements.track_utility'`,
  );
  if (rows.length > 0) {
    await client.end();
    return postgres;
  }
  for (const [name, value] of Object.entries(SERVER_SETTINGS).filter(([name]) => !name.includes('.')))
    await client.query(`alter system set ${name} = ${client.escapeLiteral(value)}`);
  await client.end();
  await postgres.stop();
  const loaded = await startPostgres({ dataDir, durable: false });
  const again = new pg.Client(loaded.superuserUrl('postgres'));
  await again.connect();
  for (const [name, value] of Object.entries(SERVER_SETTINGS).filter(([name]) => name.includes('.')))
    await again.query(`alter system set ${name} = ${again.escapeLiteral(value)}`);
  await again.query('select pg_reload_conf()');
  await again.end();
  return loaded;
}

async function makeLogins(
  server: pg.Client,
  contestants: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const logins = [OWNER, ...contestants.map(loginOf)];
  const { rows } = await server.query<{ rolname: string }>('select rolname from pg_roles');
  const known = new Set(rows.map(({ rolname }) => rolname));
  for (const role of ['zhengyun_app', 'zhengyun_audit'])
    if (!known.has(role)) await server.query(`create role ${role} nologin`);
  const secrets = new Map(logins.map((login) => [login, randomBytes(24).toString('hex')]));
  for (const [login, secret] of secrets) {
    const rights = login === OWNER ? '' : 'in role zhengyun_app';
    if (!known.has(login)) await server.query(`create role ${login} login ${rights}`);
    await server.query(`alter role ${login} password '${secret}'`);
  }
  return secrets;
}

/** What the data set was made by; undefined where there is none that is whole. */
async function markOf(server: pg.Client): Promise<string | undefined> {
  const { rows } = await server.query<{ mark: string | null }>(
    `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = '${DATABASE}'`,
  );
  return rows[0]?.mark ?? undefined;
}

function scripts(): readonly (readonly [name: string, text: string])[] {
  return readdirSync(SCRIPTS)
    .filter((name) => /^\d-.*\.sql$/.test(name))
    .toSorted()
    .map((name) => [name, readFileSync(join(SCRIPTS, name), 'utf8')]);
}

function wanted(cases: number): string {
  const made = JSON.stringify([scripts(), MIGRATIONS.map(({ name }) => name)]);
  return `${cases} cases, ${createHash('sha256').update(made).digest('hex').slice(0, 16)}`;
}

/** Set-based and without triggers: the scripts keep what the triggers would. */
async function fill(url: string, cases: number, say: (line: string) => void): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set timezone = 'Asia/Shanghai'`,
    );
    await client.query(`select set_config('bench.cases', $1, false)`, [String(cases)]);
    for (const [name, text] of scripts()) {
      say(`making ${cases} cases: ${name}`);
      await client.query(text);
    }
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

function handle(client: pg.Client, urlOf: Database['urlOf'], close: () => Promise<void>): Database {
  const rewinding = readFileSync(join(SCRIPTS, 'rewind.sql'), 'utf8');
  return {
    urlOf,
    close,
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows,
    statementsOf: async (contestant) => {
      const { rows } = await client.query<{ calls: number; ms: number }>(
        `select coalesce(sum(s.calls), 0)::float8 as calls, coalesce(sum(s.total_exec_time), 0) as ms
         from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = $1 and s.toplevel`,
        [loginOf(contestant)],
      );
      return rows[0] as { calls: number; ms: number };
    },
    rewind: async () => {
      await client.query('begin');
      await client.query(rewinding);
      await client.query('commit');
      await client.query(`vacuum (analyze) ${CHANGED}`);
    },
  };
}
