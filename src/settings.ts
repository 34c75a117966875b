import { z } from 'zod';
import { postgresUrl, type Settings, settingsSchema } from './settings-table.js';

export { settingRows, type Settings } from './settings-table.js';

/** The environment does not hold what the server needs. The message names every setting at fault, and no value. */
export class InvalidSettings extends Error {
  override readonly name = 'InvalidSettings';
}

/**
 * Reads the settings from environment variables; an empty one counts as absent.
 * @throws InvalidSettings naming every setting that is missing or bad
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const present = given(environment);
  const result = settingsSchema.safeParse(present);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `  ${name} ${name in present ? issue.message : 'is missing'}`;
    });
    throw new InvalidSettings(
      `These settings keep the server from starting:\n${[...new Set(faults)].join('\n')}`,
    );
  }
  return Object.fromEntries(
    Object.entries(result.data).map(([name, value]) => [camelCase(name), value]),
  ) as unknown as Settings;
}

/** An empty variable counts as absent. */
function given(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value]] : [])),
  );
}

function camelCase(name: string): string {
  return name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Reads the one setting that migrating needs: `MIGRATION_URL`, the database with the login that owns the tables.
 * @throws InvalidSettings where it is missing or bad
 */
export function readMigrationSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): { readonly migrationUrl: string } {
  const url = given(environment)['MIGRATION_URL'];
  const result = postgresUrl.safeParse(url);
  if (!result.success) {
    throw new InvalidSettings(
      `MIGRATION_URL ${url === undefined ? 'is missing: it ' : ''}must be the URL of the database, with the login that owns the tables`,
    );
  }
  return { migrationUrl: result.data };
}

/** What verifying the journal goes by. */
export interface AuditSettings {
  /** The database, with a login that is a member of `zhengyun_audit`. */
  readonly databaseUrl: string;
}

/**
 * Reads the one setting that verifying the journal needs: `AUDIT_DATABASE_URL`.
 * @throws InvalidSettings where it is missing or bad
 */
export function readAuditSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): AuditSettings {
  const result = postgresUrl.safeParse(environment['AUDIT_DATABASE_URL']);
  if (!result.success) {
    throw new InvalidSettings(
      'AUDIT_DATABASE_URL must be the URL of the database, with a login that is a member of zhengyun_audit',
    );
  }
  return { databaseUrl: result.data };
}

/**
 * Reads the one setting that signing a checkpoint needs: `AUDIT_SIGNING_KEY_FILE`, the path of an Ed25519 private
 * key in PEM.
 * @throws InvalidSettings where it is missing
 */
export function readSigningKeyFile(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const file = environment['AUDIT_SIGNING_KEY_FILE']?.trim();
  if (file) return file;
  throw new InvalidSettings(
    'AUDIT_SIGNING_KEY_FILE must name the private key that signs checkpoints: npm run audit:key -- --out audit makes audit.key.pem',
  );
}

/** What the sandbox needs beside a server's settings. */
export interface SandboxSettings {
  readonly settings: Settings;
  /** The instant at which a fresh sandbox begins; absent: now. */
  readonly now: string | undefined;
}

/**
 * The sandbox's settings: it brings its own database, sign-on and folders, and listens on this machine alone
 * unless told otherwise.
 * @throws InvalidSettings naming every setting that is bad
 */
export function readSandboxSettings(
  own: {
    readonly databaseUrl: string;
    readonly filesDir: string;
    readonly issuer: string;
    readonly audience: string;
  },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): SandboxSettings {
  const settings = readSettings({
    HOST: '127.0.0.1',
    INTROSPECTION: 'on',
    LOG_LEVEL: 'warn',
    SHUTDOWN_NOTICE_MS: '0',
    ...given(environment),
    DATABASE_URL: own.databaseUrl,
    FILES_DIR: own.filesDir,
    OIDC_ISSUER: own.issuer,
    OIDC_AUDIENCE: own.audience,
  });
  const now = environment['SANDBOX_NOW'] || undefined;
  if (now !== undefined && !z.iso.datetime({ offset: true }).safeParse(now).success) {
    throw new InvalidSettings('SANDBOX_NOW must be an instant with offset, like 2026-02-12T10:00:00+08:00');
  }
  return { settings, now };
}
