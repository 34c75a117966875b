import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { MIGRATIONS } from '../../migrations/index.js';
import { ENTITIES } from '../catalogue.js';

/** What every use of the ORM has in common: the tables, their names, where migrations live. */
export function ormSettings(url: string, more: Partial<Options> = {}) {
  return defineConfig({
    clientUrl: url,
    entities: ENTITIES,
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    // Instants are read as instants, whatever the time zone of the machine.
    timezone: '+08:00',
    forceUtcTimezone: false,
    // Functions, triggers, roles and grants are written by hand in the migrations.
    schemaGenerator: { ignoreRoutines: true, ignoreTriggers: true, skipTables: [...HAND_WRITTEN_TABLES] },
    migrations: {
      // Where a new one is written; the ones that run are listed.
      path: 'migrations',
      pathTs: 'migrations',
      migrationsList: MIGRATIONS,
      snapshotName: 'snapshot',
      tableName: 'migrations',
      silent: true,
      transactional: true,
      allOrNothing: true,
    },
    ...more,
  });
}

/** Tables that no entity maps: what is the database's own, and readings, which are no objects and come in parts. */
export const HAND_WRITTEN_TABLES = [
  'clock',
  'migrations',
  'capacity_readings',
  'capacity_rollups',
  'resource_readings',
  'resource_rollups',
] as const;
