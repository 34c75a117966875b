import type { GraphQLSchema } from 'graphql';
import {
  type Database,
  type Housekeeping,
  loadNotices,
  openCalendar,
  openDatabase,
  startHousekeeping,
} from './database/index.js';
import type { House } from './kernel/context/index.js';
import { FileStore } from './kernel/files/index.js';
import { checkOpenCases } from './kernel/procedure/index.js';
import { RuleBook } from './kernel/regulations/index.js';
import { ofSetting } from './of-setting.js';
import { buildSchema } from './schema.js';
import type { Settings } from './settings.js';
import type { Telemetry } from './telemetry/index.js';

/** How long the sending of the last traces may hold up a process that ends. */
const LAST_TRACES_MS = 2_000;

/** A house that is ready to be served. */
export interface OpenHouse {
  readonly house: House;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly housekeeping: Housekeeping;
  /** Ends housekeeping, gives the database back and sends the last traces. */
  close(): Promise<void>;
}

/** How a house is opened, beside its settings. */
export interface Opening {
  /** What is to be done before housekeeping starts. */
  readonly before?: (house: House) => Promise<void>;
  /** The schema, where this process has built it for another house before: it knows no database. */
  readonly schema?: GraphQLSchema | undefined;
}

/** Database → rule book and calendar → schema → housekeeping: what production, sandbox and tests all stand on. */
export async function openHouse(
  settings: Settings,
  { log, tracing }: Telemetry,
  { before, schema: built }: Opening = {},
): Promise<OpenHouse> {
  const database = await ofSetting('DATABASE_URL', () =>
    openDatabase({
      url: settings.databaseUrl,
      poolSize: settings.poolSize,
      statementTimeoutMs: settings.statementTimeoutMs,
      tracing,
    }),
  );
  try {
    const schema = built ?? (await buildSchema(database.orm.getMetadata()));
    const house: House = {
      orm: database.orm,
      pool: database.pool,
      ruleBook: await ofSetting('PARAMETERS_FILE', () =>
        RuleBook.load({ overridesFile: settings.parametersFile }),
      ),
      calendar: await openCalendar(database),
      files: await ofSetting('FILES_DIR', () => FileStore.at(settings.filesDir, settings.uploadMaxBytes)),
      log,
      tracing,
    };
    await checkOpenCases(house);
    await ofSetting('CALENDAR_NOTICES', () => loadNotices(house, settings.calendarNotices));
    await before?.(house);
    const housekeeping = startHousekeeping(house, { keepKeysHours: settings.idempotencyHours });
    const close = async () => {
      await housekeeping.stop();
      await database.close();
      await tracing?.stop(LAST_TRACES_MS);
    };
    return { house, schema, database, housekeeping, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}
