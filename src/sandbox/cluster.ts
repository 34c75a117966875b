import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../database/index.js';
import { begin, isBeginning } from './first-start.js';
import { type Postgres, startPostgres } from './postgres.js';

/** The folder in which the sandbox keeps everything. */
export const DATA = '.data';

const DATABASE = 'zhengyun';
const OWNER = 'zhengyun_owner';
const SERVER = 'zhengyun_server';
const AUDITOR = 'zhengyun_auditor';

/** The sandbox's PostgreSQL, migrated, with the logins that production has. */
export interface Cluster {
  /** As the owner of the tables. */
  readonly ownerUrl: string;
  /** As the login that the server uses, which owns nothing. */
  readonly serverUrl: string;
  readonly postgres: Postgres;
}

/**
 * Starts the cluster kept in a folder; the first time, and after a first time that was cut off, it makes logins and
 * database. Passwords change every time.
 */
export async function startCluster(dataDir: string): Promise<Cluster> {
  const postgres = await startPostgres({ dataDir });
  try {
    const passwords = { [OWNER]: secret(), [SERVER]: secret() };
    await prepare(postgres, passwords, dataDir);
    const ownerUrl = urlOf(postgres.superuserUrl, OWNER, passwords[OWNER]);
    await migrate(ownerUrl);
    return { ownerUrl, serverUrl: urlOf(postgres.superuserUrl, SERVER, passwords[SERVER]), postgres };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** The URL of the login that verifies the journal, with a password made for this use. */
export async function auditorUrl(superuserUrl: Postgres['superuserUrl']): Promise<string> {
  const password = secret();
  const client = new pg.Client(superuserUrl('postgres'));
  await client.connect();
  try {
    await client.query(`alter role ${AUDITOR} password ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
  return urlOf(superuserUrl, AUDITOR, password);
}

async function prepare(
  postgres: Postgres,
  passwords: Readonly<Record<string, string | undefined>>,
  dataDir: string,
): Promise<void> {
  const client = new pg.Client(postgres.superuserUrl('postgres'));
  await client.connect();
  try {
    const { rows } = await client.query<{ rolname: string }>(
      `select rolname from pg_roles where rolname like 'zhengyun_%'`,
    );
    const known = new Set(rows.map(({ rolname }) => rolname));
    if (!known.has('zhengyun_app')) await client.query('create role zhengyun_app nologin');
    if (!known.has('zhengyun_audit')) await client.query('create role zhengyun_audit nologin');
    if (!known.has(OWNER)) await client.query(`create role ${OWNER} login`);
    if (!known.has(SERVER)) await client.query(`create role ${SERVER} login in role zhengyun_app`);
    if (!known.has(AUDITOR)) await client.query(`create role ${AUDITOR} login in role zhengyun_audit`);
    for (const [login, password] of Object.entries(passwords)) {
      await client.query(`alter role ${login} password ${client.escapeLiteral(password as string)}`);
    }
    if (isBeginning(dataDir)) await client.query(`drop database if exists ${DATABASE}`);
    const databases = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (databases.rowCount !== 0) return;
    begin(dataDir);
    await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}

function secret(): string {
  return randomBytes(24).toString('hex');
}

function urlOf(superuserUrl: Postgres['superuserUrl'], login: string, password: string | undefined): string {
  const url = new URL(superuserUrl(DATABASE));
  url.username = login;
  url.password = password as string;
  return url.href;
}
