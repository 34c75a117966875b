import * as oauth from 'oauth4webapi';
import type { Tokens } from './tokens.js';

/** The city's single sign-on, as this page is registered there: a public client, with no secret. */
export interface Issuer {
  readonly url: string;
  readonly clientId: string;
  readonly scope: string;
}

const BEGUN = 'zhengyun.sign-in';

/** What must be known again when the issuer sends the browser back. */
interface Begun {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** Sends the browser to the issuer: the authorization code flow with PKCE. */
export async function beginSignIn(issuer: Issuer): Promise<void> {
  const server = await discover(issuer);
  if (!server.authorization_endpoint) throw new Error('The issuer has no authorization endpoint');
  const begun: Begun = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
  };
  sessionStorage.setItem(BEGUN, JSON.stringify(begun));
  const address = new URL(server.authorization_endpoint);
  const asked = {
    client_id: issuer.clientId,
    redirect_uri: redirectUri(),
    response_type: 'code',
    scope: issuer.scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
    state: begun.state,
    nonce: begun.nonce,
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  location.assign(address);
}

/**
 * Takes what the issuer sent the browser back with; null where it did not. Tokens are kept in this page alone.
 * @throws where the answer is not the one that was asked for
 */
export async function finishSignIn(issuer: Issuer): Promise<Tokens | null> {
  const address = new URL(location.href);
  const kept = sessionStorage.getItem(BEGUN);
  if (kept === null || !(address.searchParams.has('code') || address.searchParams.has('error'))) return null;
  // Used once, whatever comes of it; and nobody shall find the code in the address.
  sessionStorage.removeItem(BEGUN);
  history.replaceState(null, '', address.pathname);
  const { verifier, state, nonce } = JSON.parse(kept) as Begun;
  const server = await discover(issuer);
  const client = { client_id: issuer.clientId };
  const given = oauth.validateAuthResponse(server, client, address, state);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    given,
    redirectUri(),
    verifier,
    overHttp(issuer),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  return tokensOf(issuer, server, tokens);
}

/** The access token, and another by the refresh token when the server refuses it. */
function tokensOf(
  issuer: Issuer,
  server: oauth.AuthorizationServer,
  first: oauth.TokenEndpointResponse,
): Tokens {
  const client = { client_id: issuer.clientId };
  let current = first;
  const renewed = async (): Promise<oauth.TokenEndpointResponse> => {
    const refresh = current.refresh_token;
    if (refresh === undefined) {
      await beginSignIn(issuer);
      return current;
    }
    const answer = await oauth.refreshTokenGrantRequest(
      server,
      client,
      oauth.None(),
      refresh,
      overHttp(issuer),
    );
    const next = await oauth.processRefreshTokenResponse(server, client, answer);
    return { refresh_token: refresh, ...next };
  };
  let renewing: Promise<void> | undefined;
  return async (renew) => {
    // Several requests may have been refused at once.
    if (renew) {
      renewing ??= renewed()
        .then((next) => void (current = next))
        .finally(() => (renewing = undefined));
      await renewing;
    }
    return current.access_token;
  };
}

async function discover(issuer: Issuer): Promise<oauth.AuthorizationServer> {
  const url = new URL(issuer.url);
  const answer = await oauth.discoveryRequest(url, overHttp(issuer));
  return oauth.processDiscoveryResponse(url, answer);
}

/** The server takes an issuer without TLS on its own machine alone. */
function overHttp({ url }: Issuer): { readonly [oauth.allowInsecureRequests]: boolean } {
  return { [oauth.allowInsecureRequests]: url.startsWith('http:') };
}

function redirectUri(): string {
  return `${location.origin}/capacity`;
}
