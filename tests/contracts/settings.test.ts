import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { openHouse } from '../../src/house.js';
import { readCalendarNotice } from '../../src/kernel/calendar/index.js';
import { FileStore } from '../../src/kernel/files/index.js';
import { RuleBook } from '../../src/kernel/regulations/index.js';
import { ofSetting } from '../../src/of-setting.js';
import {
  InvalidSettings,
  readMigrationSettings,
  readSandboxSettings,
  readSettings,
  settingRows,
} from '../../src/settings.js';

const least = {
  DATABASE_URL: 'postgres://zhengyun:s3cret@db.internal:5432/zhengyun',
  OIDC_ISSUER: 'https://sso.example.gov.cn',
  OIDC_AUDIENCE: 'zhengyun',
};

const messageFor = (environment: Record<string, string | undefined>): string => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof InvalidSettings) return error.message;
    throw error;
  }
  return 'accepted';
};

/** For each setting that not every text will do for, one that does not. */
const BAD: Readonly<Record<string, string>> = {
  DATABASE_URL: 'mysql://root:s3cret@db/zhengyun',
  POOL_SIZE: '1',
  STATEMENT_TIMEOUT_MS: 'soon',
  OIDC_ISSUER: 'http://sso.example.gov.cn',
  OIDC_JWKS_URL: 'sso.example.gov.cn/keys',
  OIDC_PAGE_SCOPE: 'profile',
  PORT: '65536',
  TRUST_PROXY: 'true',
  BODY_MAX_BYTES: '2MB',
  QUERY_MAX_TOKENS: '99',
  QUERY_MAX_DEPTH: '2',
  QUERY_MAX_ALIASES: '-1',
  QUERY_MAX_DIRECTIVES: '1001',
  QUERY_MAX_COST: '0',
  INTROSPECTION: 'yes',
  EVENTS_REPLAY_ENTRIES: '0',
  WEBSOCKET_ORIGINS: 'portal.example.gov.cn',
  WEBSOCKET_MAX_SOCKETS: '0',
  WEBSOCKET_MAX_PER_PERSON: '0',
  WEBSOCKET_MAX_SUBSCRIPTIONS: '0',
  WEBSOCKET_MAX_MESSAGE_BYTES: '1023',
  WEBSOCKET_INIT_MS: '9',
  WEBSOCKET_KEEPALIVE_MS: 'never',
  WEBSOCKET_STALL_MS: '99',
  UPLOAD_MAX_BYTES: '0.5',
  IDEMPOTENCY_HOURS: '8761',
  LOG_LEVEL: 'loud',
  METRICS: 'some',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318',
  OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
  OTEL_EXPORTER_OTLP_HEADERS: 'a token',
  OTEL_EXPORTER_OTLP_TIMEOUT: '60001',
  OTEL_RESOURCE_ATTRIBUTES: 'city=%',
  OTEL_TRACES_SAMPLER: 'sometimes',
  OTEL_TRACES_SAMPLER_ARG: '1.5',
  SHUTDOWN_NOTICE_MS: '300001',
  SHUTDOWN_GRACE_MS: '99',
};

describe('settings', () => {
  it('starts on the three required settings, all others defaulted', () => {
    const settings = readSettings(least);
    expect(settings).toMatchObject({
      databaseUrl: least.DATABASE_URL,
      port: 4000,
      introspection: false,
      calendarNotices: [],
    });
    expect(settings.oidcJwksUrl).toBeUndefined();
  });

  it('names every missing and every bad setting in one message', () => {
    const message = messageFor({
      OIDC_ISSUER: 'not a url',
      PORT: '99999',
      METRICS: 'perhaps',
      QUERY_MAX_DEPTH: '1.5',
    });
    for (const name of [
      'DATABASE_URL',
      'OIDC_AUDIENCE',
      'OIDC_ISSUER',
      'PORT',
      'METRICS',
      'QUERY_MAX_DEPTH',
    ]) {
      expect(message).toContain(name);
    }
    expect(message).toContain('DATABASE_URL is missing');
    expect(message).not.toContain('HOST');
  });

  it('never repeats a value, which may hold a password', () => {
    expect(messageFor({ ...least, DATABASE_URL: 'mysql://root:s3cret@db/zhengyun' })).not.toContain('s3cret');
  });

  it('takes an empty variable for an absent one', () => {
    expect(readSettings({ ...least, PORT: '' }).port).toBe(4000);
    expect(messageFor({ ...least, OIDC_AUDIENCE: ' ' })).toContain('OIDC_AUDIENCE is missing');
  });

  it('reads lists, switches and numbers', () => {
    const settings = readSettings({
      ...least,
      CALENDAR_NOTICES: '/etc/a.json, /etc/b.json',
      INTROSPECTION: 'on',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc, x-city=长沙',
      PORT: '80',
    });
    expect(settings).toMatchObject({
      calendarNotices: ['/etc/a.json', '/etc/b.json'],
      introspection: true,
      otelExporterOtlpHeaders: { authorization: 'Bearer abc', 'x-city': '长沙' },
      port: 80,
    });
  });

  it('believes no issuer over plain http, except on this machine', () => {
    expect(messageFor({ ...least, OIDC_ISSUER: 'http://sso.example.gov.cn' })).toContain(
      'OIDC_ISSUER must be an https URL',
    );
    expect(readSettings({ ...least, OIDC_ISSUER: 'http://127.0.0.1:9000' }).oidcIssuer).toBe(
      'http://127.0.0.1:9000',
    );
  });

  it.each(settingRows.map(({ name }) => name).filter((name) => BAD[name] !== undefined))(
    'stops the start on a bad %s, and says what it takes',
    (name) => {
      const message = messageFor({ ...least, [name]: BAD[name] });
      expect(message).toMatch(new RegExp(`^  ${name} must be .{5,}$`, 'm'));
    },
  );

  it('knows of every setting what is bad, except of plain texts', () => {
    const texts = [
      'OIDC_AUDIENCE',
      'OIDC_PAGE_CLIENT_ID',
      'OIDC_SUBJECT_CLAIM',
      'HOST',
      'FILES_DIR',
      'PARAMETERS_FILE',
      'OTEL_SERVICE_NAME',
    ];
    const paths = ['TRUSTED_DOCUMENTS', 'CALENDAR_NOTICES'];
    expect(
      settingRows
        .map(({ name }) => name)
        .filter((name) => BAD[name] === undefined)
        .toSorted(),
    ).toEqual([...texts, ...paths].toSorted());
    expect(messageFor({ ...least, ...BAD }).split('\n')).toHaveLength(1 + Object.keys(BAD).length);
  });

  it('is open about its schema in the sandbox, and closed in production, unless told otherwise', () => {
    const own = {
      databaseUrl: least.DATABASE_URL,
      filesDir: '.',
      issuer: least.OIDC_ISSUER,
      audience: 'sandbox',
    };
    const sandbox = (INTROSPECTION?: string) =>
      readSandboxSettings(own, { INTROSPECTION }).settings.introspection;
    expect([sandbox(), sandbox(''), sandbox('off')]).toEqual([true, true, false]);
    expect(readSettings(least).introspection).toBe(false);
    expect(readSettings({ ...least, INTROSPECTION: 'on' }).introspection).toBe(true);
  });

  it('migrates with one setting of its own, and with no other', () => {
    expect(readMigrationSettings({ MIGRATION_URL: least.DATABASE_URL }).migrationUrl).toBe(
      least.DATABASE_URL,
    );
    expect(() => readMigrationSettings(least)).toThrow('MIGRATION_URL is missing');
    expect(() => readMigrationSettings({ MIGRATION_URL: 'mysql://root:s3cret@db/x' })).toThrow(
      /^MIGRATION_URL must be (?!.*s3cret)/,
    );
  });

  it('is named where what it leads to is not there, cannot be reached or read, without its value', async () => {
    const telemetry = { log: pino({ level: 'silent' }), tracing: undefined };
    const unreachable = readSettings({
      ...least,
      DATABASE_URL: 'postgres://app:s3cret@127.0.0.1:9/zhengyun',
    });
    const error = await openHouse(unreachable, telemetry).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidSettings);
    expect(String(error)).toMatch(/^InvalidSettings: DATABASE_URL: (?!.*s3cret).*ECONNREFUSED/);

    const file = join(import.meta.dirname, 'none.json');
    const overrides = () => RuleBook.load({ overridesFile: file });
    await expect(ofSetting('PARAMETERS_FILE', overrides)).rejects.toThrow(/^PARAMETERS_FILE: .*none\.json/);
    const files = () => FileStore.at(join(import.meta.filename, 'files'), 1);
    await expect(ofSetting('FILES_DIR', files)).rejects.toThrow(/^FILES_DIR: ENOTDIR/);
    const notice = () => readCalendarNotice('{}');
    await expect(ofSetting('CALENDAR_NOTICES', notice)).rejects.toThrow(/^CALENDAR_NOTICES: .*not valid/);
    const ours = () => Promise.reject(new TypeError('a bug'));
    await expect(ofSetting('FILES_DIR', ours)).rejects.toThrow(/^a bug$/);
  });

  it('documents every setting with its meaning and default', () => {
    expect(settingRows.filter(({ required }) => required).map(({ name }) => name)).toEqual(
      Object.keys(least),
    );
    expect(settingRows.filter(({ meaning }) => !/^[A-Z`/].*\.$/.test(meaning))).toEqual([]);
    const documented = Object.fromEntries(
      settingRows.flatMap(({ name, fallback }) => (fallback === null ? [] : [[name, fallback]])),
    );
    expect(Object.keys(documented).length).toBeGreaterThan(15);
    expect(readSettings({ ...documented, ...least })).toEqual(readSettings(least));
  });
});
