import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { ormSettings } from '../../src/database/index.js';
import { buildSchema } from '../../src/schema.js';

/** The real schema, guarded, without a database behind it. */
export function realSchema(): Promise<GraphQLSchema> {
  const orm = new MikroORM(ormSettings('postgres://nobody@127.0.0.1/none'));
  return buildSchema(orm.getMetadata());
}
