import { describe, expect, it } from 'vitest';
import { InvalidSettings, readSettings, settingRows } from '../../src/settings.js';

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

describe('settings', () => {
  it('starts on the three required settings, all others defaulted', () => {
    const settings = readSettings(least);
    expect(settings).toMatchObject({
      databaseUrl: least.DATABASE_URL,
      port: 4000,
      introspection: true,
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
      INTROSPECTION: 'off',
      PORT: '80',
    });
    expect(settings).toMatchObject({
      calendarNotices: ['/etc/a.json', '/etc/b.json'],
      introspection: false,
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
