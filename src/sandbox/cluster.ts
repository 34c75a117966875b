import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../database/index.js';
import { type Postgres, startPostgres } from './postgres.js';

const DATABASE = 'zhengyun';
const OWNER = 'zhengyun_owner';
const SERVER = 'zhengyun_server';

/** The sandbox's PostgreSQL, migrated, with the two logins that production has. */
export interface Cluster {
  /** As the owner of the tables. */
  readonly ownerUrl: string;
  /** As the login that the server uses, which owns nothing. */
  readonly serverUrl: string;
  readonly postgres: Postgres;
}

/** Starts the cluster kept in a folder; the first time it makes logins and database. Passwords change every time. */
export async function startCluster(dataDir: string): Promise<Cluster> {
  const postgres = await startPostgres({ dataDir });
  try {
    const passwords = { [OWNER]: secret(), [SERVER]: secret() };
    await prepare(postgres, passwords);
    const ownerUrl = urlOf(postgres, OWNER, passwords[OWNER]);
    await migrate(ownerUrl);
    return { ownerUrl, serverUrl: urlOf(postgres, SERVER, passwords[SERVER]), postgres };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function prepare(
  postgres: Postgres,
  passwords: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const client = new pg.Client(postgres.superuserUrl('postgres'));
  await client.connect();
  try {
    const { rows } = await client.query<{ rolname: string }>(
      `select rolname from pg_roles where rolname like 'zhengyun_%'`,
    );
    const known = new Set(rows.map(({ rolname }) => rolname));
    if (!known.has('zhengyun_app')) await client.query('create role zhengyun_app nologin');
    if (!known.has(OWNER)) await client.query(`create role ${OWNER} login`);
    if (!known.has(SERVER)) await client.query(`create role ${SERVER} login in role zhengyun_app`);
    for (const [login, password] of Object.entries(passwords)) {
      await client.query(`alter role ${login} password ${client.escapeLiteral(password as string)}`);
    }
    const databases = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (databases.rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}

function secret(): string {
  return randomBytes(24).toString('hex');
}

function urlOf(postgres: Postgres, login: string, password: string | undefined): string {
  const url = new URL(postgres.superuserUrl(DATABASE));
  url.username = login;
  url.password = password as string;
  return url.href;
}
