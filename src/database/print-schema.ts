import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { MikroORM } from '@mikro-orm/postgresql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from '../schema.js';
import { ormSettings } from './orm-settings.js';

/** The schema as it is committed in `schema/schema.graphql`. Needs no database: the tables' metadata is enough. */
export async function printedSchema(): Promise<string> {
  const orm = new MikroORM(ormSettings('postgres://nobody@127.0.0.1/none'));
  const schema = await buildSchema(orm.getMetadata());
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (import.meta.main) writeFileSync('schema/schema.graphql', await printedSchema());
