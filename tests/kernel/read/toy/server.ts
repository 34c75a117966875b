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

/** A statement as a client has sent it. */
export interface Sent {
  readonly text: string;
  readonly values?: readonly unknown[] | undefined;
}

/** The toy world running: a schema over a database of its own. */
export interface Toy {
  readonly schema: GraphQLSchema;
  readonly pool: pg.Pool;
  /** Texts of the statements that clients of the pool have sent since the last look. */
  statements(): string[];
  /** The same with their values. */
  sent(): Sent[];
  ask(query: string, variables?: Record<string, unknown>, subject?: string): Promise<ExecutionResult>;
  /** Asks where nothing has been asked before. */
  askAnew(query: string, variables: Record<string, unknown>, subject: string): Promise<ExecutionResult>;
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
  const connections = {
    connectionString: database.appUrl,
    max: 3,
    options: '-c search_path=toy -c timezone=Asia/Shanghai',
    pipeline: true,
  };
  const pool = new pg.Pool(connections);
  const sent: Sent[] = [];
  pool.on('connect', (client) => watch(client, sent));
  const schema = await toySchema();
  const executor = new Executor(schema);
  const documents = new Map<string, DocumentNode>();
  const answer = async (
    executor: Executor,
    document: DocumentNode,
    variableValues: Record<string, unknown>,
    subject: string,
  ): Promise<ExecutionResult> => {
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    // As the server does: who was there before is presumed to be who they were.
    const executed = async (presumes: boolean): Promise<ExecutionResult> => {
      const session = new ReadSession(pool, subject);
      if (presumes) session.presume();
      const read = new Reader(session, {} as never);
      try {
        const result = await executor.execute({ document, variableValues, contextValue: { read } });
        return (await session.holds()) ? result : await executed(false);
      } finally {
        await session.close();
      }
    };
    const { data, errors: told } = await executed(true);
    // As a client gets it.
    const given = JSON.parse(stringify({ data })) as ExecutionResult;
    return told ? { ...given, errors: told } : given;
  };
  return {
    schema,
    pool,
    statements: () => sent.splice(0).map(({ text }) => text),
    sent: () => sent.splice(0),
    ask: (query, variables = {}, subject = 'somebody') => {
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      return answer(executor, document, variables, subject);
    },
    askAnew: (query, variables, subject) => answer(new Executor(schema), parse(query), variables, subject),
    stop: async () => {
      await pool.end();
      await database.drop();
    },
  };
}

function watch(client: pg.ClientBase, sent: Sent[]): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((...args: unknown[]) => {
    const [first] = args as [string | Sent];
    sent.push(typeof first === 'string' ? { text: first } : { text: first.text, values: first.values });
    return query(...args);
  }) as never;
}
