import { buildSchema, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { pino } from 'pino';
import { WorkingCalendar } from '../../src/kernel/calendar/index.js';
import { createServer, type ServerParts } from '../../src/server/index.js';
import type { House, RequestContext } from '../../src/kernel/context/index.js';
import { unauthenticated } from '../../src/kernel/refusals/index.js';
import { readSettings } from '../../src/settings.js';

/** Settings for a server under test; each can be stated as in the environment. */
export const settingsWith = (environment: Record<string, string> = {}) =>
  readSettings({
    DATABASE_URL: 'postgres://127.0.0.1/unused',
    OIDC_ISSUER: 'https://sso.example.gov.cn',
    OIDC_AUDIENCE: 'zhengyun',
    ...environment,
  });

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<unknown, RequestContext>>>;

/** An executable schema from SDL and resolvers. */
export function schemaWith(sdl: string, resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const [type, fields] of Object.entries(resolvers)) {
    for (const [field, resolve] of Object.entries(fields)) {
      (schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve =
        resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}

/** A log that keeps its lines. */
export function recordingLog() {
  const lines: Record<string, unknown>[] = [];
  return {
    lines,
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
  };
}

/** Tokens of a toy: `Bearer <subject>`, of which `bad` is invalid. */
export const toyTokens: ServerParts['authenticate'] = async (header) => {
  if (header === undefined) return null;
  const subject = header.replace('Bearer ', '');
  if (subject === 'bad') throw unauthenticated();
  return subject;
};

/** A page where the built one would be. */
export const toyExplorer = { dir: import.meta.dirname, html: () => '<!doctype html><title>explorer</title>' };

/** A server on toy parts. */
export function toyServer(
  parts: Pick<ServerParts, 'schema'> & { house: Partial<House> } & Partial<Omit<ServerParts, 'house'>>,
) {
  return createServer({
    settings: settingsWith(),
    authenticate: toyTokens,
    ready: async () => ({ ok: true, reasons: [] }),
    onDownload: async () => {},
    explorer: toyExplorer,
    ...parts,
    house: {
      log: pino({ level: 'silent' }),
      pool: new pg.Pool(),
      calendar: WorkingCalendar.from([], []),
      ...parts.house,
    } as House,
  });
}
