import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readSigningKeyFile } from '../settings.js';
import { CannotAudit } from './cannot-audit.js';
import {
  type Checkpoint,
  newKeys,
  readCheckpoint,
  signCheckpoint,
  signingKey,
  verifyingKey,
} from './checkpoint.js';
import { reportOf } from './report.js';
import { type Verdict, verifyJournal } from './verify.js';

/** What a command said, and the exit code that says it to a script: 0 holds, 1 a finding. */
export interface Outcome {
  readonly exitCode: 0 | 1;
  readonly output: string;
}

/** The database to audit, and how to let go of it. */
export interface Audited {
  readonly url: string;
  release(): Promise<void>;
}

/**
 * Runs one of the commands that `npm run audit:…` names.
 * @param open gives the database, to those commands that need one
 * @throws CannotAudit where it cannot be done with what was given
 */
export async function auditCommand(
  [command, ...args]: readonly string[],
  open: () => Promise<Audited>,
): Promise<Outcome> {
  switch (command) {
    case 'verify':
      return withDatabase(open, (url) => verify(url, args));
    case 'checkpoint':
      return withDatabase(open, (url) => checkpoint(url, args));
    case 'key':
      return makeKeys(args);
    default:
      throw new CannotAudit('Give one of: verify, checkpoint, key.');
  }
}

async function withDatabase(
  open: () => Promise<Audited>,
  work: (url: string) => Promise<Outcome>,
): Promise<Outcome> {
  const database = await open();
  try {
    return await work(database.url);
  } finally {
    await database.release();
  }
}

/** `-- [--checkpoint FILE … --key FILE]`: the whole journal, and that it still holds what the checkpoints say. */
async function verify(databaseUrl: string, args: readonly string[]): Promise<Outcome> {
  const { checkpoint: files, key } = options(args, {
    checkpoint: { type: 'string', multiple: true, default: [] as string[] },
    key: { type: 'string' },
  });
  if (files.length > 0 && key === undefined) {
    throw new CannotAudit('Name the public key of the checkpoints too: --key FILE.');
  }
  const publicKey = key === undefined ? null : verifyingKey(key, contentOf(key));
  return reported(await verifyJournal(databaseUrl, await read(files, publicKey)));
}

/**
 * `-- [--out FILE] [--checkpoint FILE …]`: verifies the journal, against earlier checkpoints of the same key where they
 * are named, and signs how far it goes. A journal that does not hold is not signed.
 */
async function checkpoint(databaseUrl: string, args: readonly string[]): Promise<Outcome> {
  const keyFile = readSigningKeyFile();
  const { checkpoint: files, out } = options(args, {
    checkpoint: { type: 'string', multiple: true, default: [] as string[] },
    out: { type: 'string' },
  });
  const key = signingKey(keyFile, contentOf(keyFile));
  const verdict = await verifyJournal(databaseUrl, await read(files, createPublicKey(key)));
  if (verdict.finding) return reported(verdict);
  if (verdict.intact.last === null) {
    throw new CannotAudit('The journal has no sealed entry yet: there is nothing to sign.');
  }
  const signed = await signCheckpoint(verdict.intact.last, key, new Date());
  const text = `${JSON.stringify(signed, null, 2)}\n`;
  if (out === undefined) return { exitCode: 0, output: text };
  keep(out, text);
  return { exitCode: 0, output: `${reportOf(verdict)}Signed: ${out} 检查点已签署\n` };
}

/** `-- --out NAME`: the pair of keys, `NAME.key.pem` to sign with and `NAME.pub.pem` to verify with. */
function makeKeys(args: readonly string[]): Outcome {
  const { out } = options(args, { out: { type: 'string' } });
  if (out === undefined)
    throw new CannotAudit('Name the pair: --out audit makes audit.key.pem and audit.pub.pem.');
  const [signs, verifies] = [`${out}.key.pem`, `${out}.pub.pem`];
  if (existsSync(verifies)) throw exists(verifies);
  const { privateKey, publicKey } = newKeys();
  keep(signs, privateKey, 0o600);
  keep(verifies, publicKey);
  return { exitCode: 0, output: `${signs} signs, ${verifies} verifies. 签名私钥与核验公钥已生成\n` };
}

function reported(verdict: Verdict): Outcome {
  return { exitCode: verdict.finding ? 1 : 0, output: reportOf(verdict) };
}

async function read(files: readonly string[], key: KeyObject | null): Promise<readonly Checkpoint[]> {
  if (key === null) return [];
  return Promise.all(files.map((file) => readCheckpoint(file, contentOf(file), key)));
}

function options<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options'] & object>(
  args: readonly string[],
  wanted: Options,
) {
  try {
    return parseArgs({ args: [...args], options: wanted, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new CannotAudit((error as Error).message);
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CannotAudit(`${file} cannot be read.`);
  }
}

/** Writes a file that is not there yet: no checkpoint and no key is ever written over. */
function keep(file: string, text: string, mode = 0o644): void {
  try {
    writeFileSync(file, text, { flag: 'wx', mode });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw exists(file);
    throw new CannotAudit(`${file} cannot be written.`);
  }
}

function exists(file: string): CannotAudit {
  return new CannotAudit(`${file} exists: name another file.`);
}
