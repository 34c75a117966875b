import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const ALGORITHM = 'ES256';
const KEY_ID = 'crowd';

/** For whom the issuer's tokens are. */
export const AUDIENCE = 'zhengyun';

/** A city's single sign-on on this machine, with its discovery document and its keys. */
export interface Issuer {
  readonly url: string;
  /** A token that names this person. */
  token(login: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts a sign-on with a key of its own. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM);
  const keys = [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: ALGORITHM }];
  const server = createServer((request, response) => {
    const documents: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': { issuer: url, jwks_uri: `${url}/keys` },
      '/keys': { keys },
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(documents[request.url ?? ''] ?? {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    token: (login) =>
      new SignJWT({})
        .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
        .setSubject(login)
        .setIssuer(url)
        .setAudience(AUDIENCE)
        .setExpirationTime('12h')
        .sign(privateKey),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
