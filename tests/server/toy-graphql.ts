import type { InjectOptions } from 'fastify';
import { GraphQLError } from 'graphql';
import { expect } from 'vitest';
import {
  conflict,
  declareRefusals,
  forbidden,
  refused,
  unauthenticated,
} from '../../src/kernel/refusals/index.js';
import { recordingLog, schemaWith, settingsWith, toyServer } from './toy-server.js';

declareRefusals({ TOY_POOL_EMPTY: { zh: '仅剩 {left}。', en: 'Only {left} left.' } });

const sdl = /* GraphQL */ `
  type Query {
    hello: String!
    who: String
    requestId: String!
    language: String!
    fail(how: String!): String
    numbers(first: Int!): [Int!]!
    add(input: Addition!): Int!
  }
  input Addition {
    terms: [Int!]!
  }
  type Mutation {
    press: Int!
    stop: Int!
  }
`;

/** What the field `fail` throws. */
const failures: Record<string, () => Error> = {
  forbidden: () => forbidden(),
  unauthenticated: () => unauthenticated(),
  conflict: () => conflict(7),
  refused: () =>
    refused([
      { code: 'TOY_POOL_EMPTY', params: { left: 3 }, path: 'input.grants.0.quantity', provision: 'CC-14c' },
    ]),
  database: () =>
    Object.assign(new Error('duplicate key value violates "people_login_key" select * from people'), {
      code: '23505',
    }),
  deadlock: () => Object.assign(new Error('deadlock detected'), { code: '40P01' }),
  graphql: () => new GraphQLError('secret detail of a library'),
};

/** A server with the toy's schema, and a client's calls to it. */
export async function graphqlServer() {
  const { log, lines } = recordingLog();
  const record = { lines, pressed: 0 };
  const schema = schemaWith(sdl, {
    Query: {
      hello: () => 'hello',
      who: (_, __, { subject }) => subject,
      requestId: (_, __, { requestId }) => requestId,
      language: (_, __, { language }) => language,
      fail: (_, { how }) => {
        throw failures[how as string]!();
      },
      numbers: (_, { first }) => Array.from({ length: first as number }, (__, index) => index),
      add: (_, { input }) => (input as { terms: number[] }).terms.reduce((sum, term) => sum + term, 0),
    },
    Mutation: { press: () => ++record.pressed, stop: () => ++record.pressed },
  });

  const app = await toyServer({
    schema,
    house: { log },
    settings: settingsWith({ BODY_MAX_BYTES: '5000', QUERY_MAX_TOKENS: '300' }),
  });
  const send = async (options: InjectOptions) => {
    const response = await app.inject({ url: '/graphql', ...options });
    expect(response.headers['content-type']).toMatch(/^application\/json/);
    return { status: response.statusCode, headers: response.headers, ...response.json<Answer>() };
  };
  return {
    schema,
    record,
    send,
    post: (query: string, variables?: object, headers: Record<string, string> = {}) =>
      send({ method: 'POST', payload: { query, variables }, headers }),
    /** A number among the metrics. */
    counted: async (line: RegExp) => Number(line.exec((await app.inject('/metrics')).body)?.[1] ?? 0),
    close: () => app.close(),
  };
}

/** What a client reads. */
interface Answer {
  data?: Record<string, unknown>;
  errors?: {
    message: string;
    extensions: { code: string; requestId: string; issues?: object[]; refusals?: { message: string }[] };
  }[];
}
