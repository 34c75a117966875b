import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { calculateJwkThumbprint, exportJWK } from 'jose';
import { z } from 'zod';
import { CannotAudit } from './cannot-audit.js';

const FORMAT = 'zhengyun-journal-checkpoint-1';

const statement = {
  /** What this is, and how it is signed. */
  format: z.literal(FORMAT),
  /** The last number that it covers. */
  number: z.number().int().positive(),
  /** The hash of the seal at that number, in hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many entries there are up to that number. */
  entries: z.number().int().positive(),
  /** When that number was sealed, by the database's clock of the law, in UTC. */
  sealedAt: z.string(),
  /** When it was signed, by the clock of the machine that signed. */
  signedAt: z.iso.datetime(),
  /** Thumbprint of the public key that verifies it (RFC 7638). */
  keyId: z.string(),
};

const file = z.strictObject({ ...statement, signature: z.base64() });

/** A signed statement of how far the journal went at a moment: who keeps it will notice if its end is cut off. */
export type Checkpoint = Readonly<z.output<typeof file>>;

/** Signs how far a journal goes. To be called only for one that was just verified. */
export async function signCheckpoint(
  { number, hash, sealedAt }: Pick<Checkpoint, 'number' | 'hash' | 'sealedAt'>,
  key: KeyObject,
  signedAt: Date,
): Promise<Checkpoint> {
  const signed = {
    format: FORMAT,
    number,
    hash,
    entries: number,
    sealedAt,
    signedAt: signedAt.toISOString(),
    keyId: await keyIdOf(createPublicKey(key)),
  } as const;
  return { ...signed, signature: sign(null, signedBytes(signed), key).toString('base64') };
}

/**
 * Reads a checkpoint and verifies its signature.
 * @param name by which the message calls it
 * @throws CannotAudit where it is none, another key signed it, or it is not what was signed
 */
export async function readCheckpoint(name: string, text: string, key: KeyObject): Promise<Checkpoint> {
  const parsed = file.safeParse(parse(text));
  if (!parsed.success) throw new CannotAudit(`${name} is no checkpoint:\n${z.prettifyError(parsed.error)}`);
  const { signature, ...signed } = parsed.data;
  const keyId = await keyIdOf(key);
  if (signed.keyId !== keyId) {
    throw new CannotAudit(`${name} was signed with the key ${signed.keyId}; the given one is ${keyId}.`);
  }
  if (
    signed.entries !== signed.number ||
    !verify(null, signedBytes(signed), key, Buffer.from(signature, 'base64'))
  ) {
    throw new CannotAudit(`${name} was changed after it was signed, or forged: its signature does not hold.`);
  }
  return parsed.data;
}

/** The bytes that are signed: the statement as JSON, its members in their order, without white space. */
function signedBytes(signed: Omit<Checkpoint, 'signature'>): Buffer {
  const members = Object.keys(statement).map((name) => [name, signed[name as keyof typeof signed]]);
  return Buffer.from(JSON.stringify(Object.fromEntries(members)), 'utf8');
}

/** A new pair of keys for checkpoints, as PEM. */
export function newKeys(): { readonly privateKey: string; readonly publicKey: string } {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}

/**
 * Reads the private key that signs, from PEM.
 * @throws CannotAudit where it is not an Ed25519 key
 */
export function signingKey(name: string, pem: string): KeyObject {
  return ed25519(name, () => createPrivateKey(pem));
}

/**
 * Reads the public key that verifies, from PEM.
 * @throws CannotAudit where it is not an Ed25519 key
 */
export function verifyingKey(name: string, pem: string): KeyObject {
  return ed25519(name, () => createPublicKey(pem));
}

function ed25519(name: string, read: () => KeyObject): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = read();
  } catch {
    // Said below, without the reason: a message about a key must hold nothing of it.
  }
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new CannotAudit(`${name} is not an Ed25519 key in PEM, as npm run audit:key makes it.`);
}

async function keyIdOf(key: KeyObject): Promise<string> {
  return calculateJwkThumbprint(await exportJWK(key));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
