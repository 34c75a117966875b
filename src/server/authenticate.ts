import type { FastifyRequest } from 'fastify';
import { createRemoteJWKSet, decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { unauthenticated } from '../kernel/refusals/index.js';

/**
 * Says who sends a request by its `Authorization` header: the token's subject, or null where there is no header.
 * Throws UNAUTHENTICATED where the header is there and not valid.
 */
export type Authenticate = (authorization: string | undefined) => Promise<string | null>;

/**
 * Whoever sends a request.
 * @throws UNAUTHENTICATED where nobody is signed in
 */
export async function signedIn(authenticate: Authenticate, request: FastifyRequest): Promise<string> {
  const subject = await authenticate(request.headers.authorization);
  if (subject === null) throw unauthenticated();
  return subject;
}

/** What a token must satisfy. */
export interface OidcOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Finds the key that a token names: a remote key set, or a local one. */
  readonly keys: JWTVerifyGetKey;
  /** The claim that names the person. */
  readonly subjectClaim: string;
}

/** Asymmetric signatures only: with HS256 among them, a public key could be used as a shared secret. */
const ALGORITHMS = ['ES256', 'RS256', 'PS256', 'EdDSA'];

/** How far this machine's clock and the issuer's may differ, in seconds. */
const CLOCK_TOLERANCE = 10;

const KEY_LOOKUP_MS = 5_000;

/** What jose throws because of the token, as opposed to a key set that cannot be had. */
const TOKEN_FAULTS = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

/**
 * How long a verified token is taken without verifying it again, in milliseconds, and how many at most: a signature
 * costs more to check than most requests cost to answer. A key that its issuer withdraws is believed so much longer.
 */
const VERIFIED_MS = 60_000;
const VERIFIED_AT_MOST = 5_000;

/** Verifies bearer tokens of the city's single sign-on: signature, issuer, audience and expiry. CC-20b. */
export function oidcAuthenticator(options: OidcOptions): Authenticate {
  const { issuer, audience, keys, subjectClaim } = options;
  const verified = new LRUCache<string, string>({ max: VERIFIED_AT_MOST, perf: Date, ttlResolution: 0 });
  return async (authorization) => {
    if (authorization === undefined) return null;
    const known = verified.get(authorization);
    if (known !== undefined) return known;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization.trim())?.[1];
    if (token === undefined) throw unauthenticated();
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['exp', subjectClaim],
    }).catch((error: unknown) => {
      throw TOKEN_FAULTS.some((fault) => error instanceof fault) ? unauthenticated() : error;
    });
    const subject = payload[subjectClaim];
    if (typeof subject !== 'string' || subject === '') throw unauthenticated();
    const ttl = Math.min(VERIFIED_MS, ((payload.exp ?? 0) + CLOCK_TOLERANCE) * 1000 - Date.now());
    if (ttl >= 1) verified.set(authorization, subject, { ttl });
    return subject;
  };
}

/**
 * How many milliseconds a header that was found valid stays it, by this machine's clock; null where it says nothing of
 * its end.
 */
export function validForMs(authorization: string): number | null {
  try {
    const { exp } = decodeJwt(authorization.trim().replace(/^Bearer /i, ''));
    return exp === undefined ? null : Math.max(0, exp * 1000 - Date.now());
  } catch {
    return null;
  }
}

const discoveryDocument = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * The issuer's public keys, fetched when first needed and again when a token names an unknown one.
 * @param url where they are; undefined: as the issuer's discovery document says
 * @throws Error where the discovery document cannot be had or speaks for another issuer
 */
export async function remoteKeys(issuer: string, url: string | undefined): Promise<JWTVerifyGetKey> {
  return createRemoteJWKSet(new URL(url ?? (await discoverKeys(issuer))), { timeoutDuration: KEY_LOOKUP_MS });
}

async function discoverKeys(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(KEY_LOOKUP_MS) });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const document = discoveryDocument.parse(await answer.json());
  if (document.issuer !== issuer)
    throw new Error(`${address} speaks for ${document.issuer}, not for ${issuer}`);
  return document.jwks_uri;
}
