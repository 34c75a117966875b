import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

const ALGORITHM = 'ES256';
const KEY_ID = 'crowd';

/** For whom the issuer's tokens are. */
export const AUDIENCE = 'zhengyun';

/** A city's single sign-on on this machine, with its discovery document and its keys. */
export interface Issuer {
  readonly url: string;
  /** A token that names this person. */
  token(login: string): Promise<string>;
  /** Who is signed in with the browser that is sent here; whoever asks for a code gets one for them. */
  browser: string;
  close(): Promise<void>;
}

/** Starts a sign-on with a key of its own. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM);
  const keys = [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: ALGORITHM }];
  const server = createServer((request, response) => {
    const documents: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': {
        issuer: url,
        jwks_uri: `${url}/keys`,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/token`,
        id_token_signing_alg_values_supported: [ALGORITHM],
      },
      '/keys': { keys },
    };
    const { pathname, searchParams } = new URL(request.url ?? '', url);
    response.setHeader('content-type', 'application/json');
    response.setHeader('access-control-allow-origin', '*');
    if (pathname === '/authorize') {
      response.writeHead(302, { location: flow.authorize(searchParams, issuer.browser) }).end();
    } else if (pathname === '/token') {
      void text(request)
        .then((body) => flow.redeem(new URLSearchParams(body)))
        .then((tokens) => response.writeHead(tokens ? 200 : 400).end(JSON.stringify(tokens ?? DENIED)));
    } else response.end(JSON.stringify(documents[pathname] ?? {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sign = (login: string, audience: string, claims: JWTPayload) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
      .setSubject(login)
      .setIssuer(url)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('12h')
      .sign(privateKey);
  const flow = new CodeFlow(sign);
  const issuer: Issuer = {
    url,
    browser: 'office.reviewer',
    token: (login) => sign(login, AUDIENCE, {}),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return issuer;
}

const DENIED = { error: 'invalid_grant' };

/** The authorization code flow with PKCE, as far as a public client goes through it. */
class CodeFlow {
  readonly #given = new Map<string, { readonly login: string; readonly asked: URLSearchParams }>();

  constructor(
    private readonly sign: (login: string, audience: string, claims: JWTPayload) => Promise<string>,
  ) {}

  /** Where the browser is sent back to, with a code. */
  authorize(asked: URLSearchParams, login: string): string {
    const code = randomUUID();
    this.#given.set(code, { login, asked });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    return back.href;
  }

  /** The tokens for a code, once, and only to whoever knows what its challenge was made of. */
  async redeem(request: URLSearchParams): Promise<object | null> {
    const code = request.get('code') ?? '';
    const given = this.#given.get(code);
    this.#given.delete(code);
    const proof = createHash('sha256')
      .update(request.get('code_verifier') ?? '')
      .digest('base64url');
    if (!given || proof !== given.asked.get('code_challenge')) return null;
    const { login, asked } = given;
    const client = asked.get('client_id') ?? '';
    return {
      token_type: 'Bearer',
      access_token: await this.sign(login, AUDIENCE, {}),
      id_token: await this.sign(login, client, { nonce: asked.get('nonce') }),
    };
  }
}
