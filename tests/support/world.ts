import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, print } from 'graphql';
import pg from 'pg';
import type { DestinationStream } from 'pino';
import { readiness } from '../../src/database/index.js';
import { openHouse, type OpenHouse } from '../../src/house.js';
import { MovableClock } from '../../src/sandbox/clock.js';
import { People } from '../../src/sandbox/people.js';
import { sandboxRoutes } from '../../src/sandbox/routes.js';
import { AUDIENCE, ISSUER, type SignOn, startSignOn } from '../../src/sandbox/sign-on.js';
import { createServer } from '../../src/server/index.js';
import { readSandboxSettings } from '../../src/settings.js';
import { openTelemetry } from '../../src/telemetry/index.js';
import { cloneDatabase, type TestDatabase } from './database.js';
import { CreateUploadDocument } from './operations/generated/operations.js';

/** One error as a client gets it. */
export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly requestId: string;
    readonly version?: number;
    readonly issues?: readonly { readonly path: string; readonly message: string }[];
    readonly refusals?: readonly {
      readonly code: string;
      readonly message: string;
      readonly path: string | null;
      readonly provision: string;
    }[];
  };
}

/** A GraphQL answer; `data` is whatever was selected. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly ApiError[];
}

/** The codes of the refusals that an attempt met, in their order; none where it succeeded or failed otherwise. */
export function refusedWith(answer: Answer<unknown>): string[] {
  return (answer.errors ?? []).flatMap(({ extensions }) =>
    (extensions.refusals ?? []).map(({ code }) => code),
  );
}

/** The refusals that an attempt met, without their texts. */
export function refusalsOf(
  answer: Answer<unknown>,
): { code: string; path: string | null; provision: string }[] {
  return (answer.errors ?? []).flatMap(({ extensions }) =>
    (extensions.refusals ?? []).map(({ code, path, provision }) => ({ code, path, provision })),
  );
}

/** The code with which an attempt failed; undefined where it succeeded. */
export function failedWith(answer: Answer<unknown>): string | undefined {
  return answer.errors?.[0]?.extensions.code;
}

/** The instant at which every world begins: Monday 2 March 2026, nine o'clock in the city. */
export const BEGINNING = '2026-03-02T09:00:00+08:00';

/**
 * A whole house of a test's own: a copy of the template database, the real schema and server, the sandbox's
 * sign-on, and the one clock, which stands where the test puts it and goes on from there.
 */
export class World {
  /** The schema of every world of this process, once one is open. */
  static #schema: GraphQLSchema | undefined;

  readonly #tokens = new Map<string, string>();
  /** How the clock goes when it is not stopped; null while it is not. */
  #clockDefinition: string | null = null;

  private constructor(
    readonly database: TestDatabase,
    readonly open: OpenHouse,
    readonly app: FastifyInstance,
    readonly signOn: SignOn,
    readonly clock: MovableClock,
    readonly filesDir: string,
  ) {}

  /**
   * Opens a world. Close it in `afterAll`.
   * @param environment further settings, by their environment variables
   * @param lines where log lines go; nothing is logged below `LOG_LEVEL`, which is `silent` unless set
   */
  static async open(
    environment: Readonly<Record<string, string>> = {},
    lines?: DestinationStream,
  ): Promise<World> {
    const database = await cloneDatabase();
    const filesDir = mkdtempSync(join(tmpdir(), 'zhengyun-files-'));
    await new MovableClock(database.ownerUrl).set(new Date(BEGINNING));
    return World.over(database, filesDir, environment, lines);
  }

  /** Opens a world over a database and files that are there already; closing it removes both. */
  static async over(
    database: TestDatabase,
    filesDir: string,
    environment: Readonly<Record<string, string>> = {},
    lines?: DestinationStream,
  ): Promise<World> {
    const clock = new MovableClock(database.ownerUrl);
    const own = { databaseUrl: database.appUrl, filesDir, issuer: ISSUER, audience: AUDIENCE };
    const { settings } = readSandboxSettings(own, { LOG_LEVEL: 'silent', ...environment });
    const open = await openHouse(settings, await openTelemetry(settings, lines), { schema: World.#schema });
    World.#schema = open.schema;
    const signOn = await startSignOn();
    const app = await createServer({
      house: open.house,
      schema: open.schema,
      settings,
      authenticate: signOn.authenticate,
      ready: () => readiness(open.database),
      sandbox: sandboxRoutes({
        people: new People(database.ownerUrl),
        signOn,
        clock,
        housekeeping: open.housekeeping,
      }),
    });
    await app.ready();
    return new World(database, open, app, signOn, clock, filesDir);
  }

  /** Ends the world and removes what it kept. */
  async close(): Promise<void> {
    await this.app.close();
    await this.open.close();
    await this.database.drop();
    rmSync(this.filesDir, { recursive: true, force: true });
  }

  /** Moves the clock forward to an instant, e.g. `2026-03-05T10:00:00+08:00`; what falls due until then is swept. */
  async moveTo(instant: string): Promise<void> {
    await this.clock.move(new Date(instant), this.open.housekeeping);
  }

  /**
   * Stops the clock at an instant, to the millisecond, until `goOn`; nothing is swept. For what turns at one
   * instant, where a clock that goes on would have passed it before the request arrives.
   */
  async stopAt(instant: string): Promise<void> {
    if (this.#clockDefinition === null) {
      const [row] = await this.sql<{ definition: string }>(
        `select pg_get_functiondef('house_now()'::regprocedure) as definition`,
      );
      this.#clockDefinition = (row as { definition: string }).definition;
    }
    await this.sql(
      `create or replace function house_now() returns timestamptz language sql stable
         as $$ select timestamptz '${new Date(instant).toISOString()}' $$`,
    );
  }

  /** Lets a stopped clock go on from where it stands. */
  async goOn(): Promise<void> {
    if (this.#clockDefinition === null) return;
    const now = await this.clock.now();
    await this.sql(this.#clockDefinition);
    this.#clockDefinition = null;
    await this.clock.set(now);
  }

  /** A person's token. */
  async token(login: string): Promise<string> {
    const known = this.#tokens.get(login) ?? (await this.signOn.issue(login));
    this.#tokens.set(login, known);
    return known;
  }

  /** Sends a GraphQL request as somebody, or as nobody with null. */
  async ask<Data = Record<string, never>>(
    login: string | null,
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Data>> {
    const authorization = login === null ? {} : { authorization: `Bearer ${await this.token(login)}` };
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...authorization, ...headers },
      payload: { query, variables },
    });
    return response.json<Answer<Data>>();
  }

  /** The same, for requests that must succeed. */
  async get<Data>(
    login: string,
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Data> {
    const { data, errors } = await this.ask<Data>(login, query, variables);
    if (errors || data === null) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
    return data;
  }

  /** The same for a typed operation of tests/support/operations: variables and answer are checked by the compiler. */
  run<Data, Variables extends Readonly<Record<string, unknown>>>(
    document: TypedDocumentNode<Data, Variables>,
    login: string,
    variables: Variables,
  ): Promise<Data> {
    return this.get<Data>(login, print(document), variables);
  }

  /** Uploads a file as somebody would, and answers the upload's id. */
  async upload(login: string, fileName = '材料.pdf', content = `${fileName} of ${login}`): Promise<string> {
    const bytes = Buffer.from(content, 'utf8');
    const input = {
      fileName,
      mediaType: 'application/pdf',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
    const { createUpload } = await this.run(CreateUploadDocument, login, { input });
    const upload = createUpload.upload;
    if (!upload) throw new Error('createUpload answered nothing');
    const response = await this.app.inject({
      method: 'PUT',
      url: upload.url,
      headers: { authorization: `Bearer ${await this.token(login)}`, 'content-type': 'application/pdf' },
      payload: bytes,
    });
    if (response.statusCode !== 204) throw new Error(`PUT answered ${response.statusCode}: ${response.body}`);
    return upload.id;
  }

  /** Runs SQL as the owner of the tables, whom no row policy holds: to look at what the API does not show. */
  async sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new pg.Client(this.database.ownerUrl);
    await client.connect();
    try {
      return (await client.query(text, [...values])).rows as Row[];
    } finally {
      await client.end();
    }
  }
}
