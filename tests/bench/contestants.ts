import { mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AUDIENCE, type Issuer, startIssuer } from '../support/crowd/issuer.js';
import { Program } from './process.js';
import type { Ask, Contestant, Variables, Workload } from './workloads/index.js';

const PROBE = join(import.meta.dirname, 'contestants/probe.mjs');

/** How long the server may take until it is ready, in milliseconds. */
const READY_MS = 60_000;

/** One HTTP request, as the load generator sends it. */
export interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A contestant that runs. */
export class Running {
  constructor(
    readonly name: Contestant,
    readonly origin: string,
    private readonly program: Program,
    private readonly signedIn: (login: string) => Promise<Readonly<Record<string, string>>>,
  ) {}

  /** A request of a workload in the contestant's own words. */
  async requestOf(workload: Workload, { login, variables }: Ask): Promise<Request> {
    const headers = { 'content-type': 'application/json', ...(await this.signedIn(login)) };
    if (this.name === 'floor') {
      const { named } = workload.floor;
      const sent = named ? Object.fromEntries(named.map((name) => [name, variables[name]])) : variables;
      return { path: `/${workload.name}`, headers, body: JSON.stringify(sent) };
    }
    const query = this.name === 'postgraphile' ? workload.postgraphile : workload.graphql;
    const body = JSON.stringify({ query, variables: namedIn(query, variables) });
    return { path: '/graphql', headers, body };
  }

  /**
   * Sends one request and answers what stands in `data`.
   * @throws Error where the answer is none
   */
  async send(workload: Workload, ask: Ask): Promise<unknown> {
    const { path, headers, body } = await this.requestOf(workload, ask);
    const response = await fetch(`${this.origin}${path}`, { method: 'POST', headers, body });
    const text = await response.text();
    const answer = response.status === 200 ? (JSON.parse(text) as Record<string, unknown>) : undefined;
    if (!answer || answer['errors'])
      throw new Error(
        `${this.name} answered ${workload.name} with ${response.status} ${text.slice(0, 2000)}`,
      );
    return this.name === 'floor' ? answer : answer['data'];
  }

  /** CPU time that its process has used, in milliseconds, and its resident memory in bytes. */
  used(): Promise<{ cpu: number; rss: number }> {
    return this.program.ask('cpu');
  }

  stop(): Promise<void> {
    return this.program.stop();
  }
}

/** A GraphQL server refuses nothing that it is not told, but some refuse variables that an operation does not name. */
function namedIn(query: string, variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
}

/** How contestants are started. */
export interface Starting {
  readonly urlOf: (contestant: Contestant) => string;
  /** Where logs and files are kept. */
  readonly folder: string;
  /** Where CPU profiles go; absent: none is taken. */
  readonly profile: string | undefined;
}

/** Starts contestants one after the other; `stop` ends them and the sign-on. */
export async function startContestants(
  names: readonly Contestant[],
  starting: Starting,
): Promise<{ running: readonly Running[]; stop: () => Promise<void> }> {
  mkdirSync(starting.folder, { recursive: true });
  const issuer = await startIssuer();
  const running: Running[] = [];
  const stop = async () => {
    await Promise.all(running.map((one) => one.stop()));
    await issuer.close();
  };
  try {
    for (const name of names)
      running.push(await (name === 'zhengyun' ? startHouse(starting, issuer) : startOther(name, starting)));
    return { running, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function profiling(name: Contestant, { profile }: Starting): string[] {
  return profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${join(profile, name)}`];
}

async function startOther(name: Contestant, starting: Starting): Promise<Running> {
  const program = Program.start({
    file: `tests/bench/contestants/${name}.mjs`,
    flags: ['--import', '@oxc-node/core/register', '--import', PROBE, ...profiling(name, starting)],
    environment: { DATABASE_URL: starting.urlOf(name), GRAPHILE_ENV: 'production' },
    log: join(starting.folder, `${name}.log`),
  });
  const { port } = await program.told<{ port: number }>();
  // Taken as it comes: what the others would spend on a token is not held against them.
  return new Running(name, `http://127.0.0.1:${port}`, program, async (login) => ({ 'x-login': login }));
}

/** This project as it is served in production: its own program as built, its settings' defaults, real tokens. */
async function startHouse(starting: Starting, issuer: Issuer): Promise<Running> {
  const port = await freePort();
  const program = Program.start({
    file: 'dist/serve.js',
    flags: [
      '--max-semi-space-size=8',
      '--min-semi-space-size=8',
      '--import',
      PROBE,
      ...profiling('zhengyun', starting),
    ],
    environment: {
      NODE_COMPILE_CACHE: 'node_modules/.cache',
      DATABASE_URL: starting.urlOf('zhengyun'),
      FILES_DIR: join(starting.folder, 'files'),
      HOST: '127.0.0.1',
      PORT: String(port),
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: AUDIENCE,
      SHUTDOWN_NOTICE_MS: '0',
    },
    log: join(starting.folder, 'zhengyun.log'),
  });
  const origin = `http://127.0.0.1:${port}`;
  const end = performance.now() + READY_MS;
  while (!(await fetch(`${origin}/readyz`).catch(() => undefined))?.ok) {
    if (performance.now() > end)
      throw new Error(`The server did not get ready; see ${starting.folder}/zhengyun.log`);
    await pause(50);
  }
  const tokens = new Map<string, Promise<string>>();
  return new Running('zhengyun', origin, program, async (login) => {
    const token = tokens.get(login) ?? issuer.token(login);
    tokens.set(login, token);
    return { authorization: `Bearer ${await token}` };
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
