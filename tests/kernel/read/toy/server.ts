import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/postgresql';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import pg from 'pg';
import { buildSchema } from 'type-graphql';
import { Executor, finishSchema, Reader, ReadSession, stringify } from '../../../../src/kernel/read/index.js';
import { cloneDatabase } from '../../../support/database.js';
import { Leave, Matter, Note, Office, Purchase, Turn } from './entities.js';
import { PurchaseResolver, ToyResolver } from './resolvers.js';
import { TABLES } from './tables.js';

/** Data of an answer, which tests look into freely. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Data = any;

/** The toy world running: a schema over a database of its own. */
export interface Toy {
  readonly schema: GraphQLSchema;
  readonly pool: pg.Pool;
  /** Texts of the statements that clients of the pool have sent since the last look. */
  statements(): string[];
  ask(query: string, variables?: Record<string, unknown>, subject?: string): Promise<ExecutionResult>;
  stop(): Promise<void>;
}

/** The toy schema, prepared for the kernel. */
export async function toySchema(): Promise<GraphQLSchema> {
  const orm = await MikroORM.init({
    entities: [Matter, Purchase, Leave, Note, Office, Turn],
    dbName: 'unused',
    metadataProvider: ReflectMetadataProvider,
    connect: false,
  } as never);
  const schema = await buildSchema({ resolvers: [ToyResolver, PurchaseResolver], validate: false });
  finishSchema(schema, orm.getMetadata());
  return schema;
}

/** Starts the toy world in a fresh database. */
export async function startToy(): Promise<Toy> {
  const database = await cloneDatabase();
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query(TABLES);
  await owner.end();
  const pool = new pg.Pool({
    connectionString: database.appUrl,
    max: 3,
    options: '-c search_path=toy -c timezone=Asia/Shanghai',
  });
  const sent: string[] = [];
  pool.on('connect', (client) => watch(client, sent));
  const schema = await toySchema();
  const executor = new Executor(schema);
  const documents = new Map<string, DocumentNode>();
  return {
    schema,
    pool,
    statements: () => sent.splice(0),
    ask: async (query, variables = {}, subject = 'somebody') => {
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors };
      const session = new ReadSession(pool, subject);
      const read = new Reader(session, {} as never);
      try {
        const { data, errors } = await executor.execute({
          document,
          variableValues: variables,
          contextValue: { read },
        });
        // As a client gets it.
        const given = JSON.parse(stringify({ data })) as ExecutionResult;
        return errors ? { ...given, errors } : given;
      } finally {
        await session.close();
      }
    },
    stop: async () => {
      await pool.end();
      await database.drop();
    },
  };
}

function watch(client: pg.ClientBase, sent: string[]): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((...args: unknown[]) => {
    const [first] = args as [string | { text: string }];
    sent.push(typeof first === 'string' ? first : first.text);
    return query(...args);
  }) as never;
}
