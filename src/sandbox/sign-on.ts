import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type Authenticate, oidcAuthenticator } from '../server/index.js';

/** Who the sandbox's sign-on says it is, and for whom its tokens are. */
export const ISSUER = 'http://127.0.0.1/sandbox';
export const AUDIENCE = 'zhengyun-sandbox';

const ALGORITHM = 'ES256';
const KEY_ID = 'sandbox';

/** The sandbox's own sign-on: a key made at the start, tokens for whoever is asked for. */
export interface SignOn {
  readonly authenticate: Authenticate;
  /** A token that names this person for so long of machine time, unless told otherwise twelve hours. */
  issue(login: string, lifetime?: string): Promise<string>;
}

/** Starts the sign-on; the tokens of an earlier run are no longer valid. */
export async function startSignOn(): Promise<SignOn> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM);
  const key = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: ALGORITHM };
  return {
    authenticate: oidcAuthenticator({
      issuer: ISSUER,
      audience: AUDIENCE,
      keys: createLocalJWKSet({ keys: [key] }),
      subjectClaim: 'sub',
    }),
    issue: (login, lifetime = '12h') =>
      new SignJWT({})
        .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
        .setSubject(login)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(privateKey),
  };
}
