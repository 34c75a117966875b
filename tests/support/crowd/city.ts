import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Postgres, startPostgres } from '../../../src/sandbox/postgres.js';
import { PREFIX } from '../abandoned.js';
import { appUrl, createRoles, ownerUrl, TEMPLATE } from '../roles.js';
import { prepareTemplate } from '../template.js';
import { AUDIENCE, type Issuer, startIssuer } from './issuer.js';
import { ServerProcess } from './server-process.js';

/** A whole deployment of its own, made to be broken: PostgreSQL, a sign-on and server processes. */
export class City {
  private constructor(
    private readonly dataDir: string,
    private postgres: Postgres,
    readonly issuer: Issuer,
    readonly servers: readonly ServerProcess[],
  ) {}

  /**
   * Starts one; close it when done.
   * @param processes how many servers share the database
   * @param settings of each server, by their environment variables
   */
  static async open(processes: number, settings: Readonly<Record<string, string>> = {}): Promise<City> {
    const dataDir = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
    // PostgreSQL may run under another account than root's own.
    chmodSync(dataDir, 0o755);
    // Durable: what was committed must outlive a server that is killed.
    const postgres = await startPostgres({ dataDir });
    const superuserUrl = postgres.superuserUrl('postgres');
    await createRoles(superuserUrl);
    await prepareTemplate({
      ownerUrl: ownerUrl(superuserUrl, TEMPLATE),
      appUrl: appUrl(superuserUrl, TEMPLATE),
    });
    const issuer = await startIssuer();
    const environment = {
      DATABASE_URL: appUrl(superuserUrl, TEMPLATE),
      FILES_DIR: join(dataDir, 'files'),
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: AUDIENCE,
      LOG_LEVEL: 'warn',
      SHUTDOWN_NOTICE_MS: '500',
      ...settings,
    };
    const servers: ServerProcess[] = [];
    while (servers.length < processes) servers.push(new ServerProcess(await freePort(), environment));
    const city = new City(dataDir, postgres, issuer, servers);
    await Promise.all(servers.map((server) => server.start())).catch(async (error: unknown) => {
      await city.close();
      throw error;
    });
    return city;
  }

  /** The database with the login that owns the tables. */
  get ownerUrl(): string {
    return ownerUrl(this.postgres.superuserUrl('postgres'), TEMPLATE);
  }

  /** A connection as the owner of the tables; whoever opens it ends it. */
  async connect(): Promise<pg.Client> {
    const client = new pg.Client(this.ownerUrl);
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** Runs one statement as the owner of the tables. */
  async sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = await this.connect();
    try {
      return (await client.query(text, [...values])).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /** Lets the clock of the law go forward by so many days. */
  async passDays(days: number): Promise<void> {
    await this.sql(`update clock set shift = shift + make_interval(days => $1)`, [days]);
  }

  /** Waits until every entry of the journal has its seal. */
  async sealed(): Promise<void> {
    for (;;) {
      const [row] = await this.sql<{ left: number }>('select count(*)::int as left from journal_unsealed');
      if (row?.left === 0) return;
      await pause(50);
    }
  }

  /**
   * Ends PostgreSQL as a crash would, sessions and all, and starts it again on the same port, where it recovers.
   * @param meanwhile what is done while it is gone
   */
  async crashDatabase(meanwhile: () => Promise<void>): Promise<void> {
    const [postmaster] = readFileSync(join(this.dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split(
      '\n',
    );
    // What `pg_ctl stop -m immediate` sends.
    process.kill(Number(postmaster), 'SIGQUIT');
    await meanwhile();
    const { port } = this.postgres;
    await this.postgres.stop();
    this.postgres = await startPostgres({ dataDir: this.dataDir, port });
  }

  /** Ends everything and removes what it kept. */
  async close(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.end('SIGKILL')));
    await this.issuer.close();
    await this.postgres.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
