import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { oidcAuthenticator, remoteKeys } from '../../src/server/authenticate.js';

const issuer = 'https://sso.example.gov.cn';
const audience = 'zhengyun';
const genuine = await generateKeyPair('ES256');
const stranger = await generateKeyPair('ES256');
const rsa = await generateKeyPair('RS256', { extractable: true });
const keySet = {
  keys: [
    { ...(await exportJWK(genuine.publicKey)), kid: 'one', alg: 'ES256' },
    { ...(await exportJWK(rsa.publicKey)), kid: 'rsa', alg: 'RS256' },
  ],
};
const keys = createLocalJWKSet(keySet);
const authenticate = oidcAuthenticator({ issuer, audience, keys, subjectClaim: 'sub' });

interface Variation {
  claims?: JWTPayload;
  issuer?: string;
  audience?: string;
  expires?: string | number;
  key?: Parameters<SignJWT['sign']>[0];
  header?: { alg: string; kid: string };
}

async function bearer(variation: Variation = {}): Promise<string> {
  const token = new SignJWT({ sub: 'office.reviewer', ...variation.claims })
    .setProtectedHeader(variation.header ?? { alg: 'ES256', kid: 'one' })
    .setIssuer(variation.issuer ?? issuer)
    .setAudience(variation.audience ?? audience)
    .setExpirationTime(variation.expires ?? '5 minutes');
  return `Bearer ${await token.sign(variation.key ?? genuine.privateKey)}`;
}

describe('CC-20b signing in through the single sign-on', () => {
  it('CC-20b a valid token names its subject', async () => {
    expect(await authenticate(await bearer())).toBe('office.reviewer');
    expect(
      await authenticate(await bearer({ header: { alg: 'RS256', kid: 'rsa' }, key: rsa.privateKey })),
    ).toBe('office.reviewer');
  });

  it('CC-20b without a header nobody is signed in, which is no error', async () => {
    expect(await authenticate(undefined)).toBeNull();
  });

  it('CC-20b the subject can be another claim', async () => {
    const byAccount = oidcAuthenticator({ issuer, audience, keys, subjectClaim: 'account' });
    expect(await byAccount(await bearer({ claims: { account: 'hrss.admin' } }))).toBe('hrss.admin');
    await expect(byAccount(await bearer())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(byAccount(await bearer({ claims: { account: 7 } }))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  const anHourAgo = Math.floor(Date.now() / 1000) - 3600;
  const sharedSecret = async () => new TextEncoder().encode(await exportSPKI(rsa.publicKey));
  it.each<[string, () => Promise<string>]>([
    ['another scheme', async () => 'Basic b2ZmaWNlOnNlY3JldA=='],
    ['no token at all', async () => 'Bearer '],
    ['something that is no token', async () => 'Bearer abc.def.ghi'],
    ['an expired token', () => bearer({ expires: anHourAgo })],
    ['a token of another issuer', () => bearer({ issuer: 'https://elsewhere.example.cn' })],
    ['a token for another audience', () => bearer({ audience: 'mail' })],
    ['a token signed by a stranger', () => bearer({ key: stranger.privateKey })],
    ['a token that names an unknown key', () => bearer({ header: { alg: 'ES256', kid: 'two' } })],
    ['a token without a subject', () => bearer({ claims: { sub: undefined } })],
    ['a token with an empty subject', () => bearer({ claims: { sub: '' } })],
    [
      'an unsigned token',
      async () =>
        `Bearer ${new UnsecuredJWT({ sub: 'audit.auditor' }).setIssuer(issuer).setAudience(audience).setExpirationTime('5 minutes').encode()}`,
    ],
    [
      'a public key used as a shared secret',
      async () => bearer({ header: { alg: 'HS256', kid: 'rsa' }, key: await sharedSecret() }),
    ],
  ])('CC-20b refuses %s', async (_, header) => {
    await expect(authenticate(await header())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('CC-20b refuses a token that never expires', async () => {
    const token = await new SignJWT({ sub: 'x' })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience(audience)
      .sign(genuine.privateKey);
    await expect(authenticate(`Bearer ${token}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('CC-20b verifies the same token once a minute, and takes it no longer than it is valid', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
    try {
      const find = vi.fn<typeof keys>(keys);
      const counted = oidcAuthenticator({ issuer, audience, subjectClaim: 'sub', keys: find });
      const [long, short] = [await bearer(), await bearer({ expires: '30 seconds' })];
      const takes = async (token: string) => expect(await counted(token)).toBe('office.reviewer');
      for (const token of [long, long, short, short, long]) await takes(token);
      expect(find).toHaveBeenCalledTimes(2);
      vi.advanceTimersByTime(41_000);
      await takes(long);
      await expect(counted(short)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(find).toHaveBeenCalledTimes(3);
      vi.advanceTimersByTime(20_000);
      await takes(long);
      expect(find).toHaveBeenCalledTimes(4);
    } finally {
      vi.useRealTimers();
    }
  });

  it('CC-20b a key set that cannot be had is our fault, not the token’s', async () => {
    const broken = oidcAuthenticator({
      issuer,
      audience,
      subjectClaim: 'sub',
      keys: () => Promise.reject(new TypeError('fetch failed')),
    });
    await expect(broken(await bearer())).rejects.toThrow(TypeError);
  });
});

describe('CC-20b finding the issuer’s keys', () => {
  let server: Server;
  let origin: string;
  let speaksFor: string | undefined;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/keys') response.end(JSON.stringify(keySet));
      else if (request.url === '/.well-known/openid-configuration')
        response.end(JSON.stringify({ issuer: speaksFor ?? origin, jwks_uri: `${origin}/keys` }));
      else response.writeHead(404).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it('CC-20b asks the issuer’s discovery document', async () => {
    const discovering = oidcAuthenticator({
      issuer: origin,
      audience,
      subjectClaim: 'sub',
      keys: await remoteKeys(origin, undefined),
    });
    expect(await discovering(await bearer({ issuer: origin }))).toBe('office.reviewer');
  });

  it('CC-20b does not believe a document that speaks for another issuer', async () => {
    speaksFor = 'https://elsewhere.example.cn';
    await expect(remoteKeys(origin, undefined)).rejects.toThrow('speaks for https://elsewhere.example.cn');
  });

  it('CC-20b says where nothing was found', async () => {
    await expect(remoteKeys(`${origin}/realm`, undefined)).rejects.toThrow('answered 404');
  });
});
